import { hex, type Rgb, ramp } from '../color';
import { band, Canvas, fractal } from '../field';
import type { Ground, GroundBlock } from '../tiles';
import { TILE } from '../tiles';
import { roof } from './everfree-edge-canopy';
import { creepers, flowers, litter, patch, stones, tufts } from './everfree-edge-detail';
import type { Leaf } from './everfree-edge-palette';
import {
  once,
  soilBorders,
  soilFills,
  terrain,
  thicketBorders,
  thicketFills,
  type Underwood,
  type Way,
  wayBorders,
} from './everfree-ground';

const UNDERWOOD: Underwood = {
  floor: 'peat',
  leaves: ramp(['#08131f', '#0b1e2a', '#102f36', '#1a4a4a', '#2a6a5e', '#4a9274']),
  shadows: ['#1a1730', '#100f22'],
};
const ROOTWAY: Way = {
  soil: 'rootway',
  seed: 79,
  wave: 1.2,
  lips: ['#1e1a2a', '#2c2636'],
  brink: '#3d7460',
  verge: 'mould',
  tufts: 26,
  stones: { a: '#9a8e90', b: '#776b74', c: '#4a4250' },
};
const FALLEN: readonly (readonly [string, string])[] = [
  ['#8a6c4c', '#4c3a3c'],
  ['#6c6a4a', '#3a3c3e'],
  ['#7c5a5a', '#42303e'],
  ['#9a7c54', '#54423e'],
];
const ROOTS = ['#8a7c78', '#5f5258', '#332a38'] as const;
const SLABS = ['#8ca092', '#64786e', '#3c4c50'] as const;

/** Still black water that keeps a whole moon, with moss hanging over its rim. */
function tarn(columns: number, rows: number, seed: number): Canvas {
  const canvas = new Canvas(columns * TILE, rows * TILE);
  const wet = (x: number, y: number): number => {
    const d = Math.hypot(x / canvas.width - 0.5, y / canvas.height - 0.5) * 2;
    return 0.86 - d + (fractal(x / 26, y / 22, seed, 2) - 0.5) * 0.42;
  };
  const water = ['#0b1a30', '#0f2440', '#153052', '#1d4068'].map(hex);
  canvas.where((x, y) => wet(x, y) > -0.09, '#5a8f6c');
  canvas.where((x, y) => wet(x, y) > -0.07, '#2a5b50');
  canvas.where((x, y) => wet(x, y) > -0.03, '#141c30');
  canvas.where(
    (x, y) => wet(x, y) > 0,
    (x, y) => water[band(0.95 - y / canvas.height + (fractal(x / 30, y / 9, seed, 2) - 0.5) * 0.5, 4, x, y, 0)] as Rgb,
  );
  canvas.where((x, y) => wet(x, y) > 0 && wet(x, y - 6) <= 0, '#0a1226');
  const [mx, my] = [canvas.width * 0.54, canvas.height * 0.52];
  const moon = (x: number, y: number): number => Math.hypot(x - mx + Math.sin(y * 0.9) * (y > my ? 1.6 : 0.5), y - my);
  canvas.where((x, y) => wet(x, y) > 0.02 && moon(x, y) < 17 && Math.floor(y) % 5 !== 0, '#2c5a84');
  canvas.where((x, y) => moon(x, y) < 11.5 && (y < my + 3 || Math.floor(y) % 4 !== 0), '#cfe6f4');
  canvas.where((x, y) => moon(x, y) < 9.6 && (y < my + 3 || Math.floor(y) % 4 !== 0), '#f4fbff');
  for (const [dx, dy, rx, ry] of [
    [-3, -3, 2.4, 1.8],
    [3.4, 1, 1.7, 1.3],
    [-1, 4, 1.4, 1],
  ] as const)
    canvas.ellipse(mx + dx, my + dy, rx, ry, '#c2d8ea');
  for (let y = Math.floor(my) + 14; y < canvas.height; y += 4) {
    const half = 9 - (y - my) * 0.16;
    canvas.where((x, row) => wet(x, row) > 0.03 && Math.floor(row) === y && Math.abs(x - mx) < half, '#6ea4cc');
  }
  return canvas;
}

