import { Figure, type Picture } from '../figure';
import type { Frame } from '../sheet';
import { blob, curve, ellipse, type Point, type Shape, stroke, union, within } from '../shape';
import { dice } from './everfree-edge-leaves';
import { BARKS, type Bark, HEARTWOOD, HOLLOW, MOSS, STONE } from './everfree-edge-palette';

const MATERIALS = { stone: STONE, moss: MOSS, wood: HEARTWOOD, hollow: HOLLOW, ...BARKS };

function drawRock(seed: number, w: number, h: number, moss: number): Picture {
  const next = dice(seed);
  const figure = new Figure([2 * w + 20, h + 20], [w + 10, h + 12], MATERIALS);
  const jut = (): number => 0.85 + next() * 0.25;
  const outline: Point[] = [[-w, -1], [-w * 0.96, -h * 0.45 * jut()], [-w * 0.55, -h * 0.9 * jut()], [w * 0.12, -h * jut()], [w * 0.74, -h * 0.66 * jut()], [w * 1.02, -2], [w * 0.46, 3], [-w * 0.5, 3.5]];
  const rock = blob(outline, { rim: h * 0.62, smooth: false });
  figure.add(rock, 'stone');
  const ridge: Point[] = [[w * 0.05, -h * 1.4], [w * (0.2 + next() * 0.2), -h * 0.52], [w * (0.02 + next() * 0.14), 5], [w * 2, 5], [w * 2, -h]];
  figure.add(within(blob(ridge, { rim: 3, smooth: false }), rock), 'stone', { bias: -0.22, crease: 0 });
  const crack: Point[] = [[-w * 0.5, -h * 0.5], [-w * 0.28, -h * 0.32], [-w * 0.36, -h * 0.1]];
  if (w > 8) figure.add(within(stroke(crack, [0.4, 0.8, 0.4]), rock), 'stone', { bias: -0.32, crease: 0 });
  for (let k = 0; k < moss; k++) {
    const x = (next() - 0.6) * w;
    figure.add(within(ellipse(x, -h * (0.72 + next() * 0.24), w * 0.36, 2.4), rock), 'moss', { crease: 0, bias: 0.06 });
  }
  return figure.render();
}

function drawStump(seed: number, bark: Bark, g: number, h: number, axe: boolean): Picture {
  const next = dice(seed);
  const half = Math.ceil(g * 2.4) + 6;
  const figure = new Figure([2 * half, h + 40], [half, h + 26], { ...MATERIALS, steel: '#a8b8cc', haft: '#a8744c' });
  for (const [out, down] of [[-1.9, 1], [1.8, 2], [-1.2, 7], [1, 7], [-0.1, 8]] as const) {
    const wide = g * (out + (next() - 0.5) * 0.3);
    figure.add(stroke([[wide * 0.3, -g * 0.8], [wide * 0.75, -2 + down * 0.4], [wide * 1.1, down]], [g * 0.42, g * 0.3, 1]), bark);
  }
  const body = blob([[-g, -h], [g, -h], [g * 1.1, -h * 0.3], [g * 1.3, 1], [g * 0.5, 6], [-g * 0.5, 6], [-g * 1.35, 1], [-g * 1.12, -h * 0.3]], { rim: g * 0.7, smooth: false });
  figure.add(body, bark, { crease: 0 });
  for (let k = 0; k < 9; k++) {
    const x = -g + (2 * g * (k + 0.5)) / 9;
    figure.add(within(stroke([[x, -h + 4 + next() * 5], [x * 1.06, -h * 0.4], [x * 1.2, 3]], [0.5, 0.9, 0.4]), body), bark, { bias: k % 3 === 1 ? 0.12 : -0.28, crease: 0 });
  }
  figure.add(ellipse(0, -h, g * 1.04, g * 0.56), bark, { bias: 0.05 });
  for (const [share, bias] of [[0.88, 0.12], [0.66, -0.06], [0.56, 0.12], [0.36, -0.06], [0.27, 0.12], [0.1, -0.14]] as const) {
    const ring = figure.add(ellipse(-0.5, -h, g * share, g * share * 0.52), 'wood', { crease: 0 });
    figure.setValue(ring, 0.72 + bias);
  }
  figure.add(within(ellipse(-g * 0.7, -h * 0.4, g * 0.34, h * 0.2), body), 'moss', { crease: 0 });
  figure.add(ellipse(-g * 1.1, 1, g * 0.4, 2.2), 'moss', { crease: 0, bias: 0.05 });
  if (axe) {
    figure.add(stroke([[g * 0.1, -h - 3], [g * 0.9, -h - 13], [g * 1.25, -h - 20]], [1.5, 1.3, 1.5]), 'haft');
    figure.add(blob([[-g * 0.36, -h - 5], [g * 0.02, -h - 8], [g * 0.42, -h - 1], [g * 0.02, -h + 2], [-g * 0.3, -h + 0.5]], { rim: 1.5, smooth: false }), 'steel');
  }
  return figure.render();
}

