import { describe, expect, it } from 'vitest';
import { pointedAt, type Shown } from '../../src/places/pointed';
import type { Area } from '../../src/places/place';

const spot = (x: number, y: number): Area => ({ kind: 'ellipse', x, y, rx: 1, ry: 1 });
const LAMP = { name: 'lamp', area: spot(100, 100), range: 30 };
const CLOCK = { name: 'clock', area: spot(130, 100), range: 30 };
const DASH = { name: 'dash', area: spot(300, 100), range: 30 };
const PICTURE: Shown = { left: 85, top: 10, right: 115, bottom: 106, foot: { x: 100, y: 104 } };

const at = (x: number, y: number, dash = { x: 300, y: 100 }): string | undefined =>
  pointedAt(
    [LAMP, CLOCK, DASH],
    { x, y },
    {
      person: (thing) => (thing === DASH ? dash : undefined),
      pictures: [PICTURE],
    },
  )?.name;

describe('what is pointed at', () => {
  it('is a thing where it stands, and a little beside', () => {
    expect(at(100, 100)).toBe('lamp');
    expect(at(106, 95)).toBe('lamp');
    expect(at(124, 100)).toBe('clock');
  });

  it('is a thing whose picture shows there', () => {
    expect(at(110, 20)).toBe('lamp');
    expect(at(110, 5)).toBeUndefined();
  });

  it('is somepony from the hooves to over the head, wherever they are now', () => {
    expect(at(305, 60)).toBe('dash');
    expect(at(305, 60, { x: 400, y: 100 })).toBeUndefined();
    expect(at(100, 95, { x: 104, y: 110 })).toBe('dash');
  });

  it('is the floor anywhere else', () => {
    expect(at(200, 200)).toBeUndefined();
    expect(at(100, 125)).toBeUndefined();
  });
});
