import { type Rgb, ramp } from '../color';
import { curve, type Point } from '../curve';
import { Canvas, hash } from '../field';
import type { Picture } from '../figure';
import type { Frame } from '../sheet';
import { BOX_LEAVES, boxBall, boxHedge } from './castle-hedges';
import { type Clump, dice, paintLeaves, stampShades } from './everfree-edge-leaves';

const CYPRESS = ['#0e2038', '#183a4c', '#225258', '#336e66', '#529278', '#88c096'] as const;
const SHAGGY = ['#10263a', '#1c4448', '#2a6054', '#3e8064', '#64a87c', '#a0d49c'] as const;
const LINE = '#0a1a30';

type Clipped = {
  size: readonly [number, number];
  seed: number;
  balls: (foot: readonly [number, number]) => Clump[];
  trunk?: number;
  paint?: readonly string[];
};

/** A bush clipped to a shape that balls of leaves make up, on a stem of `trunk` px. */
function clipped({ size: [width, height], seed, balls, trunk = 0, paint = BOX_LEAVES }: Clipped): Picture {
  const canvas = new Canvas(width, height);
  const foot = [width >> 1, height - 6] as const;
  if (trunk > 0)
    canvas.rect(
      foot[0] - 2,
      foot[1] - trunk,
      5,
      trunk,
      (x) => ramp('#8a6a58')[x < foot[0] ? 4 : x === foot[0] ? 3 : 2],
    );
  paintLeaves(canvas, balls(foot), paint, { seed, leaf: 'fine', unity: 0.7 });
  canvas.outline(LINE, 0.8);
  return canvas.picture(foot);
}

/** Balls stacked along a line that narrows from its foot to its tip. */
const stack = (x: number, y: number, tall: number, wide: number, power: number): Clump[] =>
  Array.from({ length: Math.ceil(tall / 5) }, (_, k) => {
    const t = k / (tall / 5);
    return { x, y: y - t * tall - wide * 0.5, r: Math.max(2.6, wide * (1 - t) ** power), flat: 0.9 };
  });

const spiral = ([x, y]: readonly [number, number]): Clump[] =>
  Array.from({ length: 34 }, (_, k) => {
    const t = k / 33;
    return { x: x + Math.cos(k * 0.86) * 13 * (1 - t), y: y - 10 - t * 62, r: 7.6 * (1 - t * 0.66), flat: 0.7 };
  });

type Lump = readonly [x: number, up: number, r: number];
/** Masses of the clipped dragon, each cut clear of the one behind it. */
const DRAGON: readonly (readonly Lump[])[] = [
  [
    [17, 5, 6],
    [25, 9, 5.4],
    [31, 17, 4.8],
    [32, 25, 4],
    [29, 31, 3],
  ],
  [
    [-17, 58, 5],
    [-23, 62, 4],
    [-26, 56, 3],
    [17, 58, 5],
    [23, 62, 4],
    [26, 56, 3],
  ],
  [
    [0, 11, 14],
    [0, 24, 11],
    [-11, 5, 7],
    [11, 5, 7],
  ],
  [
    [-12, 22, 4.6],
    [-8, 17, 3.6],
    [12, 22, 4.6],
    [8, 17, 3.6],
  ],
  [
    [0, 47, 15],
    [-9, 44, 10],
    [9, 44, 10],
    [0, 38, 11],
  ],
  [
    [0, 62, 6],
    [0, 69, 4.6],
    [1, 76, 3],
  ],
];

/** Somepony has clipped a small dragon here, from memory: ear fins, spines, a tail, and daisies for eyes. */
function topiaryDragon(): Picture {
  const canvas = new Canvas(88, 100);
  const [x, y] = [40, 94];
  DRAGON.forEach((lumps, k) => {
    const balls = (grow: number): Clump[] =>
      lumps.map(([dx, up, r]) => ({ x: x + dx, y: y - up, r: r + grow, flat: 0.95 }));
    for (const { x: bx, y: by, r } of balls(1.6)) canvas.ellipse(bx, by, r, r * 0.95, '#12303e');
    paintLeaves(canvas, balls(0), SHAGGY, { seed: 70 + k, leaf: 'fine', unity: 0.5, bias: 0.07 });
  });
  for (const side of [-1, 1]) {
    const eye = ['.wwww.', 'wwwwww', 'wwkkww', 'wwkkww', '.wwww.'];
    canvas.stamp(x + side * 7 - 3, y - 54, eye, { w: '#f6faff', k: '#1c2450' }, 0.2);
  }
  canvas.stamp(x - 5, y - 40, ['k........k', '.kk....kk.', '...kkkk...'], { k: '#12303e' });
  canvas.stamp(x - 2, y - 44, ['k..k'], { k: '#12303e' });
  canvas.outline(LINE, 0.8);
  return canvas.picture([x, y + 2]);
}

