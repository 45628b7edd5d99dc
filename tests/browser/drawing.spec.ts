/**
 * Each way of drawing that Tiled has, on a small map of its own in `tests/fixtures/maps/drawing`, drawn by the game's renderer
 * beside the picture that was approved; and, where Tiled's `tmxrasterizer` is at hand and knows the feature, beside its picture.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Browser, expect, test } from '@playwright/test';
import { encode } from 'fast-png';
import { runnerImport } from 'vite';
import { type Bitmap, readPng } from '../../src/build/art/png';
import { type MapPage, openEasel, sizeOf } from '../../src/build/maps/easel';
import type * as Sitters from '../../src/build/maps/sitter';
import { PICTURES } from '../fixtures/maps/drawing/pictures';

const MAPS = 'tests/fixtures/maps/drawing';
/** Share of px that may be apart from Tiled's picture, and steps of 255 by which rounding sets a px apart. */
const MOST_APART = 0.005;
const ROUNDING = 4;
/** Ms that the animations have run. */
const TIME = 350;

/** `tiled`: the corner of the map in the picture of `tmxrasterizer` 1.8; without, its format lacks what the map shows. */
type Feature = { map: string; tiled?: readonly [number, number]; outlines?: true };

const FEATURES: readonly Feature[] = [
  { map: 'turns.tmj', tiled: [0, 0] },
  { map: 'sizes.tmj', tiled: [0, 0] },
  { map: 'offset.tmj', tiled: [0, 0] },
  { map: 'order-right-down.tmj', tiled: [0, 0] },
  { map: 'order-right-up.tmj', tiled: [0, 0] },
  { map: 'order-left-down.tmj', tiled: [0, 0] },
  { map: 'order-left-up.tmj', tiled: [0, 0] },
  { map: 'layers.tmj', tiled: [1, 0] },
  { map: 'pictures.tmx', tiled: [11, 7] },
  { map: 'alignment.tmj', tiled: [0, 0] },
  { map: 'objects.tmj', tiled: [0, 0] },
  { map: 'rotated.tmj', tiled: [0, 0] },
  { map: 'collection.tmj', tiled: [0, 0] },
  { map: 'animation.tmj', tiled: [0, 0] },
  { map: 'endless.tmj', tiled: [128, 192] },
  { map: 'cut.tmj' },
  { map: 'grid-size.tmj' },
  { map: 'blend.tmj' },
  { map: 'blend-light.tmj' },
  { map: 'parallax.tmj' },
  { map: 'background.tmj' },
  { map: 'background-clear.tmj' },
  { map: 'outlines.tmj', outlines: true },
];

// One page draws them all.
test.describe.configure({ mode: 'default' });
let easel: MapPage;
let sitters: typeof Sitters;
test.beforeAll(async ({ browser }: { browser: Browser }) => {
  // What reads maps reads records as well, which Playwright's own loader does not take.
  const read = runnerImport<typeof Sitters>(resolve('src/build/maps/sitter.ts'), {
    configFile: false,
    logLevel: 'warn',
  });
  [easel, sitters] = [await openEasel(browser), (await read).module];
});
test.afterAll(() => easel.close());

async function draw(map: string, outlines = false): Promise<Bitmap> {
  const { sitter, findings } = sitters.sitterOf(`${MAPS}/${map}`);
  if (!sitter) throw new Error(`${map} cannot be drawn: ${findings.map((f) => f.message).join('; ')}`);
  const { width, height } = sizeOf(sitter.drawing);
  const rows: Uint8Array[] = [];
  for await (const band of easel.draw(sitter, { time: TIME, outlines })) rows.push(band.rgba);
  return { width, height, rgba: new Uint8Array(Buffer.concat(rows)) };
}

const rasterizer = spawnSync('tmxrasterizer', ['--version'], { env: { ...process.env, QT_QPA_PLATFORM: 'offscreen' } });

function drawnByTiled(map: string): Bitmap {
  const folder = mkdtempSync(join(tmpdir(), 'tiled-'));
  const out = join(folder, 'map.png');
  const args = ['--no-smoothing', '--advance-animations', String(TIME), `${MAPS}/${map}`, out];
  execFileSync('tmxrasterizer', args, { env: { ...process.env, QT_QPA_PLATFORM: 'offscreen' }, stdio: 'pipe' });
  const picture = readPng(out);
  rmSync(folder, { recursive: true });
  return picture;
}

/** Share of px whose colour, as it would be seen, is another in Tiled's picture. */
function apart(ours: Bitmap, theirs: Bitmap, [left, top]: readonly [number, number]): number {
  let count = 0;
  for (let y = 0; y < ours.height; y++) {
    for (let x = 0; x < ours.width; x++) {
      const [a, b] = [4 * (y * ours.width + x), 4 * ((y + top) * theirs.width + x + left)];
      const [alpha, their] = [ours.rgba[a + 3] ?? 0, theirs.rgba[b + 3] ?? 0];
      const seen = [0, 1, 2].map((c) => ((ours.rgba[a + c] ?? 0) * alpha - (theirs.rgba[b + c] ?? 0) * their) / 255);
      if ([...seen, alpha - their].some((d) => Math.abs(d) > ROUNDING)) count++;
    }
  }
  return count / (ours.width * ours.height);
}

