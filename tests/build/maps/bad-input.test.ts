/** Files that nopony would draw: each fault is told with its file and its place, and nothing hangs or breaks. */
import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compileMap } from '../../../src/build/maps/read';
import { compiled, faults, mapOf, objectLayer, TILES, tileLayer } from './folder';

const data = Array.from({ length: 24 }, () => 1);
const MAP = mapOf([tileLayer({ data })]);
const only = (files: Parameters<typeof compiled>[0]) => faults(compiled(files));

test('a file that is cut off', () => {
  expect(only({ 'a.tmj': JSON.stringify(MAP).slice(0, 200) })).toEqual([
    ['files', 'the file', expect.stringMatching(/^is not whole JSON: /)],
  ]);
  expect(only({ 'a.tmx': '<?xml version="1.0"?>\n<map width="6">\n <layer name="a">' })).toEqual([
    ['files', 'the file', expect.stringMatching(/^is not whole XML: line 3: Unclosed root tag/)],
  ]);
  expect(only({ 'a.tmx': '<map width="6"><layer></map>' })[0]?.[2]).toMatch(
    /is not whole XML: line 1: Unexpected close/,
  );
  expect(only({ 'a.tmj': '' })[0]?.[2]).toMatch(/is not whole JSON/);
  expect(only({ 'a.tmx': '<world/>' })[0]?.[2]).toMatch(/begins with <world>, expected <map>/);
});

test('XML that wants to be blown up, or to read other files', () => {
  const bomb = '<!DOCTYPE map [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>';
  for (const entity of ['b', 'c'])
    expect(only({ 'a.tmx': `${bomb}<map width="6">&${entity};</map>` })).toEqual([
      ['files', 'the file', expect.stringMatching(/Invalid character entity/)],
    ]);
});

test('a map or a folder in the place of another file', () => {
  const wanted = mapOf([tileLayer({ data })], { tilesets: [{ firstgid: 1, source: 'b.tmj' }] });
  expect(only({ 'a.tmj': wanted, 'b.tmj': MAP }).map(([rule]) => rule)).toContain('format');
  const folder = mkdtempSync(join(tmpdir(), 'maps-'));
  mkdirSync(join(folder, 'a.tmj'));
  expect(faults(compileMap(join(folder, 'a.tmj')))).toEqual([['files', 'the file', 'is not there']]);
  rmSync(folder, { recursive: true });
});

test('a map that is its own tileset, or its own template', () => {
  const itself = mapOf([objectLayer([{ id: 1, x: 0, y: 0, template: 'a.tmj' }])], {
    tilesets: [{ firstgid: 1, source: 'a.tmj' }],
  });
  const told = only({ 'a.tmj': itself });
  expect(new Set(told.map(([rule]) => rule))).toEqual(new Set(['format']));
  // It may even look like one.
  expect(only({ 'a.tmj': { ...itself, ...TILES, object: { template: 'a.tmj' } } }).map(([rule]) => rule)).toContain(
    'format',
  );
});

test('chunks where there should be none', () => {
  const chunks = [{ x: 1e8, y: 0, width: 1, height: 1, data: [1] }];
  expect(only({ 'a.tmj': mapOf([tileLayer({ chunks })]) }).map(([rule]) => rule)).toEqual(['map-size']);
});

test('a file of a gigabyte', () => {
  const folder = mkdtempSync(join(tmpdir(), 'maps-'));
  const file = join(folder, 'a.tmj');
  writeFileSync(file, '');
  truncateSync(file, 2 ** 30);
  expect(faults(compileMap(file))).toEqual([['files', 'the file', 'has 1024 MB, expected at most 64 MB']]);
  rmSync(folder, { recursive: true });
});

test('files outside the project', () => {
  const { findings, place } = compileMap('tests/fixtures/maps/formats/outside.tmj');
  expect(place).toBeNull();
  const message = 'lies outside the project: expected a file in maps/tilesets or assets/art';
  expect(findings.map((f) => [f.file, f.place, f.message])).toEqual(
    [
      'tileset "../../../../../elsewhere/tiles.tsj"',
      'template "../../../../../elsewhere/lamp.tj"',
      'picture "/elsewhere/sky.png"',
    ].map((place) => ['tests/fixtures/maps/formats/outside.tmj', place, message]),
  );
});

test('files that properties name', () => {
  const properties = [{ name: 'notes', type: 'file', value: 'gone.txt' }];
  expect(only({ 'a.tmj': mapOf([objectLayer([], { properties })], { properties }) })).toEqual([
    ['files', '"notes": "gone.txt"', 'is not there'],
  ]);
});

test('a map of 20,000 × 20,000', () => {
  expect(only({ 'a.tmj': mapOf([], { width: 20_000, height: 20_000 }) })).toEqual([
    ['map-size', 'the map', 'is 20000 × 20000 tiles, expected at most 1000 × 1000'],
  ]);
});

test('groups within groups without end', () => {
  const deep = `{"type":"group","layers":[`.repeat(50_000);
  const layers = `${deep}${']}'.repeat(50_000)}`;
  const told = only({ 'a.tmj': JSON.stringify(mapOf([])).replace('"layers":[]', `"layers":[${layers}]`) });
  expect(told).toEqual([['files', 'the file', 'is nested more than 100 levels deep']]);
  const xml = only({ 'a.tmx': `<map>${'<group>'.repeat(50_000)}${'</group>'.repeat(50_000)}</map>` });
  expect(xml).toEqual([['files', 'the file', 'is not whole XML: line 1: nested more than 100 levels deep']]);
});

