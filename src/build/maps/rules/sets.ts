/** The tilesets that rules speak of, their tiles by name. */
import { readFileSync } from 'node:fs';
import { MAPS } from '../read';
import { MARK_NAMES } from './marks';

type Property = { name: string; value: unknown };
type TilesetJson = {
  tilecount: number;
  tiles?: { id: number; width?: number; height?: number; properties?: Property[] }[];
};
type Tile = { id: number; width: number; height: number };
/** `source` as a rule map names it. */
export type TileSet = { source: string; count: number; tiles: ReadonlyMap<string, Tile> };

/** Of `maps/tilesets`; ground tiles by their `name`, props by their `frame`. */
export function readSet(name: string): TileSet {
  const { tilecount, tiles = [] } = JSON.parse(readFileSync(`${MAPS}/tilesets/${name}.tsj`, 'utf8')) as TilesetJson;
  const named = tiles.flatMap(({ id, width = 32, height = 32, properties = [] }) => {
    const called = properties.find((p) => p.name === 'name' || p.name === 'frame')?.value;
    return called === undefined ? [] : [[String(called), { id, width, height }] as const];
  });
  const count = Math.max(tilecount, ...tiles.map((t) => t.id + 1));
  return { source: `../tilesets/${name}.tsj`, count, tiles: new Map(named) };
}

export const marks: TileSet = {
  source: 'marks.tsj',
  count: MARK_NAMES.length,
  tiles: new Map(MARK_NAMES.map((name, id) => [name, { id, width: 32, height: 32 }])),
};
