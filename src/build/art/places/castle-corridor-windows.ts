import { GOLD, NORTH } from '../../../../assets/art/places/castle-ballroom';
import { hex, mix, ramp, type Rgb } from '../color';
import { band, Canvas, fractal, hash } from '../field';
import type { Picture } from '../figure';
import type { Frame } from '../sheet';
import { GLASS, inArch } from './castle-ballroom-glass';

const LEAD = '#1b2a5e';
const SKY = ['#2850a4', '#3464b8', '#467cca', '#6298da', '#86b6e8', '#b0d4f4'].map(hex);
const GLOW = 0.72;
/** Height of the wall above the windows' heads. */
const HEAD = 18;

type Night = {
  moon?: readonly [number, number];
  cloud: readonly (readonly [number, number, number])[];
  spires: boolean;
  seed: number;
};

/** Sky behind leaded glass: brightest below, where the mist lies. */
function nightSky(canvas: Canvas, on: (x: number, y: number) => boolean, night: Night, tall: number): void {
  canvas.where(on, (x, y) => SKY[band((y / tall) ** 1.2, 6, x, y, 0.35)], { glow: GLOW });
  for (let k = 0; k < 26; k++) {
    const x = Math.floor(hash(k, 1, night.seed) * canvas.width);
    const y = Math.floor(12 + hash(k, 2, night.seed) * tall * 0.66);
    if (on(x + 0.5, y + 0.5)) canvas.put(x, y, k % 3 === 0 ? '#ffffff' : '#c4dcfa', { glow: 1 });
  }
  for (const [cx, cy, rx] of night.cloud) {
    canvas.where(
      (x, y) =>
        on(x, y) &&
        Math.hypot((x - cx) / rx, (y - cy) / (rx * 0.24)) < 0.7 + 0.5 * fractal(x / 7, y / 4, night.seed, 2),
      (_x, y, under) => mix(under, hex('#d4e8fc'), y < cy ? 0.55 : 0.3),
      { glow: GLOW },
    );
  }
  if (night.moon) {
    const [mx, my] = night.moon;
    canvas.where(
      (x, y) => on(x, y) && Math.hypot(x - mx, y - my) < 15,
      (_x, _y, under) => mix(under, hex('#e8f4ff'), 0.35),
      { glow: 0.85 },
    );
    canvas.where((x, y) => on(x, y) && Math.hypot(x - mx, y - my) < 10, '#f8fcff', { glow: 1 });
    for (const [dx, dy, r] of [
      [-3, -2, 2.4],
      [3, 3, 2.8],
      [4, -4, 1.5],
    ] as const)
      canvas.where((x, y) => on(x, y) && Math.hypot(x - mx - dx, y - my - dy) < r, '#cfe0f6', { glow: 0.95 });
  }
  const ridge = (x: number): number =>
    tall -
    20 -
    6 * Math.sin(x / 9 + night.seed) -
    (night.spires ? Math.max(0, 26 - 5 * Math.abs(x - canvas.width * 0.4)) : 0);
  canvas.where((x, y) => on(x, y) && y > ridge(x), '#4a70b6', { glow: GLOW * 0.8 });
  canvas.where((x, y) => on(x, y) && y > tall - 11 - 4 * Math.sin(x / 6 + 2), '#33539a', { glow: GLOW * 0.7 });
}

