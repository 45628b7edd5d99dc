/** Those who walk with the leader: after him on the shortest way, round him where he stops, aside where he comes through. */
import { type Body, facingTo, PACE, type Pace, TICK, walk } from './body';
import { Clearance, type Lane, soon } from './clearance';
import { findPath } from './path';
import type { Point } from './place';
import { behind, type Ground, standAround } from './standing';

/** Px of way between the leader and the first, and between one and the next. */
const FIRST = 44;
const GAP = 40;
/** What a px up or down counts beside one across: front to back takes less room than side by side. */
const ALONG = 1.1;
/** Px over the gap at which one sets out, at which one runs, and at which one walks again. */
const SET_OUT = 7;
const RUN = 26;
const WALK = 4;
/** Px from a point to which one is sent that are run. */
const FAR = 90;
/** Ticks that the leader stands before they gather. */
const PATIENCE = 14;
/** Px that the leader goes before they give up where they stand. */
const STAY = 12;
/** Px between two points that are kept of the leader's way. */
const CRUMB = 6;
/** Px by which the first in the list may be farther off than another and still comes first. */
const FAVOUR = 24;
/** Px before the leader in which they make way, and what they then leave of room at his side, across and along. */
const OPEN = { ahead: 48, behind: -4 } as const;
const BESIDE = { up: 17, down: 42, across: 34 } as const;
/** Px round one of them where another does not step aside to. */
const TAKEN = { across: 24, along: 14 } as const;
/** Ticks without getting on after which one looks for another way. */
const STUCK = 12;

/** What one of them does in a tick. */
export type Stride = { body: Body; pace: Pace | 'idle' };

type Follower = Stride & {
  /** Where the leader went since, as far as that cannot be cut short. */
  way: Point[];
  /** Points to walk to before anything else. */
  errand: Point[];
  /** Somepony else has led them here: they stay until the leader goes on. */
  led: boolean;
  stuck: number;
  clearance: Clearance;
};

const between = (a: Point, b: Point): number => Math.hypot(a.x - b.x, (a.y - b.y) * ALONG);

export class Retinue {
  private followers: readonly Follower[];
  private leader: Body;
  private anchor: Point;
  private standing = 0;
  private gathered: boolean;
  private hurried = false;
  private lanes: readonly Lane[];

  /**
   * `bodies`: where each of them is already, or null for whoever is to begin at the leader's side. `lanes`: of whoever
   * walks a round nearby.
   */
  constructor(leader: Body, bodies: readonly (Body | null)[], ground: Ground, lanes: readonly Lane[] = []) {
    this.lanes = lanes;
    this.leader = leader;
    this.anchor = leader;
    this.gathered = bodies.every((body) => body === null);
    const spots = standAround(
      leader,
      bodies.map((body) => body ?? behind(leader)),
      { ...ground, others: [...ground.others, ...soon(lanes)] },
    );
    this.followers = bodies.map((body, i) => ({
      body: body ?? { ...leader, ...spots[i] },
      pace: 'idle',
      way: [],
      errand: [],
      led: false,
      stuck: 0,
      clearance: new Clearance(),
    }));
  }

  get strides(): readonly Stride[] {
    return this.followers;
  }

  /** The same in another order, the nearest first: `order` holds their numbers until now. */
  reorder(order: readonly number[]): void {
    this.followers = order.flatMap((i) => this.followers[i] ?? []);
    this.gathered = false;
  }

  /** Says where one of them is now, if something else may have moved them; `led` while it does. */
  put(index: number, body: Body, led: boolean): void {
    const follower = this.followers[index];
    if (!follower) return;
    follower.body = body;
    if (!led) return;
    follower.led = true;
    follower.errand = [];
  }

