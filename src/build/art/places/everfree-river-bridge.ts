import { Figure, type Picture } from '../figure';
import { blob, type Point, type Shape, stroke, within } from '../shape';
import type { Frame } from '../sheet';
import { post } from './everfree-edge-fence';
import { dice } from './everfree-edge-leaves';
import { IRON, MOSS, TIMBER } from './everfree-edge-palette';

/** Half the length of the bridge, in pixels, from its middle to the posts on either bank. */
const REACH = 166;
/** Pixels between the far and the near edge of the planks. */
const DEPTH = 34;
const PLANK = 9;
const MATERIALS = { timber: TIMBER, moss: MOSS, rope: '#b09468', iron: IRON, brass: '#a8884c', lamp: '#7fe8ff' };

const canvasFor = (): Figure => new Figure([2 * REACH + 60, 110], [REACH + 30, 70], MATERIALS);
/** How far the walk sags at a distance from its middle. */
const sag = (x: number): number => 7 * (1 - (x / REACH) ** 2);

/** One board across the walk; `tilt` lifts its left end or drops it. */
function board(figure: Figure, x: number, next: () => number, tilt = 0): void {
  const y = sag(x);
  const [far, near] = [-DEPTH + (next() - 0.5) * 3 + y, (next() - 0.5) * 3 + y];
  const skew = (next() - 0.5) * 2 + tilt;
  const body = blob(
    [
      [x - PLANK / 2 + 0.5 + skew, far],
      [x + PLANK / 2 - 0.5 + skew, far - tilt * 0.6],
      [x + PLANK / 2 - 0.5, near],
      [x - PLANK / 2 + 0.5, near + tilt * 0.6],
    ],
    { rim: 1.6, smooth: false },
  );
  figure.add(body, 'timber', { bias: (next() - 0.5) * 0.16 });
  const line: Point[] = [
    [x - 1 + skew * 0.7 + next() * 2, far + 4],
    [x + (next() - 0.5) * 3, (far + near) / 2],
    [x - 1 + next() * 2, near - 4],
  ];
  figure.add(within(stroke(line, [0.3, 0.7, 0.3]), body), 'timber', { bias: -0.24, crease: 0 });
  if (next() > 0.72)
    figure.add(
      within(
        blob(
          [
            [x - 5, near - 8],
            [x + 4, near - 10],
            [x + 5, near + 2],
            [x - 4, near + 2],
          ],
          { rim: 3 },
        ),
        body,
      ),
      'moss',
      { crease: 0, bias: -0.04 },
    );
}

const rope = (points: readonly Point[], r = 1.3): Shape => stroke(points, [r, r]);

/** A hanging rope between two points, with its own belly. */
function slung(from: Point, to: Point, belly: number): Point[] {
  return Array.from({ length: 9 }, (_, k): Point => {
    const t = k / 8;
    return [from[0] + (to[0] - from[0]) * t, from[1] + (to[1] - from[1]) * t + Math.sin(t * Math.PI) * belly];
  });
}

/** The walk: torn in the middle, or mended there with plates or with knots. */
function drawWalk(middle: 'torn' | 'plates' | 'knots'): Picture {
  const figure = canvasFor();
  const next = dice(1201);
  figure.add(rope(slung([-REACH, -DEPTH + 3], [REACH, -DEPTH + 3], 7), 1.6), 'rope', { bias: -0.1 });
  figure.add(rope(slung([-REACH, -3], [REACH, -3], 7), 1.6), 'rope', { bias: -0.06 });
  for (let x = -REACH + PLANK / 2; x < REACH; x += PLANK) {
    if (middle !== 'plates' && Math.abs(x + 6) < 74) {
      next();
      continue;
    }
    board(figure, x, next, middle === 'torn' && Math.abs(x + 6) < 92 ? Math.sign(x) * -4 : 0);
  }
  if (middle === 'plates') addScrap(figure);
  else if (middle === 'knots') addNet(figure);
  else addStumps(figure);
  return figure.render();
}

/** Plates, coils and lamps of a wrecked machine, bolted across where the planks are gone. */
function addScrap(figure: Figure): void {
  for (const [x, w, metal] of [
    [-60, 30, 'iron'],
    [-25, 40, 'brass'],
    [15, 38, 'iron'],
    [49, 32, 'brass'],
  ] as const) {
    const y = sag(x);
    const plate = blob(
      [
        [x - w / 2, -DEPTH + 2 + y],
        [x + w / 2, -DEPTH + 1 + y],
        [x + w / 2 + 1, -1 + y],
        [x - w / 2 - 1, y],
      ],
      { rim: 2.4, smooth: false },
    );
    figure.add(plate, metal, { bias: 0.04 });
    for (const u of [-0.34, 0.34])
      for (const v of [-DEPTH + 6, -6])
        figure.stamp(Math.round(x + u * w), Math.round(v + y), ['a.', 'ab'], { a: '#f2e6c0', b: '#3a3248' });
    figure.add(
      within(
        stroke(
          [
            [x - w * 0.3, -DEPTH * 0.62 + y],
            [x + w * 0.3, -DEPTH * 0.62 + y],
          ],
          [1, 1],
        ),
        plate,
      ),
      metal,
      { bias: -0.28, crease: 0 },
    );
    figure.add(
      within(
        stroke(
          [
            [x - w * 0.3, -DEPTH * 0.4 + y],
            [x + w * 0.3, -DEPTH * 0.4 + y],
          ],
          [1, 1],
        ),
        plate,
      ),
      metal,
      { bias: -0.28, crease: 0 },
    );
  }
  for (const x of [-38, 34]) {
    figure.add(
      blob(
        [
          [x - 4, -22 + sag(x)],
          [x + 4, -22 + sag(x)],
          [x + 4, -13 + sag(x)],
          [x - 4, -13 + sag(x)],
        ],
        { rim: 3 },
      ),
      'iron',
    );
    figure.add(
      blob(
        [
          [x - 2, -20 + sag(x)],
          [x + 2, -20 + sag(x)],
          [x + 2, -15 + sag(x)],
          [x - 2, -15 + sag(x)],
        ],
        { rim: 2 },
      ),
      'lamp',
      { glow: 0.8, crease: 0 },
    );
  }
}

