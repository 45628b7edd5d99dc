import { describe, expect, it } from 'vitest';
import { completed, DEFAULTS, rebind } from '../../src/input/bindings';
import { buttonLabel, familyOf, keyLabel } from '../../src/input/labels';

const { keyboard, gamepad } = DEFAULTS;

describe('a key for something else', () => {
  it('is simply taken where nothing has it', () => {
    const { is, bound } = rebind(keyboard, 'journal', 0, 'KeyK');
    expect(is).toBe('set');
    expect(bound.journal).toEqual(['KeyK']);
    expect(rebind(keyboard, 'journal', 1, 'KeyK').bound.journal).toEqual(['KeyJ', 'KeyK']);
  });

  it('is swapped where something else has it', () => {
    expect(rebind(keyboard, 'journal', 0, 'KeyQ')).toMatchObject({
      is: 'swapped',
      from: 'skip',
      gets: 'KeyJ',
      bound: { journal: ['KeyQ'], skip: ['KeyJ'] },
    });
  });

  it('moves to an empty slot, unless it is all that the other has', () => {
    expect(rebind(keyboard, 'journal', 1, 'ArrowUp')).toMatchObject({
      is: 'moved',
      from: 'up',
      bound: { journal: ['KeyJ', 'ArrowUp'], up: ['KeyW'] },
    });
    expect(rebind(keyboard, 'journal', 1, 'KeyQ')).toEqual({ is: 'refused', from: 'skip', bound: keyboard });
  });

  it('never leaves what menus need with nothing but what means something else there', () => {
    const swap = { is: 'mute', bound: gamepad, left: 'confirm', with: 'Button12' };
    expect(rebind(gamepad, 'up', 0, 'Button0')).toEqual(swap);
    expect(rebind(gamepad, 'confirm', 0, 'Button12')).toEqual(swap);
    expect(rebind(keyboard, 'cancel', 0, 'KeyQ')).toEqual({
      is: 'mute',
      bound: keyboard,
      left: 'skip',
      with: 'Escape',
    });
    const { bound } = rebind(gamepad, 'confirm', 1, 'Button10');
    expect(rebind(bound, 'up', 0, 'Button0')).toMatchObject({
      is: 'swapped',
      bound: { up: ['Button0'], confirm: ['Button12', 'Button10'] },
    });
    expect(rebind(keyboard, 'confirm', 0, 'Enter').is).toBe('set');
  });

  it('changes places with the other key of its own', () => {
    expect(rebind(keyboard, 'up', 0, 'ArrowUp').bound.up).toEqual(['ArrowUp', 'KeyW']);
    expect(rebind(keyboard, 'up', 0, 'KeyW').bound.up).toEqual(['KeyW', 'ArrowUp']);
    expect(rebind(keyboard, 'journal', 1, 'KeyJ').bound.journal).toEqual(['KeyJ']);
  });
});

describe('bindings kept by an older version', () => {
  it('get what they lack, and no key twice', () => {
    const bound = completed({ journal: ['Tab'], confirm: ['KeyE', 'KeyE', 'Enter'] }, keyboard);
    expect(bound.journal).toEqual(['Tab']);
    expect(bound.confirm).toEqual(['KeyE', 'Enter']);
    expect(bound.skip).toEqual(['KeyQ']);
    expect(bound.call).toEqual([]);
  });

  it('are left for those of the start where nothing would confirm in menus', () => {
    expect(completed({ up: ['Button0'], confirm: ['Button12'] }, gamepad)).toEqual(gamepad);
  });
});

describe('what stands on the caps', () => {
  it('is what the key types on this keyboard', () => {
    const azerty = new Map([['KeyQ', 'a']]);
    expect(keyLabel('KeyQ', azerty)).toBe('A');
    expect(keyLabel('KeyQ', new Map())).toBe('Q');
    expect(keyLabel('Space', azerty)).toBe('Space');
    expect(keyLabel('ArrowUp', azerty)).toBe('↑');
  });

  it('is what the gamepad bears', () => {
    const caps = (id: string): string[] => ['Button0', 'Button3', 'Button9'].map((b) => buttonLabel(b, familyOf(id)));
    expect(caps('Xbox Wireless Controller (STANDARD GAMEPAD Vendor: 045e)')).toEqual(['A', 'Y', 'Menu']);
    expect(caps('DualSense Wireless Controller (Vendor: 054c)')).toEqual(['Cross', 'Triangle', 'Options']);
    expect(caps('Some Pad')).toEqual(['Lower button', 'Upper button', 'Start']);
  });
});
