/** The pieces of music that a place may be given, by name. */
export const PIECES = [
  'victory-waltz',
  'bedroom-evening',
  'bedroom-packing',
  'bedroom-night',
  'bedroom-morning',
  'everfree',
  'dawn',
  'memory',
] as const;
export type Piece = (typeof PIECES)[number];
