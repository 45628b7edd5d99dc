/** Every check of every map, and of what the story asks of the maps. */
import { normalize } from 'node:path';
import type { Finding } from '../../places/finding';
import { checkPlaces } from '../../places/checks';
import type { World } from '../../places/checks/rule';
import { linesOf, readInk } from '../story/source';
import { checkCueTargets } from './cue-targets';
import { named } from './gather';
import { checkTitles } from './titles';
import { compileMap, filesOf, mapFiles, readAtlases, slugOf } from './read';

/** All findings, or those of the given map files, their tilesets and the story; one finding once. */
export function checkMaps(files: readonly string[] = mapFiles()): readonly Finding[] {
  const asked = files.map(named);
  const atlases = readAtlases();
  const all = [...new Set([...mapFiles(), ...asked])].map((file) => ({ file, ...compileMap(file, atlases) }));
  const maps = all.flatMap(({ file, place, where }) => (place ? [{ file, place, where }] : []));
  const broken = all.filter((c) => c.place === null).map((c) => slugOf(c.file));
  const frames = new Map([...atlases].map(([sheet, list]) => [sheet, new Set(list.keys())]));
  const world: World = { maps, asked, broken, frames };
  const story = checkCueTargets(
    readInk().flatMap(linesOf),
    maps.map((m) => m.place),
  );
  const findings = [...all.flatMap((c) => c.findings), ...checkPlaces(world), ...checkTitles(mapFiles()), ...story];
  const wanted = new Set(asked.flatMap(filesOf).map(normalize));
  const unique = new Map(findings.map((f) => [JSON.stringify(f), f]));
  return [...unique.values()].filter((f) => wanted.has(normalize(f.file)) || f.file.startsWith('assets/'));
}
