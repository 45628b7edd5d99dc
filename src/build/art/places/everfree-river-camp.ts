import { Figure, type Picture } from '../figure';
import { blob, ellipse, type Point, stroke, within } from '../shape';
import type { Frame } from '../sheet';
import { IRON, TIMBER } from './everfree-edge-palette';

/** A kettle on a hook over a three-legged frame. */
function drawKettle(): Picture {
  const figure = new Figure([64, 70], [32, 60], { timber: TIMBER, iron: IRON, copper: '#c87a4c' });
  figure.add(
    stroke(
      [
        [4, -50],
        [8, -24],
        [14, -4],
      ],
      [1.5, 1.5, 1.5],
    ),
    'timber',
    { bias: -0.12 },
  );
  figure.add(
    stroke(
      [
        [0, -46],
        [0, -28],
      ],
      [0.7, 0.7],
    ),
    'iron',
  );
  figure.add(
    stroke(
      [
        [-7, -24],
        [-6, -32],
        [0, -34],
        [6, -32],
        [7, -24],
      ],
      [0.9, 0.9, 0.9],
    ),
    'iron',
  );
  figure.add(
    blob(
      [
        [9, -20],
        [16, -26],
        [18, -24],
        [12, -14],
      ],
      { rim: 2 },
    ),
    'copper',
    { bias: -0.04 },
  );
  figure.add(
    blob(
      [
        [-9, -22],
        [-6, -26],
        [6, -26],
        [9, -22],
        [10, -15],
        [6, -10],
        [-6, -10],
        [-10, -15],
      ],
      { rim: 6 },
    ),
    'copper',
  );
  figure.add(ellipse(0, -25.6, 6.4, 1.8), 'copper', { bias: 0.12 });
  figure.add(ellipse(0, -27.6, 1.6, 1.4), 'iron');
  figure.add(
    stroke(
      [
        [2, -51],
        [-10, -22],
        [-20, 2],
      ],
      [1.6, 1.6, 1.6],
    ),
    'timber',
  );
  figure.add(
    stroke(
      [
        [-2, -51],
        [9, -20],
        [21, 3],
      ],
      [1.6, 1.6, 1.6],
    ),
    'timber',
    { bias: 0.04 },
  );
  figure.add(
    stroke(
      [
        [-3, -49],
        [4, -48],
      ],
      [1.6, 1.6],
    ),
    'iron',
    { bias: 0.1 },
  );
  return figure.render();
}

type Pack = { cloth: string; strap: string; w: number; h: number; roll?: string };

function drawPack({ cloth, strap, w, h, roll }: Pack): Picture {
  const figure = new Figure([2 * w + 20, h + 26], [w + 10, h + 18], {
    cloth,
    strap,
    roll: roll ?? cloth,
    buckle: '#f0d070',
  });
  const body = blob(
    [
      [-w, 0],
      [-w * 0.94, -h * 0.62],
      [-w * 0.5, -h],
      [w * 0.5, -h],
      [w * 0.94, -h * 0.6],
      [w, 0],
      [w * 0.5, 3],
      [-w * 0.5, 3],
    ],
    { rim: w * 0.7 },
  );
  figure.add(body, 'cloth');
  if (roll)
    figure.add(
      stroke(
        [
          [-w * 0.9, -h - 2],
          [w * 0.9, -h - 2],
        ],
        [4.4, 4.4],
      ),
      'roll',
    );
  figure.add(
    blob(
      [
        [-w * 0.86, -h * 0.9],
        [w * 0.86, -h * 0.9],
        [w * 0.78, -h * 0.42],
        [0, -h * 0.34],
        [-w * 0.78, -h * 0.42],
      ],
      { rim: 3 },
    ),
    'cloth',
    { bias: 0.08, cast: 0.12 },
  );
  for (const x of [-w * 0.42, w * 0.42]) {
    figure.add(
      within(
        stroke(
          [
            [x, -h],
            [x, 2],
          ],
          [1.4, 1.4],
        ),
        body,
      ),
      'strap',
    );
    figure.stamp(Math.round(x) - 1, Math.round(-h * 0.36), ['aa', 'ab'], { a: '#f0d070', b: '#7c5a2c' });
  }
  return figure.render();
}

