import { hex, mix, ramp, type Rgb } from '../color';
import { Canvas, hash } from '../field';
import type { Picture } from '../figure';
import { dice, stampShades } from './everfree-edge-leaves';
import { boxBall, boxHedge } from './castle-hedges';
import type { Frame } from '../sheet';

const IVY = ['#10263e', '#1d4a58', '#2c6e68', '#469478', '#74bc8e', '#b4e4b4'] as const;
const HEMP = ['#3a2a4c', '#9a7464', '#d0a87c', '#f4d8a0', '#fff4d0'] as const;

/** Three strands twisted: the pattern repeats every 8 pixels down. */
function strand(canvas: Canvas, x: number, y: number, twist: number): void {
  const row = ((twist % 8) + 8) % 8;
  for (let k = 0; k < 4; k++) {
    const at = (k * 2 + row) % 8;
    canvas.put(x + k, y, HEMP[at < 1 ? 1 : at < 3 ? 2 : at < 6 ? 3 : 4] as string);
  }
  canvas.put(x - 1, y, HEMP[0]);
  canvas.put(x + 4, y, HEMP[0]);
}

/** A straight piece, 64 pixels long, that tiles without a seam. */
function span(): Picture {
  const canvas = new Canvas(6, 64);
  for (let y = 0; y < 64; y++) strand(canvas, 1, y, y);
  return canvas.picture([3, 64]);
}

/** Where it is made fast: loops about the sill's crystal, and a knot. */
function knot(): Picture {
  const canvas = new Canvas(26, 26);
  for (const [y, from, to] of [
    [3, 2, 24],
    [7, 1, 25],
    [11, 3, 23],
  ] as const)
    for (let x = from; x < to; x++)
      for (let j = 0; j < 4; j++) canvas.put(x, y + j, HEMP[j === 3 ? 1 : (x + j) % 4 < 2 ? 3 : 2] as string);
  canvas.ellipse(13, 15, 6, 5, (x, y) => hex(HEMP[x + y < 26 ? 4 : (x - y + 40) % 4 < 2 ? 3 : 2] as string));
  for (let y = 18; y < 26; y++) strand(canvas, 11, y, y + 6);
  canvas.outline(HEMP[0], 0.8);
  return canvas.picture([13, 26]);
}

/** The last of it: a whipped end, a hoof's breadth above the grass. */
function end(): Picture {
  const canvas = new Canvas(16, 40);
  for (let y = 0; y < 30; y++) strand(canvas, 6 + Math.round(Math.sin(y / 9) * 1.4 * (y / 30)), y, y);
  canvas.rect(5, 26, 7, 4, '#b0486c');
  for (let k = 0; k < 6; k++)
    canvas.line(
      [
        [6 + k, 30],
        [4 + k * 1.6, 36 - (k % 2)],
      ],
      HEMP[3],
    );
  return canvas.picture([8, 38]);
}

/** Tugged off and fallen: loops on the grass. */
function heap(): Picture {
  const canvas = new Canvas(56, 26);
  for (const [cx, cy, rx, ry] of [
    [26, 16, 20, 7],
    [30, 13, 15, 6],
    [23, 10, 12, 5],
  ] as const)
    for (let k = 0; k < 120; k++) {
      const a = (k / 120) * 2 * Math.PI;
      const [x, y] = [Math.round(cx + Math.cos(a) * rx), Math.round(cy + Math.sin(a) * ry)];
      canvas.put(x, y + 2, HEMP[1]);
      canvas.put(x, y + 1, HEMP[2]);
      canvas.put(x, y, HEMP[k % 6 < 3 ? 3 : 4] as string);
    }
  canvas.outline(HEMP[0], 0.8);
  return canvas.picture([28, 22]);
}

type Vine = { seed: number; width: number; tall: number; runs: number; from: 'above' | 'below' };

const LEAF_SHAPES = [
  ['.hh.', 'hxxx', '.xxd', '..d.'],
  ['h..h', 'hxxx', '.xd.'],
  ['.h..', 'hxxh', '.xxx', '..d.'],
  ['hh.', 'xxd', '.d.'],
] as const;

