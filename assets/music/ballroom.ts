import type { Piece } from '../../src/build/audio/score';

const WALTZ = `
  b4:1.5 c5:.5 d5:1 | g5:2 d5:1 | c5:1.5 d5:.5 e5:1 | a5:2 f#5:1 | f#5:1 e5 d5 | c5:2 a4:1 | b4:1.5 c#5:.5 d5:1 | g5:2 d5:1 |
  e5:1.5 f#5:.5 g5:1 | eb5:2 c5:1 | d5:1 g5 b5 | b5:2 g#5:1 | a5:1 e5 c5 | d5:1 f#5 a5 | g5:2 ~:1 | -:2 d5:1`;
const WALTZ_CHORDS = 'G | G | D7/A | D7 | D7 | D7/F# | G | G/B | C | Cm6 | G/D | E7 | Am | D7 | G | D7';

export const BALLROOM: Piece = {
  name: 'ballroom',
  title: 'A Waltz for the Heroes',
  plays: 'at the ball',
  key: 'G major',
  tempo: 156,
  beats: 3,
  hall: 'hall',
  layers: ['room', 'floor', 'feast'],
  parts: {
    violins: { plays: 'strings', role: 'counter', pan: -0.25, wet: 0.5, gain: 1 },
    chords: { plays: 'harp', role: 'figure', pan: 0.35 },
    bass: { plays: 'pizzicato', role: 'bass', pan: 0.05, gain: 1 },
    clarinet: { plays: 'clarinet', role: 'lead', pan: 0.15, gain: -1 },
    accordion: { plays: 'accordion', role: 'figure', pan: -0.4, gain: 1, layer: 'floor' },
    flute: { plays: 'flute', role: 'lead', pan: -0.1, layer: 'floor' },
    cello: { plays: 'cello', role: 'counter', pan: 0.3, layer: 'floor' },
    horn: { plays: 'horn', role: 'counter', pan: 0.45, layer: 'feast' },
    bells: { plays: 'glockenspiel', role: 'colour', pan: -0.35, gain: 1, layer: 'feast' },
    timpani: { plays: 'timpani', role: 'figure', pan: 0.1, gain: -2, layer: 'feast' },
  },
  sections: [
    {
      title: 'A, the waltz',
      chords: WALTZ_CHORDS,
      dynamics: '1 mf 5 mp< 9 mf< 11 f> 15 mp',
      play: {
        violins: { of: 3, around: 'b4', pick: '012 ~ ~', gate: 0.95 },
        clarinet: WALTZ,
        chords: { of: 3, around: 'd4', pick: '- 012 012', gate: 0.7 },
        bass: { of: 1, around: 'd3', pick: 'r - -' },
        accordion: { of: 3, around: 'g4', pick: '- 012 012', gate: 0.4 },
        flute: WALTZ.replace(/([a-g][#b]?)5/g, '$16').replace(/([a-g][#b]?)4/g, '$15'),
        cello: `d3:3 | g3:2 b3:1 | a3:3 | c4:2 a3:1 | d4:3 | f#3:2 a3:1 | g3:3 | b3:2 g3:1 | c4:3 | eb4:3 | d4:3 | e4:2 d4:1 | c4:3 | f#3:3 | g3:1 b3 d4 | c4:1 a3 f#3`,
        horn: `R*6 | <friendship G3 maj> | | R*6 | d4:3 | c4:3`,
        bells: `R*3 | a5:1 - - | R*3 | g5:1 d6 g6 | R*3 | b5:1 - - | R*2 | g6:1 - - | R`,
        timpani: `g2:1 - - | R | d3:1 - - | R | d3:1 - - | R | g2:1 - - | R*3 | d3:1 - - | R*2 | d3:1 d3 d3 | g2:1 - - | d3:1 - -`,
      },
    },
    {
      title: 'B, the empty chair',
      chords: 'Eb | Ab | Bb7 | Eb | Cm | Ab | Fm7 | Bb7 | Eb | Ab/C | G7/B | Cm | Am7b5 | D7 | D7 | D7',
      dynamics: '1 p 5 mp 9 mp< 13 mf> 14 mp< 16 f',
      pace: 0.9,
      play: {
        clarinet: `<overlooked Eb4 maj> | | d4:1 f4 ab4 | g4:3 | <overlooked C4 min> | | ab3:1 c4 eb4 | d4:2 f4:1 |
          <overlooked Eb4 maj> | | b3:1 d4 g4 | eb4:3 | eb4:1 c4 a3 | f#4:2 d4:1 | R | R`,
        violins: [{ of: 3, around: 'g4', bars: '1-14' }, `R*14 | d5:1 e5 f#5 | a5:1 c6 -`],
        chords: { of: 3, around: 'bb3', pick: '0 1 2', gate: 1.8 },
        bass: { of: 1, around: 'eb3', pick: 'r - -' },
        flute: `R*2 | f5:1 d5 bb4 | bb4:2 eb5:1 | R*2 | c5:1 eb5 ab5 | ab5:2 f5:1 | R*2 | f5:1 d5 g5 | g5:2 eb5:1 | c6:1 a5 eb5 | d5:2 a5:1 | d6:1 c6 a5 | f#5:1 a5 -`,
        accordion: { of: 3, around: 'g4', pick: '- 012 -', gate: 0.5, bars: '3-4 7-8 11-16' },
        cello: `eb3:3 | ab3:2 eb3:1 | d3:3 | eb3:2 g3:1 | g3:3 | ab3:2 c4:1 | f3:3 | bb3:2 ab3:1 | g3:3 | ab3:2 c4:1 | b3:3 | c4:2 g3:1 | a3:3 | d4:3 | c4:3 | a3:1 f#3 d3`,
        horn: `R*8 | bb3:3 | c4:3 | d4:3 | eb4:3 | eb4:3 | d4:3 | <friendship D3 maj 1-4> | a3:2 -:1`,
        bells: `R*3 | bb5:1 - - | R*3 | f6:1 - - | R*8`,
        timpani: `R*13 | d3:1 - - | d3:1 - d3 | d3:.5 d3 d3 d3 d3:1`,
      },
    },
    {
      title: "A', all of them",
      chords: WALTZ_CHORDS,
      dynamics: '1 f 5 mf< 9 f< 11 ff> 15 mf> 16 mp',
      slowing: 0.94,
      play: {
        violins: `d5:3 | b4:2 g4:1 | f#4:1 a4 c5 | f#5:2 d5:1 | a5:2 f#5:1 | a4:1 c5 f#5 | g5:3 | d5:1 b4 g4 | g4:1.5 a4:.5 c5:1 | c5:2 a4:1 | b4:2 d5:1 | e5:2 d5:1 | c5:2 e5:1 | a5:1 c5 f#5 | b4:2 d5:1 | c5:1 b4 a4`,
        clarinet: WALTZ,
        chords: { of: 4, around: 'e4', pick: '- 0123 0123', gate: 0.7 },
        bass: { of: 1, around: 'd3', pick: 'r - f' },
        accordion: { of: 3, around: 'g4', pick: '- 012 012', gate: 0.4 },
        flute: WALTZ.replace(/([a-g][#b]?)5/g, '$16').replace(/([a-g][#b]?)4/g, '$15'),
        cello: `<overlooked G3 maj> | | a3:3 | f#3:2 d3:1 | d4:3 | c4:2 a3:1 | g3:3 | b3:2 g3:1 | <overlooked C4 maj> | | d4:3 | g#3:2 e3:1 | a3:3 | c4:2 a3:1 | b3:2 g3:1 | f#3:2 d3:1`,
        horn: `d4:3 | b3:3 | c4:3 | a3:3 | a3:3 | f#3:3 | <friendship G3 maj> | | e4:3 | eb4:3 | d4:3 | d4:2 b3:1 | c4:3 | c4:2 a3:1 | b3:3 | a3:3`,
        bells: `g5:1 - - | R | R | a5:1 f#5 d5 | R*3 | g5:1 d6 g6 | R*2 | d6:1 g6 b6 | b6:1 - - | R*2 | g6:1 - - | d6:1 - -`,
        timpani: `g2:1 - - | g2:1 - - | d3:1 - - | d3:1 - - | d3:1 - - | d3:1 - d3 | g2:1 - - | g2:1 - - | R*2 | d3:1 - - | R*2 | d3:1 d3 d3 | g2:1 - - | d3:1 - -`,
      },
    },
  ],
};
