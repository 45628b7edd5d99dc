/** The small maps of `tests/fixtures/maps`, compiled as Spike's bedroom: each is the sound one with a single fault. */
import { readFileSync } from 'node:fs';
import { checkPlaces } from '../../src/places/checks';
import type { World } from '../../src/places/checks/rule';
import { type Compiled, compilePlace } from '../../src/places/tiled/compile';
import type { Finding } from '../../src/places/finding';
import type { Place } from '../../src/places/place';

const FOLDER = 'tests/fixtures/maps';
const BESIDE = ['tilesets/room.tsj', 'tilesets/room-props.tsj', 'templates/round.tj'].map(
  (file) => `${FOLDER}/${file}`,
);

const parsed = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
export const readJson = (file: string): unknown => parsed(`${FOLDER}/${file}`);

/** The feet and frames that the fixtures know. */
const FEET = new Map([
  ['room/lamp', { x: 8, y: 46 }],
  ['room/chair', { x: 12, y: 28 }],
]);
const FRAMES = new Map([
  ['room', new Set(['lamp', 'chair'])],
  ['people', new Set(['griffith/idle/down/0', 'night-guard/idle/down/0', 'night-guard/walk/down/0'])],
]);

const beside = (): Map<string, unknown> => new Map(BESIDE.map((path) => [path, parsed(path)]));

/** `more`: other files beside it, as JSON. */
export function compileRoom(map: unknown, file = 'room.tmj', more: Readonly<Record<string, unknown>> = {}): Compiled {
  const given = Object.entries(more).map(([name, json]) => [`${FOLDER}/${name}`, json] as const);
  const path = `${FOLDER}/${file}`;
  const files = new Map<string, unknown>([...beside(), ...given, [path, map]]);
  const project = more['room.tiled-project'] === undefined ? null : `${FOLDER}/room.tiled-project`;
  return compilePlace({ id: 'spike-bedroom', file: path, project, files, feet: FEET });
}

/** The sound room. */
export function room(): Place {
  const { place, findings } = compileRoom(readJson('sound.tmj'));
  if (!place) throw new Error(JSON.stringify(findings));
  return place;
}

/** All that is wrong with a fixture; the other places of the story are not looked at. */
export const findingsOf = (file: string): readonly Finding[] => findingsIn(readJson(file), file);

/** All that is wrong with a map given as JSON. */
export function findingsIn(map: unknown, file = 'room.tmj'): readonly Finding[] {
  const { place, where, findings } = compileRoom(map, file);
  if (!place) return findings;
  const maps = [{ file: `${FOLDER}/${file}`, place, where }];
  const world: World = {
    maps,
    asked: maps.map((m) => m.file),
    broken: [
      'castle-ballroom',
      'castle-corridor',
      'castle-grounds',
      'castle-wall',
      'everfree-deep',
      'everfree-edge',
      'everfree-overlook',
      'everfree-river',
      'memory-attack',
    ],
    frames: FRAMES,
  };
  return [...findings, ...checkPlaces(world)];
}
