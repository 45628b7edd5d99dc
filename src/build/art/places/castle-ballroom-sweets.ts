import type { Picture } from '../figure';
import { blob, ellipse, type Point, stroke, union, within } from '../shape';
import { draw, rod } from './castle-parts';

/** A cake of three tiers, iced in turns, a star on top. */
export const tieredCake = (): Picture =>
  draw(
    64,
    72,
    { pink: '#f7b2d2', lilac: '#b79cf0', ice: '#fff6fb', berry: '#e23a5c', plate: '#d8e2f8', star: '#ffdc78' },
    (f) => {
      f.add(ellipse(0, -1, 23, 6), 'plate');
      const tiers: readonly [number, number, number, string, string][] = [
        [18, -1, 13, 'pink', 'ice'],
        [13, -14, 12, 'lilac', 'pink'],
        [8.5, -26, 10, 'pink', 'ice'],
      ];
      for (const [r, y, h, side, icing] of tiers) {
        f.add(
          union(
            [
              blob(
                [
                  [-r, y - h],
                  [r, y - h],
                  [r, y - 2],
                  [r * 0.6, y + 1],
                  [-r * 0.6, y + 1],
                  [-r, y - 2],
                ],
                { rim: 7 },
              ),
            ],
            0.3,
          ),
          side,
        );
        f.add(ellipse(0, y - h, r, r * 0.34), icing, { bias: 0.1 });
        for (let x = -r + 2; x <= r - 1.5; x += 4) {
          const bulge = Math.sqrt(Math.max(0, 1 - (x / r) ** 2));
          f.add(ellipse(x, y - h + 2 + 3.4 * bulge, 2.1, 2.6), icing, { bias: 0.06 });
        }
        for (let x = -r + 4; x <= r - 3; x += 6) {
          f.add(ellipse(x, y - 3 + 2.4 * Math.sqrt(Math.max(0, 1 - (x / r) ** 2)), 1.5, 1.5), 'berry', { crease: 0 });
        }
      }
      for (const x of [-5, 5]) f.add(ellipse(x, -38, 2, 2), 'berry');
      const tips = Array.from({ length: 10 }, (_, k): Point => {
        const angle = (k / 10) * 2 * Math.PI - Math.PI / 2;
        const r = k % 2 === 0 ? 6 : 2.6;
        return [Math.cos(angle) * r, -45 + Math.sin(angle) * r];
      });
      f.add(blob(tips, { rim: 3, smooth: false }), 'star', { glow: 0.15 });
    },
  );

export const cupcake = (icing: string): Picture =>
  draw(20, 24, { paper: '#caa06a', icing, berry: '#e23a5c' }, (f) => {
    f.add(
      blob(
        [
          [-4, -5],
          [4, -5],
          [3, 0],
          [-3, 0],
        ],
        { rim: 2, smooth: false },
      ),
      'paper',
    );
    f.add(ellipse(0, -6.4, 4.8, 3.4), 'icing');
    f.add(ellipse(0, -8.8, 3, 2.2), 'icing', { bias: 0.08 });
    f.add(ellipse(0, -11, 1.5, 1.4), 'berry');
  });

/** Three plates on one stem, each with cupcakes. */
export const cupcakeTower = (): Picture =>
  draw(
    60,
    76,
    {
      plate: '#dfe6fa',
      rose: '#f9a6cc',
      mint: '#a8e6cc',
      lemon: '#fff0a8',
      sky: '#a8d8fa',
      paper: '#b98a62',
      berry: '#e23a5c',
    },
    (f) => {
      f.add(ellipse(0, -1, 8, 2.6), 'gold');
      f.add(rod([0, -2], 1.5, [0, -56], 1.2), 'gold');
      const row = (y: number, r: number, icings: readonly string[]): void => {
        f.add(ellipse(0, y, r, r * 0.3), 'plate');
        icings.forEach((icing, k) => {
          const x = icings.length === 1 ? 0 : -r + 5 + (k * (2 * r - 10)) / (icings.length - 1);
          const dip = y - 1 + r * 0.12 * Math.sqrt(Math.max(0, 1 - (x / r) ** 2));
          f.add(
            blob(
              [
                [x - 3.2, dip - 4],
                [x + 3.2, dip - 4],
                [x + 2.4, dip],
                [x - 2.4, dip],
              ],
              { rim: 2, smooth: false },
            ),
            'paper',
          );
          f.add(ellipse(x, dip - 5.4, 4, 2.8), icing);
          f.add(ellipse(x, dip - 7.6, 2.4, 1.8), icing, { bias: 0.1, crease: 0 });
          if (k % 2 === 0) f.add(ellipse(x, dip - 9.4, 1.3, 1.2), 'berry');
        });
      };
      row(-8, 22, ['rose', 'lemon', 'mint', 'sky']);
      row(-27, 16, ['sky', 'rose', 'lemon']);
      row(-44, 10, ['mint', 'rose']);
      f.add(ellipse(0, -58, 2.6, 2.6), 'gold', { bias: 0.1 });
    },
  );

export const pie = (): Picture =>
  draw(36, 24, { crust: '#d8a05c', apple: '#c8643c', plate: '#dfe6fa' }, (f) => {
    f.add(ellipse(0, -1, 14, 4), 'plate');
    f.add(ellipse(0, -4, 12, 4.6), 'crust', { bias: -0.05 });
    f.add(ellipse(0, -5.4, 10, 3.3), 'apple', { crease: 1 });
    const filling = ellipse(0, -5.4, 10, 3.3);
    for (const x of [-6, 0, 6]) {
      for (const lean of [-4, 4])
        f.add(
          within(
            stroke(
              [
                [x - lean, -9],
                [x + lean, -2],
              ],
              [0.8, 0.8],
            ),
            filling,
          ),
          'crust',
          { crease: 0, bias: 0.12 },
        );
    }
  });

export const plateOf = (...cakes: readonly string[]): Picture =>
  draw(28, 18, { plate: '#f0f2ff', ...Object.fromEntries(cakes.map((color, k) => [`cake${k}`, color])) }, (f) => {
    f.add(ellipse(0, -1, 9, 3), 'plate');
    f.add(ellipse(0, -1.4, 6, 1.8), 'plate', { bias: -0.12, crease: 0 });
    for (const k of cakes.keys()) f.add(ellipse(-3.4 + k * 3.4, -3 - (k % 2), 2.4, 2.2), `cake${k}`);
  });

/** A wobbling jelly with cream. */
export const jelly = (color: string): Picture =>
  draw(32, 32, { jelly: color, cream: '#fff6ee', plate: '#dfe6fa' }, (f) => {
    f.add(ellipse(0, -1, 12, 3.6), 'plate');
    f.add(
      blob(
        [
          [-9, -2],
          [-7, -13],
          [7, -13],
          [9, -2],
        ],
        { rim: 5 },
      ),
      'jelly',
      { glow: 0.08 },
    );
    for (const x of [-5, 0, 5]) f.add(ellipse(x, -7, 1.4, 5.4), 'jelly', { bias: 0.14, crease: 0, glow: 0.1 });
    f.add(ellipse(0, -14, 6, 2.6), 'cream');
    f.add(ellipse(0, -17, 2.4, 2.2), 'cream', { bias: 0.1 });
  });
