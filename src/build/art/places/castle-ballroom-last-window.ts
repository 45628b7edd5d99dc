import { SIX } from '../../../../assets/art/places/castle-ballroom';
import type { Canvas } from '../field';
import { hills, type Pane, painted, polygon, sky, star } from './castle-ballroom-glass';

/** One of six rays that fall from the star. */
const sixth = (k: number, color: string): Pane => ({
  colors: [color],
  cut: (x, y) => {
    const turn = Math.atan2(x, 23 - y) / (2 * Math.PI) + 0.5;
    return Math.floor((turn - 0.125) * 8 * 1.3333) === k + (k > 2 ? 2 : 0) ? 0 : -1;
  },
});

/** The castle and the six who hold it up; at the edge, small, the one who wrote it all down. */
export const castleOfFriendship: readonly Pane[] = [
  painted(star(0, 23, 6, 12, 6, '#ffffff', '#ffd6f4')),
  polygon(
    [
      [-5, 44],
      [0, 34],
      [5, 44],
      [5, 58],
      [-5, 58],
    ],
    '#d8c8ff',
  ),
  polygon(
    [
      [-16, 58],
      [-12, 46],
      [-8, 58],
      [-8, 70],
      [-16, 70],
    ],
    '#b8a4f0',
  ),
  polygon(
    [
      [8, 58],
      [12, 46],
      [16, 58],
      [16, 70],
      [8, 70],
    ],
    '#a08ce4',
  ),
  polygon(
    [
      [-20, 70],
      [20, 70],
      [9, 78],
      [6, 90],
      [-6, 90],
      [-9, 78],
    ],
    '#8f7ad8',
  ),
  polygon(
    [
      [-8, 58],
      [8, 58],
      [8, 70],
      [-8, 70],
    ],
    '#c8b6fa',
  ),
  ...SIX.map((color, k) => sixth(k, color)),
  hills(90, 1, 0, 9, '#2f7f96', '#3a94a4', '#276a86'),
  sky(0, 23, 40, 8, '#1f4f80'),
];

const DRAGON = [
  '...g.....',
  '..gpp....',
  '.gpppp...',
  '.gpwkp...',
  '..ppppp..',
  '.gppl.www',
  'g.pplpwrw',
  '..pplp.w.',
  'gpppl....',
  '..p.p....',
];
const DRAGON_COLORS = { g: '#8ee06a', p: '#b070e8', w: '#fff6dc', k: '#1d1746', l: '#d8f0a0', r: '#e85a6e' };

/** Six ponies as small bright figures on the ground below the castle, and a dragon with a scroll. */
export function sixFigures(canvas: Canvas, ox: number, oy: number): void {
  SIX.forEach((color, k) => {
    const x = ox - 26 + k * 6;
    const y = oy + 93 + (k % 2);
    canvas.stamp(x, y, ['.a...', 'aaa..', '.aaaa', '.aaaa', '.a.a.', '.a.a.'], { a: color }, 0.9);
  });
  canvas.stamp(ox + 19, oy + 93, DRAGON, DRAGON_COLORS, 1);
}
