import { WALL } from '../../../../assets/art/places/castle-wall';
import { hex, mix, type Rgb } from '../color';
import { Canvas, fractal, hash, scale } from '../field';
import { lawn } from './castle-lawn';
import { paintFace } from './castle-wall-face';
import { paintSky } from './castle-wall-sky';

/** The grass at the wall's foot, darkest where it meets the crystal. */
function foot(canvas: Canvas): void {
  const edge = (x: number): number => {
    const beside = Math.max(0, 116 - x, x - 700);
    return WALL.ground - 4 + 3 * fractal(x / 9, 4, 2, 2) - Math.min(18, beside * 0.22);
  };
  canvas.where(
    (x, y) => y > edge(x),
    (x, y) => {
      const near = x > 110 && x < 706 ? Math.max(0, 1 - (y - edge(x)) / 16) : 0;
      return scale(lawn(Math.floor(x), Math.floor(y)), 1 - 0.4 * near);
    },
  );
  for (let k = 0; k < 170; k++) {
    const x = Math.floor(hash(k, 1, 51) * (WALL.width - 8));
    const y = Math.round(edge(x)) - 2 - Math.floor(hash(k, 2, 51) * 2);
    const tall = 3 + Math.floor(hash(k, 3, 51) * 5);
    for (let j = 0; j < tall; j++)
      canvas.put(x + (j > 2 ? (k % 3) - 1 : 0), y + 3 - j, (k + j) % 3 === 0 ? '#8fd0a0' : '#4f9a78');
  }
}

/** Dew that has run down the crystal and dried: pale streaks under the ledges. */
function streaks(canvas: Canvas): void {
  for (let k = 0; k < 90; k++) {
    const x = Math.floor(150 + hash(k, 1, 61) * 480);
    const y = Math.floor(hash(k, 2, 61) * (WALL.ground - 60));
    const pale: Rgb = hex('#a8c4f0');
    for (let j = 0; j < 8 + hash(k, 3, 61) * 20; j++)
      canvas.put(x, y + j, (_x, _y, under) => (under[2] > 120 && under[0] < 110 ? mix(under, pale, 0.16) : under));
  }
}

/** Sky, land, wall and grass: the whole height of the climb. */
export function paintGround(): Canvas {
  const canvas = new Canvas(WALL.width, WALL.height);
  paintSky(canvas);
  paintFace(canvas);
  streaks(canvas);
  foot(canvas);
  return canvas;
}
