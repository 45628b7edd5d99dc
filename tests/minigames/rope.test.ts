import { describe, expect, it } from 'vitest';
import { type Hand, STILL } from '../../src/minigames/minigame';
import { feetOf, KNOTS, nextWindow, poseIn, ROPE, type Rope, type Watcher } from '../../src/minigames/rope';
import { play, SEEDS } from './playing';

const DOWN: Hand = { ...STILL, y: 1 };
const WAIT: Hand = { ...STILL, press: true };
/** Goes when whom he heeds looks away and has not begun to turn; lets go of the key between two knots. */
const heeding =
  (...heeded: readonly Watcher[]) =>
  (seen: Rope): Hand => {
    if (seen.held || seen.since < 0.7) return STILL;
    const window = nextWindow(seen);
    const near = window !== undefined && (KNOTS[seen.knot + 1] ?? 0) > window.top;
    if (!near || !heeded.includes(window.watcher)) return DOWN;
    return ['looks', 'turns'].includes(poseIn(window, seen.turns)) ? WAIT : DOWN;
  };

describe('the rope', () => {
  it.each(SEEDS)('is climbed unseen by those who heed both windows (seed %i)', (seed) => {
    expect(play(ROPE, seed, heeding('starlight', 'twilight'), 15).tier).toBe('fine');
  });

  it.each(SEEDS)('is climbed, seen once, by those who forget the first window (seed %i)', (seed) => {
    const { tier, state } = play(ROPE, seed, heeding('twilight'), 15);
    expect([tier, state.seenBy]).toEqual(['fair', ['starlight']]);
  });

  it.each(SEEDS)('is climbed, seen twice, by those who heed none or do nothing (seed %i)', (seed) => {
    expect(play(ROPE, seed, heeding()).tier).toBe('poor');
    const idle = play(ROPE, seed, () => STILL);
    expect(idle.tier).toBe('poor');
    expect(feetOf(idle.state)).toBe(KNOTS.at(-1));
  });

  it('holds the world still until they act', () => {
    const later = Array.from({ length: 300 }).reduce<Rope>((state) => ROPE.step(state, STILL), ROPE.begin(3));
    expect(later.turns).toBe(0);
    expect(ROPE.step(later, WAIT)).toMatchObject({ turns: 1, knot: 0 });
    expect(ROPE.step(later, DOWN)).toMatchObject({ turns: 1, knot: 1 });
  });

  it('goes one knot for one press, however long', () => {
    const held = Array.from({ length: 300 }).reduce<Rope>((state) => ROPE.step(state, DOWN), ROPE.begin(3));
    expect(held.knot).toBe(1);
  });

  it('warns before anypony looks out', () => {
    for (const seed of SEEDS) {
      for (const { rhythm } of ROPE.begin(seed).windows) {
        const before = rhythm.map((_, n) => rhythm.at(n - 1));
        const starts = rhythm.flatMap((pose, n) => (pose === 'looks' && before[n] !== 'looks' ? [before[n]] : []));
        expect(new Set(starts)).toEqual(new Set(['turns']));
      }
    }
  });
});
