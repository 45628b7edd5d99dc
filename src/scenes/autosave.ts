/** Keeps the night as it goes, shows that it does, and tells once when it cannot. */
import type { Kept, Logged } from '../dialogue/session';
import { NewerFormat } from '../saves/record';
import type { Chunks } from '../saves/chunks';
import { type Loaded, Overtaken, type Saves, type Slot } from '../saves/saves';
import type { OverlayModel } from '../ui/model';
import type { Errands } from './errands';

/** Ms that the mark stays. */
const MARK = 1600;

export type AutosaveDeps = {
  overlay: OverlayModel;
  saves: Saves;
  errands: Errands;
  warn: (text: string) => void;
  /** What the night looks like now, as a data URL. */
  picture: () => string | null;
  /** After each try, whatever became of it. */
  tried: () => void;
};

export class Autosave {
  /** Where the night that is played is kept. */
  slot: Slot = 'autosave';
  /** Ms that it has been played. */
  private played = 0;
  /** What the night looked like when it was last kept. */
  private picture: string | null = null;
  private saving: Promise<void> = Promise.resolve();
  private markLeft = 0;
  private told: string | null = null;
  private quiet = false;

  constructor(private readonly deps: AutosaveDeps) {}

  /** When all that was to be kept has been, or has failed to be. */
  get settled(): Promise<void> {
    return this.saving;
  }

  async load(slot: Slot, verify: (kept: Kept) => void): Promise<Loaded | null> {
    this.quiet = false;
    this.told = null;
    this.slot = slot;
    const loaded = await this.deps.errands.run(this.deps.saves.load(slot, verify));
    this.played = loaded?.card.played ?? 0;
    this.picture = loaded?.card.picture ?? null;
    return loaded;
  }

  /** The slot is for a new night. `past`: the log that led to where it begins. */
  begin(slot: Slot, past?: Chunks): void {
    this.quiet = false;
    this.told = null;
    this.slot = slot;
    this.played = 0;
    this.picture = null;
    this.next(() => this.deps.saves.begin(slot, past));
  }

  keep(kept: Kept, log: readonly Logged[]): void {
    const { saves, tried } = this.deps;
    const { slot } = this;
    this.picture = this.deps.picture() ?? this.picture;
    const card = { at: Date.now(), played: Math.round(this.played), picture: this.picture };
    this.mark('saving');
    this.next(async () => {
      try {
        await saves.write(slot, kept, log, card);
        this.told = null;
        this.mark(saves.blocked === null ? 'saved' : 'failed');
      } catch (error) {
        this.mark('failed');
        this.tell(troubleOf(error));
      }
      tried();
    });
  }

  /** The night is over: what becomes of it on the disk is no longer shown or told. */
  hush(): void {
    this.quiet = true;
    this.deps.overlay.saveMark.value = null;
  }

  /** Once a frame; `delta` in ms. `playing`: somepony is at it. */
  tick(delta: number, playing: boolean): void {
    if (playing) this.played += delta;
    if (this.markLeft <= 0) return;
    this.markLeft -= delta;
    if (this.markLeft <= 0) this.deps.overlay.saveMark.value = null;
  }

  /** One after another, so that an older story never lands on a newer one. */
  private next(job: () => Promise<void>): void {
    const run = (): Promise<void> => this.deps.errands.run(job());
    this.saving = this.saving.then(run).catch((error: unknown) => this.tell(troubleOf(error)));
  }

  private mark(as: 'saving' | 'saved' | 'failed'): void {
    this.deps.overlay.saveMark.value = this.quiet ? null : as;
    this.markLeft = MARK;
  }

  private tell(trouble: string): void {
    if (trouble === this.told || this.quiet) return;
    this.told = trouble;
    this.deps.warn(trouble);
  }
}

function troubleOf(error: unknown): string {
  if (error instanceof Overtaken)
    return 'This night has been saved in another tab since, and is no longer kept from here. Play on in the other tab; or leave for the title and continue from there.';
  if (error instanceof NewerFormat)
    return 'A newer version of the game has saved a night here. It is left as it is, so what you do now is not kept. Reload the page to get the newest version.';
  const words = error instanceof Error ? error.message : String(error);
  return `The night could not be saved: the browser refuses (${words}). You can play on; what comes from here ends with this page.`;
}
