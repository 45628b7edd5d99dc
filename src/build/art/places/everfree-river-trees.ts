import { ramp } from '../color';
import { Canvas } from '../field';
import type { Picture } from '../figure';
import type { Frame } from '../sheet';
import { type Crown, drawCrown, heap } from './everfree-edge-crowns';
import { drawLeaves } from './everfree-edge-frame';
import { dice, paintLeaves, stampShades } from './everfree-edge-leaves';
import { LEAVES } from './everfree-edge-palette';
import { drawTrunk, type Trunk } from './everfree-edge-trunks';

const TRUNKS: Readonly<Record<string, Trunk>> = {
  'trunk-willow': {
    seed: 1401,
    bark: 'willow',
    height: 78,
    girth: 17,
    lean: -12,
    limbs: [
      [1, 0.6, 30],
      [-1, 0.72, 34],
      [1, 0.9, 20],
    ],
    hole: 0.5,
    moss: 5,
  },
  'trunk-willow-leaning': {
    seed: 1409,
    bark: 'willow',
    height: 70,
    girth: 13,
    lean: 24,
    limbs: [
      [1, 0.6, 28],
      [-1, 0.8, 22],
    ],
    moss: 4,
  },
  'trunk-birch': {
    seed: 1417,
    bark: 'birch',
    height: 98,
    girth: 7.5,
    lean: 4,
    limbs: [
      [-1, 0.6, 18],
      [1, 0.74, 20],
      [-1, 0.88, 14],
    ],
    moss: 1,
  },
  'trunk-birch-bent': {
    seed: 1423,
    bark: 'birch',
    height: 90,
    girth: 7,
    lean: -12,
    limbs: [
      [1, 0.62, 20],
      [-1, 0.82, 16],
    ],
    moss: 1,
  },
  'trunk-alder': {
    seed: 1431,
    bark: 'slate',
    height: 88,
    girth: 13,
    lean: 5,
    limbs: [
      [-1, 0.64, 28],
      [1, 0.74, 26],
    ],
    moss: 4,
  },
};
const CROWNS: Readonly<Record<string, Crown>> = {
  'crown-birch': { seed: 1451, leaf: 'silver', rx: 42, ry: 34, lift: 120, lean: 4, ball: 12, density: 0.85 },
  'crown-birch-bent': { seed: 1457, leaf: 'silver', rx: 38, ry: 28, lift: 110, lean: -12, ball: 12, density: 0.85 },
  'crown-alder': { seed: 1463, leaf: 'blue', rx: 64, ry: 31, lift: 112, lean: 5, ball: 15, vines: 3 },
};

/** A willow's crown: a low dome from which curtains of leaves hang almost to the ground. */
function drawWillow(seed: number, rx: number, lift: number, lean: number, drop: number): Picture {
  const next = dice(seed);
  const ry = rx * 0.42;
  const canvas = new Canvas(Math.ceil(rx * 2 + 40), Math.ceil(ry * 2 + drop + 46));
  const [cx, cy] = [canvas.width / 2, ry + 20];
  const shades = ramp(LEAVES.willow);
  const strands = Array.from({ length: Math.round(rx * 1.1) }, () => [next() * 2 - 1, next(), next()] as const).sort(
    (a, b) => a[1] - b[1],
  );
  const curtain = (front: boolean): void => {
    for (const [u, depth, roll] of strands) {
      if (depth > 0.5 !== front) continue;
      const x0 = cx + u * rx * 1.02;
      const y0 = cy + ry * (0.2 + 0.5 * Math.sqrt(Math.max(0, 1 - u * u))) * (front ? 1 : 0.5);
      const length = drop * (0.5 + 0.5 * Math.abs(u)) * (0.7 + roll * 0.4);
      const tone = front ? 3 : 1;
      for (let j = 0; j < length; j++) {
        const t = j / length;
        const x = x0 + u * 7 * t + Math.sin(j * 0.13 + roll * 9) * 1.4;
        stampShades(canvas, x, y0 + j, ['x'], { shades, level: Math.max(1, tone - 1), normal: [u * 0.6, 0] });
        if (j % 2 === 0)
          stampShades(canvas, x + (j % 4 === 0 ? 1.4 : -1.4), y0 + j, j % 3 === 0 ? ['h.', '.x'] : ['.x', 'x.'], {
            shades,
            level: Math.min(4, tone + (t < 0.25 || u < -0.4 ? 1 : 0) - (t > 0.8 ? 1 : 0)),
            normal: [u * 0.6, -0.1],
          });
      }
    }
  };
  curtain(false);
  paintLeaves(canvas, heap(next, [cx, cy], rx, ry, 13), LEAVES.willow, { seed: seed + 1, leaf: 'fine' });
  curtain(true);
  return canvas.picture([Math.round(cx - lean), Math.round(cy + lift)]);
}

/** Trees of the river: willows and birches, pale where the deep wood was black. */
export function* riverTrees(): Iterable<Frame> {
  for (const [name, trunk] of Object.entries(TRUNKS)) yield { name, picture: drawTrunk(trunk) };
  for (const [name, crown] of Object.entries(CROWNS)) yield { name, picture: drawCrown(crown) };
  yield { name: 'crown-willow', picture: drawWillow(1471, 66, 92, -12, 66) };
  yield { name: 'crown-willow-leaning', picture: drawWillow(1479, 54, 82, 24, 58) };
  yield {
    name: 'near-leaves-wide',
    picture: drawLeaves(1491, 170, 60, (u) => 0.4 + 0.5 * Math.sin(u * Math.PI * 2.1) ** 2),
  };
  yield { name: 'near-leaves-left', picture: drawLeaves(1492, 126, 98, (u) => (1 - u) ** 1.4) };
  yield { name: 'near-leaves-right', picture: drawLeaves(1493, 126, 98, (u) => u ** 1.4) };
}
