import type { Piece } from '../../src/build/audio/score';

export const SECRET: Piece = {
  name: 'secret',
  title: 'Where He Put the Scroll',
  plays: 'in his room in the evening, at the door, the keyhole and the hiding places',
  key: 'A minor',
  tempo: 90,
  beats: 3,
  hall: 'room',
  parts: {
    celesta: { plays: 'celesta', role: 'lead', pan: 0.1, wet: 0.6 },
    clarinet: { plays: 'clarinet', role: 'counter', pan: -0.25, gain: 1 },
    bassoon: { plays: 'bassoon', role: 'counter', pan: 0.3 },
    harp: { plays: 'harp', role: 'figure', pan: 0.3 },
    violas: { plays: 'slow strings', role: 'inner', pan: -0.2, wet: 0.6 },
    pizzicato: { plays: 'pizzicato', role: 'bass', pan: 0 },
  },
  sections: [
    {
      title: 'A, the key turns',
      chords: 'Am | E7/G# | Am/C | Dm6 | Am | E7/G# | F | B7:2 E7:1',
      dynamics: '1 p 5 p< 7 mp> 8 p',
      play: {
        celesta: `<secret A5 min> | | e5:1 a5 c6 | b5:2 a5:1 | <secret A5 min> | | a5:1 c6 f5 | d#5:2 e5:1`,
        harp: { of: 3, around: 'c4', pick: '- 0 - 1 - 2', every: 0.5, gate: 1.5 },
        pizzicato: { of: 1, around: 'a2', pick: 'r - -' },
        clarinet: `R*2 | c4:2 e4:1 | f4:2 d4:1 | e4:3 | d4:3 | c4:2 a3:1 | b3:2 g#3:1`,
      },
    },
    {
      title: "A', deeper",
      chords: 'Am | E7/G# | C/G | F#m7b5 | Fmaj7 | Dm | B7/D# | E7',
      dynamics: '1 mp 4 mp< 6 mf> 8 p',
      play: {
        bassoon: `<secret A3 min> | | g3:1 c4 e4 | c4:2 a3:1 | <overlooked F3 maj> | | d#3:1 f#3 a3 | g#3:2 e3:1`,
        celesta: `R*2 | e6:1 c6 g5 | a5:2 c6:1 | e6:2 c6:1 | a5:2 f5:1 | b5:1 a5 f#5 | e5:2 g#5:1`,
        harp: { of: 3, around: 'e4', pick: '0 1 2 1 2 1', every: 0.5, gate: 1.5 },
        violas: { of: 3, around: 'c4' },
        pizzicato: { of: 1, around: 'a2', pick: 'r - -' },
      },
    },
    {
      title: 'B, what it would be like to tell',
      chords: 'C | F | G/B | C | Am | F | Dm7 | Bm7b5:2 E7:1',
      dynamics: '1 mp< 3 mf 5 mf< 6 mf> 8 p',
      slowing: 0.86,
      play: {
        clarinet: `<overlooked C5 maj> | | b4:1 d5 g5 | e5:3 | <overlooked A4 min> | | a4:1 d5 f5 | d5:2 b4:1`,
        celesta: `R*3 | -:1 g5 c6 | R*2 | -:1 f5 a5 | a5:1 f5 e5`,
        harp: { of: 4, around: 'e4', pick: 'r 0 1 2 3 2', every: 0.5, gate: 2 },
        violas: { of: 4, around: 'e4' },
        pizzicato: { of: 1, around: 'c3', pick: 'r - -' },
      },
    },
    {
      title: "A'', kept",
      chords: 'Fmaj7 | Bdim7/F | Am/E | E7sus4:2 E7:1 | Am | E7/G# | Am6 | E7',
      dynamics: '1 p 5 p> 8 pp',
      slowing: 0.9,
      play: {
        celesta: `<secret A5 min> | | a5:2 c6:1 | d6:2 g#5:1 | <secret A5 min 1-5> | <secret A5 min 6-10> | c6:1 a5 f#5 | e5:2 -:1`,
        clarinet: `a4:3 | f4:2 d4:1 | c4:2 e4:1 | a4:2 g#4:1 | e4:3 | d4:3 | c4:2 e4:1 | d4:3`,
        violas: { of: 3, around: 'c4' },
        harp: { of: 3, around: 'c4', pick: '- 0 - 1 - 2', every: 0.5, gate: 1.5, bars: '1-6' },
        pizzicato: { of: 1, around: 'a2', pick: 'r - -' },
      },
    },
  ],
};
