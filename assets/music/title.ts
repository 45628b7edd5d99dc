import type { Piece } from '../../src/build/audio/score';

export const TITLE: Piece = {
  name: 'title',
  title: 'The Window',
  plays: 'over the title, at the bare and moonlit window, and on while he stands alone with his punch',
  key: 'D major',
  tempo: 68,
  beats: 3,
  hall: 'hall',
  // It is heard before the first step, and all that is must stay under 0.4 MB.
  kilobits: { webm: 26, mp3: 32 },
  parts: {
    box: { plays: 'music box', role: 'lead', pan: 0.1, wet: 0.6 },
    clarinet: { plays: 'clarinet', role: 'counter', pan: -0.25, gain: 1 },
    harp: { plays: 'harp', role: 'figure', pan: 0.35 },
    violins: { plays: 'slow strings', role: 'inner', pan: -0.15, wet: 0.6 },
    cello: { plays: 'cello', role: 'bass', pan: 0.15, gain: -2 },
  },
  sections: [
    {
      title: 'A',
      chords: 'D | G | A/C# | Bm | Bm | G | Em7 | A7sus4:2 A7:1',
      dynamics: '1 p 5 p< 7 mp> 8 p',
      slowing: 0.94,
      play: {
        box: `<overlooked D5 maj> | | e5:1 c#5 a4 | d5:2 f#4:1 | <overlooked B4 min> | | b4:1 e5 g5 | e5:1 d5 c#5`,
        harp: { of: 3, around: 'd4', pick: 'r 0 1 2 1 0', every: 0.5, gate: 2 },
        cello: { of: 1, around: 'd3', pick: 'r ~ ~', bars: '3-8' },
        violins: { of: 3, around: 'f#4', bars: '5-8' },
      },
    },
    {
      title: 'B, what he has',
      chords: 'G | D/F# | Em | Bm | C | G/B | Gm | A7',
      dynamics: '1 mp< 5 mf 7 mp> 8 p',
      slowing: 0.88,
      play: {
        clarinet: `<friendship G4 maj> | | <friendship E4 min> | | <friendship C5 lyd> | | bb4:1 d5 g5 | e5:2 c#5:1`,
        box: `R*6 | d6:1 bb5 g5 | e5:1 g5 a5`,
        harp: { of: 4, around: 'f#4', pick: 'r 0 1 2 3 2', every: 0.5, gate: 2 },
        violins: { of: 3, around: 'e4' },
        cello: { of: 1, around: 'g2', pick: 'r ~ ~' },
      },
    },
    {
      title: "A', answered",
      chords: 'D | G | F#m7 | Bm | Em7 | A7 | Gm/D | D',
      dynamics: '1 mp 4 mp> 7 p 8 pp',
      slowing: 0.82,
      play: {
        box: `<overlooked D5 maj> | | a5:1 e5 c#5 | d5:2 f#5:1 | g5:1 e5 b4 | c#5:1 e5 g5 | bb5:1 g5 d5 | f#5:3`,
        clarinet: `f#4:2 a4:1 | b4:2 d5:1 | c#5:1.5 b4:.5 a4:1 | b4:1 a4 f#4 | e4:1 g4 b4 | a4:1.5 g4:.5 e4:1 | d4:3 | ~:3`,
        harp: { of: 3, around: 'f#4', pick: 'r 0 1 2 1 0', every: 0.5, gate: 2 },
        violins: { of: 4, around: 'e4' },
        cello: { of: 1, around: 'd3', pick: 'r ~ ~' },
      },
    },
  ],
};
