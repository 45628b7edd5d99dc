import { Canvas } from '../field';
import type { LoosePicture } from '../sheet';
import { TILE } from '../tiles';

/** Signs of the automapping rules, in the order of `MARKS` in `src/build/maps/rules/marks.ts`. */
const SIGNS = [
  { edge: '#d04040', rows: ['a.a', '.a.', 'a.a'] },
  { edge: '#4cc38a', rows: ['aaa', 'aaa', 'aaa'] },
  { edge: '#808090', rows: ['...', '.a.', '...'] },
  { edge: '#e0a030', rows: ['aaa', 'a.a', 'aaa'] },
] as const;

/** One tile for each sign, framed in its colour. */
function marks(): Canvas {
  const canvas = new Canvas(SIGNS.length * TILE, TILE);
  SIGNS.forEach(({ edge, rows }, n) => {
    const left = n * TILE;
    canvas.rect(left, 0, TILE, TILE, '#20203a');
    for (const [x, y, w, h] of [
      [0, 0, TILE, 2],
      [0, TILE - 2, TILE, 2],
      [0, 0, 2, TILE],
      [TILE - 2, 0, 2, TILE],
    ] as const)
      canvas.rect(left + x, y, w, h, edge);
    rows.forEach((row, j) => {
      [...row].forEach((sign, i) => {
        if (sign === 'a') canvas.rect(left + 7 + 6 * i, 7 + 6 * j, 6, 6, edge);
      });
    });
  });
  return canvas;
}

export const pictures = (): readonly LoosePicture[] => [{ file: 'marks.png', picture: marks() }];
