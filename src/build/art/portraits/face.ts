import { blob, ellipse, type Point, type Shape, stroke, within } from '../shape';
import { type Brow, type Expression, isTurned } from './expression';
import { closedEye, type EyePlace, type EyeStyle, openEye } from './eyes';
import { Layers } from './layers';
import { type Mouth, mouth } from './mouths';
import type { Head, Spot } from './pose';

/** Which of the three pictures of a mood. */
export type Frame = 'rest' | 'blink' | 'talk';
export const FRAMES: readonly Frame[] = ['rest', 'blink', 'talk'];

/** Where a head wears its face, and how this face is built. */
export type Features = {
  /** Left eye, right eye; degrees say how far each faces to the right in the usual view. */
  eyes: readonly [Spot, Spot];
  facing: readonly [number, number];
  eyeSize: Point;
  browHeight: number;
  browWeight: number;
  mouth: Spot;
  mouthWidth: number;
  cheeks: readonly [Spot, Spot];
  skin: string;
  lashes: number;
  slit: boolean;
  fang: boolean;
  teeth: boolean;
};

const SIDES = [0, 1] as const;

export function eyePlaces(head: Head, { eyes, facing, eyeSize }: Features): readonly [EyePlace, EyePlace] {
  const place = (side: 0 | 1): EyePlace => {
    const [x, y] = head.at(eyes[side]);
    const rx = eyeSize[0] * (side === 0 ? 1 : 0.93) * Math.min(1.06, head.narrowing(facing[side]));
    return { x, y, rx, ry: eyeSize[1], outer: side === 0 ? -1 : 1, roll: head.pose.roll };
  };
  return [place(0), place(1)];
}

/** Blush, eyes, mouth: all that moves within a mood. `bounds` is the head's outline on the picture. */
export function drawFace(head: Head, bounds: Shape, features: Features, mood: Expression, frame: Frame): Layers {
  const layers = new Layers();
  const style: EyeStyle = { skin: features.skin, lashes: features.lashes, slit: features.slit };
  const places = eyePlaces(head, features);
  if (mood.blush) for (const cheek of features.cheeks) drawBlush(layers, head, cheek, bounds);
  for (const side of SIDES) {
    const eye = new Layers();
    if (frame === 'blink') closedEye(eye, places[side], mood.blink, style);
    else openEye(eye, places[side], mood.eyes[side], style);
    if (side === 0 && isTurned(mood)) layers.addWithin(eye, bounds);
    else layers.list.push(...eye.list);
  }
  drawMouth(layers, head, features, frame === 'talk' ? mood.talk : mood.rest);
  return layers;
}

function drawMouth(layers: Layers, head: Head, features: Features, kind: Mouth): void {
  const [x, y] = head.at(features.mouth);
  const width = features.mouthWidth * Math.min(1, head.narrowing(10));
  mouth(layers, kind, { ...features, x, y, width, roll: head.pose.roll });
}

function drawBlush(layers: Layers, head: Head, cheek: Spot, bounds: Shape): void {
  const [x, y] = head.at(cheek);
  layers.flat(within(ellipse(x, y, 5.4, 2.9, head.pose.roll), bounds), 'blush', 3);
}

/** Brows lie over the hair, as they must be read at a glance. */
export function drawBrows(head: Head, features: Features, mood: Expression): Layers {
  const layers = new Layers();
  const places = eyePlaces(head, features);
  for (const side of SIDES) drawBrow(layers, places[side], features, mood.brows[side]);
  if (mood.drop !== 'none') drawDrop(layers, mood.drop, places);
  return layers;
}

function drawBrow(layers: Layers, { x, y, rx, ry, outer, roll }: EyePlace, features: Features, brow: Brow): void {
  const c = Math.cos((roll * Math.PI) / 180);
  const s = Math.sin((roll * Math.PI) / 180);
  const at = (u: number, v: number): Point => {
    const [dx, dy] = [u * outer * rx, v - ry - features.browHeight - brow.lift];
    return [x + dx * c - dy * s, y + dx * s + dy * c];
  };
  const points = [at(-0.66, brow.slope), at(0.1, -brow.arch), at(0.88, -brow.slope * 0.5 + 0.6)];
  const w = features.browWeight;
  layers.line(points, [w, w, Math.max(0.6, w * 0.55)], 'brow');
}

function drawDrop(layers: Layers, drop: 'sweat' | 'tear', [left, right]: readonly [EyePlace, EyePlace]): void {
  const [x, y] =
    drop === 'sweat'
      ? [right.x + right.rx + 3.6, right.y - right.ry - 1]
      : [left.x - left.rx * 0.5, left.y + left.ry + 4];
  layers.add(
    blob(
      [
        [x, y - 4],
        [x + 2.2, y + 0.6],
        [x, y + 3],
        [x - 2.2, y + 0.6],
      ],
      { rim: 2 },
    ),
    'tear',
    { crease: 1, bias: 0.1 },
  );
  layers.flat(
    stroke(
      [
        [x - 0.8, y + 0.4],
        [x - 0.6, y + 1],
      ],
      [0.6, 0.6],
    ),
    'tear',
    5,
  );
}