/** A tall clear window with diamond panes; it hangs on the north wall and stands at its foot. */
function tallWindow(night: Night): Picture {
  const [half, tall, frame] = [25, 112, 7];
  const canvas = new Canvas(2 * (half + frame), tall + 2 * frame + 8);
  const [ox, oy] = [half + frame, frame];
  const inside = (x: number, y: number, grow: number): boolean =>
    inArch(((x - ox) * GLASS.half) / half, ((y - oy) * GLASS.height) / tall, grow);
  for (const [grow, lit, dark] of [
    [7, '#15153c', '#15153c'],
    [6, '#e6f0ff', '#8b9ce0'],
    [4, '#b0bef4', '#6474be'],
    [2, GOLD[4], GOLD[2]],
    [0.8, LEAD, LEAD],
  ] as const)
    canvas.where(
      (x, y) => inside(x, y, grow),
      (x) => hex(x < ox ? lit : dark),
    );
  const on = (x: number, y: number): boolean => inside(x, y, 0);
  nightSky(canvas, on, night, tall + oy);
  canvas.where(
    (x, y) => on(x, y) && (Math.floor(x + y + 400) % 17 === 0 || Math.floor(x - y + 408) % 17 === 0),
    (_x, _y, under) => mix(under, hex(LEAD), 0.55),
    { glow: 0.4 },
  );
  canvas.where((x, y) => on(x, y) && (Math.abs(x - ox) < 1.5 || Math.abs(y - oy - 44) < 1), LEAD);
  canvas.where((x, y) => on(x, y) && Math.floor(x) === ox - 1, '#8fa4de');
  for (const [x, y, w] of [
    [-16, 58, 3],
    [10, 70, 3],
  ] as const)
    canvas.where(
      (px, py) => on(px, py) && Math.abs(px - ox - x - (y - py + oy) * 0.4) < w && py > oy + y - 26 && py < oy + y + 14,
      (_x, _y, under) => mix(under, [255, 255, 255], 0.16),
      { glow: GLOW },
    );
  ['#f6d888', '#dfb25e', '#f0f4ff', '#b0bef4', '#6474be', '#343a80', '#15153c'].forEach((color, j) => {
    canvas.rect(j > 1 ? 0 : 3, oy + tall + 1 + j, canvas.width - (j > 1 ? 0 : 6), 1, color);
  });
  return canvas.picture([ox, NORTH.foot - HEAD + oy - 6]);
}

/** Where one sits to look out over the town: a wide window with a cushioned seat built into the wall. */
function windowSeat(): Picture {
  const [half, tall] = [66, 96];
  const canvas = new Canvas(2 * half + 24, tall + 56);
  const [ox, oy] = [half + 12, 8];
  const inside = (x: number, y: number, grow: number): boolean =>
    Math.abs(x - ox) < half + grow &&
    y < oy + tall + grow &&
    (y > oy + 40 || ((x - ox) / (half + grow)) ** 2 + ((y - oy - 40) / (40 + grow)) ** 2 < 1);
  for (const [grow, lit, dark] of [
    [8, '#15153c', '#15153c'],
    [7, '#e6f0ff', '#8b9ce0'],
    [4, GOLD[4], GOLD[2]],
    [1.4, LEAD, LEAD],
  ] as const)
    canvas.where(
      (x, y) => inside(x, y, grow),
      (x) => hex(x < ox ? lit : dark),
    );
  const on = (x: number, y: number): boolean => inside(x, y, 0);
  nightSky(
    canvas,
    on,
    {
      moon: [ox + 34, oy + 26],
      cloud: [
        [ox - 34, oy + 42, 26],
        [ox + 44, oy + 48, 18],
      ],
      spires: false,
      seed: 31,
    },
    oy + tall - 14,
  );
  town(canvas, on, ox, oy + tall);
  for (const x of [-34, 0, 34]) canvas.where((px, py) => on(px, py) && Math.abs(px - ox - x) < 1.2, LEAD);
  canvas.where((x, y) => on(x, y) && Math.abs(y - oy - 40) < 1, LEAD);
  const sill = oy + tall;
  ['#f0f4ff', '#c9d4fa', '#8f9be0', '#4c58a6'].forEach((color, j) => {
    canvas.rect(2, sill + j, canvas.width - 4, 1, color);
  });
  const velvet = ramp('#b04a70');
  for (let y = sill + 4; y < sill + 20; y++)
    for (let x = 8; x < canvas.width - 8; x++) {
      const u = (x - 8) % 35;
      const puff = Math.sin((Math.PI * (u + 0.5)) / 35) * 0.5 + (1 - (y - sill - 4) / 16) * 0.55;
      canvas.put(x, y, u === 0 ? (velvet[1] as Rgb) : (velvet[1 + band(puff, 5, x, y, 0.1)] as Rgb), {
        normal: [(u - 17) / 40, -0.4],
      });
    }
  canvas.rect(6, sill + 20, canvas.width - 12, 2, GOLD[3]);
  for (let y = sill + 22; y < sill + 44; y++)
    for (let x = 6; x < canvas.width - 6; x++) {
      const u = (x - 6) % 36;
      const d = Math.min(u, 35 - u, y - sill - 22, sill + 43 - y);
      const gem = Math.abs(u - 18) / 7 + Math.abs(y - sill - 33) / 6;
      canvas.put(
        x,
        y,
        d === 0 ? '#23285f' : d === 1 ? '#8b9ce0' : gem < 0.9 ? (u < 18 ? '#c9f0f2' : '#86c6de') : '#5a68b8',
      );
    }
  pillow(canvas, ox - 48, sill + 4, '#3f8fae');
  pillow(canvas, ox + 40, sill + 5, '#d8a04c');
  canvas.outline('#15153c', 0.85);
  return canvas.picture([ox, sill + 44]);
}

