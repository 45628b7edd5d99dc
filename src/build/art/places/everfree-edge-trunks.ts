import { Figure, type Picture } from '../figure';
import { blob, curve, ellipse, type Point, type Shape, stroke, union, within } from '../shape';
import { dice } from './everfree-edge-leaves';
import { BARKS, type Bark, HOLLOW, MOSS } from './everfree-edge-palette';

export type Trunk = {
  seed: number;
  bark: Bark;
  /** Pixels from the foot to where the crown hides the wood. */
  height: number;
  /** Half the trunk's width above its roots. */
  girth: number;
  /** How far the top leans to the right. */
  lean: number;
  /** Limbs: side (−1 left, 1 right), share of the height, reach in pixels. */
  limbs: readonly (readonly [-1 | 1, number, number])[];
  /** A hole at this share of the height. */
  hole?: number;
  moss?: number;
  /** Bare of leaves: limbs end in twigs, and the top breaks off. */
  dead?: boolean;
  face?: boolean;
};

/** How much darker the wood is from which share of its height upwards, under its leaves. */
const SHADE_OF_CROWN = [
  [0.5, -0.09],
  [0.62, -0.2],
  [0.76, -0.32],
] as const;

/** Everything above a share of the height, with an edge as uneven as leaves. */
function leafShade(half: number, h: number, share: number): Shape {
  const edge = Array.from({ length: 29 }, (_, k): Point => {
    const x = half - (k * half) / 14;
    return [x, -h * share + Math.sin(x * 0.9 + share * 20) * 3 + Math.sin(x * 0.37) * 4];
  });
  return blob([[-half, -h * 2], [half, -h * 2], ...edge], { rim: 1, smooth: false });
}

const along = (spine: readonly Point[], t: number): Point => {
  const at = t * (spine.length - 1);
  const k = Math.min(spine.length - 2, Math.floor(at));
  const [ax, ay] = spine[k] as Point;
  const [bx, by] = spine[k + 1] as Point;
  return [ax + (bx - ax) * (at - k), ay + (by - ay) * (at - k)];
};

/** A trunk in the making: its measures, its middle line from foot to top, and the dice that shape it. */
type Making = {
  trunk: Trunk;
  figure: Figure;
  spine: readonly Point[];
  radii: readonly number[];
  next: () => number;
  /** A number between −amount and amount. */
  spread: (amount: number) => number;
};

function addLimbs({ trunk, figure, spine, next, spread }: Making): void {
  const { girth: g, dead = false } = trunk;
  for (const [side, k, reach] of trunk.limbs) {
    const [x, y] = along(spine, k);
    const bend = spread(5);
    const tip: Point = [x + side * reach, y - reach * 0.72];
    const wood = stroke(
      [[x, y + 3], [x + side * reach * 0.5, y - reach * 0.2 + bend], tip],
      [g * 0.42, g * 0.26, dead ? 1 : g * 0.18],
    );
    figure.add(wood, 'bark', { bias: -0.07 });
    if (!dead) continue;
    for (const [share, turn] of [
      [0.55, -1],
      [0.8, 1],
    ] as const) {
      const from: Point = [x + side * reach * share, y - reach * 0.72 * share ** 1.6 + bend * (1 - share)];
      const to: Point = [from[0] + side * (6 + next() * 6) * (turn < 0 ? 0.6 : 1), from[1] - 9 - next() * 7];
      figure.add(
        stroke([from, [(from[0] + to[0]) / 2 + spread(2), (from[1] + to[1]) / 2], to], [1.6, 1.1, 0.6]),
        'bark',
        { bias: -0.04 },
      );
    }
  }
}

function addBackRoots({ trunk: { girth: g }, figure, next, spread }: Making): void {
  for (const side of [-1, 1] as const) {
    const far = g * (1.9 + next() * 0.5);
    figure.add(
      stroke(
        [
          [side * g * 0.5, -10],
          [side * g * 1.05, -3],
          [side * far * 0.8, -1 + spread(1)],
          [side * far * 1.1, -3 + spread(2)],
        ],
        [g * 0.44, g * 0.3, 2.4, 0.8],
      ),
      'bark',
      { bias: -0.1 },
    );
  }
}

/** Roots that spread towards the viewer, to be melted into the trunk. */
function frontRoots({ trunk: { girth: g }, spread }: Making): Shape[] {
  return (
    [
      [-1.75, 4],
      [1.6, 5],
      [-1.05, 9],
      [0.95, 8],
      [-0.15, 10],
    ] as const
  ).map(([out, down]) => {
    const wide = g * (out + spread(0.22));
    const wave = spread(2.4);
    const knee: Point = [wide * 0.62, -g * 0.2 + down * 0.2];
    const toe: Point = [wide * 1.15 + wave, down + spread(1)];
    return stroke(
      [[wide * 0.25, -g * 0.95], knee, [wide * 0.9, down * 0.8 - wave * 0.4], toe],
      [g * 0.4, g * 0.36, g * 0.22, 1.1],
    );
  });
}

