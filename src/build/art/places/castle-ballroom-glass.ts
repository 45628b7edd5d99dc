import { SIX } from '../../../../assets/art/places/castle-ballroom';
import { hex, type Rgb } from '../color';
import { band, Canvas, hash, scale } from '../field';
import type { Picture } from '../figure';
import type { Point } from '../shape';

/** Half width and height of the glass inside its frame; x runs from the middle, y from the point of the arch. */
export const GLASS = { half: 30, height: 108, frame: 8 } as const;
/** A piece of coloured glass: `cut` tells which of its panes a spot is in, or −1 outside; a `painted` one has no lead inside. */
export type Pane = { colors: readonly string[]; cut: (x: number, y: number) => number; painted?: boolean };

const LEAD = '#1d1746';

/** The same glass painted in one piece, without lead between its colours. */
export const painted = (pane: Pane): Pane => ({ ...pane, painted: true });

/** Even-odd test of a spot against a closed outline. */
function inOutline(points: readonly Point[], x: number, y: number): boolean {
  let inside = false;
  points.forEach(([ax, ay], i) => {
    const [bx, by] = points[(i + 1) % points.length] as Point;
    if (ay <= y !== by <= y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) inside = !inside;
  });
  return inside;
}

export const polygon = (points: readonly Point[], ...colors: string[]): Pane => ({
  colors,
  cut: (x, y) => (inOutline(points, x, y) ? 0 : -1),
});

/** A disc, cut into `sectors` panes. */
export const disc = (cx: number, cy: number, r: number, sectors: number, ...colors: string[]): Pane => ({
  colors,
  cut: (x, y) =>
    Math.hypot(x - cx, y - cy) > r ? -1 : Math.floor(((Math.atan2(y - cy, x - cx) / (2 * Math.PI) + 1) % 1) * sectors),
});

/** A star of split points. */
export const star = (
  cx: number,
  cy: number,
  points: number,
  outer: number,
  inner: number,
  ...colors: string[]
): Pane => ({
  colors,
  cut: (x, y) => {
    const turn = (Math.atan2(x - cx, cy - y) / (2 * Math.PI) + 1 + 0.5 / points) % 1;
    const at = (turn * points) % 1;
    const side = Math.abs(at - 0.5) * 2;
    const k = Math.PI / points;
    const edge = (outer * inner * Math.sin(k)) / (outer * Math.sin(k * side) + inner * Math.sin(k * (1 - side)));
    return Math.hypot(x - cx, y - cy) > edge ? -1 : 2 * Math.floor(turn * points) + (at > 0.5 ? 1 : 0);
  },
});

/** Bands of a rainbow between two distances from a centre, one pane for each colour. */
export const arc = (cx: number, cy: number, from: number, to: number, colors: readonly string[]): Pane => ({
  colors,
  cut: (x, y) => {
    const t = (Math.hypot(x - cx, y - cy) - from) / (to - from);
    return t < 0 || t >= 1 ? -1 : Math.floor(t * colors.length);
  },
});

/** Ground with a wavy upper edge, cut upright every `wide` pixels. */
export const hills = (top: number, swell: number, phase: number, wide: number, ...colors: string[]): Pane => ({
  colors,
  cut: (x, y) => (y < top + swell * Math.sin(x / 9 + phase) ? -1 : Math.floor((x + 60) / wide)),
});

/** Sky behind everything: rings and sectors around a middle. */
export const sky = (cx: number, cy: number, ring: number, sectors: number, ...colors: string[]): Pane => ({
  colors,
  cut: (x, y) => {
    const r = Math.floor(Math.hypot(x - cx, y - cy) / ring);
    const turn = (Math.atan2(y - cy, x - cx) / (2 * Math.PI) + 1 + (r % 2) / (2 * sectors)) % 1;
    return Math.floor(hash(r, Math.floor(turn * sectors), 4) * 64) * 64 + r * 40 + Math.floor(turn * sectors);
  },
});

/** Whether a spot is inside the pointed arch, `grow` pixels larger all around. */
export function inArch(x: number, y: number, grow: number): boolean {
  const half = GLASS.half + grow;
  if (Math.abs(x) > half || y > GLASS.height + grow) return false;
  const spring = 40;
  const radius = (spring * spring + GLASS.half * GLASS.half) / (2 * GLASS.half) + grow;
  const centre = radius - half;
  return y >= spring || Math.hypot(Math.abs(x) + centre, y - spring) <= radius;
}

/** A tall leaded window; `front` first. `details` lie on top without lead of their own. */
export function window(
  panes: readonly Pane[],
  details: (canvas: Canvas, x: number, y: number) => void,
  drop: number,
): Picture {
  const { half, height, frame } = GLASS;
  const canvas = new Canvas(2 * (half + frame), height + frame + frame + 6);
  const [ox, oy] = [half + frame, frame];
  const at = (x: number, y: number): readonly [number, number] => [x - ox, y - oy];
  const rims: readonly [number, string, string][] = [
    [8, '#1b1c4e', '#1b1c4e'],
    [7, '#d8e4ff', '#8b9ce0'],
    [5, '#9db0ee', '#6474be'],
    [3, '#f6d888', '#b58245'],
    [1, LEAD, LEAD],
  ];
  for (const [grow, lit, dark] of rims)
    canvas.where(
      (x, y) => inArch(...at(x, y), grow),
      (x) => hex(x < ox ? lit : dark),
    );
  const key = (x: number, y: number): number => {
    const [u, v] = at(x + 0.5, y + 0.5);
    const k = panes.findIndex((pane) => pane.cut(u, v) >= 0);
    return k < 0 ? -1 : k * 10000 + (panes[k] as Pane).cut(u, v);
  };
  canvas.where(
    (x, y) => inArch(...at(x, y), 0),
    (x, y) => glassColor(panes, key, x, y),
    { glow: 0.78 },
  );
  for (let y = 0; y < canvas.height; y++) {
    for (let x = 0; x < canvas.width; x++) {
      if (!inArch(...at(x + 0.5, y + 0.5), -0.5)) continue;
      if (parted(panes, key(x, y), key(x - 1, y)) || parted(panes, key(x, y), key(x, y - 1))) canvas.put(x, y, LEAD);
    }
  }
  details(canvas, ox, oy);
  const sill = oy + height + 1;
  ['#f6d888', '#dfb25e', '#e6f0ff', '#9db0ee', '#6474be', '#343a80', '#15153c'].forEach((color, j) => {
    canvas.rect(j > 1 ? 0 : 2, sill + 2 + j, canvas.width - (j > 1 ? 0 : 4), 1, color);
  });
  return canvas.picture([ox, drop + oy]);
}

function parted(panes: readonly Pane[], a: number, b: number): boolean {
  const [k, l] = [Math.floor(a / 10000), Math.floor(b / 10000)];
  return k !== l || (a !== b && !panes[k]?.painted);
}

function glassColor(panes: readonly Pane[], key: (x: number, y: number) => number, x: number, y: number): Rgb {
  const label = key(x, y);
  const colors = panes[Math.floor(label / 10000)]?.colors ?? SIX;
  const color = hex(colors[(label % 10000) % colors.length] as string);
  const away = Math.hypot((x - GLASS.half - GLASS.frame) / 42, (y - 56) / 66);
  const ripple = (x + Math.floor(y * 0.6)) % 19 < 2 ? 0.07 : 0;
  return scale(color, 0.78 + 0.07 * band(1 - away, 5, x, y, 0.5) + ripple);
}
