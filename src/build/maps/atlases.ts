/** The atlases of the game, as props are drawn from them. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Point } from '../../places/place';
import type { Feet } from '../../places/tiled/pictures';

const ATLASES = 'assets/art/atlases';

export const slugOf = (file: string): string => basename(file).replace(/\.\w+$/, '');

/** Where a frame lies in its sheet, and its foot, in px from the top left of its trimmed picture. */
type AtlasFrame = { x: number; y: number; w: number; h: number; foot: Point };
type Frames = ReadonlyMap<string, AtlasFrame>;
/** Frames by name, by sheet. */
export type Atlases = ReadonlyMap<string, Frames>;

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

/** What was read last, and when its files were written: maps are compiled again at every save. */
let known: { written: string; atlases: Atlases } | null = null;

export function readAtlases(): Atlases {
  const files = readdirSync(ATLASES).filter((name) => name.endsWith('.json'));
  const written = files.map((name) => `${name} ${statSync(join(ATLASES, name)).mtimeMs}`).join();
  if (known?.written === written) return known.atlases;
  const atlases = new Map(files.map((name) => [slugOf(name), readFrames(join(ATLASES, name))]));
  known = { written, atlases };
  return atlases;
}

function readFrames(file: string): Frames {
  const { frames } = JSON.parse(readFileSync(file, 'utf8')) as AtlasJson;
  return new Map(
    Object.entries(frames).map(([name, { frame, spriteSourceSize, sourceSize, pivot }]) => {
      const [x, y] = [pivot.x * sourceSize.w - spriteSourceSize.x, pivot.y * sourceSize.h - spriteSourceSize.y];
      return [name, { ...frame, foot: { x: Math.round(x), y: Math.round(y) } }];
    }),
  );
}

const feet = new WeakMap<Atlases, Feet>();

/** The foot of every frame. */
export function feetOf(atlases: Atlases): Feet {
  const before = feet.get(atlases);
  const all =
    before ??
    new Map(
      [...atlases].flatMap(([sheet, frames]) => [...frames].map(([name, { foot }]) => [`${sheet}/${name}`, foot])),
    );
  if (!before) feet.set(atlases, all);
  return all;
}
