import { describe, expect, it } from 'vitest';
import { heard, isGone, LISTENING, type Listening } from '../../src/minigames/listening';
import { OFFER_AFTER } from '../../src/minigames/minigame';
import { play, pressing, SEEDS } from './playing';

/** Seconds of silence so far. */
const silence = (seen: Listening): number => (seen.away < 0 ? 0 : (heard(seen, 99).at(-1)?.age ?? 0));
const afterSilence = (seconds: number) => pressing((seen: Listening) => silence(seen) > seconds);

describe('listening at the door', () => {
  it.each(SEEDS)('ends well for an ear that waits out each silence (seed %i)', (seed) => {
    expect(play(LISTENING, seed, afterSilence(3), 15).tier).toBe('fine');
  });

  it.each(SEEDS)('brings her back once or twice if one trusts any silence, and then less (seed %i)', (seed) => {
    const wiser = pressing((seen: Listening) => silence(seen) > (seen.questions === 0 ? 1.5 : 3));
    const end = play(LISTENING, seed, wiser, 15);
    expect([end.tier, end.misses]).toEqual(['fair', 1]);
  });

  it('has an end for those who press all the time', () => {
    const end = play(
      LISTENING,
      3,
      pressing(() => true),
    );
    expect(end.tier).toBe('poor');
    expect(end.misses).toBeGreaterThanOrEqual(OFFER_AFTER);
  });

  it('ends by itself, slowly, for those who never press', () => {
    const end = play(
      LISTENING,
      5,
      pressing(() => false),
    );
    expect(end.tier).toBe('fine');
    expect(end.state.left).toBe('waited');
  });

  it('has wingbeats grow softer and rarer', () => {
    const { flight } = LISTENING.begin(8);
    const loudness = flight.map((beat) => beat.loudness);
    expect(loudness).toEqual([...loudness].sort((a, b) => b - a));
    const [first, last] = [flight.slice(0, 4), flight.slice(-3)].map((some) => {
      const times = some.map((beat) => beat.at);
      return Math.min(...times.slice(1).map((at, n) => at - (times[n] ?? 0)));
    });
    expect(last).toBeGreaterThan(first ?? 0);
  });

  it('feigns silence more than once, never for as long as the true one', () => {
    for (const seed of SEEDS) {
      const { past } = play(LISTENING, seed, afterSilence(3));
      const longest = Math.max(...past.filter((seen) => !isGone(seen)).map(silence));
      expect(longest).toBeGreaterThan(1.9);
      expect(longest).toBeLessThan(2.6);
    }
  });

  it('gives the same flight for the same seed, and another for another', () => {
    expect(LISTENING.begin(4)).toEqual(LISTENING.begin(4));
    expect(LISTENING.begin(4)).not.toEqual(LISTENING.begin(5));
  });
});
