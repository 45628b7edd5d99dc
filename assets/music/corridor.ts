import type { Piece } from '../../src/build/audio/score';

export const CORRIDOR: Piece = {
  name: 'corridor',
  title: 'Do You Trust Me?',
  plays: 'in the corridor, walking beside Rainbow Dash',
  key: 'B minor',
  tempo: 80,
  beats: 4,
  hall: 'hall',
  parts: {
    clarinet: { plays: 'clarinet', role: 'lead', pan: -0.15 },
    horn: { plays: 'horn', role: 'lead', pan: 0.3, gain: -1.5, wet: 0.55 },
    flute: { plays: 'flute', role: 'counter', pan: -0.35 },
    steps: { plays: 'pizzicato', role: 'figure', pan: 0.1, gain: 1 },
    strings: { plays: 'slow strings', role: 'inner', pan: -0.1, wet: 0.6, gain: 1 },
    cello: { plays: 'cello', role: 'counter', pan: 0.25 },
    harp: { plays: 'harp', role: 'figure', pan: 0.4 },
  },
  sections: [
    {
      title: 'A, nine steps',
      chords: 'Bm | G | Em | F#7 | Bm | G | A7 | D:2 F#7/C#:2',
      dynamics: '1 p 3 p< 4 mp> 5 p 6 p< 8 mp',
      play: {
        clarinet: `<overlooked B4 min> -:2 | | g4:1 b4 e5:1.5 d5:.5 | c#5:2 a#4:1 - | <overlooked B4 min> -:2 | | e5:1.5 d5:.5 c#5:1 a4 | f#5:2 e5:1 c#5`,
        steps: { of: 2, around: 'b2', pick: 'r - f -', gate: 0.5 },
        strings: { of: 3, around: 'd4', bars: '5-8' },
        cello: `R*3 | -:2 f#3:1 e3 | d3:2 f#3 | g3:2 b3 | c#4:2 a3 | a3:2 a#3`,
      },
    },
    {
      title: 'B, she does',
      chords: 'D | A/C# | Bm | F#m | G | D/F# | Em7:2 A7:2 | F#7sus4:2 F#7:2',
      dynamics: '1 mp< 3 mf 5 mf< 6 f> 8 mp',
      slowing: 0.9,
      play: {
        horn: `<friendship D4 maj> f#4:1 e4 | | <friendship B3 min> -:2 | | <friendship G3 lyd> f#4:1 a4 | | g4:1.5 e4:.5 c#4:1 e4 | b3:2 a#3:1 -`,
        flute: `R | -:2 a5:1 c#6 | d6:2 b5 | a5:2 c#6:1 f#5 | d6:2 b5 | a5:1.5 f#5:.5 d5:2 | b5:1.5 g5:.5 e5:1 c#5 | b5:2 a#5`,
        harp: { of: 4, around: 'd4', pick: 'r 0 1 2 3 2 1 0', every: 0.5, gate: 2 },
        strings: { of: 4, around: 'f#4' },
        cello: { of: 1, around: 'd3', pick: 'r ~ ~ ~' },
      },
    },
    {
      title: "A', and he lies",
      chords: 'Bm | G | Em7 | A7 | Dmaj7:2 Gm6:2 | F#7',
      dynamics: '1 mp 3 mp> 6 pp',
      slowing: 0.85,
      play: {
        cello: `<overlooked B3 min> -:2 | | g3:2 b3 | c#4:2 e3 | f#3:2 e3 | f#3:3 -:1`,
        clarinet: `b4:2 f#4 | d4:3 g4:1 | b4:1.5 a4:.5 g4:1 e4 | c#5:2 e5:1 g4 | f#4:2 bb4:1 g4 | a#4:3 -:1`,
        flute: `R*2 | -:2 e5:1 b5 | a5:2 g5 | f#5:2 e5:1 d5 | c#5:3 -:1`,
        steps: { of: 2, around: 'b2', pick: 'r - f -', gate: 0.5 },
        strings: { of: 3, around: 'd4' },
      },
    },
  ],
};
