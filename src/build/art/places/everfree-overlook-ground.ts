import { ramp } from '../color';
import type { Ground } from '../tiles';
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
import { dawn } from './everfree-overlook-vista';

const UNDERWOOD: Underwood = {
  floor: 'moss',
  leaves: ramp(['#1a1836', '#2a2448', '#40345c', '#5e4a6e', '#8a6a80', '#c89a90']),
  shadows: ['#2a3a50', '#1e2842'],
};
const HEATH: Way = {
  soil: 'heath',
  seed: 89,
  wave: 1,
  lips: ['#4c4a4c', '#5e5656'],
  brink: '#b8cc80',
  verge: 'meadow',
  tufts: 28,
  stones: { a: '#dcc4b0', b: '#b49c94', c: '#74606c' },
};
const FALLEN: readonly (readonly [string, string])[] = [
  ['#dc9a6c', '#8a5660'],
  ['#d4b06c', '#7c6454'],
  ['#b87c84', '#6a4a64'],
];
const PEBBLES = ['#d8c4b8', '#a8949c', '#64586c'] as const;
const LEAVES: readonly [Leaf, Leaf] = ['plum', 'dusk'];

const details = () =>
  Object.entries({
    'tufts-a': tufts(2, 2, 'meadow', 1501, 1.3),
    'tufts-b': tufts(3, 2, 'meadow', 1502, 1.3),
    'tufts-c': tufts(2, 1, 'meadow', 1503, 1.3),
    'tufts-d': tufts(1, 1, 'meadow', 1504, 1.3),
    'light-meadow-a': patch(3, 2, 'meadow', 3, 1511),
    'light-meadow-b': patch(4, 3, 'meadow', 3, 1512),
    'light-meadow-c': patch(2, 2, 'meadow', 3, 1513),
    'dark-meadow-a': patch(3, 2, 'meadow', 1, 1514),
    'flowers-a': flowers(2, 2, 1521, ['#fff4d0', '#ffc0b0', '#f0a0c0'], 'meadow'),
    'flowers-b': flowers(2, 1, 1522, ['#fff4d0', '#ffd880'], 'meadow'),
    'flowers-c': flowers(3, 2, 1523, ['#ffd880', '#ffc0b0', '#ffffff'], 'meadow'),
    'litter-a': litter(2, 2, 1531, FALLEN),
    'litter-b': litter(2, 1, 1532, FALLEN),
    'litter-c': litter(1, 1, 1533, FALLEN),
    'pebbles-a': stones(2, 1, 1541, 7, PEBBLES),
    'pebbles-b': stones(1, 1, 1542, 4, PEBBLES),
    'creepers-a': creepers(3, 2, 1551, 5, ['#b08c88', '#7c6070', '#4a3a54']),
    'creepers-b': creepers(2, 1, 1552, 3, ['#b08c88', '#7c6070', '#4a3a54']),
    'treetops-a': roof(6, 4, 1561, 9, LEAVES),
    'treetops-b': roof(5, 4, 1562, 7, LEAVES),
    'treetops-c': roof(4, 3, 1563, 5, LEAVES),
    'treetops-e': roof(3, 3, 1565, 3, LEAVES),
    'treetops-h': roof(3, 2, 1568, 2, LEAVES),
  }).map(([name, picture]) => ({ name, picture }));

/** The meadow at the forest's other rim, and the dawn before it; `dawn` is one picture, as wide as its map. */
export const ground: Ground = {
  name: 'everfree-overlook',
  blocks: once(() => [
    soilFills('meadow'),
    soilFills('moss'),
    soilFills('heath', HEATH.stones),
    thicketFills(UNDERWOOD),
    soilBorders('meadow', 'moss'),
    thicketBorders(UNDERWOOD),
    wayBorders(HEATH),
    ...details(),
    dawn(),
  ]),
  terrains: [
    terrain('ground', [
      ['meadow', 'moss'],
      ['moss', 'thicket'],
    ]),
    terrain('ways', [[null, 'heath']]),
  ],
};