/** Ground that the moon has bleached through a hole in the leaves. */
const moonlit = (columns: number, rows: number, seed: number): Canvas => patch(columns, rows, 'mould', 3, seed);

const LEAVES: readonly [Leaf, Leaf] = ['shade', 'canopy'];

function details(): GroundBlock[] {
  const list: Readonly<Record<string, Canvas>> = {
    'tufts-a': tufts(2, 2, 'mould', 501),
    'tufts-b': tufts(3, 2, 'mould', 502),
    'tufts-c': tufts(2, 1, 'mould', 503),
    'tufts-d': tufts(1, 1, 'mould', 504),
    'light-mould-a': moonlit(3, 2, 511),
    'light-mould-b': moonlit(4, 3, 512),
    'light-mould-c': moonlit(5, 3, 513),
    'light-mould-d': moonlit(2, 2, 514),
    'dark-mould-a': patch(3, 2, 'mould', 1, 515),
    'dark-mould-b': patch(4, 3, 'mould', 1, 516),
    'dark-mould-c': patch(2, 2, 'mould', 1, 517),
    'dark-peat-a': patch(4, 2, 'peat', 1, 521),
    'light-peat-a': patch(3, 2, 'peat', 3, 522),
    'litter-a': litter(2, 2, 531, FALLEN),
    'litter-b': litter(3, 2, 532, FALLEN),
    'litter-c': litter(2, 1, 533, FALLEN),
    'litter-d': litter(1, 1, 534, FALLEN),
    'creepers-a': creepers(4, 3, 541, 8, ROOTS),
    'creepers-b': creepers(3, 2, 542, 6, ROOTS),
    'creepers-c': creepers(2, 2, 543, 4, ROOTS),
    'creepers-d': creepers(2, 1, 544, 3, ROOTS),
    'slabs-a': stones(2, 1, 551, 6, SLABS),
    'slabs-b': stones(2, 2, 552, 10, SLABS),
    'slabs-c': stones(1, 1, 553, 4, SLABS),
    'flowers-a': flowers(2, 2, 561, ['#ffe0a0', '#e8b060', '#c8f0b0'], 'mould'),
    'flowers-b': flowers(2, 1, 562, ['#c8f0b0', '#ffe0a0'], 'mould'),
    tarn: tarn(6, 4, 571),
    'treetops-a': roof(6, 4, 611, 9, LEAVES),
    'treetops-b': roof(5, 4, 612, 7, LEAVES),
    'treetops-c': roof(4, 3, 613, 5, LEAVES),
    'treetops-d': roof(4, 4, 614, 6, LEAVES),
    'treetops-e': roof(3, 3, 615, 3, LEAVES),
    'treetops-f': roof(6, 3, 616, 7, LEAVES),
    'treetops-g': roof(5, 3, 617, 6, LEAVES),
    'treetops-h': roof(3, 2, 618, 2, LEAVES),
  };
  return Object.entries(list).map(([name, picture]) => ({ name, picture }));
}

/** The floor of the deep wood: moss, peat, ways trodden over roots, a tarn, and the leaves that close over it all. */
export const ground: Ground = {
  name: 'everfree-deep',
  blocks: once(() => [
    soilFills('mould'),
    soilFills('peat'),
    soilFills('rootway', ROOTWAY.stones),
    thicketFills(UNDERWOOD),
    soilBorders('mould', 'peat'),
    thicketBorders(UNDERWOOD),
    wayBorders(ROOTWAY),
    ...details(),
  ]),
  terrains: [
    terrain('ground', [
      ['mould', 'peat'],
      ['peat', 'thicket'],
    ]),
    terrain('ways', [[null, 'rootway']]),
  ],
};