const BUD = {
  tulip: ['.ab.', 'aabc', 'aabc', 'abbc', '.bc.', '.ss.', '.s..', '.sl.', 'lsll', 'lsl.'],
  rose: ['.ab.', 'abbc', 'gbcg', '.ss.', 'l.s.', '.ls.', '.sll'],
  daisy: ['..a..', '.aab.', '.abc.', '..s..', '..sl.', '.ls..', '..s..'],
} as const;

/** A bed edged with stone, its flowers shut for the night. */
function flowerBed(width: number, seed: number, kind: keyof typeof BUD, colors: readonly string[]): Picture {
  const canvas = new Canvas(width + 8, 52);
  const next = dice(seed);
  canvas.rect(
    4,
    20,
    width,
    26,
    (x, y) => ramp('#6a4a5c')[hash(x, y, seed) > 0.9 ? 4 : hash(x, y - 1, seed) > 0.9 ? 1 : y < 24 ? 2 : 3],
  );
  const spots = Array.from(
    { length: Math.round(width * 0.42) },
    () => [5 + next() * (width - 8), next(), next()] as const,
  ).sort((a, b) => a[1] - b[1]);
  for (const [x, depth, pick] of spots) {
    const [a, b] = [ramp(colors[Math.floor(pick * colors.length)] as string), ramp('#4f9a78')];
    const rgb = (c: readonly number[]): string =>
      `#${c.map((v) => Math.round(v).toString(16).padStart(2, '0')).join('')}`;
    const rows = BUD[kind];
    canvas.stamp(Math.round(x), Math.round(20 + depth * 22 - rows.length), rows, {
      a: rgb(a[5]),
      b: rgb(a[3]),
      c: rgb(a[2]),
      s: rgb(b[2]),
      l: rgb(b[4]),
      g: rgb(b[3]),
    });
  }
  for (let x = 4; x < width + 4; x++) {
    const u = (x - 4) % 13;
    for (let j = 0; j < 6; j++)
      canvas.put(
        x,
        43 + j,
        u === 0 ? '#464f88' : j === 0 ? '#e4eafa' : j < 3 ? '#b4bede' : j < 5 ? '#8a96c4' : '#5c68a0',
      );
  }
  canvas.outline('#1c2448', 0.75);
  return canvas.picture([4 + (width >> 1), 47]);
}

/** Masses of a lime's crown, back ones first: sideways and up from the foot, and how wide. */
const CROWN = [
  [-30, 96, 20],
  [27, 100, 21],
  [-2, 114, 20],
  [-44, 74, 18],
  [44, 76, 19],
  [-18, 78, 21],
  [20, 72, 22],
  [-34, 58, 15],
  [2, 58, 16],
  [38, 56, 14],
] as const;

