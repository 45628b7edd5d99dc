import { GOLD } from '../../../../assets/art/places/castle-ballroom';
import { Canvas, hash } from '../field';
import type { Picture } from '../figure';
import { blob, ellipse, stroke, without } from '../shape';
import type { Frame } from '../sheet';
import { draw, rod } from './castle-ballroom-parts';

/** A floor cushion with piping, tassels and a sewn sign. */
const cushion = (cloth: string, sign: string, rows: readonly string[], square: boolean): Picture =>
  draw(52, 34, { cloth, sign }, (f) => {
    if (square) {
      f.add(blob([[-20, -3], [-17, -15], [17, -15], [20, -3], [0, 0]], { rim: 6, softness: 0.6 }), 'cloth');
      for (const [x, y] of [[-20, -3], [20, -3], [-17, -15], [17, -15]] as const) f.add(ellipse(x, y, 2.2, 2), 'gold');
    } else {
      f.add(ellipse(0, -7, 21, 9), 'gold', { bias: -0.1 });
      f.add(ellipse(0, -8, 20, 8.4), 'cloth');
      f.add(ellipse(0, -9.4, 14, 5), 'cloth', { bias: 0.1, crease: 0 });
    }
    f.stamp(-Math.floor((rows[0] as string).length / 2), -11, rows, { a: { material: 'sign', shade: 4 }, b: { material: 'sign', shade: 2 } });
  });

const SIGNS: Readonly<Record<string, readonly string[]>> = {
  star: ['..a..', 'aaaaa', '.aba.', 'a...a'],
  bolt: ['..aa.', '.aa..', 'aaaaa', '..ab.', '.a...'],
  apple: ['..b..', 'aabaa', 'aaaaa', '.aaa.'],
  balloon: ['.aa..', 'aaaa.', '.aa..', '..b.b', '...b.'],
  gem: ['.aaa.', 'ababa', '.aba.', '..a..'],
  wing: ['a...a', 'aa.aa', 'abbba', '.a.a.'],
  glow: ['a.a.a', '.aaa.', 'aaaaa', '.aaa.', 'a.a.a'],
  half: ['.aaa.', 'aa.aa', 'aa.bb', '.aab.'],
  flame: ['..a..', '.aa.a', 'aabaa', 'abbba', '.aaa.'],
};
const CUSHIONS: Readonly<Record<string, readonly [string, string, string, boolean]>> = {
  twilight: ['#8a6ad0', '#ffd6f4', 'star', false],
  'rainbow-dash': ['#48a8e0', '#ffe27a', 'bolt', true],
  applejack: ['#c85a3c', '#ffd08a', 'apple', false],
  'pinkie-pie': ['#f08ac0', '#fff0a0', 'balloon', true],
  rarity: ['#e8e2f6', '#5a7ad8', 'gem', false],
  fluttershy: ['#f2dc8a', '#e88aa8', 'wing', true],
  starlight: ['#4a9c94', '#d8c0ff', 'glow', false],
  'big-mac': ['#a83448', '#9ad05c', 'half', true],
  spike: ['#5cb06a', '#e0c0ff', 'flame', false],
};

/** One of the two poles of the tightrope: a striped mast with a small platform and a pennant. */
const pole = (left: boolean, stripe: string, pennant: string): Picture =>
  draw(64, 132, { mast: '#f4ecf8', stripe, pennant, wood: '#b0705a' }, (f) => {
    const side = left ? 1 : -1;
    for (const x of [-18, 18]) f.add(rod([0, -34], 1.3, [x, 0]), 'wood');
    f.add(ellipse(0, -2, 9, 3.6), 'gold');
    f.add(rod([0, -3], 3.4, [0, -108], 2.8), 'mast');
    for (let y = -12; y > -104; y -= 14) f.add(blob([[-3.4, y], [3.4, y - 5], [3.4, y - 11], [-3.4, y - 6]], { rim: 2, smooth: false }), 'stripe', { crease: 0 });
    f.add(blob([[-12, -84], [12, -84], [10, -80], [-10, -80]], { rim: 2, smooth: false }), 'wood', { bias: 0.1 });
    f.add(ellipse(0, -111, 4, 4), 'gold');
    f.add(blob([[0, -116], [-16 * side, -111], [0, -106]], { rim: 2, smooth: false }), 'pennant');
    f.add(stroke([[2 * side, -88], [6 * side, -88]], [1.6, 1.6]), 'gold');
  });

