/** One sound that plays: a part of a file, on its way to a bus. */
import { type Howl, Howler } from 'howler';
import type { Bus, Desk, Strip } from './desk';

export type How = { level?: number; pan?: number; cutoff?: number; rate?: number };

export class Played {
  /** As it is to be, 0 to 1. */
  private target: number;
  private paused = false;

  private constructor(
    private readonly howl: Howl,
    private readonly id: number,
    private readonly strip: Strip,
    level: number,
  ) {
    this.target = level;
  }

  /** Null where it cannot be played. */
  static begin(desk: Desk, bus: Bus, howl: Howl, part: string, { level = 1, rate = 1, ...how }: How): Played | null {
    const id = howl.play(part);
    const node = howl._soundById(id)?._node;
    if (!node) return null;
    const strip = desk.strip(bus, level, how);
    // Howler leads every sound to its own output: this one goes its own way.
    node.disconnect();
    node.connect(strip.input);
    if (rate !== 1) howl.rate(rate, id);
    return new Played(howl, id, strip, level);
  }

  get level(): number {
    return this.target;
  }

  fade(to: number, seconds: number): void {
    if (Math.abs(this.target - to) < 0.005) return;
    this.target = to;
    this.strip.level(to, seconds);
  }

  /** It goes without a click if it is faint by then. One that has ended is not to be begun anew. */
  pause(): void {
    if (this.paused || !this.howl.playing(this.id)) return;
    this.paused = true;
    this.howl.pause(this.id);
  }

  resume(): void {
    if (!this.paused) return;
    this.paused = false;
    this.howl.play(this.id);
  }

  /** Becomes faint, or as loud again as it is to be. */
  dim(dimmed: boolean, seconds: number): void {
    this.strip.level(dimmed ? 0 : this.target, seconds);
  }

  stop(): void {
    this.howl.stop(this.id);
    this.strip.end();
  }
}

/** Whatever Howler begins in `play` begins together, at one moment of the context's clock. */
export function together(when: number, play: () => void): void {
  const { ctx } = Howler;
  const create = ctx.createBufferSource.bind(ctx);
  ctx.createBufferSource = () => {
    const source = create();
    const start = source.start.bind(source);
    source.start = (_now, ...rest) => start(when, ...rest);
    return source;
  };
  try {
    play();
  } finally {
    // The context's own again.
    Reflect.deleteProperty(ctx, 'createBufferSource');
  }
}
