/** What objects are given by their templates, their tiles and their classes. */
import { describe, expect, test } from 'vitest';
import { CLASSES } from '../../../src/places/tiled/classes';
import { compiled, drawn, faults, layerOf, mapOf, objectLayer, TILES } from './folder';

const things = (object: object, more: object = {}) => mapOf([objectLayer([{ id: 1, x: 40, y: 50, ...object }])], more);
const string = (name: string, value: unknown) => ({ name, type: 'string', value });
const project = (...propertyTypes: object[]) => ({ 'a.tiled-project': { propertyTypes } });
const member = (name: string, value: unknown, type = 'string', propertyType?: string) => ({
  ...{ name, type, value },
  ...(propertyType === undefined ? {} : { propertyType }),
});
const lightOf = (files: Parameters<typeof compiled>[0]) => compiled(files).place?.lights[0];

describe('a template', () => {
  const lamp = {
    type: 'template',
    object: {
      ...{ name: 'lamp', type: 'Light', width: 60, height: 40, rotation: 0, visible: true, ellipse: true },
      properties: [
        string('kind', 'pool'),
        string('color', '#ffff0000'),
        { name: 'strength', type: 'float', value: 0.5 },
      ],
    },
  };

  test('gives name, class, size, shape and properties', () => {
    expect(lightOf({ 'a.tmj': things({ template: 'lamp.tj' }), 'lamp.tj': lamp })).toMatchObject({
      ...{ name: 'lamp', kind: 'pool', color: '#ff0000', strength: 0.5 },
      area: { kind: 'ellipse', x: 70, y: 70, rx: 30, ry: 20 },
    });
  });

  test('stands back behind what its instance says', () => {
    const own = { name: 'candle', width: 20, height: 10, properties: [string('color', '#ff00ff00')] };
    expect(lightOf({ 'a.tmj': things({ template: 'lamp.tj', ...own }), 'lamp.tj': lamp })).toMatchObject({
      ...{ name: 'candle', kind: 'pool', color: '#00ff00', strength: 0.5 },
      area: { rx: 10, ry: 5 },
    });
  });

  test('may be XML, and be made from a template itself', () => {
    const files = {
      'a.tmj': things({ template: './dim.tx' }),
      'dim.tx': `<template><object template="lamp.tj"><properties><property name="strength" type="float" value="0.25"/>
        </properties></object></template>`,
      'lamp.tj': lamp,
    };
    expect(lightOf(files)).toMatchObject({ name: 'lamp', color: '#ff0000', strength: 0.25 });
  });

  const flag = { tileset: { firstgid: 1, source: 'flags.tsj' }, object: { name: 'flag', gid: 0x80000003 } };
  const flags = { ...TILES, name: 'flags' };

  test('counts tiles by its own tileset, and the map by the map’s', () => {
    const tilesets = [
      { firstgid: 1, ...TILES },
      { firstgid: 9, source: 'flags.tsj' },
    ];
    const files = { 'a.tmj': things({ template: 'flag.tj' }, { tilesets }), 'flag.tj': flag, 'flags.tsj': flags };
    expect(layerOf(drawn(files), 'objects').objects).toMatchObject([{ kind: 'tile', cell: 0x8000000b, width: 32 }]);
  });

  test('brings a tileset that the map has not', () => {
    const drawing = drawn({ 'a.tmj': things({ template: 'flag.tj' }), 'flag.tj': flag, 'flags.tsj': flags });
    expect(drawing.tileSheets.map((s) => [s.name, s.firstGid])).toEqual([
      ['tiles', 1],
      ['flags', 9],
    ]);
    expect(layerOf(drawing, 'objects').objects).toMatchObject([{ cell: 0x8000000b }]);
  });

  test.each<[string, Record<string, string | object>, string, RegExp]>([
    ['is not there', {}, 'files', /"lamp.tj" is not there/],
    ['is made of itself', { 'lamp.tj': { object: { template: 'lamp.tj' } } }, 'templates', /is made of itself/],
    [
      'goes round in a circle',
      { 'lamp.tj': { object: { template: 'b.tj' } }, 'b.tj': { object: { template: 'lamp.tj' } } },
      'templates',
      /lamp.tj → .*b.tj → .*lamp.tj/,
    ],
    ['is cut off', { 'lamp.tj': '{"object":' }, 'files', /is not whole JSON/],
    ['holds no object', { 'lamp.tj': { type: 'template' } }, 'format', /Expected "object"|object/],
    [
      'shows a tile that its tileset has not',
      { 'lamp.tj': { ...flag, object: { gid: 99 } }, 'flags.tsj': flags },
      'gid-range',
      /shows tile 98 of "flags.tsj", which is not there/,
    ],
    ['has lost its tileset', { 'lamp.tj': flag }, 'files', /"flags.tsj" is not there/],
  ])('that %s is told', (_, files, rule, message) => {
    const told = faults(compiled({ 'a.tmj': things({ template: 'lamp.tj' }), ...files }));
    expect(told).toHaveLength(1);
    expect(told[0]?.[0]).toBe(rule);
    expect(told[0]?.[2]).toMatch(message);
  });
});

