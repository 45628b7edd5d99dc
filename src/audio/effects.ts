/** Sounds that are heard once: as many at a time as can be told apart. */
import type { Bank, Effect } from '../../assets/sounds/names';
import { admit } from './crowd';
import type { Desk } from './desk';
import type { Library } from './library';
import type { Noise } from './noise';
import { Played } from './played';
import { bankOf, takesOf } from './sounds';

/** Seconds in which one that gives way, or waits, is gone, and for which one is kept beyond its end. */
const GIVE_WAY = 0.03;
const TAIL = 0.05;

/** `left`: seconds. */
type One = { effect: Effect; footfall: boolean; bank: Bank; began: number; left: number; played: Played };

export class Effects {
  private ones: readonly One[] = [];
  /** Those that have given way. */
  private going: readonly One[] = [];
  private readonly turns = new Map<Effect, number>();
  private time = 0;
  private waiting = false;
  /** Seconds since they have begun to wait. */
  private waited = 0;
  private asleep = false;

  constructor(
    private readonly desk: Desk,
    private readonly library: Library,
  ) {}

  /** Once a frame; `delta` in seconds. While `waiting`, only what menus sound of goes on. */
  tick(delta: number, waiting: boolean): void {
    this.time += delta;
    if (waiting !== this.waiting) this.hold(waiting);
    if (this.asleep) this.wake();
    this.waited += delta;
    if (waiting && this.waited > GIVE_WAY) this.rest((one) => this.holds(one));
    for (const one of [...this.ones, ...this.going]) {
      if (this.holds(one)) continue;
      one.left -= delta;
      if (one.left <= 0) one.played.stop();
    }
    this.ones = this.ones.filter(({ left }) => left > 0);
    this.going = this.going.filter(({ left }) => left > 0);
  }

  private holds({ bank }: { bank: Bank }): boolean {
    return this.waiting && bank !== 'interface';
  }

  private hold(waiting: boolean): void {
    this.waiting = waiting;
    this.waited = 0;
    for (const { bank, played } of this.ones) {
      if (bank === 'interface') continue;
      if (!waiting) played.resume();
      played.dim(waiting, GIVE_WAY);
    }
  }

  private rest(rests: (one: One) => boolean): void {
    for (const one of this.ones) if (rests(one)) one.played.pause();
  }

  /** Nothing is heard until the next frame, and time goes on for none of them: Howler would count it. */
  sleep(): void {
    this.asleep = true;
    this.rest(() => true);
  }

  private wake(): void {
    this.asleep = false;
    for (const one of this.ones) if (!this.holds(one)) one.played.resume();
  }

  /** What belonged to a night that has been left ends. */
  end(): void {
    for (const one of this.ones) if (one.bank !== 'interface') this.giveWay(one);
  }

  /** One take after another of the effect. */
  play({ effect, footfall = false, gain = 1, rate = 1, ...how }: Noise): void {
    const bank = bankOf(effect);
    if (this.holds({ bank })) return;
    const howl = this.library.get(bank);
    const takes = takesOf(bank, effect);
    const turn = this.turns.get(effect) ?? 0;
    const take = takes[turn % Math.max(1, takes.length)];
    const verdict = admit({ effect, footfall }, this.time, this.ones);
    if (!howl || !take || !verdict.heard) return;
    this.turns.set(effect, turn + 1);
    if (verdict.instead) this.giveWay(verdict.instead);
    const played = Played.begin(this.desk, 'effects', howl, take.part, { ...how, rate, level: gain });
    if (played)
      this.ones = [
        ...this.ones,
        { effect, footfall, bank, began: this.time, left: take.seconds / rate + TAIL, played },
      ];
  }

  private giveWay(one: One): void {
    one.played.fade(0, GIVE_WAY);
    one.left = Math.min(one.left, GIVE_WAY * 2);
    this.ones = this.ones.filter((other) => other !== one);
    this.going = [...this.going, one];
  }

  get playing(): readonly { name: string; level: number }[] {
    return this.ones.map(({ effect, played }) => ({ name: effect, level: played.level }));
  }
}
