import { HORIZON, WALL } from '../../../../assets/art/places/castle-wall';
import { hex, mix, type Rgb } from '../color';
import { band, bayer, type Canvas, fractal, hash } from '../field';

const SKY = ['#1c2c6e', '#20357c', '#26408c', '#2d4d9c', '#365cac', '#436fbc', '#5586cc', '#6fa0da', '#92bce8'].map(
  hex,
);
/** Centre and radius of the moon, which is a picture of its own; its light on the sky is painted. */
const MOON = { x: 128, y: 128, reach: 190 } as const;

function skyAt(x: number, y: number): Rgb {
  const base = SKY[band((y / HORIZON) ** 1.25, SKY.length, x, y, 0.5)] as Rgb;
  const halo = Math.max(0, 1 - Math.hypot(x - MOON.x, y - MOON.y) / MOON.reach);
  const lit = mix(base, hex('#a8ccf6'), Math.floor(halo * halo * 8 + bayer(x, y) * 0.5) * 0.075);
  const way = Math.abs((x - 380) * 0.5 + (y - 620) * 0.9) / 230;
  const dust = fractal(x / 60, y / 44, 5, 3);
  return way < 1 && dust > 0.5 ? mix(lit, hex('#7fa4e4'), Math.floor((1 - way) * (dust - 0.5) * 18) * 0.07) : lit;
}

/** Long clouds, lit along their upper edge. */
function clouds(canvas: Canvas): void {
  for (const [cx, cy, rx, ry] of [
    [60, 330, 110, 12],
    [700, 250, 96, 10],
    [720, 520, 120, 15],
    [40, 690, 100, 13],
    [700, 860, 110, 12],
    [60, 1010, 130, 16],
    [720, 1190, 130, 16],
    [40, 1290, 120, 14],
  ] as const) {
    canvas.where(
      (x, y) =>
        Math.abs(y - cy) < ry * 2.2 &&
        Math.hypot((x - cx) / rx, (y - cy) / ry) < 0.5 + 0.95 * fractal(x / 26, y / 9, cx, 3),
      (x, y, under) => {
        const top = (y - cy) / ry + (fractal(x / 15, 3, cy, 2) - 0.5);
        return mix(under, hex(top < -0.25 ? '#c4dcf8' : top < 0.25 ? '#8fb0e2' : '#5f84c6'), top < -0.25 ? 0.6 : 0.5);
      },
    );
  }
}

/** The mountain far in the east with the old capital on its shoulder. */
function mountain(canvas: Canvas): void {
  const slope = (x: number): number =>
    1080 + Math.abs(x - 742) * 1.55 + 22 * fractal(x / 18, 7, 3, 3) + (x < 700 ? 10 * Math.sin(x / 9) : 0);
  canvas.where(
    (x, y) => y > slope(x) && y < HORIZON + 20,
    (x, y) => {
      const depth = y - slope(x);
      const lit = fractal((x + y * 0.5) / 14, (y - x * 0.5) / 22, 9, 2) > 0.52;
      const rock = mix(hex(lit ? '#6f92cc' : '#4f70b4'), SKY[7] as Rgb, Math.min(0.75, depth / 420));
      return depth < 30 + 18 * fractal(x / 9, 2, 6, 2) ? mix(rock, hex('#d4e6fc'), lit ? 0.6 : 0.3) : rock;
    },
  );
  for (const [x, y, tall] of [
    [700, 1196, 26],
    [707, 1190, 38],
    [714, 1192, 30],
    [722, 1186, 46],
    [730, 1190, 30],
    [692, 1202, 18],
  ] as const) {
    canvas.rect(x, y - tall + 8, 5, tall, (i) => hex(i < x + 2 ? '#c4d8f8' : '#7f9cd4'));
    canvas.polygon(
      [
        [x - 1, y - tall + 8],
        [x + 2.5, y - tall - 4],
        [x + 6, y - tall + 8],
      ],
      '#a888d0',
    );
    canvas.put(x + 2, y - 4, '#ffd890');
  }
}

/** Hills, and the sleeping town under them. */
function land(canvas: Canvas): void {
  const ridges = [
    [HORIZON - 14, 16, '#5c82c4', '#7ea2dc'],
    [HORIZON + 34, 12, '#436aac', '#6488c4'],
    [HORIZON + 92, 14, '#33568f', '#4f78ae'],
    [HORIZON + 190, 12, '#27477a', '#416a94'],
  ] as const;
  ridges.forEach(([top, swell, body, edge], k) => {
    const line = (x: number): number => top + swell * Math.sin(x / (70 - 9 * k) + 2 * k) + 8 * fractal(x / 30, k, 4, 2);
    canvas.where(
      (x, y) => y > line(x),
      (x, y) => {
        const depth = y - line(x);
        return mix(hex(depth < 2 ? edge : body), hex(edge), fractal(x / 11, y / 6, k, 2) > 0.62 ? 0.4 : 0);
      },
    );
  });
  for (let k = 0; k < 46; k++) {
    const row = Math.floor(k / 10);
    const x = Math.floor(((k % 10) / 10 + hash(k, 1, 3) * 0.09) * WALL.width);
    const y = HORIZON + 120 + row * 46 + Math.floor(hash(k, 2, 3) * 26);
    house(canvas, x, y, 18 + row * 4 + Math.floor(hash(k, 3, 3) * 8), k);
  }
}

/** A thatched cottage asleep; one in four still has a light. */
export function house(canvas: Canvas, x: number, y: number, wide: number, k: number): void {
  const wall = Math.round(wide * 0.4);
  const roofs = ['#8a86c4', '#7a9ac8', '#9a7eb4'] as const;
  const roof = hex(roofs[k % 3] as string);
  canvas.rect(x, y, wide, wall, (i) => mix(hex('#b8c4e4'), hex('#4a629e'), i < x + wide * 0.4 ? 0.35 : 0.62));
  for (let j = 0; j < wide * 0.55; j++) {
    const reach = Math.round(wide / 2 + 3 - j * 0.86);
    if (reach > 0)
      canvas.rect(x + (wide >> 1) - reach, y - j, 2 * reach, 1, (i) =>
        mix(roof, hex('#1e3468'), (i < x + wide * 0.42 ? 0.1 : 0.42) + (j % 4 === 0 ? 0.12 : 0)),
      );
  }
  canvas.rect(x + (wide >> 2), y + 2, 3, 4, k % 4 === 0 ? '#ffc45c' : '#22386e');
  canvas.rect(x + Math.round(wide * 0.64), y + 2, 3, 4, k % 7 === 3 ? '#ffd890' : '#22386e');
}

/** Night from the zenith to the town, as a backdrop for the wall. */
export function paintSky(canvas: Canvas): void {
  canvas.where(() => true, skyAt);
  for (let k = 0; k < 620; k++) {
    const [x, y] = [Math.floor(hash(k, 1, 77) * WALL.width), Math.floor(hash(k, 2, 77) ** 1.5 * (HORIZON - 60))];
    if (Math.hypot(x - MOON.x, y - MOON.y) < 60) continue;
    canvas.put(x, y, k % 5 === 0 ? '#ffffff' : k % 5 === 1 ? '#ffe6c8' : '#b8d0f6');
    if (k % 23 === 0)
      for (const [dx, dy] of [
        [1, 0],
        [-1, 0],
        [0, 1],
        [0, -1],
      ] as const)
        canvas.put(x + dx, y + dy, '#86a8e2');
  }
  clouds(canvas);
  mountain(canvas);
  land(canvas);
}
