import { below, blob, ellipse, type Point, type Shape, stroke, within, without } from '../shape';
import type { Layers } from './layers';

/** One eye on the picture: its middle, half sizes, which way its outer corner points, and its tilt in degrees. */
export type EyePlace = { x: number; y: number; rx: number; ry: number; outer: -1 | 1; roll: number };

export type EyeState = {
  /** How far the upper lid has come down, 0–1, and how much lower its inner end is (negative: the outer end). */
  lid: number;
  slope: number;
  /** How far the lower lid has come up, 0–1. */
  low: number;
  /** Where it looks, in pixels from straight ahead. */
  look: Point;
  /** Sizes of eye, iris and pupil, 1 as usual. */
  size: number;
  iris: number;
  pupil: number;
  /** A wet shine along the lower lid. */
  wet: boolean;
};

export type EyeStyle = { skin: string; lashes: number; slit: boolean };
export type ClosedEye = 'shut' | 'smile';

const OUTLINE: readonly Point[] = [
  [-0.97, 0.02],
  [-0.78, -0.68],
  [-0.18, -1],
  [0.52, -0.9],
  [0.97, -0.36],
  [0.95, 0.34],
  [0.56, 0.88],
  [-0.1, 1],
  [-0.7, 0.74],
];

type Local = (u: number, v: number) => Point;

const local = ({ x, y, rx, ry, outer, roll }: EyePlace): Local => {
  const c = Math.cos((roll * Math.PI) / 180);
  const s = Math.sin((roll * Math.PI) / 180);
  return (u, v) => [x + u * outer * rx * c - v * ry * s, y + u * outer * rx * s + v * ry * c];
};

const outline = (place: EyePlace, grow: number): Shape => {
  const at = local({ ...place, rx: place.rx + grow, ry: place.ry + grow });
  return blob(
    OUTLINE.map(([u, v]) => at(u, v)),
    { rim: 3 },
  );
};

export function openEye(layers: Layers, place: EyePlace, state: EyeState, style: EyeStyle): void {
  const sized = { ...place, rx: place.rx * state.size, ry: place.ry * state.size };
  const at = local(sized);
  const { rx, ry } = sized;
  const ball = outline(sized, 0);
  layers.flat(outline(sized, 0.9), 'ink', 3);
  layers.flat(ball, 'eyeball', 4);
  const lidAt = (u: number): number => -1 + 2 * state.lid - u * state.slope - 0.16 * (1 - u * u);
  layers.flat(within(without(ball, ellipse(...at(0, lidAt(0) + 1.52), rx * 1.3, ry * 1.16)), ball), 'eyeball', 2);
  paintIris(layers, sized, state, ball, style);
  if (state.wet) {
    layers.flat(within(ellipse(...at(-0.1, 1.02), rx * 0.72, ry * 0.22), ball), 'tear', 4);
    layers.flat(within(ellipse(...at(-0.3, 0.98), rx * 0.26, ry * 0.1), ball), 'tear', 5);
  }
  paintLids(layers, sized, state, style, lidAt);
}

function paintIris(layers: Layers, place: EyePlace, state: EyeState, ball: Shape, style: EyeStyle): void {
  const { rx, ry, roll } = place;
  const [ix, iy] = [place.x + state.look[0], place.y + state.look[1]];
  const irx = Math.min(rx * 0.79 * state.iris, ry * 0.67 * state.iris);
  const iry = ry * 0.85 * state.iris;
  const iris = within(ellipse(ix, iy, irx, iry, roll), ball);
  layers.flat(iris, 'iris', 1);
  const inside = within(ellipse(ix, iy, irx - 1, iry - 1, roll), ball);
  layers.flat(inside, 'iris', 2);
  layers.flat(below(inside, Math.round(iy - iry * 0.1)), 'iris', 3);
  layers.flat(below(inside, Math.round(iy + iry * 0.34)), 'iris', 4);
  const pupil = style.slit ? [irx * 0.3, iry * 0.66] : [irx * 0.5, iry * 0.54];
  layers.flat(
    within(ellipse(ix, iy - 0.6, (pupil[0] ?? 0) * state.pupil, (pupil[1] ?? 0) * state.pupil, roll), ball),
    'ink',
    3,
  );
  layers.flat(within(ellipse(ix + irx * 0.1, iy + iry * 0.7, irx * 0.48, iry * 0.18), inside), 'iris', 5);
  const big = Math.min(1, irx / 5);
  layers.flat(
    within(ellipse(Math.round(ix - irx * 0.42), Math.round(iy - iry * 0.42), 2.1 * big, 2.6 * big), ball),
    'white',
    5,
  );
  layers.flat(within(ellipse(Math.round(ix + irx * 0.46), Math.round(iy + iry * 0.36), 1.05, 1.05), ball), 'white', 5);
}