/** Cracks and lit ridges along the wood and between the roots. */
function addGrain({ trunk: { girth: g }, figure, spine, radii, next, spread }: Making, wood: Shape): void {
  for (let k = 0; k < 15; k++) {
    const offset = spread(0.85);
    const from = 0.02 + next() * 0.8;
    const to = Math.min(1, from + 0.08 + next() * 0.22);
    const points = [from, (from + to) / 2, to].map((share): Point => {
      const [x, y] = along(spine, share);
      const radius = (radii[0] as number) * (1 - share) + (radii[2] as number) * share;
      return [x + offset * radius + spread(0.8), y];
    });
    const lit = k % 4 === 0;
    figure.add(within(stroke(points, [0.35, lit ? 0.6 : 0.85, 0.3]), wood), 'bark', {
      bias: lit ? 0.12 : -0.3 - next() * 0.1,
      crease: 0,
    });
  }
  for (const u of [-0.62, -0.3, 0.12, 0.5]) {
    const crack = stroke(
      [
        [u * g * 0.5, -g * 1.1],
        [u * g * 0.9, -g * 0.35],
        [u * g * 1.5, 6],
      ],
      [0.4, 1, 0.4],
    );
    figure.add(within(crack, wood), 'bark', { bias: -0.26, crease: 0 });
  }
}

function addMoss({ trunk: { girth: g }, figure, spine, radii, next }: Making, wood: Shape, amount: number): void {
  const sleeve = [0, 0.18, 0.34].map(
    (k): Point => [along(spine, k)[0] - (radii[1] as number) * 0.95, along(spine, k)[1]],
  );
  figure.add(within(stroke(sleeve, [amount * 0.8, amount * 0.6, 1]), wood), 'moss', { crease: 0, bias: -0.02 });
  for (let k = 0; k < amount; k++) {
    const x = -g * (0.1 + next() * 1.3);
    figure.add(within(ellipse(x, 3 - next() * g * 0.7, 3 + next() * 3.5, 1.8 + next()), wood), 'moss', {
      crease: 0,
      bias: 0.04,
    });
  }
}

/** A trunk with its roots, limbs and cracks; dead ones end in twigs, the others in a crown laid over them. */
export function drawTrunk(trunk: Trunk): Picture {
  const { bark, height: h, girth: g, lean, dead = false } = trunk;
  const next = dice(trunk.seed);
  const spread = (amount: number): number => (next() - 0.5) * 2 * amount;
  const half = Math.ceil(g * 3 + 26 + Math.abs(lean) + (dead ? 26 : 0));
  const figure = new Figure([2 * half, h + 34 + (dead ? 30 : 0)], [half, h + 18 + (dead ? 30 : 0)], {
    bark: BARKS[bark],
    moss: MOSS,
    hollow: HOLLOW,
  });
  const sway = spread(g * 0.5);
  const spine: Point[] = [
    [0, -g * 0.8],
    [lean * 0.2 - sway, -h * 0.34],
    [lean * 0.65 + sway, -h * 0.64],
    [lean, -h],
  ];
  const radii = [g * 1.06, g * 0.8, g * 0.7, dead ? g * 0.2 : g * 0.66];
  const making: Making = { trunk, figure, spine, radii, next, spread };
  addLimbs(making);
  addBackRoots(making);
  const wood = union([stroke(curve(spine, false, 5), radii), ...frontRoots(making)], 1.4);
  figure.add(wood, 'bark');
  if (!dead) {
    for (const [share, bias] of SHADE_OF_CROWN)
      figure.add(within(wood, leafShade(half, h, share)), 'bark', { bias, crease: 0 });
  }
  addGrain(making, wood);
  if (trunk.hole !== undefined) {
    const [x, y] = along(spine, trunk.hole);
    figure.add(ellipse(x + 1, y, g * 0.34, g * 0.5), 'bark', { bias: 0.1, crease: 0 });
    figure.add(ellipse(x + 1.4, y + 0.4, g * 0.24, g * 0.38), 'hollow', { crease: 0 });
  }
  if (trunk.moss) addMoss(making, wood, trunk.moss);
  if (trunk.face) drawFace(figure, g, h, lean);
  return figure.render();
}

/** A frightened face grown out of knots: two slanted eyes and a ragged mouth. */
function drawFace(figure: Figure, g: number, h: number, lean: number): void {
  const x = lean * 0.45;
  const y = -h * 0.52;
  for (const side of [-1, 1] as const) {
    figure.add(ellipse(x + side * g * 0.4, y - 1, g * 0.31, g * 0.38, side * -24), 'bark', { bias: 0.12, crease: 0 });
    figure.add(ellipse(x + side * g * 0.4, y, g * 0.22, g * 0.3, side * -24), 'hollow', { crease: 0 });
    figure.add(
      stroke(
        [
          [x + side * g * 0.75, y - g * 0.3],
          [x + side * g * 0.4, y - g * 0.56],
          [x + side * g * 0.1, y - g * 0.4],
        ],
        [0.6, 1.5, 0.6],
      ),
      'bark',
      { bias: 0.06 },
    );
  }
  figure.add(
    stroke(
      [
        [x, y + 1],
        [x - 1, y + g * 0.35],
        [x + 1.5, y + g * 0.44],
      ],
      [0.8, 1.4, 0.6],
    ),
    'bark',
    { bias: 0.08, crease: 1 },
  );
  const mouth: Point[] = [
    [-0.52, 0.78],
    [-0.24, 0.98],
    [-0.05, 0.82],
    [0.18, 1],
    [0.5, 0.74],
    [0.42, 1.34],
    [0.16, 1.2],
    [-0.02, 1.5],
    [-0.24, 1.22],
    [-0.44, 1.3],
  ];
  figure.add(
    blob(
      mouth.map(([u, v]): Point => [x + u * g, y + v * g]),
      { rim: 2, smooth: false },
    ),
    'hollow',
  );
}