/** Cord knotted crosswise from edge to edge, with a few saved boards laid in it. */
function addNet(figure: Figure): void {
  const next = dice(1211);
  const [from, to, mesh, run] = [-84, 72, 17, 34];
  const clip = (t: number): number => Math.max(0, Math.min(1, t));
  for (const way of [1, -1])
    for (let x = from - run; x < to + run; x += mesh) {
      const ends = [clip((from - x) / (way * run)), clip((to - x) / (way * run))];
      const knot = (t: number): Point => [x + way * run * t, sag(x + way * run * t) - 1 - t * (DEPTH - 3)];
      const [a, b] = [Math.min(...ends), Math.max(...ends)];
      if (b - a > 0.1) figure.add(stroke([knot(a), knot(b)], [1.1, 1.1]), 'rope', { crease: 0, bias: way * 0.07 });
    }
  for (const x of [-58, -14, 34]) board(figure, x, next, (next() - 0.5) * 3);
  for (let x = from; x <= to; x += 12)
    for (const y of [-DEPTH + 3, -2])
      figure.stamp(Math.round(x), Math.round(y + sag(x) + 1), ['ab', 'bb'], { a: '#e6cfa0', b: '#7c6448' });
}

/** Torn ends over the water: a board that hangs by one rope, and frayed strands. */
function addStumps(figure: Figure): void {
  for (const [x, drop] of [
    [-78, 16],
    [66, 20],
  ] as const) {
    figure.add(rope(slung([x, -DEPTH + 8], [x + Math.sign(-x) * 12, drop - 4], 3)), 'rope');
    figure.add(
      blob(
        [
          [x + Math.sign(-x) * 6, drop - 8],
          [x + Math.sign(-x) * 12, drop - 10],
          [x + Math.sign(-x) * 20, drop + 10],
          [x + Math.sign(-x) * 14, drop + 12],
        ],
        { rim: 1.6, smooth: false },
      ),
      'timber',
      { bias: -0.08 },
    );
  }
  for (const x of [-84, -80, 70, 74]) {
    const side = Math.sign(-x);
    figure.add(
      stroke(
        [
          [x, -1],
          [x + side * 5, 7],
          [x + side * 3, 15],
        ],
        [1.2, 1, 0.5],
      ),
      'rope',
      { bias: -0.06 },
    );
  }
}

/** Rail of rope on posts, to stand before or behind whoever crosses. */
function drawRail(broken: boolean): Picture {
  const figure = canvasFor();
  for (const side of [-1, 1] as const) {
    const x = side * (REACH + 4);
    post(figure, x, 2, 32, -side * 2);
    const inner = broken ? side * 86 : 0;
    const to: Point = broken ? [inner, 6] : [0, -18 + sag(0)];
    figure.add(rope(slung([x, -26], to, broken ? 5 : 6), 1.5), 'rope');
    for (let k = 1; k < 5; k++) {
      const t = k / 5;
      const px = x + (to[0] - x) * t;
      const py = -26 + (to[1] + 26) * t + Math.sin(t * Math.PI) * 6;
      const foot = -2 + sag(px);
      if (py < foot - 3)
        figure.add(
          stroke(
            [
              [px, py],
              [px + 0.6, foot],
            ],
            [0.8, 0.8],
          ),
          'rope',
          { bias: -0.08 },
        );
    }
    for (const [dy, dx] of [
      [-26, 0],
      [-22, 1],
    ] as const)
      figure.add(
        stroke(
          [
            [x - 4 + dx, dy],
            [x + 4 + dx, dy - 1],
          ],
          [1.1, 1.1],
        ),
        'rope',
        { bias: 0.05 },
      );
  }
  return figure.render();
}

/** The rope bridge: its walk lies flat, its two rails stand; torn in the middle, mended with scrap, and with rope. */
export function* bridge(): Iterable<Frame> {
  yield { name: 'bridge-broken', picture: drawWalk('torn') };
  yield { name: 'bridge-mended', picture: drawWalk('plates') };
  yield { name: 'bridge-netted', picture: drawWalk('knots') };
  yield { name: 'bridge-rail-broken', picture: drawRail(true) };
  yield { name: 'bridge-rail', picture: drawRail(false) };
}
