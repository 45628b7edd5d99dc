import { Figure, type Picture } from '../figure';
import { blob, curve, ellipse, type Point, stroke, within } from '../shape';
import type { Frame } from '../sheet';
import { dice } from './everfree-edge-leaves';
import { HEARTWOOD, HOLLOW, MOSS } from './everfree-edge-palette';

const MATERIALS = { bone: HEARTWOOD, moss: MOSS, hollow: HOLLOW, leaf: '#4a8a66' };

function grain(figure: Figure, points: readonly Point[], offset: number): void {
  const line = points.map(([x, y]): Point => [x + offset * 0.4, y + offset]);
  figure.add(stroke(line, [0.3, 0.7, 0.3]), 'bone', { bias: -0.28, crease: 0 });
}

/** A wolf's cage of ribs, each a peeled bough, half sunk in moss. */
function drawRibs(seed: number, pairs: number): Picture {
  const next = dice(seed);
  const figure = new Figure([120, 62], [60, 52], MATERIALS);
  const spine: Point[] = [
    [-48, -8],
    [-26, -17],
    [0, -20],
    [26, -16],
    [50, -4],
  ];
  for (const far of [true, false]) {
    for (let k = 0; k < pairs; k++) {
      const t = (k + 0.6) / pairs;
      const x = -36 + t * 74;
      const top = -18 - Math.sin(t * Math.PI) * 5;
      const rise = (far ? 14 : 10) + Math.sin(t * Math.PI) * (far ? 12 : 6);
      const bow = (far ? -1 : 1) * 2 + (next() - 0.5) * 4;
      const points: Point[] = far
        ? [
            [x, top],
            [x - 7 + bow, top - rise * 0.8],
            [x + 4, top - rise - 4],
            [x + 11, top - rise * 0.7],
          ]
        : [
            [x, top],
            [x + 9, top + 2 - rise * 0.3],
            [x + 13 + bow, top + 10],
            [x + 8, top + 19 + (next() - 0.5) * 3],
          ];
      figure.add(stroke(curve(points, false, 5), [2.6, 2.4, 1.8, 0.7]), 'bone', {
        bias: far ? -0.12 : 0.03,
        cast: far ? 0 : 0.1,
      });
      grain(figure, points.slice(0, 3), 0.8);
    }
    if (far) {
      figure.add(stroke(curve(spine, false, 6), [1.4, 3.4, 4, 3.4, 1]), 'bone');
      for (let k = 0; k < 9; k++)
        figure.add(ellipse(-38 + k * 9.6, -19 + Math.abs(k - 4) * 1.5, 2.6, 3.2), 'bone', { bias: 0.06 });
    }
  }
  for (let k = 0; k < 8; k++)
    figure.add(ellipse(-44 + next() * 90, 1 + next() * 3, 5 + next() * 6, 2.4), 'moss', { crease: 0, bias: -0.05 });
  return figure.render();
}

/** A wolf's head of bark and bough, long empty; a sapling grows from one eye. */
function drawSkull(): Picture {
  const figure = new Figure([74, 52], [38, 42], MATERIALS);
  figure.add(
    blob(
      [
        [-28, 1],
        [-31, -5],
        [-22, -9],
        [-8, -7],
        [4, -2],
        [2, 4],
        [-14, 4],
      ],
      { rim: 4 },
    ),
    'bone',
    { bias: -0.12 },
  );
  const head = blob(
    [
      [-30, -6],
      [-29, -13],
      [-12, -19],
      [-2, -29],
      [12, -32],
      [23, -24],
      [25, -10],
      [16, -1],
      [2, -3],
      [-12, -6],
    ],
    { rim: 9 },
  );
  for (const [x, lean] of [
    [6, -4],
    [18, 5],
  ] as const)
    figure.add(
      blob(
        [
          [x - 5, -27],
          [x + lean, -41],
          [x + 5, -26],
        ],
        { rim: 2.4, smooth: false },
      ),
      'bone',
      { bias: -0.06 },
    );
  figure.add(head, 'bone');
  for (let k = 0; k < 8; k++) {
    const y = -26 + k * 3;
    const line: Point[] = [
      [-20 + Math.abs(k - 5) * 3, y * 0.6 - 3],
      [0, y],
      [22, y + 2],
    ];
    figure.add(within(stroke(line, [0.3, 0.8, 0.3]), head), 'bone', { bias: k % 3 === 0 ? 0.1 : -0.26, crease: 0 });
  }
  figure.add(ellipse(5, -19, 5.4, 4.6, -24), 'hollow');
  figure.add(ellipse(-25, -11, 2.6, 2), 'hollow');
  for (let k = 0; k < 6; k++) {
    const x = -26 + k * 4.4;
    figure.add(
      blob(
        [
          [x - 1.7, -6 + k * 0.5],
          [x + 1.7, -6 + k * 0.5],
          [x, 0.6 + (k === 1 ? 3 : 0)],
        ],
        { rim: 1, smooth: false },
      ),
      'bone',
      { bias: 0.1 },
    );
  }
  figure.add(
    stroke(
      [
        [5, -19],
        [3, -28],
        [6, -36],
      ],
      [0.9, 0.8, 0.6],
    ),
    'moss',
  );
  for (const [x, y, turn] of [
    [2, -31, -30],
    [8, -36, 30],
    [4, -39, -60],
  ] as const)
    figure.add(ellipse(x, y, 3.2, 1.6, turn), 'leaf', { glow: 0.12 });
  for (const [x, y, r] of [
    [17, -28, 5],
    [10, -31, 4],
    [22, -2, 6],
    [-18, 3, 5],
  ] as const)
    figure.add(ellipse(x, y, r, 2), 'moss', { crease: 0 });
  return figure.render();
}

