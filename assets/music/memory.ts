import type { Piece } from '../../src/build/audio/score';

export const MEMORY: Piece = {
  name: 'memory',
  title: 'Behind the Line',
  plays: 'in the memory of the attack, muffled and white',
  key: 'G minor',
  tempo: 70,
  beats: 4,
  hall: 'dream',
  veil: 1900,
  parts: {
    horn: { plays: 'horn', role: 'counter', pan: -0.3, wet: 0.9 },
    piano: { plays: 'piano', role: 'lead', pan: 0.1, wet: 0.8 },
    choir: { plays: 'choir', role: 'inner', pan: 0, wet: 0.9, gain: 1 },
    strings: { plays: 'tremolo', role: 'inner', pan: 0.2, wet: 0.8 },
    bass: { plays: 'contrabass', role: 'bass', pan: 0 },
    drum: { plays: 'drum', role: 'colour', pan: -0.1, wet: 0.9, gain: 1 },
    bells: { plays: 'tubular bells', role: 'colour', pan: 0.4, wet: 0.9 },
  },
  sections: [
    {
      title: 'A, the line',
      chords: 'Gm7 | Eb | Gm/Bb | Ebmaj7 | Gm | Cm/Eb | Am7b5 | D7',
      dynamics: '1 p 3 p< 5 mp 7 mp> 8 p',
      play: {
        piano: `<overlooked G4 min inv 1-3> -:.5 | g3:2 bb3 | <overlooked G4 min> -:2 | | <overlooked G4 min> -:2 | | c5:1.5 bb4:.5 a4:1 g4 | f#4:2 -:2`,
        choir: { of: 3, around: 'g4' },
        bass: { of: 1, around: 'g2', pick: 'r ~ ~ ~' },
        drum: `g2:1 -:3 | g2:.5 -:.5 g2:1 -:2 | g2:1 -:3 | -:2 g2:.5 -:.5 g2:1 | g2:1 -:3 | g2:.5 -:.5 g2:1 -:2 | g2:1 -:3 | R`,
      },
    },
    {
      title: 'B, the heroes, far off',
      chords: 'Bb | F/A | Gm | Dm | Eb | Bb/D | Cm7 | D7',
      dynamics: '1 mp< 5 mf> 8 p',
      slowing: 0.9,
      play: {
        horn: `<friendship Bb3 maj> -:2 | | <friendship G3 min> -:2 | | <friendship Eb4 lyd> -:2 | | eb4:1.5 d4:.5 c4:2 | a3:2 f#3`,
        piano: `R | -:2 c5:1 f5 | R | -:2 a4:1 d5 | R | -:2 d5:1 f5 | g5:1 eb5 c5 bb4 | c5:1 a4 f#4 -`,
        strings: { of: 3, around: 'd5' },
        bass: { of: 1, around: 'bb2', pick: 'r ~ ~ ~' },
        choir: { of: 3, around: 'f4', bars: '5-8' },
        drum: `bb2:.5 bb2 -:1 bb2 - | R | g2:.5 g2 -:1 g2 - | R | eb3:.5 eb3 -:1 eb3 - | R*3`,
        bells: `bb4:4 | R | g4:4 | R | bb4:4 | R*3`,
      },
    },
    {
      title: "A', white",
      chords: 'Gm | Ebmaj7 | Cm6 | Gm/D:2 D7:2',
      dynamics: '1 p> 4 pp',
      slowing: 0.85,
      play: {
        piano: `<overlooked G5 min> -:2 | | eb5:1 c5 a4 g4 | bb4:2 f#4:1 -`,
        choir: { of: 4, around: 'f4' },
        bass: { of: 1, around: 'g2', pick: 'r ~ ~ ~' },
        bells: `R*2 | g4:4 | R`,
      },
    },
  ],
};
