import type { Picture } from '../figure';
import { blob, ellipse, stroke, within } from '../shape';
import type { Frame } from '../sheet';
import { blank } from './memory-attack-palette';

function drawBucket(full: boolean): Picture {
  const figure = blank([34, 38], [17, 30]);
  figure.add(
    stroke(
      [
        [-8, -15],
        [-6, -24],
        [0, -27],
        [6, -24],
        [8, -15],
      ],
      [0.9, 0.9, 0.9],
    ),
    'metal',
  );
  const pail = blob(
    [
      [-9, -15],
      [9, -15],
      [6.6, 0],
      [-6.6, 0],
    ],
    { rim: 5, smooth: false },
  );
  figure.add(pail, 'wood');
  for (const y of [-11, -3])
    figure.add(
      within(
        stroke(
          [
            [-10, y],
            [10, y],
          ],
          [1.1, 1.1],
        ),
        pail,
      ),
      'metal',
    );
  figure.add(ellipse(0, -15, 9, 3.2), 'wood', { bias: 0.1 });
  figure.add(ellipse(0, -14.8, 7.2, 2.2), full ? 'water' : 'dark', { crease: 0, bias: full ? 0.1 : 0 });
  if (full) figure.stamp(-4, -16, ['aaa..a'], { a: '#ffffff' });
  return figure.render();
}

function drawBasket(): Picture {
  const figure = blank([44, 42], [22, 32]);
  figure.add(
    stroke(
      [
        [-12, -10],
        [-9, -22],
        [0, -26],
        [9, -22],
        [12, -10],
      ],
      [1.3, 1.2, 1.3],
    ),
    'wood',
  );
  for (const [x, y, r] of [
    [-6, -13, 4.4],
    [5, -14, 4.8],
    [0, -16, 4],
  ] as const) {
    figure.add(ellipse(x, y, r, r * 0.9), 'cloth');
    figure.add(ellipse(x, y, r * 0.4, r * 0.36), 'cloth', { bias: -0.2 });
  }
  const weave = blob(
    [
      [-14, -11],
      [14, -11],
      [11, 0],
      [-11, 0],
    ],
    { rim: 5, smooth: false },
  );
  figure.add(weave, 'wood', { cast: 0.14 });
  for (let k = 0; k < 12; k++)
    figure.stamp(-12 + (k % 6) * 4 + (k > 5 ? 2 : 0), k > 5 ? -4 : -8, ['ab'], { a: '#f6f0e4', b: '#766a7c' });
  figure.stamp(-3, -10, ['..rr..', '..rr..', 'rrrrrr', 'rrrrrr', '..rr..', '..rr..'], { r: '#cc7c88' });
  return figure.render();
}

function drawScrollTube(): Picture {
  const figure = blank([44, 28], [22, 20]);
  figure.add(
    stroke(
      [
        [-12, -3],
        [12, -9],
      ],
      [4.6, 4.6],
    ),
    'wood',
    { bias: -0.06 },
  );
  for (const [x, y] of [
    [-13, -3],
    [13, -9],
    [0, -6],
  ] as const)
    figure.add(ellipse(x, y, 2.6, 5.4, 14), 'gold', { bias: x === 0 ? 0 : 0.06 });
  figure.add(
    stroke(
      [
        [-10, -7],
        [-2, -16],
        [9, -12],
      ],
      [0.8, 0.8, 0.8],
    ),
    'red',
  );
  return figure.render();
}

/** What he carried that morning. */
export function* carried(): Iterable<Frame> {
  yield { name: 'water-bucket', picture: drawBucket(true) };
  yield { name: 'water-bucket-empty', picture: drawBucket(false) };
  yield { name: 'bandage-basket', picture: drawBasket() };
  yield { name: 'scroll-tube', picture: drawScrollTube() };
}
