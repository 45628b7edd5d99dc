import { blob, ellipse, type Point, type Shape, stroke, within } from '../shape';
import type { Layers } from './layers';
import type { Head } from './pose';

export function drawWings(layers: Layers): void {
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

export function drawNeck(layers: Layers, girth: number, tilt: number): void {
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
export function drawEar(layers: Layers, head: Head, side: -1 | 1, ears: number): void {
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

export function drawHorn(layers: Layers, head: Head): void {
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

export function drawFreckles(layers: Layers, head: Head, outline: Shape): void {
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
