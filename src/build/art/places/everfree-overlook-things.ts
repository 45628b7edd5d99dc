import { Canvas } from '../field';
import { Figure, type Picture } from '../figure';
import { blob, ellipse, stroke, within } from '../shape';
import type { Frame } from '../sheet';
import { dice } from './everfree-edge-leaves';
import { HEARTWOOD, MOSS } from './everfree-edge-palette';
import { drawLog, drawRock, drawStump } from './everfree-edge-rocks';
import { drawBush, drawFern, drawGrass } from './everfree-edge-undergrowth';

/** The castle, tiny and bright: a crystal tree with the first sun on all its towers. */
function drawCastle(): Picture {
  const figure = new Figure(
    [64, 72],
    [32, 66],
    { crystal: '#d4bcf0', spire: '#f2d4f8', gold: '#fff0b8', crown: '#a898dc', leaf: '#7a8a80' },
    { ink: '#6a4a8c' },
  );
  figure.add(
    stroke(
      [
        [0, 0],
        [-1, -14],
        [0, -24],
      ],
      [5, 3.4, 4.6],
    ),
    'crystal',
    { glow: 0.3 },
  );
  for (const [x, y, r] of [
    [-12, -23, 2.2],
    [12, -25, 2.2],
    [-6, -27, 2.6],
    [7, -28, 2.6],
  ] as const)
    figure.add(
      stroke(
        [
          [0, -12],
          [x * 0.6, -18],
          [x, y],
        ],
        [2, 1.6, r],
      ),
      'crystal',
      { glow: 0.3 },
    );
  figure.add(
    blob(
      [
        [-16, -25],
        [-13, -31],
        [13, -32],
        [17, -27],
        [8, -23],
        [-8, -22],
      ],
      { rim: 3 },
    ),
    'crown',
    { glow: 0.45 },
  );
  for (const [x, y, r, h] of [
    [-15, -27, 2.6, 13],
    [15, -29, 2.8, 14],
    [-8, -30, 3.4, 17],
    [8, -31, 3.2, 18],
    [0, -31, 4.4, 27],
  ] as const) {
    figure.add(
      blob(
        [
          [x - r, y + 4],
          [x - r, y - h * 0.42],
          [x, y - h],
          [x + r, y - h * 0.42],
          [x + r, y + 4],
        ],
        { rim: r * 0.8, smooth: false },
      ),
      'spire',
      { glow: 0.7 },
    );
    figure.add(
      stroke(
        [
          [x + r * 0.4, y - h * 0.5],
          [x + r * 0.4, y],
        ],
        [0.6, 0.6],
      ),
      'gold',
      { glow: 0.6, crease: 0 },
    );
  }
  figure.stamp(-1, -62, ['.a.', 'aba', '.a.'], { a: '#fff0c0', b: '#ffffff' });
  for (const [x, y] of [
    [0, -44],
    [-8, -37],
    [8, -39],
    [-15, -32],
    [15, -34],
    [-1, -36],
    [2, -10],
  ] as const)
    figure.stamp(x, y, ['a', 'a'], { a: '#fff6c8' });
  for (let k = 0; k < 9; k++)
    figure.add(ellipse(-20 + k * 5, 1 + (k % 2), 4.4, 3.4), 'leaf', { bare: true, crease: 0, bias: -0.02 });
  return figure.render();
}

