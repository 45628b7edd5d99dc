/**
 * Maps broken in every way that chance finds: never a throw, and whatever still stands is sound. `FUZZ=10000` breaks that many; as it
 * is a tenth of them.
 */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseText } from '../../../src/build/maps/gather';
import { unpackLayers } from '../../../src/build/maps/unpack';
import { type Compiled, compilePlace } from '../../../src/places/tiled/compile';
import { type Drawing, TILE_MASK } from '../../../src/places/layers';
import { packPlace, unpackPlace } from '../../../src/places/packed';
import { Report } from '../../../src/places/tiled/report';

const RUNS = Number(process.env['FUZZ'] ?? 1000);
const FOLDER = 'tests/fixtures/maps/formats';
const BESIDE = {
  xml: ['ground.xml', 'cuts.xml', 'vase.tx'],
  json: ['ground.tsj', 'cuts.tsj', 'vase.tj'],
};
const MAP = { xml: 'every.tmx', json: 'every.tmj' };
const text = (name: string): string => readFileSync(`${FOLDER}/${name}`, 'utf8');
const TEXTS = new Map([...Object.values(MAP), ...Object.values(BESIDE).flat()].map((name) => [name, text(name)]));
const PROJECT = 'maps/signed-spike.tiled-project';
const project: unknown = JSON.parse(readFileSync(PROJECT, 'utf8'));

/** Compiles a map and what it names, as the files would be read. */
function compile(kind: keyof typeof MAP, texts: ReadonlyMap<string, string>): Compiled & { told: number } {
  const map = MAP[kind];
  const report = new Report(map);
  const fault = (message: string): null => {
    report.add('files', 'the file', message);
    return null;
  };
  const files = new Map<string, unknown>([[PROJECT, project]]);
  for (const name of [map, ...BESIDE[kind]]) {
    const json = parseText(texts.get(name) ?? '', fault);
    files.set(`${FOLDER}/${name}`, name === map ? unpackLayers(json, report) : json);
  }
  const compiled = compilePlace({
    id: 'spike-bedroom',
    file: `${FOLDER}/${map}`,
    project: PROJECT,
    files,
    feet: new Map(),
  });
  return { ...compiled, told: report.findings.length + compiled.findings.length };
}

/** What every drawing keeps, however it came about. */
function checkSound({ width, height, tileSheets, layers }: Drawing): void {
  const inRange = (cell: number): boolean => {
    const gid = cell & TILE_MASK;
    return tileSheets.some((s) => gid >= s.firstGid && gid < s.firstGid + s.count);
  };
  expect(width * height).toBeGreaterThan(0);
  for (const layer of layers) {
    expect(layer.opacity >= 0 && layer.opacity <= 1).toBe(true);
    expect(layer.tint).toMatch(/^#[0-9a-f]{6}$/);
    for (const n of [layer.offset.x, layer.offset.y, layer.parallax.x, layer.parallax.y]) expect(n).not.toBeNaN();
    if (layer.kind === 'tiles') {
      expect(layer.cells.length).toBe(layer.width * layer.height);
      expect([...layer.cells].every((cell) => cell === 0 || inRange(cell))).toBe(true);
    }
    if (layer.kind !== 'objects') continue;
    for (const object of layer.objects) {
      for (const n of [object.x, object.y, object.width, object.height, object.rotation]) expect(n).not.toBeNaN();
      if (object.kind === 'tile') expect(inRange(object.cell)).toBe(true);
    }
  }
}

function check(kind: keyof typeof MAP, texts: ReadonlyMap<string, string>): void {
  const { drawing, place, findings, told } = compile(kind, texts);
  if (place) {
    expect(drawing).not.toBeNull();
    expect(findings.filter((f) => f.severity === 'error')).toEqual([]);
    checkSound(place);
    expect(unpackPlace(JSON.parse(JSON.stringify(packPlace(place))))).toEqual(
      JSON.parse(JSON.stringify(place), revived),
    );
  } else expect(told).toBeGreaterThan(0);
}
/** JSON turns cells into plain objects, and loses what is undefined. */
const revived = (key: string, value: unknown): unknown =>
  key === 'cells' && typeof value === 'object' && value !== null ? Uint32Array.from(Object.values(value)) : value;

const odd = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    -1,
    0,
    1.5,
    1e9,
    1e308,
    0xffffffff,
    0x80000001,
    '',
    '__proto__',
    [],
    {},
    true,
    [[]],
    'orthogonal',
  ),
  fc.constantFrom<unknown>(
    'x'.repeat(300),
    '#ff00ff',
    'add',
    'every.tmj',
    'vase.tj',
    '../../../../../x',
    'eJwDAAAAAAE=',
    'zlib',
  ),
  fc.jsonValue({ maxDepth: 2 }),
);

