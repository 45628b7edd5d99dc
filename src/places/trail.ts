import { type Body, facingTo } from './body';

/** Px between one follower and the next. */
const GAP = 26;

/** The way a leader came. Followers stand on it, one gap apart, and so are never in the leader's way. */
export class Trail {
  private readonly steps: Body[] = [];

  constructor(
    leader: Body,
    private readonly followers: number,
  ) {
    this.steps.push(leader);
  }

  /** Remembers where the leader is now. */
  lead(leader: Body): void {
    const last = this.steps[0] as Body;
    if (Math.hypot(leader.x - last.x, leader.y - last.y) < 0.01) return;
    this.steps.unshift(leader);
    let length = 0;
    for (let i = 1; i < this.steps.length; i++) {
      const [a, b] = [this.steps[i - 1] as Body, this.steps[i] as Body];
      length += Math.hypot(a.x - b.x, a.y - b.y);
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
      const length = Math.hypot(a.x - b.x, a.y - b.y);
      if (length >= left) {
        const t = left / length;
        return { x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t, facing: facingTo(a.x - b.x, a.y - b.y, a.facing) };
      }
      left -= length;
    }
    return this.steps[this.steps.length - 1] as Body;
  }
}
