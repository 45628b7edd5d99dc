import type { Figure, Picture } from '../figure';
import { blob, curve, ellipse, type Point, stroke } from '../shape';
import type { Frame } from '../sheet';
import { draw, rod } from './castle-parts';

/** One crystal blade: a lit and a shaded facet that meet on a ridge. */
function blade(f: Figure, from: Point, to: Point, width: number, material: string, bias = 0): void {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.hypot(dx, dy);
  const [nx, ny] = [(-dy / length) * width, (dx / length) * width];
  const shoulder: Point = [from[0] + dx * 0.62, from[1] + dy * 0.62];
  const side = (k: number): Point[] => [from, [shoulder[0] + nx * k, shoulder[1] + ny * k], to];
  f.add(blob([...side(1), ...side(-1).reverse().slice(0, -1)], { rim: 3, smooth: false }), material, {
    bias,
    glow: 0.14,
  });
  f.add(blob([from, [shoulder[0] + nx, shoulder[1] + ny], to, shoulder], { rim: 2, smooth: false }), material, {
    bias: bias + (nx < 0 ? 0.2 : -0.16),
    crease: 0,
    glow: 0.16,
  });
}

function pot(f: Figure, half: number, tall: number): void {
  f.add(
    blob(
      [
        [-half * 0.7, 0],
        [half * 0.7, 0],
        [half, -tall],
        [-half, -tall],
      ],
      { rim: 4, smooth: false },
    ),
    'pot',
  );
  f.add(
    blob(
      [
        [-half - 2, -tall - 4],
        [half + 2, -tall - 4],
        [half + 1, -tall + 2],
        [-half - 1, -tall + 2],
      ],
      { rim: 2, smooth: false },
    ),
    'gold',
  );
  f.add(
    blob(
      [
        [0, -tall + 4],
        [3.4, -tall / 2],
        [0, -4],
        [-3.4, -tall / 2],
      ],
      { rim: 2, smooth: false },
    ),
    'gold',
    { crease: 1 },
  );
}

/** Tall blades of crystal, like an aloe. */
export const aloe = (): Picture =>
  draw(60, 88, { pot: '#7a5ab8', leaf: '#6fd8c8', tip: '#a8f0e0' }, (f) => {
    for (const [x, y, w] of [
      [-20, -52, 4],
      [20, -54, 4],
      [-12, -66, 4.4],
      [13, -64, 4.4],
      [0, -72, 5],
    ] as const)
      blade(f, [x * 0.2, -18], [x, y], w, 'leaf');
    for (const [x, y] of [
      [-16, -38],
      [16, -36],
    ] as const)
      blade(f, [x * 0.2, -18], [x, y], 3.6, 'tip');
    pot(f, 11, 18);
  });

/** A small tree of rose-coloured crystal leaves. */
const roseTree = (): Picture =>
  draw(64, 100, { pot: '#3f78b0', trunk: '#b89ad0', leaf: '#f08ab4', pale: '#fcc4d8' }, (f) => {
    f.add(rod([0, -16], 2.4, [0, -52], 1.8), 'trunk');
    for (const [x, y] of [
      [-14, -58],
      [14, -60],
    ] as const)
      f.add(
        stroke(
          [
            [0, -42],
            [x * 0.6, -50],
            [x, y],
          ],
          [1.4, 1.2, 1],
        ),
        'trunk',
      );
    const clusters: readonly Point[] = [
      [-16, -60],
      [16, -62],
      [0, -56],
      [-9, -72],
      [10, -74],
      [0, -82],
    ];
    clusters.forEach(([x, y], k) => {
      for (let j = 0; j < 5; j++) {
        const angle = (j / 5) * 2 * Math.PI + k * 0.6;
        blade(
          f,
          [x, y],
          [x + Math.cos(angle) * 9, y + Math.sin(angle) * 8],
          3,
          (j + k) % 3 === 0 ? 'pale' : 'leaf',
          0.03 * k,
        );
      }
    });
    pot(f, 12, 16);
  });

/** Bending fronds with bell-shaped lights. */
export const fern = (): Picture =>
  draw(76, 80, { pot: '#b0506c', frond: '#58a8d8', bell: '#ffd98a' }, (f) => {
    const tips: readonly Point[] = [
      [-29, -30],
      [29, -32],
      [-22, -50],
      [23, -52],
      [-9, -60],
      [10, -62],
    ];
    for (const [x, y] of tips) {
      const spine = curve(
        [
          [0, -16],
          [x * 0.3, y],
          [x * 0.75, y - 5],
          [x, y + 9],
        ],
        false,
        8,
      );
      f.add(stroke(spine, [1.5, 1.2, 0.9]), 'frond');
      for (const k of [9, 13, 17, 21]) {
        const [px, py] = spine[k] as Point;
        for (const side of [-1, 1])
          blade(f, [px, py], [px + 3 * side + x * 0.1, py + 6 + side], 1.8, 'frond', 0.06 * side);
      }
      f.add(ellipse(x, y + 11, 2.6, 3), 'bell', { glow: 0.7 });
    }
    pot(f, 12, 16);
  });

/** A cluster of raw crystal in a low bowl. */
export const cluster = (): Picture =>
  draw(60, 66, { pot: '#4a8a80', stone: '#9a8af0', deep: '#6a78e0' }, (f) => {
    for (const [x, y, w] of [
      [-19, -32, 5],
      [18, -36, 5],
      [-8, -50, 6],
      [9, -46, 5.4],
    ] as const)
      blade(f, [x * 0.35, -12], [x, y], w, x < 0 ? 'stone' : 'deep');
    blade(f, [0, -12], [1, -34], 6, 'stone', 0.12);
    pot(f, 15, 11);
  });

/** A velvet bench for those who sit a dance out. */
const bench = (): Picture =>
  draw(88, 48, { velvet: '#2f7f96', wood: '#d8a45c' }, (f) => {
    for (const x of [-32, 32]) f.add(rod([x, -12], 2.2, [x * 1.04, 0], 1.6), 'wood');
    f.add(
      blob(
        [
          [-38, -20],
          [38, -20],
          [37, -10],
          [-37, -10],
        ],
        { rim: 3, smooth: false },
      ),
      'wood',
    );
    f.add(
      blob(
        [
          [-37, -26],
          [37, -26],
          [39, -16],
          [-39, -16],
        ],
        { rim: 5, softness: 0.6 },
      ),
      'velvet',
    );
    for (const x of [-24, -8, 8, 24]) f.add(ellipse(x, -21.5, 1.3, 1.1), 'velvet', { bias: -0.3, crease: 1 });
    for (const side of [-1, 1])
      f.add(
        stroke(
          [
            [36 * side, -16],
            [41 * side, -26],
            [37 * side, -33],
            [32 * side, -30],
          ],
          [2.6, 2.4, 2.2, 2.4],
        ),
        'wood',
        { bias: 0.05 },
      );
  });

export function* plantFrames(): Iterable<Frame> {
  yield { name: 'crystal-aloe', picture: aloe() };
  yield { name: 'crystal-rose-tree', picture: roseTree() };
  yield { name: 'crystal-fern', picture: fern() };
  yield { name: 'crystal-cluster', picture: cluster() };
  yield { name: 'velvet-bench', picture: bench() };
}
