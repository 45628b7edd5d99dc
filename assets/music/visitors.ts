import type { Piece } from '../../src/build/audio/score';

export const VISITORS: Piece = {
  name: 'visitors',
  title: 'Big Brother',
  plays: 'when four dragons climb in at the window',
  key: 'A major',
  tempo: 112,
  beats: 3,
  hall: 'room',
  parts: {
    bassoon: { plays: 'bassoon', role: 'lead', pan: 0.15 },
    whistle: { plays: 'pan flute', role: 'lead', pan: -0.2, gain: -1 },
    guitar: { plays: 'guitar', role: 'figure', pan: 0.35, gain: 2 },
    kalimba: { plays: 'kalimba', role: 'colour', pan: -0.4, gain: 2 },
    horn: { plays: 'horn', role: 'counter', pan: 0.3, wet: 0.5 },
    cello: { plays: 'pizzicato', role: 'bass', pan: 0 },
    strings: { plays: 'strings', role: 'inner', pan: -0.1 },
  },
  sections: [
    {
      title: 'A, Griffith',
      chords: 'A | E/G# | F#m | C#m | D | A/C# | Bm7 | E7',
      dynamics: '1 mf 5 mf< 6 f> 8 mp',
      play: {
        bassoon: `<vlemm A2 maj> | | a3:1 f#3 c#3 | e3:2 g#3:1 | f#3:1.5 a3:.5 d4:1 | c#4:1 a3 e3 | d3:1 f#3 b3 | g#3:2 -:1`,
        guitar: { of: 3, around: 'c#4', pick: 'r 1 2 0 2 1', every: 0.5, gate: 1.6 },
        cello: { of: 1, around: 'a2', pick: 'r - -' },
        kalimba: { of: 3, around: 'e5', pick: '- 2 - 1 - 0', every: 0.5, bars: '5-8' },
      },
    },
    {
      title: "A', Connor and Yam",
      chords: 'A | E/G# | F#m | C#m | D | A/C# | D:2 Dm6:1 | E7',
      dynamics: '1 mp 5 mp< 7 mf> 8 p',
      play: {
        whistle: `<vlemm A4 maj> | | a5:1 f#5 c#5 | e5:2 g#5:1 | a5:1.5 f#5:.5 d5:1 | e5:1 c#5 a4 | f#5:1 a5 b5 | g#5:2 -:1`,
        bassoon: `a3:2 e3:1 | b3:3 | a3:2 f#3:1 | e3:3 | f#3:2 a3:1 | a3:3 | a3:2 f3:1 | e3:2 -:1`,
        guitar: { of: 3, around: 'c#4', pick: 'r 1 2 0 2 1', every: 0.5, gate: 1.6 },
        cello: { of: 1, around: 'a2', pick: 'r - f' },
        kalimba: { of: 3, around: 'e5', pick: '- 0 - 1 - 2', every: 0.5, gate: 1.5 },
      },
    },
    {
      title: 'B, Saphira',
      chords: 'F#m:2 D/F#:1 | F#m:1 G:2 | F#m | C#7/E# | F#m:2 D/F#:1 | F#m:1 G:2 | Bm | E7sus4:2 E7:1',
      dynamics: '1 mp< 5 mf< 7 f> 8 mp',
      pace: 0.95,
      play: {
        horn: `<vlemm F#3 phr> | | a3:2 c#4:1 | b3:2 g#3:1 | <vlemm F#3 phr> | | b3:1 d4 f#4 | e4:2 d4:1`,
        whistle: `R*2 | c#5:1 f#5 a5 | g#5:2 b5:1 | R*2 | d6:1 b5 f#5 | e5:1 a5 g#5`,
        strings: { of: 3, around: 'c#4' },
        guitar: { of: 3, around: 'f#3', pick: 'r - 01 2 01 2', every: 0.5, gate: 1 },
        cello: { of: 1, around: 'f#2', pick: 'r - r' },
      },
    },
    {
      title: "A'', brothers",
      chords: 'A | E/G# | F#m | C#m | D | G | Bm7:2 E7:1 | A:2 E7:1',
      dynamics: '1 mf< 5 f 7 f> 8 mf',
      slowing: 0.93,
      play: {
        whistle: `<vlemm A4 maj> | | a5:1 f#5 c#5 | e5:2 g#5:1 | <friendship D5 maj 1-4> | d5:1 b4 g4 | b4:1 d5 g#5 | a5:2 -:1`,
        bassoon: `a3:2 e3:1 | b3:3 | c#4:2 a3:1 | g#3:2 e3:1 | <overlooked D3 maj> | | d4:1 b3 e3 | a3:2 g#3:1`,
        horn: `c#4:3 | b3:3 | a3:3 | e3:3 | a3:3 | b3:3 | f#3:2 d4:1 | c#4:2 b3:1`,
        strings: { of: 3, around: 'e4' },
        guitar: { of: 4, around: 'e4', pick: 'r 1 2 3 2 1', every: 0.5, gate: 1.6 },
        kalimba: { of: 3, around: 'e5', pick: '0 1 2 1 2 1', every: 0.5 },
        cello: { of: 1, around: 'a2', pick: 'r - f' },
      },
    },
  ],
};
