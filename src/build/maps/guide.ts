/** The room of the guide in `maps/README.md`, step by step: what a designer's Tiled saves, and what a writer writes. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { automap, readRules, WorkMap } from './automap';
import { enumOf } from './project';
import { membersOf } from './members';
import type { ClassName } from '../../places/tiled/classes';
import type { Workshop } from '../workshop';

type Tile = { name: string; data: number[] };
type Layer = Tile | { name: string; objects: object[] };
type MapJson = { width: number; height: number; nextobjectid: number; layers: Layer[] };
type Values = Readonly<Record<string, string | number | boolean>>;
/** An instance of a template: what is not told is the template's. */
type Thing = {
  layer: string;
  of: ClassName;
  template: string;
  name?: string;
  x: number;
  y: number;
  properties?: Values;
};
/** `picture`: what the step looks like, in `maps/guide`; `part`: of the map, in tiles; `without`: a layer left out of it. */
export type Step = {
  picture: string;
  map: string;
  part?: { x: number; y: number; width: number; height: number };
  without?: string;
  draw?: (map: MapJson) => void;
  things?: readonly Thing[];
};

export const ROOM = 'castle-pantry';
export const TITLE = 'The pantry';
export const FROM = 'castle-corridor';
/** The bay of the corridor that the door is in. */
const BAY = { x: 12, y: 7, width: 14, height: 11 } as const;
/** Tiles of the floor, from its first column and row. */
const FLOOR = { x: 6, y: 7, width: 12, height: 6 } as const;
/** The first map's tileset is the castle's rooms; its first tile is the plan of a hall. */
const HALL = 1;

export const WORDS = `// The pantry.

=== pantry_sunny_side ===
Six tarts for the tray, and one for the cook. #sunny-side:happy
And one for whoever guards the door? #spike:sly
+ [Take one.] -> pantry_tart
+ [Better not.] -> pantry_no_tart

=== pantry_tart ===
Eat it in here, sweetie. Crumbs are evidence. #sunny-side:happy
-> END

=== pantry_no_tart ===
Then I never saw you. #sunny-side:neutral
-> END
`;

/** In the order of the guide; each map as the steps before have left it. */
export const STEPS: readonly Step[] = [
  { picture: '1-empty', map: ROOM },
  { picture: '2-plan', map: ROOM, draw: plan },
  { picture: '3-automap', map: ROOM, draw: autoMapped },
  {
    picture: '4-door',
    map: ROOM,
    things: [
      { layer: 'props', of: 'Prop', template: 'prop-door', x: 354, y: 222 },
      {
        layer: 'story',
        of: 'Door',
        template: 'door',
        name: 'to-corridor',
        x: 352,
        y: 226,
        properties: { to: FROM, spawn: 'from-pantry', prompt: 'Go back' },
      },
      { layer: 'story', of: 'Spawn', template: 'spawn', name: 'door', x: 384, y: 264 },
    ],
  },
  {
    picture: '5-corridor',
    map: FROM,
    part: BAY,
    without: 'lights',
    things: [
      { layer: 'props', of: 'Prop', template: 'prop-door-mat', x: 566, y: 510, properties: { flat: true } },
      {
        layer: 'story',
        of: 'Door',
        template: 'door',
        name: 'to-pantry',
        x: 560,
        y: 488,
        properties: { to: ROOM, spawn: 'door', prompt: 'Slip in' },
      },
      {
        layer: 'story',
        of: 'Spawn',
        template: 'spawn',
        name: 'from-pantry',
        x: 592,
        y: 470,
        properties: { facing: 'up' },
      },
    ],
  },
  {
    picture: '6-guest',
    map: ROOM,
    things: [
      {
        layer: 'people',
        of: 'Npc',
        template: 'guest',
        name: 'sunny-side',
        x: 290,
        y: 330,
        properties: { person: 'sunny-side', knot: 'pantry_sunny_side', facing: 'right' },
      },
    ],
  },
  {
    picture: '7-lamp',
    map: ROOM,
    things: [
      { layer: 'props', of: 'Prop', template: 'prop-candelabrum', x: 480, y: 320 },
      { layer: 'lights', of: 'Light', template: 'light-pool', x: 404, y: 262 },
      { layer: 'lights', of: 'Light', template: 'light-glow', x: 480, y: 226 },
    ],
  },
  {
    picture: '8-mood',
    map: ROOM,
    things: [
      {
        layer: 'mood',
        of: 'Mood',
        template: 'mood',
        x: 24,
        y: 40,
        properties: { ambient: '#ff7070a8', music: 'corridor', reflect: 0.2 },
      },
      {
        layer: 'mood',
        of: 'RoomDescription',
        template: 'room-description',
        x: 56,
        y: 40,
        properties: { text: 'A small pantry under the hall, with one candelabrum and a smell of tarts.' },
      },
    ],
  },
];