function drawLog(seed: number, bark: Bark, length: number, r: number, hollow: boolean): Picture {
  const next = dice(seed);
  const half = length / 2;
  const figure = new Figure([length + 40, r * 2 + 34], [half + 20, r * 2 + 24], MATERIALS);
  const wood = stroke([[-half, -r + 2], [0, -r], [half, -r - 3]], [r * 1.04, r * 0.96, r * 0.92]);
  figure.add(stroke([[-half * 0.3, -r * 1.6], [-half * 0.42, -r * 2.4], [-half * 0.62, -r * 2.9]], [r * 0.36, r * 0.26, 0.8]), bark);
  figure.add(wood, bark);
  for (let k = 0; k < 10; k++) {
    const x = -half + next() * length * 0.86;
    const y = -r + (next() - 0.5) * r * 1.5;
    figure.add(within(stroke([[x, y], [x + 8 + next() * 14, y - 1.2]], [0.5, 0.9, 0.4]), wood), bark, { bias: k % 3 === 0 ? 0.1 : -0.3, crease: 0 });
  }
  figure.add(ellipse(half + 1, -r - 3, r * 0.58, r * 0.94), bark, { bias: 0.1 });
  figure.setValue(figure.add(ellipse(half + 1, -r - 3, r * 0.48, r * 0.8), hollow ? 'hollow' : 'wood', { crease: 0 }), hollow ? 0.5 : 0.8);
  if (!hollow) for (const [share, value] of [[0.55, 0.62], [0.4, 0.8], [0.16, 0.55]] as const) figure.setValue(figure.add(ellipse(half + 1, -r - 3, r * 0.52 * share, r * 0.84 * share), 'wood', { crease: 0 }), value);
  for (let k = 0; k < 6; k++) figure.add(within(ellipse(-half + 6 + next() * length * 0.75, -r * 1.8, 4 + next() * 5, 2.6), wood), 'moss', { crease: 0, bias: 0.05 });
  return figure.render();
}

/** A ring of stones around ash: somebody camped here, long ago. */
function drawFireRing(): Picture {
  const figure = new Figure([60, 40], [30, 26], { ...MATERIALS, ash: '#5c5872', coal: '#2c2840' });
  figure.setValue(figure.add(ellipse(0, 0, 17, 8), 'ash'), 0.5);
  figure.setValue(figure.add(ellipse(1, 1, 11, 4.6), 'coal', { crease: 0 }), 0.7);
  const ring = Array.from({ length: 11 }, (_, k) => (k / 11) * 2 * Math.PI + 0.2).sort((a, b) => Math.sin(a) - Math.sin(b));
  ring.forEach((angle, k) => {
    const [x, y] = [Math.cos(angle) * 20, Math.sin(angle) * 10];
    figure.add(ellipse(x, y - 1.5, 4.4 + (k % 3) * 0.7, 3.6 + (k % 2) * 0.7), 'stone', { bias: ((k * 7) % 5) * 0.03 - 0.06 });
  });
  figure.add(stroke([[-8, 2], [9, -3]], [2.2, 1.8]), 'umber');
  figure.add(stroke([[-6, -4], [7, 3]], [1.9, 2.2]), 'slate');
  return figure.render();
}

