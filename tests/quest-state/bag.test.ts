import { describe, expect, test } from 'vitest';
import { advance } from '../../src/quest-state/advance';
import { bagCanClose, fits, leftOver, shapeOf } from '../../src/quest-state/bag';
import { begin, type Packed, type QuestState } from '../../src/quest-state/state';

const owl = (x: number, y: number, turns: Packed['turns'] = 0): Packed => ({ item: 'plush-owl', x, y, turns });
const cup = (x: number, y: number): Packed => ({ item: 'teacup', x, y, turns: 0 });

describe('a thing in the bag', () => {
  test.each([
    ['lies inside', [], owl(0, 0), true],
    ['lies in the last corner', [], owl(4, 3), true],
    ['sticks out to the right', [], owl(5, 0), false],
    ['sticks out below', [], owl(0, 4), false],
    ['lies on another', [cup(1, 1)], owl(0, 0), false],
    ['leaves its empty corner to another', [cup(0, 1)], owl(0, 0), true],
    ['may be laid anew where it lies', [owl(0, 0)], owl(1, 0), true],
  ])('%s', (_name, bag, packed, fit) => {
    expect(fits(bag, packed)).toBe(fit);
  });

  test.each([
    [0, ['0,0', '1,0', '1,1']],
    [1, ['1,0', '0,1', '1,1']],
    [2, ['0,0', '0,1', '1,1']],
    [3, ['0,0', '1,0', '0,1']],
  ] as const)('turned %i quarters clockwise', (turns, cells) => {
    expect(shapeOf('plush-owl', turns).map(String)).toEqual(cells);
  });
});

describe('what is left over', () => {
  const packing = (change: Partial<QuestState>): QuestState => ({ ...begin(1), activity: 'packing', ...change });

  test('is neither packed nor hidden', () => {
    const left = leftOver(packing({ bag: [owl(0, 0)], keepsakes: { teacup: 'loose-tile' } }));
    expect(left).toHaveLength(14);
    expect(left).not.toContain('plush-owl');
    expect(left).not.toContain('teacup');
  });

  test('keeps the bag open while it is more than there are hiding places', () => {
    expect(bagCanClose(packing({ bag: [owl(0, 0)] }))).toBe(false);
    expect(() => advance(packing({ bag: [owl(0, 0)] }), { do: 'closeBag' })).toThrow(
      'more is left over than there are hiding places',
    );
  });

  test('may be hidden once, at a place that is free', () => {
    const hidden = advance(packing({}), { do: 'hideKeepsake', item: 'teacup', hideout: 'loose-tile' });
    expect(hidden.events).toEqual([{ was: 'keepsakeHidden', item: 'teacup', hideout: 'loose-tile' }]);
    const again = { do: 'hideKeepsake', item: 'teacup', hideout: 'basket-lining' } as const;
    const same = { do: 'hideKeepsake', item: 'snow-globe', hideout: 'loose-tile' } as const;
    expect(() => advance(hidden.state, again)).toThrow('packed or hidden already');
    expect(() => advance(hidden.state, same)).toThrow('that place is taken');
  });
});
