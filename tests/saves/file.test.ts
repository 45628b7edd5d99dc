import { expect, test } from 'vitest';
import { begin } from '../../src/quest-state/state';
import { fromFile, MOST_FILE, toFile } from '../../src/saves/file';
import { checksum, NewerFormat } from '../../src/saves/record';

const kept = { state: begin(3), conversation: null };
const whole = JSON.parse(toFile(kept));
const file = (change: object): string => JSON.stringify({ ...whole, ...change });
const forged = (state: object): string => {
  const text = JSON.stringify({ state: { ...begin(3), ...state }, conversation: null });
  return file({ text, hash: checksum(text) });
};

test('a night comes back out of its file', () => {
  expect(fromFile(toFile(kept))).toEqual(kept);
});

test.each<[string, string, string]>([
  ['is something else', '{"hello":"world"}', 'it is not a night of this game'],
  ['is no JSON', 'Dear Spike,', 'it is not a night of this game'],
  ['has more in it than a night', file({ extra: 1 }), 'it is not a night of this game'],
  ['is larger than a night', ' '.repeat(MOST_FILE + 1), 'it is larger than a night can be'],
  ['was changed by hand', file({ text: whole.text.replace('calm', 'cold') }), 'do not match their checksum'],
  ['tells of a place that there is not', forged({ checkpoint: { place: 'moon', spot: 'x' } }), 'checkpoint.place'],
  ['brings what no night has', forged({ gold: 99 }), 'gold'],
  ['holds more than fits the bag', forged({ bag: [{ item: 'telescope', x: 9, y: 0, turns: 0 }] }), 'bag'],
])('a file is refused that %s', (_, text, why) => {
  expect(() => fromFile(text)).toThrow(why);
});

test('a file of a newer game is told apart', () => {
  expect(() => fromFile(file({ version: 99 }))).toThrow(NewerFormat);
});

test('nothing hides in the prototype of what was read', () => {
  const text = whole.text.replace('{"state":{', '{"state":{"__proto__":{"seed":9},');
  expect(() => fromFile(file({ text, hash: checksum(text) }))).toThrow();
  expect(Object.prototype).not.toHaveProperty('seed');
});
