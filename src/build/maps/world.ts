/** `maps/chapter.world`: the places side by side in Tiled, each where the way into it begins. */
import { BEATS } from '../../quest-state/records';
import type { Place, Point } from '../../places/place';
import { TILE } from '../../places/place';
import { MAPS, compileMap, mapFiles, readAtlases } from './read';

export const WORLD_FILE = `${MAPS}/chapter.world`;

/** A way from one place into another: where it leaves the first, and where one comes in. */
type Way = { from: string; at: Point; to: string; in: Point };
/** In px of the world. */
type Rect = { x: number; y: number; width: number; height: number };

/** Places between which the story moves on, without those it comes straight back from, such as a memory. */
function storyWays(places: readonly Place[]): readonly Way[] {
  const visits = BEATS.filter((beat, i) => beat.place !== BEATS[i - 1]?.place);
  return visits.flatMap((beat, i): readonly Way[] => {
    const before = visits[i - 1];
    const [from, to] = [places.find((p) => p.id === before?.place), places.find((p) => p.id === beat.place)];
    if (!from || !to || before?.place === visits[i + 1]?.place) return [];
    const into = to.spawns.find((s) => s.name === beat.spawn);
    const towards = from.spawns.find((s) => s.name.length > 0 && to.id.endsWith(`-${s.name}`));
    const out = towards ?? from.spawns.findLast((s) => BEATS.some((b) => b.place === from.id && b.spawn === s.name));
    return out && into ? [{ from: from.id, at: out, to: to.id, in: into }] : [];
  });
}

const doorWays = (places: readonly Place[]): readonly Way[] =>
  places.flatMap((from) =>
    from.doors.flatMap(({ area, to, spawn }) => {
      const into = places.find((p) => p.id === to)?.spawns.find((s) => s.name === spawn);
      const points = area.kind === 'polygon' ? area.points : [area];
      const at = { x: mean(points.map((p) => p.x)), y: mean(points.map((p) => p.y)) };
      return into ? [{ from: from.id, at, to, in: into }] : [];
    }),
  );

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
const meet = (a: Rect, b: Rect): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** Moved one way until it lies on nothing. */
function pushed(rect: Rect, others: readonly Rect[], [dx, dy]: readonly [number, number]): Rect {
  let at = rect;
  for (let other = others.find((o) => meet(at, o)); other; other = others.find((o) => meet(at, o))) {
    const x = dx > 0 ? other.x + other.width : dx < 0 ? other.x - at.width : at.x;
    const y = dy > 0 ? other.y + other.height : dy < 0 ? other.y - at.height : at.y;
    at = { ...at, x, y };
  }
  return at;
}

const SIDES = [
  [1, 0],
  [0, 1],
  [-1, 0],
  [0, -1],
] as const;

/** Where each place lies: its way in as near as can be to where that way begins, no place on another. */
function layOutPlaces(places: readonly Place[]): ReadonlyMap<string, Rect> {
  const ways = [...doorWays(places), ...storyWays(places)];
  const laid = new Map<string, Rect>();
  const sizeOf = (id: string): { width: number; height: number } | null => {
    const place = places.find((p) => p.id === id);
    return place ? { width: place.width * TILE, height: place.height * TILE } : null;
  };
  for (const { from, at, to, in: into } of [...ways, ...ways]) {
    const size = sizeOf(to);
    const first = sizeOf(from);
    if (laid.size === 0 && first) laid.set(from, { x: 0, y: 0, ...first });
    const home = laid.get(from);
    if (!home || !size || laid.has(to)) continue;
    const onGrid = (v: number): number => Math.round(v / TILE) * TILE;
    const ideal = { x: onGrid(home.x + at.x - into.x), y: onGrid(home.y + at.y - into.y), ...size };
    const choices = SIDES.map((side) => pushed(ideal, [...laid.values()], side));
    const far = (r: Rect): number => Math.abs(r.x - ideal.x) + Math.abs(r.y - ideal.y);
    laid.set(
      to,
      choices.reduce((best, next) => (far(next) < far(best) ? next : best), choices[0] ?? ideal),
    );
  }
  return laid;
}

/** Keys stand in Tiled's own order. @throws if a map has errors. */
export function expectedWorld(): string {
  const atlases = readAtlases();
  const places = mapFiles().map((file) => {
    const { place } = compileMap(file, atlases);
    if (!place) throw new Error(`${file} has errors: run "npm run maps:check"`);
    return place;
  });
  const maps = [...layOutPlaces(places)].map(([id, { x, y, width, height }]) => ({
    fileName: `${id}.tmj`,
    height,
    width,
    x,
    y,
  }));
  return `${JSON.stringify({ maps, onlyShowAdjacentMaps: false, type: 'world' }, null, 4)}\n`;
}
