import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contains } from '../../src/places/area';
import { facingAlong, fanOf, type Gaze, headingTo, outlineOf, sees, turnBetween } from '../../src/places/vision';
import { box, floorOf } from './floors';

const ROWS = Array.from({ length: 10 }, () => '..........');
const EYES = { rx: 0, ry: 0 };
const OPEN = floorOf(ROWS, [], EYES);
const WALL = floorOf(ROWS, [box(180, 120, 10, 64)], EYES);
const EAST: Gaze = { x: 100, y: 150, heading: 0, sight: 120, fov: 60 };

describe('eyes', () => {
  it('see what is ahead, within reach', () => {
    expect(sees(EAST, 200, 150, OPEN)).toBe(true);
    expect(sees(EAST, 200, 190, OPEN)).toBe(true);
    expect(sees(EAST, 230, 150, OPEN)).toBe(false);
  });

  it('see neither beside nor behind, but notice who stands at the hooves', () => {
    expect(sees(EAST, 120, 210, OPEN)).toBe(false);
    expect(sees(EAST, 60, 150, OPEN)).toBe(false);
    expect(sees(EAST, 92, 154, OPEN)).toBe(true);
  });

  it('see along any heading', () => {
    for (const heading of [-170, -90, 33, 90, 180, 270, 725]) {
      const [dx, dy] = [Math.cos((heading * Math.PI) / 180) * 60, Math.sin((heading * Math.PI) / 180) * 60];
      expect(sees({ ...EAST, heading }, EAST.x + dx, EAST.y + dy, OPEN)).toBe(true);
      expect(sees({ ...EAST, heading }, EAST.x - dx, EAST.y - dy, OPEN)).toBe(false);
    }
  });

  it('do not see through walls, but past their ends', () => {
    expect(sees(EAST, 210, 150, WALL)).toBe(false);
    expect(sees(EAST, 170, 150, WALL)).toBe(true);
    expect(sees(EAST, 200, 110, WALL)).toBe(true);
  });

  it('are not blinded by their own post', () => {
    const posted = floorOf(ROWS, [box(96, 146, 8, 8)], EYES);
    expect(sees(EAST, 180, 150, posted)).toBe(true);
  });
});

describe('a fan', () => {
  it('is as wide and as long as the gaze in the open', () => {
    const { reaches } = fanOf(EAST, OPEN);
    expect(reaches.every((r) => r === EAST.sight)).toBe(true);
    const ends = outlineOf(fanOf(EAST, OPEN)).slice(1);
    expect(headingTo((ends[0]?.x ?? 0) - EAST.x, (ends[0]?.y ?? 0) - EAST.y)).toBeCloseTo(-30, 5);
    expect(headingTo((ends.at(-1)?.x ?? 0) - EAST.x, (ends.at(-1)?.y ?? 0) - EAST.y)).toBeCloseTo(30, 5);
  });

  it('ends at walls', () => {
    const { reaches } = fanOf(EAST, WALL);
    expect(reaches[Math.floor(reaches.length / 2)]).toBe(80);
    expect(reaches[0]).toBe(EAST.sight);
  });

  it('shows what is seen: whatever lies well inside it is, whatever lies well outside is not', () => {
    const outline = { kind: 'polygon', points: outlineOf(fanOf(EAST, WALL)) } as const;
    const near = (x: number, y: number): boolean[] =>
      [-4, 0, 4].flatMap((dx) => [-4, 0, 4].map((dy) => contains(outline, x + dx, y + dy)));
    const spot = fc.record({ x: fc.integer({ min: 20, max: 300 }), y: fc.integer({ min: 20, max: 300 }) });
    fc.assert(
      fc.property(spot, ({ x, y }) => {
        fc.pre(Math.hypot(x - EAST.x, y - EAST.y) > 20);
        const around = near(x, y);
        if (around.every(Boolean)) expect(sees(EAST, x, y, WALL)).toBe(true);
        if (!around.some(Boolean)) expect(sees(EAST, x, y, WALL)).toBe(false);
      }),
      { numRuns: 300, seed: 5 },
    );
  });
});

describe('headings', () => {
  it('turn the short way round', () => {
    expect(turnBetween(170, -170)).toBeCloseTo(20);
    expect(turnBetween(-170, 170)).toBeCloseTo(-20);
    expect(turnBetween(10, 370)).toBeCloseTo(0);
  });

  it('show the side they point to most', () => {
    expect([0, 44, 46, 90, 180, -90, 271, -180].map(facingAlong)).toEqual(
      'right right down down left up up left'.split(' '),
    );
  });
});