/** The foot of a giant whose roots stand like pillars around a room low enough to sleep in. */
function drawHollow(): Picture {
  const figure = new Figure([204, 150], [102, 130], MATERIALS);
  const next = dice(77);
  figure.setValue(figure.add(blob([[-52, 2], [-50, -30], [-28, -62], [0, -72], [30, -60], [50, -28], [52, 2], [20, 8], [-24, 8]], { rim: 10 }), 'hollow'), 0.3);
  figure.setValue(figure.add(blob([[-40, 4], [-36, -14], [-16, -30], [16, -30], [38, -12], [44, 4]], { rim: 8 }), 'hollow', { crease: 0 }), 0.7);
  for (const [x, drop] of [[-24, -14], [-6, -34], [12, -26], [28, -12]] as const) {
    figure.add(stroke([[x * 0.8, -74], [x + 3, (drop - 74) / 2], [x, drop]], [2.6, 2, 0.6]), 'umber', { bias: -0.16 });
  }
  const pillars: readonly (readonly [Point[], number[]])[] = [
    [[[-20, -104], [-44, -76], [-66, -52], [-70, -28], [-88, -8], [-99, 1]], [15, 12, 9, 8, 5, 1.2]],
    [[[22, -106], [40, -82], [70, -60], [72, -34], [90, -14], [98, -4]], [15, 12, 9, 8, 5, 1.2]],
    [[[-16, -108], [-38, -74], [-44, -50], [-62, -26], [-58, -6], [-72, 9]], [15, 12, 9, 8, 7, 1.6]],
    [[[18, -108], [32, -76], [52, -52], [50, -26], [66, -8], [70, 10]], [15, 12, 9, 8, 6, 1.4]],
    [[[-8, -110], [-26, -82], [-30, -58], [-46, -34], [-42, -12], [-52, 2], [-44, 13]], [13, 10, 7, 6, 6, 5, 1.4]],
    [[[10, -108], [18, -84], [34, -62], [34, -38], [48, -18], [46, 0], [54, 12]], [13, 10, 7, 5, 5, 5, 1.2]],
    [[[-2, -112], [4, -86], [-6, -68], [2, -54]], [14, 10, 6, 1.5]],
  ];
  const bodies = pillars.map(([spine, radii]) => stroke(curve(spine, false, 4), radii));
  const cap = stroke(curve([[-4, -88], [2, -106], [-3, -130]], false, 6), [27, 29, 28]);
  figure.add(cap, 'slate', { bias: -0.04 });
  for (const body of bodies) figure.add(body, 'slate', { cast: 0.12 });
  pillars.forEach(([spine, radii], k) => {
    for (let line = 0; line < 5; line++) {
      const u = (next() - 0.5) * 1.5;
      const side = spine.map(([x, y], i): Point => [x + u * (radii[i] as number), y + next() * 3]);
      const from = Math.floor(next() * (spine.length - 2));
      const grain = within(stroke(curve(side.slice(from, from + 3), false, 4), [0.4, line % 3 === 0 ? 0.7 : 1, 0.4]), bodies[k] as Shape);
      figure.add(grain, 'slate', { bias: line % 3 === 0 ? 0.12 : -0.3, crease: 0 });
    }
  });
  for (let k = 0; k < 9; k++) {
    const x = -20 + k * 5;
    figure.add(within(stroke([[x, -126 + next() * 14], [x * 1.1, -108], [x * 1.2, -96 + next() * 12]], [0.4, 1, 0.4]), cap), 'slate', { bias: k % 3 ? -0.3 : 0.1, crease: 0 });
  }
  const wood = union(bodies, 0);
  for (const [x, y, rx] of [[-62, -46, 8], [-54, -58, 7], [-40, -78, 9], [-78, -20, 6], [48, -66, 7], [64, -40, 6], [-90, 0, 7], [-26, -92, 7], [8, -66, 8], [80, -14, 5]] as const) {
    for (let k = 0; k < 3; k++) figure.add(within(ellipse(x + (next() - 0.5) * 9, y + k * 2.2, rx * (0.5 + next() * 0.4), 2.2), wood), 'moss', { crease: 0, bias: 0.03 });
  }
  return figure.render();
}

/** Stones and dead wood. */
export function* rocks(): Iterable<Frame> {
  yield { name: 'rock-large', picture: drawRock(201, 20, 19, 4) };
  yield { name: 'rock-tall', picture: drawRock(202, 13, 22, 2) };
  yield { name: 'rock-flat', picture: drawRock(203, 17, 10, 3) };
  yield { name: 'rock-round', picture: drawRock(204, 11, 10, 2) };
  yield { name: 'rock-small', picture: drawRock(205, 7, 6, 1) };
  yield { name: 'rock-pebble', picture: drawRock(206, 5, 4, 0) };
  yield { name: 'stump', picture: drawStump(211, 'umber', 14, 17, true) };
  yield { name: 'stump-mossy', picture: drawStump(212, 'slate', 16, 14, false) };
  yield { name: 'stump-small', picture: drawStump(213, 'ash', 9, 10, false) };
  yield { name: 'log-mossy', picture: drawLog(221, 'slate', 70, 9, false) };
  yield { name: 'log-hollow', picture: drawLog(222, 'umber', 54, 11, true) };
  yield { name: 'log-thin', picture: drawLog(223, 'ash', 46, 6, false) };
  yield { name: 'fire-ring', picture: drawFireRing() };
  yield { name: 'root-hollow', picture: drawHollow() };
}
