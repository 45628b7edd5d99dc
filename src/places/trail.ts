import { type Body, facingTo } from './body';
import type { Floor } from './floor';
import type { Point } from './place';

/** Px between one follower and the next. */
const GAP = 30;
/** What a px up or down counts beside one across: whoever walks behind is taller than broad, and must not cover the one ahead. */
const DOWN = 0.6;
const BACK = { up: [0, 1], down: [0, -1], left: [1, 0], right: [-1, 0] } as const;

/** Px along the way, as gaps are measured. */
const lengthOf = (a: Point, b: Point): number => Math.hypot(a.x - b.x, (a.y - b.y) * DOWN);

/** The way a leader came. Followers stand on it, one gap apart, and so are never in the leader's way. */
export class Trail {
  private readonly steps: Body[] = [];

  /** Followers start in a line behind the leader, along whichever way back is the most open. */
  constructor(
    leader: Body,
    private readonly followers: number,
    floor: Floor,
  ) {
    this.steps.push(leader);
    const [bx, by] = BACK[leader.facing];
    const ways = [
      [bx, by],
      [bx + by, by + bx],
      [bx - by, by - bx],
      [by, bx],
      [-by, -bx],
    ] as const;
    const runs = ways.map(([dx, dy]) => this.openRun(leader, dx, dy, floor));
    const longest = runs.reduce((best, run) => (run.length > best.length ? run : best));
    this.steps.push(...longest);
  }

  private openRun(leader: Body, dx: number, dy: number, floor: Floor): Body[] {
    const run: Body[] = [];
    const stride = 4 / lengthOf({ x: dx, y: dy }, { x: 0, y: 0 });
    for (let i = 1; i * 4 <= GAP * (this.followers + 1); i++) {
      const at = { x: leader.x + dx * stride * i, y: leader.y + dy * stride * i, facing: leader.facing };
      if (!floor.free(at.x, at.y)) break;
      run.push(at);
    }
    return run;
  }

  /** Remembers where the leader is now. */
  lead(leader: Body): void {
    const last = this.steps[0] as Body;
    if (Math.hypot(leader.x - last.x, leader.y - last.y) < 0.01) return;
    this.steps.unshift(leader);
    let length = 0;
    for (let i = 1; i < this.steps.length; i++) {
      const [a, b] = [this.steps[i - 1] as Body, this.steps[i] as Body];
      length += lengthOf(a, b);
      if (length > GAP * (this.followers + 1)) {
        this.steps.length = i + 1;
        return;
      }
    }
  }

  /** Where follower `index` (0 is next to the leader) stands and looks. */
  follower(index: number): Body {
    let left = GAP * (index + 1);
    for (let i = 1; i < this.steps.length; i++) {
      const [a, b] = [this.steps[i - 1] as Body, this.steps[i] as Body];
      const length = lengthOf(a, b);
      if (length >= left) {
        const t = left / length;
        return { x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t, facing: facingTo(a.x - b.x, a.y - b.y, a.facing) };
      }
      left -= length;
    }
    return this.steps[this.steps.length - 1] as Body;
  }
}