/** The rope between the poles, sagging a little; paper flags hang from it. */
function tightrope(): Picture {
  const [width, sag] = [200, 9];
  const canvas = new Canvas(width, 30);
  const flags = ['#f08ac0', '#ffd878', '#6cc8e8', '#9ad05c', '#b890f0'];
  for (let x = 0; x < width; x++) {
    const y = 3 + Math.round(sag * 4 * (x / width) * (1 - x / width));
    canvas.put(x, y, x % 4 < 2 ? '#f4e0b0' : '#c89a68');
    canvas.put(x, y + 1, '#7d5034');
  }
  for (let k = 0; k < 12; k++) {
    if (k % 4 === 3) continue;
    const x = 10 + k * 16;
    const y = 5 + Math.round(sag * 4 * (x / width) * (1 - x / width));
    canvas.polygon([[x - 4, y], [x + 4, y], [x, y + 9]], flags[k % flags.length] as string);
    canvas.line([[x - 3, y], [x, y + 7]], '#ffffff');
  }
  canvas.outline('#2a1a4a', 0.7);
  return canvas.picture([width / 2, 92]);
}

/** The party cannon: a pink barrel of stars on blue wheels, a fuse at its end. */
const cannon = (): Picture =>
  draw(96, 68, { barrel: '#ef6fae', band: '#5cc4e8', wheel: '#4a86d8', dark: '#5a1c50', star: '#ffe27a', fuse: '#d8b080', spark: '#ffd060' }, (f) => {
    f.add(stroke([[-30, -24], [-36, -30], [-40, -27]], [1, 0.9, 0.8]), 'fuse');
    f.add(stroke([[-26, -8], [-36, -3], [-42, -1]], [3, 2.6, 2]), 'wheel', { bias: -0.1 });
    f.add(blob([[-32, -30], [-24, -34], [20, -46], [28, -30], [-22, -14], [-32, -18]], { rim: 11 }), 'barrel');
    f.add(ellipse(-31, -24, 4, 5), 'band');
    f.add(stroke([[-10, -38], [-3, -18]], [2.4, 2.4]), 'band', { bias: 0.05 });
    f.add(ellipse(26, -38, 8, 12, 22), 'band');
    f.add(ellipse(27.4, -38.4, 5.6, 9.4, 22), 'dark');
    f.stamp(2, -36, ['..s..', '.sss.', 'sssss', '.sss.', '.s.s.'], { s: '#ffe27a' });
    f.stamp(-20, -30, ['.s.', 'sss', '.s.'], { s: '#ffe27a' });
    f.add(without(ellipse(-8, -13, 14, 13.4), ellipse(-8, -13, 10, 9.6)), 'wheel');
    for (let k = 0; k < 3; k++) {
      const angle = (k / 3) * Math.PI + 0.3;
      f.add(stroke([[-8 - Math.cos(angle) * 11, -13 - Math.sin(angle) * 11], [-8 + Math.cos(angle) * 11, -13 + Math.sin(angle) * 11]], [1.2, 1.2]), 'wheel', { bias: 0.1 });
    }
    f.add(ellipse(-8, -13, 3.4, 3.4), 'gold');
    for (const [x, y, c] of [[34, -46, '#8fdcea'], [38, -38, '#ffe27a'], [35, -30, '#f49ac8'], [41, -50, '#b8e05a']] as const) f.stamp(x, y, ['c'], { c });
  });

/** A wrapped box with ribbon and bow. */
const present = (w: number, h: number, paper: string, ribbon: string, dots: boolean): Picture =>
  draw(w + 20, h + 34, { paper, ribbon }, (f) => {
    const half = w / 2;
    f.add(blob([[-half, -h], [half, -h], [half, 0], [-half, 0]], { rim: 3, smooth: false }), 'paper', { bias: -0.06 });
    f.add(blob([[-half - 1, -h - 7], [half + 1, -h - 7], [half + 1, -h + 3], [-half - 1, -h + 3]], { rim: 2, smooth: false }), 'paper', { bias: 0.1 });
    if (dots) for (let k = 0; k < 6; k++) f.add(ellipse(-half + 5 + ((k * 9) % (w - 8)), -h + 8 + ((k * 7) % Math.max(4, h - 11)), 1.5, 1.5), 'ribbon', { crease: 0 });
    f.add(blob([[-2.5, -h - 7], [2.5, -h - 7], [2.5, 0], [-2.5, 0]], { rim: 2, smooth: false }), 'ribbon');
    for (const side of [-1, 1]) f.add(without(ellipse(5.4 * side, -h - 11, 5.4, 4, 24 * side), ellipse(5.8 * side, -h - 11, 2.4, 1.4, 24 * side)), 'ribbon');
    f.add(ellipse(0, -h - 9, 2.4, 2.2), 'ribbon', { bias: 0.1 });
  });

