import { hex, mix, type Rgb } from '../color';
import { band, Canvas, fractal, hash } from '../field';
import { type GroundBlock, TILE } from '../tiles';
import { layStamp, TUFTS, tuftInks } from './everfree-edge-soil';

const COLUMNS = 14;
const ROWS = 6;
/** Where the ledge breaks off, in pixels from the top of the picture. */
const lip = (x: number): number =>
  24 + Math.round(fractal(x / 22, 3, 5, 2) * 16) + Math.round(Math.abs(x / (COLUMNS * TILE) - 0.5) * -20);

/** Ridges of far treetops, nearest last: top, shade, lit edge, width of a treetop. */
const RIDGES = [
  [70, '#4f7cae', '#7ba6cc', 7],
  [86, '#3d669a', '#6391be', 9],
  [106, '#2c4f84', '#4d7aaa', 12],
  [132, '#1e396a', '#386092', 16],
  [160, '#132750', '#264a78', 22],
] as const;

/** Whether the wood at the sides leaves the view open here: a ragged frame that narrows downwards. */
function open(x: number, y: number): boolean {
  const fromSide = Math.min(x, COLUMNS * TILE - x);
  return fromSide > 10 + fractal(x / 40 + 9, y / 17, 23, 3) * 46;
}

/** The land beyond the ledge: mist, treetops behind treetops, for a far thing to stand in. */
export function vista(): GroundBlock {
  const canvas = new Canvas(COLUMNS * TILE, ROWS * TILE);
  const mist = ['#2d5488', '#3a669a', '#4a7cb0', '#6094c4', '#7cacd4'].map(hex);
  canvas.where(
    (x, y) => y > lip(x),
    (x, y) => mist[band(1.05 - (y - 20) / 90, 5, x, y, 0.3)] as Rgb,
  );
  for (const [top, body, edge, size] of RIDGES) {
    const tops = (x: number): number => {
      const swell = top + Math.sin(x / 61 + top) * 7 + Math.sin(x / 23 + top * 2) * 3;
      const cell = Math.floor(x / size);
      let y = swell + 6;
      for (const k of [cell - 1, cell, cell + 1]) {
        const middle = (k + 0.3 + hash(k, top, 3) * 0.4) * size;
        const r = size * (0.62 + hash(k, top, 4) * 0.25);
        const d = Math.abs(x - middle) / r;
        if (d < 1) y = Math.min(y, swell + hash(k, top, 5) * 5 - Math.sqrt(1 - d * d) * r * 0.75);
      }
      return y;
    };
    canvas.where(
      (x, y) => y > tops(x) && y > lip(x),
      (x, y) => {
        const depth = y - tops(x);
        if (depth < 1.6) return hex(edge);
        const leaf = fractal(x / (size * 0.4), y / (size * 0.3), top, 2);
        return mix(hex(body), leaf > 0.58 && depth < size ? hex(edge) : hex(body), 0.45);
      },
    );
  }
  for (let x = 0; x < canvas.width; x++) {
    const edge = lip(x);
    const drop = 9 + Math.round(fractal(x / 6, 9, 8, 2) * 12);
    for (let j = 0; j < drop; j++) {
      const crack = hash(Math.floor(x / 3), Math.floor(j / 5), 6) > 0.66;
      canvas.put(
        x,
        edge + j,
        hex(j === 0 ? '#6fae9a' : j < 3 ? '#2c5c60' : crack ? '#1c2444' : j > drop - 4 ? '#161c38' : '#333c62'),
      );
    }
  }
  const inks = tuftInks('moss', 1.3);
  for (let x = 2; x < canvas.width - 8; x += 3 + Math.floor(hash(x, 1, 2) * 6)) {
    layStamp(
      canvas,
      x,
      lip(x) - 3 + Math.floor(hash(x, 2, 2) * 3),
      TUFTS[Math.floor(hash(x, 3, 2) * TUFTS.length)] as readonly string[],
      inks,
    );
  }
  for (let y = 0; y < canvas.height; y++) for (let x = 0; x < canvas.width; x++) if (!open(x, y)) canvas.erase(x, y);
  return { name: 'valley', picture: canvas };
}
