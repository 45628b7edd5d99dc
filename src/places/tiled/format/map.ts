import * as v from 'valibot';
import { RENDER_ORDERS } from '../../layers';
import { TiledLayer } from './layer';
import { aside, count, flag, maybeColour, oneOf, properties, px, text } from './parts';
import { TilesetOfMap } from './tileset';

const side = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(4096));
const skew = v.optional(v.literal(0, 'an oblique map is refused: set the skew to 0'), 0);

export const TiledMap = v.object({
  type: v.optional(v.literal('map'), 'map'),
  class: text,
  orientation: v.literal('orthogonal'),
  renderorder: v.optional(oneOf('render order', RENDER_ORDERS), 'right-down'),
  infinite: flag,
  width: count,
  height: count,
  tilewidth: side,
  tileheight: side,
  backgroundcolor: maybeColour,
  parallaxoriginx: v.optional(px, 0),
  parallaxoriginy: v.optional(px, 0),
  layers: v.array(TiledLayer),
  tilesets: v.optional(v.pipe(v.array(TilesetOfMap), v.maxLength(500)), []),
  properties,
  skewx: skew,
  skewy: skew,
  ...{ version: aside, tiledversion: aside, compressionlevel: aside, editorsettings: aside },
  ...{ nextlayerid: aside, nextobjectid: aside, hexsidelength: aside, staggeraxis: aside, staggerindex: aside },
});
export type TiledMap = v.InferOutput<typeof TiledMap>;
