import { Canvas } from '../field';
import { Figure, type Picture } from '../figure';
import { ellipse, type Point, stroke, within } from '../shape';
import type { Frame } from '../sheet';
import { drawMushrooms, ring } from './everfree-edge-glowers';
import { dice } from './everfree-edge-leaves';
import { BARKS, MOSS } from './everfree-edge-palette';

/** A fallen giant with shelves of glowing fungus along it: high enough to hide behind. */
function drawShelfLog(seed: number, length: number, r: number): Picture {
  const next = dice(seed);
  const half = length / 2;
  const figure = new Figure([length + 44, r * 3 + 34], [half + 22, r * 3 + 22], {
    bark: BARKS.elder,
    moss: MOSS,
    cap: '#ffae3c',
    gill: '#ffe6a8',
    lime: '#b8e04c',
  });
  const wood = stroke(
    [
      [-half, -r * 0.9],
      [-half * 0.3, -r],
      [half * 0.4, -r * 1.1],
      [half, -r * 0.86],
    ],
    [r * 0.86, r, r * 0.96, r * 0.7],
  );
  figure.add(wood, 'bark');
  for (let k = 0; k < 16; k++) {
    const x = -half + next() * length * 0.86;
    const y = -r + (next() - 0.5) * r * 1.5;
    const line: Point[] = [
      [x, y],
      [x + 8 + next() * 14, y - 1],
    ];
    figure.add(within(stroke(line, [0.5, 0.9, 0.4]), wood), 'bark', { bias: k % 3 === 0 ? 0.12 : -0.3, crease: 0 });
  }
  for (let k = 0; k < 10; k++) {
    const x = -half + 8 + next() * (length - 20);
    figure.add(within(ellipse(x, -r * 1.8, 6 + next() * 7, 3.4), wood), 'moss', { crease: 0, bias: 0.05 });
  }
  for (let k = 0; k < 9; k++) {
    const x = -half * 0.86 + (k / 8) * length * 0.86 + (next() - 0.5) * 5;
    const y = -r * (0.7 + next() * 0.7);
    const w = 4 + next() * 3.4;
    figure.add(ellipse(x, y + 1.4, w * 0.86, 1.8), 'gill', { glow: 0.4 });
    figure.add(ellipse(x, y, w, w * 0.42), k % 3 === 1 ? 'lime' : 'cap', { glow: 0.45, bias: 0.05 });
  }
  return figure.render();
}

const FLURRY = 10;

/** Leaves that a breath of wind carries by, to the right and upwards. */
function drawFlurry(moment: number): Picture {
  const canvas = new Canvas(76, 52);
  for (let k = 0; k < 6; k++) {
    const t = (moment / FLURRY + k * 0.171) % 1;
    const x = Math.round(4 + t * 66);
    const y = Math.round(40 - t * 24 + Math.sin(t * 8 + k * 2) * 6 - (k % 3) * 4);
    const rows = (moment + k) % 3 === 0 ? ['ab'] : (moment + k) % 3 === 1 ? ['a', 'b'] : ['.a', 'b.'];
    if (t > 0.06 && t < 0.94) canvas.stamp(x, y, rows, { a: k % 2 ? '#ffd27a' : '#c8e884', b: '#b8743c' }, 0.3);
  }
  return canvas.picture([38, 50]);
}

/** What shines in the deep wood: gold and lime, where the wood's edge shone teal and violet. */
export function* fungi(): Iterable<Frame> {
  yield {
    name: 'fungus-great',
    picture: drawMushrooms([
      { x: 0, y: -3, r: 17, cap: 'amber', bend: 3, flat: 0.74 },
      { x: 19, y: 3, r: 8.6, cap: 'amber', bend: 2 },
      { x: -18, y: 2, r: 7, cap: 'lime', bend: -2 },
      { x: 9, y: 7, r: 4, cap: 'lime' },
    ]),
  };
  yield {
    name: 'fungus-tower',
    picture: drawMushrooms([
      { x: 0, y: 0, r: 12, cap: 'amber', bend: -4, flat: 1.05 },
      { x: 13, y: 4, r: 6.4, cap: 'lime', bend: 2, flat: 1 },
      { x: -11, y: 5, r: 4, cap: 'amber' },
    ]),
  };
  yield {
    name: 'fungus-trio',
    picture: drawMushrooms([
      { x: 0, y: 0, r: 8, cap: 'lime', bend: 1 },
      { x: 11, y: 4, r: 5, cap: 'amber', bend: 1 },
      { x: -10, y: 3, r: 4, cap: 'lime', bend: -1 },
    ]),
  };
  yield {
    name: 'fungus-pair',
    picture: drawMushrooms([
      { x: -3, y: 0, r: 5, cap: 'amber', bend: -1 },
      { x: 6, y: 2, r: 3.4, cap: 'lime' },
    ]),
  };
  yield {
    name: 'fungus-small',
    picture: drawMushrooms([
      { x: 0, y: 0, r: 3.4, cap: 'lime' },
      { x: 6, y: 1, r: 2.4, cap: 'amber' },
      { x: -5, y: 2, r: 2, cap: 'amber' },
    ]),
  };
  yield { name: 'fungus-ring', picture: drawMushrooms(ring('amber', 'lime')) };
  yield { name: 'shelf-log', picture: drawShelfLog(951, 78, 12) };
  for (let k = 0; k < FLURRY; k++) yield { name: `wind-leaves/${k}`, picture: drawFlurry(k) };
}
