import type { Picture } from '../figure';
import { blob, box, ellipse, type Point, stroke, union, within, without } from '../shape';
import type { Frame } from '../sheet';
import { draw, rod } from './castle-ballroom-parts';

/** A phonograph with a great pink horn on a cabinet. */
const phonograph = (): Picture =>
  draw(72, 92, { wood: '#9a5a44', horn: '#e88ab0', dark: '#7a2a5c', disc: '#3a2a5c' }, (f) => {
    for (const x of [-17, 17]) f.add(rod([x, -6], 2.2, [x, 0], 1.6), 'gold');
    f.add(blob([[-21, -26], [21, -26], [21, -4], [-21, -4]], { rim: 3, smooth: false }), 'wood');
    f.add(blob([[-15, -22], [-3, -22], [-3, -9], [-15, -9]], { rim: 2, smooth: false }), 'wood', { bias: -0.12 });
    f.add(blob([[3, -22], [15, -22], [15, -9], [3, -9]], { rim: 2, smooth: false }), 'wood', { bias: -0.12 });
    for (const x of [-5, 5]) f.add(ellipse(x, -15, 1.3, 1.3), 'gold');
    f.add(blob([[-23, -33], [23, -33], [22, -25], [-22, -25]], { rim: 2, smooth: false }), 'wood', { bias: 0.12 });
    f.add(ellipse(-3, -33.5, 15, 4.6), 'disc');
    f.add(ellipse(-3, -33.7, 10, 2.9), 'disc', { bias: 0.16 });
    f.add(ellipse(-3, -33.8, 4, 1.3), 'gold');
    f.add(stroke([[17, -34], [19, -44], [13, -50], [4, -49]], [2.2, 2, 2.4, 3]), 'gold');
    f.add(stroke([[12, -49], [4, -38], [0, -35]], [1.2, 1.1, 1.4]), 'gold', { bias: 0.1 });
    const rim: Point[] = Array.from({ length: 16 }, (_, k) => {
      const angle = (k / 16) * 2 * Math.PI;
      const r = k % 2 === 0 ? 1 : 0.9;
      return [-12 + Math.cos(angle) * 20 * r, -62 + Math.sin(angle) * 19 * r];
    });
    f.add(blob([[6, -52], [2, -44], [-10, -46], [-24, -70], [-8, -80], [4, -62]], { rim: 5 }), 'horn', { bias: -0.1 });
    f.add(blob(rim, { rim: 5 }), 'horn', { bias: 0.02 });
    for (let k = 0; k < 8; k++) {
      const angle = ((k + 0.5) / 8) * 2 * Math.PI;
      f.add(stroke([[-12 + Math.cos(angle) * 6, -62 + Math.sin(angle) * 6], [-12 + Math.cos(angle) * 16, -62 + Math.sin(angle) * 15]], [0.6, 0.9]), 'horn', { bias: 0.22, crease: 0 });
    }
    f.add(ellipse(-12, -62, 9, 8.4), 'dark');
    f.add(ellipse(-11, -61, 5, 4.6), 'dark', { bias: -0.22 });
  });

const cello = (): Picture =>
  draw(48, 92, { wood: '#c8743c', neck: '#5c2f34', string: '#fff0c8' }, (f) => {
    f.add(rod([0, -8], 0.8, [0, 0], 0.7), 'gold');
    f.add(union([ellipse(0, -18, 13.5, 12), ellipse(0, -38, 10.5, 10), blob([[-8, -38], [8, -38], [8, -18], [-8, -18]], { rim: 6 })], 0.8), 'wood');
    f.add(stroke([[-12, -31], [-7.6, -28], [-12, -24]], [1.5, 1.2, 1.5]), 'neck');
    f.add(stroke([[12, -31], [7.6, -28], [12, -24]], [1.5, 1.2, 1.5]), 'neck');
    for (const side of [-1, 1]) f.add(stroke([[5 * side, -33], [6.4 * side, -27], [5 * side, -21]], [0.7, 0.7, 0.7]), 'neck', { crease: 0 });
    f.add(blob([[-2.4, -74], [2.4, -74], [3, -36], [-3, -36]], { rim: 2, smooth: false }), 'neck');
    f.add(blob([[-3, -18], [3, -18], [2, -9], [-2, -9]], { rim: 2, smooth: false }), 'neck');
    f.add(blob([[-5, -23], [5, -23], [4, -21], [-4, -21]], { rim: 1, smooth: false }), 'string');
    f.add(stroke([[0, -73], [0, -79], [3, -81], [4, -78]], [2, 2, 1.6, 1.2]), 'wood');
    for (const [x, y] of [[-5, -76], [5, -73]] as const) f.add(ellipse(x, y, 1.8, 1.3), 'gold');
    f.stamp(-1, -72, Array.from({ length: 50 }, () => 's.s'), { s: '#f0d8b0' });
    f.add(rod([17, -4], 1, [21, -58]), 'neck');
    f.add(rod([19.4, -6], 0.6, [22.6, -56]), 'string', { crease: 0 });
  });

