import type { Picture } from '../figure';
import { blob, ellipse, type Point, stroke } from '../shape';
import { draw, rod } from './castle-parts';

/** A phonograph with a great pink horn on a cabinet. */
export const phonograph = (): Picture =>
  draw(72, 92, { wood: '#9a5a44', horn: '#e88ab0', dark: '#7a2a5c', disc: '#3a2a5c' }, (f) => {
    for (const x of [-17, 17]) f.add(rod([x, -6], 2.2, [x, 0], 1.6), 'gold');
    f.add(
      blob(
        [
          [-21, -26],
          [21, -26],
          [21, -4],
          [-21, -4],
        ],
        { rim: 3, smooth: false },
      ),
      'wood',
    );
    f.add(
      blob(
        [
          [-15, -22],
          [-3, -22],
          [-3, -9],
          [-15, -9],
        ],
        { rim: 2, smooth: false },
      ),
      'wood',
      { bias: -0.12 },
    );
    f.add(
      blob(
        [
          [3, -22],
          [15, -22],
          [15, -9],
          [3, -9],
        ],
        { rim: 2, smooth: false },
      ),
      'wood',
      { bias: -0.12 },
    );
    for (const x of [-5, 5]) f.add(ellipse(x, -15, 1.3, 1.3), 'gold');
    f.add(
      blob(
        [
          [-23, -33],
          [23, -33],
          [22, -25],
          [-22, -25],
        ],
        { rim: 2, smooth: false },
      ),
      'wood',
      { bias: 0.12 },
    );
    f.add(ellipse(-3, -33.5, 15, 4.6), 'disc');
    f.add(ellipse(-3, -33.7, 10, 2.9), 'disc', { bias: 0.16 });
    f.add(ellipse(-3, -33.8, 4, 1.3), 'gold');
    f.add(
      stroke(
        [
          [17, -34],
          [19, -44],
          [13, -50],
          [4, -49],
        ],
        [2.2, 2, 2.4, 3],
      ),
      'gold',
    );
    f.add(
      stroke(
        [
          [12, -49],
          [4, -38],
          [0, -35],
        ],
        [1.2, 1.1, 1.4],
      ),
      'gold',
      { bias: 0.1 },
    );
    const rim: Point[] = Array.from({ length: 16 }, (_, k) => {
      const angle = (k / 16) * 2 * Math.PI;
      const r = k % 2 === 0 ? 1 : 0.9;
      return [-12 + Math.cos(angle) * 20 * r, -62 + Math.sin(angle) * 19 * r];
    });
    f.add(
      blob(
        [
          [6, -52],
          [2, -44],
          [-10, -46],
          [-24, -70],
          [-8, -80],
          [4, -62],
        ],
        { rim: 5 },
      ),
      'horn',
      { bias: -0.1 },
    );
    f.add(blob(rim, { rim: 5 }), 'horn', { bias: 0.02 });
    for (let k = 0; k < 8; k++) {
      const angle = ((k + 0.5) / 8) * 2 * Math.PI;
      f.add(
        stroke(
          [
            [-12 + Math.cos(angle) * 6, -62 + Math.sin(angle) * 6],
            [-12 + Math.cos(angle) * 16, -62 + Math.sin(angle) * 15],
          ],
          [0.6, 0.9],
        ),
        'horn',
        { bias: 0.22, crease: 0 },
      );
    }
    f.add(ellipse(-12, -62, 9, 8.4), 'dark');
    f.add(ellipse(-11, -61, 5, 4.6), 'dark', { bias: -0.22 });
  });
