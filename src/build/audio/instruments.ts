type Instrument = {
  /** Program of General MIDI, from 0. */
  readonly program: number;
  /** Lowest and highest note a player would be glad of, as MIDI numbers. */
  readonly range: readonly [low: number, high: number];
  /** Swells and fades while it sounds, so that dynamics shape the held note too. */
  readonly sustains?: boolean;
  /** Milliseconds it speaks late, and is played early for. */
  readonly late?: number;
  /** Milliseconds between the notes of a chord. */
  readonly roll?: number;
  /** Hz below which nothing of it is wanted, and dB taken from (or given to) what lies above 2.5 kHz. */
  readonly lowCut?: number;
  readonly air?: number;
};

/** The orchestra: programs of FluidR3 GM that hold up alone. */
export const INSTRUMENTS = {
  piano: { program: 0, range: [28, 96], lowCut: 45, air: -2, roll: 6 },
  celesta: { program: 8, range: [60, 101], lowCut: 180 },
  glockenspiel: { program: 9, range: [72, 103], lowCut: 300, air: -4 },
  'music box': { program: 10, range: [60, 98], lowCut: 200, air: -2 },
  vibraphone: { program: 11, range: [53, 89], lowCut: 120 },
  marimba: { program: 12, range: [45, 96], lowCut: 70 },
  'tubular bells': { program: 14, range: [60, 77], lowCut: 150, air: -3 },
  accordion: { program: 21, range: [48, 89], sustains: true, lowCut: 120, air: -6 },
  guitar: { program: 24, range: [40, 83], lowCut: 80, roll: 14 },
  viola: { program: 41, range: [48, 84], sustains: true, late: 20, lowCut: 110, air: -4 },
  cello: { program: 42, range: [36, 72], sustains: true, late: 20, lowCut: 60, air: -3 },
  contrabass: { program: 43, range: [28, 60], sustains: true, late: 25, lowCut: 35, air: -3 },
  tremolo: { program: 44, range: [43, 88], sustains: true, late: 20, lowCut: 90, air: -3 },
  pizzicato: { program: 45, range: [36, 88], lowCut: 60, air: 3, roll: 5 },
  harp: { program: 46, range: [31, 98], lowCut: 50, air: 3, roll: 28 },
  timpani: { program: 47, range: [38, 57], lowCut: 40 },
  strings: { program: 48, range: [36, 93], sustains: true, late: 25, lowCut: 60, air: -2 },
  'slow strings': { program: 49, range: [33, 88], sustains: true, late: 60, lowCut: 50, air: -2 },
  choir: { program: 52, range: [43, 79], sustains: true, late: 50, lowCut: 110, air: -2 },
  horn: { program: 60, range: [41, 77], sustains: true, late: 20, lowCut: 70 },
  trombone: { program: 57, range: [40, 69], sustains: true, late: 15, lowCut: 60, air: -4 },
  oboe: { program: 68, range: [58, 88], sustains: true, late: 15, lowCut: 180, air: -4 },
  'english horn': { program: 69, range: [52, 79], sustains: true, late: 15, lowCut: 140, air: -3 },
  bassoon: { program: 70, range: [34, 72], sustains: true, late: 15, lowCut: 60, air: 3 },
  clarinet: { program: 71, range: [50, 91], sustains: true, late: 15, lowCut: 120, air: -10 },
  flute: { program: 73, range: [60, 96], sustains: true, late: 20, lowCut: 200, air: -1 },
  'alto flute': { program: 73, range: [55, 79], sustains: true, late: 25, lowCut: 150, air: -4 },
  'pan flute': { program: 75, range: [60, 91], sustains: true, late: 20, lowCut: 200, air: -3 },
  kalimba: { program: 108, range: [53, 89], lowCut: 120, air: -1 },
  drum: { program: 116, range: [36, 60], lowCut: 35, air: -4 },
} as const satisfies Readonly<Record<string, Instrument>>;

/** What is known of an instrument, with every property there to be asked for. */
export const instrument = (name: keyof typeof INSTRUMENTS): Instrument => INSTRUMENTS[name];
