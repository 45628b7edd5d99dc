import type { Motif } from '../../src/build/audio/score';

/** The four melodies that the score is made of, each six beats long. */
export const MOTIFS = {
  overlooked: {
    name: 'overlooked',
    meaning: 'Spike, overlooked: he reaches up a sixth, and sinks back below where he stood',
    degrees: '5,:1 3:2 2:.5 1:.5 6,:2',
    home: 'D4 maj',
  },
  friendship: {
    name: 'friendship',
    meaning: 'Friendship: an arch that fills its octave, and rests on the fifth as on an open hand',
    degrees: "3:.5 4:.5 5:1 1':1 7:.5 6:.5 5:2",
    home: 'C4 maj',
  },
  vlemm: {
    name: 'vlemm',
    meaning: 'The Vlemm Enclave: a bare fifth, bent by half a step, that falls on the flat second',
    degrees: '1:1.5 5:.5 6:1 5:1 2:2',
    home: 'E3 phr',
  },
  secret: {
    name: 'secret',
    meaning: 'The secret: it turns round one note like a key, and stays a half step short of home',
    degrees: '5:.5 #4:.5 5:.5 6:.5 3:1 4:.5 3:.5 4:.5 5:.5 #7,:1',
    home: 'A4 min',
  },
} as const satisfies Readonly<Record<string, Motif>>;
