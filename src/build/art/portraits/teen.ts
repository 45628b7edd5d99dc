import type { Paint } from '../color';
import { blob, ellipse, type Shape, stroke, union, within } from '../shape';
import type { Bust, Manners } from './bust';
import { type Expression, isTurned } from './expression';
import type { Features } from './face';
import { drawFin, type FinStyle } from './fins';
import { drawHair, type Mane } from './hair';
import { Layers } from './layers';
import { dressChest, dressFace, type Outfit } from './outfits';
import { Head } from './pose';

type Ball = readonly [x: number, y: number, z: number, rx: number, ry: number];

/** A teenage dragon as a line of data; `paints` needs scale, iris, blush, brow and what fins, crest and clothes name. */
export type TeenLook = {
  paints: Readonly<Record<string, Paint>>;
  /** Skull and cheeks, then the snout. */
  skull: readonly Ball[];
  snout: Ball;
  features: Partial<Features>;
  /** Spines, horns or hair. */
  crest: Mane;
  fins?: FinStyle;
  outfit: Outfit;
  /** Widens the shoulders, 1 as usual. */
  girth: number;
  manners: Manners;
};

const FEATURES: Features = {
  eyes: [
    [-9.6, -1, 17],
    [13, -1, 16],
  ],
  facing: [-6, 26],
  eyeSize: [8.4, 9.6],
  browHeight: 2.2,
  browWeight: 1.5,
  mouth: [7.4, 14.6, 28],
  mouthWidth: 1.05,
  cheeks: [
    [-15.5, 9.5, 12],
    [20.5, 9.5, 10],
  ],
  skin: 'scale',
  lashes: 0,
  slit: false,
  fang: true,
  teeth: true,
};

function drawBody(layers: Layers, girth: number, tilt: number): void {
  layers.add(
    stroke(
      [
        [0.5, -14],
        [1 - tilt, -40],
      ],
      [10.5, 9.4],
    ),
    'scale',
    { bias: -0.16 },
  );
  const half = [
    [9, -27],
    [18, -24],
    [27, -18],
    [32, -7],
    [33, 6],
  ] as const;
  const outline = [
    ...half.map(([x, y]) => [x * girth + 1, y] as const),
    ...half.toReversed().map(([x, y]) => [-x * girth, y] as const),
  ];
  layers.add(blob(outline, { rim: 11 }), 'scale', { bias: -0.05 });
}

/** Any of the four visitors from its line of data. */
export function buildTeen(look: TeenLook, mood: Expression): Bust {
  const behind = new Layers();
  const over = new Layers();
  const head = new Head([0, -51], mood.pose);
  const turned = isTurned(mood);
  const ball = ([x, y, z, rx, ry]: Ball): Shape => ellipse(...head.at([x, y, z]), rx, ry, mood.pose.roll);
  drawHair(behind, head, look.crest.back, 'back');
  drawBody(behind, look.girth, mood.pose.roll * 0.3);
  dressChest(behind, look.outfit);
  if (look.fins) {
    drawFin(behind, head, -1, look.fins, mood.ears);
    if (!turned) drawFin(behind, head, 1, look.fins, mood.ears);
  }
  const outline = union([...look.skull, look.snout].map(ball), 2.2);
  behind.add(outline, 'scale', { bias: 0.05, cast: 0.28 });
  const [x, y, z, rx, ry] = look.snout;
  behind.add(within(ball([x + 0.6, y - 1.6, z + 3, rx * 0.8, ry * 0.7]), outline), 'scale', { bias: 0.07, crease: 0 });
  for (const dx of [-3.6, 4.4]) {
    behind.line([head.at([x + dx, y - 4.6, z + 8]), head.at([x + dx + 1.2, y - 3.8, z + 8])], [0.9, 0.8], 'scale', 1);
  }
  if (turned) drawHair(over, head, look.crest.nape, 'front');
  drawHair(over, head, look.crest.front, 'front');
  if (turned && look.fins) drawFin(over, head, 1, look.fins, mood.ears);
  const features = { ...FEATURES, ...look.features };
  dressFace(over, look.outfit, head, features);
  return { behind, head, outline, features, over };
}
