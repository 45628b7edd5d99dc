/** Cells in every way that Tiled stores them, on maps with edges and without. */
import { deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { compiled, drawn, faults, layerOf, mapOf, tileLayer } from './folder';

const CELLS = [1, 8, 7, 6, 5, 0x80000002, 3, 2, 1, 8, 7, 6, 5, 4, 3, 2, 1, 8, 7, 6, 5, 4, 3, 2];
const columns = (from: number, to: number) => CELLS.filter((_, i) => i % 6 >= from && i % 6 < to);
const [LEFT, RIGHT] = [columns(0, 3), columns(3, 6)];

const bytes = (cells: readonly number[]) => Buffer.from(Uint32Array.from(cells).buffer);
/** Made with the zstd program. */
const ZSTD = new Map([
  [CELLS, 'KLUv/SBgTQEA8AEAAAAIAAAABwAAAAYAAAAFAAAAAgAAgAMABAAAAAMAQUlD0duwMgY='],
  [LEFT, 'KLUv/SAwZQEAFAIBAAAACAAAAAcAAAADAAAAAgAAAAUAAAAEBgAAAAUAAAADAD8DAKmdNZk='],
  [RIGHT, 'KLUv/SAwgQEABgAAAAUAAAACAACACAAAAAcAAAAGAAAAAgAAAAEAAAAIAAAABAAAAAMAAAACAAAA'],
]);

type Way = { encoding?: string; compression?: string; pack: (cells: readonly number[]) => unknown };
const base64 = { encoding: 'base64' };
const WAYS: Readonly<Record<string, Way>> = {
  csv: { pack: (cells) => cells },
  base64: { ...base64, pack: (cells) => bytes(cells).toString('base64') },
  gzip: { ...base64, compression: 'gzip', pack: (cells) => gzipSync(bytes(cells)).toString('base64') },
  zlib: { ...base64, compression: 'zlib', pack: (cells) => deflateSync(bytes(cells)).toString('base64') },
  zstd: { ...base64, compression: 'zstd', pack: (cells) => ZSTD.get([...ZSTD.keys()].find((k) => k === cells) ?? []) },
};
const manner = ({ encoding, compression }: Way) => ({
  ...(encoding === undefined ? {} : { encoding }),
  ...(compression === undefined ? {} : { compression }),
});
/** The two halves, with an empty column of chunks between them, left of and above the middle of the map. */
const chunks = (pack: Way['pack']) => [
  { x: -3, y: -1, width: 3, height: 4, data: pack(LEFT) },
  { x: 3, y: -1, width: 3, height: 4, data: pack(RIGHT) },
];
const joined = Array.from({ length: 4 }, (_, row) => [
  ...LEFT.slice(3 * row, 3 * row + 3),
  ...[0, 0, 0],
  ...RIGHT.slice(3 * row, 3 * row + 3),
]).flat();

describe.each(Object.entries(WAYS))('cells stored as %s', (_, way) => {
  test('on a map with edges', () => {
    const drawing = drawn({ 'a.tmj': mapOf([tileLayer({ ...manner(way), data: way.pack(CELLS) })]) });
    expect([...layerOf(drawing, 'tiles').cells]).toEqual(CELLS);
  });

  test('on an endless map', () => {
    const layer = tileLayer({ ...manner(way), startx: -3, starty: -1, chunks: chunks(way.pack) });
    const drawing = drawn({ 'a.tmj': mapOf([layer], { infinite: true }) });
    expect(drawing).toMatchObject({ left: -3, top: -1, width: 9, height: 4 });
    expect(layerOf(drawing, 'tiles')).toMatchObject({ x: -3, y: -1, width: 9, height: 4 });
    expect([...layerOf(drawing, 'tiles').cells]).toEqual(joined);
  });

  test.each([
    ['with edges', (data: string) => data, CELLS],
    ['without', (_: string, xml: string) => xml, joined],
  ])('in XML, %s', (_, choose, expected) => {
    const attributes = Object.entries({ encoding: 'csv', ...manner(way) }).map(([k, v]) => `${k}="${v}"`);
    const inside = chunks(way.pack).map(
      ({ data, ...at }) =>
        `<chunk ${Object.entries(at)
          .map(([k, v]) => `${k}="${v}"`)
          .join(' ')}>${String(data)}</chunk>`,
    );
    const data = choose(String(way.pack(CELLS)), inside.join('\n'));
    const drawing = drawn({
      'a.tmx': `<?xml version="1.0"?><map version="1.10" orientation="orthogonal" width="6" height="4" tilewidth="32" tileheight="32"
        infinite="${expected === joined ? 1 : 0}"><tileset firstgid="1" name="tiles" tilewidth="32" tileheight="32" tilecount="8"
        columns="2"><image source="tiles.png" width="64" height="128"/></tileset><layer id="1" name="ground" width="6" height="4">
        <data ${attributes.join(' ')}>${data}</data></layer></map>`,
    });
    expect([...layerOf(drawing, 'tiles').cells]).toEqual(expected);
  });
});

test('cells as an element each, the oldest way of XML', () => {
  const tiles = CELLS.map((gid) => `<tile gid="${gid}"/>`).join('');
  const drawing = drawn({
    'a.tmx': `<map orientation="orthogonal" width="6" height="4" tilewidth="32" tileheight="32"><tileset firstgid="1" name="tiles"
      tilewidth="32" tileheight="32" tilecount="8" columns="2"><image source="tiles.png"/></tileset><layer name="ground" width="6"
      height="4"><data>${tiles}</data></layer></map>`,
  });
  expect([...layerOf(drawing, 'tiles').cells]).toEqual(CELLS);
});

describe('packed cells that are not what they say', () => {
  const of = (more: object) => faults(compiled({ 'a.tmj': mapOf([tileLayer({ encoding: 'base64', ...more })]) }));
  /** Zeros of ten million cells, in a few thousand bytes. */
  const bomb = Buffer.alloc(40_000_000);

  test.each([
    ['zlib', deflateSync(bomb).toString('base64')],
    ['gzip', gzipSync(bomb).toString('base64')],
    ['zstd', 'KLUv/WBAm+UAAKABAAAAAgAAAAMAAAAEAAAABQAAAAEAUjinTyY='],
  ])('are not unpacked beyond what the layer holds, %s', (compression, data) => {
    const message = `cannot be unpacked: its ${compression} data is broken, or more than the 96 bytes of 24 cells`;
    expect(of({ compression, data })).toEqual([['data-length', 'layer "ground"', message]]);
  });

  test.each([
    ['too few', { data: bytes([1, 2]).toString('base64') }, /holds 8 bytes, expected 4 for each of 24 cells, 96/],
    ['cut off', { compression: 'zlib', data: String(WAYS['zlib']?.pack(CELLS)).slice(0, 20) }, /zlib data is broken/],
    ['cut off', { compression: 'zstd', data: ZSTD.get(CELLS)?.slice(0, 20) }, /zstd data is broken/],
    ['not base64', { data: 'no, not this!' }, /is no base64/],
  ])('are told: %s', (_, more, message) => {
    expect(of(more)).toEqual([['data-length', 'layer "ground"', expect.stringMatching(message)]]);
  });

  test('are never made room for beyond the largest map', () => {
    const layer = tileLayer({
      encoding: 'base64',
      compression: 'zlib',
      width: 20_000,
      height: 20_000,
      data: 'eJwDAAAAAAE=',
    });
    expect(
      faults(compiled({ 'a.tmj': mapOf([layer], { width: 20_000, height: 20_000 }) })).map(([rule]) => rule),
    ).toEqual(['map-size', 'map-size']);
    const many = Array.from({ length: 50 }, () => tileLayer({ ...base64, width: 1000, height: 1000, data: 'AAAA' }));
    const told = faults(compiled({ 'a.tmj': mapOf(many, { width: 1000, height: 1000 }) }));
    expect(told.map(([rule]) => rule)).toContain('map-size');
  });

  test('are not joined across an endless distance', () => {
    const far = [
      { x: -1e8, y: 0, width: 1, height: 1, data: [1] },
      { x: 1e8, y: 0, width: 1, height: 1, data: [1] },
    ];
    const layer = tileLayer({ chunks: far });
    expect(faults(compiled({ 'a.tmj': mapOf([layer], { infinite: true }) }))).toEqual([
      ['map-size', 'the map', 'is 200000001 × 1 tiles, expected at most 1000 × 1000'],
    ]);
  });
});
