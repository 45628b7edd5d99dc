import { hex, type Rgb } from '../color';
import { Canvas, hash, scale } from '../field';
import type { Figure, Picture } from '../figure';
import { blob, capsule, ellipse, stroke, within, without } from '../shape';
import type { Frame } from '../sheet';
import { board, flat, line, onTop, panel, prop, slab, slanted } from './spike-bedroom-brush';
import { TILE_SIZE, tileColor } from './spike-bedroom-room';
import { SLOPE } from './spike-bedroom-walls';

/** On the lowest open shelf: a brass dragon whose head unscrews. */
function bookend(f: Figure): void {
  f.dx += 12;
  f.dy -= 32;
  board(f, [-6, -3, 8, 1], 'brass', 2);
  f.add(capsule([-2, -4], 3.4, [-1, -9], 3.4), 'brass');
  f.add(blob([[-5, -12], [0, -15], [5, -12], [9, -9], [8, -6], [2, -6], [-3, -7]], { rim: 3 }), 'brass');
  f.add(stroke([[-3, -13], [-6, -17]], [1.5, 0.7]), 'brass');
  f.stamp(-5, -7, ['lllllll'], { l: { material: 'brass', shade: 1 } });
  f.stamp(2, -11, ['kk'], { k: { material: 'brass', shade: 0 } });
  f.stamp(7, -10, ['k'], { k: { material: 'brass', shade: 0 } });
}

/** A thumb of soot on the bookend's neck and the shelf below it. */
function scorch(f: Figure): void {
  f.dx += 12;
  f.dy -= 32;
  flat(f, ellipse(12, 1.4, 6, 1.8), 'soot', 2, { bare: true });
  flat(f, ellipse(11.4, 1, 3.4, 1), 'soot', 1, { bare: true });
  flat(f, ellipse(-1, -6, 2.6, 3), 'soot', 1, { bare: true });
  f.stamp(-2, -8, ['.s', 's.', '.s', 's.'], { s: '#6a4a4c' });
  f.stamp(4, -4, ['s', 's'], { s: '#4a303c' });
}

/** A ring burned in the desk where the contract went up in smoke. */
function burn(f: Figure): void {
  flat(f, without(ellipse(-3, -38, 15, 5), ellipse(-3, -38, 12.6, 3.8)), 'soot', 2, { bare: true });
  f.stamp(-19, -41, ['s.....s', '.......', '..s....'], { s: '#5c3c3c' });
  f.stamp(10, -36, ['.s.', '...', 's..'], { s: '#5c3c3c' });
}

/** A comic shoved back askew, and one that slid down behind. */
function displacedComic(f: Figure): void {
  panel(f, [[9, -27], [18, -31], [22, -15], [13, -12]], 'red', 3, { crease: 2 });
  panel(f, [[11, -25], [17, -28], [18, -23], [12, -20]], 'gold', 4);
  line(f, [[14, -17], [19, -19]], 'cream', 4);
  panel(f, [[14, -4], [25, -7], [28, -1], [17, 2]], 'sky', 3, { crease: 2 });
  panel(f, [[16, -3], [21, -5], [23, -2], [18, 0]], 'cream', 4);
}

/** The lining tugged over the rim, and a curl of sealing wax. */
function waxCurl(f: Figure): void {
  f.add(blob([[-36, -29], [-24, -21], [-27, -10], [-38, -15], [-42, -24]], { rim: 4 }), 'plum', { cast: 0.2 });
  line(f, [[-36, -25], [-31, -14]], 'plum', 2);
  f.add(stroke([[-33, -1], [-29, -5], [-25, -3], [-26, 0], [-29, -1]], [1.3, 1.5, 1.4, 1.1, 0.8]), 'red', { bias: 0.1 });
  f.stamp(-31, -4, ['w'], { w: '#ffc0c4' });
}

/** The folded note, her name on it in clean cursive. */
function note(f: Figure): void {
  f.dy -= 35;
  f.dx -= 3;
  panel(f, [[-11, -5], [9, -6], [11, 3], [-12, 3]], 'paper', 5, { crease: 2 });
  panel(f, [[-12, 1], [11, 1], [11, 3], [-12, 3]], 'paper', 3);
  line(f, [[-11, -5], [-1, -1], [9, -6]], 'paper', 2);
  f.stamp(-6, 0, ['v.vv.v.vvv.v', '.v..v.v...v.'], { v: { material: 'plum', shade: 2 } });
}

