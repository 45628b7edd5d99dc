import { Canvas } from '../field';
import { Figure, type FigureStyle, type Picture } from '../figure';
import { blob, box, ellipse, type Point, stroke, within } from '../shape';
import type { Frame } from '../sheet';
import { dice } from './everfree-edge-leaves';
import { IRON, MOSS, TIMBER } from './everfree-edge-palette';

const MATERIALS = { timber: TIMBER, iron: IRON, moss: MOSS, flame: '#ffc860', core: '#fff4cc', rope: '#b49a72', bone: '#efe6d0' };
const wood = (size: Point, pivot: Point, style: FigureStyle = {}): Figure => new Figure(size, pivot, MATERIALS, style);

/** A post in the ground; its top is cut slanting. */
function post(figure: Figure, x: number, y: number, height: number, lean = 0, broken = false): void {
  const top = y - height;
  const cut: Point[] = broken
    ? [[x - 3.6, y], [x - 3.4 + lean, top + 5], [x - 1.6 + lean, top], [x - 0.4 + lean, top + 5], [x + 1.4 + lean, top + 2], [x + 3.4 + lean, top + 8], [x + 3.6, y]]
    : [[x - 3.6, y], [x - 3.4 + lean, top + 2], [x - 1 + lean, top], [x + 3.4 + lean, top + 3], [x + 3.6, y]];
  const body = blob([...cut, [x + 2, y + 1.5], [x - 2, y + 1.5]], { rim: 3.4, smooth: false });
  figure.add(body, 'timber', { cast: 0.12 });
  for (const [dx, from, to] of [[-1.6, 0.2, 0.6], [0.8, 0.1, 0.45], [1.9, 0.5, 0.9]] as const) {
    figure.add(within(stroke([[x + dx + lean * from, y - height * (1 - from) + 4], [x + dx + lean * 0.3, y - height * (1 - to)]], [0.5, 0.7]), body), 'timber', { bias: -0.28, crease: 0 });
  }
  figure.add(within(ellipse(x - 2, y - 1, 3.4, 3), body), 'moss', { crease: 0 });
}

function rail(figure: Figure, from: Point, to: Point, r = 2.1): void {
  const at = (t: number, dy = 0): Point => [from[0] + (to[0] - from[0]) * t, from[1] + (to[1] - from[1]) * t + dy];
  const body = stroke(Array.from({ length: 9 }, (_, k) => at(k / 8, 0.1)), [r, r * 1.05, r]);
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
  for (const [x, y] of [[38, 4], [47, 1], [52, 6]] as const) figure.add(stroke([[flip(x), y], [flip(x + 5), y + 1.4]], [1, 0.6]), 'timber', { bias: 0.05 });
  return figure.render();
}

/** A stretch that runs away from the viewer, 64 pixels deep. */
function drawSide(lean: number): Picture {
  const figure = wood([26, 106], [13, 98]);
  post(figure, 0, -64, 28, lean);
  for (const y of [-22, -11]) figure.add(stroke([[0.6, y - 62], [-0.4, y - 32], [0.4, y - 2]], [2, 2.1, 2.2]), 'timber', { bias: -0.06, cast: 0.1 });
  post(figure, 0, -32, 27, -lean);
  for (const y of [-22, -11]) figure.add(stroke([[0.2, y - 31], [0.4, y - 2]], [2.1, 2.2]), 'timber', { bias: -0.06, cast: 0.1 });
  post(figure, 0, 0, 29, lean);
  return figure.render();
}