  /** One tick after the leader's. */
  tick(leader: Body, ground: Ground, lanes: readonly Lane[] = []): void {
    this.lanes = lanes;
    const [hx, hy] = [leader.x - this.leader.x, leader.y - this.leader.y];
    const gone = Math.hypot(hx, hy);
    this.standing = gone < 0.01 ? this.standing + 1 : 0;
    if (Math.hypot(leader.x - this.anchor.x, leader.y - this.anchor.y) > STAY) this.setOut(leader);
    if (gone >= 0.01) for (const f of this.followers) this.makeWay(f, leader, hx / gone, hy / gone, ground);
    if (!this.gathered && this.standing >= PATIENCE) this.gather(leader, ground);
    this.leader = leader;
    this.hurried = gone > PACE.walk * TICK * 1.2;
    let room = FIRST - GAP;
    for (const { follower, left } of this.inOrder(leader, ground)) {
      room += GAP;
      this.moveClear(follower, left - room, leader, ground);
      room = Math.max(room, left);
    }
  }

  private setOut(leader: Body): void {
    this.anchor = leader;
    for (const f of this.followers) {
      if (this.gathered) f.errand = [];
      f.led = false;
    }
    this.gathered = false;
  }

  /** The nearest first, with px of way left to the leader; the first of the list has a start on the others. */
  private inOrder(leader: Body, ground: Ground): readonly { follower: Follower; left: number }[] {
    const all = this.followers.map((follower, i) => {
      const left = this.left(follower, leader, ground);
      return { follower, left, due: left - (i === 0 ? FAVOUR : 0) };
    });
    return all.sort((a, b) => a.due - b.due);
  }

  /** Px of way to the leader, after it has been cut as short as the floor allows. */
  private left(f: Follower, leader: Body, { floor }: Ground): number {
    if (floor.clear(f.body, leader)) f.way = [];
    else {
      const last = f.way.at(-1) ?? f.body;
      if (Math.hypot(leader.x - last.x, leader.y - last.y) > CRUMB) f.way.push({ x: leader.x, y: leader.y });
      while (f.way[1] && floor.clear(f.body, f.way[1])) f.way.shift();
    }
    let [length, at]: [number, Point] = [0, f.body];
    for (const next of [...f.way, leader]) {
      length += between(at, next);
      at = next;
    }
    return length;
  }

  /** A step, or what keeps out of the way of whoever walks a round; who has stood somewhere comes back to it. */
  private moveClear(f: Follower, over: number, leader: Body, ground: Ground): void {
    const before = f.body;
    this.move(f, over, leader, ground);
    if (this.lanes.length === 0 || f.led) return;
    const others = this.followers.filter((other) => other !== f);
    const taken = [leader, ...others.map(({ body, clearance }) => clearance.aside ?? body)];
    const stepping = f.clearance.aside !== null;
    const instead = f.clearance.instead(before, f.body, { floor: ground.floor, lanes: this.lanes, taken });
    if (instead === null) return;
    [f.body, f.pace] = [before, 'idle'];
    if (instead === 'stay') return;
    if (this.gathered && !stepping) f.errand.unshift(before);
    this.advance(f, instead.to, 'run', ground);
  }

  /** `over`: px by which the way to the leader is longer than it need be. */
  private move(f: Follower, over: number, leader: Body, ground: Ground): void {
    if (!ground.floor.free(f.body.x, f.body.y)) f.body = { ...f.body, ...ground.floor.nearestFree(f.body.x, f.body.y) };
    if (f.errand.length > 0) this.runErrand(f, leader, ground);
    else if (this.gathered || f.led) f.pace = 'idle';
    else this.comeAlong(f, over, leader, ground);
  }

  private comeAlong(f: Follower, over: number, leader: Body, ground: Ground): void {
    if (over <= 0 || (f.pace === 'idle' && over < SET_OUT)) {
      f.pace = 'idle';
      return;
    }
    const swift = this.hurried || over > RUN || (f.pace === 'run' && over > WALK);
    this.advance(f, f.way[0] ?? leader, swift ? 'run' : 'walk', ground);
    if (f.stuck > STUCK) this.lookForAWay(f, leader, ground);
  }

  private runErrand(f: Follower, leader: Body, ground: Ground): void {
    const target = f.errand[0] as Point;
    const far = f.errand.length > 4 || Math.hypot(target.x - f.body.x, target.y - f.body.y) > FAR;
    this.advance(f, target, far || (f.pace === 'run' && f.errand.length > 1) ? 'run' : 'walk', ground);
    if (f.stuck > STUCK) f.errand = [];
    else if (f.body.x === target.x && f.body.y === target.y) f.errand.shift();
    if (f.errand.length > 0) return;
    f.body = { ...f.body, facing: facingTo(leader.x - f.body.x, leader.y - f.body.y, f.body.facing) };
  }

