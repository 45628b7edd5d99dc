import type { Piece } from '../../src/build/audio/score';

export const DAWN: Piece = {
  name: 'dawn',
  title: 'The Overlook',
  plays: 'at the overlook, when the sun comes up behind the castle',
  key: 'E major',
  tempo: 70,
  beats: 4,
  hall: 'hall',
  parts: {
    horn: { plays: 'horn', role: 'lead', pan: 0.2, wet: 0.6 },
    flute: { plays: 'flute', role: 'counter', pan: -0.25, wet: 0.6 },
    clarinet: { plays: 'clarinet', role: 'counter', pan: -0.1 },
    strings: { plays: 'slow strings', role: 'inner', pan: 0, wet: 0.6, gain: 3 },
    violins: { plays: 'strings', role: 'lead', pan: -0.2, wet: 0.6, gain: -1 },
    bass: { plays: 'cello', role: 'bass', pan: 0.15 },
    harp: { plays: 'harp', role: 'figure', pan: 0.35 },
    timpani: { plays: 'timpani', role: 'colour', pan: 0, gain: 1 },
  },
  sections: [
    {
      title: 'A, grey',
      chords: 'C#m | A | E/G# | B7/F# | C#m | A | F#m7 | B7sus4:2 B7:2',
      dynamics: '1 p 3 p< 6 mp 8 mp<',
      play: {
        clarinet: `<overlooked C#4 min> -:2 | | b3:1 e4 g#4:1.5 f#4:.5 | f#4:2 d#4 | <overlooked C#5 min> -:2 | | a4:1 c#5 e5:1.5 c#5:.5 | b4:2 d#5:1 f#5`,
        strings: { of: 3, around: 'e4' },
        bass: { of: 1, around: 'c#3', pick: 'r ~ ~ ~', bars: '2-8' },
        harp: { of: 3, around: 'e4', pick: 'r 0 1 2 - - - -', every: 0.5, gate: 3 },
        flute: `R*5 | -:2 e5:1 c#5 | c#5:1 e5 a5:2 | e5:2 f#5:1 a5`,
      },
    },
    {
      title: 'B, the sun',
      chords: 'E | E/G# | A | B/D# | A | E/G# | F#m7 | B7',
      dynamics: '1 mf< 3 mf 5 mf< 6 f> 8 mp',
      play: {
        horn: `<overlooked E4 maj x2> | | | d#4:1.5 e4:.5 f#4:1 b3 | <friendship A3 lyd> -:2 | | a3:1 c#4 e4:1.5 f#4:.5 | d#4:2 b3:1 -`,
        violins: `e5:2 g#5:1 b5 | b5:2 g#5:1 e5 | e5:1 a5 c#6:2 | d#6:2 b5:1 f#5 | a5:1 c#6 e6 c#6 | b5:2 g#5:1 e5 | a5:1.5 g#5:.5 f#5:1 e5 | d#5:2 f#5:1 a5`,
        strings: { of: 4, around: 'g#4' },
        bass: { of: 1, around: 'e3', pick: 'r ~ ~ ~' },
        harp: { of: 4, around: 'g#4', pick: 'r 0 1 2 3 2 1 0', every: 0.5, gate: 2 },
        timpani: `e3:1 -:3 | R | a2:1 -:3 | b2:1 -:3 | a2:1 -:3 | e3:1 -:3 | R | b2:.5 b2 b2 b2 b2:1 -`,
      },
    },
    {
      title: "A', what it shows",
      chords: 'C#m | A | E/G# | Am6',
      dynamics: '1 mp> 4 pp',
      slowing: 0.8,
      play: {
        clarinet: `<overlooked C#5 min> -:2 | | b4:1 g#4 e5:1.5 b4:.5 | a4:2 f#4:1 -`,
        flute: `e5:2 g#5 | c#5:2 e5 | b4:2 g#5 | e5:3 -:1`,
        strings: { of: 4, around: 'e4' },
        bass: { of: 1, around: 'c#3', pick: 'r ~ ~ ~' },
        harp: { of: 3, around: 'e4', pick: 'r 0 1 2 1 - - -', every: 0.5, gate: 3 },
      },
    },
  ],
};
