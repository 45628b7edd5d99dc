import type { Look } from '../../../src/build/art/rigs/pony-look';
import { curl, long, poof } from './manes-curled';
import { straight, tied, wild } from './manes-leads';
import { short, swoop } from './manes-plain';
import { curled, full, long as longTail, poofed, rainbow, streaked, striped, tiedTail } from './tails';

export const LEADS = {
  twilight: {
    coat: '#b994dc',
    hair: ['#34317c', '#8a49b8', '#ee5a9c'],
    iris: '#7a35b0',
    mane: straight,
    tail: streaked,
    wings: 'feather',
    horn: '#b994dc',
    mark: {
      rows: ['..a..', 'w.a.w', 'aabaa', 'w.a.w', '..a..'],
      palette: { a: '#e2468f', b: '#ffd6ea', w: '#fff4fb' },
    },
  },
  'rainbow-dash': {
    coat: '#8fd0f4',
    hair: ['#e8404e', '#f58a3c', '#fbdc5c', '#5cbf5a', '#3f86e0', '#7a48b0'],
    iris: '#c8357f',
    mane: wild,
    tail: rainbow,
    wings: 'feather',
    mark: {
      rows: ['.www.', 'wwwww', '..rr.', '.yy..', '..b..'],
      palette: { w: '#ffffff', r: '#e63c46', y: '#fad250', b: '#466ee6' },
    },
  },
  applejack: {
    coat: '#f4a452',
    hair: ['#f5df7d', '#d8474e'],
    iris: '#4faa4a',
    mane: tied,
    tail: tiedTail,
    ears: 'low',
    kit: ['freckles', 'stetson'],
    cloth: { hat: '#9c6a3c', band: '#6b3d2a' },
    mark: {
      rows: ['..g..', '.rrr.', 'rwrrr', 'rrrrr', '.r.r.'],
      palette: { g: '#5aa046', r: '#c8323c', w: '#f09696' },
    },
  },
  'pinkie-pie': {
    coat: '#f7a9cd',
    hair: ['#ec4a92'],
    iris: '#4a9ee0',
    mane: poof,
    tail: poofed,
    mark: {
      rows: ['bb.yy', 'bb.yy', 'k...k', '.k.k.', '..k..'],
      palette: { b: '#50aaf0', y: '#fade5a', k: '#a8487c' },
    },
  },
  starlight: {
    coat: '#e3aede',
    hair: ['#7a4aac', '#8fded0'],
    iris: '#4a6fd6',
    mane: swoop,
    tail: striped,
    horn: '#e3aede',
    mark: {
      rows: ['..v..', '.vwv.', 'vwwwv', 'cvwvc', '.cvc.', '..c..'],
      palette: { v: '#6a4ac0', w: '#fdf2ff', c: '#3fa89c' },
    },
  },
  rarity: {
    coat: '#ece8f4',
    hair: ['#6a3fae'],
    iris: '#3f6fd0',
    mane: curl,
    tail: curled,
    horn: '#ece8f4',
    mark: { rows: ['.bbb.', 'bwbbb', '.bcb.', '..b..'], palette: { b: '#508ceb', w: '#d2f0ff', c: '#3264c8' } },
  },
  fluttershy: {
    coat: '#f8e78e',
    hair: ['#f39ac4'],
    iris: '#2fa6a0',
    mane: long,
    tail: longTail,
    wings: 'feather',
    mark: { rows: ['pp.pp', 'pwkwp', '.pkp.', 'pp.pp'], palette: { p: '#ee7cb4', w: '#ffd2e6', k: '#3c8c84' } },
  },
  'big-mac': {
    coat: '#c4464c',
    hair: ['#f0a04e'],
    iris: '#4a9a44',
    hoof: '#efd9a2',
    mane: short,
    tail: full,
    build: { legs: 14, limb: 1.2, girth: 1.16, length: 1.08, jaw: 1 },
    lashes: false,
    mark: {
      rows: ['..k..', '.ggg.', 'gwswg', 'gwswg', '.ggg.'],
      palette: { g: '#5aaa50', w: '#ecf5cd', s: '#7a4a2c', k: '#6b4028' },
    },
  },
} as const satisfies Record<string, Look>;
