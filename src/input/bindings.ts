/** Which keys and buttons mean what, and how that is changed. Inputs are `KeyboardEvent.code`s and `Button0` to `Button17`. */
import { type Action, CONTROLS, type Control } from './actions';

export type Device = 'keyboard' | 'gamepad';
/** Up to `SLOTS` inputs for each control; the first is the one that prompts show. */
export type Bound = Readonly<Record<Control, readonly string[]>>;
export type Bindings = Readonly<Record<Device, Bound>>;
export const SLOTS = 2;

/** Keys are physical, so that every keyboard layout has them in the same place; buttons are the standard gamepad's. */
export const DEFAULTS: Bindings = {
  keyboard: {
    up: ['KeyW', 'ArrowUp'],
    down: ['KeyS', 'ArrowDown'],
    left: ['KeyA', 'ArrowLeft'],
    right: ['KeyD', 'ArrowRight'],
    run: ['ShiftLeft', 'ShiftRight'],
    confirm: ['KeyE', 'Space'],
    cancel: ['Escape', 'Backspace'],
    next: ['KeyR'],
    skip: ['KeyQ'],
    fast: ['KeyF'],
    journal: ['KeyJ'],
    backlog: ['KeyB'],
    call: ['Tab'],
    mute: ['KeyM'],
  },
  gamepad: {
    up: ['Button12'],
    down: ['Button13'],
    left: ['Button14'],
    right: ['Button15'],
    run: ['Button7'],
    confirm: ['Button0'],
    cancel: ['Button1', 'Button9'],
    next: ['Button5'],
    skip: ['Button4'],
    fast: ['Button6'],
    journal: ['Button8'],
    backlog: ['Button2'],
    call: ['Button3'],
    mute: [],
  },
};

/** What these always mean in menus and talk, and elsewhere as long as they are bound to nothing. */
const FIXED: Readonly<Record<string, Action>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
  Enter: 'confirm',
  NumpadEnter: 'confirm',
  Escape: 'cancel',
  ...Object.fromEntries(([1, 2, 3, 4, 5, 6, 7, 8, 9] as const).map((n) => [`Digit${n}`, `digit${n}` as const])),
  Button12: 'up',
  Button13: 'down',
  Button14: 'left',
  Button15: 'right',
};

/** What menus and talk cannot do without. */
const NEEDED_IN_MENUS: readonly Control[] = ['confirm', 'cancel', 'next', 'skip', 'fast'];
/** Whether all that a control has means something else in menus and talk. */
const isMute = (control: Control, inputs: readonly string[]): boolean =>
  NEEDED_IN_MENUS.includes(control) && inputs.length > 0 && inputs.every((i) => (FIXED[i] ?? control) !== control);

const ownerOf = (bound: Bound, input: string): Control | undefined =>
  CONTROLS.find((control) => bound[control].includes(input));

/** What an input means now; undefined for nothing. */
export function meaningOf(bindings: Bindings, input: string, inMenus: boolean): Action | 'run' | undefined {
  const bound = ownerOf(bindings.keyboard, input) ?? ownerOf(bindings.gamepad, input);
  return inMenus ? (FIXED[input] ?? bound) : (bound ?? FIXED[input]);
}

/** Where an input came from when it was given to another control. */
export type Rebound =
  | { is: 'set'; bound: Bound }
  | { is: 'swapped'; bound: Bound; from: Control /** What that control has in its place. */; gets: string }
  | { is: 'moved'; bound: Bound; from: Control }
  /** It is all that the other control has. */
  | { is: 'refused'; bound: Bound; from: Control }
  /** That control would be left with this alone, which means something else in menus and talk. */
  | { is: 'mute'; bound: Bound; left: Control; with: string };

/** Gives a control an input in one of its slots. One that another control has is swapped for what lay in the slot. */
export function rebind(bound: Bound, control: Control, slot: number, input: string): Rebound {
  const rebound = exchange(bound, control, slot, input);
  const left = CONTROLS.find((each) => isMute(each, rebound.bound[each]) && !isMute(each, bound[each]));
  const [fixed] = left ? rebound.bound[left] : [];
  return left && fixed !== undefined ? { is: 'mute', bound, left, with: fixed } : rebound;
}

function exchange(bound: Bound, control: Control, slot: number, input: string): Rebound {
  const from = ownerOf(bound, input);
  const before = bound[control][slot];
  const taken = withSlot(bound[control], slot, input);
  if (from === undefined) return { is: 'set', bound: { ...bound, [control]: taken } };
  if (from === control) {
    const turned = before === undefined || before === input ? bound[control] : bound[control].toReversed();
    return { is: 'set', bound: { ...bound, [control]: turned } };
  }
  if (before !== undefined) {
    const swapped = bound[from].map((each) => (each === input ? before : each));
    return { is: 'swapped', bound: { ...bound, [control]: taken, [from]: swapped }, from, gets: before };
  }
  const left = bound[from].filter((each) => each !== input);
  if (left.length === 0) return { is: 'refused', bound, from };
  return { is: 'moved', bound: { ...bound, [control]: taken, [from]: left }, from };
}

const withSlot = (inputs: readonly string[], slot: number, input: string): readonly string[] =>
  slot < inputs.length ? inputs.with(slot, input) : [...inputs, input];

/**
 * Bindings as they were kept, with what they do not know yet as it is by default, where that is still free. All are as by
 * default if nothing that was kept would confirm or cancel in menus.
 */
export function completed(kept: Partial<Bound>, defaults: Bound): Bound {
  const used = new Set<string>();
  const unused = (inputs: readonly string[]): readonly string[] => {
    const free = [...new Set(inputs)].filter((input) => !used.has(input)).slice(0, SLOTS);
    for (const input of free) used.add(input);
    return free;
  };
  const chosen = CONTROLS.map((control) => [control, unused(kept[control] ?? [])] as const);
  const full = chosen.map(([control, inputs]) => [control, inputs.length > 0 ? inputs : unused(defaults[control])]);
  const bound = Object.fromEntries(full) as Bound;
  return isMute('confirm', bound.confirm) || isMute('cancel', bound.cancel) ? defaults : bound;
}
