import { Canvas } from '../field';
import type { Picture } from '../figure';
import type { Frame } from '../sheet';
import { type Clump, dice, paintLeaves } from './everfree-edge-leaves';
import { LEAVES } from './everfree-edge-palette';
import { drawTrunk } from './everfree-edge-trunks';

/** Leaves close to the viewer, almost black: they hang over the border of the view. */
export function drawLeaves(seed: number, width: number, height: number, rise: (u: number) => number): Picture {
  const next = dice(seed);
  const canvas = new Canvas(width, height);
  const balls: Clump[] = [];
  for (let k = 0; k < width / 4.5; k++) {
    const u = next();
    const r = 9 + next() * 9;
    const tall = rise(u) * (height - r - 4);
    if (tall < r * 0.4) continue;
    balls.push({ x: r + u * (width - 2 * r), y: height - next() * tall - r * 0.4, r });
  }
  paintLeaves(canvas, balls, LEAVES.night, { seed: seed + 1, density: 0.9 });
  return canvas.picture([width >> 1, height]);
}

/** Dark shapes for the near border of the view, to stand or hang above everybody. */
export function* foreground(): Iterable<Frame> {
  yield {
    name: 'near-leaves-wide',
    picture: drawLeaves(501, 168, 62, (u) => 0.45 + 0.5 * Math.sin(u * Math.PI * 2.2 + 0.4) ** 2),
  };
  yield { name: 'near-leaves-low', picture: drawLeaves(502, 140, 44, (u) => 0.4 + 0.5 * Math.cos(u * 7) ** 2) };
  yield { name: 'near-leaves-left', picture: drawLeaves(503, 120, 96, (u) => (1 - u) ** 1.4) };
  yield { name: 'near-leaves-right', picture: drawLeaves(504, 120, 96, (u) => u ** 1.4) };
  yield {
    name: 'near-trunk-left',
    picture: drawTrunk({
      seed: 511,
      bark: 'night',
      height: 168,
      girth: 17,
      lean: 16,
      limbs: [
        [1, 0.5, 34],
        [-1, 0.72, 26],
        [1, 0.9, 24],
        [-1, 0.97, 14],
      ],
      dead: true,
    }),
  };
  yield {
    name: 'near-trunk-right',
    picture: drawTrunk({
      seed: 512,
      bark: 'night',
      height: 150,
      girth: 14,
      lean: -18,
      limbs: [
        [-1, 0.56, 32],
        [1, 0.7, 22],
        [-1, 0.92, 22],
        [1, 0.97, 12],
      ],
      dead: true,
    }),
  };
  yield {
    name: 'near-branch',
    picture: drawTrunk({
      seed: 513,
      bark: 'night',
      height: 118,
      girth: 9,
      lean: 8,
      limbs: [
        [-1, 0.6, 24],
        [1, 0.76, 26],
        [-1, 0.95, 14],
      ],
      dead: true,
    }),
  };
}
