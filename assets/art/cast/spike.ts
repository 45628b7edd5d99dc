import type { Paint } from '../../../src/build/art/color';

/** Spike's materials: scales, belly, spines and the pale inside of his ear fins, and the things he holds. */
export const SPIKE_PAINTS = {
  body: '#a066cf',
  belly: '#cfe88f',
  fin: '#62c04c',
  finLight: '#a8dc5a',
  bag: '#b58650',
  strap: '#6e4a38',
  glass: '#d8ecf6',
  punch: '#ee6a94',
  quill: '#f2ecff',
  paper: '#f3e3bd',
} as const satisfies Record<string, Paint>;

export const SPIKE_EYES = { iris: '#45b455', line: '#33164f' } as const;
export const SPIKE_BLUSH = '#d47fd0';
