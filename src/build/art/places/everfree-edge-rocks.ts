import { Figure, type Picture } from '../figure';
import type { Frame } from '../sheet';
import { blob, ellipse, type Point, stroke, within } from '../shape';
import { drawFireRing, drawHollow } from './everfree-edge-hollow';
import { dice } from './everfree-edge-leaves';
import { BARKS, type Bark, HEARTWOOD, HOLLOW, MOSS, STONE } from './everfree-edge-palette';

const MATERIALS = { stone: STONE, moss: MOSS, wood: HEARTWOOD, hollow: HOLLOW, ...BARKS };

export function drawRock(seed: number, w: number, h: number, moss: number): Picture {
  const next = dice(seed);
  const figure = new Figure([2 * w + 20, h + 20], [w + 10, h + 12], MATERIALS);
  const jut = (): number => 0.85 + next() * 0.25;
  const outline: Point[] = [
    [-w, -1],
    [-w * 0.96, -h * 0.45 * jut()],
    [-w * 0.55, -h * 0.9 * jut()],
    [w * 0.12, -h * jut()],
    [w * 0.74, -h * 0.66 * jut()],
    [w * 1.02, -2],
    [w * 0.46, 3],
    [-w * 0.5, 3.5],
  ];
  const rock = blob(outline, { rim: h * 0.62, smooth: false });
  figure.add(rock, 'stone');
  const ridge: Point[] = [
    [w * 0.05, -h * 1.4],
    [w * (0.2 + next() * 0.2), -h * 0.52],
    [w * (0.02 + next() * 0.14), 5],
    [w * 2, 5],
    [w * 2, -h],
  ];
  figure.add(within(blob(ridge, { rim: 3, smooth: false }), rock), 'stone', { bias: -0.22, crease: 0 });
  const crack: Point[] = [
    [-w * 0.5, -h * 0.5],
    [-w * 0.28, -h * 0.32],
    [-w * 0.36, -h * 0.1],
  ];
  if (w > 8) figure.add(within(stroke(crack, [0.4, 0.8, 0.4]), rock), 'stone', { bias: -0.32, crease: 0 });
  for (let k = 0; k < moss; k++) {
    const x = (next() - 0.6) * w;
    figure.add(within(ellipse(x, -h * (0.72 + next() * 0.24), w * 0.36, 2.4), rock), 'moss', { crease: 0, bias: 0.06 });
  }
  return figure.render();
}

export function drawStump(seed: number, bark: Bark, g: number, h: number, axe: boolean): Picture {
  const next = dice(seed);
  const half = Math.ceil(g * 2.4) + 6;
  const figure = new Figure([2 * half, h + 40], [half, h + 26], { ...MATERIALS, steel: '#a8b8cc', haft: '#a8744c' });
  for (const [out, down] of [
    [-1.9, 1],
    [1.8, 2],
    [-1.2, 7],
    [1, 7],
    [-0.1, 8],
  ] as const) {
    const wide = g * (out + (next() - 0.5) * 0.3);
    figure.add(
      stroke(
        [
          [wide * 0.3, -g * 0.8],
          [wide * 0.75, -2 + down * 0.4],
          [wide * 1.1, down],
        ],
        [g * 0.42, g * 0.3, 1],
      ),
      bark,
    );
  }
  const body = blob(
    [
      [-g, -h],
      [g, -h],
      [g * 1.1, -h * 0.3],
      [g * 1.3, 1],
      [g * 0.5, 6],
      [-g * 0.5, 6],
      [-g * 1.35, 1],
      [-g * 1.12, -h * 0.3],
    ],
    { rim: g * 0.7, smooth: false },
  );
  figure.add(body, bark, { crease: 0 });
  for (let k = 0; k < 9; k++) {
    const x = -g + (2 * g * (k + 0.5)) / 9;
    figure.add(
      within(
        stroke(
          [
            [x, -h + 4 + next() * 5],
            [x * 1.06, -h * 0.4],
            [x * 1.2, 3],
          ],
          [0.5, 0.9, 0.4],
        ),
        body,
      ),
      bark,
      { bias: k % 3 === 1 ? 0.12 : -0.28, crease: 0 },
    );
  }
  figure.add(ellipse(0, -h, g * 1.04, g * 0.56), bark, { bias: 0.05 });
  for (const [share, bias] of [
    [0.88, 0.12],
    [0.66, -0.06],
    [0.56, 0.12],
    [0.36, -0.06],
    [0.27, 0.12],
    [0.1, -0.14],
  ] as const) {
    const ring = figure.add(ellipse(-0.5, -h, g * share, g * share * 0.52), 'wood', { crease: 0 });
    figure.setValue(ring, 0.72 + bias);
  }
  figure.add(within(ellipse(-g * 0.7, -h * 0.4, g * 0.34, h * 0.2), body), 'moss', { crease: 0 });
  figure.add(ellipse(-g * 1.1, 1, g * 0.4, 2.2), 'moss', { crease: 0, bias: 0.05 });
  if (axe) {
    figure.add(
      stroke(
        [
          [g * 0.1, -h - 3],
          [g * 0.9, -h - 13],
          [g * 1.25, -h - 20],
        ],
        [1.5, 1.3, 1.5],
      ),
      'haft',
    );
    figure.add(
      blob(
        [
          [-g * 0.36, -h - 5],
          [g * 0.02, -h - 8],
          [g * 0.42, -h - 1],
          [g * 0.02, -h + 2],
          [-g * 0.3, -h + 0.5],
        ],
        { rim: 1.5, smooth: false },
      ),
      'steel',
    );
  }
  return figure.render();
}