/** A board with a spiral, a mask and a warning stroke, hung with beads and feathers, as a zebra healer paints. */
function drawSign(): Picture {
  const figure = wood([64, 76], [32, 68]);
  post(figure, 0, 0, 55, 1);
  const board = blob([[-25, -47], [-8, -49], [22, -46], [26, -42], [24, -25], [3, -23], [-22, -24], [-26, -30]], { rim: 3, smooth: false });
  figure.add(board, 'timber', { bias: 0.16, cast: 0.2 });
  for (const y of [-42, -36, -29]) figure.add(within(stroke([[-22, y], [-4, y + 1], [20, y - 0.6]], [0.3, 0.6, 0.3]), board), 'timber', { bias: -0.1, crease: 0 });
  figure.add(stroke([[-3, -50], [0, -46], [3, -50]], [1.2, 1.4, 1.2]), 'rope');
  figure.stamp(-21, -44, ['..kkkk....', '.k....k...', 'k..kk..k..', 'k.k..k.k..', 'k.k.kk.k..', 'k..k...k..', '.k....k...', '..kkkk....'], { k: '#3a2038' });
  figure.stamp(-9, -44, ['.k..k..k.', 'kk.kkk.kk', '.k.k.k.k.', '..kkkkk..', '.kwkkkwk.', '..kkkkk..', '..k.k.k..', '...kkk...', '....k....'], { k: '#3a2038', w: '#7fe0ff' });
  figure.stamp(5, -43, ['kkkk.kk.kkkk', '............', 'kk.kkkkk.kk.', '............', 'kkkkk.kk.k..'], { k: '#5a3448' });
  figure.stamp(4, -32, ['..r......', '.r.rrrrrr', 'rrr.....r', '.r.rrrrrr', '..r......'], { r: '#b83c4c' });
  for (const [x, length] of [[-20, 9], [-14, 6], [18, 8]] as const) {
    figure.add(stroke([[x, -24], [x + 0.4, -24 + length]], [0.6, 0.6]), 'rope', { crease: 0 });
    figure.add(ellipse(x + 0.4, -23 + length, 1.7, 1.9), x > 0 ? 'flame' : 'bone');
    figure.add(blob([[x - 1.4, -21 + length], [x + 1.6, -21 + length], [x + 0.8, -14 + length]], { rim: 1, smooth: false }), 'bone');
  }
  return figure.render();
}

/** A crook of iron with a lamp of the castle's watch. */
function drawLantern(side: -1 | 1, height: number): Picture {
  const figure = wood([48, height + 18], [24, height + 12]);
  const reach = side * 12;
  figure.add(blob([[-5, 2], [-3.6, -5], [3.6, -5], [5, 2]], { rim: 2, smooth: false }), 'iron');
  figure.add(stroke([[0, 0], [0, -height + 10], [side * 2, -height + 3], [side * 8, -height], [reach, -height + 3]], [2.2, 1.9, 1.6, 1.5, 1.2]), 'iron');
  figure.add(ellipse(0, -height * 0.42, 2.9, 1.6), 'iron', { bias: 0.12 });
  const [x, y] = [reach, -height + 5];
  figure.add(stroke([[x, y - 2], [x, y + 1]], [0.7, 0.7]), 'iron');
  figure.add(blob([[x - 4.6, y + 3.6], [x + 4.6, y + 3.6], [x + 4, y + 12.4], [x - 4, y + 12.4]], { rim: 2, smooth: false }), 'flame', { glow: 0.5 });
  figure.add(ellipse(x, y + 8.6, 2, 3), 'core', { crease: 0, glow: 0.8, bias: 0.3 });
  figure.add(blob([[x - 6, y + 4], [x, y - 1], [x + 6, y + 4]], { rim: 1.6, smooth: false }), 'iron', { bias: 0.06 });
  figure.add(box(x - 5, y + 12, x + 5, y + 14), 'iron');
  for (const dx of [-4.4, 4.4]) figure.add(box(x + dx - 0.5, y + 4, x + dx + 0.5, y + 12), 'iron', { crease: 0 });
  return figure.render();
}

