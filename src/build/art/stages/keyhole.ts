import { HALL } from '../../../../assets/art/places/castle-corridor';
import { hex, mix, type Rgb } from '../color';
import { band, Canvas, hash, scale } from '../field';
import type { Frame } from '../sheet';
import { glow, nightHall, stand } from './hall';
import { STAGE } from './stage';

/** All that could be seen through the keyhole, and what is seen of it at once. */
const VIEW = { width: 520, height: 220 } as const;
const PLATE = { width: STAGE.width, height: 172, radius: 78 } as const;
const FLOOR = 158;
const RAIL = FLOOR - 38;
/** The arch at the corner where the wing begins. */
const ARCH = { x: 284, half: 30, top: 58 } as const;
const LAMP = { x: 176, y: 98 } as const;

const inArch = (x: number, y: number, grow: number): boolean => {
  const half = ARCH.half + grow;
  const spring = ARCH.top + ARCH.half;
  if (Math.abs(x - ARCH.x) >= half || y >= FLOOR) return false;
  return y >= spring || ((x - ARCH.x) / half) ** 2 + ((y - spring) / half) ** 2 <= 1;
};

/** The way round the corner: dark, with one bar of moon on its floor. */
function arch(canvas: Canvas): void {
  for (const [grow, lit, dark] of [
    [9, '#12123a', '#12123a'],
    [8, '#aeb4ee', '#5c64b0'],
    [4, '#d8a44c', '#8a6234'],
    [2, '#12123a', '#12123a'],
  ] as const)
    canvas.where(
      (x, y) => inArch(x, y, grow),
      (x) => mix(hex(x < ARCH.x ? lit : dark), hex('#141a52'), 0.24),
    );
  const deep = ['#0b0a2a', '#100e36', '#171545', '#201e58'].map(hex);
  canvas.where(
    (x, y) => inArch(x, y, 0),
    (x, y) => deep[band(0.1 + (y - ARCH.top) / 150 + (x - ARCH.x) / 160, 4, x, y, 0.4)] as Rgb,
  );
  canvas.where(
    (x, y) => inArch(x, y, 0) && y > FLOOR - 22 && Math.abs(x - ARCH.x - 6 - (y - FLOOR) * 0.6) < 9,
    '#38508e',
  );
}

function corridor(): Canvas {
  const canvas = new Canvas(VIEW.width, VIEW.height);
  nightHall(canvas, { left: 0, right: VIEW.width, from: 472, top: HALL.foot - FLOOR });
  arch(canvas);
  stand(canvas, 'window-seat', 84, FLOOR + 2);
  stand(canvas, 'wall-lamp', LAMP.x, LAMP.y + 18, true);
  stand(canvas, 'armour-stained', 218, FLOOR + 8);
  stand(canvas, 'twilight-door-dark', 432, FLOOR);
  stand(canvas, 'crystal-fern', 342, FLOOR + 6);
  stand(canvas, 'tapestry-letter', 496, RAIL + 2);
  stand(canvas, 'lost-balloon', 334, FLOOR - 62);
  for (const [x, half] of [
    [84, 54],
    [-40, 40],
  ] as const)
    glow(
      canvas,
      '#86acff',
      (px, py) => {
        const down = py - 60;
        const off = Math.abs(px - x - down * 0.34);
        return down > 0 && off < half ? 0.86 - down / 260 : 0;
      },
      0.34,
    );
  glow(canvas, '#ffa24c', (x, y) => 1 - Math.hypot((x - LAMP.x) / 74, (y - LAMP.y) / 70), 0.95);
  glow(canvas, '#ffb868', (x, y) => 0.9 - Math.hypot((x - LAMP.x) / 66, (y - FLOOR - 22) / 20), 0.6);
  return canvas;
}

/** The wood of the door with a round hole in it, its rim of brass, and the dark of the hole's own depth. */
function plate(): Canvas {
  const { width, height, radius } = PLATE;
  const canvas = new Canvas(width, height);
  const brass = ['#4a2c14', '#8a5c28', '#c08a3c', '#e6b85c', '#ffe6a0'].map(hex);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const [dx, dy] = [x + 0.5 - width / 2, y + 0.5 - height / 2];
      const r = Math.hypot(dx, dy);
      if (r < radius) {
        const deep = Math.hypot(dx - 2, dy - 3) > radius - 4;
        if (deep || (r > radius - 7 && (x + y) % 2 === 0)) canvas.put(x, y, deep ? '#0a0820' : '#0e0c2c');
        continue;
      }
      if (r >= radius + 8) canvas.put(x, y, wood(x, y, r - radius));
      else {
        const lit = (-dx * 0.6 - dy * 0.8) / r;
        const bevel = Math.abs(r - radius - 4) / 4;
        const tone = r < radius + 1 || r >= radius + 7 ? 0 : band(0.5 + 0.42 * lit - 0.24 * bevel, 5, x, y, 0.3);
        canvas.put(x, y, brass[tone] as Rgb);
      }
    }
  }
  for (const angle of [0.25, 0.75, 1.25, 1.75]) {
    const [x, y] = [Math.cos(angle * Math.PI), Math.sin(angle * Math.PI)].map((c) => c * (radius + 4)) as [
      number,
      number,
    ];
    canvas.stamp(Math.round(width / 2 + x) - 1, Math.round(height / 2 + y) - 1, ['hb', 'bd'], {
      h: '#fff4cc',
      b: '#a8742e',
      d: '#4a2c14',
    });
  }
  return canvas;
}

function wood(x: number, y: number, out: number): Rgb {
  const at = x % 48;
  const n = Math.floor(x / 48);
  const grain = hash(Math.floor(x / 2) + n * 13, Math.floor((y + n * 37) / 17), 9);
  const dusk = Math.max(0.5, Math.min(1, 1.08 - Math.abs(x - PLATE.width / 2) / 420 - y / 700));
  const base = scale(hex('#94583a'), dusk * (0.92 + 0.05 * Math.round(grain * 3)) * (out < 12 ? 0.7 : 1));
  return at === 0 ? hex('#3c1c28') : at === 1 ? scale(base, 1.2) : base;
}

const MARK = 9;

/** A ring that closes while a spot is looked at, in eighths; then a tick. */
function mark(part: number): Canvas {
  const canvas = new Canvas(2 * MARK + 3, 2 * MARK + 3);
  const c = MARK + 1;
  const sure = part === 8;
  for (let y = 0; y < canvas.height; y++) {
    for (let x = 0; x < canvas.width; x++) {
      const r = Math.hypot(x - c, y - c);
      if (r < MARK - 1.5 || r >= MARK + 0.5) continue;
      const turn = (Math.atan2(x - c, c - y) / (2 * Math.PI) + 1) % 1;
      if (turn < part / 8) canvas.put(x, y, sure ? '#b5ea7c' : '#9ff0f2');
    }
  }
  if (sure)
    canvas.stamp(c - 4, c - 3, ['.......aa', '......aa.', 'aa...aa..', '.aa.aa...', '..aaa....', '...a.....'], {
      a: '#b5ea7c',
    });
  canvas.outline('#0c0a2c', 0.9);
  return canvas;
}

/** The corridor to look over, the door to look through, and the marks of what has been seen. */
export function* keyholeFrames(): Iterable<Frame> {
  yield { name: 'keyhole/corridor', picture: corridor().picture([0, 0]) };
  yield { name: 'keyhole/plate', picture: plate().picture([0, 0]) };
  for (let part = 1; part <= 8; part++) yield { name: `keyhole/mark/${part}`, picture: mark(part).picture([0, 0]) };
}
