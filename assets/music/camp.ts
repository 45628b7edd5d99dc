import type { Piece } from '../../src/build/audio/score';

export const CAMP: Piece = {
  name: 'camp',
  title: 'Small Fire',
  plays: 'at the camp, five dragons round one flame',
  key: 'G major',
  tempo: 78,
  beats: 3,
  hall: 'forest',
  parts: {
    guitar: { plays: 'guitar', role: 'figure', pan: 0.2, gain: 3 },
    flute: { plays: 'pan flute', role: 'lead', pan: -0.15, wet: 0.6, gain: -1 },
    cello: { plays: 'cello', role: 'counter', pan: 0.3 },
    clarinet: { plays: 'clarinet', role: 'counter', pan: -0.3 },
    strings: { plays: 'slow strings', role: 'inner', pan: 0, wet: 0.6 },
    bass: { plays: 'contrabass', role: 'bass', pan: 0, gain: -2 },
    kalimba: { plays: 'kalimba', role: 'colour', pan: 0.45, gain: 1, wet: 0.6 },
  },
  sections: [
    {
      title: 'A, embers',
      chords: 'G | D/F# | Em | Bm | C | G/B | Am7 | D7',
      dynamics: '1 p 4 p< 6 mp> 8 p',
      play: {
        guitar: { of: 3, around: 'b3', pick: 'r 0 1 2 1 0', every: 0.5, gate: 2 },
        flute: `<vlemm G4 maj> | | e4:1 g4 b4 | f#4:2 d4:1 | e4:1.5 g4:.5 c5:1 | b4:2 g4:1 | a4:1 c5 e5 | d5:2 -:1`,
        cello: `R*4 | g3:2 e3:1 | d3:3 | e3:2 g3:1 | f#3:3`,
        kalimba: `R*3 | -:2 f#5:1 | R | -:2 d5:1 | R | a5:1 f#5 -`,
      },
    },
    {
      title: 'B, what they are called',
      chords: 'Em | C | G | D | Em | C | Am6 | B7',
      dynamics: '1 mp< 3 mf 5 mf> 8 p',
      slowing: 0.92,
      play: {
        clarinet: `<overlooked E4 min> | | d4:1 g4 b4 | f#4:2 a4:1 | <overlooked E5 min> | | a4:1 c5 e5 | d#5:2 b4:1`,
        cello: `e3:3 | g3:2 e3:1 | b3:3 | f#3:2 a3:1 | g3:3 | e3:2 g3:1 | f#3:3 | a3:2 f#3:1`,
        guitar: { of: 4, around: 'd4', pick: 'r 1 2 3 2 1', every: 0.5, gate: 2 },
        strings: { of: 4, around: 'e4' },
        bass: { of: 1, around: 'e2', pick: 'r ~ ~' },
        kalimba: `R*3 | -:1 a5 d5 | R*3 | -:1 f#5 a5`,
      },
    },
    {
      title: "A', friendship too",
      chords: 'C | G/B | Am7 | Em | Cmaj7 | G/D | Am7:2 D7:1 | G',
      dynamics: '1 mp 3 mp> 8 pp',
      slowing: 0.85,
      play: {
        flute: `<friendship C5 lyd> | | c5:1 e5 a5 | g5:2 e5:1 | <vlemm G4 maj 1-3> | d5:1 b4 g4 | c5:1 a4 f#4 | g4:3`,
        clarinet: `e4:2 g4:1 | b4:2 d4:1 | e4:2 g4:1 | b4:3 | e4:2 b4:1 | b4:2 d4:1 | c4:2 c4:1 | b3:3`,
        cello: `e3:2 d3:.5 c3 | <overlooked G3 maj 3-5> | a3:3 | b3:2 g3:1 | g3:2 e3:1 | d3:3 | e3:2 f#3:1 | g3:3`,
        guitar: { of: 3, around: 'b3', pick: 'r 0 1 2 1 0', every: 0.5, gate: 2 },
        strings: { of: 4, around: 'e4' },
        bass: { of: 1, around: 'g2', pick: 'r ~ ~' },
        kalimba: `R*2 | -:2 g5:1 | R | -:2 b5:1 | R | R | d5:1 g5 b5`,
      },
    },
  ],
};
