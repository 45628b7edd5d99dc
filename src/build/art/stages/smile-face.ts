import { SPIKE_PAINTS } from '../../../../assets/art/busts/dragons';
import type { Paint } from '../color';
import { Figure, type Picture } from '../figure';
import { FACE_PAINTS } from '../portraits/bust';
import { path } from '../portraits/path';
import { below, blob, ellipse, type Point, type Shape, stroke, union, within, without } from '../shape';
import { STAGE } from './stage';

/** How Spike's eyes go with his smile, and where they are for the moment. */
export const FEELINGS = ['thin', 'fits', 'wide'] as const;
export const GLANCES = ['here', 'away', 'shut'] as const;
export type Feeling = (typeof FEELINGS)[number];
export type Glance = (typeof GLANCES)[number];

/** Where the middle of his face is on the stage. */
const FACE: Point = [189, 66];
/** Pictures of the smile, from all gone to every tooth. */
export const SMILES = 9;

const PAINTS: Readonly<Record<string, Paint>> = { ...FACE_PAINTS, ...SPIKE_PAINTS };
/** Shades of one part as light values: 1 deep to 5 highlight. */
const VALUE = [0, 0.2, 0.5, 0.7, 0.92, 1] as const;
type Shade = 1 | 2 | 3 | 4 | 5;

/** A close-up in the making: shapes with form, shapes in one shade, lines. */
class CloseUp {
  readonly figure = new Figure([STAGE.width, STAGE.height], FACE, PAINTS, {
    surface: 'character',
    steps: [0.34, 0.585, 0.87, 0.97],
  });

  flat(shape: Shape, material: string, shade: Shade): void {
    this.figure.setValue(this.figure.add(shape, material, { crease: 0 }), VALUE[shade]);
  }

  line(points: readonly Point[], radii: readonly number[], material = 'ink', shade: Shade = 3): void {
    this.flat(stroke(points, radii), material, shade);
  }
}

/** The whole face as it is drawn in a moment; `smile` from 0, all gone, to `SMILES` − 1. */
export function face(smile: number, feeling: Feeling, glance: Glance): Picture {
  const up = new CloseUp();
  const t = smile / (SMILES - 1);
  head(up, t);
  for (const side of [-1, 1] as const) {
    if (glance === 'shut') shut(up, side, feeling);
    else open(up, side, feeling, glance);
    brow(up, side, feeling);
  }
  lips(up, t);
  return up.figure.render();
}

function head(up: CloseUp, t: number): void {
  const { figure: f } = up;
  for (const side of [-1, 1]) {
    const fin = path('50,-14 72,-34 100,-46 96,-26 108,-12 96,0 102,20 82,26 54,20').map(
      ([x, y]): Point => [side * x, y],
    );
    f.add(blob(fin, { rim: 9 }), 'fin', { bias: side < 0 ? 0.02 : -0.08 });
    const web = path('54,-8 74,-24 90,-32 86,-18 94,-8 84,4 86,14 74,18 56,14').map(([x, y]): Point => [side * x, y]);
    f.add(blob(web, { rim: 8 }), 'web', { bias: -0.08 });
  }
  f.add(blob(path('-30,40 30,40 36,62 40,80 -40,80 -36,62'), { rim: 14 }), 'scale', { bias: -0.14 });
  f.add(blob(path('-20,44 16,44 20,60 22,80 -26,80 -24,60'), { rim: 12 }), 'belly', { bias: -0.08 });
  for (const y of [58, 67])
    up.line(
      [
        [-22, y],
        [-3, y + 3],
        [18, y],
      ],
      [0.8, 1, 0.8],
      'belly',
      2,
    );
  f.add(blob(path('-46,-30 -53,-46 -57,-70 -40,-60 -20,-42'), { rim: 8, smooth: false }), 'fin', { bias: -0.08 });
  f.add(blob(path('38,-40 47,-56 62,-68 58,-46 48,-28'), { rim: 8, smooth: false }), 'fin', { bias: -0.14 });
  const cheek = 24 + 4 * t;
  const skull = union(
    [
      ellipse(0, -6, 60, 44),
      ellipse(-32, 20 - 3 * t, 29, cheek),
      ellipse(31, 20 - 3 * t, 30, cheek),
      ellipse(-4, 32, 38, 21 + 4 * t),
    ],
    4,
  );
  f.add(skull, 'scale', { bias: 0.05, cast: 0.28 });
  f.add(within(ellipse(-5, 29, 31, 15), skull), 'scale', { bias: 0.09, crease: 0 });
  scales(up);
  for (const x of [-11, 4]) {
    up.line(
      [
        [x - 2.4, 18.6],
        [x, 17.2],
        [x + 2.4, 18.8],
      ],
      [0.9, 1.2, 0.9],
      'scale',
      1,
    );
    up.line(
      [
        [x - 1.4, 20.4],
        [x + 1.6, 20.6],
      ],
      [0.7, 0.7],
      'scale',
      5,
    );
  }
  crest(up);
}

