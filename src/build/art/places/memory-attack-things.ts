import type { Picture } from '../figure';
import { blob, ellipse, stroke, within } from '../shape';
import type { Frame } from '../sheet';
import { dice } from './everfree-edge-leaves';
import { blank } from './memory-attack-palette';

/** Broken crystal in a heap: sharp, seen from above, each piece with one bright face. */
function drawRubble(seed: number, pieces: number, reach: number): Picture {
  const next = dice(seed);
  const figure = blank([2 * reach + 40, reach + 36], [reach + 20, reach + 24]);
  const spots = Array.from({ length: pieces }, (): [number, number, number] => [
    (next() - 0.5) * 2 * reach,
    (next() - 0.5) * reach * 0.5,
    next(),
  ]).sort((a, b) => a[1] - b[1]);
  for (const [x, y, roll] of spots) {
    const size = (5 + roll * 9) * (1.2 - Math.abs(x) / reach / 2);
    const lean = (next() - 0.5) * size;
    figure.add(
      blob(
        [
          [x - size * 0.7, y],
          [x - size * 0.5 + lean, y - size * 1.1],
          [x + lean, y - size * 1.6],
          [x + size * 0.6 + lean * 0.4, y - size * 0.8],
          [x + size * 0.75, y + 1],
          [x, y + 3],
        ],
        { rim: size * 0.6, smooth: false },
      ),
      'pale',
      { bias: (next() - 0.5) * 0.14, cast: 0.1 },
    );
  }
  return figure.render();
}

/** A column of the front that fell across the square: long enough to crouch behind. */
function drawFallenColumn(): Picture {
  const figure = blank([150, 60], [75, 44]);
  const body = stroke(
    [
      [-56, -9],
      [0, -11],
      [52, -13],
    ],
    [12, 12, 12],
  );
  figure.add(body, 'pale');
  for (const dy of [-7, -2, 3, 7])
    figure.add(
      within(
        stroke(
          [
            [-58, -9 + dy],
            [54, -13 + dy],
          ],
          [0.8, 0.8],
        ),
        body,
      ),
      'pale',
      { bias: dy < 0 ? -0.14 : -0.26, crease: 0 },
    );
  for (const x of [-28, 14])
    figure.add(
      within(
        stroke(
          [
            [x - 3, -26],
            [x + 3, -12],
            [x - 2, 6],
          ],
          [0.6, 1.2, 0.6],
        ),
        body,
      ),
      'pale',
      { bias: -0.36, crease: 0 },
    );
  figure.add(ellipse(54, -13, 7, 11.6), 'pale', { bias: 0.1 });
  figure.add(ellipse(54, -13, 4, 7), 'pale', { bias: -0.1, crease: 1 });
  figure.add(
    blob(
      [
        [-72, 2],
        [-70, -14],
        [-60, -22],
        [-56, -4],
        [-60, 5],
      ],
      { rim: 4, smooth: false },
    ),
    'pale',
    { bias: -0.06 },
  );
  return figure.render();
}

