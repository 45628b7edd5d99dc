import { blob, ellipse, type Point, stroke } from '../shape';
import { headShapes, type Rig } from './pony-rig';

const GOLD = { g: '#f0cf72', d: '#a8763a', l: '#fff3c4' } as const;

export function freckles({ figure, view }: Rig): void {
  const spots = view === 'down' ? [[-8, 6], [-6, 7], [7, 6], [5, 7]] : view === 'right' ? [[4, 6], [6, 7], [3, 8]] : [];
  for (const [x, y] of spots) figure.pixel(x as number, y as number, { material: 'coat', shade: 1 });
}

/** Half-moons worn low, for reading. */
export function spectacles({ figure, view }: Rig): void {
  const lens = ['g.....g', 'd.....g', '.dgggg.'];
  if (view === 'down') {
    figure.stamp(-9, 2, lens, GOLD);
    figure.stamp(2, 2, lens, GOLD);
    figure.stamp(-2, 2, ['gddg'], GOLD);
  } else if (view === 'right') {
    figure.stamp(2, 2, lens, GOLD);
    figure.stamp(-5, 2, ['ddddddd'], GOLD);
  }
}

/** Worn on the left eye: out of sight when he faces right. */
export function monocle({ figure, view, mirror }: Rig): void {
  if (view === 'down') {
    figure.stamp(1, -5, ['..lggg..', '.g....g.', 'l......g', 'g......g', 'g......g', 'g......g', 'g......d', '.g....d.', '..ggdd..', '.......g', '.......d', '.......g', '......d.'], GOLD);
  } else if (view === 'right' && mirror) {
    figure.stamp(1, -5, ['..gggl..', '.g....g.', 'g......l', 'g......g', 'g......g', 'g......g', 'd......g', '.d....g.', '..ddgg..', '..g.....', '..d.....', '.g......'], GOLD);
  }
}

export function moustache({ figure, view }: Rig): void {
  const ink = { m: { material: 'hair0', shade: 1 } } as const;
  if (view === 'down') figure.stamp(-5, 5, ['m........m', '.mmm..mmm.'], ink);
  if (view === 'right') figure.stamp(7, 6, ['m...m', '.mmm.'], ink);
}

/** Flight goggles pushed up over the brow. */
export function goggles({ figure, view }: Rig): void {
  const lens = (x: number, rx: number): void => {
    figure.add(ellipse(x, -7.4, rx, 3), 'brass', { cast: 0.2 });
    figure.add(ellipse(x, -7.4, rx - 1.2, 1.9), 'lens', { crease: 2, bias: 0.06 });
    figure.pixel(Math.floor(x - 1), -9, '#f2fbff');
  };
  if (view === 'right') {
    figure.add(stroke([[8, -7.4], [2, -8.6], [-6, -6.8], [-11.6, -2]], [1.1, 1.1, 1.1, 1.1]), 'strap', { cast: 0.1 });
    lens(7.4, 2.8);
  } else if (view === 'down') {
    figure.add(stroke([[-11.4, -4.4], [-6, -7], [0, -7.8], [6, -7], [11.4, -4.4]], [1.1, 1.1, 1.1, 1.1, 1.1]), 'strap', { cast: 0.1 });
    for (const x of [-4, 4]) lens(x, 3.7);
  } else figure.add(stroke([[-11.6, -3], [-6, -1.6], [0, -1], [6, -1.6], [11.6, -3]], [1.1, 1.1, 1.1, 1.1, 1.1]), 'strap', { cast: 0.1 });
}

/** A ribbon bow as large as her head can bear. */
export function ribbon({ figure, view, build }: Rig): void {
  const { ellipse: round, stroke: band } = headShapes(build.head);
  const [x, y] = view === 'right' ? [-5, -11.4] : view === 'up' ? [0, -7] : [0, -11.6];
  for (const side of [-1, 1]) {
    if (view === 'up') figure.add(band([[x, y], [x + side * 3.4, y + 4.6], [x + side * 5.4, y + 9]], [1.4, 2, 1.1]), 'ribbon', { bias: -0.1 });
    figure.add(round(x + side * 6.4, y - 1.6, 5.8, 4.4, side * 20), 'ribbon', { cast: 0.15, bias: 0.04 });
    figure.add(round(x + side * 5, y - 1, 1.9, 1.2, side * 20), 'ribbon', { crease: 0, bias: -0.3 });
  }
  figure.add(round(x, y, 2.2, 2.4), 'ribbon', { bias: 0.08 });
}

