/** Pictures that maps and tilesets name. */
import { existsSync } from 'node:fs';
import type { Finding } from '../../places/finding';
import { pathFrom } from '../../places/tiled/paths';
import { isRecord, type Json, recordsOf } from '../../places/tiled/format/parts';
import { type Atlases, slugOf } from './atlases';
import { isOutside, OUTSIDE } from './gather';

/**
 * Pictures, and files that properties name, must be there, inside the project, and each tile must cut out the frame that it names.
 * JSON of any shape that is not too deep.
 */
export function pictureFindings(file: string, json: unknown, atlases: Atlases): readonly Finding[] {
  if (!isRecord(json)) return [];
  const sets = [json, ...recordsOf(json['tilesets'])];
  const tiles = sets.flatMap((set) => recordsOf(set['tiles']));
  const layers = layersIn(json['layers']);
  const objects = [...recordsOf([json['object']]), ...layers.flatMap((layer) => recordsOf(layer['objects']))];
  const pictures = [...sets, ...tiles, ...layers].map(({ image }) => named('picture', image));
  const others = [...sets, ...tiles, ...layers, ...objects].flatMap(({ properties }) =>
    recordsOf(properties).map(({ type, name, value }) => (type === 'file' ? named(`"${String(name)}":`, value) : null)),
  );
  const all = new Map([...pictures, ...others].flatMap((one) => (one ? [[one.place, one.path]] : [])));
  const missing = [...all].flatMap(([place, named]): readonly Finding[] => {
    const path = pathFrom(file, named);
    const fault = { severity: 'error', file, place, rule: 'files' } as const;
    if (isOutside(path) && !isOutside(file)) return [{ ...fault, message: OUTSIDE }];
    return existsSync(path) ? [] : [{ ...fault, message: 'is not there' }];
  });
  return [...missing, ...tiles.flatMap((tile) => staleTile(file, tile, atlases))];
}

type Named = { place: string; path: string };
const named = (what: string, path: unknown): Named | null =>
  typeof path === 'string' && path !== '' ? { place: `${what} "${path}"`, path } : null;

const layersIn = (layers: unknown): readonly Json[] =>
  recordsOf(layers).flatMap((layer) => [layer, ...layersIn(layer['layers'])]);

function staleTile(file: string, { id, image, x, y, properties }: Json, atlases: Atlases): readonly Finding[] {
  if (typeof image !== 'string') return [];
  const name = recordsOf(properties).find((p) => p['name'] === 'frame')?.['value'];
  const frame = atlases.get(slugOf(image))?.get(String(name));
  if (!frame || (x === frame.x && y === frame.y)) return [];
  const message = `shows the sheet at ${String(x)}, ${String(y)}, but the picture lies at ${frame.x}, ${frame.y}: run "npm run art"`;
  return [{ severity: 'warning', file, place: `tile ${String(id)} "${String(name)}"`, rule: 'prop-frames', message }];
}
