import type { CreditsView } from '../ui/views';

export const CREDITS: CreditsView = {
  sections: [
    { title: 'A story of one night', lines: ['and one morning'] },
    {
      title: 'Story, pictures, music, code',
      lines: ['made for this game,', 'every picture drawn, every sound made by its code'],
    },
    {
      title: 'Made with',
      lines: [
        'Phaser',
        'Howler',
        'ink and inkjs',
        'Preact',
        'valibot',
        'idb',
        'Vite',
        'Tiled',
        'Vitest and Playwright',
        'FluidSynth, and FluidR3 GM by Frank Wen',
      ],
    },
    {
      title: 'Letters',
      lines: [
        'Atkinson Hyperlegible',
        'Milonga',
        'Fondamento',
        'Dancing Script',
        'Lexend',
        'all under the SIL Open Font License',
      ],
    },
    {
      title: 'A free fan work',
      lines: [
        'Ponies and Equestria belong to Hasbro.',
        'The chapter behind this night, and its new dragons, belong to its author.',
        'Nothing here is sold, and nopony here is affiliated with either.',
      ],
    },
  ],
  closing: 'For everyone who held the door.',
};