/** Ivy in runs that wander from their root: leaf over leaf where it is old, single leaves at the tips. */
function ivy({ seed, width, tall, runs, from }: Vine): Picture {
  const canvas = new Canvas(width + 40, tall + 24);
  const next = dice(seed);
  const shades = ramp(IVY);
  const leaves: { x: number; y: number; age: number }[] = [];
  const at = (along: number): number => (from === 'above' ? 8 + along : tall + 14 - along);
  const grow = (start: number, origin: number, reach: number, lean: number, age: number): void => {
    let x = start;
    for (let along = origin; along < origin + reach; along++) {
      const t = (along - origin) / reach;
      x += lean * 0.35 + Math.sin(along / 9 + start) * 0.7 + (next() - 0.5) * 1.1;
      if (along % 2 === 0) canvas.put(Math.round(x), Math.round(at(along)), '#1c2c44');
      const thick = age * (1 - t);
      for (let k = 0; k < 0.35 + thick * 1.5; k++)
        if (next() < 0.34 + thick)
          leaves.push({ x: x + (next() - 0.5) * (6 + 15 * thick), y: at(along) + (next() - 0.5) * 5, age: thick });
      if (next() < 0.028 * age && reach > 34)
        grow(x, along, reach * (0.28 + 0.3 * next()), (next() - 0.5) * 2.4, age * 0.66);
    }
  };
  for (let k = 0; k < runs; k++) {
    const spread = (k + 0.5) / runs;
    const middle = 1 - Math.abs(spread - 0.45) * 1.2;
    grow(20 + spread * width, 0, tall * (0.35 + 0.6 * middle * next() + 0.1), (spread - 0.5) * 0.5, 0.6 + 0.4 * middle);
  }
  leaves.sort((one, other) => one.y - other.y);
  for (const { x, y } of leaves)
    stampShades(canvas, x + 1, y + 2, ['xx', 'xx'], { shades, level: 0, normal: [0, 0.3] });
  for (const { x, y, age } of leaves) {
    const level = Math.max(2, Math.min(4, Math.round(3.1 - age * 0.9 + (next() - 0.5) * 1.8)));
    stampShades(canvas, x, y, LEAF_SHAPES[Math.floor(next() * LEAF_SHAPES.length)] as readonly string[], {
      shades,
      level,
      normal: [(next() - 0.5) * 0.8, -0.4],
    });
  }
  return canvas.picture([(width + 40) >> 1, 2]);
}

/** The moon, full. */
function moon(): Picture {
  const canvas = new Canvas(84, 84);
  const seas: readonly (readonly [number, number, number])[] = [
    [32, 32, 9],
    [44, 27, 6],
    [50, 44, 8],
    [36, 52, 6],
    [56, 34, 4],
    [28, 44, 4],
  ];
  const disc = (x: number, y: number, r: number): boolean => Math.hypot(x - 42, y - 42) < r;
  canvas.where(
    (x, y) => disc(x, y, 32),
    (x, y) => {
      const sea = seas.some(
        ([sx, sy, r]) => Math.hypot(x - sx, y - sy) < r * (0.86 + 0.3 * hash(Math.floor(x / 3), Math.floor(y / 3), 5)),
      );
      const limb = Math.hypot(x - 42, y - 42) > 29.5;
      const base: Rgb = hex(sea ? '#a9c2ea' : '#dbe8fa');
      return limb ? mix(base, hex('#9db8e8'), 0.4) : base;
    },
    { glow: 0.86 },
  );
  return canvas.picture([42, 42]);
}

export function* climbFrames(): Iterable<Frame> {
  yield { name: 'rope-knot', picture: knot() };
  yield { name: 'rope-span', picture: span() };
  yield { name: 'rope-end', picture: end() };
  yield { name: 'rope-heap', picture: heap() };
  yield { name: 'ivy-long', picture: ivy({ seed: 31, width: 70, tall: 190, runs: 7, from: 'above' }) };
  yield { name: 'ivy-short', picture: ivy({ seed: 32, width: 84, tall: 84, runs: 8, from: 'above' }) };
  yield { name: 'ivy-tall', picture: ivy({ seed: 33, width: 110, tall: 230, runs: 10, from: 'below' }) };
  yield { name: 'ivy-spray', picture: ivy({ seed: 34, width: 44, tall: 120, runs: 4, from: 'below' }) };
  yield { name: 'moon', picture: moon() };
  yield { name: 'hedge-a', picture: boxHedge(160, 22, 40, 41, 'none') };
  yield { name: 'hedge-b', picture: boxHedge(96, 22, 40, 42, 'none') };
  yield { name: 'hedge-ball', picture: boxBall(26, 43) };
  yield { name: 'hedge-ball-small', picture: boxBall(18, 44) };
}
