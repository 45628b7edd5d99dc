import { GOLD } from '../../../../assets/art/places/castle-ballroom';
import { Canvas, hash } from '../field';
import type { Picture } from '../figure';
import { blob, ellipse, stroke, without } from '../shape';
import type { Frame } from '../sheet';
import { cushionFrames } from './castle-ballroom-cushions';
import { draw } from './castle-parts';
import { tightropeFrames } from './castle-ballroom-tightrope';

/** The party cannon: a pink barrel of stars on blue wheels, a fuse at its end. */
const cannon = (): Picture =>
  draw(
    96,
    68,
    {
      barrel: '#ef6fae',
      band: '#5cc4e8',
      wheel: '#4a86d8',
      dark: '#5a1c50',
      star: '#ffe27a',
      fuse: '#d8b080',
      spark: '#ffd060',
    },
    (f) => {
      f.add(
        stroke(
          [
            [-30, -24],
            [-36, -30],
            [-40, -27],
          ],
          [1, 0.9, 0.8],
        ),
        'fuse',
      );
      f.add(
        stroke(
          [
            [-26, -8],
            [-36, -3],
            [-42, -1],
          ],
          [3, 2.6, 2],
        ),
        'wheel',
        { bias: -0.1 },
      );
      f.add(
        blob(
          [
            [-32, -30],
            [-24, -34],
            [20, -46],
            [28, -30],
            [-22, -14],
            [-32, -18],
          ],
          { rim: 11 },
        ),
        'barrel',
      );
      f.add(ellipse(-31, -24, 4, 5), 'band');
      f.add(
        stroke(
          [
            [-10, -38],
            [-3, -18],
          ],
          [2.4, 2.4],
        ),
        'band',
        { bias: 0.05 },
      );
      f.add(ellipse(26, -38, 8, 12, 22), 'band');
      f.add(ellipse(27.4, -38.4, 5.6, 9.4, 22), 'dark');
      f.stamp(2, -36, ['..s..', '.sss.', 'sssss', '.sss.', '.s.s.'], { s: '#ffe27a' });
      f.stamp(-20, -30, ['.s.', 'sss', '.s.'], { s: '#ffe27a' });
      f.add(without(ellipse(-8, -13, 14, 13.4), ellipse(-8, -13, 10, 9.6)), 'wheel');
      for (let k = 0; k < 3; k++) {
        const angle = (k / 3) * Math.PI + 0.3;
        f.add(
          stroke(
            [
              [-8 - Math.cos(angle) * 11, -13 - Math.sin(angle) * 11],
              [-8 + Math.cos(angle) * 11, -13 + Math.sin(angle) * 11],
            ],
            [1.2, 1.2],
          ),
          'wheel',
          { bias: 0.1 },
        );
      }
      f.add(ellipse(-8, -13, 3.4, 3.4), 'gold');
      for (const [x, y, c] of [
        [34, -46, '#8fdcea'],
        [38, -38, '#ffe27a'],
        [35, -30, '#f49ac8'],
        [41, -50, '#b8e05a'],
      ] as const)
        f.stamp(x, y, ['c'], { c });
    },
  );

/** A wrapped box with ribbon and bow. */
const present = (w: number, h: number, paper: string, ribbon: string, dots: boolean): Picture =>
  draw(w + 20, h + 34, { paper, ribbon }, (f) => {
    const half = w / 2;
    f.add(
      blob(
        [
          [-half, -h],
          [half, -h],
          [half, 0],
          [-half, 0],
        ],
        { rim: 3, smooth: false },
      ),
      'paper',
      { bias: -0.06 },
    );
    f.add(
      blob(
        [
          [-half - 1, -h - 7],
          [half + 1, -h - 7],
          [half + 1, -h + 3],
          [-half - 1, -h + 3],
        ],
        { rim: 2, smooth: false },
      ),
      'paper',
      { bias: 0.1 },
    );
    if (dots)
      for (let k = 0; k < 6; k++)
        f.add(ellipse(-half + 5 + ((k * 9) % (w - 8)), -h + 8 + ((k * 7) % Math.max(4, h - 11)), 1.5, 1.5), 'ribbon', {
          crease: 0,
        });
    f.add(
      blob(
        [
          [-2.5, -h - 7],
          [2.5, -h - 7],
          [2.5, 0],
          [-2.5, 0],
        ],
        { rim: 2, smooth: false },
      ),
      'ribbon',
    );
    for (const side of [-1, 1])
      f.add(
        without(ellipse(5.4 * side, -h - 11, 5.4, 4, 24 * side), ellipse(5.8 * side, -h - 11, 2.4, 1.4, 24 * side)),
        'ribbon',
      );
    f.add(ellipse(0, -h - 9, 2.4, 2.2), 'ribbon', { bias: 0.1 });
  });

