/** The chapter as the proof takes it: script, words and maps, read from the project or altered copies in memory. */
import type { Script } from '../../dialogue/script';
import type { PlaceId } from '../../ids';
import type { Finding } from '../../places/finding';
import type { Place } from '../../places/place';
import { compileMap, mapFiles, readAtlases } from '../maps/read';
import { compileStory } from './compile';
import { readMoods } from './moods';
import { type InkFile, type InkLine, linesOf, readInk } from './source';

/** `where`: how to find each thing of the places in its map file. */
export type Chapter = {
  script: Script;
  lines: readonly InkLine[];
  places: ReadonlyMap<PlaceId, Place>;
  where: ReadonlyMap<object, string>;
};

/** @throws Error listing every fault that keeps the chapter from being compiled. */
export function chapterOf(
  ink: readonly InkFile[],
  places: Chapter['places'],
  where: Chapter['where'] = new Map(),
): Chapter {
  const { json, hash, findings } = compileStory(ink, readMoods());
  refuse(findings);
  return { script: { json: json ?? '', hash }, lines: ink.flatMap(linesOf), places, where };
}

/** Every shipped map, compiled. @throws Error listing what is wrong with them. */
function readMaps(): Pick<Chapter, 'places' | 'where'> {
  const atlases = readAtlases();
  const compiled = mapFiles().map((file) => compileMap(file, atlases));
  refuse(compiled.flatMap((c) => c.findings));
  return {
    places: new Map(compiled.flatMap(({ place }) => (place ? [[place.id, place] as const] : []))),
    where: new Map(compiled.flatMap(({ where }) => [...where])),
  };
}

/** The places of the chapter. @throws Error listing what is wrong with their maps. */
export const readPlaces = (): Chapter['places'] => readMaps().places;

/** The chapter as it is shipped. */
export function readChapter(): Chapter {
  const { places, where } = readMaps();
  return chapterOf(readInk(), places, where);
}

function refuse(findings: readonly Finding[]): void {
  const errors = findings.filter((f) => f.severity === 'error');
  if (errors.length === 0) return;
  throw new Error(
    `the chapter does not compile:\n${errors.map((f) => `${f.file} · ${f.place}: ${f.message}`).join('\n')}`,
  );
}
