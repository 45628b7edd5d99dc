/** Title, pause, options, credits and outcome: the game around the story. */
import type Phaser from 'phaser';
import * as v from 'valibot';
import { type Kept, Session } from '../dialogue/session';
import type { BeatId } from '../ids';
import { BEATS, record } from '../quest-state/records';
import { begin, type QuestState } from '../quest-state/state';
import type { Saves } from '../saves/saves';
import type { OverlayModel } from '../ui/model';
import type { ConfirmView, OptionValues, Screen } from '../ui/views';
import { loadPlace, SCRIPT } from './chapter';
import { CREDITS } from './credits';
import { Errands } from './errands';
import { Front } from './front-scene';
import { keepFullscreen } from './fullscreen';
import type { Host } from './host';
import { PlaceScene } from './place-scene';
import { Playing } from './playing';
import { TitlePicture } from './title-picture';
import { outcomeView } from './story-views';

const SLOT = 'autosave';

export type MenusDeps = {
  game: Phaser.Game;
  overlay: OverlayModel;
  saves: Saves;
  controls: Host['controls'];
  report: Host['report'];
  quality: () => Host['quality'];
  /** A seed for a new night. */
  draw: () => number;
};

/** Fullscreen is not kept: a browser grants it to a gesture only. */
const Options = v.partial(
  v.object({
    textSpeed: v.picklist(['slow', 'normal', 'fast', 'instant']),
    textSize: v.picklist([1, 1.25, 1.5, 2]),
    readableFont: v.boolean(),
    autoAdvance: v.boolean(),
    highContrast: v.boolean(),
    reducedMotion: v.boolean(),
    reducedFlashes: v.boolean(),
    quality: v.picklist(['auto', 'high', 'low']),
  }),
);
/** `finished`: some night has been played to its end; `over`: the newest one has. */
const Progress = v.object({ finished: v.boolean(), over: v.boolean(), seen: v.array(v.string()) });

/** The title's picture: the room at night, or in the morning once a story has ended there. */
const TITLE_BEAT: Readonly<Record<'before' | 'after', BeatId>> = { before: 'window', after: 'credits' };

export class Menus {
  private playing: Playing | null = null;
  private screens: Screen[] = [];
  private finished = false;
  private over = false;
  private readonly seen = new Set<string>();
  private asked: (() => void) | null = null;
  private saving: Promise<void> = Promise.resolve();
  private markLeft = 0;
  private readonly errands = new Errands();

  constructor(private readonly deps: MenusDeps) {}

  /** Reads what the player has set and done before, and shows the title. */
  async open(): Promise<void> {
    const { saves, overlay } = this.deps;
    const options = v.safeParse(Options, await this.errands.run(saves.readProfile('options')));
    if (options.success) overlay.options.value = { ...overlay.options.peek(), ...defined(options.output) };
    this.optionsChanged();
    keepFullscreen(overlay.options);
    const progress = v.safeParse(Progress, await this.errands.run(saves.readProfile('progress')));
    if (progress.success) {
      this.finished = progress.output.finished;
      this.over = progress.output.over;
      for (const id of progress.output.seen) this.seen.add(id);
    }
    overlay.credits.value = CREDITS;
    if (saves.blocked !== null)
      this.warn('This browser keeps no saves. You can play on; the story ends with this page.');
    await this.showTitle(true);
  }

  // ------------------------------------------------ title and stories

  async showTitle(gate: boolean): Promise<void> {
    const { overlay, saves, game } = this.deps;
    this.playing = null;
    const state: QuestState = { ...begin(1), beat: TITLE_BEAT[this.finished ? 'after' : 'before'], queued: null };
    const picture = new TitlePicture(new Session(SCRIPT, state), this.deps, this.finished);
    const { place } = record(BEATS, state.beat);
    const map = await this.errands.run(loadPlace(place));
    game.scene.start(PlaceScene.KEY, { place: map, spot: 'window', host: picture });
    game.scene.bringToTop(Front.KEY);
    const canContinue = !this.over && (await this.errands.run(saves.has(SLOT).catch(() => false)));
    this.clearStory();
    overlay.title.value = { gate, canContinue };
    this.screens = ['title'];
    this.showScreen();
  }

  /** Nothing of a night shows over the title. */
  private clearStory(): void {
    const { overlay } = this.deps;
    for (const shown of [
      overlay.dialogue,
      overlay.activity,
      overlay.search,
      overlay.objective,
      overlay.areaTitle,
      overlay.thoughtToast,
    ]) {
      shown.value = null;
    }
    overlay.description.value = '';
  }

  begin(): void {
    const { title } = this.deps.overlay;
    title.value = { ...title.peek(), gate: false };
  }

  newGame(): void {
    const fresh = (): void => this.play({ state: begin(this.deps.draw()), conversation: null });
    if (!this.deps.overlay.title.peek().canContinue) fresh();
    else
      this.ask(
        {
          title: 'Begin a new night?',
          text: 'The night you have been playing gives way to it.',
          yes: 'Begin anew',
          no: 'Keep it',
        },
        fresh,
      );
  }

