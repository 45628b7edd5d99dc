import { describe, expect, it } from 'vitest';
import { inkPath } from '../../src/ui/activities/ink';

/** Twice the area of each piece, with its sign. */
const areas = (path: string): readonly number[] =>
  path
    .split('Z')
    .filter((piece) => piece !== '')
    .map((piece) => {
      const corners = piece
        .slice(1)
        .split('L')
        .map((corner) => corner.split(' ').map(Number));
      return corners.reduce((sum, [x = 0, y = 0], i) => {
        const [nextX = 0, nextY = 0] = corners[(i + 1) % corners.length] ?? [];
        return sum + x * nextY - nextX * y;
      }, 0);
    });

describe('ink', () => {
  it('covers ink: a line that goes back over itself has no holes', () => {
    const turns = areas(
      inkPath([
        [0.2, 0.5],
        [0.3, 0.5],
        [0.3, 0.3],
        [0.3, 0.5],
        [0.2, 0.5],
      ]),
    );
    expect(turns.length).toBeGreaterThan(20);
    expect(new Set(turns.filter((area) => Math.abs(area) > 0.5).map(Math.sign)).size).toBe(1);
  });
});
