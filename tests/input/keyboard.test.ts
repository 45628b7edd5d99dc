import { beforeEach, describe, expect, it } from 'vitest';
import type { Action } from '../../src/input/actions';
import { Keyboard } from '../../src/input/keyboard';

/** A key as the browser reports it; `held` are the modifiers down beside it. */
const key = (type: 'keydown' | 'keyup', code: string, more: Partial<KeyboardEvent> = {}): Event =>
  Object.assign(new Event(type, { cancelable: true }), { code, key: code, repeat: false, ...more });

describe('the keyboard', () => {
  let target: EventTarget;
  let heard: Action[];
  let keyboard: Keyboard;
  beforeEach(() => {
    target = new EventTarget();
    heard = [];
    keyboard = new Keyboard(target as Window, (action) => heard.push(action));
  });
  const send = (type: 'keydown' | 'keyup', codes: string[]): void => {
    for (const code of codes) target.dispatchEvent(key(type, code));
  };
  const press = (...codes: string[]): void => send('keydown', codes);
  const lift = (...codes: string[]): void => send('keyup', codes);

  it('walks where the held keys point, and stands when they are against each other', () => {
    press('KeyW', 'ArrowRight');
    expect(keyboard.direction).toEqual([1, -1]);
    press('KeyA');
    expect(keyboard.direction).toEqual([0, -1]);
    lift('KeyW', 'ArrowRight', 'KeyA');
    expect(keyboard.direction).toEqual([0, 0]);
  });

  it('runs with either Shift', () => {
    press('ShiftRight');
    expect(keyboard.running).toBe(true);
    lift('ShiftRight');
    expect(keyboard.running).toBe(false);
  });

  it('hears a key once however long it is held, but a direction again and again', () => {
    for (const code of ['KeyE', 'ArrowDown']) {
      target.dispatchEvent(key('keydown', code));
      target.dispatchEvent(key('keydown', code, { repeat: true }));
    }
    expect(heard).toEqual(['confirm', 'down', 'down']);
  });

  it('opens the journal by J and by Tab, which does not leave the page', () => {
    press('KeyJ');
    const tab = key('keydown', 'Tab');
    target.dispatchEvent(tab);
    expect(heard).toEqual(['journal', 'journal']);
    expect(tab.defaultPrevented).toBe(true);
  });

  it('leaves shortcuts to the browser', () => {
    const copy = key('keydown', 'KeyE', { ctrlKey: true });
    target.dispatchEvent(copy);
    expect(heard).toEqual([]);
    expect(copy.defaultPrevented).toBe(false);
  });

  it('lets everything go with Meta, whose company macOS never reports as lifted', () => {
    press('ArrowRight', 'ShiftLeft');
    target.dispatchEvent(key('keyup', 'MetaLeft', { key: 'Meta' }));
    expect(keyboard.direction).toEqual([0, 0]);
    expect(keyboard.running).toBe(false);
  });

  it('lets everything go when the window is left', () => {
    press('ArrowRight');
    target.dispatchEvent(new Event('blur'));
    expect(keyboard.direction).toEqual([0, 0]);
  });
});
