/** The nights that are kept: shown, begun, taken up, taken along as files, taken in, and let go. */
import { type Kept, Session } from '../dialogue/session';
import { begin } from '../quest-state/state';
import { NO_CARD } from '../saves/card';
import { fromFile, MOST_FILE, toFile } from '../saves/file';
import { NewerFormat } from '../saves/record';
import { type Night, type Saves, type Slot, SLOTS } from '../saves/saves';
import type { OverlayModel } from '../ui/model';
import type { NightView } from '../ui/views';
import type { Autosave } from './autosave';
import { SCRIPT } from './chapter';
import { chapterTitle, type Start } from './chapters';
import type { Errands } from './errands';
import { chooseFile, giveFile } from './files-of-player';
import { titleOf } from './marks';
import type { Screens } from './screens';

export type NightsDeps = {
  overlay: OverlayModel;
  saves: Saves;
  errands: Errands;
  screens: Screens;
  autosave: Autosave;
  /** A seed for a new night. */
  draw: () => number;
  /** @throws if the story does not fit what was kept. */
  play: (kept: Kept) => void;
};

const isSlot = (name: string): name is Slot => SLOTS.some((slot) => slot === name);
/** Stands for what the disk does not give just now: there may be a night, so the slot is not free. */
const UNREADABLE: Night = { kept: null, card: NO_CARD };
const isOver = ({ kept }: Night): boolean => kept?.state.beat === 'credits';
/** @throws if the story cannot be taken up so. */
const verify = (kept: Kept): void => void Session.resume(SCRIPT, kept).converseQueued();

export class Nights {
  private nights: ReadonlyMap<Slot, Night> = new Map();
  private looked: Promise<void> = Promise.resolve();
  /** What is to begin in the slot that the player chooses. */
  private start: Start | null = null;

  constructor(private readonly deps: NightsDeps) {}

  get any(): boolean {
    return this.nights.size > 0;
  }

  /** The newest of those that have not ended; null for none. */
  get newest(): Slot | null {
    const open = [...this.nights].filter(([, night]) => !isOver(night));
    return open.toSorted(([, a], [, b]) => b.card.at - a.card.at)[0]?.[0] ?? null;
  }

  /** Looks at every slot anew, once whatever look is under way is over. */
  refresh(): Promise<void> {
    this.looked = this.looked.then(() => this.look());
    return this.looked;
  }

  private async look(): Promise<void> {
    const { saves, errands, overlay } = this.deps;
    const nights = new Map<Slot, Night>();
    for (const slot of SLOTS) {
      const night = await errands.run(saves.night(slot)).catch(() => UNREADABLE);
      if (night) nights.set(slot, night);
    }
    this.nights = nights;
    overlay.nights.value = { ...overlay.nights.peek(), nights: SLOTS.map((slot) => this.viewOf(slot)) };
  }

  /** Shows the nights, for whatever is to be done with them. */
  open(): void {
    this.show(null);
  }

  /** Begins a night: at once where there is none yet, else where the player says. */
  begin(start: Start = this.dusk()): void {
    if (this.any) this.show(start);
    else this.beginIn(SLOTS[0], start);
  }

  /** The player has pressed a slot: takes up its night, or begins one in it. */
  press(name: string): void {
    if (!isSlot(name)) return;
    const { start } = this;
    if (start === null) {
      if (this.nights.has(name)) void this.takeUp(name);
      else this.beginIn(name, this.dusk());
    } else if (!this.nights.has(name)) this.beginIn(name, start);
    else
      this.deps.screens.ask(
        {
          title: 'Begin in its place?',
          text: `${this.nameOf(name)} gives way to the new night, and cannot be had back.`,
          yes: 'Begin anew',
          no: 'Keep it',
        },
        () => this.beginIn(name, start),
      );
  }