/** A trumpet on a strap, at the right side. */
export function trumpet({ figure, view, mirror, places }: Rig): void {
  const y = places.trunk;
  const strap = (path: readonly Point[]): void => void figure.add(stroke(path, path.map(() => 0.9)), 'strap', { cast: 0.1 });
  if (view === 'right') {
    strap([[6, y - 5], [1, y - 1], [-3, y + 3]]);
    if (mirror) return;
    figure.add(ellipse(-6, y + 4.4, 4, 2.8), 'brass', { cast: 0.2, bias: -0.06 });
    figure.add(ellipse(-6, y + 4.4, 2.4, 1.3), 'strap', { crease: 0, bias: -0.1 });
    figure.add(stroke([[-13.4, y + 2.2], [-4, y + 2.2], [3, y + 2]], [0.9, 0.95, 1.2]), 'brass', { cast: 0.12 });
    figure.add(blob([[1.6, y + 0.8], [4.4, y - 0.4], [6.4, y - 2.6], [7.2, y + 2], [6.4, y + 6.4], [4.4, y + 4.2], [1.6, y + 3.2]], { rim: 2 }), 'brass', { bias: 0.06 });
    for (const x of [-7, -5, -3]) figure.stamp(x, y, ['l', 'g'], GOLD);
    return;
  }
  const side = view === 'down' ? -1 : 1;
  strap([[side * -6.4, y - 3], [0, y + 0.6], [side * 7.4, y + 4]]);
  figure.add(blob([[side * 7, y + 2], [side * 11.4, y - 0.8], [side * 13, y + 3.4], [side * 11.4, y + 7.8], [side * 7.4, y + 5.6]], { rim: 2.4 }), 'brass', { cast: 0.2 });
  figure.add(ellipse(side * 11.6, y + 3.4, 1.2, 2.7), 'brass', { crease: 0, bias: -0.36 });
}

/** A lit lantern hung from a hooked rod held in the mouth. */
export const lantern = {
  nape: (rig: Rig): void => {
    if (rig.view === 'up') hang(rig, 14, 9);
  },
  crown: (rig: Rig): void => {
    const { figure, view } = rig;
    if (view === 'up') return;
    const path: Point[] = view === 'right' ? [[9.4, 7.6], [13, 6.4], [17, 3.4], [19, 4.4], [19, 6.4]] : [[2, 8.4], [-4, 8.6], [-9, 6.6], [-13, 4.4], [-14.6, 5.4], [-14.6, 7]];
    figure.add(stroke(path, path.map(() => 0.75)), 'trim', { cast: 0.1 });
    hang(rig, view === 'right' ? 19 : -14.6, 7);
  },
} as const;

function hang({ figure, pose }: Rig, x0: number, y: number): void {
  const x = x0 + pose.mane * 0.5;
  figure.add(blob([[x - 1.6, y + 1], [x + 1.6, y + 1], [x + 3, y + 3], [x - 3, y + 3]], { rim: 1.6, smooth: false }), 'trim');
  figure.add(blob([[x - 2.6, y + 3], [x + 2.6, y + 3], [x + 2.4, y + 9], [x - 2.4, y + 9]], { rim: 2, smooth: false }), 'glass', { glow: 0.8, bias: 0.12 });
  figure.add(ellipse(x, y + 6.4, 1.2, 2), 'flame', { glow: 1, crease: 0, bias: 0.2 });
  figure.add(blob([[x - 3, y + 9], [x + 3, y + 9], [x + 2.4, y + 10.6], [x - 2.4, y + 10.6]], { rim: 1.6, smooth: false }), 'trim');
}

/** Horns like a young stag's. */
export function antlers({ figure, view }: Rig): void {
  const branch = (path: readonly Point[], radii: readonly number[], bias = 0): void => void figure.add(stroke(path, radii), 'antler', { bias });
  if (view === 'right') {
    branch([[5, -8], [8.4, -13], [7.6, -18.6]], [1.6, 1.3, 0.5], -0.12);
    branch([[1.6, -8.4], [3.6, -13.6], [2, -19.6]], [1.9, 1.5, 0.5]);
    branch([[3.4, -13], [7, -15.6]], [1.2, 0.5]);
    return;
  }
  for (const side of [-1, 1]) {
    branch([[side * 3.4, -8.4], [side * 6.4, -13.4], [side * 5.2, -19.4]], [1.9, 1.5, 0.5]);
    branch([[side * 6, -12.6], [side * 9.6, -15]], [1.2, 0.5]);
  }
}

