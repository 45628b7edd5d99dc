import { ramp } from '../color';
import { Canvas } from '../field';
import { Figure, type Picture } from '../figure';
import type { Frame } from '../sheet';
import { blob, ellipse, type Point, stroke, union, within } from '../shape';
import { type Clump, dice, paintLeaves, stampShades } from './everfree-edge-leaves';
import { BARKS, type Bark, HOLLOW, type Leaf, LEAVES, MOSS } from './everfree-edge-palette';

type Trunk = {
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

const along = (spine: readonly Point[], t: number): Point => {
  const at = t * (spine.length - 1);
  const k = Math.min(spine.length - 2, Math.floor(at));
  const [ax, ay] = spine[k] as Point;
  const [bx, by] = spine[k + 1] as Point;
  return [ax + (bx - ax) * (at - k), ay + (by - ay) * (at - k)];
};

function drawTrunk(t: Trunk): Picture {
  const { seed, bark, height: h, girth: g, lean, dead = false } = t;
  const next = dice(seed);
  const spread = (amount: number): number => (next() - 0.5) * 2 * amount;
  const half = Math.ceil(g * 3 + 26 + Math.abs(lean) + (dead ? 26 : 0));
  const figure = new Figure([2 * half, h + 34 + (dead ? 30 : 0)], [half, h + 18 + (dead ? 30 : 0)], {
    bark: BARKS[bark],
    moss: MOSS,
    hollow: HOLLOW,
  });
  const sway = spread(g * 0.5);
  const spine: Point[] = [[0, -g * 0.8], [lean * 0.2 - sway, -h * 0.34], [lean * 0.65 + sway, -h * 0.64], [lean, -h]];
  const radii = [g * 1.06, g * 0.8, g * 0.7, dead ? g * 0.44 : g * 0.66];
  for (const [side, k, reach] of t.limbs) {
    const [x, y] = along(spine, k);
    const bend = spread(5);
    const tip: Point = [x + side * reach, y - reach * 0.72];
    const wood = stroke([[x, y + 3], [x + side * reach * 0.5, y - reach * 0.2 + bend], tip], [g * 0.42, g * 0.26, dead ? 1 : g * 0.18]);
    figure.add(wood, 'bark', { bias: -0.07 });
    if (!dead) continue;
    for (const [share, turn] of [[0.55, -1], [0.8, 1]] as const) {
      const from: Point = [x + side * reach * share, y - reach * 0.72 * share ** 1.6 + bend * (1 - share)];
      const to: Point = [from[0] + side * (6 + next() * 6) * (turn < 0 ? 0.6 : 1), from[1] - 9 - next() * 7];
      figure.add(stroke([from, [(from[0] + to[0]) / 2 + spread(2), (from[1] + to[1]) / 2], to], [1.6, 1.1, 0.6]), 'bark', { bias: -0.04 });
    }
  }
  for (const side of [-1, 1] as const) {
    const far = g * (1.9 + next() * 0.5);
    figure.add(stroke([[side * g * 0.5, -10], [side * g * 1.05, -3], [side * far * 0.8, -1 + spread(1)], [side * far * 1.1, -3 + spread(2)]], [g * 0.44, g * 0.3, 2.4, 0.8]), 'bark', { bias: -0.1 });
  }
  const body = stroke(spine, radii);
  const roots = ([[-1.75, 4], [1.6, 5], [-1.05, 9], [0.95, 8], [-0.15, 10]] as const).map(([out, down]) => {
    const wide = g * (out + spread(0.22));
    const wave = spread(2.4);
    const knee: Point = [wide * 0.62, -g * 0.2 + down * 0.2];
    const toe: Point = [wide * 1.15 + wave, down + spread(1)];
    return stroke([[wide * 0.25, -g * 0.95], knee, [wide * 0.9, down * 0.8 - wave * 0.4], toe], [g * 0.4, g * 0.36, g * 0.22, 1.1]);
  });
  const wood = union([body, ...roots], 1.4);
  figure.add(wood, 'bark');
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
    figure.add(within(stroke(points, [0.35, lit ? 0.6 : 0.85, 0.3]), wood), 'bark', { bias: lit ? 0.12 : -0.3 - next() * 0.1, crease: 0 });
  }
  for (const u of [-0.62, -0.3, 0.12, 0.5]) {
    const crack = stroke([[u * g * 0.5, -g * 1.1], [u * g * 0.9, -g * 0.35], [u * g * 1.5, 6]], [0.4, 1, 0.4]);
    figure.add(within(crack, wood), 'bark', { bias: -0.26, crease: 0 });
  }
  if (t.hole !== undefined) {
    const [x, y] = along(spine, t.hole);
    figure.add(ellipse(x + 1, y, g * 0.34, g * 0.5), 'bark', { bias: 0.1, crease: 0 });
    figure.add(ellipse(x + 1.4, y + 0.4, g * 0.24, g * 0.38), 'hollow', { crease: 0 });
  }
  if (t.moss) {
    const sleeve = [0, 0.18, 0.34].map((k): Point => [along(spine, k)[0] - (radii[1] as number) * 0.95, along(spine, k)[1]]);
    figure.add(within(stroke(sleeve, [t.moss * 0.8, t.moss * 0.6, 1]), wood), 'moss', { crease: 0, bias: -0.02 });
    for (let k = 0; k < t.moss; k++) {
      const x = -g * (0.1 + next() * 1.3);
      figure.add(within(ellipse(x, 3 - next() * g * 0.7, 3 + next() * 3.5, 1.8 + next()), wood), 'moss', { crease: 0, bias: 0.04 });
    }
  }
  if (t.face) drawFace(figure, g, h, lean);
  return figure.render();
}