export function drawLog(seed: number, bark: Bark, length: number, r: number, hollow: boolean): Picture {
  const next = dice(seed);
  const half = length / 2;
  const figure = new Figure([length + 40, r * 2 + 34], [half + 20, r * 2 + 24], MATERIALS);
  const wood = stroke(
    [
      [-half, -r + 2],
      [0, -r],
      [half, -r - 3],
    ],
    [r * 1.04, r * 0.96, r * 0.92],
  );
  figure.add(
    stroke(
      [
        [-half * 0.3, -r * 1.6],
        [-half * 0.42, -r * 2.4],
        [-half * 0.62, -r * 2.9],
      ],
      [r * 0.36, r * 0.26, 0.8],
    ),
    bark,
  );
  figure.add(wood, bark);
  for (let k = 0; k < 10; k++) {
    const x = -half + next() * length * 0.86;
    const y = -r + (next() - 0.5) * r * 1.5;
    figure.add(
      within(
        stroke(
          [
            [x, y],
            [x + 8 + next() * 14, y - 1.2],
          ],
          [0.5, 0.9, 0.4],
        ),
        wood,
      ),
      bark,
      { bias: k % 3 === 0 ? 0.1 : -0.3, crease: 0 },
    );
  }
  figure.add(ellipse(half + 1, -r - 3, r * 0.58, r * 0.94), bark, { bias: 0.1 });
  figure.setValue(
    figure.add(ellipse(half + 1, -r - 3, r * 0.48, r * 0.8), hollow ? 'hollow' : 'wood', { crease: 0 }),
    hollow ? 0.5 : 0.8,
  );
  if (!hollow)
    for (const [share, value] of [
      [0.55, 0.62],
      [0.4, 0.8],
      [0.16, 0.55],
    ] as const)
      figure.setValue(
        figure.add(ellipse(half + 1, -r - 3, r * 0.52 * share, r * 0.84 * share), 'wood', { crease: 0 }),
        value,
      );
  for (let k = 0; k < 6; k++)
    figure.add(within(ellipse(-half + 6 + next() * length * 0.75, -r * 1.8, 4 + next() * 5, 2.6), wood), 'moss', {
      crease: 0,
      bias: 0.05,
    });
  return figure.render();
}
/** Stones and dead wood. */
export function* rocks(): Iterable<Frame> {
  yield { name: 'rock-large', picture: drawRock(201, 20, 19, 4) };
  yield { name: 'rock-tall', picture: drawRock(202, 13, 22, 2) };
  yield { name: 'rock-flat', picture: drawRock(203, 17, 10, 3) };
  yield { name: 'rock-round', picture: drawRock(204, 11, 10, 2) };
  yield { name: 'rock-small', picture: drawRock(205, 7, 6, 1) };
  yield { name: 'rock-pebble', picture: drawRock(206, 5, 4, 0) };
  yield { name: 'stump', picture: drawStump(211, 'umber', 14, 17, true) };
  yield { name: 'stump-mossy', picture: drawStump(212, 'slate', 16, 14, false) };
  yield { name: 'stump-small', picture: drawStump(213, 'ash', 9, 10, false) };
  yield { name: 'log-mossy', picture: drawLog(221, 'slate', 70, 9, false) };
  yield { name: 'log-hollow', picture: drawLog(222, 'umber', 54, 11, true) };
  yield { name: 'log-thin', picture: drawLog(223, 'ash', 46, 6, false) };
  yield { name: 'fire-ring', picture: drawFireRing() };
  yield { name: 'root-hollow', picture: drawHollow() };
}
