import type { FadingSource } from './light-map';
import { type LightSource, type MoodLook, moodBetween } from './look';

type Passage<T> = { from: T; to: T; elapsed: number; duration: number };

const equal = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
const share = ({ elapsed, duration }: Passage<unknown>): number => (duration > 0 ? Math.min(1, elapsed / duration) : 1);
const burning = (lights: readonly LightSource[]): FadingSource[] => lights.map((source) => ({ source, gain: 1 }));

/** The mood and the sources of a room while they change from one state to the next. */
export class Fade {
  private moods: Passage<MoodLook>;
  private lights: Passage<readonly FadingSource[]>;
  private lastStep = Number.NaN;

  constructor(mood: MoodLook, lights: readonly LightSource[]) {
    this.moods = { from: mood, to: mood, elapsed: 0, duration: 0 };
    this.lights = { from: [], to: burning(lights), elapsed: 0, duration: 0 };
  }

  /** @returns whether that is a change. */
  toMood(mood: MoodLook, duration: number): boolean {
    if (equal(mood, this.moods.to)) return false;
    this.moods = { from: this.mood, to: mood, elapsed: 0, duration };
    return true;
  }

  /** @returns whether that is a change. */
  toLights(lights: readonly LightSource[], duration: number): boolean {
    const to = burning(lights);
    if (equal(to, this.lights.to)) return false;
    this.lights = { from: this.sources, to, elapsed: 0, duration };
    return true;
  }

  get mood(): MoodLook {
    const t = share(this.moods);
    return t === 1 ? this.moods.to : moodBetween(this.moods.from, this.moods.to, t);
  }

  /** Everything that burns now, what comes before what goes. */
  get sources(): readonly FadingSource[] {
    const t = share(this.lights);
    const { from, to } = this.lights;
    if (t === 1) return to;
    const gainIn = (list: readonly FadingSource[], source: LightSource): number =>
      list.find((other) => equal(other.source, source))?.gain ?? 0;
    const going = from.filter(({ source }) => gainIn(to, source) === 0);
    return [
      ...to.map(({ source }) => ({ source, gain: gainIn(from, source) * (1 - t) + t })),
      ...going.map(({ source, gain }) => ({ source, gain: gain * (1 - t) })),
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
