/** What stands on keys and buttons, for drawn caps. */

/** Whose letters or shapes a gamepad bears. */
export type PadFamily = 'xbox' | 'playstation' | 'generic';

const FAMILIES: readonly (readonly [PadFamily, RegExp])[] = [
  ['playstation', /playstation|dualshock|dualsense|ps[345]|054c/i],
  ['xbox', /xbox|xinput|045e/i],
];
/** By the name that the browser gives it. */
export const familyOf = (id: string): PadFamily => FAMILIES.find(([, name]) => name.test(id))?.[0] ?? 'generic';

const ARROWS = ['↑', '↓', '←', '→'] as const;
/** By index of the standard gamepad. The overlay draws the face buttons by these names. */
const BUTTONS: Readonly<Record<PadFamily, readonly string[]>> = {
  xbox: ['A', 'B', 'X', 'Y', 'LB', 'RB', 'LT', 'RT', 'View', 'Menu', 'LS', 'RS', ...ARROWS, 'Xbox'],
  playstation: [
    ...['Cross', 'Circle', 'Square', 'Triangle', 'L1', 'R1', 'L2', 'R2', 'Create', 'Options', 'L3', 'R3'],
    ...[...ARROWS, 'PS', 'Touchpad'],
  ],
  generic: [
    ...['Lower button', 'Right button', 'Left button', 'Upper button', 'L', 'R', 'L2', 'R2', 'Select', 'Start'],
    ...['Left stick', 'Right stick', ...ARROWS, 'Home'],
  ],
};

/** `button`: `Button0` and on. */
export function buttonLabel(button: string, family: PadFamily): string {
  const index = Number(button.slice('Button'.length));
  return BUTTONS[family][index] ?? `Button ${index + 1}`;
}

const KEYS: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Escape: 'Esc',
  ShiftLeft: 'Shift',
  ShiftRight: 'Right Shift',
  CapsLock: 'Caps Lock',
  NumpadEnter: 'Enter',
  PageUp: 'Page Up',
  PageDown: 'Page Down',
};

/** What each key types on the player's keyboard, by `KeyboardEvent.code`. Empty where the browser does not tell. */
export type Layout = ReadonlyMap<string, string>;

export function keyLabel(code: string, layout: Layout): string {
  const typed = layout.get(code)?.trim();
  return KEYS[code] ?? (typed ? typed.toUpperCase() : code.replace(/^(Key|Digit)/, '').replace(/^Numpad/, 'Num '));
}

type WithKeyboard = Navigator & { keyboard?: { getLayoutMap?: () => Promise<Layout> } };

/** Never rejects. */
export async function readLayout({ keyboard }: WithKeyboard): Promise<Layout> {
  return (await keyboard?.getLayoutMap?.().catch(() => undefined)) ?? new Map();
}