/** One of the floor's own tiles, a little proud of its bed; `askew` turns it so that a corner gapes. */
function looseTile(askew: boolean): Picture {
  const { width, height } = TILE_SIZE;
  const whole = (u: number, v: number): boolean =>
    Math.min(u, width - 1 - u) / 8 + Math.min(v, height - 1 - v) / 6 >= 0.92 && u > 0 && v > 0 && u < width && v < height;
  const c = new Canvas(width + 12, height + 12);
  const lay = (dx: number, dy: number, brush: (u: number, v: number) => Rgb): void => {
    const turn = askew ? 0.12 : 0;
    c.rect(0, 0, c.width, c.height, (x, y) => {
      const [du, dv] = [x - dx - width / 2, y - dy - height / 2];
      const [u, v] = [Math.round(du + dv * turn * 1.3 + width / 2), Math.round(dv - du * turn * 0.75 + height / 2)];
      return whole(u, v) ? brush(u, v) : undefined;
    });
  };
  c.rect(0, 0, c.width, c.height, (x, y) => (whole(x - 6, y - 6) ? hex(askew ? '#20183f' : '#4a4478') : undefined));
  const body = (u: number, v: number): Rgb => scale(tileColor(20 * width + u, 19 * height + v), askew ? 1.12 : 1.06);
  const dx = askew ? 9 : 6;
  lay(dx, 5, (u, v) => scale(body(u, v), 0.62));
  lay(dx, askew ? 3 : 4, body);
  if (askew) for (let k = 0; k < 9; k++) c.put(4 + Math.floor(hash(k, 1, 6) * 16), 29 + Math.floor(hash(k, 2, 6) * 6), k % 2 ? '#e6def0' : '#7a74a8');
  return c.picture([(width >> 1) + 6, height + 6]);
}

/** Dust-free shapes on bare shelves. */
function ghostShelf(f: Figure): void {
  const silhouette = (x0: number, x1: number, y: number, tall: number, seed: number): void => {
    for (let x = x0, k = seed; x < x1; k++) {
      const wide = Math.min(x1 - x, 5 + ((k * 7) % 6));
      slab(f, [x, y - tall + ((k * 5) % 4), x + wide, y], 'trace', 3, { bare: true });
      x += wide;
    }
    slab(f, [x0, y, x1, y + 1], 'pale', 4, { bare: true });
  };
  silhouette(-38, 6, -78, 12, 1);
  silhouette(-11, 38, -55, 11, 4);
  silhouette(-33, -4, -32, 11, 7);
  flat(f, ellipse(28, -86, 6, 6), 'trace', 3, { bare: true });
  slab(f, [21, -78, 36, -77], 'pale', 4, { bare: true });
  slab(f, [22, -38, 38, -32], 'trace', 3, { bare: true });
  slab(f, [21, -32, 39, -31], 'pale', 4, { bare: true });
}

function ghostDesk(f: Figure): void {
  panel(f, [[-20, -42], [11, -43], [13, -33], [-22, -33]], 'teal', 3, { bare: true });
  for (const [x, y] of [[-30, -40], [25, -34]] as const) {
    flat(f, ellipse(x, y, 6, 2.6), 'pale', 3, { bare: true });
    flat(f, ellipse(x, y, 4.8, 1.8), 'pale', 4, { bare: true });
  }
}

const ring = (x: number, y: number, rx: number, ry: number) => (f: Figure): void => {
  flat(f, ellipse(x, y, rx, ry), 'pale', 3, { bare: true });
  flat(f, ellipse(x, y, rx - 1.4, ry - 0.8), 'frost', 4, { bare: true });
};

function ghostPillow(f: Figure): void {
  flat(f, within(ellipse(5, -39, 8, 3), ellipse(2, -38, 30, 12)), 'lilac', 2, { bare: true });
}

function ghostChest(f: Figure): void {
  flat(f, ellipse(6, -33, 9, 1.6), 'pale', 4, { bare: true });
}

/** A paler patch of floor with the dust line around it. */
function ghostBox(): Picture {
  const c = new Canvas(28, 12);
  c.rect(0, 0, 28, 12, (x, y) => {
    const edge = x === 0 || y === 0 || x === 27 || y === 11;
    return edge ? [122, 116, 164] : [214, 206, 226];
  });
  return c.picture([14, 11]);
}

/** Three clean dots where a tripod stood. */
function ghostTripod(f: Figure): void {
  for (const [x, y] of [[-13, -1], [12, 0], [0, -5]] as const) flat(f, ellipse(x, y, 2.8, 1.6), 'dusted', 4, { bare: true });
}

