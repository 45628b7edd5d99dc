import { GOLD } from '../../../../assets/art/places/castle-ballroom';
import { hex, ramp, type Rgb } from '../color';
import { Canvas } from '../field';
import type { Picture } from '../figure';
import type { Point } from '../shape';

const INK = '#1d1442';

/** The double doors to the corridor, light showing between the leaves. */
export function doubleDoors(): Picture {
  const [width, height] = [100, 104];
  const canvas = new Canvas(width, height);
  const cx = width / 2;
  const inside = (x: number, y: number, grow: number): boolean => {
    const half = 38 + grow;
    return (
      Math.abs(x - cx) < half && y < height && (y > 34 || ((x - cx) / half) ** 2 + ((y - 34) / (28 + grow)) ** 2 < 1)
    );
  };
  for (const [grow, lit, dark] of [
    [9, INK, INK],
    [8, '#e6f0ff', '#8b9ce0'],
    [5, GOLD[4], GOLD[2]],
    [2, GOLD[1], GOLD[0]],
  ] as const) {
    canvas.where(
      (x, y) => inside(x, y, grow),
      (x) => hex(x < cx ? lit : dark),
    );
  }
  const wood = ramp('#a85a72');
  canvas.where(
    (x, y) => inside(x, y, 0),
    (x, y) => wood[(x + (y > 60 ? 3 : 0)) % 9 === 0 ? 2 : x < cx ? 3 : 2] as Rgb,
  );
  for (const side of [-1, 1]) {
    for (const [y0, y1] of [
      [22, 52],
      [58, 96],
    ] as const)
      doorPanel(canvas, cx, side, y0, y1, inside, wood);
    canvas.ellipse(cx + 5 * side, 58, 2, 3, GOLD[4]);
    canvas.put(cx + 5 * side, 62, GOLD[1]);
  }
  canvas.where((x, y) => inside(x, y, 0) && Math.abs(x - cx) < 1.2, '#ffd98a', { glow: 0.7 });
  canvas.rect(cx - 38, height - 3, 76, 2, '#ffd98a', { glow: 0.5 });
  canvas.polygon(
    [
      [cx, -1],
      [cx + 8, 8],
      [cx, 17],
      [cx - 8, 8],
    ],
    GOLD[1],
  );
  canvas.polygon(
    [
      [cx, 1],
      [cx + 6, 8],
      [cx, 15],
      [cx - 6, 8],
    ],
    '#8fe6f0',
    { glow: 0.25 },
  );
  canvas.polygon(
    [
      [cx, 1],
      [cx, 8],
      [cx - 6, 8],
    ],
    '#e2fcff',
    { glow: 0.3 },
  );
  return canvas.picture([cx, height]);
}

/** A raised panel of one door leaf with a gilt star. */
function doorPanel(
  canvas: Canvas,
  cx: number,
  side: number,
  y0: number,
  y1: number,
  inside: (x: number, y: number, grow: number) => boolean,
  wood: readonly Rgb[],
): void {
  const [left, right] = side < 0 ? [cx - 31, cx - 9] : [cx + 9, cx + 31];
  for (let y = y0; y < y1; y++) {
    for (let x = left; x < right; x++) {
      if (!inside(x + 0.5, y + 0.5, -5)) continue;
      const d = Math.min(x - left, right - 1 - x, y - y0, y1 - 1 - y);
      const lit = x - left < 2 || y - y0 < 2;
      canvas.put(
        x,
        y,
        d === 0 ? (wood[0] as Rgb) : d === 1 ? GOLD[lit ? 4 : 2] : (wood[d < 4 ? (lit ? 5 : 2) : 4] as Rgb),
      );
    }
  }
  const [mx, my] = [(left + right) / 2, (y0 + y1) / 2];
  const tips = (r: number): Point[] => [
    [mx, my - r],
    [mx + r * 0.7, my],
    [mx, my + r],
    [mx - r * 0.7, my],
  ];
  canvas.polygon(tips(8), GOLD[1]);
  canvas.polygon(tips(6), GOLD[4]);
  canvas.polygon(tips(3), '#8fdcea');
}