/** Polished wing cases along the back. */
export function elytra({ figure, view, places }: Rig): void {
  const y = places.trunk;
  if (view === 'right') {
    figure.add(blob([[2, y - 7.4], [-4, y - 8.4], [-10.6, y - 7.6], [-15.6, y - 3], [-13.4, y - 1.4], [-6, y - 2], [0.6, y - 3.6]], { rim: 4 }), 'shell', { cast: 0.2 });
    figure.add(stroke([[0, y - 6], [-6, y - 6.4], [-11.6, y - 4.6]], [0.5, 0.9, 0.5]), 'shell', { crease: 0, bias: 0.24 });
  } else if (view === 'up') {
    for (const side of [-1, 1]) {
      figure.add(blob([[side * 0.3, y - 6], [side * 5.4, y - 6.6], [side * 7.4, y - 1], [side * 5.4, y + 4.6], [side * 0.4, y + 6.4]], { rim: 4 }), 'shell', { cast: 0.15 });
    }
  }
}

/** Wide horns that turn up at the tips. */
export function yakHorns({ figure, view }: Rig): void {
  const horn = (path: readonly Point[], bias = 0): void => void figure.add(stroke(path, [2.7, 2.4, 1.7, 0.5]), 'antler', { bias, cast: 0.1 });
  if (view === 'right') {
    horn([[4, -7.6], [9, -9], [12.4, -13], [12, -18]], -0.14);
    horn([[-2, -7], [2.4, -10], [4, -15], [1.6, -20]]);
    return;
  }
  for (const side of [-1, 1]) horn([[side * 8.4, -6.4], [side * 14.4, -7.4], [side * 18, -11.4], [side * 17, -17]]);
}

/** Hair hanging from back to fetlock in heavy locks. */
export const shag = {
  flank: ({ figure, view, build, places, pose }: Rig): void => {
    const g = build.girth;
    const y = places.trunk;
    const low = -3.4;
    const lock = (x: number, top: number, sway: number, bias: number): void => {
      const s = sway * pose.tail * 0.5;
      figure.add(stroke([[x, top], [x * 1.04 + s * 0.4, (top + low) / 2], [x * 1.02 + s, low]], [2.6, 3.2, 0.6]), 'coat', { bias });
    };
    if (view === 'right') {
      for (const [n, x] of [-14.6, -10, -5.6, -1.2, 3.2].entries()) lock(x * build.length, y - 1, 1, n % 2 ? -0.04 : 0.04);
      for (const [n, x] of [-12.4, -7.8, -3.4, 1, 5.4].entries()) lock(x * build.length, y - 5, 1, n % 2 ? 0.06 : 0);
      return;
    }
    const xs = view === 'down' ? [-8.4, 8.4, -5.6, 5.6] : [-8.6, 8.6, -5.6, 5.6, -2.6, 2.6];
    for (const [n, x] of xs.entries()) lock(x * g * 0.86, y - 2, 0.6, n % 4 < 2 ? -0.06 : 0.02);
    if (view === 'down') for (const x of [-3, 3, 0]) figure.add(stroke([[x, y - 3], [x * 1.1, y + 3], [x * 0.8, y + 9 - Math.abs(x)]], [2.4, 2.8, 0.5]), 'coat', { bias: x === 0 ? 0.08 : 0 });
  },
} as const;

/** A courier's sash across the chest, with pouches. */
export function bandolier({ figure, view, places }: Rig): void {
  const y = places.trunk;
  if (view === 'right') {
    figure.add(stroke([[8, y - 4], [3.4, y - 0.4], [-2.6, y + 4]], [1.5, 1.5, 1.5]), 'scarf', { cast: 0.15 });
    for (const [x, dy] of [[4, -0.6], [0, 2.4]] as const) figure.add(ellipse(x, y + dy, 1.6, 1.5), 'brass', { cast: 0.1 });
    return;
  }
  const side = view === 'down' ? 1 : -1;
  figure.add(stroke([[side * -6.4, y - 3], [0, y + 0.8], [side * 7, y + 5]], [1.5, 1.6, 1.5]), 'scarf', { cast: 0.15 });
  if (view === 'down') for (const [x, dy] of [[-2.4, -0.4], [2, 2.2]] as const) figure.add(ellipse(x, y + dy, 1.5, 1.4), 'brass', { cast: 0.1 });
}