  /** One step towards a point, on free ground alone. */
  private advance(f: Follower, target: Point, pace: Pace, { floor }: Ground): void {
    const [dx, dy] = [target.x - f.body.x, target.y - f.body.y];
    const before = f.body;
    if (Math.hypot(dx, dy) <= PACE[pace] * TICK && floor.free(target.x, target.y))
      f.body = { x: target.x, y: target.y, facing: facingTo(dx, dy, f.body.facing) };
    else f.body = walk(f.body, dx, dy, pace, floor);
    const got = Math.hypot(dx, dy) - Math.hypot(target.x - f.body.x, target.y - f.body.y);
    f.stuck = got > 0.1 ? 0 : f.stuck + 1;
    f.pace = f.body.x === before.x && f.body.y === before.y ? 'idle' : pace;
  }

  private lookForAWay(f: Follower, leader: Body, { floor }: Ground): void {
    f.stuck = 0;
    f.way = [...findPath(floor, f.body, leader)];
  }

  /** Everypony picks a place round the leader and goes there. */
  private gather(leader: Body, ground: Ground): void {
    this.gathered = true;
    this.anchor = leader;
    const led = this.followers.filter((f) => f.led);
    const free = this.followers.filter((f) => !f.led);
    const others = [...ground.others, ...led.map((f) => f.body), ...soon(this.lanes)];
    const spots = standAround(
      leader,
      free.map((f) => f.body),
      { ...ground, others },
    );
    free.forEach((f, i) => {
      const spot = spots[i] ?? f.body;
      f.stuck = 0;
      f.errand = ground.floor.clear(f.body, spot) ? [spot] : [...findPath(ground.floor, f.body, spot)];
    });
  }

  /** Steps off the way of a leader who comes back through them: behind his way rather than before it. */
  private makeWay(f: Follower, leader: Body, hx: number, hy: number, { floor }: Ground): void {
    if (f.led) return;
    const [rx, ry] = [f.body.x - leader.x, f.body.y - leader.y];
    const ahead = rx * hx + ry * hy;
    if (ahead < OPEN.behind || ahead > OPEN.ahead) return;
    const lateral = Math.abs(hx) >= Math.abs(hy);
    const side = lateral ? ry - (hy / (hx || 1)) * rx : rx - (hx / (hy || 1)) * ry;
    const sides = lateral ? [-BESIDE.up, BESIDE.down] : [-BESIDE.across, BESIDE.across];
    if (side <= (sides[0] as number) || side >= (sides[1] as number)) return;
    const shifts = sides.map((s) => s - side).sort((a, b) => Math.abs(a) - Math.abs(b));
    const target = f.errand.at(-1);
    if (target && this.isAside(target, leader, hx, hy)) return;
    for (const shift of shifts) {
      const to = lateral ? { x: f.body.x, y: f.body.y + shift } : { x: f.body.x + shift, y: f.body.y };
      if (!floor.clear(f.body, to) || this.isTaken(to, f)) continue;
      f.errand = [to];
      f.stuck = 0;
      return;
    }
  }

  private isTaken(p: Point, by: Follower): boolean {
    return this.followers.some((f) => {
      const { x, y } = f.errand.at(-1) ?? f.body;
      return f !== by && Math.abs(x - p.x) < TAKEN.across && Math.abs(y - p.y) < TAKEN.along;
    });
  }

  private isAside(p: Point, leader: Body, hx: number, hy: number): boolean {
    const [rx, ry] = [p.x - leader.x, p.y - leader.y];
    if (Math.abs(hx) < Math.abs(hy)) return Math.abs(rx - (hx / hy) * ry) >= BESIDE.across - 1;
    const side = ry - (hy / hx) * rx;
    return side <= 1 - BESIDE.up || side >= BESIDE.down - 1;
  }
}