/** Balloons on strings, tied to a weight. */
const balloons = (group: readonly (readonly [number, number, string])[]): Picture =>
  draw(72, 104, { weight: '#dfb25e', ...Object.fromEntries(group.map(([, , color], k) => [`b${k}`, color])) }, (f) => {
    f.add(
      blob(
        [
          [-4, 0],
          [4, 0],
          [3, -6],
          [-3, -6],
        ],
        { rim: 2, smooth: false },
      ),
      'weight',
    );
    group.forEach(([x, y]) => {
      for (let t = 0; t <= 1; t += 0.02) {
        const bend = Math.sin(t * Math.PI) * x * -0.16;
        f.stamp(Math.round(x * t + bend), Math.round(-6 + (y + 15) * t), ['s'], { s: '#d8cfee' });
      }
    });
    group.forEach(([x, y], k) => {
      f.add(
        blob(
          [
            [x - 2, y + 14],
            [x + 2, y + 14],
            [x, y + 11],
          ],
          { rim: 1, smooth: false },
        ),
        `b${k}`,
      );
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
    for (let k = 0; k < 18; k++)
      canvas.put(x0 + k, y0 + Math.round(2.4 * Math.sin(k * 0.8)), k % 5 === 0 ? '#ffffff' : color);
  };
  twist(10 + (seed % 5) * 3, 14, colors[seed % 6] as string);
  if (seed % 2 === 0) twist(30, 27, colors[(seed + 2) % 6] as string);
  return canvas.picture([32, 20]);
}

/** The bottle that is spun, lying on the rug. */
const bottle = (): Picture =>
  draw(44, 24, { glass: '#4fb89a', label: '#fff0c8' }, (f) => {
    f.add(
      blob(
        [
          [-14, -3],
          [-15, -8],
          [-13, -13],
          [4, -13],
          [8, -9],
          [16, -9.4],
          [16, -6.6],
          [8, -7],
          [4, -3],
        ],
        { rim: 4 },
      ),
      'glass',
    );
    f.add(
      blob(
        [
          [-9, -13],
          [0, -13],
          [0, -3],
          [-9, -3],
        ],
        { rim: 4, smooth: false },
      ),
      'label',
      { crease: 1 },
    );
    f.stamp(-12, -11, ['xx'], { x: '#e2fff4' });
    f.stamp(-6, -9, ['.s.', 'sss', '.s.'], { s: GOLD[2] });
  });

export function* partyFrames(): Iterable<Frame> {
  yield* cushionFrames();
  yield* tightropeFrames();
  yield { name: 'party-cannon', picture: cannon() };
  yield { name: 'present-tall', picture: present(22, 26, '#5c6ad0', '#ffd878', false) };
  yield { name: 'present-wide', picture: present(34, 16, '#e8709c', '#fff2d8', true) };
  yield { name: 'present-small', picture: present(18, 13, '#4fb0a4', '#f49ac8', false) };
  yield { name: 'present-square', picture: present(26, 22, '#f0b45c', '#8a4ac0', true) };
  const three: readonly (readonly [number, number, string])[] = [
    [-14, -66, '#f08ac0'],
    [15, -62, '#5cc4e8'],
    [0, -78, '#ffd060'],
  ];
  yield { name: 'balloons-three', picture: balloons(three) };
  yield {
    name: 'balloons-two',
    picture: balloons([
      [-9, -58, '#9a7ae8'],
      [10, -72, '#8fd87a'],
    ]),
  };
  yield { name: 'balloon-red', picture: balloons([[2, -60, '#ec5a64']]) };
  for (const seed of [1, 2, 4]) yield { name: `confetti-${seed}`, picture: confetti(seed) };
  yield { name: 'bottle', picture: bottle() };
}
