import { describe, expect, it } from 'vitest';
import { type Direction, isDirection, nearest } from '../../src/ui/spatial';

const box = (left: number, top: number, width = 40, height = 20) => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

/** A menu of rows, a grid of six and a wide button under it. */
const BOXES = {
  first: box(0, 0, 200),
  second: box(0, 30, 200),
  a: box(0, 60),
  b: box(60, 60),
  c: box(120, 60),
  d: box(0, 100),
  e: box(60, 100),
  f: box(120, 100),
  foot: box(60, 140, 140),
} as const;
type Name = keyof typeof BOXES;

const from = (name: Name, direction: Direction): Name | null => {
  const others = (Object.keys(BOXES) as Name[]).filter((other) => other !== name);
  const candidates = others.map((item) => ({ item, box: BOXES[item] }));
  return nearest(BOXES[name], candidates, direction);
};

describe('nearest', () => {
  it.each<[Name, Direction, Name | null]>([
    ['first', 'down', 'second'],
    ['second', 'up', 'first'],
    ['a', 'right', 'b'],
    ['b', 'left', 'a'],
    ['b', 'down', 'e'],
    ['f', 'up', 'c'],
    ['e', 'down', 'foot'],
    ['foot', 'up', 'f'],
    ['a', 'up', 'second'],
  ])('leads from %s %s to %s', (name, direction, expected) => {
    expect(from(name, direction)).toBe(expected);
  });

  it.each<[Name, Direction]>([
    ['first', 'up'],
    ['foot', 'down'],
    ['a', 'left'],
    ['c', 'right'],
  ])('has nothing from %s %s', (name, direction) => {
    expect(from(name, direction)).toBeNull();
  });

  it('never leaves its row sideways', () => {
    expect(nearest(box(0, 0), [{ item: 'below', box: box(60, 40) }], 'right')).toBeNull();
  });

  it('takes the one straight ahead before a nearer one aside', () => {
    const candidates = [
      { item: 'ahead', box: box(0, 60) },
      { item: 'aside', box: box(120, 40) },
    ];
    expect(nearest(box(0, 0), candidates, 'down')).toBe('ahead');
  });

  it('goes past what lies beside something tall to what lies under it', () => {
    const candidates = [
      { item: 'beside', box: box(-60, 200) },
      { item: 'under', box: box(100, 340) },
    ];
    expect(nearest(box(0, 0, 200, 300), candidates, 'down')).toBe('under');
  });

  it('takes nothing for an answer when there is nothing', () => {
    expect(nearest(box(0, 0), [], 'down')).toBeNull();
  });
});

describe('isDirection', () => {
  it.each([
    ['up', true],
    ['left', true],
    ['confirm', false],
    ['digit1', false],
  ])('%s: %s', (action, expected) => {
    expect(isDirection(action)).toBe(expected);
  });
});