/** An old lime: limbs that part low, a crown of many masses with sky between them. */
function limeTree(seed: number): Picture {
  const canvas = new Canvas(140, 150);
  const [x, y] = [70, 142];
  const bark = ramp('#7a6c80');
  const limb = (to: Point, half: number): void => {
    const spine = curve(
      [
        [x, y],
        [x + to[0] * 0.14, y - to[1] * 0.45],
        [x + to[0], y - to[1]],
      ],
      false,
      40,
    );
    spine.forEach(([px, py], k) => {
      const t = k / (spine.length - 1);
      const wide = half * (1 - t * 0.72) + Math.max(0, 5 - (y - py)) * 0.9;
      for (let i = -Math.round(wide); i <= wide; i++)
        canvas.put(
          Math.round(px) + i,
          Math.round(py),
          bark[
            Math.max(
              1,
              Math.min(4, Math.round(3 - (i / wide) * 1.5 - (hash(i, Math.round(py / 5), seed) > 0.72 ? 1 : 0))),
            )
          ] as Rgb,
        );
    });
  };
  for (const [to, half] of [
    [[-34, 74], 4.4],
    [[32, 78], 4.6],
    [[2, 92], 6.4],
  ] as const)
    limb(to, half);
  const next = dice(seed);
  CROWN.forEach(([dx, up, r], k) => {
    const [cx, cy] = [x + dx + (next() - 0.5) * 9, y - up + (next() - 0.5) * 8];
    const balls: Clump[] = Array.from({ length: 8 }, (_, n) => {
      const a = n * 2.4 + k;
      const reach = Math.sqrt((n + 0.4) / 8) * r * 0.72;
      return { x: cx + Math.cos(a) * reach, y: cy + Math.sin(a) * reach * 0.72, r: r * (0.36 + 0.14 * next()) };
    });
    paintLeaves(canvas, balls, k < 3 ? CYPRESS : SHAGGY, {
      seed: seed + 7 * k,
      unity: 0.5,
      bias: k < 3 ? -0.02 : up > 70 ? 0.04 : -0.05,
    });
  });
  canvas.outline(LINE, 0.7);
  return canvas.picture([x, y]);
}

/** Grass that nopony mows. */
function tussock(seed: number): Picture {
  const canvas = new Canvas(44, 26);
  const shades = ramp(SHAGGY);
  const next = dice(seed);
  for (let k = 0; k < 26; k++) {
    const [x, lean, tall] = [10 + next() * 24, (next() - 0.5) * 9, 8 + next() * 10];
    for (let j = 0; j < tall; j++)
      stampShades(canvas, x + lean * (j / tall) ** 2, 22 - j, ['xd'], {
        shades,
        level: Math.min(5, 2 + Math.floor((j / tall) * 3)),
        normal: [0, -0.5],
      });
  }
  return canvas.picture([22, 23]);
}

export function* growthFrames(): Iterable<Frame> {
  for (const long of [96, 160, 224]) yield { name: `hedge-${long}`, picture: boxHedge(long, 18, 26, long) };
  for (const long of [96, 160]) yield { name: `hedge-side-${long}`, picture: boxHedge(26, long - 10, 26, long + 1) };
  yield { name: 'box-ball', picture: boxBall(17, 45) };
  const narrow = (seed: number, tall: number, wide: number): Picture =>
    clipped({
      size: [2 * wide + 20, tall + 2 * wide],
      seed,
      paint: CYPRESS,
      balls: ([x, y]) => stack(x, y, tall, wide, 0.55),
    });
  yield { name: 'cypress-tall', picture: narrow(81, 108, 15) };
  yield { name: 'cypress-short', picture: narrow(82, 74, 13) };
  yield {
    name: 'topiary-cone',
    picture: clipped({ size: [62, 92], seed: 83, balls: ([x, y]) => stack(x, y, 66, 20, 0.9) }),
  };
  yield { name: 'topiary-spiral', picture: clipped({ size: [62, 96], seed: 84, balls: spiral, trunk: 70 }) };
  yield {
    name: 'topiary-tiers',
    picture: clipped({
      size: [62, 96],
      seed: 85,
      trunk: 66,
      balls: ([x, y]) => [
        { x, y: y - 20, r: 19 },
        { x, y: y - 50, r: 14 },
        { x, y: y - 73, r: 9 },
      ],
    }),
  };
  yield { name: 'topiary-dragon', picture: topiaryDragon() };
  yield { name: 'lime-tree', picture: limeTree(86) };
  yield { name: 'lime-tree-old', picture: limeTree(91) };
  yield { name: 'bed-tulips', picture: flowerBed(104, 87, 'tulip', ['#c8588c', '#8a6ad0', '#e0a0c8']) };
  yield { name: 'bed-roses', picture: flowerBed(78, 88, 'rose', ['#c04a6a', '#e8dcf4']) };
  yield { name: 'bed-daisies', picture: flowerBed(104, 89, 'daisy', ['#dce6fa', '#a8b8ec', '#f0d890']) };
  yield { name: 'tussock', picture: tussock(92) };
}
