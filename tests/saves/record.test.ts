import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { begin } from '../../src/quest-state/state';
import { MOST_PICKS } from '../../src/dialogue/session';
import {
  checksum,
  MOST_BYTES,
  migrate,
  NewerFormat,
  type SaveRecord,
  seal,
  unseal,
  VERSION,
} from '../../src/saves/record';

const kept = { state: begin(3), conversation: { knot: 'cake', hash: 'abc', picks: [0, 2] } } as const;
const sealed = (text: string, change: Partial<SaveRecord> = {}): SaveRecord => ({
  version: VERSION,
  hash: checksum(text),
  text,
  ...change,
});
const forged = (conversation: unknown): SaveRecord => sealed(JSON.stringify({ state: begin(3), conversation }));

test('a record gives back what was sealed', () => {
  expect(unseal(JSON.parse(JSON.stringify(seal(kept))))).toEqual(kept);
});

test('the checksum is FNV-1a of 64 bits', () => {
  expect([checksum(''), checksum('a'), checksum('foobar')]).toEqual([
    'cbf29ce484222325',
    'af63dc4c8601ec8c',
    '85944171f73967e8',
  ]);
});

describe('a record is refused that', () => {
  const whole = seal(kept);
  test.each<[string, unknown, string]>([
    ['has one letter changed', { ...whole, text: whole.text.replace('punch', 'lunch') }, 'do not match their checksum'],
    ['is cut short', { ...whole, text: whole.text.slice(0, -1) }, 'do not match their checksum'],
    ['a newer game wrote', { ...whole, version: VERSION + 1 }, `format ${VERSION + 1}, this one reads ${VERSION}`],
    ['is too large', sealed(' '.repeat(MOST_BYTES + 1)), `the limit is ${MOST_BYTES}`],
    ['is no JSON', sealed('{'), 'JSON'],
    ['is too large in bytes alone', sealed('’'.repeat(MOST_BYTES / 3 + 1)), `it is ${MOST_BYTES + 3} bytes long`],
    ['is of no format', { ...whole, version: 0 }, '>=1'],
    ['is of half a format', { ...whole, version: 1.5 }, 'safe integer'],
    ['is nothing at all', null, 'Expected Object'],
    ['has no state', sealed('{"conversation":null,"state":{}}'), 'quest state: seed'],
    ['picks what no list could hold', forged({ knot: 'cake', hash: 'a', picks: [-1] }), '>=0'],
    [
      'picks without end',
      forged({ knot: 'cake', hash: 'a', picks: Array.from({ length: MOST_PICKS + 1 }, () => 0) }),
      `<=${MOST_PICKS}`,
    ],
    [
      'is kept in mid-conversation',
      sealed(JSON.stringify({ state: { ...begin(3), conversation: 'cake' }, conversation: null })),
      'quest state: conversation',
    ],
    ['brings more than a save holds', sealed('{"conversation":null,"state":{},"script":"x"}'), 'script'],
  ])('%s', (_name, record, why) => {
    expect(() => unseal(record)).toThrow(why);
  });

  test('would be too large is not even written', () => {
    const tripped = Array.from({ length: 9000 }, (_, i) => `everfree-edge/${i}`);
    expect(() => seal({ state: { ...begin(1), tripped }, conversation: null })).toThrow(
      `over the limit of ${MOST_BYTES}`,
    );
  });
});

test('a conversation that the story no longer has is let go, open or queued, and the rest of the night kept', () => {
  expect(unseal(forged({ knot: 'boss_fight', hash: 'a', picks: [1] }))).toEqual({
    state: begin(3),
    conversation: null,
  });
  const waiting = sealed(JSON.stringify({ state: { ...begin(3), queued: 'boss_fight' }, conversation: null }));
  expect(unseal(waiting)).toEqual({ state: { ...begin(3), queued: null }, conversation: null });
});

test('a newer format is told from a broken one, whatever else has changed in it', () => {
  expect(() => unseal({ version: VERSION + 1, body: 'in some new shape' })).toThrow(NewerFormat);
});

describe('an older format', () => {
  const steps = { 1: (data: unknown) => [data, 'to 2'], 2: (data: unknown) => [data, 'to 3'] };

  test('is brought up step by step', () => {
    expect(migrate('save', 1, 3, steps)).toEqual([['save', 'to 2'], 'to 3']);
  });

  test('is refused where a step is missing', () => {
    expect(() => migrate('save', 1, 4, steps)).toThrow('nothing is known of how format 3 became format 4');
  });
});

test('a save of format 1 is read for ever', () => {
  const { state, conversation } = unseal(JSON.parse(readFileSync('tests/fixtures/saves/v1.json', 'utf8')));
  expect(conversation).toMatchObject({ knot: 'shelves', picks: [0] });
  expect(state).toMatchObject({
    seed: 20261,
    beat: 'search',
    spotted: 'twice',
    results: { 'applejack-asks': 'seen-through' },
    trace: { hideout: 'third-comic-box', covered: false },
    keepsakes: { 'comic-box': 'loose-tile', 'old-blanket': 'basket-lining', scrapbook: 'hollow-bookend' },
    clues: ['soot-trace', 'first-keepsake', 'cold-bed'],
    resolve: ['strength', 'shield'],
  });
  expect(state.note.map((line) => line.option)).toEqual([
    'sorry-first',
    'figured-it-out',
    'strong',
    'applejack-chores',
    'dont-follow',
  ]);
});