  async continueGame(): Promise<void> {
    try {
      const loaded = await this.errands.run(this.deps.saves.load(SLOT));
      if (!loaded) return;
      if (loaded.problem)
        this.warn(`The newest save was damaged (${loaded.problem}). It has been set aside; this is the one before it.`);
      this.play(loaded.kept);
    } catch (error) {
      this.warn(
        `${error instanceof Error ? error.message : String(error)}. It has been set aside and nothing was lost over it. Begin a new night to play on.`,
      );
    }
  }

  quitToTitle(): void {
    this.playing?.keepNow();
    void this.saving.then(() => this.showTitle(false));
  }

  private play(kept: Kept): void {
    this.over = false;
    this.screens = [];
    this.showScreen();
    this.playing = new Playing(
      {
        ...this.deps,
        errands: this.errands,
        keep: (k) => this.keep(k),
        seenLine: (id) => this.seen.add(id),
        ended: (s) => this.ended(s),
      },
      kept,
    );
    this.playing.enter();
  }

  private ended(state: QuestState): void {
    this.finished = true;
    this.over = true;
    this.storeProgress();
    this.deps.overlay.outcome.value = outcomeView(state);
    this.screens = ['title', 'outcome', 'credits'];
    this.showScreen();
  }

  /** Whether something is being fetched or kept just now. */
  get busy(): boolean {
    return this.errands.any;
  }

  get story(): Playing | null {
    return this.playing;
  }

  // ------------------------------------------------ screens

  openScreen(screen: Screen): void {
    this.screens.push(screen);
    this.showScreen();
  }

  /** Back to the screen below; from the last one to the game. After the outcome the title's picture is drawn anew. */
  closeScreen(): void {
    const { crash } = this.deps.overlay;
    if (crash.peek()) {
      crash.value = null;
      return;
    }
    if (this.screens.length === 1 && this.screens[0] === 'title') return;
    const closed = this.screens.pop();
    if (closed === 'outcome') void this.showTitle(false);
    else this.showScreen();
  }

  /** Esc in the story. */
  pause(): void {
    if (this.playing && this.screens.length === 0) this.openScreen('pause');
  }

  journal(): void {
    if (this.playing?.free) this.openScreen('journal');
  }

  private showScreen(): void {
    this.deps.overlay.screen.value = this.screens.at(-1) ?? 'none';
  }

  private ask(question: ConfirmView, yes: () => void): void {
    this.asked = yes;
    this.deps.overlay.confirm.value = question;
  }

  answer(yes: boolean): void {
    const { asked } = this;
    this.asked = null;
    this.deps.overlay.confirm.value = null;
    if (yes) asked?.();
  }

  warn(text: string): void {
    this.deps.overlay.notice.value = { text, dismiss: 'I see' };
  }

  dismiss(): void {
    this.deps.overlay.notice.value = null;
  }

  // ------------------------------------------------ what is kept

  setOption<Key extends keyof OptionValues>(key: Key, value: OptionValues[Key]): void {
    const { options } = this.deps.overlay;
    options.value = { ...options.peek(), [key]: value };
    this.optionsChanged();
    this.deps.saves.writeProfile('options', options.peek()).catch(() => {});
  }

  /** Brings the picture in line with the options, and with the quality in use. */
  optionsChanged(): void {
    const { game, overlay } = this.deps;
    const front = game.scene.getScene<Front>(Front.KEY);
    const { reducedFlashes, reducedMotion } = overlay.options.peek();
    front.dim = reducedFlashes;
    front.steady = reducedMotion;
    if (game.scene.isActive(PlaceScene.KEY)) game.scene.getScene<PlaceScene>(PlaceScene.KEY).setQuality();
  }

  /** One after another, so that an older story never lands on a newer one. */
  keep(kept: Kept): void {
    const { saves, overlay } = this.deps;
    overlay.saveMark.value = 'saving';
    this.markLeft = 1600;
    this.saving = this.saving.then(async () => {
      try {
        await this.errands.run(saves.write(SLOT, kept));
        overlay.saveMark.value = saves.blocked === null ? 'saved' : 'failed';
      } catch (error) {
        overlay.saveMark.value = 'failed';
        this.warn(`The story could not be saved: ${error instanceof Error ? error.message : String(error)}.`);
      }
      this.storeProgress();
    });
  }

  private storeProgress(): void {
    this.deps.saves
      .writeProfile('progress', { finished: this.finished, over: this.over, seen: [...this.seen] })
      .catch(() => {});
  }

  /** Once a frame. */
  tick(delta: number): void {
    this.playing?.tick(delta);
    if (this.markLeft <= 0) return;
    this.markLeft -= delta;
    if (this.markLeft <= 0) this.deps.overlay.saveMark.value = null;
  }
}

const defined = <T extends object>(values: T): { [K in keyof T]: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
