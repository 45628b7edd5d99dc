import { Figure, type Picture } from '../figure';
import { blob, ellipse, type Point, stroke, within } from '../shape';
import type { Frame } from '../sheet';
import { MOSS } from './everfree-edge-palette';

const WARM = ['#3a2a48', '#5c465e', '#86687a', '#b08e90', '#dcb8a4', '#fff0d0'];

/** The rock at the very edge, flat on top, that one can sit on with one's feet over the world. */
function drawEdgeRock(): Picture {
  const figure = new Figure([120, 56], [60, 42], { stone: WARM, moss: MOSS });
  const body = blob(
    [
      [-50, 2],
      [-52, -10],
      [-40, -20],
      [-8, -25],
      [28, -24],
      [50, -14],
      [53, -2],
      [34, 6],
      [-20, 7],
    ],
    { rim: 11, smooth: false },
  );
  figure.add(body, 'stone');
  figure.add(
    within(
      blob(
        [
          [-44, -16],
          [-10, -22],
          [30, -21],
          [47, -13],
          [20, -9],
          [-26, -9],
        ],
        { rim: 4 },
      ),
      body,
    ),
    'stone',
    { bias: 0.12, crease: 0 },
  );
  for (const line of [
    [
      [-30, -9],
      [-26, -2],
      [-30, 6],
    ],
    [
      [6, -9],
      [9, -1],
      [6, 7],
    ],
    [
      [32, -10],
      [30, -3],
      [34, 5],
    ],
  ] as const)
    figure.add(
      within(
        stroke(
          line.map(([x, y]): Point => [x, y]),
          [0.5, 1, 0.5],
        ),
        body,
      ),
      'stone',
      { bias: -0.3, crease: 0 },
    );
  for (const [x, y, r] of [
    [-38, -15, 7],
    [-46, -3, 6],
    [38, -14, 8],
    [-4, 4, 9],
  ] as const)
    figure.add(within(ellipse(x, y, r, 2.8), body), 'moss', { crease: 0 });
  return figure.render();
}

/** A flat stone with six hoofprints and one small claw pressed into it, from a picnic long ago. */
function drawPrintStone(): Picture {
  const figure = new Figure([76, 44], [38, 32], { stone: WARM, moss: MOSS });
  const body = blob(
    [
      [-30, 0],
      [-30, -9],
      [-16, -17],
      [14, -18],
      [29, -10],
      [30, 1],
      [10, 6],
      [-14, 5],
    ],
    { rim: 5, smooth: false },
  );
  figure.add(body, 'stone');
  figure.add(
    within(
      blob(
        [
          [-27, -8],
          [-14, -15],
          [13, -16],
          [26, -9],
          [12, -1],
          [-14, -1],
        ],
        { rim: 3 },
      ),
      body,
    ),
    'stone',
    { bias: 0.14, crease: 0 },
  );
  const hoof = ['.kk.', 'k..k', 'k..k'];
  for (const [x, y] of [
    [-19, -10],
    [-12, -14],
    [-4, -15],
    [5, -14],
    [13, -12],
    [18, -8],
  ] as const)
    figure.stamp(x, y, hoof, { k: '#6e5468' });
  figure.stamp(-2, -8, ['k.k.k', '.kkk.', '.kkk.', '..k..'], { k: '#5c3e6c' });
  figure.add(within(ellipse(-26, -2, 6, 2.6), body), 'moss', { crease: 0 });
  return figure.render();
}

/** The two stones of the overlook: one to sit on, one to find. */
export function* overlookStones(): Iterable<Frame> {
  yield { name: 'edge-rock', picture: drawEdgeRock() };
  yield { name: 'print-stone', picture: drawPrintStone() };
}
