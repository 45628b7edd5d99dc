/** What Tiled can save and the game does not draw. Each is refused by its name, with what to do instead. */
import { TILE } from './place';

/** `place`: where in the file. */
export type Fault = { place: string; message: string };

type Json = Readonly<Record<string, unknown>>;
type Refusal = (json: Json) => string | false | undefined;

/** The upper four bits of a tile number say how it is flipped. */
export const GID_MASK = 0x0fffffff;

const isRecord = (data: unknown): data is Json => typeof data === 'object' && data !== null && !Array.isArray(data);
const recordsOf = (data: unknown): readonly Json[] => (Array.isArray(data) ? data.filter(isRecord) : []);
const set = (value: unknown, plain: unknown): boolean => value !== undefined && value !== plain;

const ofMap: readonly Refusal[] = [
  ({ orientation }) =>
    typeof orientation === 'string' &&
    orientation !== 'orthogonal' &&
    `${orientation} maps are refused: set Map Properties → Orientation to Orthogonal`,
  ({ infinite }) => infinite === true && 'infinite maps are refused: switch Map Properties → Infinite off',
  ({ tilewidth: w, tileheight: h }) =>
    typeof w === 'number' && typeof h === 'number' && (w !== TILE || h !== TILE)
      ? `tiles of ${w} × ${h} px are refused: the grid is ${TILE} × ${TILE}`
      : false,
  ({ backgroundcolor }) =>
    set(backgroundcolor, '') && 'a background colour is refused: fill the ground layer with tiles',
];

const ofTilesetInMap: readonly Refusal[] = [
  ({ source }) =>
    source === undefined && 'a tileset inside the map is refused: use Export Tileset As… and save it in maps/tilesets',
  ({ source }) =>
    typeof source === 'string' &&
    !source.endsWith('.tsj') &&
    `"${source}" is refused: save the tileset as JSON (*.tsj)`,
];

const ofTileset: readonly Refusal[] = [
  ({ objectalignment }) =>
    objectalignment !== 'bottomleft' &&
    set(objectalignment, 'unspecified') &&
    'an object alignment is refused: set Tileset Properties → Object Alignment to Unspecified',
  ({ tileoffset }) =>
    isRecord(tileoffset) &&
    (set(tileoffset['x'], 0) || set(tileoffset['y'], 0)) &&
    'a drawing offset is refused: set Tileset Properties → Drawing Offset to 0, 0',
  ({ tilerendersize }) => set(tilerendersize, 'tile') && 'a tile render size is refused: set it to Tile Size',
  ({ image, tiles }) =>
    image !== undefined &&
    recordsOf(tiles).some((t) => t['animation'] !== undefined) &&
    'animated ground tiles are refused: place an animated prop',
  ({ image, tiles }) =>
    image !== undefined &&
    recordsOf(tiles).some((t) => t['objectgroup'] !== undefined) &&
    'collision shapes in a ground tileset are refused: draw Wall objects on the map',
  ({ tiles }) =>
    recordsOf(tiles).some(
      (t) => isRecord(t['objectgroup']) && recordsOf(t['objectgroup']['objects']).some((o) => set(o['rotation'], 0)),
    ) && 'a rotated collision shape is refused: draw a polygon',
];

const ofLayer: readonly Refusal[] = [
  ({ type }) => type === 'group' && 'group layers are refused: drag its layers out of the group',
  ({ type }) => type === 'imagelayer' && 'image layers are refused: make the picture a prop',
  ({ type, chunks }) =>
    type === 'tilelayer' && chunks !== undefined && 'chunks are refused: switch Map Properties → Infinite off',
  ({ compression }) =>
    set(compression, '') && 'compressed layers are refused: set Map Properties → Tile Layer Format to CSV',
  ({ data, encoding }) =>
    (typeof data === 'string' || (typeof encoding === 'string' && encoding !== 'csv')) &&
    'base64 layers are refused: set Map Properties → Tile Layer Format to CSV',
  ({ offsetx, offsety }) =>
    (set(offsetx, 0) || set(offsety, 0)) && 'a layer offset is refused: move what is on the layer',
  ({ parallaxx, parallaxy }) =>
    (set(parallaxx, 1) || set(parallaxy, 1)) && 'parallax is refused: set the factor to 1, 1',
  ({ tintcolor }) => set(tintcolor, '') && 'a tint colour is refused: colour the room with a Mood',
  ({ mode }) => set(mode, 'normal') && 'a blend mode is refused: set it to Normal; light is made of Light objects',
];

const ofObject: readonly Refusal[] = [
  ({ template }) => template !== undefined && 'templates are refused: choose Detach from the context menu',
  ({ text }) => text !== undefined && 'text objects are refused: words belong to the story',
  ({ capsule }) => capsule === true && 'capsules are refused: draw an ellipse or a rectangle',
  ({ rotation }) => set(rotation, 0) && 'a rotated object is refused: pixel art stands straight',
  ({ gid }) => typeof gid === 'number' && gid > GID_MASK && 'a flipped object is refused: draw the picture itself',
  ({ type, class: name }) =>
    typeof name === 'string' &&
    !type &&
    'the file is of Tiled 1.9, which kept classes elsewhere: open it in Tiled 1.10 or newer and save it',
];

const ofProperty: readonly Refusal[] = [
  ({ name, value }) =>
    typeof value === 'object' &&
    `the property "${String(name)}" is refused: a value is one text, number, colour, choice or tick`,
];

const refuse = (rules: readonly Refusal[], json: Json, place: string): readonly Fault[] =>
  rules.flatMap((rule) => {
    const message = rule(json);
    return message ? [{ place, message }] : [];
  });

const propertiesOf = (json: Json, place: string): readonly Fault[] =>
  recordsOf(json['properties']).flatMap((p) => refuse(ofProperty, p, place));

/** Everything refused in a map, given as parsed JSON of any shape. */
export function refusedInMap(data: unknown): readonly Fault[] {
  if (!isRecord(data)) return [];
  return [
    ...refuse(ofMap, data, 'the map'),
    ...propertiesOf(data, 'the map'),
    ...recordsOf(data['tilesets']).flatMap((t) => refuse(ofTilesetInMap, t, 'tilesets')),
    ...recordsOf(data['layers']).flatMap((layer) => {
      const at = `layer "${String(layer['name'] ?? '')}"`;
      const objects = recordsOf(layer['objects']).flatMap((o) => {
        const here = `${at} · object ${String(o['id'])} "${String(o['name'] ?? '')}" (${String(o['type'] || 'no class')})`;
        return [...refuse(ofObject, o, here), ...propertiesOf(o, here)];
      });
      return [...refuse(ofLayer, layer, at), ...flippedTiles(layer, at), ...propertiesOf(layer, at), ...objects];
    }),
  ];
}

/** Everything refused in a tileset, given as parsed JSON of any shape. */
export const refusedInTileset = (data: unknown): readonly Fault[] =>
  isRecord(data) ? refuse(ofTileset, data, 'the tileset') : [];

function flippedTiles({ data, width }: Json, at: string): readonly Fault[] {
  if (!Array.isArray(data) || typeof width !== 'number') return [];
  const first = data.findIndex((gid) => typeof gid === 'number' && gid > GID_MASK);
  const spot = `${at} · tile ${first % width}, ${Math.floor(first / width)}`;
  return first < 0 ? [] : [{ place: spot, message: 'a flipped or turned tile is refused: draw the tile itself' }];
}
