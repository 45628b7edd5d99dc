/** The layers of a map, one within another. */
import * as v from 'valibot';
import { BLEND_MODES } from '../../layers';
import { TiledObject } from './object';
import { aside, count, flag, maybeColour, oneOf, properties, px, share, shown, text, whole } from './parts';

const factor = v.optional(v.pipe(v.number(), v.minValue(-1000), v.maxValue(1000)), 1);
const common = {
  id: v.optional(count, 0),
  name: text,
  class: text,
  visible: shown,
  opacity: v.optional(share, 1),
  offsetx: v.optional(px, 0),
  offsety: v.optional(px, 0),
  parallaxx: factor,
  parallaxy: factor,
  tintcolor: maybeColour,
  mode: v.optional(oneOf('blend mode', BLEND_MODES), 'normal'),
  properties,
  locked: aside,
  x: aside,
  y: aside,
};
const unused = { width: aside, height: aside, startx: aside, starty: aside };

/** Tile numbers with their flags; lists become typed arrays here, packed data already is one. */
const Cells = v.pipe(
  v.custom<Uint32Array | readonly unknown[]>(
    (data) => data instanceof Uint32Array || Array.isArray(data),
    'expected tile numbers',
  ),
  v.rawTransform(({ dataset, addIssue }): Uint32Array => {
    const list = dataset.value;
    if (list instanceof Uint32Array) return list;
    const cells = new Uint32Array(list.length);
    for (const [i, gid] of list.entries()) {
      const good = typeof gid === 'number' && gid >= 0 && gid <= 0xffffffff && Number.isInteger(gid);
      if (!good) {
        addIssue({ message: `cell ${i} is ${String(JSON.stringify(gid)).slice(0, 60)}, expected a tile number` });
        break;
      }
      cells[i] = gid;
    }
    return cells;
  }),
);

const TileLayer = v.object({
  ...common,
  type: v.literal('tilelayer'),
  width: count,
  height: count,
  startx: aside,
  starty: aside,
  encoding: v.optional(oneOf('encoding', ['csv', 'base64'])),
  compression: v.optional(oneOf('compression', ['', 'gzip', 'zlib', 'zstd'])),
  data: v.optional(Cells),
  chunks: v.optional(v.array(v.object({ x: whole, y: whole, width: count, height: count, data: Cells }))),
});
const ObjectLayer = v.object({
  ...common,
  ...unused,
  type: v.literal('objectgroup'),
  color: maybeColour,
  draworder: v.optional(oneOf('drawing order', ['topdown', 'index']), 'topdown'),
  objects: v.array(TiledObject),
});
const ImageLayer = v.object({
  ...common,
  ...unused,
  type: v.literal('imagelayer'),
  image: text,
  imagewidth: aside,
  imageheight: aside,
  transparentcolor: aside,
  repeatx: flag,
  repeaty: flag,
});
const Group = { ...common, ...unused, type: v.literal('group') };

export type TiledTileLayer = v.InferOutput<typeof TileLayer>;
type GroupOf<L> = v.InferOutput<v.ObjectSchema<typeof Group, undefined>> & { layers: L[] };
export type TiledLayer =
  | TiledTileLayer
  | v.InferOutput<typeof ObjectLayer>
  | v.InferOutput<typeof ImageLayer>
  | GroupLayer;
interface GroupLayer extends GroupOf<TiledLayer> {}

export const TiledLayer: v.GenericSchema<unknown, TiledLayer> = v.variant('type', [
  TileLayer,
  ObjectLayer,
  ImageLayer,
  v.object({ ...Group, layers: v.array(v.lazy((): v.GenericSchema<unknown, TiledLayer> => TiledLayer)) }),
]);
