import { Figure, type Picture } from '../figure';
import { curve, ellipse, type Point, type Shape, stroke, union, within } from '../shape';
import type { Frame } from '../sheet';
import { type Clump, dice, paintLeaves } from './everfree-edge-leaves';
import { BARKS, type Bark, LEAVES, MOSS } from './everfree-edge-palette';
import { Canvas } from '../field';

/** A root that leaps over the way: half its inner span, its height, its girth and how far its strands twist. */
type Arch = { seed: number; bark: Bark; span: number; height: number; girth: number; strands: number };

/** One strand from the left foot over the top to the right foot, a little off the arch's middle line. */
function strand({ span, height, girth }: Arch, next: () => number, k: number): [Point[], number[]] {
  const off = (k - 1) * girth * 0.62;
  const wave = (): number => (next() - 0.5) * girth * 0.9;
  const outer = span + girth + off;
  const points: Point[] = [
    [-outer * 1.34 - off, 3 + k * 2.5],
    [-outer * 1.06, -height * 0.12 + k],
    [-outer * 0.98 + wave() * 0.4, -height * 0.46],
    [-outer * 0.66 + wave(), -height * 0.86 + off * 0.4],
    [wave(), -height - off * 0.5 + wave() * 0.4],
    [outer * 0.64 + wave(), -height * 0.84 + off * 0.4],
    [outer * 0.98 + wave() * 0.4, -height * 0.44],
    [outer * 1.05, -height * 0.1 + k],
    [outer * 1.36 + off, 4 + k * 2],
  ];
  const g = girth * (0.62 - k * 0.07);
  return [points, [1.2, g * 1.15, g * 0.96, g * 0.9, g * 0.84, g * 0.9, g * 0.96, g * 1.15, 1.2]];
}

function drawArch(arch: Arch): Picture {
  const { seed, bark, span, height, girth, strands } = arch;
  const next = dice(seed);
  const half = Math.ceil((span + girth * 2) * 1.5 + 10);
  const size: Point = [2 * half, height + Math.ceil(girth * 2.4) + 30];
  const pivot: Point = [half, height + Math.ceil(girth * 2.4) + 12];
  const figure = new Figure(size, pivot, { bark: BARKS[bark], moss: MOSS });
  const bodies: Shape[] = [];
  for (let k = strands - 1; k >= 0; k--) {
    const [points, radii] = strand(arch, next, k);
    const body = stroke(curve(points, false, 5), radii);
    bodies.push(body);
    figure.add(body, 'bark', { bias: -0.05 * k, cast: 0.14 });
    for (let line = 0; line < 22; line++) {
      const u = (next() - 0.5) * 1.5;
      const from = Math.floor(next() * (points.length - 3));
      const side = points
        .slice(from, from + 3)
        .map(([x, y], i): Point => [x + u * (radii[from + i] as number) * 0.7, y + u * (radii[from + i] as number)]);
      const grain = stroke(curve(side, false, 4), [0.4, line % 3 === 0 ? 0.7 : 1, 0.4]);
      figure.add(within(grain, body), 'bark', { bias: line % 3 === 0 ? 0.15 : -0.32, crease: 0 });
    }
    for (let knot = 0; knot < 4; knot++) {
      const at = 1 + Math.floor(next() * (points.length - 2));
      const [x, y] = points[at] as Point;
      const r = (radii[at] as number) * (0.3 + next() * 0.2);
      figure.add(within(ellipse(x + (next() - 0.5) * r, y, r, r * 1.3), body), 'bark', { bias: 0.1, crease: 1 });
      figure.add(within(ellipse(x, y + 0.6, r * 0.5, r * 0.7), body), 'bark', { bias: -0.34, crease: 0 });
    }
  }
  const wood = union(bodies, 0);
  for (let k = 0; k < 26; k++) {
    const t = next() * Math.PI;
    const [x, y] = [-Math.cos(t) * (span + girth * 0.9), -Math.sin(t) * (height + girth * 0.3)];
    figure.add(within(ellipse(x, y - girth * 0.34, 4 + next() * 6, 2.2 + next() * 1.6), wood), 'moss', {
      crease: 0,
      bias: 0.04,
    });
  }
  return bearded(figure.render(), arch, next);
}

/** Hangs leaves on the arch's top and lets moss drip from its underside. */
function bearded(picture: Picture, { span, height, girth, seed }: Arch, next: () => number): Picture {
  const canvas = new Canvas(picture.width, picture.height);
  canvas.place(picture, picture.pivot[0], picture.pivot[1]);
  const [fx, fy] = picture.pivot;
  const tufts: Clump[] = [];
  for (let k = 0; k < span / 5; k++) {
    const t = Math.PI * (0.16 + 0.68 * next());
    const x = fx - Math.cos(t) * (span + girth);
    tufts.push({ x, y: fy - Math.sin(t) * (height + girth * 0.8) - 2, r: 4 + next() * 4, flat: 0.7 });
  }
  paintLeaves(canvas, tufts, LEAVES.elder, { seed, leaf: 'fine', bias: -0.04 });
  for (let k = 0; k < span / 6; k++) {
    const t = Math.PI * (0.22 + 0.56 * next());
    const x = Math.round(fx - Math.cos(t) * span * 0.96);
    const top = Math.round(fy - Math.sin(t) * (height - girth * 0.2) + girth * 0.4);
    const length = 6 + Math.floor(next() * 16);
    for (let j = 0; j < length; j++) {
      const drip = x + Math.round(Math.sin(j * 0.4 + k) * 0.8);
      canvas.put(drip, top + j, j % 4 === 3 ? '#5a9a72' : j > length - 4 ? '#7cbc86' : '#2c6c5e');
      if (j % 5 === 2) canvas.put(drip + (j % 2 ? 1 : -1), top + j, '#429576');
    }
  }
  return canvas.picture(picture.pivot);
}

/** Roots that arch over a way, wide enough to walk beneath. */
export function* arches(): Iterable<Frame> {
  yield {
    name: 'root-gate',
    picture: drawArch({ seed: 701, bark: 'elder', span: 56, height: 104, girth: 19, strands: 3 }),
  };
  yield {
    name: 'root-gate-low',
    picture: drawArch({ seed: 702, bark: 'umber', span: 46, height: 78, girth: 14, strands: 3 }),
  };
  yield {
    name: 'root-loop',
    picture: drawArch({ seed: 703, bark: 'elder', span: 22, height: 40, girth: 9, strands: 2 }),
  };
}
