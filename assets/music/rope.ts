import type { Piece } from '../../src/build/audio/score';

export const ROPE: Piece = {
  name: 'rope',
  title: 'Past the Lit Windows',
  plays: 'down the castle wall and through the grounds',
  key: 'D minor',
  tempo: 92,
  beats: 4,
  hall: 'hall',
  parts: {
    clarinet: { plays: 'clarinet', role: 'lead', pan: -0.15, gain: -0.5 },
    celesta: { plays: 'celesta', role: 'lead', pan: 0.2, wet: 0.6 },
    horn: { plays: 'horn', role: 'counter', pan: 0.35, wet: 0.6 },
    ostinato: { plays: 'pizzicato', role: 'figure', pan: 0.1, gain: 4 },
    tremolo: { plays: 'tremolo', role: 'inner', pan: -0.25, wet: 0.5 },
    cello: { plays: 'cello', role: 'bass', pan: 0.05 },
    timpani: { plays: 'timpani', role: 'colour', pan: 0, gain: 1 },
  },
  sections: [
    {
      title: 'A, hold on',
      chords: 'Dm | Bb/D | Gm6/D | A7/C# | Dm | A7:2 Bb:2 | Em7b5 | A7',
      dynamics: '1 p 3 p< 5 mp 7 mp> 8 p',
      play: {
        ostinato: { of: 3, around: 'd4', pick: 'r - 1 2 r - 2 1', every: 0.5, gate: 0.5 },
        cello: { of: 1, around: 'd3', pick: 'r ~ ~ ~', bars: '2-8' },
        clarinet: `R | -:2 f4:1 d5 | d5:1.5 bb4:.5 g4:2 | e4:2 a4:1 - | <secret D4 min> -:2 | | g4:1 bb4 d5:1.5 e5:.5 | c#5:2 -:2`,
        celesta: `-:3 a5:1 | -:3 bb5:1 | -:3 g5:1 | -:3 g5:1 | R*3 | <secret D5 min x.5> -:1`,
        timpani: `d3:1 -:3 | R | d3:1 -:3 | R | d3:1 -:3 | R*2 | a2:.5 a2 a2:1 -:2`,
      },
    },
    {
      title: 'B, a light goes by',
      chords: 'Eb | Bb/D | Cm | G/B | Bbm6 | F/A | Gm7 | A7sus4:2 A7:2',
      dynamics: '1 p< 4 mf 5 mf< 6 f> 8 mp',
      play: {
        horn: `<vlemm Eb3 maj> -:2 | | g3:2 eb4 | d4:2 b3 | db4:2 bb3 | c4:2 a3 | bb3:2 d4 | e4:2 c#4`,
        celesta: `g5:.5 bb5 eb6 bb5 g5:1 - | f5:.5 bb5 d6 bb5 f5:1 - | eb5:.5 g5 c6 g5 eb5:1 - | d5:.5 g5 b5 g5 d5:1 - | db5:.5 f5 bb5 f5 g5:1 - | c5:.5 f5 a5 f5 c5:1 - | bb4:.5 d5 g5 d5 f5:1 - | a5:1 g5 e5 c#5`,
        tremolo: { of: 3, around: 'bb4' },
        ostinato: { of: 3, around: 'g3', pick: 'r - - 2 1 - - -', every: 0.5, gate: 0.5 },
        cello: { of: 1, around: 'eb3', pick: 'r ~ ~ ~' },
        timpani: `R*7 | a2:.5 a2 a2 a2 a2:1 -`,
      },
    },
    {
      title: "A', no trace",
      chords: 'Dm | Bb/D | Gm6/D | A7/C# | Bbmaj7 | Gm | A7',
      dynamics: '1 mf 4 mf> 7 pp',
      slowing: 0.92,
      play: {
        ostinato: { of: 3, around: 'd4', pick: 'r - 1 2 r - 2 1', every: 0.5, gate: 0.5 },
        cello: { of: 1, around: 'd3', pick: 'r ~ ~ ~' },
        clarinet: `<overlooked D4 min> -:2 | | g4:1.5 bb4:.5 d5:1 e5 | e5:2 c#5 | d5:2 f4 | g4:1.5 a4:.5 bb4:1 g4 | e4:3 -:1`,
        celesta: `R | -:2 d6:1 bb5 | R | -:2 a5:1 e5 | <friendship Bb4 maj 1-4> -:1 | d5:1 g5 bb5 - | a5:1 e5 c#5 -`,
        horn: `d3:4 | f3:4 | g3:4 | e3:4 | <vlemm D3 phr 1-4> | d3:2 g3 | a3:3 -:1`,
        tremolo: { of: 3, around: 'f4', bars: '1-5' },
        timpani: `d3:1 -:3 | R | d3:1 -:3 | R*4`,
      },
    },
  ],
};
