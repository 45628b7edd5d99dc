/** A new place before anything is drawn: an empty map with its layers in order, a file for its words, its title. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { TILE } from '../../places/place';
import { STORY } from '../story/source';
import { MAPS } from './read';
import { TITLES_FILE } from './titles';

/** In tiles: a view, and some wall round it. */
const SIZE = { width: 24, height: 16 } as const;
const MAIN = `${STORY}/chapter.ink`;
/** From the back to the front. */
const TILE_LAYERS = ['plan', 'ground', 'ground-border', 'walls-hall', 'walls-chamber'];
const OBJECT_LAYERS = ['props', 'people', 'story', 'collision', 'stealth', 'lights', 'mood'];
/** What lies beyond the walls. */
const BEYOND = '#171129';

/** Keys stand in Tiled's own order. */
function emptyMap(): string {
  const shared = { opacity: 1, visible: true, x: 0, y: 0 };
  const data = new Array<number>(SIZE.width * SIZE.height).fill(0);
  const layers = [
    ...TILE_LAYERS.map((name) => ({ data, ...SIZE, name, type: 'tilelayer', ...shared })),
    ...OBJECT_LAYERS.map((name) => ({ draworder: 'topdown', name, objects: [], type: 'objectgroup', ...shared })),
  ].map((layer, i) => sorted({ ...layer, id: i + 1 }));
  const map = {
    backgroundcolor: BEYOND,
    class: 'Place',
    compressionlevel: -1,
    ...SIZE,
    infinite: false,
    layers,
    nextlayerid: layers.length + 1,
    nextobjectid: 1,
    orientation: 'orthogonal',
    renderorder: 'right-down',
    tiledversion: '1.11.2',
    tileheight: TILE,
    tilesets: [{ firstgid: 1, source: 'tilesets/castle-rooms.tsj' }],
    tilewidth: TILE,
    type: 'map',
    version: '1.10',
  };
  return `${JSON.stringify(sorted(map))}\n`;
}

const sorted = (json: object): object => Object.fromEntries(Object.entries(json).sort(([a], [b]) => (a < b ? -1 : 1)));

/** Adds a place to the game, and tells what was written. @throws Error if it cannot be, with nothing written. */
export function addPlace(id: string, title: string): readonly string[] {
  const [map, words] = [`${MAPS}/${id}.tmj`, `${STORY}/${id}.ink`];
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)) throw new Error(`"${id}": expected small letters with hyphens`);
  if (title.trim() === '') throw new Error('expected a title: what the game calls the place');
  for (const file of [map, words]) if (existsSync(file)) throw new Error(`${file} is there already`);
  const chapter = readFileSync(MAIN, 'utf8');
  const titles = readFileSync(TITLES_FILE, 'utf8');
  const last = chapter.lastIndexOf('\nINCLUDE ') + 1;
  const end = chapter.indexOf('\n', last) + 1;
  writeFileSync(map, emptyMap());
  writeFileSync(words, `// ${title}.\n`);
  writeFileSync(MAIN, `${chapter.slice(0, end)}INCLUDE ${id}.ink\n${chapter.slice(end)}`);
  const record = `{ "id": "${id}", "title": ${JSON.stringify(title)} }`;
  writeFileSync(TITLES_FILE, titles.replace(/\s*\]\s*$/, `,\n  ${record}\n]\n`));
  return [map, words, MAIN, TITLES_FILE];
}
