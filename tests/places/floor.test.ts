import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contains, distanceTo } from '../../src/places/area';
import { Floor, FOOT } from '../../src/places/floor';
import type { Area } from '../../src/places/place';
import { box, floorOf, groundOf } from './floors';

const OPEN = ['......', '......', '......', '......'];

/** Off the middles of cells, so that no outline runs just through one. */
const px = (min: number, max: number) => fc.integer({ min, max }).map((n) => n + 0.37);

const area: fc.Arbitrary<Area> = fc.oneof(
  fc.record({
    kind: fc.constant('ellipse' as const),
    x: px(0, 190),
    y: px(0, 120),
    rx: px(1, 60),
    ry: px(1, 60),
  }),
  fc.record({
    kind: fc.constant('polygon' as const),
    points: fc.array(fc.record({ x: px(-20, 220), y: px(-20, 150) }), {
      minLength: 3,
      maxLength: 8,
    }),
  }),
);

describe('a floor', () => {
  it('keeps feet off walls, by half their width and height', () => {
    const floor = floorOf(OPEN, [box(96, 32, 32, 64)]);
    expect(floor.free(96 - FOOT.rx - 3, 64)).toBe(true);
    expect(floor.free(96 - FOOT.rx + 2, 64)).toBe(false);
    expect(floor.free(112, 32 - FOOT.ry - 3)).toBe(true);
    expect(floor.free(112, 32 - FOOT.ry + 2)).toBe(false);
    expect(floor.free(112, 64)).toBe(false);
  });

  it('ends at the tiles of a layer of walls, whatever lies under them', () => {
    const ground = groundOf(4, 1, [1, 1, 1, 1]);
    const over = (name: string): Floor =>
      new Floor({ width: 4, height: 1, layers: [ground, groundOf(4, 1, [0, 7, 0, 0], name)] }, []);
    expect([16, 48, 80].map((x) => over('walls-hall').free(x, 16))).toEqual([true, false, true]);
    expect(over('ground-detail').free(48, 16)).toBe(true);
  });

  it('ends where the map does, and where it has no tile', () => {
    const floor = floorOf(['...', '. .', '...']);
    expect(floor.free(-1, 10)).toBe(false);
    expect(floor.free(10, 96)).toBe(false);
    expect(floor.free(48, 48)).toBe(false);
    expect(floor.free(48, 16)).toBe(true);
  });

  it('blocks just the cells whose middles an area holds', () => {
    fc.assert(
      fc.property(area, (solid) => {
        const floor = floorOf(OPEN, [solid], { rx: 0, ry: 0 });
        for (let y = 1; y < floor.height; y += 2) {
          for (let x = 1; x < floor.width; x += 2)
            if (floor.free(x, y) === contains(solid, x, y)) throw new Error(`wrong at ${x}, ${y}`);
        }
      }),
      { numRuns: 60, seed: 3 },
    );
  });

  it('finds the free point nearest to one in a wall', () => {
    const floor = floorOf(OPEN, [box(64, 32, 64, 64)]);
    const near = floor.nearestFree(70, 64);
    expect(near).not.toBeNull();
    expect(floor.free(near?.x ?? 0, near?.y ?? 0)).toBe(true);
    expect(near?.x).toBeLessThan(64);
    expect(floor.nearestFree(16, 16)).toEqual({ x: 16, y: 16 });
    expect(floorOf(['##', '##']).nearestFree(10, 10)).toBeNull();
  });

  it('can be walked to as far as no wall parts it', () => {
    const floor = floorOf(['..#..', '..#..', '..#..']);
    const reached = floor.reachable(16, 48);
    expect(reached[floor.cellAt(40, 80)]).toBe(1);
    expect(reached[floor.cellAt(120, 48)]).toBe(0);
    expect(floor.reachable(80, 48).every((cell) => cell === 0)).toBe(true);
  });

  it('lets nopony through a gap that is narrower than their feet', () => {
    const gap = (width: number) => floorOf(['.....', '.....'], [box(64, 0, 16, 30), box(64, 30 + width, 16, 40)]);
    expect(gap(4).reachable(20, 32)[gap(4).cellAt(140, 32)]).toBe(0);
    expect(gap(14).reachable(20, 32)[gap(14).cellAt(140, 32)]).toBe(1);
  });

  it('gives the middle of its cells', () => {
    const floor = floorOf(OPEN);
    expect(floor.centreOf(floor.cellAt(50.4, 33))).toEqual([51, 33]);
  });
});

describe('an area', () => {
  it('is no way off from inside, and measured to its outline from outside', () => {
    const square = box(10, 10, 20, 20);
    expect(distanceTo(square, 15, 15)).toBe(0);
    expect(distanceTo(square, 0, 20)).toBe(10);
    expect(distanceTo(square, 33, 34)).toBe(5);
    const disc: Area = { kind: 'ellipse', x: 50, y: 50, rx: 10, ry: 10 };
    expect(distanceTo(disc, 50, 55)).toBe(0);
    expect(distanceTo(disc, 50, 75)).toBeCloseTo(15);
  });
});
