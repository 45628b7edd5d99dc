import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromBase64, toBase64 } from '../../src/places/base64';
import { packPlace, unpackPlace } from '../../src/places/packed';
import { room } from './room';

test('bytes come back from text, whatever their number', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
      expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64').replaceAll('=', ''));
      expect([...fromBase64(toBase64(bytes))]).toEqual([...bytes]);
    }),
  );
});

test.each([
  ['few', 5],
  ['some hundred', 700],
  ['more than sixty thousand', 70_000],
])('a place comes to the player as it was, with %s kinds of cells', (_, kinds) => {
  const place = room();
  const [width, height] = [265, 265];
  const cells = Uint32Array.from({ length: width * height }, (_, i) => ((i % kinds) | 0x80000000) >>> 0);
  const layers = place.layers.map((l) => (l.kind === 'tiles' ? { ...l, width, height, cells } : l));
  const sent: unknown = JSON.stringify(packPlace({ ...place, layers }));
  expect(unpackPlace(JSON.parse(String(sent)))).toEqual({ ...place, layers });
});