/** A frightened face grown out of knots: two slanted eyes and a ragged mouth. */
function drawFace(figure: Figure, g: number, h: number, lean: number): void {
  const x = lean * 0.45;
  const y = -h * 0.52;
  for (const side of [-1, 1] as const) {
    figure.add(ellipse(x + side * g * 0.4, y - 1, g * 0.31, g * 0.38, side * -24), 'bark', { bias: 0.12, crease: 0 });
    figure.add(ellipse(x + side * g * 0.4, y, g * 0.22, g * 0.3, side * -24), 'hollow', { crease: 0 });
    figure.add(stroke([[x + side * g * 0.75, y - g * 0.3], [x + side * g * 0.4, y - g * 0.56], [x + side * g * 0.1, y - g * 0.4]], [0.6, 1.5, 0.6]), 'bark', { bias: 0.06 });
  }
  figure.add(stroke([[x, y + 1], [x - 1, y + g * 0.35], [x + 1.5, y + g * 0.44]], [0.8, 1.4, 0.6]), 'bark', { bias: 0.08, crease: 1 });
  const mouth: Point[] = [[-0.52, 0.78], [-0.24, 0.98], [-0.05, 0.82], [0.18, 1], [0.5, 0.74], [0.42, 1.34], [0.16, 1.2], [-0.02, 1.5], [-0.24, 1.22], [-0.44, 1.3]];
  figure.add(blob(mouth.map(([u, v]): Point => [x + u * g, y + v * g]), { rim: 2, smooth: false }), 'hollow');
}

type Crown = {
  seed: number;
  leaf: Leaf;
  /** Half the crown's width and height. */
  rx: number;
  ry: number;
  /** Pixels from the tree's foot up to the crown's middle. */
  lift: number;
  /** How far the crown sits to the right of the foot. */
  lean?: number;
  /** Size of its balls of leaves. */
  ball?: number;
  vines?: number;
  density?: number;
};

/** Balls of leaves heaped to a crown around (cx, cy). */
export function heap(next: () => number, [cx, cy]: Point, rx: number, ry: number, ball: number): Clump[] {
  const balls: Clump[] = [];
  const rows = Math.max(3, Math.round((ry * 2) / (ball * 0.95)));
  for (let row = 0; row < rows; row++) {
    const v = -1 + (2 * row) / (rows - 1);
    const reach = rx * Math.sqrt(1 - (v * (v > 0 ? 0.7 : 0.82)) ** 2);
    const count = Math.max(2, Math.round((reach * 2) / (ball * 1.02)));
    for (let k = 0; k < count; k++) {
      const u = -1 + (2 * (k + 0.5 + (next() - 0.5) * 0.5)) / count;
      const droop = Math.abs(u) ** 2 * ry * (v < 0 ? 0.2 : -0.16);
      balls.push({ x: cx + u * reach, y: cy + v * ry + droop + (next() - 0.5) * ball * 0.6, r: ball * (0.72 + next() * 0.5) });
    }
  }
  return balls;
}

/** A crown of leaf clumps; its foot point is the foot of the tree it belongs to, below the picture. */
function drawCrown({ seed, leaf, rx, ry, lift, lean = 0, ball = 15, vines = 0, density = 1 }: Crown): Picture {
  const next = dice(seed);
  const width = Math.ceil(rx * 2 + ball * 2 + 8);
  const height = Math.ceil(ry * 2 + ball * 2 + (vines > 0 ? 26 : 8));
  const [cx, cy] = [width / 2, ry + ball + 3];
  const canvas = new Canvas(width, height);
  const balls = heap(next, [cx, cy], rx, ry, ball);
  const shades = ramp(LEAVES[leaf]);
  for (let k = 0; k < vines; k++) {
    const x = cx + (next() - 0.5) * rx * 1.7;
    const y = cy + ry * 0.62;
    const length = 10 + next() * 26;
    for (let j = 0; j < length; j++) {
      const vx = x + Math.sin(j * 0.3 + k) * 1.3;
      stampShades(canvas, vx, y + j, ['x'], { shades, level: j % 4 ? 1 : 2 });
      if (j % 5 === 2) stampShades(canvas, vx + (j % 2 ? 1.6 : -1.6), y + j, ['hx', 'x.'], { shades, level: 2 });
    }
  }
  paintLeaves(canvas, balls, LEAVES[leaf], { seed: seed + 1, density });
  return canvas.picture([Math.round(cx - lean), Math.round(cy + lift)]);
}

