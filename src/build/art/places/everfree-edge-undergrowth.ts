import { ramp } from '../color';
import { Canvas } from '../field';
import { Figure, type Picture } from '../figure';
import { type Point, stroke } from '../shape';
import type { Frame } from '../sheet';
import { type Clump, dice, paintLeaves, stampShades } from './everfree-edge-leaves';
import { BARKS, type Bark, type Leaf, LEAVES, MOSS } from './everfree-edge-palette';

export type Bush = { seed: number; leaf: Leaf; rx: number; height: number; berries?: string; needle?: boolean };

export function drawBush({ seed, leaf, rx, height, berries, needle = false }: Bush): Picture {
  const next = dice(seed);
  const foot: Point = [rx + 10, height + 8];
  const canvas = new Canvas(2 * rx + 20, height + 14);
  const ball = Math.min(height * 0.42, 11);
  const balls: Clump[] = [];
  const count = Math.max(2, Math.round((rx * 2) / (ball * 1.15)));
  for (const [row, share] of [
    [0, 0.62],
    [0.46, 0.85],
    [1, 1],
  ] as const) {
    for (let k = 0; k < count; k++) {
      const u = -1 + (2 * (k + 0.5 + (next() - 0.5) * 0.5)) / count;
      const y = -(height - ball) * (1 - row) * (1 - u * u * 0.5) - ball * 0.75;
      balls.push({
        x: foot[0] + u * (rx - ball * 0.6) * share,
        y: foot[1] + y + (next() - 0.5) * 3,
        r: ball * (0.75 + next() * 0.4),
      });
    }
  }
  paintLeaves(canvas, balls, LEAVES[leaf], {
    seed: seed + 1,
    leaf: needle ? 'needle' : rx < 18 ? 'fine' : 'broad',
    unity: 0.6,
  });
  if (berries !== undefined) {
    for (let k = 0; k < rx / 3; k++) {
      const u = (next() - 0.5) * 1.7;
      canvas.stamp(
        Math.round(foot[0] + u * rx * 0.8),
        Math.round(foot[1] - height * (0.2 + next() * 0.55) * (1 - u * u * 0.4)),
        ['ab', 'bc'],
        { a: '#ffe6f2', b: berries, c: '#4a2050' },
        0.2,
      );
    }
  }
  return canvas.picture(foot);
}

/** Fronds that spring from one root and bow outwards; the ones behind stand, the ones in front hang. */
export function drawFern(seed: number, leaf: Leaf, size: number, fronds: number): Picture {
  const next = dice(seed);
  const foot: Point = [Math.ceil(size * 1.2) + 6, Math.ceil(size * 1.1) + 6];
  const canvas = new Canvas(2 * foot[0], foot[1] + Math.ceil(size * 0.3) + 6);
  const shades = ramp(LEAVES[leaf]);
  const fans = Array.from({ length: fronds }, (_, k) => -1 + (2 * k) / (fronds - 1) + (next() - 0.5) * 0.16);
  for (const u of fans.sort((a, b) => Math.abs(a) - Math.abs(b))) {
    const reach = size * (0.9 + next() * 0.25);
    const rise = reach * (1 - 0.62 * u * u);
    const tone = 2 + (u < 0.1 ? 1 : 0);
    for (let k = 0; k <= reach * 1.3; k++) {
      const t = k / (reach * 1.3);
      const x = foot[0] + u * reach * (0.35 * t + 0.75 * t * t);
      const y = foot[1] - rise * Math.sin(t * Math.PI * (0.52 + Math.abs(u) * 0.24));
      const width = size * 0.2 * Math.sin(Math.min(1, t * 1.12 + 0.08) * Math.PI) ** 0.7 - (k % 3 === 2 ? 1.6 : 0);
      const flat = Math.abs(u) * t;
      for (let j = -Math.round(width); j <= width; j++) {
        const level = j === 0 ? tone + 1 : j * (flat > 0.45 ? 1 : 0.8) < 0 ? tone : tone - 1;
        const spot: Point = [x + j * (1 - flat), y + j * flat + Math.abs(j) * 0.5 * (1 - flat)];
        stampShades(canvas, spot[0], spot[1], ['x'], {
          shades,
          level: Math.max(1, t > 0.7 ? level + 1 : t < 0.25 ? level - 1 : level),
          normal: [u * 0.6, -0.4],
        });
      }
    }
  }
  stampShades(canvas, foot[0], foot[1], ['.xx.', 'xxxx', '.xx.'], { shades, level: 0 });
  canvas.outline('#0b1226', 0.75);
  return canvas.picture(foot);
}

