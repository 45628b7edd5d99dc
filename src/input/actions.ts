/** What a player can mean, whatever the device. */
export type Direction = 'up' | 'down' | 'left' | 'right';
type Digit = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;
export type Action = Direction | 'confirm' | 'cancel' | 'journal' | 'call' | 'next' | 'skip' | `digit${Digit}`;

/** Physical keys (`KeyboardEvent.code`), so that every keyboard layout has them in the same place. */
export const KEYS: Readonly<Record<string, Action>> = {
  ArrowUp: 'up',
  KeyW: 'up',
  ArrowDown: 'down',
  KeyS: 'down',
  ArrowLeft: 'left',
  KeyA: 'left',
  ArrowRight: 'right',
  KeyD: 'right',
  KeyE: 'confirm',
  Enter: 'confirm',
  NumpadEnter: 'confirm',
  Space: 'confirm',
  Escape: 'cancel',
  Backspace: 'cancel',
  KeyJ: 'journal',
  Tab: 'call',
  KeyR: 'next',
  KeyQ: 'skip',
  ...Object.fromEntries(([1, 2, 3, 4, 5, 6, 7, 8, 9] as const).map((n) => [`Digit${n}`, `digit${n}` as const])),
};

export const RUN_KEYS: readonly string[] = ['ShiftLeft', 'ShiftRight'];
