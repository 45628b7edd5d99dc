import { blob, type Point, type Shape, stroke } from '../shape';
import type { Lock } from './pony-look';
import { onBody, onHead, type Rig } from './pony-rig';

const material = (rig: Rig, dye: number): string => `hair${rig.figure.hasMaterial(`hair${dye}`) ? dye : 0}`;

/** Hair hangs from the crown: the lower a point, the further it swings. */
const swung = (points: readonly Point[], sway: number, from: number, over: number): Point[] =>
  points.map(([x, y]) => [x + sway * Math.max(0, Math.min(1.3, (y - from) / over)), y]);

function shapeOf(lock: Lock, k: number, sway: number, from: number, over: number): Shape {
  const points = (path: readonly Point[]): Point[] => swung(path, sway, from, over).map(([x, y]) => [x * k, y * k]);
  return 'strand' in lock
    ? stroke(
        points(lock.strand),
        lock.radii.map((r) => r * k),
      )
    : blob(points(lock.mass), { rim: lock.rim });
}

/** The mane's locks in the layer behind the head or over it. */
export function drawMane(rig: Rig, layer: 'behind' | 'over'): void {
  const { figure, look, view, pose, build } = rig;
  onHead(rig, () => {
    for (const lock of look.mane[view][layer]) {
      const shape = shapeOf(lock, build.head, pose.mane, -4, 18);
      figure.add(shape, material(rig, lock.dye), {
        bias: lock.bias,
        cast: layer === 'over' ? 0.12 : 0,
      });
    }
  });
}

export function drawTail(rig: Rig): void {
  const { figure, look, view, pose, places, build } = rig;
  const k = Math.min(1, build.girth);
  onBody(rig, () => {
    const [dx, dy] = [figure.dx, figure.dy];
    figure.dx = dx + Math.round(places.tail[0]);
    figure.dy = dy + Math.round(places.tail[1]);
    for (const lock of look.tail[view]) {
      const shape = shapeOf(lock, k, pose.tail, -3, 16);
      figure.add(shape, material(rig, lock.dye), { bias: lock.bias });
    }
    [figure.dx, figure.dy] = [dx, dy];
  });
}
