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
import { water } from './everfree-river-water';

const UNDERWOOD: Underwood = {
  floor: 'loam',
  leaves: ramp(['#0b1830', '#112645', '#1a385c', '#285276', '#3f7492', '#6aa2b4']),
  shadows: ['#16294a', '#0e1b36'],
};
const SHINGLE: Way = {
  soil: 'shingle',
  seed: 83,
  wave: 1,
  lips: ['#26304c', '#36425e'],
  brink: '#7cb09c',
  verge: 'bank',
  tufts: 18,
  stones: { a: '#bcc6da', b: '#98a4be', c: '#566080' },
};
const PALE: readonly (readonly [string, string])[] = [
  ['#a8b4bc', '#4c6074'],
  ['#8c9c98', '#3c5460'],
  ['#b4b08c', '#545c60'],
];
const PEBBLES = ['#b4c0d6', '#8592b0', '#4c5878'] as const;
const LEAVES: readonly [Leaf, Leaf] = ['gloom', 'roof'];

const details = () =>
  Object.entries({
    'tufts-a': tufts(2, 2, 'bank', 1101),
    'tufts-b': tufts(3, 2, 'bank', 1102),
    'tufts-c': tufts(2, 1, 'bank', 1103),
    'tufts-d': tufts(1, 1, 'bank', 1104),
    'light-bank-a': patch(3, 2, 'bank', 3, 1111),
    'light-bank-b': patch(4, 3, 'bank', 3, 1112),
    'light-bank-c': patch(2, 2, 'bank', 3, 1113),
    'dark-bank-a': patch(3, 2, 'bank', 1, 1114),
    'dark-bank-b': patch(4, 3, 'bank', 1, 1115),
    'litter-a': litter(2, 2, 1121, PALE),
    'litter-b': litter(2, 1, 1122, PALE),
    'litter-c': litter(1, 1, 1123, PALE),
    'pebbles-a': stones(2, 1, 1131, 9, PEBBLES),
    'pebbles-b': stones(2, 2, 1132, 16, PEBBLES),
    'pebbles-c': stones(1, 1, 1133, 5, PEBBLES),
    'creepers-a': creepers(3, 2, 1141, 5),
    'creepers-b': creepers(2, 1, 1142, 3),
    'flowers-a': flowers(2, 2, 1151, ['#f4f8ff', '#c8d8ff', '#b0e0f0'], 'bank'),
    'flowers-b': flowers(2, 1, 1152, ['#f4f8ff', '#fff2c8'], 'bank'),
    'treetops-a': roof(6, 4, 1161, 9, LEAVES),
    'treetops-b': roof(5, 4, 1162, 7, LEAVES),
    'treetops-c': roof(4, 3, 1163, 5, LEAVES),
    'treetops-d': roof(4, 4, 1164, 6, LEAVES),
    'treetops-e': roof(3, 3, 1165, 3, LEAVES),
    'treetops-f': roof(6, 3, 1166, 7, LEAVES),
    'treetops-g': roof(5, 3, 1167, 6, LEAVES),
    'treetops-h': roof(3, 2, 1168, 2, LEAVES),
  }).map(([name, picture]) => ({ name, picture }));

/** Both banks of the river, the shingle between them, and the water with the moon on it. */
export const ground: Ground = {
  name: 'everfree-river',
  blocks: once(() => [
    soilFills('bank'),
    soilFills('loam'),
    soilFills('shingle', SHINGLE.stones),
    thicketFills(UNDERWOOD),
    soilBorders('bank', 'loam'),
    thicketBorders(UNDERWOOD),
    wayBorders(SHINGLE),
    ...water(),
    ...details(),
  ]),
  terrains: [
    terrain('ground', [
      ['bank', 'loam'],
      ['loam', 'thicket'],
      ['bank', 'water'],
    ]),
    terrain('ways', [[null, 'shingle']]),
  ],
};