function paintLids(
  layers: Layers,
  place: EyePlace,
  state: EyeState,
  style: EyeStyle,
  lidAt: (u: number) => number,
): void {
  const at = local(place);
  const socket = outline(place, 0.9);
  if (state.low > 0) {
    const lowAt = (u: number): number => 0.9 - 2 * state.low + 0.5 * u * u;
    const rim = [-1.1, -0.7, -0.3, 0.1, 0.5, 0.8, 1.1].map((u) => at(u, lowAt(u)));
    const lid = blob([...rim, at(1.3, 1.5), at(-1.3, 1.5)], { rim: 3, smooth: false });
    layers.flat(within(lid, socket), style.skin, 3);
    layers.flat(within(stroke(rim, [0.6, 0.7, 0.6]), outline(place, 0.3)), 'ink', 3);
  }
  const across = [-1.06, -0.55, 0, 0.55, 1.08];
  if (state.lid > 0.02) {
    const rim = across.map((u) => at(u, lidAt(u)));
    const lid = blob([at(-1.4, -1.5), at(1.4, -1.5), ...rim.toReversed()], { rim: 3, smooth: false });
    layers.flat(within(lid, socket), style.skin, 2);
    layers.flat(within(stroke(rim, [0.8, 1, 1.15]), outline(place, 1.5)), 'ink', 3);
  }
  const brink = OUTLINE.slice(0, 5).map(([u, v]) => at(u * 1.05, Math.max(v * 1.03, lidAt(u) - 0.04)));
  if (state.lid <= 0.3) layers.line(brink, [0.5, 0.9, 1.2, 1.3, 0.9]);
  const corner = Math.max(-0.62, lidAt(0.9));
  for (let lash = 0; lash < style.lashes; lash++) {
    const v = corner + 0.24 * lash;
    const root = at(0.92 + 0.03 * lash, v);
    const [tx, ty] = at(1, v);
    layers.line([root, [tx + place.outer * (2.9 - 0.6 * lash), ty - 1.9 + 0.7 * lash]], [1, 0.5]);
  }
}

/** A closed eye: lashes down (`shut`) or pushed up by a smile. */
export function closedEye(layers: Layers, place: EyePlace, kind: ClosedEye, style: EyeStyle): void {
  const at = local(place);
  const bow = kind === 'shut' ? 1 : -1;
  const base = kind === 'shut' ? 0.2 : 0.28;
  const curveOf = (lift: number): Point[] =>
    [-1, -0.55, 0, 0.55, 1].map((u) => at(u, base + bow * 0.34 * (1 - u * u) - lift));
  layers.line(curveOf(0), [0.8, 1.1, 1.25, 1.1, 0.8]);
  if (kind === 'shut') layers.line(curveOf(0.62).slice(1, 4), [0.5, 0.6, 0.5], style.skin, 2);
  for (let lash = 0; lash < style.lashes; lash++) {
    const [x, y] = at(0.9 - 0.34 * lash, base + bow * 0.06 + (kind === 'shut' ? 0.14 * lash : 0));
    layers.line(
      [
        [x, y],
        [x + place.outer * (2.6 - 0.8 * lash), y + (kind === 'shut' ? 2 : -1.4)],
      ],
      [0.8, 0.5],
    );
  }
}