/** Small scales on brow and jaw: what a face is made of when it is this near. */
function scales(up: CloseUp): void {
  for (const [x, y, shade] of [
    [-46, -18, 4],
    [-41, -24, 4],
    [-50, -6, 4],
    [44, -22, 2],
    [50, -12, 2],
    [47, -2, 2],
    [-22, -37, 4],
    [-16, -33, 4],
    [22, -36, 2],
    [27, -31, 2],
    [-46, 30, 2],
    [-39, 35, 2],
    [44, 32, 1],
    [37, 37, 1],
  ] as const)
    up.line(
      [
        [x - 2.6, y],
        [x, y + 1.8],
        [x + 2.6, y],
      ],
      [0.55, 0.7, 0.55],
      'scale',
      shade,
    );
}

function crest(up: CloseUp): void {
  const { figure: f } = up;
  f.add(blob(path('-20,-34 -20,-56 -10,-74 2,-92 12,-74 18,-54 18,-34 -2,-24'), { rim: 12 }), 'fin', {
    bias: 0.04,
    cast: 0.18,
  });
  up.flat(blob(path('-6,-31 -6,-52 1,-80 6,-52 5,-30'), { rim: 4 }), 'web', 3);
  up.line(path('11,-34 12,-52 8,-70'), [1, 1.1, 0.9], 'fin', 2);
}

const EYE = { x: 25, y: -5, rx: 19, ry: 22 } as const;
const LOOK: Readonly<Record<Feeling, { lid: number; low: number; iris: number; pupil: number; size: number }>> = {
  thin: { lid: 0.34, low: 0, iris: 0.98, pupil: 0.9, size: 0.98 },
  fits: { lid: 0.1, low: 0.12, iris: 1.06, pupil: 1.05, size: 1 },
  wide: { lid: 0, low: 0.06, iris: 0.72, pupil: 0.6, size: 1.07 },
};
/** Px from straight ahead: at Twilight in the corridor, or anywhere else. */
const GAZE: Readonly<Record<Exclude<Glance, 'shut'>, Point>> = { here: [-5, 1], away: [6, 4] };

const socket = (side: -1 | 1, size: number, grow: number): Shape => {
  const [rx, ry] = [EYE.rx * size + grow, EYE.ry * size + grow];
  const outline = path('-0.97,0.02 -0.8,-0.66 -0.2,-1 0.5,-0.92 0.97,-0.36 0.96,0.34 0.58,0.88 -0.1,1 -0.7,0.76');
  return blob(
    outline.map(([u, v]): Point => [side * (EYE.x + u * rx) - 3, EYE.y + v * ry]),
    { rim: 4 },
  );
};

