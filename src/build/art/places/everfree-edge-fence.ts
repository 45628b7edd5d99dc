import { Figure, type Picture } from '../figure';
import { blob, ellipse, type Point, stroke, within } from '../shape';
import type { Frame } from '../sheet';
import { MOSS, TIMBER } from './everfree-edge-palette';

const wood = (size: Point, pivot: Point): Figure => new Figure(size, pivot, { timber: TIMBER, moss: MOSS });

/** A post in the ground; its top is cut slanting. */
export function post(figure: Figure, x: number, y: number, height: number, lean = 0, broken = false): void {
  const top = y - height;
  const cut: Point[] = broken
    ? [
        [x - 3.6, y],
        [x - 3.4 + lean, top + 5],
        [x - 1.6 + lean, top],
        [x - 0.4 + lean, top + 5],
        [x + 1.4 + lean, top + 2],
        [x + 3.4 + lean, top + 8],
        [x + 3.6, y],
      ]
    : [
        [x - 3.6, y],
        [x - 3.4 + lean, top + 2],
        [x - 1 + lean, top],
        [x + 3.4 + lean, top + 3],
        [x + 3.6, y],
      ];
  const body = blob([...cut, [x + 2, y + 1.5], [x - 2, y + 1.5]], { rim: 3.4, smooth: false });
  figure.add(body, 'timber', { cast: 0.12 });
  for (const [dx, from, to] of [
    [-1.6, 0.2, 0.6],
    [0.8, 0.1, 0.45],
    [1.9, 0.5, 0.9],
  ] as const) {
    figure.add(
      within(
        stroke(
          [
            [x + dx + lean * from, y - height * (1 - from) + 4],
            [x + dx + lean * 0.3, y - height * (1 - to)],
          ],
          [0.5, 0.7],
        ),
        body,
      ),
      'timber',
      { bias: -0.28, crease: 0 },
    );
  }
  figure.add(within(ellipse(x - 2, y - 1, 3.4, 3), body), 'moss', { crease: 0 });
}

function rail(figure: Figure, from: Point, to: Point, r = 2.1): void {
  const at = (t: number, dy = 0): Point => [from[0] + (to[0] - from[0]) * t, from[1] + (to[1] - from[1]) * t + dy];
  const body = stroke(
    Array.from({ length: 9 }, (_, k) => at(k / 8, 0.1)),
    [r, r * 1.05, r],
  );
  figure.add(body, 'timber', { cast: 0.16 });
  figure.add(within(stroke([at(0.08, 0.4), at(0.42, 0.5)], [0.3, 0.7]), body), 'timber', { bias: -0.26, crease: 0 });
  figure.add(within(stroke([at(0.58, 0.9), at(0.94, 0.6)], [0.6, 0.3]), body), 'timber', { bias: -0.26, crease: 0 });
}

/** Post at the left end; rails run 64 pixels to the next piece. `sag` lowers the right ends. */
function drawSpan(sag: Point, lean: number, missing = false): Picture {
  const figure = wood([88, 46], [10, 38]);
  rail(figure, [-3, -22], [65, -22 + sag[0]]);
  if (!missing) rail(figure, [-3, -11], [65, -11 + sag[1]]);
  post(figure, 0, 0, 29, lean);
  post(figure, 32, 1, 27, -lean * 0.6);
  return figure.render();
}

function drawBreak(side: -1 | 1): Picture {
  const figure = wood([84, 50], [side < 0 ? 12 : 70, 38]);
  const flip = (x: number): number => (side < 0 ? x : -x);
  rail(figure, [flip(-3), -22], [flip(26), -21]);
  rail(figure, [flip(-3), -11], [flip(34), -3], 1.9);
  rail(figure, [flip(24), -21], [flip(44), 3], 1.8);
  post(figure, flip(0), 0, 29, side * 1.5);
  post(figure, flip(29), 1, 19, side * -2, true);
  for (const [x, y] of [
    [38, 4],
    [47, 1],
    [52, 6],
  ] as const)
    figure.add(
      stroke(
        [
          [flip(x), y],
          [flip(x + 5), y + 1.4],
        ],
        [1, 0.6],
      ),
      'timber',
      { bias: 0.05 },
    );
  return figure.render();
}

/** A stretch that runs away from the viewer, 64 pixels deep. */
function drawSide(lean: number): Picture {
  const figure = wood([26, 106], [13, 98]);
  post(figure, 0, -64, 28, lean);
  for (const y of [-22, -11])
    figure.add(
      stroke(
        [
          [0.6, y - 62],
          [-0.4, y - 32],
          [0.4, y - 2],
        ],
        [2, 2.1, 2.2],
      ),
      'timber',
      { bias: -0.06, cast: 0.1 },
    );
  post(figure, 0, -32, 27, -lean);
  for (const y of [-22, -11])
    figure.add(
      stroke(
        [
          [0.2, y - 31],
          [0.4, y - 2],
        ],
        [2.1, 2.2],
      ),
      'timber',
      { bias: -0.06, cast: 0.1 },
    );
  post(figure, 0, 0, 29, lean);
  return figure.render();
}

/** The last fence, whole and broken. */
export function* fences(): Iterable<Frame> {
  yield { name: 'fence-straight', picture: drawSpan([0, 0], 0) };
  yield { name: 'fence-worn', picture: drawSpan([1.6, -1], 1.2) };
  yield { name: 'fence-sagging', picture: drawSpan([-1, 5], -1.4) };
  yield { name: 'fence-one-rail', picture: drawSpan([2, 0], 1, true) };
  yield { name: 'fence-broken-left', picture: drawBreak(-1) };
  yield { name: 'fence-broken-right', picture: drawBreak(1) };
  yield { name: 'fence-side', picture: drawSide(0) };
  yield { name: 'fence-side-worn', picture: drawSide(1.6) };
}
