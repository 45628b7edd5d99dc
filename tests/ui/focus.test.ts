import { describe, expect, it, vi } from 'vitest';
import { createFocusStack, type FocusDepth, type OverlayAction } from '../../src/ui/focus';

const layer = (depth: FocusDepth, heard: OverlayAction[] = []) => ({
  depth,
  handle: vi.fn((action: OverlayAction) => heard.includes(action)),
  regain: vi.fn(),
});

describe('the focus stack', () => {
  it('leaves everything to the game while it is empty', () => {
    const stack = createFocusStack();
    expect(stack.blocks()).toBe(false);
    expect(stack.handleAction('confirm')).toBe(false);
  });

  it.each<[FocusDepth, OverlayAction, boolean]>([
    ['dialogue', 'confirm', true],
    ['dialogue', 'journal', true],
    ['dialogue', 'cancel', false],
    ['activity', 'cancel', false],
    ['activity', 'next', true],
    ['screen', 'cancel', true],
    ['confirm', 'cancel', true],
    ['crash', 'cancel', true],
  ])('a %s layer to which it means nothing keeps %s: %s', (depth, action, kept) => {
    const stack = createFocusStack();
    stack.push(layer(depth));
    expect(stack.handleAction(action)).toBe(kept);
  });

  it('lets a layer of the story take cancel when it means something', () => {
    const stack = createFocusStack();
    stack.push(layer('activity', ['cancel']));
    expect(stack.handleAction('cancel')).toBe(true);
  });

  it.each<[FocusDepth[], FocusDepth]>([
    [['activity', 'dialogue'], 'dialogue'],
    [['dialogue', 'activity'], 'dialogue'],
    [['screen', 'dialogue'], 'screen'],
    [['crash', 'confirm', 'screen'], 'crash'],
  ])('%j: %s hears, whatever came first', (depths, top) => {
    const stack = createFocusStack();
    const layers = depths.map((depth) => layer(depth, ['confirm']));
    for (const each of layers) stack.push(each);
    stack.handleAction('confirm');
    for (const each of layers) expect(each.handle).toHaveBeenCalledTimes(each.depth === top ? 1 : 0);
  });

  it('hears the later of two on one step', () => {
    const stack = createFocusStack();
    const [below, above] = [layer('screen'), layer('screen')];
    stack.push(below);
    stack.push(above);
    stack.handleAction('up');
    expect(above.handle).toHaveBeenCalledOnce();
    expect(below.handle).not.toHaveBeenCalled();
  });

  it('lets only the top layer hear what is no action', () => {
    const stack = createFocusStack();
    expect(stack.handleOther()).toBe(false);
    const other = vi.fn(() => true);
    stack.push({ ...layer('screen'), other });
    expect(stack.handleOther()).toBe(true);
    stack.push(layer('confirm'));
    expect(stack.handleOther()).toBe(false);
    expect(other).toHaveBeenCalledOnce();
  });

  it('walks by Tab in the top layer alone', () => {
    const stack = createFocusStack();
    stack.step(1);
    const [below, above] = [vi.fn(), vi.fn()];
    stack.push({ ...layer('dialogue'), step: below });
    stack.push({ ...layer('screen'), step: above });
    stack.step(-1);
    expect(above).toHaveBeenCalledExactlyOnceWith(-1);
    expect(below).not.toHaveBeenCalled();
  });

  it('gives the focus back only when the top goes', () => {
    const stack = createFocusStack();
    const [activity, dialogue, screen] = [layer('activity'), layer('dialogue'), layer('screen')];
    stack.push(activity);
    const removeDialogue = stack.push(dialogue);
    const removeScreen = stack.push(screen);
    removeDialogue();
    expect(activity.regain).not.toHaveBeenCalled();
    removeScreen();
    expect(activity.regain).toHaveBeenCalledOnce();
    expect(stack.blocks()).toBe(true);
  });
});