/** Blades of grass, tall in the middle; some bear seed. */
export function drawGrass(seed: number, leaf: Leaf, rx: number, height: number, blades: number): Picture {
  const next = dice(seed);
  const foot: Point = [rx + 10, height + 4];
  const canvas = new Canvas(2 * rx + 20, height + 9);
  const shades = ramp(LEAVES[leaf]);
  const roots = Array.from({ length: blades }, () => [next() * 2 - 1, next()] as const).sort((a, b) => a[1] - b[1]);
  canvas.ellipse(foot[0], foot[1], rx * 0.95, 2.4, shades[0]);
  for (const [u, depth] of roots) {
    const length = height * (1 - u * u * 0.5) * (1.05 - depth * 0.45) * (0.75 + next() * 0.25);
    const bend = (u * 0.9 + (next() - 0.5) * 0.7) * length * 0.5;
    const tone = 1 + Math.floor(depth * 2.6);
    const [x0, y0] = [foot[0] + u * rx * 0.9, foot[1] - 1 + depth * 3];
    for (let k = 0; k < length; k++) {
      const t = k / length;
      const rows = t < 0.5 ? ['xxd'] : t < 0.8 ? ['xd'] : ['x'];
      stampShades(canvas, x0 + bend * t ** 1.8, y0 - k * (1 - t * 0.12), rows, {
        shades,
        level: Math.min(5, tone + (t > 0.45 ? 1 : 0) + (t > 0.8 ? 1 : 0)),
        normal: [u * 0.5, -0.6],
      });
    }
    if (next() > 0.82) stampShades(canvas, x0 + bend, y0 - length * 0.9 - 1, ['h', 'x', 'x'], { shades, level: 4 });
  }
  return canvas.picture(foot);
}

/** Hangs from above: its foot point is the ground below it. */
export function drawVine(seed: number, strands: readonly Point[], drop: number, leaf: Leaf = 'teal'): Picture {
  const next = dice(seed);
  const canvas = new Canvas(44, 74);
  const shades = ramp(LEAVES[leaf]);
  for (const [x, length] of strands) {
    for (let j = 0; j < length; j++) {
      const vx = 22 + x + Math.sin(j * 0.17 + seed + x) * 2;
      stampShades(canvas, vx, j, ['xd'], { shades, level: j % 6 === 0 ? 2 : 1 });
      if (j % 3 !== 2) continue;
      const side = Math.floor(j / 3) % 2 === 0 ? -2.5 : 2.5;
      const rows = next() > 0.4 ? ['.hx.', 'hxxd', '.xd.'] : ['hx.', 'xxd', '.d.'];
      stampShades(canvas, vx + side, j + 1, rows, {
        shades,
        level: 2 + Math.round(next()),
        normal: [side * 0.2, -0.2],
      });
    }
  }
  return canvas.picture([22, drop]);
}

/** A root that heaves out of the ground and dives again. */
export function drawRoot(
  seed: number,
  bark: Bark,
  humps: readonly (readonly [number, number, number])[],
  girth: number,
): Picture {
  const left = Math.ceil(Math.max(...humps.map(([x]) => Math.abs(x)))) + 10;
  const figure = new Figure([2 * left, 44], [left, 32], { bark: BARKS[bark], moss: MOSS });
  const next = dice(seed);
  const points = humps.map(([x, y]): Point => [x, y]);
  const wood = stroke(
    points,
    humps.map(([, , r]) => r * girth),
  );
  figure.add(wood, 'bark');
  for (const offset of [-0.4, 0.15, 0.5]) {
    const line = points.map(([x, y]): Point => [x, y + offset * girth * 0.9]);
    figure.add(stroke(line.slice(1, -1), [0.4, 0.8, 0.4]), 'bark', { bias: -0.28, crease: 0 });
  }
  for (let k = 0; k < 3; k++) {
    const [x, y] = points[1 + Math.floor(next() * (points.length - 2))] as Point;
    figure.add(
      stroke(
        [
          [x - 4 + next() * 3, y - girth * 0.5],
          [x + 4, y - girth * 0.6],
        ],
        [1.2, 1.6, 0.6],
      ),
      'moss',
      { crease: 0 },
    );
  }
  return figure.render();
}

