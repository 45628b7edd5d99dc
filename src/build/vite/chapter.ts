/**
 * The chapter as modules: `virtual:script` (compiled ink), `virtual:standoffs` (their tables), `virtual:places` (a loader for each compiled map) and
 * `virtual:sheets` (which atlas draws whom). Every fault that an author made is shown at once.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { formatFinding, type Finding } from '../../places/finding';
import { packPlace } from '../../places/packed';
import { expectedIds, IDS_FILE } from '../ids/collect';
import { compileMap, filesOf, mapFiles, slugOf } from '../maps/read';
import { checkRecords } from '../story/check-records';
import { compileStory } from '../story/compile';
import { readMoods } from '../story/moods';
import { readInk, STORY } from '../story/source';
import { compileStandoffs, readStandoffs } from '../story/standoffs';

const SCRIPT = 'virtual:script';
const STANDOFFS = 'virtual:standoffs';
const PLACES = 'virtual:places';
const SHEETS = 'virtual:sheets';
const PLACE = 'virtual:place/';

export function chapter(): Plugin {
  return {
    name: 'chapter',
    buildStart() {
      const broken = faultsIn(checkRecords());
      if (broken) this.error(broken);
      writeIds();
      const faults = faultsIn([...storyFindings(), ...mapFiles().flatMap((file) => compileMap(file).findings)]);
      if (faults) this.error(faults);
    },
    /** While developing, a saved map or script is played at once, from the last save. */
    hotUpdate({ file }) {
      if (this.environment.name !== 'client' || !SOURCES.test(file)) return;
      writeIds();
      const { moduleGraph, hot } = this.environment;
      for (const [id, module] of moduleGraph.idToModuleMap)
        if (id.startsWith('\0virtual:')) moduleGraph.invalidateModule(module);
      hot.send({ type: 'full-reload' });
      return [];
    },
    resolveId: (id) => (id.startsWith('virtual:') && isOurs(id) ? `\0${id}` : null),
    load(id) {
      if (!id.startsWith('\0virtual:')) return null;
      const name = id.slice(1);
      if (name === SCRIPT) {
        for (const { file } of readInk()) this.addWatchFile(resolve(file));
        const { json, hash, findings } = compileStory(readInk(), readMoods());
        const faults = faultsIn(findings);
        if (faults) this.error(faults);
        return `export default ${JSON.stringify({ hash, json })};`;
      }
      if (name === STANDOFFS) {
        const { tables, findings } = compileStandoffs(readStandoffs(), readMoods());
        const faults = faultsIn(findings);
        if (faults) this.error(faults);
        return `export default ${JSON.stringify(Object.fromEntries(tables))};`;
      }
      if (name === PLACES) return placesModule();
      if (name === SHEETS) return `export default ${JSON.stringify(sheetsOfPeople())};`;
      if (!name.startsWith(PLACE)) return null;
      const slug = name.slice(PLACE.length);
      const file = mapFiles().find((f) => slugOf(f) === slug) ?? `maps/${slug}.tmj`;
      for (const watched of filesOf(file)) this.addWatchFile(resolve(watched));
      const { place, findings } = compileMap(file);
      const faults = faultsIn(findings);
      if (faults) this.error(faults);
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(place && packPlace(place)))});`;
    },
  };
}

/** What authors write; ids and modules are made from it. */
const SOURCES = /\/(assets\/story|maps)\/[^?]*\.(ink|json|tm[jx]|ts[jx]|t[jx]|tiled-project)$/;

function writeIds(): void {
  const ids = expectedIds();
  if (readFileSync(IDS_FILE, 'utf8') !== ids) writeFileSync(IDS_FILE, ids);
}

function faultsIn(findings: readonly Finding[]): string | undefined {
  const errors = findings.filter((f) => f.severity === 'error');
  return errors.length > 0 ? `the chapter cannot be built:\n${errors.map(formatFinding).join('\n')}` : undefined;
}

const isOurs = (id: string): boolean => [SCRIPT, STANDOFFS, PLACES, SHEETS].includes(id) || id.startsWith(PLACE);

const storyFindings = (): readonly Finding[] => [
  ...compileStory(readInk(STORY), readMoods()).findings,
  ...compileStandoffs(readStandoffs(), readMoods()).findings,
];

function placesModule(): string {
  const loaders = mapFiles().map((file) => `  '${slugOf(file)}': () => import('${PLACE}${slugOf(file)}'),`);
  return `export default {\n${loaders.join('\n')}\n};`;
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
