import type { Piece } from '../../src/build/audio/score';

export const MORNING: Piece = {
  name: 'morning',
  title: 'Up Early',
  plays: 'when Twilight bursts in, and seeks',
  key: 'A major',
  tempo: 92,
  beats: 4,
  hall: 'room',
  parts: {
    piano: { plays: 'piano', role: 'figure', pan: 0.15, gain: 3 },
    flute: { plays: 'flute', role: 'lead', pan: -0.1 },
    clarinet: { plays: 'clarinet', role: 'counter', pan: -0.3 },
    violins: { plays: 'strings', role: 'inner', pan: -0.2, gain: 1 },
    cello: { plays: 'cello', role: 'bass', pan: 0.2 },
    celesta: { plays: 'celesta', role: 'counter', pan: 0.35, wet: 0.6 },
  },
  sections: [
    {
      title: 'A, annoyed',
      chords: 'A | E/G# | F#m | C#m/E | D | A/C# | Bm7 | E7',
      dynamics: '1 mf 4 mf> 6 mp< 8 mf',
      play: {
        flute: `<friendship A4 maj> c#5:1 e5 | | a5:1 f#5 c#5:1.5 e5:.5 | g#5:2 -:2 | f#5:1.5 a5:.5 d6:1 c#6:.5 a5 | e5:2 c#5:1 a4 | d5:1 f#5 b5:1.5 a5:.5 | g#5:1 e5 d5 -`,
        piano: { of: 3, around: 'c#4', pick: 'r 2 1 2 0 2 1 2', every: 0.5, gate: 0.8 },
        cello: { of: 1, around: 'a2', pick: 'r - - -', gate: 1.8 },
        clarinet: `R*3 | -:1 c#4:.5 e4 g#4:1 e4 | a4:2 f#4 | e4:3 -:1 | f#4:2 d4 | <overlooked A4 maj inv 1-4>`,
      },
    },
    {
      title: 'B, the shelves are bare',
      chords: 'F#m | C#7/E# | F#m/E | B7/D# | D | Dm6 | A/C# | C#7',
      dynamics: '1 p< 4 mf 5 mf< 6 f> 8 mp',
      pace: 1.05,
      play: {
        celesta: `<secret F#5 min> -:2 | | a5:1 c#6 f#5:2 | d#5:1 f#5 a5 b5 | f#5:1 a5 d6:2 | f5:1 a5 b5:2 | e5:1 a5 c#6 a5 | g#5:2 b5:1 -`,
        clarinet: `c#4:2 a4 | g#4:2 f4 | <overlooked F#4 min 1-4> | d#4:2 a4 | <overlooked D4 maj 1-4> | f4:2 d4 | e4:2 a4 | g#4:2 f4:1 -`,
        flute: `R*4 | a5:2 f#5 | a5:2 f5 | e5:2 a5:1 c#6 | b5:2 g#5:1 f5`,
        piano: { of: 3, around: 'f#4', pick: '0 1 2 1 0 1 2 1', every: 0.5, gate: 0.7 },
        violins: { of: 3, around: 'a4' },
        cello: { of: 1, around: 'f#2', pick: 'r - r -', gate: 1.6 },
      },
    },
    {
      title: "A', a folded paper",
      chords: 'F#m | D | Bm7 | E7 | A | Dm6/A | A | E7',
      dynamics: '1 p 3 p< 4 mp> 8 pp',
      pace: 0.84,
      slowing: 0.85,
      play: {
        clarinet: `<overlooked F#4 min> -:2 | | d4:1 b3 f#4:1.5 a4:.5 | g#4:2 e4:1 - | c#4:2 e4 | d4:2 f4 | e4:4 | d4:3 -:1`,
        flute: `R*2 | -:2 b4:1 d5 | e5:1 d5 b4 - | <friendship A4 maj 1-4> a5:1 | b5:1.5 a5:.5 f5:2 | c#5:2 e5 | b4:3 -:1`,
        piano: { of: 3, around: 'c#4', pick: 'r - 1 - 2 - 1 -', every: 0.5, gate: 1.8 },
        violins: { of: 4, around: 'e4' },
        cello: { of: 1, around: 'a2', pick: 'r ~ ~ ~' },
      },
    },
  ],
};
