/** Reads maps with all they name, and compiles them. */
import { existsSync, readdirSync } from 'node:fs';
import type { PlaceId } from '../../ids';
import { type Compiled, compilePlace } from '../../places/tiled/compile';
import { type Atlases, feetOf, readAtlases, slugOf } from './atlases';
import { type Gathered, gather } from './gather';
import { pictureFindings } from './pictures';

export { readAtlases, slugOf };

export const MAPS = 'maps';
/** Where no nearer one lies. */
const PROJECT = `${MAPS}/signed-spike.tiled-project`;

/** Files of all maps, relative to the project. */
export const mapFiles = (): readonly string[] =>
  readdirSync(MAPS)
    .filter((name) => /\.tm[jx]$/.test(name))
    .sort()
    .map((name) => `${MAPS}/${name}`);

const pathsOf = ({ files, file }: Gathered): readonly string[] => [
  file,
  ...[...files.keys()].filter((path) => path !== file && existsSync(path)),
];

/** Files that a map is made of: itself, its tilesets and templates, and the Tiled project. */
export const filesOf = (file: string): readonly string[] => pathsOf(gather(file, PROJECT));

/** `files`: what the map is made of, itself first. */
type CompiledMap = Compiled & { files: readonly string[] };

/** Compiles one map file. Pictures that it and its tilesets name must be there too. */
export function compileMap(given: string, atlases: Atlases = readAtlases()): CompiledMap {
  const gathered = gather(given, PROJECT);
  const { file, files, project, report } = gathered;
  const pictures = [...files].flatMap(([path, json]) => pictureFindings(path, json, atlases));
  const compiled = compilePlace({ id: slugOf(file) as PlaceId, file, project, files, feet: feetOf(atlases) });
  const findings = [...report.findings, ...pictures, ...compiled.findings];
  const sound = !findings.some((f) => f.severity === 'error');
  return { ...compiled, place: sound ? compiled.place : null, findings, files: pathsOf(gathered) };
}