  /** Takes up the newest save of a slot that can be; where there is none, the player learns why. */
  async takeUp(slot: Slot): Promise<void> {
    const { autosave, screens, play } = this.deps;
    try {
      const loaded = await autosave.load(slot, verify);
      if (loaded) play(loaded.kept);
      if (loaded?.problem)
        screens.warn(
          `The newest save cannot be used: ${loaded.problem}. It has been set aside; this is the one before it.`,
        );
    } catch (error) {
      screens.warn(
        error instanceof NewerFormat
          ? `Your night is safe, but cannot be opened: ${error.message}. Reload the page to get the newest version.`
          : `The night cannot be taken up: ${wordsOf(error)}. Nothing has been deleted. Begin a new night to play on.`,
      );
    }
    await this.refresh();
  }

  remove(name: string): void {
    if (!isSlot(name)) return;
    const { saves, errands, screens } = this.deps;
    const gone = async (): Promise<void> => {
      await errands.run(saves.remove(name)).catch((error: unknown) => {
        screens.warn(`The night could not be deleted: ${wordsOf(error)}.`);
      });
      await this.refresh();
    };
    screens.ask(
      {
        title: 'Delete this night?',
        text: `${this.nameOf(name)} is gone for good, unless you have saved it as a file.`,
        yes: 'Delete it',
        no: 'Keep it',
      },
      () => void gone(),
    );
  }

  /** Hands the night to the player as a file. */
  takeAlong(name: string): void {
    const kept = isSlot(name) ? this.nights.get(name)?.kept : null;
    if (kept) giveFile(`signed-spike-${kept.state.beat}.json`, toFile(kept));
  }

  /** Asks for a file and puts its night into an empty slot; what cannot be used changes nothing. */
  takeIn(name: string): void {
    if (!isSlot(name) || this.nights.has(name)) return;
    const { screens } = this.deps;
    const asked = chooseFile((file) => void this.read(name, file));
    if (!asked) screens.tell('The browser opens its window for files to the keyboard and the mouse only.');
  }

  private async read(slot: Slot, file: File): Promise<void> {
    const { saves, errands, screens } = this.deps;
    try {
      if (file.size > MOST_FILE) throw new Error('it is larger than a night can be');
      const kept = fromFile(await errands.run(file.text()));
      verify(kept);
      await errands.run(saves.takeIn(slot, kept, { at: Date.now(), played: 0, picture: null }));
    } catch (error) {
      screens.tell(`“${file.name}” cannot be taken in: ${wordsOf(error)}. Your nights are as they were.`);
    }
    await this.refresh();
  }

  private dusk(): Start {
    return { kept: { state: begin(this.deps.draw()), conversation: null }, past: new Map() };
  }

  private beginIn(slot: Slot, { kept, past }: Start): void {
    this.deps.autosave.begin(slot, past);
    this.deps.play(kept);
  }

  private show(start: Start | null): void {
    const { overlay, screens } = this.deps;
    this.start = start;
    overlay.nights.value = { ...overlay.nights.peek(), choosing: start !== null };
    screens.open('nights');
  }

  private nameOf(slot: Slot): string {
    const kept = this.nights.get(slot)?.kept;
    return `Night ${SLOTS.indexOf(slot) + 1}${kept ? `, “${chapterTitle(kept.state.beat)}”,` : ''}`;
  }

  private viewOf(slot: Slot): NightView {
    const night = this.nights.get(slot);
    if (!night) return { slot, held: null };
    const { kept, card } = night;
    return {
      slot,
      held: {
        title: kept ? chapterTitle(kept.state.beat) : 'A night that cannot be read',
        place: kept ? titleOf(kept.state.checkpoint.place) : '',
        played: card.played > 0 ? spanOf(card.played) : '',
        at: card.at > 0 ? WHEN.format(card.at) : '',
        picture: card.picture,
        over: isOver(night),
        whole: kept !== null,
      },
    };
  }
}

const WHEN = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' });

/** Ms as "1 h 05 min". */
function spanOf(ms: number): string {
  const minutes = Math.floor(ms / 60_000);
  const hours = Math.floor(minutes / 60);
  return hours > 0 ? `${hours} h ${String(minutes % 60).padStart(2, '0')} min` : `${minutes} min`;
}

const wordsOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
