import { ramp } from '../color';
import type { Ground, GroundBlock } from '../tiles';
import { treetops } from './everfree-edge-canopy';
import { details } from './everfree-edge-detail';
import { vista } from './everfree-edge-vista';
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
  floor: 'loam',
  leaves: ramp(['#0b1730', '#10223f', '#173150', '#20456a', '#30648a', '#4a8aa6']),
  shadows: ['#14233e', '#0d1830'],
};
const PATH: Way = {
  soil: 'path',
  seed: 71,
  wave: 0.7,
  lips: ['#2f2c4a', '#403b5c'],
  brink: '#54a08a',
  verge: 'moss',
  tufts: 30,
  stones: { a: '#aa9ebc', b: '#8478a2', c: '#5a5078' },
};
const TRAIL: Way = {
  soil: 'trail',
  seed: 73,
  wave: 1.1,
  lips: ['#222a46', '#2b3350'],
  brink: '#2f6668',
  verge: 'loam',
  tufts: 14,
  stones: { a: '#6c6e92', b: '#54567c', c: '#363a5c' },
};

const paintBlocks = (): readonly GroundBlock[] => [
  soilFills('field'),
  soilFills('moss'),
  soilFills('loam'),
  soilFills('path', PATH.stones),
  soilFills('trail', TRAIL.stones),
  thicketFills(UNDERWOOD),
  soilBorders('field', 'moss'),
  soilBorders('moss', 'loam'),
  thicketBorders(UNDERWOOD),
  wayBorders(PATH),
  wayBorders(TRAIL),
  ...details(),
  ...treetops(),
  vista(),
];

/**
 * The ground of the forest's edge. Blocks named after one soil are fills, one variant per tile; blocks named
 * `under-over` are borders, one column per corner mask and one row per variant; `path` and `trail` borders are laid
 * over any soil; the rest are details of one or more tiles.
 */
export const ground: Ground = {
  name: 'everfree-edge',
  blocks: once(paintBlocks),
  terrains: [
    terrain('ground', [
      ['field', 'moss'],
      ['moss', 'loam'],
      ['loam', 'thicket'],
    ]),
    terrain('ways', [
      [null, 'path'],
      [null, 'trail'],
    ]),
  ],
};
