/** What Tiled can save and the game does not draw. Each is refused by its name, with what to do instead. */
import { isRecord, type Json, recordsOf } from './format/parts';

/** `place`: where in the file. */
export type Fault = { place: string; message: string };

const set = (value: unknown): boolean => value !== undefined && value !== '';

const orientation = ({ orientation: given }: Json): string | false =>
  typeof given === 'string' &&
  given !== 'orthogonal' &&
  `${given} maps are refused: set Map Properties → Orientation to Orthogonal`;

/** Of a tileset, a tile or an image layer. */
const ofPicture = (json: Json, place: string): readonly Fault[] => [
  ...(set(json['transparentcolor'])
    ? [{ place, message: 'a transparent colour is refused: save the picture with a see-through background' }]
    : []),
  ...(json['imagedata'] === true
    ? [{ place, message: 'a picture inside the file is refused: save it as a file of its own' }]
    : []),
];

/** Everything refused in a map, given as parsed JSON of any shape that is not too deep. */
export function refusedInMap(data: unknown): readonly Fault[] {
  if (!isRecord(data)) return [];
  const message = orientation(data);
  return [
    ...(message ? [{ place: 'the map', message }] : []),
    ...recordsOf(data['tilesets']).flatMap(refusedInTileset),
    ...inLayers(data['layers']),
  ];
}

const inLayers = (layers: unknown): readonly Fault[] =>
  recordsOf(layers).flatMap((layer) => [
    ...ofPicture(layer, `layer "${String(layer['name'] ?? '')}"`),
    ...inLayers(layer['layers']),
  ]);

/** Everything refused in a tileset, given as parsed JSON of any shape. */
export const refusedInTileset = (data: unknown): readonly Fault[] =>
  isRecord(data)
    ? [
        ...ofPicture(data, 'the tileset'),
        ...recordsOf(data['tiles']).flatMap((tile) => ofPicture(tile, `tile ${String(tile['id'])}`)),
      ]
    : [];

/** Groups within groups, and the like, that nopony draws by hand. */
const DEEPEST = 100;

/** What is wrong with JSON that is nested too deeply to be read, or in a circle. */
export const tooDeep = (json: unknown): string | null =>
  isDeeper(json, DEEPEST) ? `is nested more than ${DEEPEST} levels deep` : null;

function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return false;
  if (levels === 0) return true;
  const inside: readonly unknown[] = Array.isArray(value) ? value : Object.values(value);
  for (let i = 0; i < inside.length; i++) if (isDeeper(inside[i], levels - 1)) return true;
  return false;
}
