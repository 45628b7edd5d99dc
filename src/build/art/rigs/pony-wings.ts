import { blob, type Point, stroke } from '../shape';
import { onBody, type Rig } from './pony-rig';

const unit = ([x, y]: Point): Point => {
  const length = Math.max(0.01, Math.hypot(x, y));
  return [x / length, y / length];
};

/** An open wing: flight feathers fanned from `trail` at the body to the line of the arm at the tip. */
function drawOpenWing(rig: Rig, root: Point, arm: Point, trail: Point, bias: number): void {
  const { figure } = rig;
  const out = unit(arm);
  const count = 6;
  for (let i = 0; i < count; i++) {
    const t = i / (count - 1);
    const base: Point = [root[0] + arm[0] * (0.2 + 0.8 * t), root[1] + arm[1] * (0.2 + 0.8 * t)];
    const way = unit([trail[0] + (out[0] - trail[0]) * t ** 1.4, trail[1] + (out[1] - trail[1]) * t ** 1.4]);
    const reach = 7.5 + 5 * t;
    const tip: Point = [base[0] + way[0] * reach, base[1] + way[1] * reach];
    const middle: Point = [base[0] + way[0] * reach * 0.5, base[1] + way[1] * reach * 0.5];
    figure.add(stroke([base, middle, tip], [1.5, 1.8, 0.7]), 'wing', { bias: bias + 0.02 });
  }
  const elbow: Point = [root[0] + arm[0] * 0.55 - trail[0] * 1.2, root[1] + arm[1] * 0.55 - trail[1] * 1.2];
  figure.add(stroke([root, elbow, [root[0] + arm[0], root[1] + arm[1]]], [2.8, 2.7, 1.5]), 'wing', {
    bias: bias + 0.06,
    crease: 0,
  });
}

const armOf = (degrees: number, across: number, up: number): Point => {
  const a = (degrees * Math.PI) / 180;
  return [Math.cos(a) * across, -Math.sin(a) * up];
};

function drawFoldedSide(rig: Rig, rise: number): void {
  const { figure, build, places } = rig;
  const l = build.length;
  const y = places.trunk;
  const feathers: [Point[], number][] = [
    [
      [
        [0, y - 1],
        [-4 * l, y + 1.2],
        [-8.4 * l, y + 1 + rise],
      ],
      -0.08,
    ],
    [
      [
        [0.4, y - 2.2],
        [-4.6 * l, y - 0.8],
        [-10.2 * l, y - 1.8 + rise],
      ],
      -0.02,
    ],
    [
      [
        [0.6, y - 3.4],
        [-5 * l, y - 3.4],
        [-11.4 * l, y - 5.2 + rise],
      ],
      0.04,
    ],
  ];
  for (const [path, bias] of feathers) figure.add(stroke(path, [2, 2.2, 0.5]), 'wing', { bias, cast: 0.1 });
  const shoulder = blob(
    [
      [3.4, y - 4],
      [0, y - 5.8],
      [-4.4 * l, y - 4.8],
      [-5.8 * l, y - 3],
      [-3, y - 0.8],
      [0.8, y + 0.6],
      [3.2, y - 1.4],
    ],
    { rim: 3 },
  );
  figure.add(shoulder, 'wing', { bias: 0.05 });
}

function drawFoldedFront(rig: Rig, sign: number, behind: boolean): void {
  const { figure, build, places } = rig;
  const w = sign * build.girth;
  const y = places.trunk;
  const lift = behind ? -1 : 0;
  figure.add(
    blob(
      [
        [w * 5.6, y - 3],
        [w * 10.2, y - 2.6 + lift],
        [w * 12, y + 3],
        [w * 10.6, y + 8.6],
        [w * 8.2, y + 7],
        [w * 6.4, y + 3],
      ],
      { rim: 3 },
    ),
    'wing',
    { bias: behind ? -0.02 : -0.1 },
  );
  figure.add(
    stroke(
      [
        [w * 8.6, y + 0.6],
        [w * 10, y + 4],
        [w * 9.4, y + 8.4],
      ],
      [1.4, 1.5, 0.4],
    ),
    'wing',
    { bias: 0.04 },
  );
}

function drawInsect(rig: Rig, layer: 'behind' | 'over'): void {
  const { figure, pose, view, places } = rig;
  const y = places.trunk - 4;
  const beat = pose.wings === 'folded' ? pose.mane : pose.wings / 12;
  const leaf = (root: Point, tip: Point, width: number, bias: number): void => {
    const middle: Point = [(root[0] + tip[0]) / 2, (root[1] + tip[1]) / 2];
    figure.add(stroke([root, middle, tip], [0.8, width, width * 0.75]), 'wing', { bias });
    figure.add(stroke([root, middle], [0.5, 0.4]), 'wing', { bias: -0.3, crease: 0 });
  };
  if (view === 'right') {
    if (layer === 'behind') leaf([-1, y], [-12, y - 13 - beat], 2.8, -0.14);
    else {
      leaf([-3, y + 2], [-17, y + 1 - beat * 0.5], 2.3, 0);
      leaf([-3, y + 1], [-17.6, y - 6.4 - beat], 3, 0.06);
    }
    return;
  }
  if ((layer === 'over') !== (view === 'up')) return;
  for (const sign of [-1, 1]) {
    leaf([sign * 3, y + 2], [sign * 13.5, y + 6 - beat * 0.5], 2.3, -0.04);
    leaf([sign * 3, y + 1], [sign * 15, y - 3 - beat], 2.8, 0.04);
  }
}

/** Wings in the layer behind the body or over it. */
export function drawWings(rig: Rig, layer: 'behind' | 'over'): void {
  const { look, pose, view, places } = rig;
  if (!look.wings) return;
  onBody(rig, () => {
    if (look.wings === 'insect') return drawInsect(rig, layer);
    const y = places.trunk - 4.5;
    if (pose.wings === 'folded') {
      if (view === 'right') {
        if (layer === 'over') drawFoldedSide(rig, pose.tail * 0.3);
      } else if ((layer === 'over') === (view === 'up')) {
        for (const sign of [-1, 1]) drawFoldedFront(rig, sign, view === 'up');
      }
      return;
    }
    if (view === 'right') {
      const [ax, ay] = armOf(pose.wings, 9, 15);
      if (layer === 'behind') drawOpenWing(rig, [1, y], [2 - ax * 0.4, ay * 0.9], [-0.8, 0.2], -0.16);
      else drawOpenWing(rig, [-4.5, y + 1], [-ax, ay], [-0.95, 0.3], 0);
      return;
    }
    if ((layer === 'over') !== (view === 'up')) return;
    const [ax, ay] = armOf(pose.wings, 15, 14);
    for (const sign of [-1, 1])
      drawOpenWing(rig, [sign * 4.5, y + 2], [sign * ax, ay], [sign * 0.4, 0.9], view === 'up' ? 0.02 : -0.06);
  });
}
