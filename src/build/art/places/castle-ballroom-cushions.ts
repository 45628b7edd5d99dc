import type { Picture } from '../figure';
import { blob, ellipse } from '../shape';
import type { Frame } from '../sheet';
import { draw } from './castle-parts';

/** A floor cushion with piping, tassels and a sewn sign. */
const cushion = (cloth: string, sign: string, rows: readonly string[], square: boolean): Picture =>
  draw(52, 34, { cloth, sign }, (f) => {
    if (square) {
      f.add(
        blob(
          [
            [-20, -3],
            [-17, -15],
            [17, -15],
            [20, -3],
            [0, 0],
          ],
          { rim: 6, softness: 0.6 },
        ),
        'cloth',
      );
      for (const [x, y] of [
        [-20, -3],
        [20, -3],
        [-17, -15],
        [17, -15],
      ] as const)
        f.add(ellipse(x, y, 2.2, 2), 'gold');
    } else {
      f.add(ellipse(0, -7, 21, 9), 'gold', { bias: -0.1 });
      f.add(ellipse(0, -8, 20, 8.4), 'cloth');
      f.add(ellipse(0, -9.4, 14, 5), 'cloth', { bias: 0.1, crease: 0 });
    }
    f.stamp(-Math.floor((rows[0] as string).length / 2), -11, rows, {
      a: { material: 'sign', shade: 4 },
      b: { material: 'sign', shade: 2 },
    });
  });

const SIGNS: Readonly<Record<string, readonly string[]>> = {
  star: ['..a..', 'aaaaa', '.aba.', 'a...a'],
  bolt: ['..aa.', '.aa..', 'aaaaa', '..ab.', '.a...'],
  apple: ['..b..', 'aabaa', 'aaaaa', '.aaa.'],
  balloon: ['.aa..', 'aaaa.', '.aa..', '..b.b', '...b.'],
  gem: ['.aaa.', 'ababa', '.aba.', '..a..'],
  wing: ['a...a', 'aa.aa', 'abbba', '.a.a.'],
  glow: ['a.a.a', '.aaa.', 'aaaaa', '.aaa.', 'a.a.a'],
  half: ['.aaa.', 'aa.aa', 'aa.bb', '.aab.'],
  flame: ['..a..', '.aa.a', 'aabaa', 'abbba', '.aaa.'],
};
const CUSHIONS: Readonly<Record<string, readonly [string, string, string, boolean]>> = {
  twilight: ['#8a6ad0', '#ffd6f4', 'star', false],
  'rainbow-dash': ['#48a8e0', '#ffe27a', 'bolt', true],
  applejack: ['#c85a3c', '#ffd08a', 'apple', false],
  'pinkie-pie': ['#f08ac0', '#fff0a0', 'balloon', true],
  rarity: ['#e8e2f6', '#5a7ad8', 'gem', false],
  fluttershy: ['#f2dc8a', '#e88aa8', 'wing', true],
  starlight: ['#4a9c94', '#d8c0ff', 'glow', false],
  'big-mac': ['#a83448', '#9ad05c', 'half', true],
  spike: ['#5cb06a', '#e0c0ff', 'flame', false],
};

/** A cushion for each of the friends in the circle, and one for who is missing. */
export function* cushionFrames(): Iterable<Frame> {
  for (const [who, [cloth, sign, rows, square]] of Object.entries(CUSHIONS)) {
    yield { name: `cushion-${who}`, picture: cushion(cloth, sign, SIGNS[rows] as readonly string[], square) };
  }
}
