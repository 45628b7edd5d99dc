import { describe, expect, it } from 'vitest';
import { type Hand, OFFER_AFTER, STILL } from '../../src/minigames/minigame';
import { bandOf, questionOf, QUESTIONS, smiling, type Smile } from '../../src/minigames/smile';
import { play, SEEDS } from './playing';

const SMILE = smiling(0);

const kept =
  (slack: number) =>
  ({ width }: Smile): Hand => ({ ...STILL, y: width > slack ? 1 : width < -slack ? -1 : 0 });
const idle = (): Hand => STILL;

describe('the smile', () => {
  it.each(SEEDS)('convinces with a hand as quick as most people have (seed %i)', (seed) => {
    expect(play(SMILE, seed, kept(0.1), 15).tier).toBe('fine');
  });

  it.each(SEEDS)('gives itself away if it is left alone (seed %i)', (seed) => {
    const end = play(SMILE, seed, idle);
    expect(end.tier).toBe('poor');
  });

  it('passes, just, if it is seen to now and then', () => {
    const late = (seen: Smile): Hand => (questionOf(seen) === 0 ? STILL : kept(0.2)(seen));
    expect(SEEDS.map((seed) => play(SMILE, seed, late, 20).tier)).toContain('fair');
  });

  it.each(SEEDS)('can still be held when shaken, though less of it convinces (seed %i)', (seed) => {
    expect(play(smiling(2), seed, kept(0.05), 12).tier).not.toBe('poor');
    expect(bandOf(smiling(2).begin(seed))).toBeLessThan(bandOf(SMILE.begin(seed)));
  });

  it('lasts for three questions', () => {
    const { past } = play(SMILE, 7, idle);
    expect(new Set(past.map(questionOf)).size).toBe(QUESTIONS);
  });

  it('may be let go after three slips, and fits more easily after two', () => {
    const nervous = play(SMILE, 7, ({ step }) => ({ ...STILL, y: step % 90 < 45 ? -1 : 1 }));
    expect(nervous.misses).toBeGreaterThanOrEqual(OFFER_AFTER);
    expect(bandOf({ ...SMILE.begin(1), slips: 2 })).toBeGreaterThan(bandOf(SMILE.begin(1)));
  });
});