function pillow(canvas: Canvas, cx: number, cy: number, color: string): void {
  const shades = ramp(color);
  canvas.where(
    (x, y) => Math.abs((x - cx) / 13) ** 3 + Math.abs((y - cy) / 9) ** 3 < 1,
    (x, y) => shades[4 - band((x - cx + 2 * (y - cy) + 26) / 52, 4, x, y, 0.1)] as Rgb,
  );
  canvas.stamp(cx - 1, cy - 1, ['ggg', 'ggg'], { g: GOLD[4] });
}

/** Roofs of the sleeping town, a lamp still lit here and there. */
function town(canvas: Canvas, on: (x: number, y: number) => boolean, ox: number, floor: number): void {
  for (let k = 0; k < 15; k++) {
    const row = k % 3;
    const [x, wide] = [ox - 66 + k * 9.4 + hash(k, 1, 8) * 5, 10 + hash(k, 2, 8) * 7];
    const y = floor - 22 + row * 7 - hash(k, 3, 8) * 5;
    const tone = mix(hex('#3a5ca4'), hex('#22397a'), row / 2);
    for (let j = 0; j < 30; j++) {
      const reach = Math.min(wide / 2, j * 0.9);
      for (let i = -Math.floor(reach); i <= reach; i++) {
        const [px, py] = [Math.round(x + i), Math.round(y + j)];
        if (!on(px + 0.5, py + 0.5)) continue;
        canvas.put(px, py, reach < wide / 2 ? mix(tone, hex('#9cc0ee'), i < 0 ? 0.3 : 0.1) : tone, { glow: 0.5 });
      }
    }
    if (k % 4 === 1) canvas.stamp(Math.round(x), Math.round(y + wide * 0.6 + 3), ['ll', 'll'], { l: '#ffc860' }, 0.9);
  }
}

export function* windowFrames(): Iterable<Frame> {
  yield {
    name: 'tall-window-moon',
    picture: tallWindow({
      moon: [40, 40],
      cloud: [
        [18, 64, 16],
        [50, 84, 14],
      ],
      spires: false,
      seed: 3,
    }),
  };
  yield {
    name: 'tall-window-clouds',
    picture: tallWindow({
      cloud: [
        [44, 40, 18],
        [16, 56, 15],
        [40, 84, 20],
      ],
      spires: false,
      seed: 7,
    }),
  };
  yield { name: 'tall-window-spire', picture: tallWindow({ cloud: [[20, 34, 12]], spires: true, seed: 11 }) };
  yield { name: 'tall-window-stars', picture: tallWindow({ cloud: [[50, 92, 12]], spires: false, seed: 19 }) };
  yield { name: 'window-seat', picture: windowSeat() };
}
