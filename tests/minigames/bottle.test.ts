import { describe, expect, it } from 'vitest';
import { type Bottle, bottle, type Spin, zonesOf } from '../../src/minigames/bottle';
import { OFFER_AFTER, TIERS } from '../../src/minigames/minigame';
import { play, pressing, SEEDS } from './playing';

const FREE: Spin = { name: 'first', seats: 8, stops: { poor: 1, fair: 4, fine: 6 } };
const AIM: Spin = { name: 'aim', seats: 8, stops: { poor: 3, fair: 3, fine: 3 } };
const inTheMiddle = pressing(({ strength, passed }: Bottle) => Math.abs(strength - 0.5) < zonesOf(passed).fine);
const nearTheMiddle = pressing(({ strength, passed }: Bottle) => Math.abs(strength - 0.5) < zonesOf(passed).fair);
const never = pressing((_: Bottle) => false);
/** Where a bottle points, in seats. */
const pointing = ({ angle }: Bottle, seats: number): number => ((angle / (2 * Math.PI)) * seats) % seats;

describe('the bottle', () => {
  it.each(SEEDS)('is spun finely by a hand as quick as most people have (seed %i)', (seed) => {
    const end = play(bottle(FREE), seed, inTheMiddle, 12);
    expect(end.tier).toBe('fine');
    expect(pointing(end.state, FREE.seats)).toBeCloseTo(FREE.stops.fine);
  });

  it('is spun fairly by a careless hand', () => {
    expect(play(bottle(FREE), 3, nearTheMiddle, 6).tier).toBe('fair');
  });

  it('is nudged in the end if nopony spins it', () => {
    const end = play(bottle(FREE), 5, never);
    expect(end.tier).toBe('poor');
    expect(end.misses).toBeGreaterThanOrEqual(OFFER_AFTER);
    expect(pointing(end.state, FREE.seats)).toBeCloseTo(FREE.stops.poor);
  });

  it('stops at the seat that is aimed at, however it is spun', () => {
    const ends = [never, inTheMiddle, nearTheMiddle].map((hand) => play(bottle(AIM), 8, hand, 6));
    expect(ends.map(({ tier }) => tier).sort()).toEqual([...TIERS].sort());
    for (const { state } of ends) expect(pointing(state, AIM.seats)).toBeCloseTo(3);
  });

  it('sways onto the next seat and back after a poor spin at Spike, and goes straight there after a fine one', () => {
    const furthest = (hand: typeof inTheMiddle): number => {
      const { past, state } = play(bottle(AIM), 8, hand, 6);
      return ((Math.max(...past.map(({ angle }) => angle)) - state.angle) / (2 * Math.PI)) * AIM.seats;
    };
    expect(furthest(never)).toBeGreaterThan(0.6);
    expect(furthest(inTheMiddle)).toBeCloseTo(0);
  });

  it('asks for less the longer it is looked at', () => {
    expect(zonesOf(2).fine).toBeGreaterThan(zonesOf(1).fine);
  });
});