/** Balloons on strings, tied to a weight. */
const balloons = (group: readonly (readonly [number, number, string])[]): Picture =>
  draw(72, 104, { weight: '#dfb25e', ...Object.fromEntries(group.map(([, , color], k) => [`b${k}`, color])) }, (f) => {
    f.add(blob([[-4, 0], [4, 0], [3, -6], [-3, -6]], { rim: 2, smooth: false }), 'weight');
    group.forEach(([x, y]) => {
      for (let t = 0; t <= 1; t += 0.02) {
        const bend = Math.sin(t * Math.PI) * x * -0.16;
        f.stamp(Math.round(x * t + bend), Math.round(-6 + (y + 15) * t), ['s'], { s: '#d8cfee' });
      }
    });
    group.forEach(([x, y], k) => {
      f.add(blob([[x - 2, y + 14], [x + 2, y + 14], [x, y + 11]], { rim: 1, smooth: false }), `b${k}`);
      f.add(ellipse(x, y, 10, 12), `b${k}`);
      f.add(ellipse(x - 4, y - 5, 2, 3, 30), `b${k}`, { bias: 0.3, crease: 0 });
    });
  });

/** Confetti and streamers fallen on the floor. */
function confetti(seed: number): Picture {
  const canvas = new Canvas(64, 40);
  const colors = ['#f49ac8', '#ffe27a', '#7fdce8', '#b8e08a', '#c8a4ff', '#ff9a6c'];
  for (let k = 0; k < 26; k++) {
    const [x, y] = [Math.floor(4 + hash(k, 1, seed) * 56), Math.floor(4 + hash(k, 2, seed) * 32)];
    if (((x - 32) / 30) ** 2 + ((y - 20) / 17) ** 2 > 1) continue;
    const color = colors[k % colors.length] as string;
    canvas.put(x, y, color);
    if (k % 3 === 0) canvas.put(x + 1, y, color);
    if (k % 4 === 0) canvas.put(x, y + 1, color);
  }
  const twist = (x0: number, y0: number, color: string): void => {
    for (let k = 0; k < 18; k++) canvas.put(x0 + k, y0 + Math.round(2.4 * Math.sin(k * 0.8)), k % 5 === 0 ? '#ffffff' : color);
  };
  twist(10 + (seed % 5) * 3, 14, colors[seed % 6] as string);
  if (seed % 2 === 0) twist(30, 27, colors[(seed + 2) % 6] as string);
  return canvas.picture([32, 20]);
}

/** The bottle that is spun, lying on the rug. */
const bottle = (): Picture =>
  draw(44, 24, { glass: '#4fb89a', label: '#fff0c8' }, (f) => {
    f.add(blob([[-14, -3], [-15, -8], [-13, -13], [4, -13], [8, -9], [16, -9.4], [16, -6.6], [8, -7], [4, -3]], { rim: 4 }), 'glass');
    f.add(blob([[-9, -13], [0, -13], [0, -3], [-9, -3]], { rim: 4, smooth: false }), 'label', { crease: 1 });
    f.stamp(-12, -11, ['xx'], { x: '#e2fff4' });
    f.stamp(-6, -9, ['.s.', 'sss', '.s.'], { s: GOLD[2] });
  });

export function* partyFrames(): Iterable<Frame> {
  for (const [who, [cloth, sign, rows, square]] of Object.entries(CUSHIONS)) {
    yield { name: `cushion-${who}`, picture: cushion(cloth, sign, SIGNS[rows] as readonly string[], square) };
  }
  yield { name: 'rope-pole-west', picture: pole(true, '#ef6fae', '#ffd878') };
  yield { name: 'rope-pole-east', picture: pole(false, '#48a8e0', '#f08ac0') };
  yield { name: 'tightrope', picture: tightrope() };
  yield { name: 'party-cannon', picture: cannon() };
  yield { name: 'present-tall', picture: present(22, 26, '#5c6ad0', '#ffd878', false) };
  yield { name: 'present-wide', picture: present(34, 16, '#e8709c', '#fff2d8', true) };
  yield { name: 'present-small', picture: present(18, 13, '#4fb0a4', '#f49ac8', false) };
  yield { name: 'present-square', picture: present(26, 22, '#f0b45c', '#8a4ac0', true) };
  const three: readonly (readonly [number, number, string])[] = [[-14, -66, '#f08ac0'], [15, -62, '#5cc4e8'], [0, -78, '#ffd060']];
  yield { name: 'balloons-three', picture: balloons(three) };
  yield { name: 'balloons-two', picture: balloons([[-9, -58, '#9a7ae8'], [10, -72, '#8fd87a']]) };
  yield { name: 'balloon-red', picture: balloons([[2, -60, '#ec5a64']]) };
  for (const seed of [1, 2, 4]) yield { name: `confetti-${seed}`, picture: confetti(seed) };
  yield { name: 'bottle', picture: bottle() };
}