/** A cart the helpers load: blankets, rolls of gauze, a lantern gone out. */
function drawCart(): Picture {
  const figure = blank([108, 72], [52, 58]);
  figure.add(
    stroke(
      [
        [34, -14],
        [50, -10],
        [58, -2],
      ],
      [1.8, 1.7, 1.5],
    ),
    'wood',
  );
  for (const [x, w, y] of [
    [-20, 13, -30],
    [2, 12, -32],
    [20, 10, -28],
  ] as const)
    figure.add(
      blob(
        [
          [x - w, y + 8],
          [x - w * 0.8, y - 4],
          [x + w * 0.7, y - 5],
          [x + w, y + 8],
        ],
        { rim: 6 },
      ),
      'cloth',
      { bias: x === 2 ? 0.08 : -0.04 },
    );
  figure.add(
    blob(
      [
        [-38, -26],
        [36, -26],
        [33, -8],
        [-35, -8],
      ],
      { rim: 3, smooth: false },
    ),
    'wood',
    { cast: 0.16 },
  );
  for (const y of [-20, -14])
    figure.add(
      stroke(
        [
          [-36, y],
          [34, y],
        ],
        [0.7, 0.7],
      ),
      'wood',
      { bias: -0.28, crease: 0 },
    );
  figure.stamp(-5, -23, ['...rrr...', '...rrr...', 'rrrrrrrrr', 'rrrrrrrrr', 'rrrrrrrrr', '...rrr...', '...rrr...'], {
    r: '#cc8890',
  });
  for (const x of [-24, 22]) {
    figure.add(ellipse(x, -6, 10, 10), 'wood', { bias: -0.05 });
    figure.add(ellipse(x, -6, 7.4, 7.4), 'dark');
    for (let k = 0; k < 3; k++)
      figure.add(
        stroke(
          [
            [x - Math.cos(k * 1.05) * 8, -6 - Math.sin(k * 1.05) * 8],
            [x + Math.cos(k * 1.05) * 8, -6 + Math.sin(k * 1.05) * 8],
          ],
          [1, 1],
        ),
        'wood',
        { crease: 0 },
      );
    figure.add(ellipse(x, -6, 2.4, 2.4), 'metal');
  }
  return figure.render();
}

/** A well-head of crystal, where the bucket is filled. */
function drawWell(): Picture {
  const figure = blank([72, 84], [36, 66]);
  for (const x of [-20, 20])
    figure.add(
      stroke(
        [
          [x, -14],
          [x, -54],
        ],
        [2.4, 2],
      ),
      'wood',
      { bias: x > 0 ? -0.08 : 0 },
    );
  figure.add(ellipse(0, -14, 24, 11), 'pale', { bias: 0.06 });
  figure.add(ellipse(0, -14, 18, 7.6), 'dark');
  figure.add(within(ellipse(0, -10, 16, 6), ellipse(0, -14, 18, 7.6)), 'water', { crease: 0, bias: -0.1 });
  figure.add(
    blob(
      [
        [-24, -13],
        [-15, -6],
        [0, -3],
        [15, -6],
        [24, -13],
        [22, 0],
        [12, 6],
        [-12, 6],
        [-22, 0],
      ],
      { rim: 5, smooth: false },
    ),
    'pale',
  );
  for (const [x, y] of [
    [-12, -2],
    [4, 0],
    [15, -4],
  ] as const)
    figure.add(
      stroke(
        [
          [x, y - 4],
          [x + 1, y + 5],
        ],
        [0.7, 0.7],
      ),
      'pale',
      { bias: -0.3, crease: 0 },
    );
  figure.add(
    stroke(
      [
        [-22, -46],
        [22, -46],
      ],
      [1.8, 1.8],
    ),
    'wood',
  );
  figure.add(
    stroke(
      [
        [2, -46],
        [2, -16],
      ],
      [0.7, 0.7],
    ),
    'cloth',
  );
  figure.add(
    blob(
      [
        [-30, -50],
        [0, -64],
        [30, -50],
        [26, -46],
        [0, -57],
        [-26, -46],
      ],
      { rim: 3, smooth: false },
    ),
    'wood',
    { bias: 0.06 },
  );
  return figure.render();
}

/** What lies on the square, and where help comes from. */
export function* attackThings(): Iterable<Frame> {
  yield { name: 'rubble-large', picture: drawRubble(1801, 15, 36) };
  yield { name: 'rubble', picture: drawRubble(1802, 9, 24) };
  yield { name: 'rubble-small', picture: drawRubble(1803, 5, 12) };
  yield { name: 'shard', picture: drawRubble(1804, 2, 6) };
  yield { name: 'fallen-column', picture: drawFallenColumn() };
  yield { name: 'supply-cart', picture: drawCart() };
  yield { name: 'well', picture: drawWell() };
}
