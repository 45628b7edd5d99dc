import { Canvas, hash } from '../field';
import type { Picture } from '../figure';
import { blob, ellipse, without } from '../shape';
import type { Frame } from '../sheet';
import { goblet } from './castle-ballroom-feast';
import { draw, rod } from './castle-parts';

const WOOD = { wood: '#c99a4e', seat: '#a8487c', button: '#f0a0c0' };

/** A gilt chair with a round back, as it faces the room. */
const chairFront = (): Picture =>
  draw(36, 60, WOOD, (f) => {
    for (const side of [-1, 1]) f.add(rod([7 * side, -16], 1.4, [8.4 * side, -2], 1.2), 'wood', { bias: -0.12 });
    f.add(without(ellipse(0, -33, 10.5, 12), ellipse(0, -33, 7.6, 9)), 'wood');
    f.add(ellipse(0, -33, 7.6, 9), 'seat', { bias: -0.1 });
    f.add(ellipse(0, -34, 1.5, 1.5), 'button', { crease: 0 });
    f.add(ellipse(0, -17.5, 11, 4.6), 'wood', { bias: -0.08 });
    f.add(ellipse(0, -19.5, 10.4, 4.4), 'seat', { bias: 0.06 });
    for (const side of [-1, 1]) f.add(rod([9 * side, -14], 1.5, [10 * side, 0], 1.2), 'wood');
  });

/** The same chair, pushed back and turned aside. */
const chairAside = (): Picture =>
  draw(40, 60, WOOD, (f) => {
    f.add(rod([-9, -16], 1.4, [-10, -2], 1.2), 'wood', { bias: -0.12 });
    f.add(rod([6, -15], 1.4, [7, -3], 1.2), 'wood', { bias: -0.12 });
    f.add(
      blob(
        [
          [-12, -20],
          [6, -22],
          [11, -18],
          [-6, -14],
        ],
        { rim: 4 },
      ),
      'seat',
      { bias: 0.06 },
    );
    f.add(rod([-12, -17], 1.3, [-5, -13], 1.3), 'wood', { bias: -0.06 });
    f.add(rod([-5, -13], 1.3, [11, -17], 1.3), 'wood');
    f.add(without(ellipse(-10.5, -33, 5.4, 12.4, -8), ellipse(-10, -33, 3.2, 9.2, -8)), 'wood');
    f.add(ellipse(-10, -33, 3.2, 9.2, -8), 'seat', { bias: -0.1 });
    f.add(rod([-4.6, -13], 1.5, [-4.4, 0], 1.2), 'wood');
    f.add(rod([10.6, -16], 1.5, [11.6, -1], 1.2), 'wood');
  });

/** A chair that went over, and stayed. */
const chairDown = (): Picture =>
  draw(56, 36, WOOD, (f) => {
    f.add(rod([4, -13], 1.4, [20, -15], 1.2), 'wood', { bias: -0.12 });
    f.add(without(ellipse(-11, -6.5, 12.5, 6.4, 6), ellipse(-11, -6.5, 9.6, 4, 6)), 'wood');
    f.add(ellipse(-11, -6.5, 9.6, 4, 6), 'seat', { bias: -0.08 });
    f.add(ellipse(3.5, -8, 4.2, 7.6, 8), 'seat', { bias: 0.05 });
    f.add(without(ellipse(4.6, -8, 4.8, 8.2, 8), ellipse(2.8, -8, 4.2, 7.8, 8)), 'wood');
    f.add(rod([7, -3], 1.5, [22, -2], 1.2), 'wood');
  });

const CHINA = { china: '#dfe8fa', rim: '#8fb0e0', crumb: '#c98a5a', fork: '#b8c4dc', icing: '#f49ac8' };

/** Plates stacked by somepony who meant to come back for them. */
const plates = (): Picture =>
  draw(34, 32, CHINA, (f) => {
    for (const [k, x] of [0, 1, -1, 0, 1].entries()) {
      f.add(ellipse(x, -2 - 2.6 * k, 10, 3.9), 'rim', { bias: -0.06 });
      f.add(ellipse(x, -3.2 - 2.6 * k, 9.6, 3.5), 'china');
    }
    f.add(ellipse(0, -13.8, 6, 1.9), 'china', { bias: -0.12 });
    f.add(ellipse(2, -15, 2.2, 1.5), 'crumb');
    f.add(rod([-9, -16.5], 0.7, [3, -13.5]), 'fork', { bias: 0.1 });
  });

/** One plate on the floor, with what nopony finished. */
const plate = (): Picture =>
  draw(30, 24, CHINA, (f) => {
    f.add(ellipse(0, -3, 9.6, 4), 'rim', { bias: -0.06 });
    f.add(ellipse(0, -4, 9.2, 3.6), 'china');
    f.add(ellipse(0, -4, 5.8, 2), 'china', { bias: -0.1 });
    f.add(ellipse(-2, -5.4, 2.6, 1.8), 'crumb');
    f.add(ellipse(-2, -6.6, 2.2, 1), 'icing', { bias: 0.08 });
    f.stamp(3, -4, ['c.c'], { c: '#c98a5a' });
  });

/** Paper stars come to rest, some on their faces. */
function paperStars(seed: number): Picture {
  const canvas = new Canvas(72, 44);
  const colors = ['#ff7ac0', '#ffd86b', '#7fe0ff', '#fff4d0', '#c8a4ff', '#a8f08a'];
  for (let k = 0; k < 15; k++) {
    const [x, y] = [Math.floor(4 + hash(k, 11, seed) * 60), Math.floor(4 + hash(k, 12, seed) * 32)];
    if (((x - 34) / 33) ** 2 + ((y - 20) / 18) ** 2 > 1) continue;
    const star = k % 3 === 0 ? ['.s..', 'ssss', '.ss.', 's..s'] : k % 3 === 1 ? ['.s.', 'sss', '.s.'] : ['s.', 'ss'];
    canvas.stamp(x, y, star, { s: colors[k % colors.length] as string });
  }
  return canvas.picture([36, 22]);
}

/** What a party leaves when most of it has gone to bed. */
export function* leftoverFrames(): Iterable<Frame> {
  yield { name: 'chair-front', picture: chairFront() };
  yield { name: 'chair-aside', picture: chairAside() };
  yield { name: 'chair-down', picture: chairDown() };
  yield { name: 'plates', picture: plates() };
  yield { name: 'plate', picture: plate() };
  yield { name: 'glass-rose', picture: goblet('#f0568e') };
  for (const seed of [1, 2, 3]) yield { name: `stars-${seed}`, picture: paperStars(seed) };
  yield { name: 'glass-amber', picture: goblet('#f9a24c') };
}
