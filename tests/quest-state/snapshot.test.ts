import { describe, expect, test } from 'vitest';
import type { PersonId } from '../../src/ids';
import { rng } from '../../src/quest-state/rng';
import { readState } from '../../src/quest-state/snapshot';
import { begin, type QuestState } from '../../src/quest-state/state';

const plain = (state: QuestState): Record<string, unknown> => JSON.parse(JSON.stringify(state));

const packed = (item: string, x: number): unknown => ({ item, x, y: 0, turns: 0 });
const written = (option: string): unknown => ({ line: 'greeting', option, text: 'x' });
const trustWithout = (friend: PersonId): unknown =>
  Object.fromEntries(Object.entries(begin(1).trust).filter(([id]) => id !== friend));

describe('a snapshot', () => {
  test('gives back what was kept', () => {
    expect(readState(plain(begin(5)))).toEqual(begin(5));
  });

  test.each<[string, Record<string, unknown>, string]>([
    ['an unknown beat', { beat: 'lunch' }, 'beat'],
    ['a field too many', { cheats: true }, 'cheats'],
    ['a fact twice', { facts: ['sipped', 'sipped'] }, 'facts'],
    ['a trust without a word', { trust: { applejack: 7 } }, 'trust.applejack'],
    ['a stranger trusted', { trust: { chrysalis: 'sure' } }, 'trust.chrysalis'],
    [
      'things on each other',
      {
        bag: [
          { item: 'teacup', x: 0, y: 0, turns: 0 },
          { item: 'snow-globe', x: 0, y: 0, turns: 0 },
        ],
      },
      'bag',
    ],
    ['a thing outside the bag', { bag: [{ item: 'teacup', x: 9, y: 0, turns: 0 }] }, 'bag.0.x'],
    ['two things in one place', { keepsakes: { teacup: 'loose-tile', 'snow-globe': 'loose-tile' } }, 'keepsakes'],
    ['a signature off the line', { signature: [[2, 0]] }, 'signature.0.0'],
    ['an endless signature', { signature: Array.from({ length: 500 }, () => [0, 0]) }, 'signature'],
    ['an endless note', { note: [{ line: 'greeting', option: 'dear-girls', text: 'x'.repeat(301) }] }, 'note.0.text'],
    ['triggers without end', { tripped: Array.from({ length: 201 }, (_, i) => `a/${i}`) }, 'tripped'],
    ['a seed that is none', { seed: 0.5 }, 'seed'],
    ['a conversation of another game', { conversation: 'boss_fight' }, 'conversation'],
    ['a conversation in the middle', { conversation: 'cake' }, 'conversation'],
    ['a friend left out', { trust: trustWithout('rarity') }, 'trust'],
    ['trust in somepony who gives none', { trust: { ...begin(1).trust, yorsk: 'warm' } }, 'trust'],
    ['one thing twice in the bag', { bag: [packed('teacup', 0), packed('teacup', 3)] }, 'bag'],
    [
      'one thing in the bag and hidden',
      { bag: [packed('teacup', 0)], keepsakes: { teacup: 'loose-tile' } },
      'keepsakes',
    ],
    ['a find that nopony hid', { found: ['teacup'] }, 'found'],
    ['one line of the note twice', { note: [written('dear-girls'), written('dear-girls')] }, 'note'],
    ['a line that nopony could have written', { note: [written('dear-santa')] }, 'note.0'],
    ['words that always fade', { note: [{ line: 'closing', option: 'where', text: 'x' }] }, 'note.0'],
    ['a Thought weighed that never came', { weighed: { carrying: 'strength' } }, 'weighed'],
    ['one trigger twice', { tripped: ['a/b', 'a/b'] }, 'tripped'],
  ])('is refused for %s, naming the field', (_name, change, field) => {
    expect(() => readState({ ...plain(begin(1)), ...change })).toThrow(`quest state: ${field}: `);
  });

  test('is refused when a field is missing', () => {
    const { scroll: _, ...rest } = plain(begin(1));
    expect(() => readState(rest)).toThrow('quest state: scroll: ');
  });

  test('cannot reach the prototypes of things', () => {
    const forged = JSON.parse(`{"__proto__": {"polluted": true}, ${JSON.stringify(begin(1)).slice(1)}`);
    expect(() => readState(forged)).toThrow('quest state: ');
    const inside = JSON.parse(
      JSON.stringify(begin(1)).replace('"keepsakes":{', '"keepsakes":{"__proto__":"loose-tile"'),
    );
    const { keepsakes } = readState(inside);
    expect(Object.keys(keepsakes)).toEqual([]);
    expect(Object.getPrototypeOf(keepsakes)).toBe(Object.prototype);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

describe('chance', () => {
  const draws = (seed: number, name: string): number[] => Array.from({ length: 200 }, (_, n) => rng(seed, name, n));

  test('is the same for the same seed, stream and number, in whatever order it is asked', () => {
    expect(rng(9, 'bottle', 3)).toBe(draws(9, 'bottle')[3]);
  });

  test('differs between streams, seeds and numbers', () => {
    expect(draws(9, 'bottle')).not.toEqual(draws(9, 'patrol'));
    expect(draws(9, 'bottle')).not.toEqual(draws(10, 'bottle'));
    expect(new Set(draws(9, 'bottle')).size).toBe(200);
  });

  test('lies between 0 and 1 and favours no half', () => {
    const all = draws(9, 'bottle');
    expect(all.every((x) => x >= 0 && x < 1)).toBe(true);
    const low = all.filter((x) => x < 0.5).length;
    expect(low).toBeGreaterThan(70);
    expect(low).toBeLessThan(130);
  });
});
