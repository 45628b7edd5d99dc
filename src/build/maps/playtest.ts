/** Where on the running game's page a designer wants to begin. */
import { existsSync, readFileSync } from 'node:fs';
import { slugOf } from './read';

/** Written by `npm run dev`, for its port is another when the usual one is taken. */
export const ADDRESS_FILE = '.cache/dev-server';
const USUAL = 'http://localhost:5173/';

/** In px from the map's top left. */
type Spot = { x: number; y: number };

export const addressOfGame = (): string =>
  existsSync(ADDRESS_FILE) ? readFileSync(ADDRESS_FILE, 'utf8').trim() : USUAL;

/** The page that begins in a map's place, at a spot or where one comes in. */
export function pageFor(address: string, file: string, spot: Spot | null): string {
  const page = new URL(address);
  page.searchParams.set('place', slugOf(file));
  for (const [name, value] of Object.entries(spot ?? {})) page.searchParams.set(name, String(Math.round(value)));
  return page.href;
}

type Json = Readonly<Record<string, unknown>>;
const listOf = (json: Json, key: string): readonly Json[] => {
  const list = json[key];
  return Array.isArray(list) ? list.map((item) => Object(item) as Json) : [];
};
const numberOf = (json: Json, key: string): number => (typeof json[key] === 'number' ? json[key] : 0);

/** The middle of an object, or the foot of one with a picture; null if the map has none of that number. */
export function spotOfObject(map: unknown, id: number): Spot | null {
  const layers = (json: Json): readonly Json[] => listOf(json, 'layers').flatMap((layer) => [layer, ...layers(layer)]);
  const object = layers(Object(map) as Json)
    .flatMap((layer) => listOf(layer, 'objects'))
    .find((o) => o['id'] === id);
  if (!object) return null;
  const [x, y] = [numberOf(object, 'x'), numberOf(object, 'y')];
  const down = object['gid'] === undefined ? numberOf(object, 'height') / 2 : 0;
  return { x: x + numberOf(object, 'width') / 2, y: y + down };
}
