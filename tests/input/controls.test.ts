import { beforeEach, describe, expect, it } from 'vitest';
import type { Action } from '../../src/input/actions';
import { DEFAULTS } from '../../src/input/bindings';
import { Controls } from '../../src/input/controls';

/** A key as the browser reports it; `held` are the modifiers down beside it. */
const key = (type: 'keydown' | 'keyup', code: string, more: Partial<KeyboardEvent> = {}): Event =>
  Object.assign(new Event(type, { cancelable: true }), { code, key: code, repeat: false, ...more });

type Plugged = { id: string; index: number; connected: boolean; buttons: GamepadButton[]; axes: number[] };
const BUTTON: GamepadButton = { pressed: false, touched: false, value: 0 };
const plugged = (id: string): Plugged => ({
  id,
  index: 0,
  connected: true,
  buttons: Array.from({ length: 17 }, () => BUTTON),
  axes: [0, 0, 0, 0],
});

let pads: (Plugged | null)[];
let window: EventTarget;
let heard: Action[];
let told: string[];
let inMenus: boolean;
/** How often something was pressed that no action comes of. */
let others: number;
let controls: Controls;

beforeEach(() => {
  pads = [];
  heard = [];
  told = [];
  inMenus = false;
  others = 0;
  window = Object.assign(new EventTarget(), {
    document: { hasFocus: () => true },
    navigator: { getGamepads: () => pads },
  });
  controls = new Controls(window as Window, {
    act: (action) => heard.push(action),
    inMenus: () => inMenus,
    other: () => ++others > 0,
    changed: (pad) => told.push(pad ?? 'keyboard'),
    lost: () => told.push('lost'),
  });
});

const send = (type: 'keydown' | 'keyup', codes: string[]): void => {
  for (const code of codes) window.dispatchEvent(key(type, code));
};
const press = (...codes: string[]): void => send('keydown', codes);
const lift = (...codes: string[]): void => send('keyup', codes);

describe('the keyboard', () => {
  it('walks where the held keys point, and stands when they are against each other', () => {
    press('KeyW', 'ArrowRight');
    expect(controls.direction).toEqual([1, -1]);
    press('KeyA');
    expect(controls.direction).toEqual([0, -1]);
    lift('KeyW', 'ArrowRight', 'KeyA');
    expect(controls.direction).toEqual([0, 0]);
  });

  it('runs with either Shift', () => {
    press('ShiftRight');
    expect(controls.running).toBe(true);
    lift('ShiftRight');
    expect(controls.running).toBe(false);
  });

  it('hears a key once however long it is held, but a direction again and again', () => {
    for (const code of ['KeyE', 'ArrowDown']) {
      window.dispatchEvent(key('keydown', code));
      window.dispatchEvent(key('keydown', code, { repeat: true }));
    }
    expect(heard).toEqual(['confirm', 'down', 'down']);
  });

  it('calls a companion by Tab, which does not leave the page', () => {
    const tab = key('keydown', 'Tab');
    window.dispatchEvent(tab);
    expect(heard).toEqual(['call']);
    expect(tab.defaultPrevented).toBe(true);
  });

  it('leaves shortcuts to the browser', () => {
    const copy = key('keydown', 'KeyE', { ctrlKey: true });
    window.dispatchEvent(copy);
    expect(heard).toEqual([]);
    expect(copy.defaultPrevented).toBe(false);
  });

  it('lets everything go with Meta, whose company macOS never reports as lifted', () => {
    press('ArrowRight', 'ShiftLeft');
    window.dispatchEvent(key('keyup', 'MetaLeft', { key: 'Meta' }));
    expect(controls.direction).toEqual([0, 0]);
    expect(controls.running).toBe(false);
  });

  it('lets everything go when the window is left', () => {
    press('ArrowRight');
    window.dispatchEvent(new Event('blur'));
    expect(controls.direction).toEqual([0, 0]);
  });

  it('walks through menus by the arrows, Enter and Esc, whatever they are bound to', () => {
    const { keyboard, gamepad } = DEFAULTS;
    controls.bindings = {
      keyboard: {
        ...keyboard,
        up: ['KeyI'],
        journal: ['ArrowUp'],
        call: ['Enter'],
        skip: ['Escape'],
        cancel: ['KeyX'],
      },
      gamepad,
    };
    press('ArrowUp', 'Enter', 'Escape', 'KeyI', 'KeyX');
    expect(heard).toEqual(['journal', 'call', 'skip', 'up', 'cancel']);
    heard.length = 0;
    inMenus = true;
    press('ArrowUp', 'Enter', 'Escape', 'KeyI', 'KeyX');
    expect(heard).toEqual(['up', 'confirm', 'cancel', 'up', 'cancel']);
  });

  it('gives a key that was asked for to who asked, and means nothing by it', () => {
    const got: (string | null)[] = [];
    controls.listen('keyboard', (input) => got.push(input));
    press('F5', '', 'KeyE');
    controls.listen('keyboard', (input) => got.push(input));
    press('Escape');
    controls.listen('keyboard', (input) => got.push(input));
    controls.tick(9000);
    expect(got).toEqual(['KeyE', null, null]);
    expect(heard).toEqual([]);
  });

  it('tells of any other key once, but not of modifiers and the browser’s', () => {
    press('KeyZ', 'ShiftLeft', 'CapsLock', 'ControlLeft', 'F5', '', 'KeyE');
    window.dispatchEvent(key('keydown', 'KeyZ', { repeat: true }));
    expect(others).toBe(1);
    expect(heard).toEqual(['confirm']);
  });
});

