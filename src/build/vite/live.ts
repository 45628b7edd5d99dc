/** While developing: what is saved in `maps` and `assets` goes into the game that runs, or onto it where it is broken. */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { normalizePath, type ViteDevServer } from 'vite';
import { expectedIds, IDS_FILE } from '../ids/collect';
import { MAPS } from '../maps/read';
import { readRecords } from '../story/records';
import { STORY } from '../story/source';
import type { Edition } from './edition';
import { Folders } from './folders';

const PICTURES = 'assets/art/atlases';
/** Ms for which something is broken before it is told: it may be half written. */
const PATIENCE = 150;

/** Writes the names that there are. True where there are others than before. */
export function writeIds(): boolean {
  // Of a broken list all names would be missing.
  if (readRecords().some((list) => list.records === null)) return false;
  const ids = expectedIds();
  if (readFileSync(IDS_FILE, 'utf8') === ids) return false;
  writeFileSync(IDS_FILE, ids);
  return true;
}

/** Whether a file is one that is taken up here, and no matter of Vite's. */
export const isChapter = (file: string): boolean =>
  /(?:^|\/)(assets\/story|maps)\/[^?]*\.(ink|json|t[ms]j|t[ms]x|tj|tx|tiled-project|world)$/.test(file);

export class Live {
  private folders: Folders | null = null;
  private timer: NodeJS.Timeout | undefined;
  /** Records have changed, which are part of every module: the page has to begin anew, where it was. */
  private stale = false;

  /** Begins with the first page that asks: other tools run this server, too. */
  constructor(
    private readonly server: ViteDevServer,
    private readonly edition: Edition,
  ) {
    this.hot.on('chapter:watch', (_, page) => {
      this.folders ??= new Folders([MAPS, STORY, PICTURES], (files) => this.changed(files));
      page.send('chapter:findings', edition.findings);
    });
  }

  private get hot() {
    return this.server.environments.client.hot;
  }

  private changed(written: readonly string[]): void {
    const files = written.map((file) => normalizePath(file));
    const under = (folder: string): readonly string[] => files.filter((file) => file.startsWith(`${folder}/`));
    const [story, maps] = [under(STORY).filter(isWords), under(MAPS).filter(isChapter)];
    if (under(PICTURES).length > 0) this.edition.forgetPictures();
    clearTimeout(this.timer);
    this.tellMaps(maps);
    this.forget(files);
    if (story.length > 0) this.tellStory(story);
    this.timer = setTimeout(() => this.settle(), this.edition.findings.length > 0 ? PATIENCE : 0);
  }

  private tellMaps(files: readonly string[]): void {
    for (const file of files.length > 0 ? this.edition.mapsOf(files) : []) {
      const place = this.edition.place(file);
      if (place.renew() && place.whole) this.hot.send('chapter:place', place.whole);
    }
  }

  private tellStory(files: readonly string[]): void {
    const { records, script, standoffs } = this.edition;
    const [ink, tables] = [files.some((f) => f.endsWith('.ink')), files.some((f) => f.includes('standoffs'))];
    if (ink && script.renew() && script.whole) this.hot.send('chapter:script', script.whole);
    if (tables && standoffs.renew() && standoffs.whole) this.hot.send('chapter:standoffs', standoffs.whole);
    if (files.every((f) => f.endsWith('.ink') || f.includes('standoffs'))) return;
    records.renew();
    this.stale = records.findings.length === 0;
  }

  /** Names have to be known before anything else can be said; with new ones the server begins anew, and the page with it. */
  private settle(): void {
    if (writeIds()) return;
    this.hot.send('chapter:findings', this.edition.findings);
    if (this.stale) this.hot.send({ type: 'full-reload' });
    this.stale = false;
  }

  /** A page that is opened from now on gets what is new. */
  private forget(files: readonly string[]): void {
    const { moduleGraph } = this.server.environments.client;
    for (const file of files) moduleGraph.onFileChange(normalizePath(resolve(file)));
    for (const [id, module] of moduleGraph.idToModuleMap)
      if (id.startsWith('\0virtual:')) moduleGraph.invalidateModule(module);
  }

  close(): void {
    clearTimeout(this.timer);
    this.folders?.close();
    this.folders = null;
  }
}

const isWords = (file: string): boolean => /\.(ink|json)$/.test(file);
