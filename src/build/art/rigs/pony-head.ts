import { above, below, type Point, type Shape, union, within, without } from '../shape';
import { headShapes, onHead, type Rig } from './pony-rig';

function skull(rig: Rig): Shape {
  const { view } = rig;
  const { head: k, jaw } = rig.build;
  const { ellipse } = headShapes(k);
  if (view === 'up') return ellipse(0, -0.4, 11.8, 9.8);
  if (rig.look.beak) {
    return view === 'down'
      ? ellipse(0, 0.2, 11.4, 10)
      : union([ellipse(-1, -0.4, 10.8, 9.8), ellipse(2.4, 2, 9, 7.6)], 1);
  }
  const parts =
    view === 'down'
      ? [
          ellipse(0, -0.6, 11.8, 9.6),
          ellipse(0, 2.6, 11.1, 7.2),
          ellipse(0, 5.8 + jaw * 0.6, 5.8 + jaw * 0.6, 4.3 + jaw * 0.4),
        ]
      : [
          ellipse(-1.4, -0.6, 10.8, 9.7),
          ellipse(0.4, 3, 9.8, 7.2 + jaw * 0.3),
          ellipse(8.4, 4.2 + jaw * 0.5, 5 + jaw * 0.3, 4.3 + jaw * 0.6),
        ];
  return union(parts, 1);
}

/** One ear from `base` to `tip`, with its inside when that is seen. */
function drawEar(rig: Rig, base: Point, tip: Point, width: number, bias: number): void {
  const { figure, build, view } = rig;
  const { blob } = headShapes(build.head);
  const [dx, dy] = [tip[0] - base[0], tip[1] - base[1]];
  const length = Math.hypot(dx, dy);
  const at = (along: number, side: number): Point => [
    base[0] + dx * along - (dy / length) * side * width,
    base[1] + dy * along + (dx / length) * side * width,
  ];
  figure.add(blob([at(0, -0.5), at(0.5, -0.46), at(1, 0), at(0.5, 0.46), at(0, 0.5)], 2.4), 'coat', { bias });
  if (view === 'up') return;
  figure.add(blob([at(0.16, -0.2), at(0.76, 0), at(0.16, 0.2)], 2, false), 'ear', { bias: bias - 0.15, crease: 0 });
}

function drawHorn(rig: Rig): void {
  const { figure, build, view } = rig;
  if (!figure.hasMaterial('horn')) return;
  const { ellipse, stroke } = headShapes(build.head);
  const tip: Point = view === 'right' ? [9.4, -19] : [0, -19.4];
  const base: Point = view === 'right' ? [4.4, -6.5] : [0, view === 'up' ? -7 : -6];
  const middle: Point = [(base[0] + tip[0]) / 2, (base[1] + tip[1]) / 2];
  const whole = stroke([base, middle, tip], [2.2, 1.55, 0.5]);
  const horn = view === 'up' ? above(whole, -9 * build.head) : without(whole, ellipse(base[0], base[1] + 2.5, 4, 3));
  figure.add(horn, 'horn', { bias: 0.05 });
  for (const t of [0.36, 0.58, 0.8]) {
    const [x, y] = [base[0] + (tip[0] - base[0]) * t, base[1] + (tip[1] - base[1]) * t];
    figure.add(
      within(
        stroke(
          [
            [x - 2, y + 1.4],
            [x + 2, y - 1],
          ],
          [0.5, 0.5],
        ),
        horn,
      ),
      'horn',
      { bias: -0.22, crease: 0 },
    );
  }
}

/** Ears that stand behind the skull. */
export function drawFarEars(rig: Rig): void {
  const { look, pose, view } = rig;
  if (look.ears === 'none') return;
  const low = look.ears === 'low';
  onHead(rig, () => {
    if (view === 'right') {
      if (!low) drawEar(rig, [3.2, -6.5], [5.2 + pose.ears * 0.8, -16], 5.6, -0.2);
      return;
    }
    for (const sign of [-1, 1] as const) {
      const flick = sign < 0 ? pose.ears : -pose.ears * 0.4;
      if (low) drawEar(rig, [sign * 8.6, -2.6], [sign * 16, -6.4 - pose.ears * sign * 0.5], 5.2, -0.04);
      else drawEar(rig, [sign * 7.4, -6.5], [sign * 10 + flick * 0.8, -16], 5.8, -0.02);
    }
  });
}

/** The ear in front of the mane, seen from the side. */
export function drawNearEar(rig: Rig): void {
  const { look, pose, view } = rig;
  if (view !== 'right' || look.ears === 'none') return;
  onHead(rig, () => {
    if (look.ears === 'low') drawEar(rig, [-3, -3], [-9.6, -7.4 + pose.ears * 0.6], 5.4, 0.03);
    else drawEar(rig, [-3.4, -6.5], [-4.4 + pose.ears, -16.6], 6.2, 0.03);
  });
}

export function drawSkull(rig: Rig): void {
  const { figure, view, build } = rig;
  onHead(rig, () => {
    const shape = skull(rig);
    figure.add(shape, 'coat', { cast: view === 'up' ? 0.1 : 0.2, bias: view === 'up' ? 0 : 0.05 });
    if (figure.hasMaterial('muzzle') && !rig.look.beak && view !== 'up') {
      const { ellipse } = headShapes(build.head);
      const patch =
        view === 'down'
          ? ellipse(0, 6.2 + build.jaw, 6.2, 4.6 + build.jaw * 0.5)
          : below(ellipse(9, 5 + build.jaw, 6, 5), 0);
      figure.add(patch, 'muzzle', { crease: 0, bias: 0.04 });
    }
  });
}

export function drawHorns(rig: Rig): void {
  onHead(rig, () => drawHorn(rig));
}
