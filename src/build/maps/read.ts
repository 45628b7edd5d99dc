/** Reads maps with all they name, and compiles them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, normalize } from 'node:path';
import type { PlaceId } from '../../ids';
import { type Compiled, compilePlace } from '../../places/compile';
import type { Finding } from '../../places/finding';
import type { Point } from '../../places/place';

export const MAPS = 'maps';
const ATLASES = 'assets/art/atlases';

/** Files of all maps, relative to the project. */
export const mapFiles = (): readonly string[] =>
  readdirSync(MAPS)
    .filter((name) => name.endsWith('.tmj'))
    .sort()
    .map((name) => `${MAPS}/${name}`);

export const slugOf = (file: string): string => basename(file).replace(/\.\w+$/, '');

/** Where a frame lies in its sheet, and its foot, in px from the top left of its trimmed picture. */
type AtlasFrame = { x: number; y: number; w: number; h: number; foot: Point };
/** Frames by name, by sheet. */
export type Atlases = ReadonlyMap<string, ReadonlyMap<string, AtlasFrame>>;

type AtlasJson = {
  frames: Record<
    string,
    {
      frame: { x: number; y: number; w: number; h: number };
      spriteSourceSize: { x: number; y: number };
      sourceSize: { w: number; h: number };
      pivot: Point;
    }
  >;
};

export function readAtlases(): Atlases {
  const files = readdirSync(ATLASES).filter((name) => name.endsWith('.json'));
  return new Map(files.map((name) => [slugOf(name), framesOf(join(ATLASES, name))]));
}

function framesOf(file: string): ReadonlyMap<string, AtlasFrame> {
  const { frames } = JSON.parse(readFileSync(file, 'utf8')) as AtlasJson;
  return new Map(
    Object.entries(frames).map(([name, { frame, spriteSourceSize, sourceSize, pivot }]) => {
      const [x, y] = [pivot.x * sourceSize.w - spriteSourceSize.x, pivot.y * sourceSize.h - spriteSourceSize.y];
      return [name, { ...frame, foot: { x: Math.round(x), y: Math.round(y) } }];
    }),
  );
}

/** The file's JSON; null with a finding if it is missing or broken. */
function parse(file: string, findings: Finding[]): unknown {
  const report = (message: string): null => {
    findings.push({ severity: 'error', file, place: 'the file', rule: 'files', message });
    return null;
  };
  if (!existsSync(file)) return report('is not there');
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    return report(`is not whole JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** The tilesets a map names, as it names them. */
function sourcesOf(map: unknown): readonly string[] {
  const { tilesets } = Object(map) as { tilesets?: unknown };
  if (!Array.isArray(tilesets)) return [];
  return tilesets.flatMap((t) => {
    const { source } = Object(t) as { source?: unknown };
    return typeof source === 'string' ? [source] : [];
  });
}

/** Files that a map is made of: itself and its tilesets. */
export const filesOf = (file: string): readonly string[] => [
  file,
  ...sourcesOf(parse(file, [])).map((source) => join(dirname(file), source)),
];

/** Compiles one map file. Pictures that its tilesets name must be there too. */
export function compileMap(file: string, atlases: Atlases = readAtlases()): Compiled {
  const findings: Finding[] = [];
  const map = parse(file, findings);
  if (map === null) return { place: null, findings, where: new Map() };
  const tilesets = new Map<string, unknown>();
  for (const source of sourcesOf(map)) {
    const path = join(dirname(file), source);
    if (isOutside(path)) findings.push(outside(file, `tileset "${source}"`));
    if (isOutside(path) || !existsSync(path)) continue;
    const tileset = parse(path, findings);
    if (tileset !== null) tilesets.set(source, tileset);
    findings.push(...pictureFindings(path, tileset, atlases));
  }
  const compiled = compilePlace({ id: slugOf(file) as PlaceId, file, map, tilesets, feet: feetOf(atlases) });
  return { ...compiled, findings: [...findings, ...compiled.findings] };
}

/** Relative paths only: a file elsewhere is missing on everypony else's machine. */
const isOutside = (path: string): boolean => isAbsolute(path) || normalize(path).startsWith('..');

const outside = (file: string, place: string): Finding => {
  const message = 'lies outside the project: expected a file in maps/tilesets or assets/art';
  return { severity: 'error', file, place, rule: 'files', message };
};

const feetOf = (atlases: Atlases): ReadonlyMap<string, Point> =>
  new Map([...atlases].flatMap(([sheet, frames]) => [...frames].map(([name, { foot }]) => [`${sheet}/${name}`, foot])));

type TileJson = { id?: unknown; image?: unknown; x?: unknown; y?: unknown; properties?: unknown };

/** Pictures must be there, inside the project, and each tile must cut out the frame that it names. */
function pictureFindings(file: string, tileset: unknown, atlases: Atlases): readonly Finding[] {
  const { image, tiles } = Object(tileset) as { image?: unknown; tiles?: unknown };
  const list: readonly TileJson[] = Array.isArray(tiles)
    ? tiles.filter((t) => typeof t === 'object' && t !== null)
    : [];
  const pictures = new Set([image, ...list.map((t) => t.image)].filter((i) => typeof i === 'string'));
  const missing = [...pictures].flatMap((picture): readonly Finding[] => {
    const path = join(dirname(file), picture);
    const place = `picture "${picture}"`;
    if (isOutside(path)) return [outside(file, place)];
    return existsSync(path) ? [] : [{ severity: 'error', file, place, rule: 'files', message: 'is not there' }];
  });
  return [...missing, ...list.flatMap((tile) => staleTile(file, tile, atlases))];
}

function staleTile(file: string, tile: TileJson, atlases: Atlases): readonly Finding[] {
  if (typeof tile.image !== 'string' || !Array.isArray(tile.properties)) return [];
  const name: unknown = tile.properties
    .map((p) => Object(p) as { name?: unknown; value?: unknown })
    .find((p) => p.name === 'frame')?.value;
  const frame = atlases.get(slugOf(tile.image))?.get(String(name));
  if (!frame || (tile.x === frame.x && tile.y === frame.y)) return [];
  const message = `shows the sheet at ${String(tile.x)}, ${String(tile.y)}, but the picture lies at ${frame.x}, ${frame.y}: run "npm run art"`;
  const place = `tile ${String(tile.id)} "${String(name)}"`;
  return [{ severity: 'warning', file, place, rule: 'prop-frames', message }];
}
