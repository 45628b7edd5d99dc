import type { Paint } from '../color';
import { Canvas, hash } from '../field';
import { Figure, type Picture } from '../figure';
import { blob, box, ellipse, type Point, stroke, within } from '../shape';
import type { Frame } from '../sheet';
import { drawFireRing } from './everfree-edge-hollow';
import { IRON, TIMBER } from './everfree-edge-palette';

const FLAMES = 8;
const FIRE = ['#8c2430', '#e0482c', '#ff8c30', '#ffc850', '#fff4c0'] as const;

/** The ring of stones with a fire in it, at one of its moments. */
function drawCampfire(moment: number): Picture {
  const ring = drawFireRing();
  const canvas = new Canvas(ring.width, ring.height + 40);
  const [x, y] = [ring.pivot[0], ring.pivot[1] + 40];
  canvas.place(ring, x, y);
  canvas.ellipse(x, y - 1, 13, 5.4, '#ff7a2c', { glow: 0.7 });
  canvas.ellipse(x, y - 1, 8, 3.2, '#ffc850', { glow: 0.85 });
  const tongues = [
    [-8, 1, 5],
    [8, 1, 5.4],
    [-4, -2, 7.4],
    [5, -3, 7],
    [0, 2, 8.4],
  ] as const;
  tongues.forEach(([dx, dy, size], k) => {
    const beat = Math.sin(((moment + k * 3.1) / FLAMES) * 2 * Math.PI);
    FIRE.forEach((color, tone) => {
      const r = (size + beat) * (1 - tone * 0.2) * 0.72;
      const tall = (size + beat) * (2.9 - tone * 0.5);
      for (let j = 0; j < tall; j++) {
        const t = j / tall;
        const w = r * Math.sin(Math.min(1, 0.34 + t * 0.9) * Math.PI) ** 0.8 * (1 - t * 0.4);
        const cx = x + dx * (1 - t * 0.6) + beat * t * t * 4;
        for (let i = -w; i <= w; i++)
          canvas.put(Math.round(cx + i), Math.round(y + dy - j), color, { glow: 0.55 + tone * 0.09 });
      }
    });
  });
  for (let k = 0; k < 6; k++) {
    const rise = (hash(k, 1, 61) + moment / FLAMES) % 1;
    const sx = x + (hash(k, 2, 61) - 0.5) * 16 + Math.sin(rise * 7 + k) * 4;
    canvas.put(Math.round(sx), Math.round(y - 12 - rise * 44), rise > 0.6 ? '#ff8c30' : '#ffd878', { glow: 0.9 });
  }
  for (const [dx, dy] of [
    [-15, 5],
    [-8, 8],
    [0, 9],
    [8, 8],
    [15, 5],
  ] as const)
    canvas.place(stoneAt(dx), x + dx, y + dy);
  return canvas.picture([x, y]);
}

/** A stone of the ring's near rim, warm on the side to the fire. */
function stoneAt(seed: number): Picture {
  const figure = new Figure([16, 14], [8, 10], { stone: '#8a7c86' });
  figure.add(ellipse(0, -3, 4.6 + (Math.abs(seed) % 3) * 0.5, 3.8), 'stone', { bias: 0.04 });
  return figure.render();
}

type Bed = { cloth: Paint; lining: Paint; patch?: string };

/** A roll spread by the fire, its flap thrown back; `flip` turns its pillow to the other side. */
function drawBedroll({ cloth, lining, patch }: Bed, length: number, flip: boolean): Picture {
  const figure = new Figure(
    [length + 30, 44],
    [(length + 30) >> 1, 32],
    { cloth, lining, patch: patch ?? '#ffffff' },
    { mirror: flip },
  );
  const half = length / 2;
  const mat = blob(
    [
      [-half, -13],
      [half - 4, -15],
      [half + 2, -8],
      [half, 1],
      [-half + 2, 4],
      [-half - 3, -4],
    ],
    { rim: 4 },
  );
  figure.add(mat, 'lining', { bias: -0.05 });
  figure.add(
    blob(
      [
        [-half - 1, -14],
        [-half + 13, -16],
        [-half + 15, -3],
        [-half + 2, 0],
      ],
      { rim: 5 },
    ),
    'lining',
    { bias: 0.08 },
  );
  const quilt = blob(
    [
      [-half + 19, -16],
      [half - 3, -17],
      [half + 3, -8],
      [half + 1, 3],
      [-half + 21, 6],
      [-half + 17, -4],
    ],
    { rim: 6 },
  );
  figure.add(quilt, 'cloth', { cast: 0.14 });
  for (let k = 1; k < 4; k++) {
    const x = -half + 19 + ((length - 22) * k) / 4;
    figure.add(
      within(
        stroke(
          [
            [x, -17],
            [x - 2, -6],
            [x, 6],
          ],
          [0.6, 0.9, 0.6],
        ),
        quilt,
      ),
      'cloth',
      { bias: -0.22, crease: 0 },
    );
  }
  figure.add(
    blob(
      [
        [-half + 18, -16],
        [-half + 24, -17],
        [-half + 26, 5],
        [-half + 20, 6],
      ],
      { rim: 2.4 },
    ),
    'lining',
    { cast: 0.1 },
  );
  if (patch) figure.add(within(box(half - 14, -8, half - 6, -1), quilt), 'patch', { crease: 1 });
  return figure.render();
}

const BEDS: Readonly<Record<string, { bed: Bed; length: number; flip: boolean }>> = {
  spike: { bed: { cloth: '#8a6cc8', lining: '#c8e6a0', patch: '#f2d878' }, length: 38, flip: false },
  griffith: { bed: { cloth: '#4f7d46', lining: '#d0c29a', patch: '#a86840' }, length: 54, flip: true },
  connor: { bed: { cloth: '#b0683c', lining: '#e2cba0' }, length: 54, flip: false },
  yam: { bed: { cloth: '#4c86cc', lining: '#eef2fa' }, length: 52, flip: true },
  saphira: { bed: { cloth: '#54407c', lining: '#8a78a8' }, length: 52, flip: false },
};

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
  for (let k = 0; k < FLAMES; k++) yield { name: `campfire/${k}`, picture: drawCampfire(k) };
  yield { name: 'campfire-cold', picture: drawFireRing() };
  for (const [name, { bed, length, flip }] of Object.entries(BEDS))
    yield { name: `bedroll-${name}`, picture: drawBedroll(bed, length, flip) };
  yield { name: 'kettle', picture: drawKettle() };
  yield { name: 'pack-tall', picture: drawPack({ cloth: '#8a7048', strap: '#4c3828', w: 12, h: 24, roll: '#5c8048' }) };
  yield { name: 'pack-satchel', picture: drawPack({ cloth: '#a8643c', strap: '#54382c', w: 11, h: 13 }) };
  yield { name: 'pack-blue', picture: drawPack({ cloth: '#5478b4', strap: '#e8e4f0', w: 10, h: 18 }) };
  yield { name: 'duffle', picture: drawPack({ cloth: '#6a4ca0', strap: '#c8b060', w: 16, h: 13 }) };
  yield { name: 'machine-scrap', picture: drawScrap() };
  yield { name: 'mug', picture: drawMug() };
  yield {
    name: 'seat-log',
    picture: seat([
      [-34, -6],
      [0, -7],
      [34, -8],
    ]),
  };
}