/** The log where four of them wait without a word; its top is worn smooth. */
function drawWaitingLog(): Picture {
  const figure = new Figure([142, 48], [71, 36], {
    bark: ['#241c38', '#403048', '#665064', '#947880', '#c8a498', '#f4d8b8'],
    wood: HEARTWOOD,
    moss: MOSS,
  });
  const body = stroke(
    [
      [-54, -8],
      [-20, -10],
      [20, -11],
      [54, -11],
    ],
    [10.4, 11, 10.6, 10],
  );
  figure.add(
    stroke(
      [
        [-24, -16],
        [-30, -26],
        [-26, -32],
      ],
      [4, 2.6, 0.9],
    ),
    'bark',
  );
  figure.add(body, 'bark');
  const next = dice(1601);
  for (let k = 0; k < 16; k++) {
    const [x, y] = [-54 + next() * 96, -10 + (next() - 0.5) * 16];
    figure.add(
      within(
        stroke(
          [
            [x, y],
            [x + 8 + next() * 12, y - 0.8],
          ],
          [0.5, 0.9, 0.4],
        ),
        body,
      ),
      'bark',
      { bias: k % 3 === 0 ? 0.12 : -0.28, crease: 0 },
    );
  }
  figure.add(
    within(
      stroke(
        [
          [-34, -19],
          [0, -21],
          [36, -20],
        ],
        [1.5, 2.4, 1.4],
      ),
      body,
    ),
    'wood',
    { crease: 0, bias: 0.06 },
  );
  figure.add(ellipse(56, -11, 5.6, 9.6), 'wood');
  for (const r of [0.72, 0.48, 0.22])
    figure.add(ellipse(56, -11, 5 * r, 8.6 * r), 'wood', { bias: r > 0.5 ? -0.1 : 0.06, crease: 0 });
  for (const [x, y, r] of [
    [-48, -14, 7],
    [-12, -3, 9],
    [42, -4, 8],
  ] as const)
    figure.add(within(ellipse(x, y, r, 2.6), body), 'moss', { crease: 0 });
  return figure.render();
}

const FLAPS = [0, 1, 2, 1] as const;
const WINGS = [
  ['k...k', '.k.k.', '..k..'],
  ['.....', 'kk.kk', '..k..'],
  ['.....', '..k..', 'kk.kk'],
] as const;

/** Three birds of the morning, a long way off. */
function drawBirds(moment: number): Picture {
  const canvas = new Canvas(44, 24);
  for (const [k, x, y] of [
    [0, 4, 10],
    [1, 18, 4],
    [2, 32, 12],
  ] as const)
    canvas.stamp(x, y, WINGS[FLAPS[(moment + k) % 4] as 0 | 1 | 2], { k: '#5c4474' });
  return canvas.picture([22, 22]);
}

/** What stands on the meadow, and what shines beyond it. */
export function* overlookThings(): Iterable<Frame> {
  yield { name: 'far-castle', picture: drawCastle() };
  yield { name: 'waiting-log', picture: drawWaitingLog() };
  for (let k = 0; k < 4; k++) yield { name: `birds/${k}`, picture: drawBirds(k) };
  yield { name: 'rock-large', picture: drawRock(1611, 20, 17, 3) };
  yield { name: 'rock-round', picture: drawRock(1612, 12, 10, 2) };
  yield { name: 'rock-small', picture: drawRock(1613, 7, 6, 1) };
  yield { name: 'stump', picture: drawStump(1614, 'rose', 13, 13, false) };
  yield { name: 'log', picture: drawLog(1615, 'rose', 54, 8, false) };
  yield { name: 'bush-gilt', picture: drawBush({ seed: 1621, leaf: 'gilt', rx: 26, height: 23 }) };
  yield { name: 'bush-rose', picture: drawBush({ seed: 1622, leaf: 'dawn', rx: 22, height: 21 }) };
  yield { name: 'bush-plum', picture: drawBush({ seed: 1623, leaf: 'plum', rx: 28, height: 23, berries: '#ffd0a0' }) };
  yield { name: 'bush-low', picture: drawBush({ seed: 1624, leaf: 'gilt', rx: 16, height: 14 }) };
  yield { name: 'fern-gilt', picture: drawFern(1631, 'gilt', 19, 9) };
  yield { name: 'fern-plum', picture: drawFern(1632, 'plum', 20, 9) };
  yield { name: 'grass-dawn', picture: drawGrass(1641, 'gilt', 18, 17, 38) };
  yield { name: 'grass-tall', picture: drawGrass(1642, 'gilt', 12, 24, 28) };
  yield { name: 'grass-small', picture: drawGrass(1643, 'gilt', 8, 12, 14) };
  yield { name: 'grass-rose', picture: drawGrass(1644, 'dawn', 15, 15, 30) };
}
