import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Bitmap, readPng } from '../../src/build/art/png';
import { PngFile } from '../../src/build/maps/png-file';
import { isScale, scaled } from '../../src/build/maps/render';
import { PICTURES, pictureFile } from '../fixtures/maps/drawing/pictures';

const RED = [255, 0, 0, 255];
const CLEAR = [0, 0, 0, 0];

/** The picture without colours where there is nothing. */
function visible(bitmap: Bitmap | undefined): Bitmap {
  if (!bitmap) throw new Error('there is no such picture');
  const rgba = bitmap.rgba.map((level, i, all) => (all[i | 3] === 0 ? 0 : level));
  return { ...bitmap, rgba };
}

describe('a picture of a map', () => {
  it('is written band by band as it is', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'render-'));
    const file = join(folder, 'out.png');
    const rgba = Uint8Array.from({ length: 4 * 300 * 200 }, (_, i) => (i % 4 === 3 ? 255 : (i * 7) % 251));
    const png = new PngFile(file, 300, 200);
    for (let row = 0; row < 200; row += 50) await png.rows(rgba.subarray(4 * 300 * row, 4 * 300 * (row + 50)));
    await png.end();
    const read = readPng(file);
    rmSync(folder, { recursive: true });
    expect([read.width, read.height]).toEqual([300, 200]);
    expect(Buffer.compare(read.rgba, rgba)).toBe(0);
  });

  it('says that it cannot be written', async () => {
    const png = new PngFile(join(tmpdir(), 'no-such-folder', 'out.png'), 1, 1);
    await png.rows(Uint8Array.from(RED));
    await expect(png.end()).rejects.toThrow('no-such-folder');
  });

  it('is enlarged px by px', () => {
    const { width, height, rgba } = scaled({ width: 2, height: 1, rgba: Uint8Array.from([...RED, ...CLEAR]) }, 2);
    expect([width, height]).toEqual([4, 2]);
    expect([...rgba]).toEqual([...RED, ...RED, ...CLEAR, ...CLEAR, ...RED, ...RED, ...CLEAR, ...CLEAR]);
  });

  it('keeps its colours when it is made smaller, whatever lies beside them', () => {
    const rgba = Uint8Array.from([...RED, ...CLEAR, ...CLEAR, ...RED]);
    expect([...scaled({ width: 2, height: 2, rgba }, 0.5).rgba]).toEqual([255, 0, 0, 128]);
  });

  it('can be scaled by whole numbers and their halves only', () => {
    expect([1, 2, 0.5, 0.125].map(isScale)).toEqual([true, true, true, true]);
    expect([0, -1, 1.5, 0.3, Number.NaN, Number.POSITIVE_INFINITY].some(isScale)).toBe(false);
  });
});

describe('pictures of the drawing maps', () => {
  it.each(Object.keys(PICTURES))('%s is what its source paints', (name) => {
    expect(visible(readPng(pictureFile(name)))).toEqual(visible(PICTURES[name]));
  });
});
