import { describe, expect, it } from 'vitest';
import { type LightPicture, shaftPicture, spillPicture } from '../../src/lighting/polygon-light';

const SLANT = [
  { x: 10, y: 20 },
  { x: 30, y: 20 },
  { x: 50, y: 60 },
  { x: 20, y: 60 },
];
const at = ({ x, y, width, light }: LightPicture, roomX: number, roomY: number): number =>
  light[(roomY - y) * width + (roomX - x)] ?? Number.NaN;

describe('spillPicture', () => {
  const picture = spillPicture(SLANT, 3);

  it('covers the polygon and nothing else', () => {
    expect([picture.x, picture.y, picture.width, picture.height]).toEqual([10, 20, 40, 40]);
    expect(at(picture, 12, 58)).toBe(0);
    expect(at(picture, 48, 22)).toBe(0);
    expect(at(picture, 28, 40)).toBeGreaterThan(0.7);
  });

  it('softens towards its edge', () => {
    expect(at(picture, 15, 40)).toBeLessThan(at(picture, 18, 40));
  });
});

describe('shaftPicture', () => {
  it('comes out of the dark below its top edge, and fades to nothing', () => {
    const { width, height, light } = shaftPicture(SLANT, 4);
    const row = (y: number): number => light.slice(y * width, (y + 1) * width).reduce((sum, v) => sum + v, 0);
    expect(row(Math.floor(height * 0.15))).toBeGreaterThan(row(0));
    expect(row(Math.floor(height * 0.15))).toBeGreaterThan(row(Math.floor(height / 2)));
    expect(row(height - 1)).toBe(0);
  });

  it('depends on its seed alone', () => {
    expect(shaftPicture(SLANT, 4)).toEqual(shaftPicture(SLANT, 4));
    expect(shaftPicture(SLANT, 5)).not.toEqual(shaftPicture(SLANT, 4));
  });
});
