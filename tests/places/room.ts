/** The small maps of `tests/fixtures/maps`, compiled as Spike's bedroom: each is the sound one with a single fault. */
import { readFileSync } from 'node:fs';
import { checkPlaces } from '../../src/places/checks';
import type { World } from '../../src/places/checks/rule';
import { type Compiled, compilePlace } from '../../src/places/compile';
import type { Finding } from '../../src/places/finding';
import type { Place } from '../../src/places/place';

const FOLDER = 'tests/fixtures/maps';
const TILESETS = ['tilesets/room.tsj', 'tilesets/room-props.tsj'];

export const readJson = (file: string): unknown => JSON.parse(readFileSync(`${FOLDER}/${file}`, 'utf8'));

/** The feet and frames that the fixtures know. */
const FEET = new Map([
  ['room/lamp', { x: 8, y: 46 }],
  ['room/chair', { x: 12, y: 28 }],
]);
const FRAMES = new Map([
  ['room', new Set(['lamp', 'chair'])],
  ['people', new Set(['griffith/idle/down/0', 'night-guard/idle/down/0', 'night-guard/walk/down/0'])],
]);

export const tilesets = (): Map<string, unknown> => new Map(TILESETS.map((file) => [file, readJson(file)]));

export const compileRoom = (map: unknown, file = 'room.tmj'): Compiled =>
  compilePlace({ id: 'spike-bedroom', file: `${FOLDER}/${file}`, map, tilesets: tilesets(), feet: FEET });

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
