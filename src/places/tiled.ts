/** The part of Tiled's JSON formats (1.10 to 1.12) that the game draws. What is not here is refused by name. */
import * as v from 'valibot';

const finite = v.pipe(v.number(), v.finite());
const size = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1000));
const Points = v.array(v.object({ x: finite, y: finite }));
const Property = v.object({
  name: v.string(),
  type: v.optional(v.string(), 'string'),
  value: v.union([v.string(), v.number(), v.boolean()]),
});
const Named = { name: v.optional(v.string(), ''), properties: v.optional(v.array(Property), []) };

export const TiledObject = v.object({
  ...Named,
  id: v.number(),
  type: v.optional(v.string(), ''),
  x: finite,
  y: finite,
  width: v.optional(finite, 0),
  height: v.optional(finite, 0),
  rotation: v.optional(finite, 0),
  gid: v.optional(v.number()),
  point: v.optional(v.boolean(), false),
  ellipse: v.optional(v.boolean(), false),
  polygon: v.optional(Points),
  polyline: v.optional(Points),
  visible: v.optional(v.boolean(), true),
});
export type TiledObject = v.InferOutput<typeof TiledObject>;

const Layer = { ...Named, visible: v.optional(v.boolean(), true), opacity: v.optional(v.number(), 1) };
const TileLayer = v.object({ ...Layer, type: v.literal('tilelayer'), width: size, height: size, data: v.array(v.number()) });
const ObjectLayer = v.object({ ...Layer, type: v.literal('objectgroup'), objects: v.array(TiledObject) });

export const TiledMap = v.object({
  ...Named,
  type: v.optional(v.literal('map'), 'map'),
  orientation: v.literal('orthogonal'),
  infinite: v.optional(v.literal(false), false),
  width: size,
  height: size,
  tilewidth: v.literal(32),
  tileheight: v.literal(32),
  layers: v.array(v.variant('type', [TileLayer, ObjectLayer])),
  tilesets: v.array(v.object({ firstgid: v.number(), source: v.string() })),
});
export type TiledMap = v.InferOutput<typeof TiledMap>;

const Tile = v.object({
  id: v.number(),
  type: v.optional(v.string(), ''),
  image: v.optional(v.string()),
  x: v.optional(v.number(), 0),
  y: v.optional(v.number(), 0),
  width: v.optional(v.number(), 0),
  height: v.optional(v.number(), 0),
  properties: v.optional(v.array(Property), []),
  objectgroup: v.optional(v.object({ objects: v.array(TiledObject) })),
});
export type TiledTile = v.InferOutput<typeof Tile>;

export const Tileset = v.object({
  name: v.string(),
  image: v.optional(v.string()),
  columns: v.optional(v.number(), 0),
  margin: v.optional(v.number(), 0),
  spacing: v.optional(v.number(), 0),
  tilecount: v.number(),
  tilewidth: v.number(),
  tileheight: v.number(),
  tiles: v.optional(v.array(Tile), []),
});
export type Tileset = v.InferOutput<typeof Tileset>;