/** Bushes, ferns, grasses, vines and roots. */
export function* undergrowth(): Iterable<Frame> {
  const bushes: Readonly<Record<string, Bush>> = {
    'bush-teal-wide': { seed: 11, leaf: 'teal', rx: 30, height: 26 },
    'bush-teal-round': { seed: 12, leaf: 'teal', rx: 19, height: 24 },
    'bush-blue-wide': { seed: 13, leaf: 'blue', rx: 32, height: 24 },
    'bush-blue-low': { seed: 14, leaf: 'blue', rx: 22, height: 16 },
    'bush-dusk-round': { seed: 15, leaf: 'dusk', rx: 22, height: 25 },
    'bush-berry': { seed: 16, leaf: 'teal', rx: 24, height: 23, berries: '#f078c0' },
    'bush-field': { seed: 17, leaf: 'field', rx: 24, height: 23 },
    'bush-field-small': { seed: 18, leaf: 'field', rx: 14, height: 15 },
    'bush-thorn': { seed: 19, leaf: 'dusk', rx: 28, height: 22, needle: true },
    'bush-rust': { seed: 20, leaf: 'rust', rx: 20, height: 17 },
  };
  for (const [name, bush] of Object.entries(bushes)) yield { name, picture: drawBush(bush) };
  yield { name: 'fern-tall', picture: drawFern(31, 'teal', 22, 9) };
  yield { name: 'fern-wide', picture: drawFern(32, 'blue', 19, 7) };
  yield { name: 'fern-small', picture: drawFern(33, 'teal', 13, 7) };
  yield { name: 'fern-dusk', picture: drawFern(34, 'dusk', 17, 7) };
  yield { name: 'grass-tall', picture: drawGrass(41, 'field', 12, 20, 30) };
  yield { name: 'grass-wide', picture: drawGrass(42, 'field', 20, 14, 40) };
  yield { name: 'grass-small', picture: drawGrass(43, 'field', 7, 12, 14) };
  yield { name: 'grass-reed', picture: drawGrass(44, 'teal', 11, 25, 22) };
  yield { name: 'grass-teal', picture: drawGrass(45, 'teal', 15, 13, 30) };
  yield { name: 'grass-blue', picture: drawGrass(46, 'blue', 9, 15, 18) };
  yield {
    name: 'vine-long',
    picture: drawVine(
      51,
      [
        [-8, 40],
        [2, 66],
        [10, 30],
      ],
      110,
    ),
  };
  yield {
    name: 'vine-pair',
    picture: drawVine(
      52,
      [
        [-4, 52],
        [7, 38],
      ],
      104,
    ),
  };
  yield {
    name: 'vine-short',
    picture: drawVine(
      53,
      [
        [-11, 26],
        [0, 34],
        [9, 22],
      ],
      96,
    ),
  };
  yield {
    name: 'root-arch',
    picture: drawRoot(
      61,
      'slate',
      [
        [-34, 4, 0.3],
        [-24, -6, 0.8],
        [-8, -15, 1],
        [10, -10, 0.9],
        [24, 2, 0.6],
        [33, 6, 0.2],
      ],
      5.5,
    ),
  };
  yield {
    name: 'root-snake',
    picture: drawRoot(
      62,
      'umber',
      [
        [-42, 6, 0.2],
        [-28, 0, 0.7],
        [-14, 3, 0.9],
        [2, -4, 1],
        [18, 1, 0.8],
        [30, -3, 0.6],
        [42, 2, 0.15],
      ],
      4.6,
    ),
  };
  yield {
    name: 'root-knot',
    picture: drawRoot(
      63,
      'slate',
      [
        [-20, 4, 0.4],
        [-10, -6, 0.9],
        [2, -8, 1.1],
        [10, 0, 0.7],
        [20, 5, 0.2],
      ],
      5.2,
    ),
  };
  yield {
    name: 'root-low',
    picture: drawRoot(
      64,
      'ash',
      [
        [-26, 2, 0.2],
        [-14, -3, 0.8],
        [0, -2, 1],
        [14, 2, 0.7],
        [26, 0, 0.15],
      ],
      3.6,
    ),
  };
}
