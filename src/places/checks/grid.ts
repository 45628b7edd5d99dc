import { TILE } from '../place';
import { about, onEachMap, type Rule } from './rule';

/** A place of the game is counted in its own tiles, from its top left corner. */
export const grid: Rule = {
  name: 'grid',
  check: onEachMap((map) => {
    const { tileWidth, tileHeight, left, top } = map.place;
    const messages = [
      ...(tileWidth !== TILE || tileHeight !== TILE
        ? [`has tiles of ${tileWidth} × ${tileHeight} px, expected ${TILE} × ${TILE}`]
        : []),
      ...(left !== 0 || top !== 0 ? [`begins at tile ${left}, ${top}, expected 0, 0: move everything on it`] : []),
    ];
    return messages.map((message) => about(map, null, { rule: 'grid', message }));
  }),
};
