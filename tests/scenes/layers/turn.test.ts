import { describe, expect, it } from 'vitest';
import { FLIPPED_DIAGONALLY, FLIPPED_X, FLIPPED_Y } from '../../../src/places/layers';
import { layBox, layTile, rotate } from '../../../src/scenes/layers/turn';

const PLAIN = { offset: { x: 0, y: 0 }, fillMode: 'stretch' } as const;
const FITTED = { ...PLAIN, fillMode: 'preserve-aspect-fit' } as const;
const BOX = { x: 100, y: 200, width: 20, height: 40 };

type Corner = readonly [number, number];

/** Where the top left, bottom left, bottom right and top right of a picture lie. */
function corners(
  cell: number,
  size = { width: 20, height: 40 },
  fill: Parameters<typeof layTile>[3] = PLAIN,
): readonly Corner[] {
  const quad = new Float32Array(8);
  layTile(quad, cell, size, fill, BOX);
  return [0, 2, 4, 6].map((i) => [quad[i] ?? 0, quad[i + 1] ?? 0]);
}

describe('a tile in its box', () => {
  it('fills it as it is', () => {
    expect(corners(1)).toEqual([
      [100, 200],
      [100, 240],
      [120, 240],
      [120, 200],
    ]);
  });

  it('is mirrored in place', () => {
    expect(corners(FLIPPED_X)[0]).toEqual([120, 200]);
    expect(corners(FLIPPED_Y)[0]).toEqual([100, 240]);
  });

  it('keeps its lower left corner when it lies on its side', () => {
    for (const turned of [0, FLIPPED_X, FLIPPED_Y, FLIPPED_X + FLIPPED_Y]) {
      const all = corners(turned + FLIPPED_DIAGONALLY);
      expect([Math.min(...all.map(([x]) => x)), Math.max(...all.map(([, y]) => y))]).toEqual([100, 240]);
      expect([Math.max(...all.map(([x]) => x)), Math.min(...all.map(([, y]) => y))]).toEqual([140, 220]);
    }
  });

  it('is turned by a quarter when it is mirrored over the diagonal and then sideways', () => {
    const [topLeft, bottomLeft, bottomRight] = corners(FLIPPED_DIAGONALLY + FLIPPED_X);
    expect([topLeft, bottomLeft, bottomRight]).toEqual([
      [140, 220],
      [100, 220],
      [100, 240],
    ]);
  });

  it('is stretched to the box, or fitted into its middle, its offset with it', () => {
    const size = { width: 10, height: 10 };
    expect(corners(1, size)[2]).toEqual([120, 240]);
    expect(corners(1, size, FITTED)[0]).toEqual([100, 210]);
    expect(corners(1, size, { ...FITTED, offset: { x: 3, y: -2 } })[0]).toEqual([106, 206]);
  });
});

describe('a turned box', () => {
  it('goes clockwise round its pivot', () => {
    const quad = new Float32Array(8);
    layBox(quad, { x: 0, y: -10, width: 20, height: 10 });
    rotate(quad, { x: 0, y: 0 }, 90);
    expect([...quad].map((n) => Math.round(n) + 0)).toEqual([10, 0, 0, 0, 0, 20, 10, 20]);
  });
});