/** The castle, a long way off: a crystal tree with lights in it. */
function drawFarCastle(): Picture {
  const figure = wood([86, 84], [43, 78], { ink: '#1c2450' });
  for (const [name, paint] of Object.entries({ crystal: '#5a6cb8', spire: '#7a78cc', tops: ['#16305a', '#1e3c6c', '#28497c', '#345a90', '#4a74a8', '#6a96c4'] })) figure.addMaterial(name, paint);
  figure.add(stroke([[0, -8], [-1, -24], [1, -36]], [8, 5.4, 7]), 'crystal');
  for (const [x, y, r] of [[-15, -30, 3], [14, -33, 3], [-8, -36, 4], [8, -38, 4]] as const) figure.add(stroke([[0, -20], [x * 0.6, -24], [x, y]], [3, 2.4, r]), 'crystal');
  const spires: [number, number, number, number][] = [[-21, -34, 4, 17], [20, -38, 4, 18], [-11, -40, 5, 20], [12, -43, 5, 19], [0, -44, 6.4, 30]];
  for (const [x, y, r, h] of spires) {
    figure.add(blob([[x - r, y + 6], [x - r, y - h * 0.4], [x, y - h], [x + r, y - h * 0.4], [x + r, y + 6]], { rim: r * 0.8, smooth: false }), 'spire');
  }
  const next = dice(9);
  for (let k = 0; k < 15; k++) {
    const [x, r] = [-38 + k * 5.4 + next() * 3, 5 + next() * 3];
    figure.add(ellipse(x, -6 + Math.abs(x) * 0.1 + next() * 2, r, r * 0.9), 'tops', { bare: true, crease: 0, bias: -0.08 });
  }
  for (let k = 0; k < 13; k++) {
    const [x, r] = [-36 + k * 6 + next() * 3, 5 + next() * 3];
    figure.add(ellipse(x, 0 + Math.abs(x) * 0.06 + next() * 2, r, r * 0.85), 'tops', { bare: true, crease: 0, bias: -0.16 });
  }
  const panes: [number, number][] = [[0, -52], [-1, -46], [2, -46], [-11, -44], [12, -48], [12, -43], [-21, -36], [20, -41], [-2, -38], [4, -38], [-6, -34], [0, -30], [0, -22], [-2, -16], [2, -15]];
  const picture = figure.render();
  const canvas = new Canvas(picture.width, picture.height);
  canvas.place(picture, picture.pivot[0], picture.pivot[1]);
  for (const [x, y] of panes) {
    canvas.stamp(43 + x, 78 + y, ['a', 'a'], { a: next() > 0.35 ? '#ffbe5c' : '#ffdc96' }, 0.5);
    if (next() > 0.6) canvas.stamp(44 + x, 78 + y, ['a', 'a'], { a: '#e89a4c' }, 0.45);
  }
  for (let k = 0; k < 20; k++) {
    const [x, y] = [-30 + Math.floor(next() * 60), -9 + Math.floor(next() * 9)];
    canvas.stamp(43 + x, 78 + y, ['a'], { a: next() > 0.5 ? '#ffb85c' : '#e88c48' }, 0.5);
  }
  return canvas.picture([43, 78]);
}

/** What ponies built: the last fence, the sign beyond it, the watch's lamps, home far away. */
export function* fences(): Iterable<Frame> {
  yield { name: 'fence-straight', picture: drawSpan([0, 0], 0) };
  yield { name: 'fence-worn', picture: drawSpan([1.6, -1], 1.2) };
  yield { name: 'fence-sagging', picture: drawSpan([-1, 5], -1.4) };
  yield { name: 'fence-one-rail', picture: drawSpan([2, 0], 1, true) };
  yield { name: 'fence-broken-left', picture: drawBreak(-1) };
  yield { name: 'fence-broken-right', picture: drawBreak(1) };
  yield { name: 'fence-side', picture: drawSide(0) };
  yield { name: 'fence-side-worn', picture: drawSide(1.6) };
  yield { name: 'healer-sign', picture: drawSign() };
  yield { name: 'lantern-post-right', picture: drawLantern(1, 56) };
  yield { name: 'lantern-post-left', picture: drawLantern(-1, 50) };
  yield { name: 'far-castle', picture: drawFarCastle() };
}