for (const { map, tiled, outlines } of FEATURES) {
  const name = map.replace(/\.\w+$/, '');
  test(name, async () => {
    const ours = await draw(map, outlines);
    const png = encode({ width: ours.width, height: ours.height, data: ours.rgba, channels: 4, depth: 8 });
    expect(Buffer.from(png)).toMatchSnapshot(['drawing', `${name}.png`], {
      maxDiffPixelRatio: MOST_APART,
      threshold: 0.05,
    });
    if (!tiled || rasterizer.status !== 0) return;
    const share = apart(ours, drawnByTiled(map), tiled);
    test.info().annotations.push({ type: 'apart from Tiled', description: `${(100 * share).toFixed(2)} % of px` });
    expect(share, 'of px are apart from what Tiled draws').toBeLessThanOrEqual(MOST_APART);
  });
}

/** The smallest box round whatever the picture holds of a colour: left, top, right, bottom. */
function boxOf(
  { width, rgba }: Bitmap,
  holds: (red: number, green: number, blue: number) => boolean,
): readonly number[] {
  const box = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, -1, -1] as [number, number, number, number];
  for (let i = 0; i < rgba.length; i += 4) {
    if ((rgba[i + 3] ?? 0) < 100 || !holds(rgba[i] ?? 0, rgba[i + 1] ?? 0, rgba[i + 2] ?? 0)) continue;
    const [x, y] = [(i / 4) % width, Math.floor(i / 4 / width)];
    box[0] = Math.min(box[0], x);
    box[1] = Math.min(box[1], y);
    box[2] = Math.max(box[2], x);
    box[3] = Math.max(box[3], y);
  }
  return box;
}

type Mix = (below: number, above: number) => number;
const hard: Mix = (b, s) => (s <= 0.5 ? 2 * b * s : 1 - 2 * (1 - b) * (1 - s));
/** As the W3C's "Compositing and Blending" has them; light that is added knows no backdrop. In the order of the map. */
const MIXES: Readonly<Record<string, Mix>> = {
  normal: (_, s) => s,
  add: () => Number.NaN,
  multiply: (b, s) => b * s,
  screen: (b, s) => b + s - b * s,
  overlay: (b, s) => hard(s, b),
  darken: Math.min,
  lighten: Math.max,
  'color-dodge': (b, s) => (b === 0 ? 0 : Math.min(1, b / (1 - s))),
  'color-burn': (b, s) => (b === 1 ? 1 : 1 - Math.min(1, (1 - b) / s)),
  'hard-light': hard,
  'soft-light': (b, s) =>
    s <= 0.5
      ? b - (1 - 2 * s) * b * (1 - b)
      : b + (2 * s - 1) * ((b <= 0.25 ? ((16 * b - 12) * b + 4) * b : Math.sqrt(b)) - b),
  difference: (b, s) => Math.abs(b - s),
  exclusion: (b, s) => b + s - 2 * b * s,
};

test('layers are blended by the formulas of their modes', async () => {
  const map = await draw('blend.tmj');
  const { fade, veil } = PICTURES;
  const levels = (picture: Bitmap | undefined, x: number, y: number): readonly number[] =>
    [...(picture?.rgba.subarray(4 * (y * (picture?.width ?? 0) + x)).subarray(0, 4) ?? [])].map((level) => level / 255);
  for (const [i, [mode, mix]] of Object.entries(MIXES).entries()) {
    // Px of the picture above, which is 64 px wide and drawn on 96 × 80.
    for (const [dx, dy] of [
      [30, 10],
      [63, 20],
      [93, 30],
      [60, 40],
    ] as const) {
      const [x, y] = [24 + (i % 3) * 146 + dx, 18 + Math.floor(i / 3) * 108 + dy];
      const below = levels(fade, Math.floor((dx + 16.5) / 2), dy + 12);
      const above = levels(veil, Math.floor((dx + 0.5) / 1.5), Math.floor((dy + 0.5) / 1.25));
      const alpha = above[3] ?? 0;
      const expected = [0, 1, 2].map((c) => {
        const [b = 0, s = 0] = [below[c], above[c]];
        return mode === 'add' ? Math.min(1, b + s * alpha) : b * (1 - alpha) + mix(b, s) * alpha;
      });
      const shown = levels(map, x, y).slice(0, 3);
      for (const [c, level] of shown.entries())
        expect(Math.abs(level - (expected[c] ?? 0)) * 255, `${mode} at ${x}, ${y}, channel ${c}`).toBeLessThan(4);
    }
  }
});

// Letters are another machine's own; where they stand is not.
test('words stand in their boxes, as they are aligned', async () => {
  const words = await draw('words.tmj');
  const [left = -1, top = -1, right = -1, bottom = -1] = boxOf(words, (r, g, b) => r > 200 && g < 60 && b < 60);
  expect(left).toBeLessThan(12);
  expect(right).toBeLessThan(158);
  expect([top >= 8, bottom < 48, bottom - top > 20]).toEqual([true, true, true]);
  const below = boxOf(words, (r, g, b) => g > 200 && r < 60 && b < 60);
  expect([(below[0] ?? 0) > 200, (below[2] ?? 0) >= 306, (below[3] ?? 0) > 60]).toEqual([true, true, true]);
  const spread = boxOf(words, (r, g, b) => r > 200 && g > 200 && b < 60);
  expect([(spread[0] ?? 0) < 12, (spread[2] ?? 0) >= 124]).toEqual([true, true]);
});
