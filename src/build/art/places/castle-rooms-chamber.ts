import { blobBlock, rimsAt } from '../blob';
import { hex, type Rgb } from '../color';
import { Canvas, hash, scale } from '../field';
import { type GroundBlock, TILE } from '../tiles';
import { REPEATING_WALL, repeatingWall, tileColor } from './spike-bedroom-room';

const CRYSTAL = { cut: '#5a5296', edge: '#b9b2f0' } as const;
/** Crystals after which the floor repeats, each way. */
const REPEAT = 4;

/** Polished crystal where a wall is cut, in shards that repeat with each tile. */
function cut(x: number, y: number): Rgb {
  const [a, b] = [Math.floor((x + y) / 16) % 2, Math.floor((y - x + 2 * TILE) / 16) % 2];
  return scale(hex(CRYSTAL.cut), 0.9 + 0.16 * hash(a, b, 17));
}

/** The cut top of a wall, bright where it meets a room. */
function top(mask: number): Canvas {
  const canvas = new Canvas(TILE, TILE);
  canvas.rect(0, 0, TILE, TILE, (x, y) => {
    const { across, down, up, corner } = rimsAt(mask, x, y);
    const away = Math.min(across, down, up, corner ? Math.max(...corner) : Infinity);
    return away < 2 ? hex(CRYSTAL.edge) : scale(cut(x, y), away < 5 ? 1.2 : 1);
  });
  return canvas;
}

/** The shade of the walls on the floor: nothing else, so that any floor shows through. */
function shade(mask: number): Canvas {
  const canvas = new Canvas(TILE, TILE);
  canvas.rect(0, 0, TILE, TILE, '#000000');
  for (let y = 0; y < TILE; y++) {
    for (let x = 0; x < TILE; x++) {
      const { across, down, up, corner } = rimsAt(mask, x, y);
      const near = Math.min(across, down, corner && y < TILE / 2 ? Math.max(...corner) : Infinity);
      const dark = Math.max(0, near < 6 ? 0.3 - 0.05 * near : 0, up < 4 ? 0.2 - 0.06 * up : 0);
      canvas.rgba[4 * (y * TILE + x) + 3] = Math.round(255 * dark);
    }
  }
  return canvas;
}

const floor = (): Canvas => {
  const canvas = new Canvas(REPEAT * 32, REPEAT * 24);
  canvas.rect(0, 0, canvas.width, canvas.height, (x, y) => tileColor(x, y, REPEAT));
  return canvas;
};

const wall = (): Canvas => {
  const canvas = new Canvas(REPEATING_WALL.width, REPEATING_WALL.height);
  canvas.rect(0, 0, canvas.width, canvas.height, (x, y) => repeatingWall(x, canvas.height - 1 - y));
  return canvas;
};

/** What shows where a chamber is planned. */
export const plan = (canvas: Canvas, left: number): void => {
  canvas.rect(left, 0, TILE, TILE, (x, y) => (y < 3 ? hex('#8a5a80') : tileColor(x - left, y)));
};

/** A bedroom's floor, the front and the top of its walls, and their shade. */
export const chamber = (): readonly GroundBlock[] => [
  { name: 'chamber-floor', picture: floor(), whole: true },
  { name: 'chamber-face', picture: wall(), whole: true },
  blobBlock('chamber-top', top),
  blobBlock('chamber-shade', shade),
];
