import { describe, expect, it } from 'vitest';
import { ditherShift, mapOrigin, mapTransform, TEXEL, texelsFor } from '../../src/lighting/light-field';
import { bayer4 } from '../../src/lighting/quantise';

const SCROLLS = [0, 1, 2, 3, 7, 224, 447, -1, -2, -5];

describe('mapOrigin', () => {
  it('splits every scroll into whole texels and a rest under one texel', () => {
    for (const scroll of SCROLLS) {
      const { column, dx, row, dy } = mapOrigin(scroll, scroll + 1);
      expect(column * TEXEL + dx).toBe(scroll);
      expect(row * TEXEL + dy).toBe(scroll + 1);
      expect(Number.isInteger(column) && Number.isInteger(row)).toBe(true);
      expect(dx >= 0 && dx < TEXEL && dy >= 0 && dy < TEXEL).toBe(true);
    }
  });
});

describe('texelsFor', () => {
  it('covers the view at any rest of the scroll, in an even number', () => {
    for (const pixels of [640, 533, 760, 361, 427]) {
      expect(texelsFor(pixels) * TEXEL).toBeGreaterThanOrEqual(pixels + TEXEL - 1);
      expect(texelsFor(pixels) % 2).toBe(0);
    }
  });
});

describe('mapTransform', () => {
  /** Room y of the texel that a view pixel reads: the map's v runs up from its foot. */
  const roomRow = (viewY: number, scrollY: number, viewHeight: number): number => {
    const rows = texelsFor(viewHeight);
    const { row, dx, dy } = mapOrigin(0, scrollY);
    const [, scaleY, , offsetY] = mapTransform(texelsFor(640), rows, dx, dy, viewHeight);
    const v = (viewHeight - viewY - 0.5 + offsetY) * scaleY;
    return (row + (1 - v) * rows) * TEXEL;
  };

  it('reads the same spot of the room wherever the camera is', () => {
    for (const scroll of SCROLLS) expect(roomRow(300 - scroll, scroll, 360)).toBeCloseTo(300.5, 6);
  });

  it('does so in a view of any height', () => {
    for (const height of [360, 300, 428]) expect(roomRow(100, 57, height)).toBeCloseTo(157.5, 6);
  });
});

describe('ditherShift', () => {
  it('gives a pixel of the room the same threshold under every scroll', () => {
    const threshold = (roomX: number, roomY: number, scrollX: number, scrollY: number, height: number): number => {
      const [shiftX, shiftY] = ditherShift(scrollX, scrollY, height);
      return bayer4(roomX - scrollX + shiftX, height - 1 - (roomY - scrollY) + shiftY);
    };
    for (const scroll of [0, 1, 2, 3, 7, 224]) {
      expect(threshold(301, 240, scroll, scroll, 360)).toBe(threshold(301, 240, 0, 0, 360));
      expect(threshold(301, 240, scroll, scroll, 300)).toBe(threshold(301, 240, 0, 0, 360));
    }
  });
});
