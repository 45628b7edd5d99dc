/** Tilesets and templates. */
import * as v from 'valibot';
import { TiledObject } from './object';
import { aside, count, isRecord, oneOf, properties, px, text, whole } from './parts';

const side = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000));
const Tile = v.object({
  id: count,
  type: text,
  class: text,
  image: v.optional(v.string()),
  imagewidth: v.optional(side, 0),
  imageheight: v.optional(side, 0),
  x: v.optional(side, 0),
  y: v.optional(side, 0),
  width: v.optional(side),
  height: v.optional(side),
  animation: v.optional(v.array(v.object({ tileid: count, duration: v.pipe(v.number(), v.minValue(0)) })), []),
  objectgroup: v.optional(
    v.object({
      objects: v.array(TiledObject),
      ...{ id: aside, name: aside, class: aside, type: aside, draworder: aside, color: aside, opacity: aside },
      ...{ visible: aside, x: aside, y: aside, offsetx: aside, offsety: aside, properties: aside, width: aside },
      ...{ height: aside, tintcolor: aside, locked: aside },
    }),
  ),
  properties,
  probability: aside,
  terrain: aside,
});
export type TiledTile = v.InferOutput<typeof Tile>;

const ALIGNMENTS = [
  'unspecified',
  'topleft',
  'top',
  'topright',
  'left',
  'center',
  'right',
  'bottomleft',
  'bottom',
  'bottomright',
] as const;

export const Tileset = v.object({
  type: v.optional(v.literal('tileset')),
  name: text,
  class: text,
  image: v.optional(v.string()),
  imagewidth: v.optional(side, 0),
  imageheight: v.optional(side, 0),
  columns: v.optional(count, 0),
  margin: v.optional(side, 0),
  spacing: v.optional(side, 0),
  tilecount: v.optional(count),
  tilewidth: side,
  tileheight: side,
  tileoffset: v.optional(v.object({ x: px, y: px }), { x: 0, y: 0 }),
  objectalignment: v.optional(oneOf('alignment', ALIGNMENTS), 'unspecified'),
  tilerendersize: v.optional(oneOf('render size', ['tile', 'grid']), 'tile'),
  fillmode: v.optional(oneOf('fill mode', ['stretch', 'preserve-aspect-fit']), 'stretch'),
  tiles: v.optional(v.array(Tile), []),
  properties,
  firstgid: aside,
  transparentcolor: aside,
  ...{ version: aside, tiledversion: aside, editorsettings: aside, backgroundcolor: aside },
  ...{ grid: aside, terrains: aside, transformations: aside, wangsets: aside },
});
export type Tileset = v.InferOutput<typeof Tileset>;

/** The first number of a tileset's tiles; another file's number says nothing here. */
const firstgid = v.pipe(whole, v.minValue(1), v.maxValue(0xfffffff));
const External = v.object({ firstgid, source: v.string() });
const Embedded = v.object({ ...Tileset.entries, firstgid });
export const TilesetOfMap = v.lazy((input) => (isRecord(input) && input['source'] !== undefined ? External : Embedded));

export const Template = v.object({
  type: v.optional(v.literal('template'), 'template'),
  tileset: v.optional(External),
  object: TiledObject,
});
export type Template = v.InferOutput<typeof Template>;