function layerOf(map: MapJson, name: string): Layer {
  const layer = map.layers.find((l) => l.name === name);
  if (!layer) throw new Error(`the map has no layer "${name}"`);
  return layer;
}

function plan(map: MapJson): void {
  const layer = layerOf(map, 'plan');
  if (!('data' in layer)) throw new Error('a plan is drawn in tiles');
  const { x, y, width, height } = FLOOR;
  for (let row = y; row < y + height; row++) layer.data.fill(HALL, row * map.width + x, row * map.width + x + width);
}

/** As Map → AutoMap leaves it. */
function autoMapped(map: MapJson): void {
  const work = new WorkMap(map.width, map.height);
  const name = (gid: number): string => (gid === 0 ? '' : `castle-rooms ${gid - HALL}`);
  const tiles = map.layers.filter((layer): layer is Tile => 'data' in layer);
  for (const layer of tiles)
    layer.data.forEach((gid, i) => {
      work.put(layer.name, i % map.width, Math.floor(i / map.width), name(gid));
    });
  automap(work, readRules('maps/rules/rules.txt'), () => 0);
  for (const layer of tiles)
    layer.data = (work.tiles.get(layer.name) ?? []).map((cell) =>
      cell === '' ? 0 : Number(cell.split(' ')[1]) + HALL,
    );
}

/** Properties as Tiled writes them: with their type, and the list they are chosen from. */
const written = (of: ClassName, values: Values): readonly object[] =>
  Object.entries(values)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => {
      const member = membersOf(of).find((m) => m.name === name);
      if (!member) throw new Error(`${of} has no "${name}"`);
      const list = enumOf(member);
      return { name, ...(list === null ? {} : { propertytype: list }), type: member.type, value };
    });

function lay(map: MapJson, { layer: into, of, template, name, x, y, properties }: Thing): void {
  const layer = layerOf(map, into);
  if (!('objects' in layer)) throw new Error(`"${into}" holds no objects`);
  layer.objects.push({
    id: map.nextobjectid++,
    ...(name === undefined ? {} : { name }),
    ...(properties ? { properties: written(of, properties) } : {}),
    template: `templates/${template}.tj`,
    x,
    y,
  });
}

/** The commands and the words, before Tiled is opened. */
export function prepare(shop: Workshop): void {
  shop.run('maps/new-cli', ROOM, TITLE);
  writeFileSync(join(shop.folder, `assets/story/${ROOM}.ink`), WORDS);
  shop.run('story/line-ids-cli');
  shop.run('ids/cli');
  shop.run('maps/project-cli');
}

/** One step, saved. Gives the map's file, from the project's folder. */
export function take(shop: Workshop, { map: id, draw, things = [] }: Step): string {
  const file = `maps/${id}.tmj`;
  const path = join(shop.folder, file);
  const map = JSON.parse(readFileSync(path, 'utf8')) as MapJson;
  draw?.(map);
  for (const thing of things) lay(map, thing);
  writeFileSync(path, JSON.stringify(map));
  return file;
}
