import { Figure, type Picture } from '../figure';
import { blob, box, ellipse, type Point, stroke, within } from '../shape';
import type { Frame } from '../sheet';
import { post } from './everfree-edge-fence';
import { drawFarCastle } from './everfree-edge-far';
import { IRON, MOSS, TIMBER } from './everfree-edge-palette';

const MATERIALS = {
  timber: TIMBER,
  iron: IRON,
  moss: MOSS,
  flame: '#ffc860',
  core: '#fff4cc',
  rope: '#b49a72',
  bone: '#efe6d0',
};
const blank = (size: Point, pivot: Point): Figure => new Figure(size, pivot, MATERIALS);

/** A board with a spiral, a mask and a warning stroke, hung with beads and feathers, as a zebra healer paints. */
function drawSign(): Picture {
  const figure = blank([64, 76], [32, 68]);
  post(figure, 0, 0, 55, 1);
  const board = blob(
    [
      [-25, -47],
      [-8, -49],
      [22, -46],
      [26, -42],
      [24, -25],
      [3, -23],
      [-22, -24],
      [-26, -30],
    ],
    { rim: 3, smooth: false },
  );
  figure.add(board, 'timber', { bias: 0.16, cast: 0.2 });
  for (const y of [-42, -36, -29])
    figure.add(
      within(
        stroke(
          [
            [-22, y],
            [-4, y + 1],
            [20, y - 0.6],
          ],
          [0.3, 0.6, 0.3],
        ),
        board,
      ),
      'timber',
      { bias: -0.1, crease: 0 },
    );
  figure.add(
    stroke(
      [
        [-3, -50],
        [0, -46],
        [3, -50],
      ],
      [1.2, 1.4, 1.2],
    ),
    'rope',
  );
  figure.stamp(
    -21,
    -44,
    ['..kkkk....', '.k....k...', 'k..kk..k..', 'k.k..k.k..', 'k.k.kk.k..', 'k..k...k..', '.k....k...', '..kkkk....'],
    { k: '#3a2038' },
  );
  figure.stamp(
    -9,
    -44,
    [
      '.k..k..k.',
      'kk.kkk.kk',
      '.k.k.k.k.',
      '..kkkkk..',
      '.kwkkkwk.',
      '..kkkkk..',
      '..k.k.k..',
      '...kkk...',
      '....k....',
    ],
    { k: '#3a2038', w: '#7fe0ff' },
  );
  figure.stamp(5, -43, ['kkkk.kk.kkkk', '............', 'kk.kkkkk.kk.', '............', 'kkkkk.kk.k..'], {
    k: '#5a3448',
  });
  figure.stamp(4, -32, ['..r......', '.r.rrrrrr', 'rrr.....r', '.r.rrrrrr', '..r......'], { r: '#b83c4c' });
  for (const [x, length] of [
    [-20, 9],
    [-14, 6],
    [18, 8],
  ] as const) {
    figure.add(
      stroke(
        [
          [x, -24],
          [x + 0.4, -24 + length],
        ],
        [0.6, 0.6],
      ),
      'rope',
      { crease: 0 },
    );
    figure.add(ellipse(x + 0.4, -23 + length, 1.7, 1.9), x > 0 ? 'flame' : 'bone');
    figure.add(
      blob(
        [
          [x - 1.4, -21 + length],
          [x + 1.6, -21 + length],
          [x + 0.8, -14 + length],
        ],
        { rim: 1, smooth: false },
      ),
      'bone',
    );
  }
  return figure.render();
}

/** A crook of iron with a lamp of the castle's watch. */
function drawLantern(side: -1 | 1, height: number): Picture {
  const figure = blank([48, height + 18], [24, height + 12]);
  const reach = side * 12;
  figure.add(
    blob(
      [
        [-5, 2],
        [-3.6, -5],
        [3.6, -5],
        [5, 2],
      ],
      { rim: 2, smooth: false },
    ),
    'iron',
  );
  figure.add(
    stroke(
      [
        [0, 0],
        [0, -height + 10],
        [side * 2, -height + 3],
        [side * 8, -height],
        [reach, -height + 3],
      ],
      [2.2, 1.9, 1.6, 1.5, 1.2],
    ),
    'iron',
  );
  figure.add(ellipse(0, -height * 0.42, 2.9, 1.6), 'iron', { bias: 0.12 });
  const [x, y] = [reach, -height + 5];
  figure.add(
    stroke(
      [
        [x, y - 2],
        [x, y + 1],
      ],
      [0.7, 0.7],
    ),
    'iron',
  );
  figure.add(
    blob(
      [
        [x - 4.6, y + 3.6],
        [x + 4.6, y + 3.6],
        [x + 4, y + 12.4],
        [x - 4, y + 12.4],
      ],
      { rim: 2, smooth: false },
    ),
    'flame',
    { glow: 0.5 },
  );
  figure.add(ellipse(x, y + 8.6, 2, 3), 'core', { crease: 0, glow: 0.8, bias: 0.3 });
  figure.add(
    blob(
      [
        [x - 6, y + 4],
        [x, y - 1],
        [x + 6, y + 4],
      ],
      { rim: 1.6, smooth: false },
    ),
    'iron',
    { bias: 0.06 },
  );
  figure.add(box(x - 5, y + 12, x + 5, y + 14), 'iron');
  for (const dx of [-4.4, 4.4]) figure.add(box(x + dx - 0.5, y + 4, x + dx + 0.5, y + 12), 'iron', { crease: 0 });
  return figure.render();
}

/** What ponies and a zebra set up here: the sign, the watch's lamps, and home far away. */
export function* signs(): Iterable<Frame> {
  yield { name: 'healer-sign', picture: drawSign() };
  yield { name: 'lantern-post-right', picture: drawLantern(1, 56) };
  yield { name: 'lantern-post-left', picture: drawLantern(-1, 50) };
  yield { name: 'far-castle', picture: drawFarCastle() };
}
