/** What a player can mean, whatever the device. */
export type Direction = 'up' | 'down' | 'left' | 'right';
type Digit = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;

/** What the player may put on keys and buttons of their own choice. `run` is held, the others are pressed. */
export const CONTROLS = [
  'up',
  'down',
  'left',
  'right',
  'run',
  'confirm',
  'cancel',
  'next',
  'skip',
  'fast',
  'journal',
  'backlog',
  'call',
  'mute',
] as const;
export type Control = (typeof CONTROLS)[number];

export type Action = Exclude<Control, 'run'> | `digit${Digit}`;

const DIRECTIONS: readonly string[] = ['up', 'down', 'left', 'right'] satisfies readonly Direction[];
export const isDirection = (meaning: string): meaning is Direction => DIRECTIONS.includes(meaning);
