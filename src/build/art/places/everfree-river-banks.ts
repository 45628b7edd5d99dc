import { ramp } from '../color';
import { Canvas, hash } from '../field';
import { Figure, type Picture } from '../figure';
import { blob, ellipse, type Point, stroke, within } from '../shape';
import type { Frame } from '../sheet';
import { dice, stampShades } from './everfree-edge-leaves';
import { LEAVES, MOSS, STONE } from './everfree-edge-palette';
import { drawLog, drawRock } from './everfree-edge-rocks';
import { drawBush, drawFern, drawGrass } from './everfree-edge-undergrowth';

const FOAM = '#a8d0e4';

/** Reeds and bulrushes: straight stems, long blades, brown heads. */
function drawReeds(seed: number, rx: number, height: number, stems: number): Picture {
  const next = dice(seed);
  const foot: Point = [rx + 12, height + 6];
  const canvas = new Canvas(2 * rx + 24, height + 12);
  const shades = ramp(LEAVES.willow);
  const roots = Array.from({ length: stems }, () => [next() * 2 - 1, next()] as const).sort((a, b) => a[1] - b[1]);
  canvas.ellipse(foot[0], foot[1], rx * 0.95, 2.6, '#1a3050');
  for (const [u, depth] of roots) {
    const tall = height * (0.95 - depth * 0.35) * (0.75 + next() * 0.25) * (1 - u * u * 0.25);
    const bend = (u * 0.5 + (next() - 0.5) * 0.6) * tall * 0.3;
    const tone = 1 + Math.floor(depth * 2.4);
    const [x0, y0] = [foot[0] + u * rx * 0.9, foot[1] - 1 + depth * 3];
    const rush = next() > 0.66;
    for (let k = 0; k < tall; k++) {
      const t = k / tall;
      const x = x0 + bend * t ** 1.7;
      stampShades(canvas, x, y0 - k, t < 0.4 && !rush ? ['xd'] : ['x'], {
        shades,
        level: Math.min(5, tone + (t > 0.5 ? 1 : 0) + (t > 0.85 && !rush ? 1 : 0)),
        normal: [u * 0.5, -0.5],
      });
      if (rush && t > 0.74 && t < 0.95)
        canvas.rect(Math.round(x) - 1, Math.round(y0 - k), 3, 1, (px) =>
          px < x - 0.5 ? [176, 124, 88] : px > x + 0.5 ? [74, 48, 58] : [126, 84, 70],
        );
    }
  }
  return canvas.picture(foot);
}

/** Pads on the water, some in flower. */
function drawLilies(seed: number, pads: number, rx: number): Picture {
  const next = dice(seed);
  const canvas = new Canvas(2 * rx + 24, 40);
  const [fx, fy] = [rx + 12, 26];
  for (let k = 0; k < pads; k++) {
    const [x, y] = [fx + (next() - 0.5) * 2 * rx, fy + (next() - 0.5) * 18];
    const r = 4.4 + next() * 3.6;
    const cut = next() * 6.28;
    canvas.ellipse(x, y + 1, r + 0.6, r * 0.5 + 0.6, '#142c4c');
    canvas.ellipse(x, y, r, r * 0.5, (px, py) => {
      const angle = Math.atan2((py + 0.5 - y) * 2, px + 0.5 - x);
      const slit = Math.abs(((angle - cut + 9.42) % 6.28) - 3.14);
      if (slit < 0.22) return undefined;
      return py < y - r * 0.2 ? [124, 190, 150] : slit < 0.5 ? [44, 96, 96] : [72, 140, 122];
    });
    if (next() > 0.6)
      canvas.stamp(
        Math.round(x) - 3,
        Math.round(y) - 5,
        ['..w.w..', '.wpwpw.', 'wpwywpw', '.wwpww.'],
        { w: '#f8f4ff', p: '#dcb8f0', y: '#ffe28c' },
        0.25,
      );
  }
  return canvas.picture([fx, fy]);
}

