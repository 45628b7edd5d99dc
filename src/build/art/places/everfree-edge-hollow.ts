import { Figure, type Picture } from '../figure';
import { blob, curve, ellipse, type Point, type Shape, stroke, union, within } from '../shape';
import { dice } from './everfree-edge-leaves';
import { BARKS, HOLLOW, MOSS, STONE } from './everfree-edge-palette';

const MATERIALS = { stone: STONE, moss: MOSS, hollow: HOLLOW, ...BARKS };

/** A ring of stones around ash: somebody camped here, long ago. */
export function drawFireRing(): Picture {
  const figure = new Figure([60, 40], [30, 26], { ...MATERIALS, ash: '#5c5872', coal: '#2c2840' });
  figure.setValue(figure.add(ellipse(0, 0, 17, 8), 'ash'), 0.5);
  figure.setValue(figure.add(ellipse(1, 1, 11, 4.6), 'coal', { crease: 0 }), 0.7);
  const ring = Array.from({ length: 11 }, (_, k) => (k / 11) * 2 * Math.PI + 0.2).sort(
    (a, b) => Math.sin(a) - Math.sin(b),
  );
  ring.forEach((angle, k) => {
    const [x, y] = [Math.cos(angle) * 20, Math.sin(angle) * 10];
    figure.add(ellipse(x, y - 1.5, 4.4 + (k % 3) * 0.7, 3.6 + (k % 2) * 0.7), 'stone', {
      bias: ((k * 7) % 5) * 0.03 - 0.06,
    });
  });
  figure.add(
    stroke(
      [
        [-8, 2],
        [9, -3],
      ],
      [2.2, 1.8],
    ),
    'umber',
  );
  figure.add(
    stroke(
      [
        [-6, -4],
        [7, 3],
      ],
      [1.9, 2.2],
    ),
    'slate',
  );
  return figure.render();
}

/** The foot of a giant whose roots stand like pillars around a room low enough to sleep in. */
export function drawHollow(): Picture {
  const figure = new Figure([204, 150], [102, 130], MATERIALS);
  const next = dice(77);
  figure.setValue(
    figure.add(
      blob(
        [
          [-52, 2],
          [-50, -30],
          [-28, -62],
          [0, -72],
          [30, -60],
          [50, -28],
          [52, 2],
          [20, 8],
          [-24, 8],
        ],
        { rim: 10 },
      ),
      'hollow',
    ),
    0.3,
  );
  figure.setValue(
    figure.add(
      blob(
        [
          [-40, 4],
          [-36, -14],
          [-16, -30],
          [16, -30],
          [38, -12],
          [44, 4],
        ],
        { rim: 8 },
      ),
      'hollow',
      { crease: 0 },
    ),
    0.7,
  );
  for (const [x, drop] of [
    [-24, -14],
    [-6, -34],
    [12, -26],
    [28, -12],
  ] as const) {
    figure.add(
      stroke(
        [
          [x * 0.8, -74],
          [x + 3, (drop - 74) / 2],
          [x, drop],
        ],
        [2.6, 2, 0.6],
      ),
      'umber',
      { bias: -0.16 },
    );
  }
  const pillars: readonly (readonly [Point[], number[]])[] = [
    [
      [
        [-20, -104],
        [-44, -76],
        [-66, -52],
        [-70, -28],
        [-88, -8],
        [-99, 1],
      ],
      [15, 12, 9, 8, 5, 1.2],
    ],
    [
      [
        [22, -106],
        [40, -82],
        [70, -60],
        [72, -34],
        [90, -14],
        [98, -4],
      ],
      [15, 12, 9, 8, 5, 1.2],
    ],
    [
      [
        [-16, -108],
        [-38, -74],
        [-44, -50],
        [-62, -26],
        [-58, -6],
        [-72, 9],
      ],
      [15, 12, 9, 8, 7, 1.6],
    ],
    [
      [
        [18, -108],
        [32, -76],
        [52, -52],
        [50, -26],
        [66, -8],
        [70, 10],
      ],
      [15, 12, 9, 8, 6, 1.4],
    ],
    [
      [
        [-8, -110],
        [-26, -82],
        [-30, -58],
        [-46, -34],
        [-42, -12],
        [-52, 2],
        [-44, 13],
      ],
      [13, 10, 7, 6, 6, 5, 1.4],
    ],
    [
      [
        [10, -108],
        [18, -84],
        [34, -62],
        [34, -38],
        [48, -18],
        [46, 0],
        [54, 12],
      ],
      [13, 10, 7, 5, 5, 5, 1.2],
    ],
    [
      [
        [-2, -112],
        [4, -86],
        [-6, -68],
        [2, -54],
      ],
      [14, 10, 6, 1.5],
    ],
  ];
  const bodies = pillars.map(([spine, radii]) => stroke(curve(spine, false, 4), radii));
  const cap = stroke(
    curve(
      [
        [-4, -88],
        [2, -106],
        [-3, -130],
      ],
      false,
      6,
    ),
    [27, 29, 28],
  );
  figure.add(cap, 'slate', { bias: -0.04 });
  for (const body of bodies) figure.add(body, 'slate', { cast: 0.12 });
  pillars.forEach(([spine, radii], k) => {
    for (let line = 0; line < 5; line++) {
      const u = (next() - 0.5) * 1.5;
      const side = spine.map(([x, y], i): Point => [x + u * (radii[i] as number), y + next() * 3]);
      const from = Math.floor(next() * (spine.length - 2));
      const grain = within(
        stroke(curve(side.slice(from, from + 3), false, 4), [0.4, line % 3 === 0 ? 0.7 : 1, 0.4]),
        bodies[k] as Shape,
      );
      figure.add(grain, 'slate', { bias: line % 3 === 0 ? 0.12 : -0.3, crease: 0 });
    }
  });
  for (let k = 0; k < 9; k++) {
    const x = -20 + k * 5;
    figure.add(
      within(
        stroke(
          [
            [x, -126 + next() * 14],
            [x * 1.1, -108],
            [x * 1.2, -96 + next() * 12],
          ],
          [0.4, 1, 0.4],
        ),
        cap,
      ),
      'slate',
      { bias: k % 3 ? -0.3 : 0.1, crease: 0 },
    );
  }
  const wood = union(bodies, 0);
  for (const [x, y, rx] of [
    [-62, -46, 8],
    [-54, -58, 7],
    [-40, -78, 9],
    [-78, -20, 6],
    [48, -66, 7],
    [64, -40, 6],
    [-90, 0, 7],
    [-26, -92, 7],
    [8, -66, 8],
    [80, -14, 5],
  ] as const) {
    for (let k = 0; k < 3; k++)
      figure.add(within(ellipse(x + (next() - 0.5) * 9, y + k * 2.2, rx * (0.5 + next() * 0.4), 2.2), wood), 'moss', {
        crease: 0,
        bias: 0.03,
      });
  }
  return figure.render();
}
