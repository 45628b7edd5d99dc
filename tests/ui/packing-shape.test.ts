import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ITEM_IDS, type ItemId } from '../../src/ids';
import { fits, shapeOf } from '../../src/quest-state/bag';
import { BAG, type Packed } from '../../src/quest-state/state';
import { inBag, packedAt, sizeOf, turnedOnce } from '../../src/ui/activities/packing-shape';

const lying = (item: ItemId, x: number, y: number, turns: Packed['turns'] = 0): Packed => ({ item, x, y, turns });
const anywhere: fc.Arbitrary<Packed> = fc.record({
  item: fc.constantFrom(...ITEM_IDS),
  x: fc.integer({ min: -9, max: 9 }),
  y: fc.integer({ min: -9, max: 9 }),
  turns: fc.constantFrom(0, 1, 2, 3),
});

describe('sizeOf', () => {
  it.each<[ItemId, Packed['turns'], number, number]>([
    ['telescope', 0, 3, 1],
    ['telescope', 1, 1, 3],
    ['gem-bowl', 0, 2, 2],
    ['photograph', 0, 1, 2],
    ['photograph', 3, 2, 1],
    ['teacup', 2, 1, 1],
  ])('%s turned %i times is %i by %i', (item, turns, columns, rows) => {
    expect(sizeOf(item, turns)).toEqual({ columns, rows });
  });
});

describe('packedAt', () => {
  const bag = [lying('gem-bowl', 0, 0), lying('telescope', 2, 1)];
  it.each<[number, number, ItemId | undefined]>([
    [0, 0, 'gem-bowl'],
    [1, 0, 'gem-bowl'],
    [1, 1, undefined],
    [4, 1, 'telescope'],
    [5, 1, undefined],
  ])('finds at %i, %i: %s', (x, y, item) => {
    expect(packedAt(bag, x, y)?.item).toBe(item);
  });
});

describe('inBag', () => {
  it.each<[Packed, number, number]>([
    [lying('telescope', 9, 9), BAG.width - 3, BAG.height - 1],
    [lying('telescope', -2, 1), 0, 1],
    [lying('comic-box', 1, 1), 1, 1],
  ])('%o comes to lie at %i, %i', (packed, x, y) => {
    expect(inBag(packed)).toEqual({ ...packed, x, y });
  });

  it('makes anything fit an empty bag, and moves nothing that does', () => {
    fc.assert(
      fc.property(anywhere, (packed) => {
        expect(fits([], inBag(packed))).toBe(true);
        expect(inBag(inBag(packed))).toEqual(inBag(packed));
      }),
    );
  });
});

describe('turnedOnce', () => {
  it('comes round after four quarters, inside the bag all the way', () => {
    fc.assert(
      fc.property(anywhere.map(inBag), (packed) => {
        let turned = packed;
        for (let quarter = 0; quarter < 4; quarter++) {
          turned = turnedOnce(turned);
          expect(fits([], turned)).toBe(true);
        }
        expect(turned.turns).toBe(packed.turns);
      }),
    );
  });

  it('keeps every cell of the shape', () => {
    for (const item of ITEM_IDS) {
      const turned = turnedOnce(lying(item, 0, 0));
      expect(shapeOf(item, turned.turns)).toHaveLength(shapeOf(item, 0).length);
    }
  });
});
