import { describe, expect, it } from 'vitest';
import { type Hand, OFFER_AFTER, STILL } from '../../src/minigames/minigame';
import { TIGHTROPE, type Tightrope } from '../../src/minigames/tightrope';

const MOST_STEPS = 60 * 90;
/** Plays to the end with a hand that sees the state of some steps ago, as people do. */
function play(seed: number, hand: (seen: Tightrope) => Hand, delay = 0): Tightrope {
  const past: Tightrope[] = [TIGHTROPE.begin(seed)];
  for (let i = 0; i < MOST_STEPS; i++) {
    const now = past.at(-1) as Tightrope;
    if (TIGHTROPE.tierOf(now) !== null) return now;
    past.push(TIGHTROPE.step(now, hand(past.at(-1 - Math.min(delay, past.length - 1)) as Tightrope)));
  }
  throw new Error('the rope has no end');
}
const against = ({ lean, speed }: Tightrope): Hand => {
  const off = lean + speed * 0.5;
  return { ...STILL, x: off > 0.12 ? -1 : off < -0.12 ? 1 : 0 };
};
const SEEDS = [1, 2, 3, 5, 8, 13, 21, 34];

describe('the tightrope', () => {
  it.each(SEEDS)('is crossed dry by a hand as quick as most people have (seed %i)', (seed) => {
    expect(TIGHTROPE.tierOf(play(seed, against, 15))).toBe('fine');
  });

  it.each(SEEDS)('is crossed wet, but crossed, by a hand that does nothing (seed %i)', (seed) => {
    const end = play(seed, () => STILL);
    expect(TIGHTROPE.tierOf(end)).toBe('poor');
    expect(TIGHTROPE.missesOf(end)).toBeGreaterThanOrEqual(OFFER_AFTER);
  });

  it('can be crossed with a spill or two', () => {
    const tiers = SEEDS.map((seed) => {
      const sleepy = (seen: Tightrope): Hand => (seen.way < 0.3 ? STILL : against(seen));
      return TIGHTROPE.tierOf(play(seed, sleepy, 12));
    });
    expect(tiers).toContain('fair');
  });

  it('gives the same walk for the same seed', () => {
    expect(play(7, against, 10)).toEqual(play(7, against, 10));
  });

  it('swings less after two spills', () => {
    const fresh = { ...TIGHTROPE.begin(4), sway: 1, next: 1 };
    const spilt = { ...fresh, spills: 2 };
    expect(TIGHTROPE.step(spilt, STILL).lean).toBeLessThan(TIGHTROPE.step(fresh, STILL).lean);
  });
});
