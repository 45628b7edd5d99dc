import type { Piece } from '../../src/build/audio/score';

export const CONTRACT: Piece = {
  name: 'contract',
  title: 'Four Reasons',
  plays: 'at the desk, over the contract and the scales; it stops when he has signed',
  key: 'E minor',
  tempo: 68,
  beats: 4,
  hall: 'hall',
  parts: {
    horn: { plays: 'horn', role: 'lead', pan: 0.2, wet: 0.6, gain: -1 },
    clarinet: { plays: 'clarinet', role: 'lead', pan: -0.2 },
    harp: { plays: 'harp', role: 'figure', pan: 0.4 },
    strings: { plays: 'slow strings', role: 'inner', pan: -0.1, wet: 0.6, gain: 2 },
    choir: { plays: 'choir', role: 'inner', pan: 0.05, wet: 0.8 },
    cello: { plays: 'cello', role: 'bass', pan: 0.15 },
    bells: { plays: 'tubular bells', role: 'colour', pan: -0.4, wet: 0.7 },
    celesta: { plays: 'celesta', role: 'counter', pan: 0.3, wet: 0.6, gain: -1 },
  },
  sections: [
    {
      title: 'A, what it offers',
      chords: 'Em:2 C/E:1 Em:1 | F/A | Em/G | B7sus4:2 B7:2 | Em:2 C/E:1 Em:1 | F/A',
      dynamics: '1 p 3 p< 4 mp> 5 p',
      play: {
        horn: `<vlemm E3 phr> -:2 | | g3:1.5 f#3:.5 e3:1 b3 | e4:2 d#4 | <vlemm E3 phr> -:2 |`,
        harp: { of: 3, around: 'e4', pick: '- - 0 1 2 1 - -', every: 0.5, gate: 3 },
        cello: { of: 1, around: 'g2', pick: 'r ~ ~ ~' },
        strings: { of: 3, around: 'g3', bars: '3-6' },
        celesta: `R*4 | -:2 b5:1 e6 | c6:2 a5`,
      },
    },
    {
      title: 'B, what he is without it',
      chords: 'G | C | D/F# | G:2 B7/D#:2 | Em | C | Am7 | B7',
      dynamics: '1 mp< 4 mf 5 mf< 6 f> 8 mp',
      play: {
        clarinet: `<overlooked G4 maj> -:2 | | a4:1 d5 f#5:1.5 e5:.5 | b4:2 f#4:1 - | <overlooked E5 min> -:2 | | c5:1 a4 e5:1.5 g5:.5 | f#5:2 d#5:1 -`,
        celesta: `R | -:2 e5:1 g5 | R | -:3 a5:1 | R | -:2 g5:1 e5 | c6:1 a5 g5 e5 | a5:2 b5`,
        harp: { of: 4, around: 'f#4', pick: 'r 0 1 2 3 2 1 0', every: 0.5, gate: 2 },
        strings: { of: 4, around: 'e4' },
        cello: { of: 1, around: 'g2', pick: 'r ~ ~ ~' },
      },
    },
    {
      title: "A', the pen",
      chords: 'Em:2 C/E:1 Em:1 | F/A | Am/E | B7',
      dynamics: '1 mf< 3 f> 4 p',
      slowing: 0.82,
      play: {
        horn: `<vlemm E3 phr> -:2 | | c4:1.5 b3:.5 a3:2 | f#3:2 -:2`,
        clarinet: `g4:2 e5 | c5:3 a4:1 | e5:1 c5 a4:2 | d#4:2 -:2`,
        choir: { of: 4, around: 'b3' },
        strings: { of: 3, around: 'g3' },
        cello: { of: 1, around: 'g2', pick: 'r ~ ~ ~' },
        bells: `e4:4 | f4:4 | e4:4 | R`,
        harp: { of: 3, around: 'e4', pick: 'r 0 1 2 1 0 - -', every: 0.5, gate: 3 },
      },
    },
  ],
};
