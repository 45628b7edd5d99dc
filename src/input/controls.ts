import { type Action, type Control, type Direction, isDirection } from './actions';
import { type Bindings, DEFAULTS, type Device, meaningOf } from './bindings';
import { Pad } from './gamepad';
import { hearKeyboard } from './keyboard';
import type { Pointer } from './pointer';

const WAY: Readonly<Record<Direction, readonly [number, number]>> = {
  up: [0, -1],
  down: [0, 1],
  left: [-1, 0],
  right: [1, 0],
};
/** Keys that are the browser's and the system's. */
const FOREIGN = /^(F\d+|Meta|OS|Control|Alt|ContextMenu|PrintScreen)/;
/** Keys that only change what others type. */
const MODIFIER = /^(Shift|CapsLock|NumLock|ScrollLock|Fn)/;
/** Ms in which a key or button that was asked for should come. */
const PATIENCE = 8000;

export type ControlsHooks = {
  /** Hears each press once, and repeats of directions while they are held. */
  act: (action: Action) => void;
  /** Hears each press that no action comes of, but for the browser's keys and modifiers; true when it meant something. */
  other: () => boolean;
  /** Whether keys go to a menu, a paper or a talk now. */
  inMenus: () => boolean;
  /** The device in use is another one; `pad` is the browser's name of a gamepad, null for the keyboard. */
  changed: (pad: string | null) => void;
  /** The gamepad in use is gone. */
  lost: () => void;
};

/** Keyboard and gamepad as held directions and single actions, by bindings that can be changed. */
export class Controls {
  bindings: Bindings = DEFAULTS;
  /** The mouse over the view, once there is one. */
  pointer: Pointer | null = null;
  private pad: string | null = null;
  private readonly held = new Map<string, Control>();
  private readonly gamepad: Pad;
  private listening: { device: Device; heard: (input: string | null) => void; left: number } | null = null;

  constructor(
    private readonly target: Window,
    private readonly hooks: ControlsHooks,
  ) {
    hearKeyboard(target, {
      press: (code, repeat) => this.pressKey(code, repeat),
      lift: this.lift,
      release: this.release,
    });
    target.addEventListener('pointerdown', () => {
      this.hear(null);
      this.use(null);
    });
    this.gamepad = new Pad(() => target.navigator.getGamepads?.() ?? [], {
      press: (button, repeat) => this.pressButton(button, repeat),
      lift: this.lift,
      point: (direction) => this.listening === null && hooks.act(direction),
      used: (id) => this.use(id),
      lost: () => this.lose(),
    });
  }

  /** Where the stick or the held keys point: within a circle of 1, or each axis −1, 0 or 1. */
  get direction(): readonly [number, number] {
    const { stick } = this.gamepad;
    if (stick[0] !== 0 || stick[1] !== 0) return stick;
    let [x, y] = [0, 0];
    for (const control of this.held.values()) {
      if (!isDirection(control)) continue;
      x += WAY[control][0];
      y += WAY[control][1];
    }
    return [Math.sign(x), Math.sign(y)];
  }

  get running(): boolean {
    return this.holds('run');
  }

  holds(control: Control): boolean {
    return [...this.held.values()].includes(control);
  }

  /** Once a frame; `delta` in ms. */
  tick(delta: number): void {
    if (this.listening) this.listening.left -= delta;
    if (this.listening && this.listening.left <= 0) this.hear(null);
    if (this.target.document.hasFocus()) this.gamepad.tick(delta);
    else this.gamepad.release();
  }

  /** Forgets what is held. */
  readonly release = (): void => {
    this.forget();
    this.gamepad.release();
  };

  /** Forgets what is held, but for a gamepad's buttons: one that is still down is not pressed anew. */
  forget(): void {
    this.held.clear();
    this.pointer?.release();
  }

  /** Gives the next key or button to `heard`, whatever it means; null where the player would rather not. */
  listen(device: Device, heard: (input: string | null) => void): void {
    this.listening = { device, heard, left: PATIENCE };
  }

  private pressKey(code: string, repeat: boolean): boolean {
    if (this.listening) {
      if (repeat || code === '' || FOREIGN.test(code)) return false;
      this.hear(code === 'Escape' || this.listening.device !== 'keyboard' ? null : code);
      return true;
    }
    this.use(null);
    return this.press(code, repeat);
  }

  private pressButton(button: string, repeat: boolean): void {
    if (!this.listening) this.press(button, repeat);
    else if (!repeat) this.hear(this.listening.device === 'gamepad' ? button : null);
  }

  private hear(input: string | null): void {
    const heard = this.listening?.heard;
    this.listening = null;
    heard?.(input);
  }

  private press(input: string, repeat: boolean): boolean {
    const meaning = meaningOf(this.bindings, input, this.hooks.inMenus());
    if (meaning === undefined) return this.pressOther(input, repeat);
    if (!meaning.startsWith('digit')) this.held.set(input, meaning as Control);
    if (meaning === 'run') this.pressOther(input, repeat);
    else if (!repeat || isDirection(meaning)) this.hooks.act(meaning);
    return true;
  }

  private pressOther(input: string, repeat: boolean): boolean {
    if (repeat || input === '' || FOREIGN.test(input) || MODIFIER.test(input)) return false;
    return this.hooks.other();
  }

  private readonly lift = (input: string): void => void this.held.delete(input);

  private use(pad: string | null): void {
    if (pad === this.pad) return;
    this.pad = pad;
    this.hooks.changed(pad);
  }

  private lose(): void {
    if (this.pad === null) return;
    this.use(null);
    this.hooks.lost();
  }
}
