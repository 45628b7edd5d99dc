import { FOUNTAIN } from '../../../../assets/art/places/castle-grounds';
import { hex, type Rgb } from '../color';
import { band, Canvas, hash } from '../field';
import type { Picture } from '../figure';
import type { Frame } from '../sheet';

const FRAMES = 8;
const WATER = ['#173a7c', '#1f4c94', '#2a62ac', '#3f80c4', '#66a6dc', '#a4d4f0'].map(hex);
const STONE = ['#343c78', '#5a68a8', '#8494c8', '#aab8e4', '#d0dcf8', '#f2f7ff'].map(hex);
const { rx, ry } = FOUNTAIN;
/** Height of the basin's wall, and where the middle of its rim lies in the picture. */
const WALL = 20;
const CENTRE = [rx + 14, 134] as const;

/** A ring of stone seen from above and in front. */
function basin(c: Canvas): void {
  const [cx, cy] = CENTRE;
  const at = (x: number, y: number, grow: number): number =>
    Math.hypot((x - cx) / (rx + grow), (y - cy) / (ry + grow * 0.66));
  for (let drop = WALL + 6; drop > 0; drop--) {
    const grow = drop > WALL ? 8 : drop > WALL - 5 ? 5 : drop < 4 ? 4 : 0;
    c.where(
      (x, y) => at(x, y - drop, grow) <= 1,
      (x) => {
        const t = (x - cx) / rx;
        const panel = Math.abs(((Math.asin(Math.max(-1, Math.min(1, t))) * 5.4 + 40) % 1) - 0.5);
        const shade =
          2.9 - 1.5 * t - (drop > WALL ? 0.2 : drop > WALL - 5 ? -0.8 : drop < 4 ? -1 : panel > 0.44 ? 1.2 : 0.2);
        return STONE[Math.max(0, Math.min(5, Math.round(shade)))] as Rgb;
      },
    );
  }
  c.where(
    (x, y) => at(x, y, 4) <= 1,
    (x, y) => STONE[Math.max(2, Math.min(5, Math.round(4.2 - (x - cx) / 60 - (y - cy) / 60)))] as Rgb,
  );
  c.where((x, y) => at(x, y, 4) <= 1 && at(x, y, 2.6) > 1, STONE[1] as Rgb);
  c.where((x, y) => at(x, y, -8) <= 1, STONE[0] as Rgb);
}

/** Water with rings that run outwards, and the moon broken on it. */
function water(c: Canvas, n: number): void {
  const [cx, cy] = CENTRE;
  const phase = n / FRAMES;
  const inside = (x: number, y: number): boolean =>
    Math.hypot((x - cx) / (rx - 9), (y - cy) / (ry - 7)) <= 1 &&
    Math.hypot((x - cx) / (rx - 9), (y - cy - 5) / (ry - 7)) <= 1;
  c.where(
    inside,
    (x, y) => {
      const r = Math.hypot((x - cx) / rx, (y - cy) / ry);
      const ring = Math.sin((r * 5.5 - phase) * Math.PI * 2);
      const light =
        0.36 + 0.15 * ring + 0.1 * Math.sin(x * 0.19 + y * 0.31 + phase * Math.PI * 2) - 0.12 * ((y - cy) / ry);
      return WATER[band(light, 6, x, y, 0.2)] as Rgb;
    },
    { glow: 0.24 },
  );
  const [mx, my] = [cx + 45, cy + 14];
  for (let j = -11; j <= 11; j++) {
    const wave = Math.sin(j * 0.8 + phase * Math.PI * 2) * (0.5 + Math.abs(j) * 0.24);
    const half = Math.sqrt(Math.max(0, 128 - j * j)) * 1.7 * (0.9 + 0.1 * Math.sin(j * 2.1 - phase * Math.PI * 4));
    if (Math.abs(j) > 5 && (j + n + 24) % 3 === 0) continue;
    for (let i = -Math.round(half); i <= half; i++) {
      const [x, y] = [Math.round(mx + wave + i), my + j];
      const sea = Math.hypot(i + 5, j + 2) < 4 || Math.hypot(i - 6, j - 3) < 3;
      if (inside(x + 0.5, y + 0.5))
        c.put(x, y, Math.abs(i) > half - 3 ? '#9cc0ec' : sea ? '#b8d0f2' : '#e8f2fe', { glow: 0.86 });
    }
  }
  for (let k = 0; k < 16; k++) {
    const [x, y] = [
      Math.round(cx + (hash(k, 1, 5) - 0.5) * rx * 1.6),
      Math.round(cy + (hash(k, 2, 5) - 0.5) * ry * 1.5),
    ];
    if (inside(x, y) && (k + n) % 8 < 3) c.stamp(x, y, [(k + n) % 8 === 1 ? 'www' : '.w.'], { w: '#dff2ff' }, 0.8);
  }
}

