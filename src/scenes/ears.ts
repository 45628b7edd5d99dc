/** The game's way to its sound, which comes with the first gesture. Before that, and where it does not come, all is silent. */
import type { Cue } from '../direction/cues';
import type { Sounding, SoundingDeps } from './sounding';

export class Ears {
  private sounding: Sounding | null = null;
  private asked = false;

  constructor(private readonly deps: SoundingDeps) {
    for (const gesture of ['keydown', 'pointerdown'] as const) addEventListener(gesture, () => this.wake(), true);
    addEventListener('blur', () => this.sleep());
    addEventListener('focus', () => this.sounding?.wake());
    document.addEventListener('visibilitychange', () => (document.hidden ? this.sleep() : this.sounding?.wake()));
  }

  /** The player has done something: only then may a page sound. */
  wake(): void {
    this.sounding?.wake();
    if (this.asked) return;
    this.asked = true;
    import('./sounding').then(
      ({ Sounding }) => {
        this.sounding = new Sounding(this.deps);
      },
      (error: unknown) => this.deps.report(`the sound (${error instanceof Error ? error.message : String(error)})`),
    );
  }

  /** All is silent until the page is in use again. */
  sleep(): void {
    this.sounding?.sleep();
  }

  heard(cue: Cue): void {
    this.sounding?.heard(cue);
  }

  /** Once a frame; `delta` in ms of game time. */
  tick(delta: number): void {
    this.sounding?.tick(delta);
  }

  /** What sounds now; null before there is any sound. */
  get playing(): Sounding['playing'] | null {
    return this.sounding?.playing ?? null;
  }
}
