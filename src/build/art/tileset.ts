import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, posix, relative } from 'node:path';
import { type WangSet, wangSetOf } from './terrain';
import { type CutGround, type Ground, COLUMNS, cutTiles, layTiles, MARGIN, SPACING, TILE } from './tiles';

/** Where a trimmed frame lies on its atlas, in pixels. */
export type AtlasFrame = { name: string; x: number; y: number; width: number; height: number };
type Property = { name: string; type: string; value: unknown };
type CollectionTile = {
  id: number;
  type?: string;
  image: string;
  imagewidth: number;
  imageheight: number;
  x: number;
  y: number;
  width: number;
  height: number;
  properties?: Property[];
  [added: string]: unknown;
};
/** The parts of a Tiled tileset file that are written here; whatever else a designer put in is kept. */
type Tileset<Tile = unknown> = {
  name: string;
  tiles?: readonly Tile[];
  wangsets?: WangSet[];
  [added: string]: unknown;
};

const HEADER = { type: 'tileset', version: '1.10', tiledversion: '1.11.2' };
const frameName = (tile: CollectionTile): unknown => tile.properties?.find((p) => p.name === 'frame')?.value;

/** Reads a Tiled JSON tileset. @throws if the file is not JSON. */
const readTileset = <Tile>(file: string): Tileset<Tile> | undefined =>
  existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Tileset<Tile>) : undefined;

const listed = (name: string, lines: readonly string[], indent: string): readonly string[] =>
  lines.length > 0 ? [`${indent}"${name}": [\n${lines.join(',\n')}\n${indent}]`] : [];

const printWangSet = ({ wangtiles, ...head }: WangSet): string => {
  const lines = Object.entries(head).map(([key, value]) => `   ${JSON.stringify(key)}: ${JSON.stringify(value)}`);
  const tiles = wangtiles.map((tile) => `    ${JSON.stringify(tile)}`);
  return `  {\n${[...lines, ...listed('wangtiles', tiles, '   ')].join(',\n')}\n  }`;
};

/** One tile per line, so that a change reads as one line. */
const print = ({ tiles = [], wangsets = [], ...head }: Tileset): string => {
  const lines = Object.entries(head).map(([key, value]) => ` ${JSON.stringify(key)}: ${JSON.stringify(value)}`);
  const tileLines = tiles.map((tile) => `  ${JSON.stringify(tile)}`);
  lines.push(...listed('tiles', tileLines, ' '), ...listed('wangsets', wangsets.map(printWangSet), ' '));
  return `{\n${lines.join(',\n')}\n}\n`;
};

const pathFrom = (file: string, image: string): string => relative(dirname(file), image).split(/[\\/]/).join(posix.sep);

/**
 * A collection of props, one tile for each frame. Frames known by name keep their id, collision and properties;
 * new ones are added after the highest id; frames that the atlas has lost are dropped.
 */
function mergeProps(
  old: Tileset<CollectionTile> | undefined,
  name: string,
  image: { path: string; width: number; height: number },
  frames: readonly AtlasFrame[],
): Tileset<CollectionTile> {
  const known = new Map((old?.tiles ?? []).map((tile) => [frameName(tile), tile]));
  let next = Math.max(-1, ...(old?.tiles ?? []).map((tile) => tile.id)) + 1;
  const tiles = frames.map(({ name: frame, x, y, width, height }): CollectionTile => {
    const before = known.get(frame);
    const place = { image: image.path, imagewidth: image.width, imageheight: image.height, x, y, width, height };
    const properties = before?.properties ?? [{ name: 'frame', type: 'string', value: frame }];
    return { ...before, id: before?.id ?? next++, type: 'Prop', ...place, properties };
  });
  tiles.sort((a, b) => a.id - b.id);
  return {
    ...HEADER,
    name,
    grid: { orientation: 'orthogonal', width: 1, height: 1 },
    margin: 0,
    spacing: 0,
    ...old,
    columns: 0,
    tilecount: tiles.length,
    tilewidth: Math.max(...tiles.map((tile) => tile.width)),
    tileheight: Math.max(...tiles.map((tile) => tile.height)),
    tiles,
  };
}

/** The text of `<name>.tsj`, an image collection of the frames of an atlas picture, merged with the file there is. */
export function propsTileset(
  file: string,
  image: { path: string; width: number; height: number },
  frames: readonly AtlasFrame[],
): string {
  const local = { ...image, path: pathFrom(file, image.path) };
  return print(mergeProps(readTileset<CollectionTile>(file), basename(file, '.tsj'), local, frames));
}

/** `floor 2,1` is the first tile in the second row of the block `floor`. */
const namedTiles = (cells: CutGround['cells']): readonly object[] =>
  Object.entries(cells).flatMap(([block, rows]) =>
    rows.flatMap((row, y) =>
      row.map((id, x) => ({ id, properties: [{ name: 'name', type: 'string', value: `${block} ${y + 1},${x + 1}` }] })),
    ),
  );

/** The text of a place's ground tileset; tile properties already in the file stay, terrains are the ground's own. */
export function groundTileset(file: string, image: string, ground: Ground): string {
  const { tiles, cells } = cutTiles(ground.blocks());
  const { width, height } = layTiles(tiles);
  const head = {
    ...HEADER,
    name: basename(file, '.tsj'),
    ...readTileset(file),
    columns: COLUMNS,
    image: pathFrom(file, image),
    imagewidth: width,
    imageheight: height,
    margin: MARGIN,
    spacing: SPACING,
    tilecount: COLUMNS * Math.ceil(tiles.length / COLUMNS),
    tilewidth: TILE,
    tileheight: TILE,
    ...(ground.named ? { tiles: namedTiles(cells) } : {}),
    wangsets: (ground.terrains ?? []).map((terrain) => wangSetOf(terrain, cells)),
  };
  return print(head);
}
