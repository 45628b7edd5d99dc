/** The part of Tiled's JSON formats (1.10 to 1.12) that the game draws. */
import * as v from 'valibot';

/** Tiles to a side that a map may have. */
export const LARGEST = 1000;
const px = v.pipe(v.number(), v.minValue(-100_000), v.maxValue(100_000));
const size = v.pipe(v.number(), v.integer(), v.minValue(1));
const Points = v.pipe(v.array(v.object({ x: px, y: px })), v.maxLength(2000));
const Property = v.object({
  name: v.string(),
  type: v.optional(v.string(), 'string'),
  value: v.union([v.string(), v.number(), v.boolean()]),
});
const Named = { name: v.optional(v.string(), ''), properties: v.optional(v.array(Property), []) };

/** A rectangle, ellipse, polygon, line, point or picture placed by hand. */
export const TiledObject = v.object({
  ...Named,
  id: v.number(),
  type: v.optional(v.string(), ''),
  x: px,
  y: px,
  width: v.optional(px, 0),
  height: v.optional(px, 0),
  gid: v.optional(v.number()),
  point: v.optional(v.boolean(), false),
  ellipse: v.optional(v.boolean(), false),
  polygon: v.optional(Points),
  polyline: v.optional(Points),
  visible: v.optional(v.boolean(), true),
});
export type TiledObject = v.InferOutput<typeof TiledObject>;

const Layer = { ...Named, visible: v.optional(v.boolean(), true), opacity: v.optional(v.number(), 1) };
const TileLayer = v.object({
  ...Layer,
  type: v.literal('tilelayer'),
  width: size,
  height: size,
  data: v.array(v.number()),
});
const ObjectLayer = v.object({ ...Layer, type: v.literal('objectgroup'), objects: v.array(TiledObject) });

export const TiledMap = v.object({
  ...Named,
  type: v.optional(v.literal('map'), 'map'),
  orientation: v.literal('orthogonal'),
  width: size,
  height: size,
  tilewidth: v.literal(32),
  tileheight: v.literal(32),
  layers: v.array(v.variant('type', [TileLayer, ObjectLayer])),
  tilesets: v.array(v.object({ firstgid: v.number(), source: v.string() })),
});
export type TiledMap = v.InferOutput<typeof TiledMap>;

/** A tile without a sub-rectangle shows its whole picture. */
const Tile = v.pipe(
  v.object({
    id: v.pipe(v.number(), v.integer(), v.minValue(0)),
    type: v.optional(v.string(), ''),
    image: v.optional(v.string()),
    imagewidth: v.optional(px, 0),
    imageheight: v.optional(px, 0),
    width: v.optional(px),
    height: v.optional(px),
    properties: v.optional(v.array(Property), []),
    objectgroup: v.optional(v.object({ objects: v.array(TiledObject) })),
  }),
  v.transform(({ imagewidth, imageheight, width = imagewidth, height = imageheight, ...tile }) => ({
    ...tile,
    width,
    height,
  })),
);
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
