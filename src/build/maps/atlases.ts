/** The atlases of the game, as props are drawn from them. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Point } from '../../places/place';
import type { Feet } from '../../places/pictures';

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

/** What was read, and when its file was written: maps are compiled again at every save. */
const known = new Map<string, { written: number; frames: Frames }>();

export function readAtlases(): Atlases {
  const files = readdirSync(ATLASES).filter((name) => name.endsWith('.json'));
  return new Map(files.map((name) => [slugOf(name), framesOf(join(ATLASES, name))]));
}

function framesOf(file: string): Frames {
  const written = statSync(file).mtimeMs;
  const before = known.get(file);
  if (before?.written === written) return before.frames;
  const frames = readFrames(file);
  known.set(file, { written, frames });
  return frames;
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

export const feetOf = (atlases: Atlases): Feet =>
  new Map([...atlases].flatMap(([sheet, frames]) => [...frames].map(([name, { foot }]) => [`${sheet}/${name}`, foot])));
