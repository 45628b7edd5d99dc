import { describe, expect, it } from 'vitest';
import { isSeen, KEYHOLE, type Keyhole, type Lookout, LOOKOUTS } from '../../src/minigames/keyhole';
import { type Hand, OFFER_AFTER, STILL } from '../../src/minigames/minigame';
import { play, pressing, SEEDS } from './playing';

const toward = (from: number, to: number): -1 | 0 | 1 => (Math.abs(to - from) < 0.08 ? 0 : to > from ? 1 : -1);
/** Looks at one after the other, then says that nopony is there. */
const looksAt =
  (...names: readonly Lookout[]) =>
  (seen: Keyhole): Hand => {
    const name = names.find((n) => !isSeen(seen, n));
    if (name === undefined) return { ...STILL, press: true };
    return { ...STILL, x: toward(seen.x, LOOKOUTS[name].x), y: toward(seen.y, LOOKOUTS[name].y) };
  };

describe('the keyhole', () => {
  it.each(SEEDS)('shows all to an eye that goes everywhere (seed %i)', (seed) => {
    const end = play(KEYHOLE, seed, looksAt('lamp', 'corner', 'door'), 15);
    expect([end.tier, end.misses]).toEqual(['fine', 0]);
  });

  it('shows enough to an eye that leaves something out', () => {
    expect(play(KEYHOLE, 3, looksAt('door'), 15).tier).toBe('fair');
  });

  it('shows nothing to those who do not look', () => {
    expect(
      play(
        KEYHOLE,
        3,
        pressing(() => true),
      ).tier,
    ).toBe('poor');
  });

  it('is given up in the end by an eye that stays where it is', () => {
    const end = play(KEYHOLE, 5, () => ({ ...STILL, x: -1, y: 1 }));
    expect(end.misses).toBeGreaterThanOrEqual(OFFER_AFTER);
    expect(end.tier).not.toBe('fine');
  });

  it('is content with a glance from farther off after straying twice', () => {
    const beside = { ...KEYHOLE.begin(1), x: LOOKOUTS.corner.x - 0.28, y: LOOKOUTS.corner.y };
    expect(KEYHOLE.step(beside, STILL).looked.corner).toBe(0);
    expect(KEYHOLE.step({ ...beside, strays: 2 }, STILL).looked.corner).toBeGreaterThan(0);
  });
});