const TRUNKS: Readonly<Record<string, Trunk>> = {
  'trunk-elder': { seed: 3, bark: 'slate', height: 92, girth: 19, lean: -8, limbs: [[-1, 0.66, 34], [1, 0.78, 30], [-1, 0.9, 22]], hole: 0.44, moss: 7 },
  'trunk-twisted': { seed: 8, bark: 'umber', height: 86, girth: 15, lean: 12, limbs: [[1, 0.58, 26], [-1, 0.74, 32], [1, 0.88, 20]], moss: 4 },
  'trunk-broad': { seed: 21, bark: 'slate', height: 76, girth: 17, lean: 4, limbs: [[-1, 0.7, 30], [1, 0.66, 34]], hole: 0.56, moss: 6 },
  'trunk-slim': { seed: 33, bark: 'ash', height: 84, girth: 9, lean: 5, limbs: [[-1, 0.66, 20], [1, 0.8, 18]], moss: 3 },
  'trunk-bent': { seed: 45, bark: 'umber', height: 72, girth: 10, lean: -14, limbs: [[1, 0.62, 22], [-1, 0.82, 16]], moss: 3 },
  'trunk-forked': { seed: 57, bark: 'ash', height: 66, girth: 12, lean: 2, limbs: [[-1, 0.5, 34], [1, 0.6, 36], [1, 0.86, 20]], moss: 5 },
  'trunk-young': { seed: 61, bark: 'ash', height: 44, girth: 6, lean: -3, limbs: [[1, 0.7, 13], [-1, 0.78, 11]], moss: 2 },
  'dead-tree-tall': { seed: 74, bark: 'slate', height: 82, girth: 11, lean: 7, limbs: [[-1, 0.56, 30], [1, 0.72, 34], [-1, 0.86, 22], [1, 0.96, 14]], hole: 0.36, dead: true },
  'dead-tree-low': { seed: 82, bark: 'umber', height: 50, girth: 10, lean: -9, limbs: [[1, 0.6, 26], [-1, 0.8, 26], [-1, 0.97, 12]], dead: true, moss: 3 },
  'face-tree': { seed: 95, bark: 'slate', height: 84, girth: 20, lean: 6, limbs: [[-1, 0.74, 40], [1, 0.84, 36], [-1, 0.94, 24], [1, 0.98, 16]], dead: true, face: true, moss: 5 },
};

const CROWNS: Readonly<Record<string, Crown>> = {
  'crown-elder': { seed: 103, leaf: 'teal', rx: 78, ry: 36, lift: 118, lean: -8, ball: 17, vines: 5 },
  'crown-twisted': { seed: 111, leaf: 'blue', rx: 64, ry: 34, lift: 108, lean: 12, ball: 15, vines: 4 },
  'crown-broad': { seed: 127, leaf: 'teal', rx: 72, ry: 30, lift: 96, lean: 4, ball: 16, vines: 3 },
  'crown-slim': { seed: 133, leaf: 'blue', rx: 44, ry: 34, lift: 104, lean: 5, ball: 13, vines: 2 },
  'crown-bent': { seed: 149, leaf: 'dusk', rx: 50, ry: 26, lift: 88, lean: -14, ball: 13, vines: 3 },
  'crown-forked': { seed: 151, leaf: 'teal', rx: 58, ry: 27, lift: 86, lean: 2, ball: 14, vines: 2 },
  'crown-dusk': { seed: 163, leaf: 'dusk', rx: 70, ry: 33, lift: 104, lean: 0, ball: 16, vines: 4 },
  'crown-deep': { seed: 171, leaf: 'blue', rx: 80, ry: 34, lift: 104, lean: 0, ball: 17, vines: 5 },
  'crown-young': { seed: 181, leaf: 'field', rx: 26, ry: 20, lift: 54, lean: -3, ball: 11 },
  'crown-field': { seed: 193, leaf: 'field', rx: 56, ry: 30, lift: 92, lean: 3, ball: 14, vines: 1 },
};

/** Trunks and crowns as parts of one tree: laid at the same foot point they meet. */
export function* trees(): Iterable<Frame> {
  for (const [name, trunk] of Object.entries(TRUNKS)) yield { name, picture: drawTrunk(trunk) };
  for (const [name, crown] of Object.entries(CROWNS)) yield { name, picture: drawCrown(crown) };
}