/** A stone in the stream, with foam where the water meets it; `flat` ones can be stepped on. */
function drawStreamStone(seed: number, w: number, h: number, flat: boolean): Picture {
  const next = dice(seed);
  const figure = new Figure([2 * w + 30, h + 24], [w + 15, h + 14], { stone: STONE, moss: MOSS, foam: FOAM });
  figure.add(ellipse(0, 1, w + 4, 4.4), 'foam', { bare: true, bias: -0.2 });
  const body = blob(
    [
      [-w, 1],
      [-w * 0.9, -h * 0.6],
      [-w * 0.4, -h],
      [w * 0.4, -h * (0.9 + next() * 0.2)],
      [w * 0.94, -h * 0.55],
      [w, 2],
      [0, 4],
    ],
    { rim: flat ? 3 : h * 0.6, smooth: flat },
  );
  figure.add(body, 'stone');
  if (flat) figure.add(within(ellipse(-1, -h * 0.7, w * 0.78, h * 0.46), body), 'stone', { bias: 0.12, crease: 0 });
  figure.add(within(ellipse(-w * 0.4, -h * 0.8, w * 0.5, 2.6), body), 'moss', { crease: 0 });
  for (const [x, length] of [
    [-w * 0.7, w * 0.8],
    [w * 0.6, w * 0.7],
  ] as const)
    figure.add(
      stroke(
        [
          [x - length / 2, 4],
          [x + length / 2, 4.6],
        ],
        [0.7, 0.7],
      ),
      'foam',
      { bare: true, crease: 0 },
    );
  return figure.render();
}

const GLINTS = 10;

/** Moonlight that breaks and joins on the ripples. */
function drawGlint(moment: number, seed: number, half: number, rows: number): Picture {
  const canvas = new Canvas(2 * half + 8, rows * 3 + 6);
  for (let j = 0; j < rows; j++) {
    for (let k = 0; k < 3; k++) {
      const beat = 0.5 + 0.5 * Math.sin(((moment + hash(j, k, seed) * GLINTS) / GLINTS) * 2 * Math.PI);
      const length = Math.round(beat * (3 + hash(j, k, seed + 1) * half * 0.5));
      if (length < 2) continue;
      const x = half + 4 + (hash(j, k, seed + 2) - 0.5) * half * 1.5 - length / 2;
      const bright = beat > 0.7;
      canvas.rect(Math.round(x), 3 + j * 3, length, 1, bright ? '#eef8ff' : '#9cc8e4', { glow: bright ? 0.5 : 0.3 });
    }
  }
  return canvas.picture([half + 4, rows * 3 + 3]);
}

/** A dragon's head of stone, half sunk in the bank: water ran from its mouth once, and grass grows there now. */
function drawFountain(): Picture {
  const figure = new Figure([96, 84], [48, 72], { stone: STONE, moss: MOSS, gold: '#d8b45c' });
  figure.add(
    blob(
      [
        [-34, 2],
        [-36, -14],
        [-28, -22],
        [28, -22],
        [36, -14],
        [34, 3],
        [0, 8],
      ],
      { rim: 7, smooth: false },
    ),
    'stone',
    { bias: -0.08 },
  );
  figure.add(
    blob(
      [
        [-16, -18],
        [-20, -34],
        [-16, -52],
        [-2, -60],
        [14, -54],
        [20, -38],
        [16, -18],
      ],
      { rim: 10 },
    ),
    'stone',
  );
  for (const side of [-1, 1] as const) {
    figure.add(
      blob(
        [
          [side * 13, -48],
          [side * 30, -58],
          [side * 27, -48],
          [side * 33, -44],
          [side * 26, -38],
          [side * 15, -36],
        ],
        { rim: 3, smooth: false },
      ),
      'stone',
      { bias: side < 0 ? 0.02 : -0.1 },
    );
    figure.add(ellipse(side * 8, -42, 4.4, 3.6), 'stone', { bias: 0.1 });
    figure.stamp(side * 8 - 3, -44, ['kkkkkkk', '.kkkkk.'], { k: '#2c3458' });
  }
  for (const [x, y, r] of [
    [0, -62, 5],
    [-1, -55, 4],
    [1, -49, 3],
  ] as const)
    figure.add(
      blob(
        [
          [x - r, y + 5],
          [x, y - r - 3],
          [x + r, y + 5],
        ],
        { rim: 2.4, smooth: false },
      ),
      'stone',
      { bias: 0.05 },
    );
  figure.add(
    blob(
      [
        [-12, -34],
        [12, -34],
        [16, -25],
        [10, -17],
        [-10, -17],
        [-16, -25],
      ],
      { rim: 6 },
    ),
    'stone',
    { bias: 0.06, cast: 0.12 },
  );
  for (const x of [-6, 6]) figure.stamp(x - 1, -31, ['kk'], { k: '#2c3458' });
  figure.stamp(-7, -24, ['kkkkkkkkkkkkkkk', '.kwkkwkkkwkkwk.', '..kkkkkkkkkkk..'], { k: '#1c2444', w: '#b8c4d8' });
  for (const [x, y, w] of [
    [-12, -52, 7],
    [13, -30, 5],
    [-26, -20, 9],
    [20, -21, 10],
    [-4, -18, 8],
  ] as const)
    figure.add(ellipse(x, y, w, 2.8), 'moss', { crease: 0, bias: 0.03 });
  figure.add(
    stroke(
      [
        [0, -17],
        [-1, -8],
        [1, 1],
      ],
      [2.2, 1.8, 2.4],
    ),
    'moss',
    { bias: -0.05 },
  );
  for (const x of [-20, -8, 6, 18]) figure.stamp(x, -10, ['a.a', '.a.', 'a.a'], { a: '#4a5680' });
  return figure.render();
}