test('tile numbers that are in no tileset', () => {
  const known = 'expected 1 to 8 (tiles)';
  expect(only({ 'a.tmj': mapOf([tileLayer({ data: [...data.slice(1), 0x8000000a] })]) })).toEqual([
    ['gid-range', 'layer "ground" · tile 5, 3', `tile number 10 is in no tileset of this map, ${known}`],
  ]);
  // Flags alone are no tile.
  expect(only({ 'a.tmj': mapOf([tileLayer({ data: [...data.slice(1), 0x80000000] })]) })[0]?.[0]).toBe('gid-range');
  expect(only({ 'a.tmj': mapOf([objectLayer([{ id: 4, name: 'flag', gid: 0x4000000a, x: 0, y: 0 }])]) })).toEqual([
    [
      'gid-range',
      'layer "things" · object 4 "flag" (no class)',
      `tile number 10 is in no tileset of this map, ${known}`,
    ],
  ]);
});

test('numbers that are none', () => {
  expect(only({ 'a.tmj': mapOf([tileLayer({ data: [...data.slice(1), 1.5] })]) })).toEqual([
    ['format', 'layer 1 "ground" · data', 'cell 23 is 1.5, expected a tile number'],
  ]);
  const xml = (attributes: string, cells: string) =>
    only({
      'a.tmx': `<map orientation="orthogonal" ${attributes} tilewidth="32" tileheight="32"><layer id="1" name="ground" width="1"
        height="1"><data encoding="csv">${cells}</data></layer></map>`,
    });
  expect(xml('width="one" height="1"', '0')[0]).toEqual(['format', 'width', expect.stringMatching(/received "one"/)]);
  expect(xml('width="1" height="1"', 'x')).toEqual([
    ['format', 'layer 1 "ground" · data', 'cell 0 is "x", expected a tile number'],
  ]);
});

test('words and numbers without end', () => {
  const long = 'a'.repeat(2_000_000);
  const spawn = (more: object) => mapOf([objectLayer([{ id: 1, name: 'a', type: 'Spawn', x: 0, y: 0, ...more }])]);
  const told = [
    ...only({ 'a.tmj': spawn({ type: long }) }),
    ...only({ 'a.tmj': spawn({ properties: [{ name: long, type: 'string', value: long }] }) }),
    ...only({ 'a.tmj': mapOf([tileLayer({ data, mode: long })]) }),
  ];
  expect(told.map(([rule]) => rule)).toEqual(['unknown-class', 'unknown-property', 'format']);
  for (const [, , message] of told) expect(message.length).toBeLessThan(1000);
  const number = `${'1'.repeat(2_000_000)}x`;
  expect(only({ 'a.tmx': `<map orientation="orthogonal" width="${number}"/>` })[0]?.[1]).toBe('width');
});

test('many faults of one kind are not all told', () => {
  const spawns = Array.from({ length: 2000 }, (_, id) => ({ id, type: 'Spwn', x: 0, y: 0 }));
  expect(only({ 'a.tmj': mapOf([objectLayer(spawns)]) })).toHaveLength(500);
});

test('many instances of one template, and then another', () => {
  const objects = Array.from({ length: 2000 }, (_, id) => ({ id, x: 0, y: 0, template: id < 1999 ? 'a.tj' : 'b.tj' }));
  const sign = { object: { text: { text: 'Here' } } };
  expect(only({ 'a.tmj': mapOf([objectLayer(objects)]), 'a.tj': sign, 'b.tj': sign })).toEqual([]);
});

test('too many walls of tiles', () => {
  const shape = { id: 1, x: 0, y: 0, width: 9, height: 9 };
  const tiles = [{ id: 0, objectgroup: { objects: Array.from({ length: 200 }, () => shape) } }];
  const map = mapOf([tileLayer({ data })], { tilesets: [{ firstgid: 1, ...TILES, tiles }] });
  expect(only({ 'a.tmj': map })).toEqual([
    [
      'refused',
      'the map',
      expect.stringMatching(/more than 4000 collision shapes on the tiles of one map are refused/),
    ],
  ]);
});

test('names that every object of JavaScript has', () => {
  const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
  const properties = (name: string) => [{ name, type: 'class', propertytype: name, value: { [name]: 1 } }];
  for (const name of names) {
    const layers = [objectLayer([{ id: 1, name, type: 'Spawn', x: 0, y: 0, properties: properties(name) }])];
    expect(only({ 'a.tmj': mapOf(layers) }).map(([rule]) => rule)).toEqual(['unknown-property']);
    const xml = `<map orientation="orthogonal" width="1" height="1" tilewidth="32" tileheight="32" ${name}="x"><${name}/><objectgroup>
      <object id="1" type="Spawn" ${name}="1"><properties><property name="${name}" type="class"><properties><property
      name="${name}" value="x"/></properties></property></properties></object></objectgroup></map>`;
    expect(new Set(only({ 'a.tmx': xml }).map(([rule]) => rule))).toEqual(new Set(['unknown-key', 'unknown-property']));
    const classed = mapOf([objectLayer([{ id: 1, name, type: name, x: 0, y: 0 }])]);
    expect(only({ 'a.tmj': classed }).map(([rule]) => rule)).toEqual(['unknown-class']);
  }
  expect(Object.getOwnPropertyNames(Object.prototype)).not.toContain('x');
});