/** A tin mug, and the smoking heart of the machine that was to carry five. */
function drawScrap(): Picture {
  const figure = new Figure([70, 46], [35, 36], { iron: IRON, brass: '#d0a04c', dark: '#2a2840', lamp: '#7fe8ff' });
  figure.add(
    blob(
      [
        [-24, 2],
        [-22, -9],
        [-8, -13],
        [2, -8],
        [4, 3],
      ],
      { rim: 4 },
    ),
    'iron',
  );
  figure.add(ellipse(8, -10, 12, 11), 'brass');
  figure.add(ellipse(8, -10, 8, 7), 'dark', { crease: 1 });
  figure.add(ellipse(8, -10, 4, 3.4), 'lamp', { glow: 0.6 });
  figure.add(
    stroke(
      [
        [-14, -8],
        [-22, -20],
        [-14, -26],
        [-8, -18],
      ],
      [1.6, 1.4, 1.2, 0.8],
    ),
    'brass',
  );
  figure.add(
    blob(
      [
        [14, 3],
        [18, -6],
        [30, -4],
        [28, 4],
      ],
      { rim: 3, smooth: false },
    ),
    'iron',
    { bias: 0.06 },
  );
  figure.add(
    stroke(
      [
        [18, -12],
        [26, -18],
        [32, -12],
        [30, -2],
      ],
      [1.2, 1.2, 1],
    ),
    'iron',
  );
  for (const [x, y] of [
    [-16, -4],
    [-8, -7],
    [22, 0],
  ] as const)
    figure.stamp(x, y, ['a'], { a: '#f2e6c0' });
  return figure.render();
}

const drawMug = (): Picture => {
  const figure = new Figure([20, 18], [10, 14], { tin: '#a8b8cc', tea: '#b07840' });
  figure.add(
    stroke(
      [
        [4, -6],
        [7, -5],
        [4, -2],
      ],
      [0.9, 0.9, 0.9],
    ),
    'tin',
  );
  figure.add(
    blob(
      [
        [-4, -8],
        [4, -8],
        [3.4, 0],
        [-3.4, 0],
      ],
      { rim: 3, smooth: false },
    ),
    'tin',
  );
  figure.add(ellipse(0, -8, 4, 1.7), 'tin', { bias: 0.1 });
  figure.add(ellipse(0, -7.8, 2.8, 1), 'tea', { crease: 0 });
  return figure.render();
};

/** A wind-up light for a cradle: a tin drum with stars cut in it, and a key at its side. */
const drawNightLight = (): Picture => {
  const figure = new Figure([26, 28], [12, 22], { tin: '#c8a050', key: '#8a9ab8', glass: '#ffe9a8' });
  figure.add(ellipse(8.4, -7, 2.2, 1.6), 'key');
  figure.add(
    blob(
      [
        [-5.4, -12],
        [5.4, -12],
        [5.8, 0],
        [-5.8, 0],
      ],
      { rim: 4, smooth: false },
    ),
    'tin',
  );
  figure.add(ellipse(0, -12, 5.4, 2.6), 'glass', { glow: 0.9 });
  figure.stamp(-4, -8, ['.a.', 'aaa', '.a.'], { a: '#fff2b8' });
  figure.stamp(1, -6, ['.a.', 'aaa', '.a.'], { a: '#ffd8ec' });
  return figure.render();
};

const seat = (points: readonly Point[]): Picture => {
  const figure = new Figure([92, 40], [46, 28], { timber: TIMBER, wood: '#c8a880' });
  const body = stroke(points, [8, 8.6, 8]);
  figure.add(body, 'timber');
  for (let k = 0; k < 7; k++) {
    const x = -30 + k * 9;
    figure.add(
      within(
        stroke(
          [
            [x, -9 + (k % 3) * 4],
            [x + 12, -10 + (k % 3) * 4],
          ],
          [0.4, 0.9, 0.4],
        ),
        body,
      ),
      'timber',
      { bias: k % 2 ? -0.28 : 0.1, crease: 0 },
    );
  }
  figure.add(ellipse(36, -8, 4.6, 7.6), 'wood', { bias: 0.05 });
  figure.add(ellipse(36, -8, 2.6, 4.4), 'wood', { bias: -0.1, crease: 0 });
  return figure.render();
};

/** The camp on the far bank. */
export function* camp(): Iterable<Frame> {
  yield { name: 'kettle', picture: drawKettle() };
  yield { name: 'pack-tall', picture: drawPack({ cloth: '#8a7048', strap: '#4c3828', w: 12, h: 24, roll: '#5c8048' }) };
  yield { name: 'pack-satchel', picture: drawPack({ cloth: '#a8643c', strap: '#54382c', w: 11, h: 13 }) };
  yield { name: 'pack-blue', picture: drawPack({ cloth: '#5478b4', strap: '#e8e4f0', w: 10, h: 18 }) };
  yield { name: 'duffle', picture: drawPack({ cloth: '#6a4ca0', strap: '#c8b060', w: 16, h: 13 }) };
  yield { name: 'machine-scrap', picture: drawScrap() };
  yield { name: 'mug', picture: drawMug() };
  yield { name: 'night-light', picture: drawNightLight() };
  yield {
    name: 'seat-log',
    picture: seat([
      [-34, -6],
      [0, -7],
      [34, -8],
    ]),
  };
}
