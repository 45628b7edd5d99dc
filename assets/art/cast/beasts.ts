import type { Paint } from '../../../src/build/art/color';

/** A wolf of old branches: three woods, two leaves, moss, thorns for teeth. */
export const TIMBERWOLF_PAINTS = {
  hollow: { base: '#4a3340', contrast: 0.7 },
  bark: '#76563f',
  pale: '#a17f58',
  dark: '#573d38',
  leaf: '#5d8f45',
  young: '#93b84e',
  moss: '#6f8a4a',
  thorn: '#efe3c2',
  eye: ['#1c5a2a', '#3cc24e', '#66ea62', '#94ff78', '#caffa4', '#f2ffdc'],
} as const satisfies Record<string, Paint>;

/** A small brown owl. */
export const OWL_PAINTS = {
  plume: '#8b6244',
  wing: '#6f4a38',
  breast: '#d9b98a',
  face: '#ecd5ac',
  beak: '#e8a03c',
  eye: { base: '#ffd24a', contrast: 0.8 },
} as const satisfies Record<string, Paint>;