/** What grows and lies along the river. */
export function* banks(): Iterable<Frame> {
  yield { name: 'reed-wide', picture: drawReeds(1301, 22, 34, 34) };
  yield { name: 'reed-tall', picture: drawReeds(1302, 13, 42, 22) };
  yield { name: 'reed-small', picture: drawReeds(1303, 9, 24, 14) };
  yield { name: 'lily-pads', picture: drawLilies(1311, 9, 26) };
  yield { name: 'lily-few', picture: drawLilies(1312, 4, 14) };
  yield { name: 'stream-stone-large', picture: drawStreamStone(1321, 17, 15, false) };
  yield { name: 'stream-stone', picture: drawStreamStone(1322, 11, 10, false) };
  yield { name: 'stream-stone-small', picture: drawStreamStone(1323, 7, 6, false) };
  yield { name: 'step-stone', picture: drawStreamStone(1324, 14, 5, true) };
  yield { name: 'dragon-fountain', picture: drawFountain() };
  yield { name: 'rock-large', picture: drawRock(1331, 21, 18, 4) };
  yield { name: 'rock-flat', picture: drawRock(1332, 30, 12, 3) };
  yield { name: 'rock-round', picture: drawRock(1333, 12, 11, 2) };
  yield { name: 'rock-small', picture: drawRock(1334, 7, 6, 1) };
  yield { name: 'driftwood', picture: drawLog(1341, 'birch', 58, 6, false) };
  yield { name: 'bush-willow-wide', picture: drawBush({ seed: 1351, leaf: 'willow', rx: 30, height: 24 }) };
  yield { name: 'bush-silver', picture: drawBush({ seed: 1352, leaf: 'silver', rx: 22, height: 22 }) };
  yield { name: 'bush-blue', picture: drawBush({ seed: 1353, leaf: 'blue', rx: 26, height: 22, berries: '#f0f4ff' }) };
  yield { name: 'fern-silver', picture: drawFern(1361, 'silver', 18, 9) };
  yield { name: 'fern-willow', picture: drawFern(1362, 'willow', 22, 9) };
  yield { name: 'grass-bank', picture: drawGrass(1371, 'willow', 17, 16, 34) };
  yield { name: 'grass-small', picture: drawGrass(1372, 'willow', 8, 12, 14) };
  for (let k = 0; k < GLINTS; k++) yield { name: `glint-wide/${k}`, picture: drawGlint(k, 1381, 34, 9) };
  for (let k = 0; k < GLINTS; k++) yield { name: `glint-small/${k}`, picture: drawGlint(k, 1391, 18, 5) };
}
