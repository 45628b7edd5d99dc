/** A map with all the files it leads to, as JSON, whatever they were written in. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { pathFrom } from '../../places/tiled/paths';
import { tooDeep } from '../../places/tiled/refused';
import { Report } from '../../places/tiled/report';
import { isRecord, recordsOf } from '../../places/tiled/format/parts';
import { jsonOf } from './tmx';
import { unpackLayers } from './unpack';
import { parseXml } from './xml';

/** `files`: by path from the project's folder; null for one whose fault is told in `report`. */
export type Gathered = {
  readonly file: string;
  readonly project: string | null;
  readonly files: ReadonlyMap<string, unknown>;
  readonly report: Report;
};

/** Files of one map, and bytes of one file. */
const MOST_FILES = 500;
const MOST_BYTES = 64 * 1024 * 1024;

/** As findings name it: from the project's folder, or from the root for a file elsewhere. */
export function named(file: string): string {
  const path = relative('', resolve(file)).replaceAll('\\', '/');
  return isOutside(path) ? resolve(file).replaceAll('\\', '/') : path;
}

/** A file elsewhere is missing on everypony else's machine. */
export const isOutside = (path: string): boolean => path.startsWith('../') || path.startsWith('/') || /^\w:/.test(path);

export const OUTSIDE = 'lies outside the project: expected a file in maps/tilesets or assets/art';

/** Reads the map, its tilesets and templates, and the Tiled project that it belongs to. */
export function gather(given: string, fallback: string): Gathered {
  const file = named(given);
  const report = new Report(file);
  const files = new Map<string, unknown>();
  const project = projectOf(file) ?? fallback;
  const due = new Set([file, ...(existsSync(project) ? [project] : [])]);
  // What is added on the way is gone through as well.
  for (const path of due) {
    if (!existsSync(path) && path !== file) continue;
    const json = read(path, report);
    files.set(path, path === file ? unpackLayers(json, report) : json);
    for (const { source, place } of sourcesIn(json)) {
      const next = pathFrom(path, source);
      if (isOutside(next) && !isOutside(file)) {
        if (!files.has(next)) report.add('files', place, OUTSIDE, { file: path });
        files.set(next, null);
      } else if (due.size < MOST_FILES) due.add(next);
    }
  }
  return { file, project: files.has(project) ? project : null, files, report };
}

/** The file's JSON; null where it is missing or broken, which is told. */
function read(file: string, report: Report): unknown {
  const fault = (message: string): null => {
    report.add('files', 'the file', message, { file });
    return null;
  };
  const found = statSync(file, { throwIfNoEntry: false });
  if (!found?.isFile()) return fault('is not there');
  if (found.size > MOST_BYTES) {
    const mb = (bytes: number): string => `${Math.ceil(bytes / 1024 / 1024)} MB`;
    return fault(`has ${mb(found.size)}, expected at most ${mb(MOST_BYTES)}`);
  }
  const json = parseText(readFileSync(file, 'utf8').replace(/^\ufeff/, ''), fault);
  const deep = tooDeep(json);
  return deep ? fault(deep) : json;
}

/** Tiled's JSON, of JSON or XML. */
export function parseText(text: string, fault: (message: string) => null): unknown {
  const kind = text.trimStart().startsWith('<') ? 'XML' : 'JSON';
  try {
    return kind === 'XML' ? jsonOf(parseXml(text)) : JSON.parse(text);
  } catch (error) {
    return fault(`is not whole ${kind}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

type Source = { source: string; place: string };

/** Tilesets and templates that JSON of a map or a template names. */
function sourcesIn(json: unknown): readonly Source[] {
  if (!isRecord(json)) return [];
  const { tilesets, tileset, object, layers } = json;
  const sets = [...recordsOf(tilesets), ...recordsOf([tileset])].flatMap(({ source }) =>
    typeof source === 'string' ? [{ source, place: `tileset "${source}"` }] : [],
  );
  return [...sets, ...templatesOf(recordsOf([object])), ...templatesIn(layers)];
}

const templatesIn = (layers: unknown): readonly Source[] =>
  recordsOf(layers).flatMap((layer) => [...templatesOf(recordsOf(layer['objects'])), ...templatesIn(layer['layers'])]);

const templatesOf = (objects: readonly Readonly<Record<string, unknown>>[]): readonly Source[] =>
  objects.flatMap(({ template: source }) =>
    typeof source === 'string' && source !== '' ? [{ source, place: `template "${source}"` }] : [],
  );

/** The Tiled project in the nearest folder around a map, up to the project's folder. */
function projectOf(file: string): string | null {
  for (let folder = dirname(file); ; folder = dirname(folder)) {
    const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.tiled-project')) : [];
    const [first] = names.sort();
    if (first !== undefined) return named(join(folder, first));
    if (folder === '.' || folder === dirname(folder)) return null;
  }
}