describe('a class of the project', () => {
  const pool = { type: 'Light', width: 20, height: 20, ellipse: true, properties: [string('kind', 'pool')] };
  const light = (...members: object[]) => project({ type: 'class', name: 'Light', members });

  test('gives what an object leaves out', () => {
    const bright = light(member('strength', 1.5, 'float'), member('color', '#ff123456', 'color'), member('kind', ''));
    expect(lightOf({ 'a.tmj': things(pool), ...bright })).toMatchObject({
      strength: 1.5,
      color: '#123456',
      kind: 'pool',
    });
    expect(lightOf({ 'a.tmj': things(pool) })).toMatchObject({ strength: 1, color: '#ffc985' });
  });

  test('stands back behind the tile, the template and the object', () => {
    const template = { object: { ...pool, properties: [...pool.properties, member('strength', 0.25, 'float')] } };
    const files = { 'lamp.tj': template, ...light(member('strength', 1.5, 'float'), member('flicker', 0.5, 'float')) };
    const own = { template: 'lamp.tj', properties: [member('flicker', 0.75, 'float')] };
    expect(lightOf({ 'a.tmj': things({ template: 'lamp.tj' }), ...files })).toMatchObject({
      strength: 0.25,
      flicker: 0.5,
    });
    expect(lightOf({ 'a.tmj': things(own), ...files })).toMatchObject({ strength: 0.25, flicker: 0.75 });
  });

  test('whose choices are stored as numbers reads as their words', () => {
    const kinds = { type: 'enum', name: 'Kinds', storageType: 'int', values: ['glow', 'pool'], valuesAsFlags: false };
    const own = { ...pool, properties: [{ name: 'kind', type: 'int', propertytype: 'Kinds', value: 1 }] };
    expect(lightOf({ 'a.tmj': things(own), ...project(kinds) })).toMatchObject({ kind: 'pool' });
    const wrong = { ...own, properties: [{ name: 'kind', type: 'int', propertytype: 'Kinds', value: 7 }] };
    expect(faults(compiled({ 'a.tmj': things(wrong), ...project(kinds) }))[0]?.[2]).toMatch(/"7" is not a kind/);
  });

  test('gives outlines their colour, or their layer does, or they are grey', () => {
    const paintOf = (object: object, more: object, files: object = {}) => {
      const { drawing } = compiled({
        'a.tmj': mapOf([objectLayer([{ id: 1, x: 0, y: 0, ...object }], more)]),
        ...files,
      });
      const outline = drawing && layerOf(drawing, 'objects').objects[0];
      return outline?.kind === 'outline' ? [outline.paint.color, outline.filled] : null;
    };
    const wall = project({ type: 'class', name: 'Wall', color: '#ff0a0b0c', drawFill: false, members: [] });
    const box = { type: 'Wall', width: 9, height: 9 };
    expect(paintOf(box, { color: '#00ff00' }, wall)).toEqual(['#0a0b0c', false]);
    expect(paintOf({ ...box, type: '' }, { color: '#00ff00' })).toEqual(['#00ff00', true]);
    expect(paintOf({ ...box, type: '' }, {})).toEqual(['#a0a0a4', true]);
  });
});

test('values of classes and lists that fit no property of ours are told, with the object', () => {
  const value = (type: string, value: unknown) => ({ name: 'color', type, value });
  const light = (property: object) =>
    faults(
      compiled({
        'a.tmj': things({
          type: 'Light',
          width: 9,
          height: 9,
          ellipse: true,
          properties: [string('kind', 'pool'), property],
        }),
      }),
    );
  const at = 'layer "things" · object 1 "" (Light)';
  expect(light(value('class', { r: 1 }))).toEqual([
    ['property-value', at, expect.stringMatching(/^color: .*received Object/)],
  ]);
  expect(light(value('list', []))).toEqual([['property-value', at, expect.stringMatching(/^color: .*received Array/)]]);
  expect(light(value('list', [{ type: 'nonsense', value: 1 }]))[0]?.[0]).toBe('format');
});

test('a class is found where Tiled 1.9 kept it', () => {
  expect(compiled({ 'a.tmj': things({ class: 'Spawn', name: 'door', point: true }) }).place?.spawns).toMatchObject([
    { name: 'door', x: 40, y: 50 },
  ]);
});

test('every property of every class may be left to the project', () => {
  for (const [name, schema] of Object.entries(CLASSES)) {
    const members = Object.keys(schema.entries).map((key) => member(key, ''));
    const told = faults(compiled({ 'a.tmj': things({ type: name }), ...project({ type: 'class', name, members }) }));
    expect(told.filter(([rule]) => rule === 'unknown-property')).toEqual([]);
  }
});
