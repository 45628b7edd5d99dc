import { blob, ellipse, type Point, stroke, union, within } from '../shape';
import type { Bust } from './bust';
import { type Expression, isTurned } from './expression';
import type { Features } from './face';
import { drawFin, type FinStyle } from './fins';
import { Layers } from './layers';
import { path } from './path';
import { Head } from './pose';

const FEATURES: Features = {
  eyes: [
    [-11.4, -0.6, 17],
    [14.4, -0.6, 17],
  ],
  facing: [-6, 26],
  eyeSize: [9.7, 11.8],
  browHeight: 2.6,
  browWeight: 1.35,
  mouth: [6, 16.4, 25],
  mouthWidth: 1,
  cheeks: [
    [-20, 12.5, 12],
    [25, 12.5, 10],
  ],
  skin: 'scale',
  lashes: 0,
  slit: false,
  fang: true,
  teeth: true,
};

const FINS: FinStyle = { root: [22, 0], size: 1 };

function drawBody(layers: Layers, lean: number, clasped: boolean): void {
  const at = (text: string): Point[] => path(text).map(([x, y]) => [x + lean * Math.max(0, (-y - 4) / 20), y]);
  layers.add(blob(at('-14,-27 -23,-29 -29,-26 -25,-20 -24,-14 -14,-12'), { rim: 4 }), 'fin', { bias: -0.12 });
  layers.add(blob(at('-12,-34 13,-34 16,-25 22,-16 25,4 -24,4 -21,-16 -15,-25'), { rim: 11 }), 'scale', { bias: -0.1 });
  layers.add(blob(at('-9,-34 10.5,-34 13,-22 14.5,-8 13,6 -11,6 -12.5,-8 -11,-22'), { rim: 9 }), 'belly');
  for (const scute of [
    '-10,-20 1.5,-18.2 12,-20',
    '-10,-13.5 1.5,-11.7 12,-13.5',
    '-10,-7 1.5,-5.2 12,-7',
    '-10,-0.6 1.5,1.2 12,-0.6',
  ]) {
    layers.line(at(scute), [0.5, 0.62, 0.5], 'belly', 2);
  }
  if (clasped) drawClaspedClaws(layers);
  else {
    layers.add(stroke(at('-17,-19 -22.5,-10 -23,4'), [4.6, 5.2, 4.6]), 'scale', { bias: 0.02 });
    layers.add(stroke(at('19,-19 24,-10 24.5,4'), [4.4, 5, 4.4]), 'scale', { bias: -0.06 });
  }
}

function drawClaspedClaws(layers: Layers): void {
  layers.add(stroke(path('-17,-19 -24,-8 -17,-1 -6,-7'), [4.6, 5, 4.8, 3.8]), 'scale', { cast: 0.2, bias: 0.02 });
  layers.add(stroke(path('19,-19 25.4,-8 19,-1 8,-7'), [4.4, 4.8, 4.6, 3.6]), 'scale', { cast: 0.2, bias: -0.06 });
  layers.add(ellipse(4.4, -9.4, 5, 5), 'scale', { cast: 0.2, bias: -0.02 });
  layers.add(ellipse(-2.4, -9, 5, 5.2), 'scale', { cast: 0.15, bias: 0.06 });
  for (const finger of ['-0.6,-12.4 2.2,-11.6', '-0.4,-9.4 2.6,-8.8', '-0.8,-6.6 2,-6'])
    layers.line(path(finger), [0.55, 0.6], 'scale', 1);
}

function drawSpines(layers: Layers, head: Head): void {
  const spines: readonly [readonly Point[], number][] = [
    [path('-4,-17 -3,-25 3,-33 8,-26 10,-16'), -25],
    [path('-17,-17 -21,-26 -20.5,-33 -12,-28 -5,-19'), -8],
    [path('12,-20 18,-28 25.5,-31 26,-22 21,-14'), -8],
  ];
  for (const [points, z] of spines) layers.add(blob(head.sheet(points, z), { rim: 5 }), 'fin', { bias: -0.1 });
}

function drawCrest(layers: Layers, head: Head): void {
  const outer: readonly Point[] = path('-7.6,-17 -7.6,-26 -2.6,-34.6 5.6,-43 8,-34 11.4,-25.6 11.4,-17 2.2,-11.6');
  layers.add(blob(head.sheet(outer, 12), { rim: 8 }), 'fin', { bias: 0.04, cast: 0.16 });
  layers.flat(blob(head.sheet(path('-1.2,-15.6 -1,-25 4.6,-38.6 4.8,-25 4.2,-15'), 12), { rim: 3 }), 'web', 3);
  layers.line(head.sheet(path('7.6,-17 7.8,-25 6.2,-33'), 12), [0.6, 0.6, 0.5], 'fin', 2);
}

/** The baby dragon: all cheeks and fins. */
export function buildSpike(mood: Expression): Bust {
  const behind = new Layers();
  const over = new Layers();
  const head = new Head([-0.5, -49], mood.pose);
  const turned = isTurned(mood);
  drawBody(behind, mood.pose.x + mood.pose.roll * -0.3, mood.clasped);
  drawSpines(behind, head);
  drawFin(behind, head, -1, FINS, mood.ears);
  if (!turned) drawFin(behind, head, 1, FINS, mood.ears);
  const ball = (x: number, y: number, z: number, rx: number, ry: number) =>
    ellipse(...head.at([x, y, z]), rx, ry, mood.pose.roll);
  const snout = ball(5, 14.6, 19, 16.5, 9.8);
  const outline = union(
    [ball(0.5, -1, 0, 28.5, 22.5), ball(-14.5, 10.5, 5, 14.6, 12.4), ball(17, 10.5, 4, 13.4, 12.2), snout],
    2,
  );
  behind.add(outline, 'scale', { bias: 0.05, cast: 0.28 });
  behind.add(within(ball(5.4, 13.4, 21, 13.5, 7), outline), 'scale', { bias: 0.09, crease: 0 });
  for (const x of [2.2, 9.4]) behind.line([head.at([x, 9.2, 28]), head.at([x + 1, 9.9, 28])], [0.8, 0.8], 'scale', 1);
  drawCrest(over, head);
  if (turned) drawFin(over, head, 1, FINS, mood.ears);
  return { behind, head, outline, features: FEATURES, over };
}
