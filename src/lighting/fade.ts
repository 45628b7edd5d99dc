import type { FadingSource } from './light-map';
import { type LightSource, type MoodLook, moodBetween } from './look';

type Passage<T> = { from: T; to: T; elapsed: number; duration: number };

const same = (a: LightSource, b: LightSource): boolean =>
  a.name === b.name &&
  a.kind === b.kind &&
  a.color === b.color &&
  a.strength === b.strength &&
  a.flicker === b.flicker &&
  JSON.stringify(a.area) === JSON.stringify(b.area);

const share = ({ elapsed, duration }: Passage<unknown>): number => (duration > 0 ? Math.min(1, elapsed / duration) : 1);

/** The mood and the sources of a room while they change from one state to the next. */
export class Fade {
  private moods: Passage<MoodLook>;
  private lights: Passage<readonly LightSource[]>;
  private lastStep = Number.NaN;

  constructor(mood: MoodLook, lights: readonly LightSource[]) {
    this.moods = { from: mood, to: mood, elapsed: 0, duration: 0 };
    this.lights = { from: lights, to: lights, elapsed: 0, duration: 0 };
  }

  toMood(mood: MoodLook, duration: number): void {
    this.moods = { from: this.mood, to: mood, elapsed: 0, duration };
  }

  toLights(lights: readonly LightSource[], duration: number): void {
    this.lights = { from: this.lights.to, to: lights, elapsed: 0, duration };
  }

  get mood(): MoodLook {
    const t = share(this.moods);
    return t === 1 ? this.moods.to : moodBetween(this.moods.from, this.moods.to, t);
  }

  get sources(): FadingSource[] {
    const t = share(this.lights);
    const { from, to } = this.lights;
    if (t === 1) return to.map((source) => ({ source, gain: 1 }));
    const isIn = (list: readonly LightSource[], source: LightSource): boolean =>
      list.some((other) => same(other, source));
    return [
      ...to.map((source) => ({ source, gain: isIn(from, source) ? 1 : t })),
      ...from.filter((source) => !isIn(to, source)).map((source) => ({ source, gain: 1 - t })),
    ];
  }

  /** Lets `delta` ms pass; true when the room must be drawn anew, at most once per light step. */
  advance(delta: number, step: number): boolean {
    const running = [this.moods, this.lights].filter((passage) => share(passage) < 1);
    for (const passage of running) passage.elapsed += delta;
    const arrived = running.some((passage) => share(passage) === 1);
    const due = running.length > 0 && (arrived || step !== this.lastStep);
    if (due) this.lastStep = step;
    return due;
  }
}
