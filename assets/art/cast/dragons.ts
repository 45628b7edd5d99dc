import type { DragonLook } from '../../../src/build/art/rigs/dragon-look';

/** An older Spike with the colours swapped, dressed for work. */
export const GRIFFITH_LOOK: DragonLook = {
  paints: {
    body: '#9ad648',
    belly: '#e2f0a8',
    fin: '#9a63cf',
    finLight: '#c796ea',
    wing: '#a878d6',
    shirt: '#2f6b4a',
    trousers: '#8b7355',
    belt: '#7a4a2e',
    metal: '#9fb0c8',
    wire: '#e2574c',
  },
  eyes: { iris: '#8a5cc8', line: '#1c3a22' },
  eyeStyle: 'teen',
  rest: 'grin',
  width: 1.04,
  slouch: [0, 0],
  wears: { legs: 'trousers', feet: 'body', arms: 'body', hands: 'body', torso: 'body' },
};

/** Broad and easy, scales tied back, a satchel at his right side. */
export const CONNOR_LOOK: DragonLook = {
  paints: {
    body: '#f2924a',
    belly: '#fbd59a',
    fin: '#c2552c',
    wing: '#d9743c',
    scale: '#b04a24',
    vest: '#c9a06a',
    shorts: '#7a4c32',
    strap: '#6b4630',
    bag: '#8f6238',
    scrunchie: '#4fb8a8',
  },
  eyes: { iris: '#e0502a', line: '#4a1a20' },
  eyeStyle: 'teen',
  rest: 'smirk',
  width: 1.12,
  slouch: [0, 0],
  wears: { legs: 'body', feet: 'body', arms: 'body', hands: 'body', torso: 'body' },
};

/** Slight and stooped, overdressed, hiding behind red glasses. */
export const YAM_LOOK: DragonLook = {
  paints: {
    body: '#bfe0f2',
    belly: '#eef6fb',
    fin: '#7fb4e6',
    wing: '#9cc4ee',
    vest: '#2f7bea',
    sleeve: '#f4f4fb',
    slacks: '#4a5a8c',
    bow: '#2f7bea',
  },
  eyes: { iris: '#4a5fc0', line: '#2c3468' },
  eyeStyle: 'teen',
  rest: 'shy',
  width: 0.9,
  slouch: [2, 2],
  wears: { legs: 'slacks', feet: 'body', arms: 'sleeve', hands: 'body', torso: 'vest' },
};

/** Lean, wrapped in cloth of her own purple, and not impressed. */
export const SAPHIRA_LOOK: DragonLook = {
  paints: {
    body: '#a070de',
    belly: '#c9aaf0',
    fin: '#6a3fae',
    wing: '#b487e6',
    suit: '#7a52c0',
    wrap: '#54379a',
    sash: '#3c2670',
    band: '#bb9fe8',
    horn: '#e9dcc0',
  },
  eyes: { iris: '#d98c12', line: '#27124a', white: '#ffe27a' },
  eyeStyle: 'lazy',
  rest: 'flat',
  width: 0.93,
  slouch: [0, 0],
  wears: { legs: 'suit', feet: 'wrap', arms: 'suit', hands: 'body', torso: 'suit' },
};