/** The door, cut like a gem at the top; `ajar` shows a warm slit of corridor. */
function door(ajar: boolean): Picture {
  const arch = (w: number, h: number): readonly (readonly [number, number])[] => [[-w, 0], [-w, -h + 14], [-w * 0.5, -h], [w * 0.5, -h], [w, -h + 14], [w, 0]];
  const flatDoor = prop(72, 112, (f) => {
    panel(f, arch(29, 98), 'crystal', 3, { crease: 2 });
    panel(f, [[-29, 0], [-29, -84], [-14.5, -98], [-10, -92], [-23, -79], [-23, 0]], 'crystal', 5);
    panel(f, [[29, 0], [29, -84], [14.5, -98], [10, -92], [23, -79], [23, 0]], 'crystal', 2);
    panel(f, arch(23, 91), 'ink', 1);
    if (ajar) panel(f, arch(22, 90), 'lit', 4, { glow: 0.75 });
    const left = ajar ? -10 : -22;
    panel(f, [[left, 0], [left, -77], [Math.max(left, -11), -90], [11, -90], [22, -77], [22, 0]], 'wood', 3, { crease: 2 });
    for (const x of [-14, -5, 4, 13]) if (x > left + 2) line(f, [[x, -80], [x, -1]], 'wood', 2);
    for (const y of [-66, -20]) {
      slab(f, [left, y, 22, y + 5], 'gold', 3, { crease: 1 });
      slab(f, [left, y, 22, y + 1], 'gold', 5);
    }
    const gem = (left + 28) / 2;
    panel(f, [[gem, -54], [gem + 6, -47], [gem, -36], [gem - 6, -47]], 'plum', 3, { crease: 2 });
    panel(f, [[gem, -54], [gem, -36], [gem - 6, -47]], 'pink', 4);
    flat(f, ellipse(left + 6, -36, 3, 3.4), 'gold', 4, { crease: 1 });
    f.stamp(left + 5, -37, ['kk', '.k'], { k: { material: 'ink', shade: 1 } });
    slab(f, [-23, -2, 23, 0], 'dark', 2);
  }, { crystal: '#a9a4ea', lit: '#ffc873' });
  return slanted(flatDoor, SLOPE);
}

/** Splinters of the window on the floor. */
function shards(f: Figure): void {
  f.dy = -20;
  for (let k = 0; k < 17; k++) {
    const [x, y] = [(hash(k, 1, 3) - 0.5) * 104, (hash(k, 2, 3) - 0.5) * 34];
    const size = 2 + hash(k, 3, 3) * 4;
    panel(f, [[x - size, y], [x, y - size * 0.8], [x + size * 0.8, y + size * 0.4]], 'glass', k % 3 === 0 ? 5 : 4, { glow: k % 4 === 0 ? 0.3 : 0 });
  }
}

const STAINS = { brass: '#d8a24c', soot: '#3a2836', trace: '#93695a', lilac: '#a98fdc', frost: '#e8cf9c', glass: '#cfeaf8', dusted: '#d2cae0' };
const on = (name: string, nearer: number, draw: (f: Figure) => void): Frame => ({ name, picture: onTop(128, 128, nearer, draw, STAINS) });

export const TRACES: readonly Frame[] = [
  on('bookend', 2, bookend),
  on('note', 3, note),
  on('desk-burn', 1, burn),
  on('trace-hollow-bookend', 3, scorch),
  on('trace-third-comic-box', 3, displacedComic),
  on('trace-basket-lining', 3, waxCurl),
  { name: 'loose-tile', picture: looseTile(false) },
  { name: 'trace-loose-tile', picture: looseTile(true) },
  on('ghost-shelf', 1, ghostShelf),
  on('ghost-desk', 1, ghostDesk),
  on('ghost-gem-bowl', 1, ring(0, -22, 9, 4)),
  on('ghost-shard', 11, ring(1, 0, 8, 1.6)),
  on('ghost-owl', 1, ghostPillow),
  on('ghost-doll', 1, ghostChest),
  { name: 'ghost-comic-box', picture: ghostBox() },
  { name: 'ghost-telescope', picture: prop(40, 16, ghostTripod, STAINS) },
  { name: 'door', picture: door(false) },
  { name: 'door-ajar', picture: door(true) },
  { name: 'shards', picture: prop(128, 48, shards, STAINS) },
];
