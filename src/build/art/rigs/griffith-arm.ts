import type { Figure } from '../figure';
import { ellipse, stroke } from '../shape';
import type { Bones } from './biped';

/** Tubes, wires and joint rings over an arm of the material `metal`. */
export function drawTubes(figure: Figure, { shoulder, elbow, hand }: Bones, bias: number): void {
  const between = (a: readonly [number, number], b: readonly [number, number], t: number): [number, number] => [
    a[0] + (b[0] - a[0]) * t,
    a[1] + (b[1] - a[1]) * t,
  ];
  figure.add(ellipse(shoulder[0], shoulder[1] + 0.4, 2.8, 2.6), 'metal', { bias: bias + 0.08 });
  const wire = stroke(
    [between(shoulder, elbow, 0.35), between(elbow, hand, 0.2), between(elbow, hand, 0.8)],
    [0.6, 0.6, 0.6],
  );
  figure.add(wire, 'wire', { crease: 0, threshold: 0.35, bias });
  for (const [x, y] of [elbow, between(elbow, hand, 0.75)]) {
    figure.mark(Math.round(x) - 2, Math.round(y), ['dLLd'], {
      d: { material: 'metal', shade: 0 },
      L: { material: 'metal', shade: 2 },
    });
  }
  figure.mark(Math.round(shoulder[0]) - 1, Math.round(shoulder[1]), ['y'], { y: '#ffd86a' });
}
