import { describe, expect, it } from 'vitest';
import { tileAt } from '../../../src/scenes/layers/animation';

const BLINK = {
  tile: 4,
  steps: [
    { tile: 4, ms: 200 },
    { tile: 5, ms: 50 },
    { tile: 6, ms: 100 },
  ],
};

describe('an animation', () => {
  it('shows each step for its time, again and again', () => {
    const shown = [0, 150, 200, 201, 250, 260, 350, 351, 350 + 230, 10 * 350 + 300].map((time) => tileAt(BLINK, time));
    expect(shown).toEqual([4, 4, 4, 5, 5, 6, 6, 4, 5, 6]);
  });

  it('stays on a step without time', () => {
    const still = {
      tile: 0,
      steps: [
        { tile: 1, ms: 100 },
        { tile: 2, ms: 0 },
      ],
    };
    expect([50, 150, 9999].map((time) => tileAt(still, time))).toEqual([1, 2, 2]);
  });
});
