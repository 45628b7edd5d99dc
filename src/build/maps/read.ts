/** Reads maps with all they name, and compiles them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
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

/** The foot of every atlas frame, as `sheet/frame`, in px from the top left of its trimmed picture. */
export function readFeet(): ReadonlyMap<string, Point> {
  const feet = new Map<string, Point>();
  for (const name of readdirSync(ATLASES).filter((n) => n.endsWith('.json'))) {
    const { frames } = JSON.parse(readFileSync(join(ATLASES, name), 'utf8')) as {
      frames: Record<string, { spriteSourceSize: { x: number; y: number }; sourceSize: { w: number; h: number }; pivot: Point }>;
    };
    for (const [frame, { spriteSourceSize, sourceSize, pivot }] of Object.entries(frames)) {
      const [x, y] = [pivot.x * sourceSize.w - spriteSourceSize.x, pivot.y * sourceSize.h - spriteSourceSize.y];
      feet.set(`${slugOf(name)}/${frame}`, { x: Math.round(x), y: Math.round(y) });
    }
  }
  return feet;
}

/** The file's JSON; null with a finding if it is missing or broken. */
function parse(file: string, findings: Finding[]): unknown {
  const report = (message: string): null => {
    findings.push({ severity: 'error', file, place: 'the file', rule: 'files', message });
    return null;
  };
  if (!existsSync(file)) return report('is not there: a map names it');
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    return report(`is not whole JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Files that a map is made of: itself and its tilesets. */
export function filesOf(file: string): readonly string[] {
  const map = parse(file, []) as { tilesets?: readonly { source?: unknown }[] } | null;
  const sources = Array.isArray(map?.tilesets) ? map.tilesets.map((t) => t?.source) : [];
  return [file, ...sources.flatMap((s) => (typeof s === 'string' ? [join(dirname(file), s)] : []))];
}

/** Compiles one map file. Pictures that its tilesets name must be there too. */
export function compileMap(file: string, feet: ReadonlyMap<string, Point> = readFeet()): Compiled {
  const findings: Finding[] = [];
  const map = parse(file, findings);
  const tilesets = new Map<string, unknown>();
  for (const path of filesOf(file).slice(1)) {
    const tileset = parse(path, findings);
    if (tileset !== null) tilesets.set(path.slice(dirname(file).length + 1), tileset);
    findings.push(...missingPictures(path, tileset));
  }
  if (map === null) return { place: null, findings, where: new Map() };
  const compiled = compilePlace({ id: slugOf(file) as PlaceId, file, map, tilesets, feet });
  return { ...compiled, findings: [...findings, ...compiled.findings] };
}

function missingPictures(file: string, tileset: unknown): readonly Finding[] {
  const { image, tiles = [] } = (tileset ?? {}) as { image?: string; tiles?: readonly { image?: string }[] };
  const pictures = new Set([image, ...tiles.map((t) => t.image)].filter((i) => i !== undefined));
  return [...pictures]
    .filter((picture) => !existsSync(join(dirname(file), picture)))
    .map((picture) => ({ severity: 'error', file, place: `picture "${picture}"`, rule: 'files', message: 'is not there' }));
}
