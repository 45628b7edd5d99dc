/** What layers take from the groups around them, and how tile objects lie. */
import { expect, test } from 'vitest';
import { compiled, drawn, faults, layerOf, mapOf, objectLayer, TILES, tileLayer } from './folder';

const group = (layers: readonly object[], more: object) => ({
  ...{ id: 9, name: 'group', type: 'group', opacity: 1, visible: true, x: 0, y: 0, layers, ...more },
});
const data = Array.from({ length: 24 }, () => 1);
const ground = (more: object = {}) => tileLayer({ data, ...more });
const image = { id: 5, name: 'sky', type: 'imagelayer', image: 'tiles.png', opacity: 1, visible: true, x: 0, y: 0 };

test('opacity, tint, offset and parallax of groups go into every layer within', () => {
  const outer = { opacity: 0.5, tintcolor: '#ff8000', offsetx: 10, offsety: -4, parallaxx: 0.5 };
  const inner = { opacity: 0.5, tintcolor: '#80808080', offsetx: 1, parallaxx: 0.5, parallaxy: 2 };
  const own = { opacity: 0.5, offsety: 2, parallaxy: 0.25, mode: 'multiply' };
  const layers = [group([group([ground(own), image, objectLayer([])], inner)], outer)];
  const drawing = drawn({ 'a.tmj': mapOf(layers) });
  expect(drawing.layers.map((l) => l.kind)).toEqual(['tiles', 'image', 'objects']);
  expect(layerOf(drawing, 'tiles')).toMatchObject({
    ...{ opacity: (0.125 * 128) / 255, tint: '#804000', blend: 'multiply' },
    ...{ offset: { x: 11, y: -2 }, parallax: { x: 0.25, y: 0.5 } },
  });
  expect(layerOf(drawing, 'image')).toMatchObject({ opacity: (0.25 * 128) / 255, blend: 'normal' });
  // The tint's alpha is of tiles and pictures alone: words on the layer keep theirs.
  expect(layerOf(drawing, 'objects')).toMatchObject({ opacity: 0.25, tint: '#804000' });
});

test('a blend mode of a group is its own', () => {
  const drawing = drawn({ 'a.tmj': mapOf([group([ground()], { mode: 'add' })]) });
  expect(layerOf(drawing, 'tiles').blend).toBe('normal');
});

test('what is over everypony stays so in its group', () => {
  const drawing = drawn({ 'a.tmj': mapOf([ground(), group([ground({ name: 'leaves' })], { name: 'over all' })]) });
  expect(drawing.layers.map(({ name, above }) => [name, above])).toEqual([
    ['ground', false],
    ['leaves', true],
  ]);
});

test('hidden groups, layers and objects are left out, and told', () => {
  const objects = [{ id: 3, name: 'ghost', type: 'Spawn', x: 1, y: 1, visible: false }];
  const layers = [group([ground()], { name: 'old', visible: false }), ground({ visible: false }), objectLayer(objects)];
  const { drawing, findings } = compiled({ 'a.tmj': mapOf(layers) });
  expect(drawing?.layers).toMatchObject([{ kind: 'objects', objects: [] }]);
  expect(findings.map(({ severity, place }) => [severity, place])).toEqual([
    ['warning', 'layer "old"'],
    ['warning', 'layer "ground"'],
    ['warning', 'layer "things" · object 3 "ghost" (Spawn)'],
  ]);
});

test('a picture is found from the map, and may repeat', () => {
  const drawing = drawn({ 'a.tmj': mapOf([{ ...image, repeatx: true, offsetx: 4 }]) });
  expect(layerOf(drawing, 'image')).toMatchObject({ repeatX: true, repeatY: false, offset: { x: 4, y: 0 } });
  expect(layerOf(drawing, 'image').image).toMatch(/^\/.*\/tiles\.png$/);
  expect(faults(compiled({ 'a.tmj': mapOf([{ ...image, image: 'gone.png' }]) }))).toEqual([
    ['files', 'picture "gone.png"', 'is not there'],
  ]);
  expect(drawn({ 'a.tmj': mapOf([{ ...image, image: '' }]) }).layers).toEqual([]);
});

test.each([
  ['unspecified', 0, 1],
  ['topleft', 0, 0],
  ['top', 0.5, 0],
  ['topright', 1, 0],
  ['left', 0, 0.5],
  ['center', 0.5, 0.5],
  ['right', 1, 0.5],
  ['bottomleft', 0, 1],
  ['bottom', 0.5, 1],
  ['bottomright', 1, 1],
])('a tile object is held at its %s', (objectalignment, x, y) => {
  const tilesets = [{ firstgid: 1, ...TILES, objectalignment }];
  const drawing = drawn({ 'a.tmj': mapOf([objectLayer([{ id: 1, gid: 2, x: 50, y: 60 }])], { tilesets }) });
  expect(layerOf(drawing, 'objects').objects).toMatchObject([
    { kind: 'tile', x: 50, y: 60, width: 32, height: 32, origin: { x, y } },
  ]);
});

test('things of the game on tiles lie where the tile is shown, and the tile is still drawn', () => {
  const hotspot = { id: 1, name: 'bell', type: 'Hotspot', gid: 2, x: 50, y: 60, width: 40, height: 20 };
  const knot = { name: 'knot', type: 'string', value: 'clock' };
  const { place } = compiled({ 'a.tmj': mapOf([objectLayer([{ ...hotspot, properties: [knot] }])]) });
  expect(place?.hotspots[0]?.area).toMatchObject({
    points: [{ x: 50, y: 40 }, { x: 90, y: 40 }, { x: 90, y: 60 }, {}],
  });
  expect(place?.layers).toMatchObject([{ kind: 'objects', objects: [{ kind: 'tile', id: 1 }] }]);
});

test('tiles of every size are data of the map', () => {
  expect(drawn({ 'a.tmj': mapOf([ground()], { tilewidth: 16, tileheight: 24 }) })).toMatchObject({
    ...{ tileWidth: 16, tileHeight: 24 },
  });
});

test('what a picture cannot show of an animation is told', () => {
  const tiles = [{ id: 0, animation: [{ tileid: 99, duration: 100 }] }];
  const tilesets = [{ firstgid: 1, ...TILES, tiles }];
  expect(faults(compiled({ 'a.tmj': mapOf([ground()], { tilesets }) }))).toEqual([
    ['gid-range', 'tile 0', 'its animation shows tile 99, which is not in the tileset'],
  ]);
});
