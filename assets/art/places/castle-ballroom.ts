/** Measures, in map pixels, and colours of the ballroom; the painters and the map agree through these. */
export const ROOM = { width: 1088, height: 768, left: 32, right: 1056, bottom: 738 } as const;

/** The north wall's foot, and the x of its columns. */
export const NORTH = {
  foot: 176,
  columns: [288, 416, 544, 672, 800, 928, 1048],
} as const;

export const MEDALLION = { x: 544, y: 352, rx: 184, ry: 138 } as const;
export const CIRCLE = { x: 934, y: 342, rx: 104, ry: 76 } as const;
/** Raised landing in the north-west: its floor, the front below it, and the stairs up to it. */
export const GALLERY = {
  right: 272,
  floor: 80,
  edge: 152,
  foot: 262,
  stairs: { left: 40, right: 116, foot: 344 },
} as const;
export const ALCOVE = { left: 142, right: 250, top: 186 } as const;
export const DAIS = { x: 32, y: 572, rx: 262, ry: 112, rise: 12 } as const;
/** The wall with the double doors in the south-east: its flat top and its face. */
export const SCREEN = { left: 848, right: 1056, top: 452, face: 474, foot: 586, door: 956 } as const;

export const CRYSTAL = ['#1c1c48', '#2b3170', '#38458e', '#475aa8', '#5d78c2', '#86a6de'] as const;
export const PILLAR = ['#343a80', '#5a68b8', '#8b9ce0', '#b9c8f6', '#e6f0ff', '#ffffff'] as const;
export const GOLD = ['#3d2430', '#7d5034', '#b58245', '#dfb25e', '#f6d888', '#fff4c4'] as const;
export const PALE_FACETS = ['#a597b4', '#c0b1c6', '#dacdd6', '#e8dcdc', '#f8efe6'] as const;
export const DEEP_FACETS = ['#3d4d92', '#4a60a6', '#5670b6', '#6884c6', '#86a4da'] as const;
/** One colour for each of the six friends, in the order of the medallion's gems. */
export const SIX = ['#c274e0', '#f2a04a', '#5cc4f0', '#f6e27a', '#f484bc', '#f2eefc'] as const;