/** A pillar with a bowl, and a crystal that the water springs from. */
function pillar(c: Canvas, n: number): void {
  const [cx, cy] = CENTRE;
  const column = (from: number, to: number, half: (y: number) => number): void => {
    for (let y = from; y < to; y++) {
      const reach = half(y);
      for (let x = Math.round(-reach); x < reach; x++)
        c.put(cx + x, y, STONE[Math.max(1, Math.min(5, Math.round(3.6 - (x / reach) * 1.9)))] as Rgb, {
          normal: [x / reach / 1.4, 0],
        });
    }
  };
  c.ellipse(cx, cy + 3, 21, 9, '#1b3f80', { glow: 0.2 });
  column(cy - 34, cy + 3, (y) => 7 + 6 * ((y - cy + 34) / 37) ** 3);
  for (let drop = 10; drop > 0; drop--)
    c.ellipse(
      cx,
      cy - 42 + drop,
      36 - drop * 1.7,
      12 - drop * 0.5,
      (x) => STONE[Math.max(0, Math.min(5, Math.round(3 - (x - cx) / 16 - drop / 9)))] as Rgb,
    );
  c.ellipse(cx, cy - 42, 36, 12, (x, y) => STONE[x - cx + 2 * (y - cy + 42) < 0 ? 5 : 4] as Rgb);
  c.ellipse(
    cx,
    cy - 42,
    32,
    9.6,
    (x, y) =>
      WATER[
        band(
          0.5 + 0.3 * Math.sin(Math.hypot(x - cx, (y - cy + 42) * 3) * 0.5 - (n / FRAMES) * Math.PI * 2),
          5,
          x,
          y,
          0.2,
        )
      ] as Rgb,
    { glow: 0.4 },
  );
  c.polygon(
    [
      [cx - 9, cy - 44],
      [cx - 6, cy - 62],
      [cx, cy - 76],
      [cx + 6, cy - 62],
      [cx + 9, cy - 44],
    ],
    '#5f86d2',
    { glow: 0.2 },
  );
  c.polygon(
    [
      [cx - 9, cy - 44],
      [cx - 6, cy - 62],
      [cx, cy - 76],
      [cx - 1, cy - 44],
    ],
    '#c6e4fc',
    { glow: 0.35 },
  );
  c.polygon(
    [
      [cx + 2, cy - 44],
      [cx + 1, cy - 60],
      [cx + 6, cy - 62],
      [cx + 9, cy - 44],
    ],
    '#3f62b4',
    { glow: 0.15 },
  );
}

/** Water thrown from the crystal's tip and running over the bowl's lip. */
function spray(c: Canvas, n: number): void {
  const [cx, cy] = CENTRE;
  const drop = (x: number, y: number, bright: boolean): void =>
    c.put(Math.round(x), Math.round(y), bright ? '#f4fbff' : '#9fd0f0', { glow: bright ? 0.9 : 0.6 });
  for (const [reach, rise, count] of [
    [13, 22, 20],
    [-13, 22, 20],
    [22, 16, 22],
    [-22, 16, 22],
    [4, 28, 16],
    [-5, 27, 16],
  ] as const) {
    for (let k = 0; k < count; k++) {
      const t = ((k + n / FRAMES) / count) * 1.34;
      const [x, y] = [cx + reach * t, cy - 74 - rise * 4 * t * (0.62 - t * 0.62)];
      if (y > cy - 40) continue;
      drop(x, y, (k + n) % 3 === 0);
      if (k % 2 === 0) drop(x, y + 1, false);
    }
  }
  for (let k = 0; k < 15; k++) {
    const a = ((k + 0.5) / 15) * Math.PI;
    const [x, top] = [cx + Math.cos(a) * 34, cy - 41 + Math.sin(a) * 11];
    const fall = 34 + Math.sin(a) * 12;
    for (let j = 0; j < fall; j++) {
      const gap = (j * 3 + k * 7 - n * 3 + 240) % 24;
      if (gap > 17) continue;
      drop(x + Math.sign(Math.cos(a)) * (j / fall) * 3, top + j, gap < 5);
    }
    c.stamp(Math.round(x) - 2, Math.round(top + fall), [(k + n) % 2 ? '.www.' : 'w.w.w'], { w: '#dff2ff' }, 0.8);
  }
}

function fountain(n: number): Picture {
  const c = new Canvas(2 * CENTRE[0], CENTRE[1] + ry + WALL + 16);
  basin(c);
  water(c, n);
  pillar(c, n);
  spray(c, n);
  c.outline('#1c2456', 0.8);
  return c.picture([CENTRE[0], CENTRE[1] + ry + WALL]);
}

/** The great fountain; its frames play in a loop. */
export function* fountainFrames(): Iterable<Frame> {
  for (let n = 0; n < FRAMES; n++) yield { name: `fountain/${n}`, picture: fountain(n) };
}