describe('the gamepad', () => {
  const tick = (ms = 17): void => controls.tick(ms);
  const hold = (pad: Plugged, ...down: number[]): void => {
    pad.buttons = pad.buttons.map((_, index) =>
      down.includes(index) ? { ...BUTTON, pressed: true, value: 1 } : BUTTON,
    );
    tick();
  };
  let pad: Plugged;
  beforeEach(() => {
    pad = plugged('Xbox 360 Controller (XInput STANDARD GAMEPAD)');
    pads = [null, pad];
  });

  it('is in use from its first touch, and not before', () => {
    tick();
    expect(told).toEqual([]);
    hold(pad, 0);
    expect(told).toEqual([pad.id]);
    expect(heard).toEqual(['confirm']);
    hold(pad);
    press('KeyW');
    expect(told).toEqual([pad.id, 'keyboard']);
  });

  it('hears a button once, and the D-pad again and again', () => {
    for (const button of [2, 13]) {
      hold(pad, button);
      tick(300);
      tick(300);
      hold(pad);
    }
    expect(heard).toEqual(['backlog', 'down', 'down']);
  });

  it('tells of buttons that no action comes of, once each', () => {
    hold(pad, 7);
    tick(500);
    hold(pad, 16);
    hold(pad, 0);
    expect(others).toBe(2);
    expect(heard).toEqual(['confirm']);
  });

  it('does not act by a button that was just bound, before it is let go', () => {
    controls.listen('gamepad', (input) => {
      const { keyboard, gamepad } = controls.bindings;
      controls.bindings = { keyboard, gamepad: { ...gamepad, confirm: [input as string] } };
      controls.forget();
    });
    hold(pad, 10);
    tick();
    tick(500);
    expect(heard).toEqual([]);
    hold(pad);
    hold(pad, 10);
    expect(heard).toEqual(['confirm']);
  });

  it('is the one in use until it is at rest, however another drifts', () => {
    const drifting = { ...plugged('Old Pad'), index: 1, axes: [0.7, 0, 0, 0] };
    hold(pad, 0);
    pads = [pad, drifting];
    for (let i = 0; i < 5; i++) tick();
    expect(heard).toEqual(['confirm']);
    expect(told).toEqual([pad.id]);
  });

  it('takes over from one whose stick drifts a little', () => {
    const drifting = { ...plugged('Old Pad'), index: 1, axes: [0.4, 0, 0, 0] };
    pads = [drifting, pad];
    tick();
    for (let i = 0; i < 3; i++) hold(pad, 0);
    expect(told).toEqual([pad.id]);
    expect(heard).toEqual(['confirm']);
  });

  it('walks by the stick in any direction, at rest within its dead zone', () => {
    pad.axes = [0.1, -0.15, 0, 0];
    tick();
    expect(controls.direction).toEqual([0, 0]);
    pad.axes = [0.6, 0.8, 0, 0];
    tick();
    expect(controls.direction[0]).toBeCloseTo(0.6);
    expect(controls.direction[1]).toBeCloseTo(0.8);
    hold(pad, 7);
    expect(controls.running).toBe(true);
  });

  it('walks through menus by the stick, a step at a time', () => {
    inMenus = true;
    pad.axes = [0, 1, 0, 0];
    tick();
    tick(200);
    tick(300);
    pad.axes = [0, 0, 0, 0];
    tick();
    pad.axes = [-1, 0.2, 0, 0];
    tick();
    expect(heard).toEqual(['down', 'down', 'left']);
  });

  it('lets everything go and says so when it is gone', () => {
    pad.axes = [1, 0, 0, 0];
    hold(pad, 7);
    pads = [null, null];
    tick();
    expect(told).toEqual([pad.id, 'keyboard', 'lost']);
    expect(controls.direction).toEqual([0, 0]);
    expect(controls.running).toBe(false);
  });
});