const harp = (): Picture =>
  draw(64, 100, { pearl: '#e9e4fb', blue: '#6aa4e0' }, (f) => {
    f.add(blob([[-20, 0], [22, 0], [18, -7], [-16, -7]], { rim: 3, smooth: false }), 'gold');
    f.add(rod([-14, -6], 4, [20, -70], 2.8), 'pearl');
    f.add(rod([-18, -7], 2.8, [-17, -80], 2.4), 'gold');
    f.add(stroke([[-17, -80], [-4, -86], [8, -72], [20, -72]], [3.4, 3, 2.6, 3]), 'gold', { bias: 0.06 });
    for (let k = 0; k < 7; k++) {
      const x = -13 + k * 4.6;
      f.stamp(Math.round(x), -74 + (k > 3 ? 4 : k > 1 ? -2 : -6), Array.from({ length: Math.round(60 - k * 9.2) }, () => 's'), { s: k % 3 === 0 ? '#f3a6b8' : '#f6f0ff' });
    }
    f.add(ellipse(-17, -84, 4.4, 4.4), 'gold', { bias: 0.1 });
    f.add(ellipse(-17, -84, 2, 2), 'blue', { glow: 0.2 });
  });

const drums = (): Picture =>
  draw(92, 68, { shell: '#3f86b8', skin: '#f4ead8', brass: '#e6b84e', shell2: '#c2577e' }, (f) => {
    f.add(rod([-30, 0], 1, [-30, -46]), 'ice');
    f.add(ellipse(-30, -47, 14, 3.4), 'brass');
    f.add(ellipse(-30, -48.6, 4, 1.2), 'brass', { bias: 0.2 });
    f.add(rod([33, 0], 1, [33, -38]), 'ice');
    f.add(ellipse(33, -39, 11, 3), 'brass', { bias: 0.06 });
    f.add(ellipse(33, -36, 11, 2.4), 'brass', { bias: -0.1 });
    f.add(blob([[14, -8], [34, -8], [34, -24], [14, -24]], { rim: 5, smooth: false }), 'shell2');
    f.add(ellipse(24, -24, 10.6, 3.6), 'skin');
    f.add(blob([[-30, -8], [-10, -8], [-10, -26], [-30, -26]], { rim: 5, smooth: false }), 'shell2', { bias: 0.05 });
    f.add(ellipse(-20, -26, 10.6, 3.6), 'skin');
    f.add(ellipse(1, -17, 18, 17), 'shell', { bias: -0.12 });
    f.add(ellipse(1, -16, 17, 16), 'gold');
    f.add(ellipse(1, -16, 14.8, 14), 'skin');
    const tips: Point[] = Array.from({ length: 12 }, (_, k) => {
      const angle = (k / 12) * 2 * Math.PI;
      return [1 + Math.sin(angle) * (k % 2 === 0 ? 8 : 3.6), -16 - Math.cos(angle) * (k % 2 === 0 ? 8 : 3.6)];
    });
    f.add(blob(tips, { rim: 2, smooth: false }), 'shell');
    f.add(stroke([[-26, -32], [-14, -27]], [0.9, 0.7]), 'gold');
    f.add(stroke([[30, -30], [22, -25]], [0.9, 0.7]), 'gold');
  });

/** A music stand with an open score. */
const musicStand = (): Picture =>
  draw(36, 60, { paper: '#fff6e6', wood: '#7a4650' }, (f) => {
    for (const x of [-8, 0, 8]) f.add(stroke([[0, -10], [x, 0]], [1, 0.9]), 'gold');
    f.add(rod([0, -8], 1, [0, -30]), 'gold');
    f.add(blob([[-14, -46], [14, -46], [13, -28], [-13, -28]], { rim: 2, smooth: false }), 'wood');
    f.add(blob([[-12, -46], [-0.6, -45], [-0.6, -31], [-12, -32]], { rim: 1, smooth: false }), 'paper');
    f.add(blob([[0.6, -45], [12, -46], [12, -32], [0.6, -31]], { rim: 1, smooth: false }), 'paper', { bias: -0.06 });
    for (const y of [-43, -39, -35]) f.stamp(-10, y, ['kkk.kkk....kk.kkkk.k'], { k: '#7c6ea8' });
    f.add(blob([[-14, -29], [14, -29], [14, -27], [-14, -27]], { rim: 1, smooth: false }), 'gold');
  });

/** A trumpet resting on a stool. */
const stool = (): Picture =>
  draw(44, 48, { cushion: '#2f9aa6', wood: '#8a4a44', brass: '#f0c04e' }, (f) => {
    for (const x of [-11, 11]) f.add(rod([x * 0.8, -14], 1.8, [x, 0], 1.3), 'wood');
    f.add(rod([0, -10], 1.6, [0, 0], 1.3), 'wood', { bias: -0.08 });
    f.add(ellipse(0, -16, 15, 6), 'wood');
    f.add(ellipse(0, -18.6, 14.4, 5.6), 'cushion');
    f.add(rod([-12, -22], 1, [8, -22], 1.1), 'brass');
    f.add(without(ellipse(-2, -21, 7, 3.6), ellipse(-2, -21, 5, 1.9)), 'brass');
    f.add(blob([[6, -23], [16, -28], [16, -16], [6, -21]], { rim: 3, smooth: false }), 'brass', { bias: 0.06 });
    for (const x of [-5, -2, 1]) f.add(rod([x, -24], 0.8, [x, -27]), 'brass');
    f.add(within(box(-12, -14, 12, -11), ellipse(0, -13, 15, 5)), 'gold', { crease: 0 });
  });

export function* bandFrames(): Iterable<Frame> {
  yield { name: 'phonograph', picture: phonograph() };
  yield { name: 'cello', picture: cello() };
  yield { name: 'harp', picture: harp() };
  yield { name: 'drums', picture: drums() };
  yield { name: 'music-stand', picture: musicStand() };
  yield { name: 'trumpet-stool', picture: stool() };
}
