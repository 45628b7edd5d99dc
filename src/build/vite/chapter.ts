/**
 * The chapter as modules: `virtual:script` (compiled ink), `virtual:standoffs` (their tables), `virtual:places` (a loader for each compiled map),
 * `virtual:moods` (what is heard in each) and `virtual:sheets` (which atlas draws whom). Every fault that an author made is shown at once.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin, ResolvedConfig } from 'vite';
import { formatFinding, type Finding } from '../../places/finding';
import { filesOf, mapFiles, slugOf } from '../maps/read';
import { readInk } from '../story/source';
import { Edition } from './edition';
import { isChapter, Live, writeIds } from './live';

const SCRIPT = 'virtual:script';
const STANDOFFS = 'virtual:standoffs';
const PLACES = 'virtual:places';
const SHEETS = 'virtual:sheets';
const MOODS = 'virtual:moods';
const PLACE = 'virtual:place/';

export function chapter(): Plugin {
  const edition = new Edition();
  let config: ResolvedConfig;
  let live: Live | null = null;
  /** A part as JSON, as it was when it was last whole. */
  const textOf = (
    part: Pick<Edition['records'], 'renew' | 'findings'> & { whole: unknown },
    fail: (why: string) => void,
  ) => {
    part.renew();
    if (part.whole === null) fail(faultsIn(part.findings));
    return JSON.stringify(part.whole);
  };
  return {
    name: 'chapter',
    configResolved(resolved) {
      config = resolved;
      // The records are read by the server, too; for other words in them it need not begin anew.
      const { configFileDependencies: files } = config;
      files.splice(0, files.length, ...files.filter((file) => !isChapter(file)));
    },
    configureServer(server) {
      live = new Live(server, edition);
    },
    buildStart() {
      edition.records.renew();
      if (edition.records.findings.length === 0) {
        writeIds();
        edition.renewAll();
      }
      if (edition.findings.length === 0) return;
      const faults = faultsIn(edition.findings);
      if (config.command === 'build') this.error(faults);
      config.logger.error(faults);
    },
    buildEnd() {
      live?.close();
    },
    /** What is saved of the chapter is not told by Vite, which knows of no place or script in the game. */
    hotUpdate({ file }) {
      return isChapter(file) ? [] : undefined;
    },
    resolveId: (id) => (id.startsWith('virtual:') && isOurs(id) ? `\0${id}` : null),
    load(id) {
      if (!id.startsWith('\0virtual:')) return null;
      const name = id.slice(1);
      const fail = (why: string): void => this.error(why);
      if (name === SCRIPT) {
        for (const { file } of readInk()) this.addWatchFile(resolve(file));
        return `export default ${textOf(edition.script, fail)};`;
      }
      if (name === STANDOFFS) return `export default ${textOf(edition.standoffs, fail)};`;
      if (name === PLACES) return placesModule();
      if (name === SHEETS) return `export default ${JSON.stringify(sheetsOfPeople())};`;
      if (name === MOODS) return `export default ${JSON.stringify(moodsIn(edition))};`;
      if (!name.startsWith(PLACE)) return null;
      const slug = name.slice(PLACE.length);
      const file = mapFiles().find((f) => slugOf(f) === slug) ?? `maps/${slug}.tmj`;
      for (const watched of filesOf(file)) this.addWatchFile(resolve(watched));
      // While developing the page itself tells what is wrong, and the rest of the game can be played.
      const bar = config.command === 'build' ? fail : () => {};
      const place = textOf(edition.place(file), bar);
      return place === 'null'
        ? `throw new Error('${file} is broken');`
        : `export default JSON.parse(${JSON.stringify(place)});`;
    },
  };
}

const faultsIn = (findings: readonly Finding[]): string =>
  `the chapter cannot be built:\n${findings.map(formatFinding).join('\n')}`;

const isOurs = (id: string): boolean => [SCRIPT, STANDOFFS, PLACES, SHEETS, MOODS].includes(id) || id.startsWith(PLACE);

function placesModule(): string {
  const loaders = mapFiles().map((file) => `  '${slugOf(file)}': () => import('${PLACE}${slugOf(file)}'),`);
  return `export default {\n${loaders.join('\n')}\n};`;
}

/** By place, what its Moods let be heard, and when. */
function moodsIn(edition: Edition): Readonly<Record<string, unknown>> {
  const heard = mapFiles().map((file) => {
    const { moods = [] } = edition.place(file).whole ?? {};
    return [slugOf(file), moods.map(({ when, music, ambience }) => ({ when, music, ambience }))] as const;
  });
  return Object.fromEntries(heard);
}

/** Person to the atlas that holds `person/idle/…` frames. */
function sheetsOfPeople(): Readonly<Record<string, string>> {
  const folder = 'assets/art/atlases';
  const entries = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) => {
      const { frames } = JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')) as { frames: Record<string, unknown> };
      const people = Object.keys(frames).flatMap((frame) => /^([^/]+)\/idle\//.exec(frame)?.[1] ?? []);
      return [...new Set(people)].map((person) => [person, slugOf(name)] as const);
    });
  return Object.fromEntries(entries);
}
