/** The pieces of music that a place may be given, by name, in the order of the night. */
export const PIECES = [
  'title',
  'ballroom',
  'memory',
  'truth-or-dare',
  'standoff-friend',
  'corridor',
  'secret',
  'contract',
  'packing',
  'visitors',
  'rope',
  'everfree',
  'standoff-beast',
  'camp',
  'dawn',
  'morning',
  'credits',
] as const;
export type Piece = (typeof PIECES)[number];
