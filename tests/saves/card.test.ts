import { expect, test } from 'vitest';
import { NO_CARD, readCard } from '../../src/saves/card';

const card = { at: 1_790_000_000_000, played: 61_000, picture: 'data:image/jpeg;base64,AAAA' };

test('a card is read as it was written', () => {
  expect(readCard(card)).toEqual(card);
});

test.each([
  ['too large', `data:image/png;base64,${'A'.repeat(80_000)}`],
  ['none', 'https://example.org/moon.png'],
])('a picture that is %s costs neither the date nor the time played', (_what, picture) => {
  expect(readCard({ ...card, picture })).toEqual({ ...card, picture: null });
});

test.each([undefined, { ...card, at: -1 }, { ...card, extra: 1 }])('what is no card is an empty one', (data) => {
  expect(readCard(data)).toEqual(NO_CARD);
});
