import type { Piece } from '../../src/build/audio/score';

const TUNE = `
  c5:.5' f5' a5:1 g5:.5 f5 e5 f5 | g5:.5' bb5' e5:1 d5:.5 e5 c5:1 | a5:.5 g#5 a5 bb5 c6:1 a5 | f5:.5 e5 d5:1 - a4 |
  d5:.5' f5' bb5:1 a5:.5 g5 f5 d5 | c5:.5 f5 a5:1 f5 c5 | b4:.5 d5 f5:1 e5:.5 d5 b4:1 | c5:1 e5:.5 g5 bb5:1 -`;

export const TRUTH_OR_DARE: Piece = {
  name: 'truth-or-dare',
  title: 'Round Goes the Bottle',
  plays: 'on the ring of cushions, while the bottle spins, and on the tightrope',
  key: 'F major',
  tempo: 118,
  beats: 4,
  hall: 'room',
  parts: {
    clarinet: { plays: 'clarinet', role: 'lead', pan: 0.1 },
    accordion: { plays: 'accordion', role: 'figure', pan: -0.35, gain: -1.5 },
    bassoon: { plays: 'bassoon', role: 'counter', pan: 0.3 },
    celesta: { plays: 'celesta', role: 'counter', pan: -0.1, wet: 0.6, gain: 3 },
    pizzicato: { plays: 'pizzicato', role: 'bass', pan: 0 },
    marimba: { plays: 'marimba', role: 'figure', pan: 0.4, gain: -2 },
  },
  sections: [
    {
      title: 'A, dare',
      chords: 'F | C7 | F | Dm | Bb | F/C | G7 | C7',
      dynamics: '1 mf 3 mf< 5 f> 7 mp< 8 mf',
      play: {
        clarinet: TUNE,
        accordion: { of: 3, around: 'a4', pick: '- 012 - 012', gate: 0.4 },
        pizzicato: { of: 1, around: 'f2', pick: 'r - f -' },
        bassoon: `R*3 | -:2 d3:.5' e3' f3' g3' | R*2 | g3:1 d3 f3 b2 | c3:1 - c3 -`,
      },
    },
    {
      title: 'B, truth',
      chords: 'Dm:3 A7:1 | A7:2 Dm:2 | Gm:3 D7:1 | D7:2 Gm:2 | Bb | F/A | G7/B | C7',
      dynamics: '1 mp 5 mp< 7 mf< 8 f',
      pace: 0.94,
      play: {
        celesta: `<secret D5 min> -:2 | | R | -:2 bb5:.5 a5 g5 d5 | R | -:2 c6:1 f6 | R*2`,
        bassoon: `-:3 a2:1 | -:2 d3:1 a2 | <secret G3 min> -:2 | | bb2:2 d3 | f3:2 c3 | g3:1' f3' d3' b2' | c3:1 e3 g3 e3`,
        clarinet: `R*4 | <friendship Bb4 maj> -:2 | | d5:.5 f5 b5:1 a5:.5 g5 f5 d5 | e5:.5 g5 c6:1 bb5:.5 g5 e5:1`,
        pizzicato: { of: 1, around: 'd3', pick: 'r - - -' },
        marimba: { of: 3, around: 'd4', pick: '0 1 2 1 0 1 2 1', every: 0.5, bars: '5-8' },
        accordion: { of: 3, around: 'f4', bars: '5-8' },
      },
    },
    {
      title: "A', double dare",
      chords: 'F | C7 | F | Dm | Bb | F/C | G7:2 C7:2 | F:2 C7:2',
      dynamics: '1 mf 3 mf< 5 f 7 f> 8 mf',
      play: {
        clarinet: TUNE.replace(/\| b4:.5 d5 f5:1.*$/s, '| b4:.5 d5 f5:1 e5:.5 g5 bb5:1 | a5:.5 c6 f5:1 e5:.5 g5 c5:1'),
        celesta: `f6:.5 c6 a5:1 - - | R | c6:.5 a5 f5:1 - - | R | bb5:.5 f5 d5:1 - - | R | -:2 g6:1 e6 | f6:1 - - -`,
        accordion: { of: 3, around: 'a4', pick: '- 012 - 012', gate: 0.4 },
        pizzicato: { of: 1, around: 'f2', pick: 'r f r f', gate: 0.6 },
        bassoon: `f3:1 c3 f3 a3 | g3:1 e3 c3 e3 | f3:1 a3 c4 a3 | d3:1 f3 a3 f3 | bb2:1 d3 f3 d3 | c3:1 f3 a3 f3 | g3:1 b2 c3 e3 | f3:1 c3 e3 c3`,
        marimba: { of: 3, around: 'f4', pick: '- 0 1 2 - 2 1 0', every: 0.5 },
      },
    },
  ],
};