/** Where a value stands in JSON. */
type Spot = readonly string[];
const spotsOf = (json: unknown, path: Spot = []): readonly Spot[] =>
  typeof json === 'object' && json !== null
    ? [path, ...Object.entries(json).flatMap(([key, value]) => spotsOf(value, [...path, key]))]
    : [path];

function replace(json: unknown, path: Spot, value: unknown): void {
  let at = json;
  for (const key of path.slice(0, -1)) at = Object(at)[key];
  const last = path.at(-1);
  if (last === undefined || typeof at !== 'object' || at === null) return;
  if (value === undefined) delete (at as Record<string, unknown>)[last];
  else Object.defineProperty(at, last, { value, configurable: true, enumerable: true, writable: true });
}

const JSONS = [MAP.json, ...BESIDE.json];
const spots = JSONS.flatMap((name) => spotsOf(JSON.parse(TEXTS.get(name) ?? '')).map((spot) => ({ name, spot })));

test(`no JSON of a map is too broken (${RUNS / 2})`, () => {
  const change = fc.record({ at: fc.nat(spots.length - 1), value: fc.option(odd, { nil: undefined, freq: 6 }) });
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
      const texts = new Map(TEXTS);
      for (const { at, value } of changes) {
        const { name, spot } = spots[at] ?? { name: '', spot: [] };
        const json: unknown = JSON.parse(texts.get(name) ?? '');
        replace(json, spot, value);
        texts.set(name, JSON.stringify(json));
      }
      check('json', texts);
    }),
    { numRuns: RUNS / 2, seed: 22 },
  );
}, 600_000);

/** Cuts, repeats and scribbles in text. */
const scribble = fc.record({
  name: fc.nat(3),
  from: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.oneof(fc.nat(3), fc.nat(300), fc.constant(1e6)),
  by: fc.oneof(
    fc.constantFrom(
      '',
      '"',
      '>',
      '<',
      '0',
      '-',
      '9999999999',
      ',',
      '<map>',
      '</layer>',
      '<!--',
      ']]>',
      '&amp;',
      '&x;',
      '\u0000',
    ),
    fc.string({ maxLength: 6 }),
    fc.constantFrom(
      'encoding="base64" compression="zstd"',
      ' template="vase.tx"',
      ' infinite="1"',
      '<chunk x="0" y="0"/>',
    ),
  ),
});

test.each(['xml', 'json'] as const)(
  `no scribble in %s is too wild (${RUNS / 4})`,
  (kind) => {
    fc.assert(
      fc.property(fc.array(scribble, { minLength: 1, maxLength: 3 }), (scribbles) => {
        const texts = new Map(TEXTS);
        for (const { name: i, from, length, by } of scribbles) {
          const name = [MAP[kind], ...BESIDE[kind]][i] ?? MAP[kind];
          const whole = texts.get(name) ?? '';
          const at = Math.floor(from * whole.length);
          texts.set(name, whole.slice(0, at) + by + whole.slice(at + length));
        }
        check(kind, texts);
      }),
      { numRuns: RUNS / 4, seed: kind === 'xml' ? 23 : 24 },
    );
  },
  600_000,
);