function open(up: CloseUp, side: -1 | 1, feeling: Feeling, glance: Exclude<Glance, 'shut'>): void {
  const { lid, low, iris, pupil, size } = LOOK[feeling];
  const [cx, cy] = [side * EYE.x - 3, EYE.y];
  const [rx, ry] = [EYE.rx * size, EYE.ry * size];
  const ball = socket(side, size, 0);
  up.flat(socket(side, size, 1.5), 'ink', 3);
  up.flat(ball, 'eyeball', 4);
  up.flat(without(ball, ellipse(cx, cy + ry * (0.5 + lid), rx * 1.2, ry * 1.28)), 'eyeball', 2);
  const [ix, iy] = [cx + GAZE[glance][0], cy + 1 + GAZE[glance][1] + (feeling === 'thin' ? 4 : 0)];
  const [irx, iry] = [12.6 * iris, 16 * iris];
  const ring = within(ellipse(ix, iy, irx, iry), ball);
  up.flat(ring, 'iris', 1);
  const inside = within(ellipse(ix, iy, irx - 1.6, iry - 1.6), ball);
  up.flat(inside, 'iris', 2);
  up.flat(below(inside, iy - 2), 'iris', 3);
  up.flat(below(inside, iy + iry * 0.36), 'iris', 4);
  up.flat(within(ellipse(ix, iy - 0.6, irx * 0.52 * pupil, iry * 0.56 * pupil), ball), 'ink', 3);
  up.flat(within(ellipse(ix + 0.6, iy + iry * 0.72, irx * 0.46, iry * 0.15), inside), 'iris', 5);
  up.flat(within(ellipse(ix - irx * 0.4, iy - iry * 0.42, 3.9, 4.9), ball), 'white', 5);
  up.flat(within(ellipse(ix + irx * 0.46, iy + iry * 0.34, 1.9, 2.1), ball), 'white', 5);
  lids(up, side, { cx, cy, rx, ry, lid, low, size, sad: feeling === 'thin' ? 0.28 : 0 });
}

type Lids = { cx: number; cy: number; rx: number; ry: number; lid: number; low: number; size: number; sad: number };

function lids(up: CloseUp, side: -1 | 1, { cx, cy, rx, ry, lid, low, size, sad }: Lids): void {
  const at = (u: number, v: number): Point => [cx + side * u * rx, cy + v * ry];
  const bounds = socket(side, size, 1.5);
  if (low > 0) {
    const rim = [-1.1, -0.6, 0, 0.6, 1.1].map((u) => at(u, 0.92 - 2 * low + 0.5 * u * u));
    up.flat(within(blob([...rim, at(1.3, 1.6), at(-1.3, 1.6)], { rim: 3, smooth: false }), bounds), 'scale', 3);
    up.flat(within(stroke(rim, [0.9, 1, 0.9]), bounds), 'ink', 3);
  }
  const upper = (u: number): number => -1 + 2 * lid + u * sad - 0.16 * (1 - u * u);
  if (lid > 0.02) {
    const rim = [-1.1, -0.55, 0, 0.55, 1.1].map((u) => at(u, upper(u)));
    up.flat(
      within(blob([at(-1.4, -1.6), at(1.4, -1.6), ...rim.toReversed()], { rim: 3, smooth: false }), bounds),
      'scale',
      2,
    );
    up.flat(within(stroke(rim, [1.5, 2, 2.2]), bounds), 'ink', 3);
  }
}

function shut(up: CloseUp, side: -1 | 1, feeling: Feeling): void {
  const bow = feeling === 'thin' ? 1 : -1;
  const curve = [-1, -0.5, 0, 0.5, 1].map(
    (u): Point => [side * EYE.x - 3 + u * EYE.rx * 0.94, EYE.y + 5 + bow * 7 * (1 - u * u)],
  );
  up.line(curve, [1.4, 2, 2.2, 2, 1.4]);
}

const BROWS: Readonly<Record<Feeling, readonly [inner: number, outer: number]>> = {
  thin: [-33, -26],
  fits: [-34, -33],
  wide: [-42, -34],
};

function brow(up: CloseUp, side: -1 | 1, feeling: Feeling): void {
  const [inner, outer] = BROWS[feeling];
  const x = (u: number): number => side * (EYE.x + u * EYE.rx) - 3;
  up.line(
    [
      [x(-0.6), inner],
      [x(0.15), (inner + outer) / 2 - 3.4],
      [x(0.86), outer],
    ],
    [2, 2.2, 1.2],
    'brow',
    3,
  );
}

