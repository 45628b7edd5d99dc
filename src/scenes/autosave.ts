/** Keeps the night as it goes, shows that it does, and tells once when it cannot. */
import type { Kept, Logged } from '../dialogue/session';
import { NewerFormat } from '../saves/record';
import { Overtaken, type Saves } from '../saves/saves';
import type { OverlayModel } from '../ui/model';
import type { Errands } from './errands';

const SLOT = 'autosave';
/** Ms that the mark stays. */
const MARK = 1600;

export type AutosaveDeps = {
  overlay: OverlayModel;
  saves: Saves;
  errands: Errands;
  warn: (text: string) => void;
  /** After each try, whatever became of it. */
  tried: () => void;
};

export class Autosave {
  private saving: Promise<void> = Promise.resolve();
  private markLeft = 0;
  private told: string | null = null;
  private quiet = false;

  constructor(private readonly deps: AutosaveDeps) {}

  /** When all that was to be kept has been, or has failed to be. */
  get settled(): Promise<void> {
    return this.saving;
  }

  /** False also where the browser does not say. */
  has(): Promise<boolean> {
    return this.deps.errands.run(this.deps.saves.has(SLOT)).catch(() => false);
  }

  load(verify: (kept: Kept) => void): ReturnType<Saves['load']> {
    this.quiet = false;
    return this.deps.errands.run(this.deps.saves.load(SLOT, verify));
  }

  /** The slot is for a new night. */
  begin(): void {
    this.quiet = false;
    this.told = null;
    this.next(() => this.deps.saves.begin(SLOT));
  }

  keep(kept: Kept, log: readonly Logged[]): void {
    const { saves, tried } = this.deps;
    this.mark('saving');
    this.next(async () => {
      try {
        await saves.write(SLOT, kept, log);
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

  /** Once a frame; `delta` in ms. */
  tick(delta: number): void {
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
