import type { Piece } from '../../src/build/audio/score';

export const PACKING: Piece = {
  name: 'packing',
  title: "Shining Armor's Duffle Bag",
  plays: 'while he packs, and when Twilight knocks in the midst of it',
  key: 'G minor',
  tempo: 104,
  beats: 4,
  hall: 'room',
  parts: {
    bassoon: { plays: 'bassoon', role: 'lead', pan: 0.2 },
    clarinet: { plays: 'clarinet', role: 'lead', pan: -0.2, gain: -0.5 },
    celesta: { plays: 'celesta', role: 'counter', pan: 0.05, wet: 0.6 },
    marimba: { plays: 'marimba', role: 'figure', pan: 0.4 },
    pizzicato: { plays: 'pizzicato', role: 'bass', pan: 0 },
    violas: { plays: 'strings', role: 'inner', pan: -0.3 },
  },
  sections: [
    {
      title: 'A, in it goes',
      chords: 'Gm | D7/F# | Gm | C7/E | Eb | Bb/D | Cm7 | D7',
      dynamics: '1 mp 4 mp< 5 mf 7 mf> 8 mp',
      play: {
        bassoon: `g3:.5' bb3' d4:1 c4:.5 bb3 a3 g3 | f#3:.5' a3' d4:1 - - | g3:.5' bb3' d4:1 eb4:.5 d4 c4 bb3 | e3:.5' g3' c4:1 - - | R*2 | eb4:1 c4:.5 bb3 g3:1 eb3 | d3:1 f#3 a3 -`,
        clarinet: `R | -:2 <secret G4 min 1-4> | R | -:2 bb4:.5 a4 g4 e4 | <friendship Eb4 maj> -:2 | | g4:1 c5 eb5:.5 d5 c5 bb4 | a4:1 c5 f#5:1 -`,
        marimba: { of: 3, around: 'd4', pick: '- 0 - 1 - 2 - 1', every: 0.5 },
        pizzicato: { of: 1, around: 'g2', pick: 'r - f -' },
        celesta: `R*4 | g5:.5 bb5 eb6:1 - - | f5:.5 bb5 d6:1 - - | R*2`,
      },
    },
    {
      title: 'B, what it was for',
      chords: 'Bb | Eb | Gm | Dm/F | Eb | Bb/D | C7 | F7',
      dynamics: '1 p 3 p< 5 mp< 6 mf> 8 p',
      pace: 0.84,
      slowing: 0.9,
      play: {
        celesta: `<overlooked Bb4 maj> -:2 | | d5:1 g5 bb5:2 | f5:2 -:2 | <friendship Eb5 maj> -:2 | | e5:1 g5 c6 bb5 | a5:2 eb5`,
        violas: { of: 4, around: 'f4' },
        clarinet: `d4:3 f4:1 | bb4:3 g4:1 | bb4:3 g4:1 | a4:2 f4 | g4:3 bb4:1 | bb4:2 d4 | c5:2 g4 | c5:2 a4`,
        pizzicato: { of: 1, around: 'bb2', pick: 'r - - -' },
      },
    },
    {
      title: "A', it will not close",
      chords: 'Gm | D7/F# | Gm | C7/E | Eb | Bb/D | A7/C# | D7',
      dynamics: '1 mp< 5 f> 7 mp< 8 mf',
      play: {
        clarinet: `g4:.5' bb4' d5:1 c5:.5 bb4 a4 g4 | f#4:.5' a4' d5:1 - - | g4:.5' bb4' d5:1 eb5:.5 d5 c5 bb4 | e5:1 c5 -:2 | g5:.5 f5 eb5:1 d5:.5 c5 bb4:1 | f5:.5 d5 bb4:1 -:2 | e5:1 c#5:.5 a4 g4:1 e4 | f#4:1 a4 d5 -`,
        bassoon: `g3:1 d3 bb2 d3 | -:1 f#3 <secret G3 min 1-4> | g3:1 bb3 c4:.5 bb3 a3 g3 | e3:1 g3 c4:.5 bb3 g3 e3 | eb3:1 g3 bb3 g3 | d3:1 f3 <secret Bb3 min 1-4> | c#3:1 e3 a3 g3 | f#3:.5' a3' c4' a3' d3:1 -`,
        celesta: `R | -:2 a5:.5 d6 f#6:1 | R | -:2 g5:.5 c6 e6:1 | R*2 | -:2 e6:.5 c#6 a5:1 | R`,
        marimba: { of: 3, around: 'g4', pick: '0 1 2 1 0 1 2 1', every: 0.5 },
        pizzicato: { of: 1, around: 'g2', pick: 'r f r f', gate: 0.6 },
      },
    },
  ],
};
