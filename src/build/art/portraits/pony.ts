import type { Paint } from '../color';
import { blob, ellipse, type Point, type Shape, stroke, union, within } from '../shape';
import type { Bust, Manners } from './bust';
import type { Expression } from './expression';
import type { Features } from './face';
import { drawHair, type Mane } from './hair';
import { drawKit, type Kit } from './kits';
import { Layers } from './layers';
import { Head } from './pose';

export type PonyBuild = 'mare' | 'stallion' | 'foal';

/** A pony as a line of data; `paints` needs coat, ear, iris, blush, brow and whatever mane and kit name. */
export type PonyLook = {
  paints: Readonly<Record<string, Paint>>;
  mane: Mane;
  build: PonyBuild;
  lashes: 0 | 1 | 2;
  horn?: boolean;
  wings?: boolean;
  freckles?: boolean;
  /** Ears are under a hat. */
  earless?: boolean;
  /** Widens neck and chest, 1 as usual. */
  girth?: number;
  kit?: readonly Kit[];
  manners?: Manners;
};

const MARE: Features = {
  eyes: [
    [-10.6, 2, 18],
    [15, 2, 17],
  ],
  facing: [-6, 28],
  eyeSize: [9.4, 11.8],
  browHeight: 2,
  browWeight: 1.12,
  mouth: [7.6, 21.2, 26],
  mouthWidth: 0.88,
  cheeks: [
    [-18.5, 15.5, 12],
    [24.5, 15.5, 10],
  ],
  skin: 'coat',
  lashes: 2,
  slit: false,
  fang: false,
};

const FEATURES: Readonly<Record<PonyBuild, Features>> = {
  mare: MARE,
  stallion: {
    ...MARE,
    eyeSize: [8.2, 9.8],
    browWeight: 1.5,
    mouth: [7.6, 22, 27],
    mouthWidth: 1,
    eyes: [
      [-10.4, 0.6, 18],
      [14.6, 0.6, 17],
    ],
  },
  foal: {
    ...MARE,
    eyeSize: [10, 12.4],
    mouth: [6.6, 20.4, 24],
    mouthWidth: 0.78,
    eyes: [
      [-11, 3, 18],
      [14.6, 3, 17],
    ],
  },
};

type Ball = readonly [x: number, y: number, z: number, rx: number, ry: number];
const SKULL: Readonly<Record<PonyBuild, { skull: readonly Ball[]; muzzle: Ball; nose: Ball }>> = {
  mare: {
    skull: [
      [0, -1, 0, 26, 22.5],
      [-9, 9.5, 4, 16.5, 13.5],
      [13, 9.5, 4, 14.5, 13.5],
    ],
    muzzle: [7, 18, 20, 13, 9],
    nose: [7.4, 16, 23, 10.4, 6],
  },
  stallion: {
    skull: [
      [0, -2, 0, 24.5, 21.5],
      [-7, 9, 4, 17, 15],
      [12, 9, 4, 15, 15],
    ],
    muzzle: [7, 18, 20, 17, 11],
    nose: [7.4, 15, 24, 13.4, 7],
  },
  foal: {
    skull: [
      [0, 0, 0, 26, 21.5],
      [-10, 10, 4, 16, 12.5],
      [13.5, 10, 4, 14, 12.5],
    ],
    muzzle: [6.4, 17.4, 18, 11.6, 7.8],
    nose: [6.8, 15.6, 21, 9, 5],
  },
};

function drawWings(layers: Layers): void {
  for (const side of [-1, 1]) {
    const feathers: readonly [Point, Point][] = [
      [
        [26, -24],
        [43, -33],
      ],
      [
        [28, -18],
        [45, -23],
      ],
      [
        [27, -12],
        [42, -13],
      ],
    ];
    feathers.forEach(([middle, tip], i) => {
      const at = ([x, y]: Point): Point => [side * x + (side > 0 ? 2 : 0), y];
      layers.add(stroke([at([12, -12 + 2 * i]), at(middle), at(tip)], [4, 4.8, 1.8]), 'coat', {
        bias: -0.1 - 0.05 * i,
      });
      layers.line([at([17, -12.5 + 1.6 * i]), at([middle[0], middle[1] + 1.4])], [0.5, 0.55], 'coat', 2);
    });
    layers.add(
      stroke(
        [
          [side * 12, -13],
          [side * 20, -18],
          [side * 25, -17],
        ],
        [4.6, 4.4, 2],
      ),
      'coat',
      { bias: -0.02 },
    );
  }
}

