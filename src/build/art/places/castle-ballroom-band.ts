import type { Picture } from '../figure';
import { blob, box, ellipse, type Point, stroke, within, without } from '../shape';
import type { Frame } from '../sheet';
import { draw, rod } from './castle-parts';
import { phonograph } from './castle-ballroom-phonograph';
import { cello, harp } from './castle-ballroom-strings';

const drums = (): Picture =>
  draw(92, 68, { shell: '#3f86b8', skin: '#f4ead8', brass: '#e6b84e', shell2: '#c2577e' }, (f) => {
    f.add(rod([-30, 0], 1, [-30, -46]), 'ice');
    f.add(ellipse(-30, -47, 14, 3.4), 'brass');
    f.add(ellipse(-30, -48.6, 4, 1.2), 'brass', { bias: 0.2 });
    f.add(rod([33, 0], 1, [33, -38]), 'ice');
    f.add(ellipse(33, -39, 11, 3), 'brass', { bias: 0.06 });
    f.add(ellipse(33, -36, 11, 2.4), 'brass', { bias: -0.1 });
    f.add(
      blob(
        [
          [14, -8],
          [34, -8],
          [34, -24],
          [14, -24],
        ],
        { rim: 5, smooth: false },
      ),
      'shell2',
    );
    f.add(ellipse(24, -24, 10.6, 3.6), 'skin');
    f.add(
      blob(
        [
          [-30, -8],
          [-10, -8],
          [-10, -26],
          [-30, -26],
        ],
        { rim: 5, smooth: false },
      ),
      'shell2',
      { bias: 0.05 },
    );
    f.add(ellipse(-20, -26, 10.6, 3.6), 'skin');
    f.add(ellipse(1, -17, 18, 17), 'shell', { bias: -0.12 });
    f.add(ellipse(1, -16, 17, 16), 'gold');
    f.add(ellipse(1, -16, 14.8, 14), 'skin');
    const tips: Point[] = Array.from({ length: 12 }, (_, k) => {
      const angle = (k / 12) * 2 * Math.PI;
      return [1 + Math.sin(angle) * (k % 2 === 0 ? 8 : 3.6), -16 - Math.cos(angle) * (k % 2 === 0 ? 8 : 3.6)];
    });
    f.add(blob(tips, { rim: 2, smooth: false }), 'shell');
    f.add(
      stroke(
        [
          [-26, -32],
          [-14, -27],
        ],
        [0.9, 0.7],
      ),
      'gold',
    );
    f.add(
      stroke(
        [
          [30, -30],
          [22, -25],
        ],
        [0.9, 0.7],
      ),
      'gold',
    );
  });

/** A music stand with an open score. */
const musicStand = (): Picture =>
  draw(36, 60, { paper: '#fff6e6', wood: '#7a4650' }, (f) => {
    for (const x of [-8, 0, 8])
      f.add(
        stroke(
          [
            [0, -10],
            [x, 0],
          ],
          [1, 0.9],
        ),
        'gold',
      );
    f.add(rod([0, -8], 1, [0, -30]), 'gold');
    f.add(
      blob(
        [
          [-14, -46],
          [14, -46],
          [13, -28],
          [-13, -28],
        ],
        { rim: 2, smooth: false },
      ),
      'wood',
    );
    f.add(
      blob(
        [
          [-12, -46],
          [-0.6, -45],
          [-0.6, -31],
          [-12, -32],
        ],
        { rim: 1, smooth: false },
      ),
      'paper',
    );
    f.add(
      blob(
        [
          [0.6, -45],
          [12, -46],
          [12, -32],
          [0.6, -31],
        ],
        { rim: 1, smooth: false },
      ),
      'paper',
      { bias: -0.06 },
    );
    for (const y of [-43, -39, -35]) f.stamp(-10, y, ['kkk.kkk....kk.kkkk.k'], { k: '#7c6ea8' });
    f.add(
      blob(
        [
          [-14, -29],
          [14, -29],
          [14, -27],
          [-14, -27],
        ],
        { rim: 1, smooth: false },
      ),
      'gold',
    );
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
    f.add(
      blob(
        [
          [6, -23],
          [16, -28],
          [16, -16],
          [6, -21],
        ],
        { rim: 3, smooth: false },
      ),
      'brass',
      { bias: 0.06 },
    );
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
