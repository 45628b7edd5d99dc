import { bounds } from '../area';
import { TILE } from '../place';
import { about, onEachMap, type Rule } from './rule';
import { situationsWith } from './situations';

const rule = 'lights';
/** Lights of one kind that may shine at once. Pools and spills are drawn once into the light map; glows and shafts each frame. */
const MOST = { pool: 600, spill: 600, glow: 160, shaft: 40 } as const;
/** Px to a side. */
const LARGEST = 1600;

/** A room stays quick to draw, and no light is a flood. */
export const lights: Rule = {
  name: rule,
  check: onEachMap((map, world) => {
    const counts = situationsWith(world, map, '').flatMap(({ beat, now }) =>
      (['pool', 'spill', 'glow', 'shaft'] as const).flatMap((kind) => {
        const count = now.lights.filter((l) => l.kind === kind).length;
        if (count <= MOST[kind]) return [];
        return [
          about(map, null, {
            rule,
            message: `shows ${count} lights of kind ${kind} in ${beat}, expected at most ${MOST[kind]}`,
          }),
        ];
      }),
    );
    const sizes = map.place.lights.flatMap((light) => {
      const [left, top, right, bottom] = bounds(light.area);
      const [width, height] = [Math.round(right - left), Math.round(bottom - top)];
      const { width: columns, height: rows } = map.place;
      if (right < 0 || bottom < 0 || left > columns * TILE || top > rows * TILE) {
        return [about(map, light, { rule, message: 'shines outside the map', severity: 'warning' })];
      }
      if (width <= LARGEST && height <= LARGEST) return [];
      return [
        about(map, light, {
          rule,
          message: `is ${width} × ${height} px, expected at most ${LARGEST}: use the Mood's ambient`,
        }),
      ];
    });
    return [...counts.slice(0, 4), ...sizes];
  }),
};