function drawNeck(layers: Layers, girth: number, tilt: number): void {
  const half: readonly Point[] = [
    [10.5, -40],
    [11.5, -26],
    [14, -16],
    [21, -7],
    [24, 5],
  ];
  const at = ([x, y]: Point, side: number): Point => [side * x * girth + 1 - tilt * Math.max(0, (-y - 16) / 24), y];
  const outline = [...half.map((p) => at(p, 1)), ...half.toReversed().map((p) => at(p, -1))];
  layers.add(blob(outline, { rim: 11 }), 'coat', { bias: -0.07 });
  layers.add(within(ellipse(-1, -4, 11 * girth, 12), blob(outline, { rim: 11 })), 'coat', { bias: -0.05, crease: 0 });
  layers.line([at([16, -12], -1), at([13.4, -6], -1), at([13, 2], -1)], [0.5, 0.7, 0.6], 'coat', 2);
  layers.line([at([16, -12], 1), at([13.4, -6], 1), at([13, 2], 1)], [0.5, 0.7, 0.6], 'coat', 1);
}

/** One ear; `ears` −1 drooping to 1 perked. */
function drawEar(layers: Layers, head: Head, side: -1 | 1, ears: number): void {
  const droop = Math.max(0, -ears);
  const perk = Math.max(0, ears);
  const tip: Point = [side * (21.5 + 9 * droop - perk), -38 + 13 * droop - 1.5 * perk];
  const outer: readonly Point[] = [
    [side * 22, -13],
    [side * (25 + 2 * droop), -26 + 5 * droop],
    tip,
    [side * 11, -29 + 5 * droop],
    [side * 7, -18],
  ];
  layers.add(blob(head.sheet(outer, -2), { rim: 5 }), 'coat', { bias: side < 0 ? 0.02 : -0.05 });
  const lean = (p: Point): Point => [p[0] * 0.74 + side * 4.4, p[1] * 0.8 - 3.4];
  layers.flat(blob(head.sheet(outer.map(lean), -1), { rim: 4 }), 'ear', side < 0 ? 3 : 2);
}

function drawHorn(layers: Layers, head: Head): void {
  const at = ([x, y]: Point): Point => head.at([x, y, 21]);
  const cone: readonly Point[] = [
    [0.4, -15],
    [2.6, -26],
    [6.6, -41],
    [8.4, -26],
    [8.6, -15],
    [4.6, -13],
  ];
  layers.add(blob(cone.map(at), { rim: 4 }), 'horn', { bias: 0.06, cast: 0.14 });
  for (const [x0, x1, y] of [
    [1.2, 8.6, -19],
    [2.4, 8, -24.4],
    [3.6, 7.6, -29.6],
    [4.8, 7, -34.4],
  ] as const) {
    layers.line([at([x0, y + 0.4]), at([x1, y - 1.6])], [0.5, 0.55], 'horn', 2);
  }
}

function drawFreckles(layers: Layers, head: Head, outline: Shape): void {
  for (const [x, y] of [
    [-13, 13.4],
    [-16.6, 15.4],
    [-12, 16.8],
    [21, 13.4],
    [24, 15.6],
    [20, 16.8],
  ] as const) {
    layers.flat(within(ellipse(...head.at([x, y, 15]), 0.8, 0.8), outline), 'freckle', 3);
  }
}

/** Any pony from its line of data. */
export function buildPony(look: PonyLook, mood: Expression): Bust {
  const behind = new Layers();
  const over = new Layers();
  const head = new Head([0, -49], mood.pose);
  const turned = mood.pose.yaw < -25;
  const { skull, muzzle, nose } = SKULL[look.build];
  const kit = look.kit ?? [];
  const ball = ([x, y, z, rx, ry]: Ball): Shape => ellipse(...head.at([x, y, z]), rx, ry, mood.pose.roll);
  if (look.wings) drawWings(behind);
  drawKit(behind, head, kit, 'rear');
  drawHair(behind, head, look.mane.back, 'back');
  drawNeck(behind, look.girth ?? 1, mood.pose.roll * 0.3);
  drawKit(behind, head, kit, 'chest');
  if (!look.earless) drawEar(behind, head, -1, mood.ears);
  if (!look.earless && !turned) drawEar(behind, head, 1, mood.ears);
  const outline = union([...skull, muzzle].map(ball), 2.2);
  behind.add(outline, 'coat', { bias: 0.05, cast: 0.28 });
  behind.add(within(ball(nose), outline), 'coat', { bias: 0.05, crease: 0 });
  const nostril = nose[1] - (look.build === 'stallion' ? 1 : 1.6);
  for (const x of look.build === 'stallion' ? [2.6, 11.4] : [4.4, 10]) {
    behind.line([head.at([x, nostril, 30]), head.at([x + 0.9, nostril + 0.8, 30])], [0.7, 0.7], 'coat', 1);
  }
  if (look.freckles) drawFreckles(behind, head, outline);
  if (turned) {
    drawHair(over, head, look.mane.nape, 'front');
    if (!look.earless) drawEar(over, head, 1, mood.ears);
  }
  drawHair(over, head, look.mane.front, 'front');
  if (look.horn) drawHorn(over, head);
  drawKit(over, head, kit, 'face');
  drawKit(over, head, kit, 'top');
  return { behind, head, outline, features: { ...FEATURES[look.build], lashes: look.lashes }, over };
}
