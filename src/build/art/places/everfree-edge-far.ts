import { Canvas } from '../field';
import { Figure, type Picture } from '../figure';
import { blob, ellipse, stroke } from '../shape';
import { dice } from './everfree-edge-leaves';

/** The castle, a long way off: a crystal tree with lights in it. */
export function drawFarCastle(): Picture {
  const figure = new Figure(
    [86, 84],
    [43, 78],
    {
      crystal: '#5a6cb8',
      spire: '#7a78cc',
      tops: ['#16305a', '#1e3c6c', '#28497c', '#345a90', '#4a74a8', '#6a96c4'],
    },
    { ink: '#1c2450' },
  );
  figure.add(
    stroke(
      [
        [0, -8],
        [-1, -24],
        [1, -36],
      ],
      [8, 5.4, 7],
    ),
    'crystal',
  );
  for (const [x, y, r] of [
    [-15, -30, 3],
    [14, -33, 3],
    [-8, -36, 4],
    [8, -38, 4],
  ] as const)
    figure.add(
      stroke(
        [
          [0, -20],
          [x * 0.6, -24],
          [x, y],
        ],
        [3, 2.4, r],
      ),
      'crystal',
    );
  const spires: [number, number, number, number][] = [
    [-21, -34, 4, 17],
    [20, -38, 4, 18],
    [-11, -40, 5, 20],
    [12, -43, 5, 19],
    [0, -44, 6.4, 30],
  ];
  for (const [x, y, r, h] of spires) {
    figure.add(
      blob(
        [
          [x - r, y + 6],
          [x - r, y - h * 0.4],
          [x, y - h],
          [x + r, y - h * 0.4],
          [x + r, y + 6],
        ],
        { rim: r * 0.8, smooth: false },
      ),
      'spire',
    );
  }
  const next = dice(9);
  for (let k = 0; k < 15; k++) {
    const x = -38 + k * 5.4 + next() * 3;
    const r = (5 + next() * 3) * (1 - Math.abs(x) / 80);
    figure.add(ellipse(x, -6 + Math.abs(x) * 0.04 + next() * 2, r, r * 0.9), 'tops', {
      bare: true,
      crease: 0,
      bias: -0.08,
    });
  }
  for (let k = 0; k < 13; k++) {
    const x = -34 + k * 5.6 + next() * 3;
    const r = (5 + next() * 3) * (1 - Math.abs(x) / 70);
    figure.add(ellipse(x, -1 - Math.abs(x) * 0.07 + next() * 2, r, r * 0.8), 'tops', {
      bare: true,
      crease: 0,
      bias: -0.16,
    });
  }
  const panes: [number, number][] = [
    [0, -52],
    [-1, -46],
    [2, -46],
    [-11, -44],
    [12, -48],
    [12, -43],
    [-21, -36],
    [20, -41],
    [-2, -38],
    [4, -38],
    [-6, -34],
    [0, -30],
    [0, -22],
    [-2, -16],
    [2, -15],
  ];
  const picture = figure.render();
  const canvas = new Canvas(picture.width, picture.height);
  canvas.place(picture, picture.pivot[0], picture.pivot[1]);
  for (const [x, y] of panes) {
    canvas.stamp(43 + x, 78 + y, ['a', 'a'], { a: next() > 0.35 ? '#ffbe5c' : '#ffdc96' }, 0.5);
    if (next() > 0.6) canvas.stamp(44 + x, 78 + y, ['a', 'a'], { a: '#e89a4c' }, 0.45);
  }
  for (let k = 0; k < 20; k++) {
    const [x, y] = [-30 + Math.floor(next() * 60), -9 + Math.floor(next() * 9)];
    canvas.stamp(43 + x, 78 + y, ['a'], { a: next() > 0.5 ? '#ffb85c' : '#e88c48' }, 0.5);
  }
  return canvas.picture([43, 78]);
}
