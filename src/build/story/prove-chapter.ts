/** The chapter as the proof takes it: script, words and maps, read from the project or altered copies in memory. */
import type { Script } from '../../dialogue/script';
import type { PlaceId } from '../../ids';
import type { Finding } from '../../places/finding';
import type { Place } from '../../places/place';
import { compileMap, mapFiles, readAtlases } from '../maps/read';
import { compileStory } from './compile';
import { readMoods } from './moods';
import { type InkFile, type InkLine, linesOf, readInk } from './source';

export type Chapter = { script: Script; lines: readonly InkLine[]; places: ReadonlyMap<PlaceId, Place> };

/** @throws Error listing every fault that keeps the chapter from being compiled. */
export function chapterOf(ink: readonly InkFile[], places: ReadonlyMap<PlaceId, Place>): Chapter {
  const { json, hash, findings } = compileStory(ink, readMoods());
  refuse(findings);
  return { script: { json: json ?? '', hash }, lines: ink.flatMap(linesOf), places };
}

/** Every shipped map, compiled. @throws Error listing what is wrong with them. */
export function readPlaces(): ReadonlyMap<PlaceId, Place> {
  const atlases = readAtlases();
  const compiled = mapFiles().map((file) => compileMap(file, atlases));
  refuse(compiled.flatMap((c) => c.findings));
  return new Map(compiled.flatMap(({ place }) => (place ? [[place.id, place] as const] : [])));
}

/** The chapter as it is shipped. */
export const readChapter = (): Chapter => chapterOf(readInk(), readPlaces());

function refuse(findings: readonly Finding[]): void {
  const errors = findings.filter((f) => f.severity === 'error');
  if (errors.length === 0) return;
  throw new Error(
    `the chapter does not compile:\n${errors.map((f) => `${f.file} · ${f.place}: ${f.message}`).join('\n')}`,
  );
}
