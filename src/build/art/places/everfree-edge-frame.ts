import { Canvas, fractal } from '../field';
import type { Picture } from '../figure';
import type { Frame } from '../sheet';
import type { Point } from '../shape';
import { type Clump, dice, paintLeaves } from './everfree-edge-leaves';
import { LEAVES } from './everfree-edge-palette';

/** Leaves close to the viewer, almost black: they hang over the border of the view. */
function drawLeaves(seed: number, width: number, height: number, rise: (u: number) => number): Picture {
  const next = dice(seed);
  const canvas = new Canvas(width, height);
  const balls: Clump[] = [];
  for (let k = 0; k < width / 7; k++) {
    const u = next();
    const r = 9 + next() * 9;
    const tall = rise(u) * (height - r - 4);
    if (tall < r * 0.4) continue;
    balls.push({ x: r + u * (width - 2 * r), y: height - next() * tall - r * 0.4, r });
  }
  paintLeaves(canvas, balls, LEAVES.night, { seed: seed + 1, density: 0.9 });
  return canvas.picture([width >> 1, height]);
}

/** A trunk too near to see whole, with the moon along one edge. */
function drawTrunk(seed: number, width: number, height: number, lit: -1 | 1): Picture {
  const canvas = new Canvas(width, height);
  const middle = (y: number): Point => {
    const wide = width * 0.28 + (fractal(2, y / 46, seed, 2) - 0.5) * 14 + Math.max(0, (y - height + 70) / 70) ** 2 * width * 0.2;
    return [width / 2 + (fractal(7, y / 70, seed, 2) - 0.5) * 22, wide];
  };
  canvas.where(
    (x, y) => Math.abs(x - middle(y)[0]) < middle(y)[1],
    (x, y) => {
      const [cx, wide] = middle(y);
      const u = (x - cx) / wide;
      if (u * lit > 1 - 1.4 / wide) return fractal(3, y / 9, seed, 2) > 0.42 ? [60, 108, 138] : [24, 42, 74];
      const ridge = Math.sin(u * 9 + fractal(1, y / 20, seed, 2) * 8) + fractal(x / 3, y / 14, seed + 1, 2) * 0.9;
      return u * lit > 0.72 && ridge > 0.2 ? [20, 36, 64] : ridge < 0.25 ? [7, 11, 26] : ridge < 0.95 ? [10, 16, 34] : [14, 24, 48];
    },
  );
  return canvas.picture([width >> 1, height - 8]);
}

/** Dark shapes for the near border of the view, to stand or hang above everybody. */
export function* foreground(): Iterable<Frame> {
  yield { name: 'near-leaves-wide', picture: drawLeaves(501, 168, 62, (u) => 0.45 + 0.5 * Math.sin(u * Math.PI * 2.2 + 0.4) ** 2) };
  yield { name: 'near-leaves-low', picture: drawLeaves(502, 140, 44, (u) => 0.4 + 0.5 * Math.cos(u * 7) ** 2) };
  yield { name: 'near-leaves-left', picture: drawLeaves(503, 120, 96, (u) => (1 - u) ** 1.4) };
  yield { name: 'near-leaves-right', picture: drawLeaves(504, 120, 96, (u) => u ** 1.4) };
  yield { name: 'near-trunk-left', picture: drawTrunk(511, 64, 190, 1) };
  yield { name: 'near-trunk-right', picture: drawTrunk(512, 56, 176, -1) };
}