/** Corners that reach and rise, lips that part, teeth that come. */
function lips(up: CloseUp, t: number): void {
  const reach = 11 + 36 * t ** 0.9;
  const rise = -3.5 + 18 * t;
  const part = Math.max(0, t - 0.3) * 24;
  const [mx, my] = [-4, 36 - 2 * t];
  const across = [-1, -0.72, -0.4, 0, 0.4, 0.72, 1];
  const top = across.map((u): Point => [mx + u * reach, my - rise * u * u]);
  if (part < 2) {
    up.line(top, [0.9, 1.3, 1.5, 1.3, 0.9]);
    if (t > 0.2)
      up.flat(
        blob(path(`${mx - 10},${my + 0.6} ${mx - 6},${my + 1.4} ${mx - 8},${my + 5}`), { rim: 1, smooth: false }),
        'white',
        5,
      );
    corners(up, { mx, my, reach, rise });
    return;
  }
  const bottom = across.map((u): Point => [mx + u * reach, my - rise * u * u + part * (1 - u * u) ** 0.62]);
  const hole = blob([...top, ...bottom.slice(1, -1).toReversed()], { rim: 3 });
  up.flat(hole, 'mouth', 2);
  const bite = Math.max(0.42, t) * part;
  if (t < 0.8) up.flat(within(ellipse(mx, my + part + 1, reach * 0.46, part * 0.4), hole), 'tongue', 3);
  const upper = blob(
    [...top.map(([x, y]): Point => [x, y - 3]), ...top.toReversed().map(([x, y]): Point => [x, y + bite])],
    { rim: 2, smooth: false },
  );
  up.flat(within(upper, hole), 'white', t > 0.8 ? 4 : 5);
  fangs(up, hole, { mx, my, reach, rise, bite });
  if (t > 0.62) teeth(up, hole, { mx, my, reach, rise, part, t });
  up.line(top, [0.9, 1.4, 1.5, 1.4, 0.9]);
  up.line(bottom, [0.9, 1.3, 1.5, 1.3, 0.9]);
  if (t < 0.9)
    up.line(
      [
        [mx - 5, my + part + 4.4],
        [mx + 5, my + part + 4.4],
      ],
      [0.8, 0.8],
      'scale',
      2,
    );
  corners(up, { mx, my, reach, rise });
}

type Mouth = { mx: number; my: number; reach: number; rise: number };

function corners(up: CloseUp, { mx, my, reach, rise }: Mouth): void {
  for (const side of [-1, 1]) {
    const [x, y] = [mx + side * reach, my - rise];
    up.line(
      [
        [x - side * 0.6, y - 3.2],
        [x + side * 2.2, y - 0.4],
        [x + side * 1.4, y + 3],
      ],
      [0.9, 1.3, 0.9],
    );
    if (rise > 6)
      up.line(
        [
          [x + side * 4, y - 6],
          [x + side * 6.4, y],
          [x + side * 4, y + 7],
        ],
        [0.7, 0.9, 0.7],
        'scale',
        1,
      );
  }
}

function fangs(up: CloseUp, hole: Shape, { mx, my, reach, rise, bite }: Mouth & { bite: number }): void {
  for (const u of [-0.5, 0.5]) {
    const [x, y] = [mx + u * reach, my - rise * u * u + bite - 1];
    up.flat(
      within(
        blob(
          [
            [x - 3, y],
            [x + 3, y],
            [x, y + 5],
          ],
          { rim: 1, smooth: false },
        ),
        hole,
      ),
      'white',
      5,
    );
  }
}

/** Every tooth, above and below, and the line where they meet. */
function teeth(up: CloseUp, hole: Shape, { mx, my, reach, rise, part, t }: Mouth & { part: number; t: number }): void {
  const full = t > 0.9;
  if (full) up.flat(hole, 'white', 4);
  for (let u = -0.9; u <= 0.91; u += full ? 0.15 : 0.2) {
    const [x, y] = [mx + u * reach, my - rise * u * u];
    up.flat(
      within(
        stroke(
          [
            [x, y - 1],
            [x, y + part],
          ],
          [0.55, 0.55],
        ),
        hole,
      ),
      'white',
      2,
    );
  }
  if (!full) return;
  const meet = [-0.94, -0.5, 0, 0.5, 0.94].map(
    (u): Point => [mx + u * reach, my - rise * u * u + part * 0.52 * (1 - u * u) ** 0.6],
  );
  up.flat(within(stroke(meet, [0.7, 0.8, 0.7]), hole), 'white', 1);
}
