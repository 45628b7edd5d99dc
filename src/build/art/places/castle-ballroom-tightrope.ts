import { Canvas } from '../field';
import type { Picture } from '../figure';
import { blob, ellipse, stroke } from '../shape';
import type { Frame } from '../sheet';
import { draw, rod } from './castle-parts';

/** One of the two poles of the tightrope: a striped mast with a small platform and a pennant. */
const pole = (left: boolean, stripe: string, pennant: string): Picture =>
  draw(64, 132, { mast: '#f4ecf8', stripe, pennant, wood: '#b0705a' }, (f) => {
    const side = left ? 1 : -1;
    for (const x of [-18, 18]) f.add(rod([0, -34], 1.3, [x, 0]), 'wood');
    f.add(ellipse(0, -2, 9, 3.6), 'gold');
    f.add(rod([0, -3], 3.4, [0, -108], 2.8), 'mast');
    for (let y = -12; y > -104; y -= 14)
      f.add(
        blob(
          [
            [-3.4, y],
            [3.4, y - 5],
            [3.4, y - 11],
            [-3.4, y - 6],
          ],
          { rim: 2, smooth: false },
        ),
        'stripe',
        { crease: 0 },
      );
    f.add(
      blob(
        [
          [-12, -84],
          [12, -84],
          [10, -80],
          [-10, -80],
        ],
        { rim: 2, smooth: false },
      ),
      'wood',
      { bias: 0.1 },
    );
    f.add(ellipse(0, -111, 4, 4), 'gold');
    f.add(
      blob(
        [
          [0, -116],
          [-16 * side, -111],
          [0, -106],
        ],
        { rim: 2, smooth: false },
      ),
      'pennant',
    );
    f.add(
      stroke(
        [
          [2 * side, -88],
          [6 * side, -88],
        ],
        [1.6, 1.6],
      ),
      'gold',
    );
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
    canvas.polygon(
      [
        [x - 4, y],
        [x + 4, y],
        [x, y + 9],
      ],
      flags[k % flags.length] as string,
    );
    canvas.line(
      [
        [x - 3, y],
        [x, y + 7],
      ],
      '#ffffff',
    );
  }
  canvas.outline('#2a1a4a', 0.7);
  return canvas.picture([width / 2, 92]);
}

export function* tightropeFrames(): Iterable<Frame> {
  yield { name: 'rope-pole-west', picture: pole(true, '#ef6fae', '#ffd878') };
  yield { name: 'rope-pole-east', picture: pole(false, '#48a8e0', '#f08ac0') };
  yield { name: 'tightrope', picture: tightrope() };
}
