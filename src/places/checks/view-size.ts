import { about, onEachMap, type Rule } from './rule';

/** Tiles that a view shows. */
const VIEW = { width: 20, height: 12 } as const;

/** A map fills the view, or its surroundings are drawn on it. */
export const viewSize: Rule = {
  name: 'view-size',
  check: onEachMap((map) => {
    const { width, height } = map.place;
    if (width >= VIEW.width && height >= VIEW.height) return [];
    const message = `is ${width} × ${height} tiles, smaller than a view: expected ${VIEW.width} × ${VIEW.height} or more, with the surroundings drawn`;
    return [about(map, null, { rule: 'view-size', message, severity: 'warning' })];
  }),
};
