import { Figure, type Picture } from '../figure';
import { blob, box, ellipse, type Point, stroke, within, without } from '../shape';
import type { Frame } from '../sheet';
import { dice } from './everfree-edge-leaves';
import { HEARTWOOD, MOSS } from './everfree-edge-palette';

/** How a floating log turns out: a log, or something with two pale eyes and a grin. */
type Mood = 'asleep' | 'opening' | 'awake';
const CRAG = ['#171a30', '#2c3450', '#48546e', '#68768a', '#94a2a8', '#ccd8d0'];

function drawCragadile(mood: Mood, bob: number): Picture {
  const next = dice(1231);
  const figure = new Figure([150, 56], [75, 42], {
    crag: CRAG,
    moss: MOSS,
    wood: HEARTWOOD,
    lid: '#3f4a62',
    eye: '#ffd45c',
    foam: '#a8d0e4',
  });
  figure.dy = bob;
  const awake = mood === 'awake';
  const back = blob(
    [
      [-62, -1],
      [-54, -9],
      [-30, -15],
      [0, -16],
      [26, -13],
      [44, -12],
      [64, -7],
      [68, -1],
      [40, 4],
      [-30, 5],
    ],
    { rim: 9 },
  );
  const water = box(-80, -bob + 1, 80, 30);
  figure.add(without(back, water), 'crag');
  for (let k = 0; k < 11; k++) {
    const x = -52 + k * 9;
    const y = -11 - Math.sin(((k + 1) / 12) * Math.PI) * 5;
    figure.add(
      blob(
        [
          [x - 5, y + 3],
          [x - 1 + next() * 2, y - 3.4 - next() * 2.4],
          [x + 5, y + 2.6],
        ],
        { rim: 2, smooth: false },
      ),
      'crag',
      { bias: -0.02 + (k % 2) * 0.07 },
    );
  }
  for (let k = 0; k < 12; k++) {
    const x = -50 + next() * 92;
    const line: Point[] = [
      [x, -4 - next() * 7],
      [x + 6, -5 - next() * 6],
      [x + 12, -4 - next() * 6],
    ];
    figure.add(within(within(stroke(line, [0.4, 0.9, 0.3]), back), box(-80, -40, 80, -bob + 1)), 'crag', {
      bias: k % 3 === 0 ? 0.12 : -0.28,
      crease: 0,
    });
  }
  for (const [x, y, r] of [
    [-34, -12, 9],
    [-8, -15, 8],
    [16, -12, 6],
  ] as const)
    figure.add(within(ellipse(x, y, r, 3), back), 'moss', { crease: 0, bias: 0.04 });
  figure.add(
    stroke(
      [
        [-20, -16],
        [-23, -24],
        [-19, -29],
      ],
      [1.6, 1.1, 0.6],
    ),
    'wood',
    { bias: -0.1 },
  );
  figure.add(ellipse(-17, -29, 3, 1.8), 'moss');
  addBrow(figure, mood);
  if (awake) {
    figure.add(
      without(
        blob(
          [
            [44, -5],
            [70, -6],
            [73, -1],
            [58, 3],
            [42, 1],
          ],
          { rim: 4 },
        ),
        water,
      ),
      'crag',
      { bias: 0.04 },
    );
    for (let k = 0; k < 6; k++) figure.stamp(45 + k * 4, -2 - bob, ['w.', 'w.'], { w: '#f4f4e4' });
  } else figure.add(without(ellipse(66, -4, 4, 3.4), water), 'wood', { bias: 0.02 });
  figure.dy = 0;
  addRipples(figure, awake);
  return figure.render();
}

/** The knot that is not a knot. */
function addBrow(figure: Figure, mood: Mood): void {
  figure.add(ellipse(36, -15, 7.4, 6), 'crag', { bias: 0.04 });
  figure.add(ellipse(27, -14, 5.4, 4.6), 'crag', { bias: -0.05 });
  if (mood === 'asleep') {
    figure.stamp(32, -16, ['lllllll', '.lllll.'], { l: '#2c3450' });
    return;
  }
  figure.add(ellipse(37, -15, 4.6, mood === 'awake' ? 3.8 : 1.8), 'eye', { glow: 0.8 });
  figure.add(ellipse(26.4, -14, 2.8, mood === 'awake' ? 2.6 : 1.3), 'eye', { glow: 0.7 });
  const slit = mood === 'awake' ? ['k', 'k', 'k', 'k', 'k'] : ['k', 'k'];
  figure.stamp(38, mood === 'awake' ? -17 : -16, slit, { k: '#2a1430' });
  figure.stamp(27, mood === 'awake' ? -15 : -15, slit.slice(0, 3), { k: '#2a1430' });
}

/** Rings of foam where the body meets the water. */
function addRipples(figure: Figure, wide: boolean): void {
  const rows: readonly (readonly [number, number, number])[] = [
    [-60, 1, 18],
    [-36, 2, 30],
    [0, 2, 34],
    [38, 2, 24],
    [62, 1, 12],
    [-44, 5, 12],
    [20, 5, 16],
    ...(wide
      ? ([
          [54, 5, 26],
          [-10, 7, 20],
          [66, 8, 10],
        ] as const)
      : []),
  ];
  for (const [x, y, length] of rows)
    figure.add(
      stroke(
        [
          [x - length / 2, y],
          [x + length / 2, y],
        ],
        [0.6, 0.6],
      ),
      'foam',
      { bare: true, crease: 0, glow: 0.06 },
    );
}

const BOB = [0, 0, 0, 1, 1, 1, 1, 0] as const;

/** Logs in the river, some of which are sometimes not logs. */
export function* cragadiles(): Iterable<Frame> {
  for (const [k, bob] of BOB.entries()) yield { name: `cragadile-log/${k}`, picture: drawCragadile('asleep', bob) };
  yield { name: 'cragadile-opening', picture: drawCragadile('opening', 0) };
  for (const [k, bob] of BOB.entries()) yield { name: `cragadile-eyes/${k}`, picture: drawCragadile('awake', bob) };
}