/** Boughs gnawed and heaped, as wolves of wood leave of each other. */
function drawHeap(seed: number, count: number, reach: number): Picture {
  const next = dice(seed);
  const figure = new Figure([2 * reach + 34, 44], [reach + 17, 34], MATERIALS);
  for (let k = 0; k < count; k++) {
    const x = (next() - 0.5) * 2 * reach * 0.8;
    const y = 3 - (1 - Math.abs(x) / reach) * 16 * (k / count) + (next() - 0.5) * 4;
    const [dx, dy] = [(8 + next() * 12) * (next() > 0.5 ? 1 : -1), (next() - 0.5) * 9];
    const points: Point[] = [
      [x - dx, y + dy],
      [x, y - 1],
      [x + dx, y - dy],
    ];
    figure.add(stroke(points, [2.6, 1.6, 2.4]), 'bone', { bias: -0.14 + 0.2 * (k / count), cast: 0.12 });
    for (const end of [-1, 1]) figure.add(ellipse(x + end * dx, y - end * dy, 2.8, 2.4), 'bone', { bias: 0.05 });
    grain(figure, points, 0.4);
  }
  for (let k = 0; k < 5; k++)
    figure.add(ellipse((next() - 0.5) * 2 * reach, 4 + next() * 2, 5, 2), 'moss', { crease: 0, bias: -0.06 });
  return figure.render();
}

/** A trunk that claws have been sharpened on, year after year. */
function drawScratched(): Picture {
  const figure = new Figure([64, 84], [32, 70], {
    ...MATERIALS,
    bark: ['#17132b', '#2e2442', '#4a3a58', '#6a566e', '#92808f', '#cdbfc0'],
  });
  const body = blob(
    [
      [-22, 2],
      [-13, -10],
      [-12, -48],
      [-7, -58],
      [-3, -50],
      [2, -62],
      [6, -52],
      [12, -46],
      [13, -10],
      [23, 3],
      [8, 7],
      [-8, 7],
    ],
    { rim: 8, smooth: false },
  );
  figure.add(body, 'bark');
  for (const [x, y] of [
    [-8, -44],
    [-2, -42],
    [4, -45],
    [-5, -26],
    [1, -24],
    [7, -27],
  ] as const) {
    const cut = blob(
      [
        [x, y],
        [x + 3, y + 8],
        [x + 1, y + 17],
        [x - 1, y + 8],
      ],
      { rim: 1.2, smooth: false },
    );
    figure.add(within(cut, body), 'bone', { bias: 0.04 });
  }
  figure.add(within(ellipse(-12, -4, 7, 4), body), 'moss', { crease: 0 });
  return figure.render();
}

/** What lies in the timberwolves' clearing. */
export function* woodBones(): Iterable<Frame> {
  yield { name: 'bones-ribs', picture: drawRibs(971, 5) };
  yield { name: 'bones-skull', picture: drawSkull() };
  yield { name: 'bones-heap', picture: drawHeap(973, 16, 30) };
  yield { name: 'bones-few', picture: drawHeap(974, 5, 16) };
  yield { name: 'claw-trunk', picture: drawScratched() };
}
