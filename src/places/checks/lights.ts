import { bounds } from '../area';
import type { Finding } from '../finding';
import { type Light, type Place, TILE } from '../place';
import { about, onEachMap, type Rule, type Survey, type World } from './rule';
import { type Situation, situationsWith, told } from './situations';

const rule = 'lights';
type Kind = Light['kind'];
/** Lights of one kind that may shine at once on a map. Pools and spills are drawn once into the light map; glows and shafts each frame. */
const MOST: Readonly<Record<Kind, number>> = { pool: 600, spill: 600, glow: 160, shaft: 40 };
/** Those drawn each frame that may be in one view. */
const MOST_IN_VIEW = { glow: 80, shaft: 24 } as const;
/** Tiles. */
const VIEW = { width: 20, height: 12 } as const;
/** Px to a side. */
const LARGEST = 1600;

/** A room stays quick to draw, and no light is a flood. */
export const lights: Rule = {
  name: rule,
  check: onEachMap((map, world) => [...crowds(map, world), ...map.place.lights.flatMap((light) => sizeOf(map, light))]),
};

/** Too many at once, of each kind: where it is worst. */
function crowds(map: Survey, world: World): readonly Finding[] {
  const situations = situationsWith(world, map, '');
  const ofKind = ({ now }: Situation, kind: Kind): readonly Light[] => now.lights.filter((l) => l.kind === kind);
  const all = (['pool', 'spill', 'glow', 'shaft'] as const).flatMap((kind) => {
    const most = MOST[kind];
    const over = situations.filter((s) => ofKind(s, kind).length > most);
    const count = Math.max(0, ...over.map((s) => ofKind(s, kind).length));
    return count === 0 ? [] : [`shows ${count} lights of kind ${kind} ${told(over)}, expected at most ${most}`];
  });
  const views = (['glow', 'shaft'] as const).flatMap((kind) => {
    const most = MOST_IN_VIEW[kind];
    const seen = situations.map((s) => ({ s, view: fullestView(map.place, ofKind(s, kind)) }));
    const over = seen.filter(({ view }) => view.count > most);
    const [worst] = [...over].sort((a, b) => b.view.count - a.view.count);
    if (!worst) return [];
    const { count, column, row } = worst.view;
    const where = `in the view from tile ${column}, ${row}`;
    return [`shows ${count} lights of kind ${kind} ${where} ${told(over.map(({ s }) => s))}, expected at most ${most}`];
  });
  return [...all, ...views].map((message) => about(map, null, { rule, message }));
}

/** The view, by its top left tile, that meets the most lights. */
function fullestView(
  { width, height }: Place,
  lights: readonly Light[],
): { count: number; column: number; row: number } {
  const columns = Math.max(1, width - VIEW.width + 1);
  const rows = Math.max(1, height - VIEW.height + 1);
  const counts = new Uint32Array(columns * rows);
  for (const { area } of lights) {
    const [left, top, right, bottom] = bounds(area).map((px) => px / TILE) as [number, number, number, number];
    const lastRow = Math.min(rows - 1, Math.ceil(bottom) - 1);
    const lastColumn = Math.min(columns - 1, Math.ceil(right) - 1);
    for (let row = Math.max(0, Math.floor(top) - VIEW.height + 1); row <= lastRow; row++)
      for (let column = Math.max(0, Math.floor(left) - VIEW.width + 1); column <= lastColumn; column++)
        counts[row * columns + column] = (counts[row * columns + column] ?? 0) + 1;
  }
  const count = counts.reduce((most, n) => Math.max(most, n), 0);
  const at = counts.indexOf(count);
  return { count, column: at % columns, row: Math.floor(at / columns) };
}

function sizeOf(map: Survey, light: Light): readonly Finding[] {
  const [left, top, right, bottom] = bounds(light.area);
  const [width, height] = [Math.round(right - left), Math.round(bottom - top)];
  const { width: columns, height: rows } = map.place;
  if (right < 0 || bottom < 0 || left > columns * TILE || top > rows * TILE)
    return [about(map, light, { rule, message: 'shines outside the map', severity: 'warning' })];
  if (width <= LARGEST && height <= LARGEST) return [];
  const message = `is ${width} × ${height} px, expected at most ${LARGEST}: use the Mood's ambient`;
  return [about(map, light, { rule, message })];
}
