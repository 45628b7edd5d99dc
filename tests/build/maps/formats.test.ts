/** The same map in both of Tiled's formats, with all that it can hold. */
import { expect, test } from 'vitest';
import { compileMap } from '../../../src/build/maps/read';
import { layerOf } from './folder';

const FOLDER = 'tests/fixtures/maps/formats';
const json = compileMap(`${FOLDER}/every.tmj`);
const xml = compileMap(`${FOLDER}/every.tmx`);

test('nothing of it is unknown or wrong', () => {
  expect(json.findings).toEqual([]);
  expect(xml.findings).toEqual([]);
});

test('XML and JSON become the same place and the same drawing', () => {
  expect(json.place).not.toBeNull();
  expect(xml.place).toEqual(json.place);
  expect(xml.drawing).toEqual(json.drawing);
});

test('the map has its colour behind it, its origin of parallax, its order of drawing', () => {
  expect(json.drawing).toMatchObject({
    ...{ left: 0, top: 0, width: 6, height: 4, tileWidth: 32, tileHeight: 32, renderOrder: 'left-up' },
    background: { color: '#102030', alpha: 128 / 255 },
    parallaxOrigin: { x: 12.5, y: -4 },
  });
});

test('tilesets of one picture and of many are there with their manners', () => {
  const [ground, cuts, inside] = json.drawing?.tileSheets ?? [];
  expect(ground).toMatchObject({
    ...{ name: 'ground', firstGid: 1, count: 8, columns: 4, margin: 1, spacing: 2 },
    ...{ image: 'assets/art/tiles/castle-corridor.png', offset: { x: 2, y: -3 } },
    ...{ renderSize: 'grid', fillMode: 'preserve-aspect-fit' },
    animations: [
      {
        tile: 1,
        steps: [
          { tile: 1, ms: 100 },
          { tile: 2, ms: 250 },
        ],
      },
    ],
  });
  expect(cuts).toMatchObject({
    image: null,
    count: 5,
    offset: { x: 0, y: 0 },
    renderSize: 'tile',
    fillMode: 'stretch',
  });
  const image = 'assets/art/atlases/castle-corridor.png';
  expect(cuts?.cuts).toEqual([
    { tile: 0, image, x: 8, y: 16, width: 24, height: 40 },
    { tile: 4, image, x: 0, y: 0, width: 600, height: 600 },
  ]);
  expect(inside).toMatchObject({ name: 'inside', firstGid: 20, image: 'assets/art/tiles/castle-wall.png' });
});

test('cells keep how their tiles are turned', () => {
  const place = json.place;
  expect(place && [...layerOf(place, 'tiles').cells.slice(8, 12)]).toEqual([
    0x80000001, 0x40000002, 0x20000003, 0xe0000004,
  ]);
});

test('words and plain tiles are left to be drawn, things of the game and outlines are not', () => {
  const place = json.place;
  const objects = place?.layers.flatMap((l) => (l.kind === 'objects' ? l.objects : [])) ?? [];
  expect(objects).toMatchObject([
    { kind: 'tile', id: 20, cell: 0x80000002, width: 16, height: 48, rotation: 90, origin: { x: 0.5, y: 0 } },
    {
      ...{ kind: 'text', id: 21, text: 'To the attic\n& down', font: 'Lexend', size: 12, wrap: true },
      ...{ bold: true, italic: true, underline: true, strikeout: true, kerning: false },
      ...{ horizontal: 'justify', vertical: 'bottom', paint: { color: '#ffffff', alpha: 128 / 255 } },
    },
  ]);
  expect(json.drawing?.layers.flatMap((l) => (l.kind === 'objects' ? l.objects.map((o) => o.id) : []))).toEqual([
    // By height on the map where the layer says so.
    20, 21, 8, 11, 9, 10, 7, 12, 13,
  ]);
});

test('outlines are drawn in the colour of their class', () => {
  const outlines = json.drawing?.layers.flatMap((l) => (l.kind === 'objects' ? l.objects : [])) ?? [];
  expect(outlines.find((o) => o.id === 10)).toMatchObject({ kind: 'outline', shape: 'capsule', filled: true });
  const [wall, spawn] = [8, 7].map((id) => outlines.find((o) => o.id === id));
  expect(wall?.kind === 'outline' && spawn?.kind === 'outline' && wall.paint.color !== spawn.paint.color).toBe(true);
});

test('things stand where their layer shows them, turned as they are drawn', () => {
  expect(json.place?.spawns).toEqual([{ name: 'entry', x: 43, y: 60, facing: 'up' }]);
  const [turned, round, pill, corner] = json.place?.walls ?? [];
  expect(turned?.area).toMatchObject({
    kind: 'polygon',
    points: [{ x: 103, y: 10 }, { x: 103 }, { x: 93 }, { x: 93 }],
  });
  expect(round?.area).toEqual({ kind: 'ellipse', x: 73, y: 25, rx: 10, ry: 5 });
  expect(pill?.area.kind).toBe('polygon');
  expect(corner?.area).toMatchObject({
    points: [
      { x: 13, y: 10 },
      { x: 25.5, y: 10 },
      { x: 13, y: -2 },
    ],
  });
});

test('shapes of tiles become walls, turned with their tiles', () => {
  const [, , , , plain, , flipped] = json.place?.walls ?? [];
  expect(plain?.area).toMatchObject({
    points: [
      { x: 98, y: 13 },
      { x: 130, y: 13 },
      { x: 130, y: 21 },
      { x: 98, y: 21 },
    ],
  });
  // A bar across the middle stands upright, left of it, when its tile is turned by a quarter and mirrored.
  expect(flipped?.area).toMatchObject({
    points: [{ x: 178, y: 61 }, { x: 178, y: 29 }, { x: 170, y: 29 }, { x: 170 }],
  });
});

test('templates give what their instances leave out', () => {
  expect(json.place?.props).toMatchObject([
    { name: 'vase', sheet: 'castle-corridor', frame: 'vase', sway: true, x: 95, y: 100 },
    { name: 'still', frame: 'vase', sway: false, x: 135, y: 100 },
  ]);
});
