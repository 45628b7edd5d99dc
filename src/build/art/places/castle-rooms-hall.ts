import { GOLD } from '../../../../assets/art/places/castle-ballroom';
import { blobBlock, rimsAt } from '../blob';
import { hex } from '../color';
import { Canvas, scale } from '../field';
import { type GroundBlock, TILE } from '../tiles';
import { lozenge } from './castle-floor';
import { face, moulding } from './castle-walls';

/** Px of the band of stone along the walls, and how much narrower it looks seen from above. */
const BAND = { wide: 20, tilt: 0.75 } as const;
const LEDGE = { line: '#40468c', light: '#2e3276', dark: '#282b6a', edge: '#6f7cc8' } as const;
/** Lozenges after which the floor repeats, each way. */
const REPEAT = 4;

/** The gem-set band along the foot of the walls, in their shade; see-through in the midst of the floor. */
function band(mask: number): Canvas {
  const canvas = new Canvas(TILE, TILE);
  canvas.rect(0, 0, TILE, TILE, (x, y) => {
    const { across, down, up, corner } = rimsAt(mask, x, y);
    const along = Math.min(down, up) / BAND.tilt;
    const turned = corner ? Math.max(corner[0], corner[1] / BAND.tilt) : Infinity;
    const d = Math.floor(Math.min(across, along, turned));
    if (d >= BAND.wide) return undefined;
    const upright = corner && turned <= Math.min(across, along) ? corner[0] >= corner[1] / BAND.tilt : across <= along;
    const gem = Math.abs((upright ? y : x) - 16) / 8 + Math.abs(d - 10.5) / 6;
    const line = d <= 2 || d >= BAND.wide - 2;
    const stone = gem < 0.7 ? '#bfe8ee' : gem < 1 ? '#2c5e92' : '#3f6ea8';
    const color = line ? (d === BAND.wide - 1 || d === 1 ? '#2f3680' : (GOLD[d > 10 ? 3 : 2] as string)) : stone;
    const near = Math.min(9, down, across < 6 ? across : 9);
    return scale(hex(color), near < 9 ? 0.62 + 0.042 * near : 1);
  });
  return canvas;
}

/** The top of a wall, seen from above, with its mouldings towards the rooms beside it. */
function top(mask: number): Canvas {
  const canvas = new Canvas(TILE, TILE);
  const moulded = ['#15153c', '#8f9be0', '#c9d4fa', GOLD[4], GOLD[3], GOLD[1], '#15153c'].map(String);
  canvas.rect(0, 0, TILE, TILE, (x, y) => {
    const { across, down, up, corner } = rimsAt(mask, x, y);
    const [beside, off] = corner ?? [Infinity, Infinity];
    const south = corner !== null && y > TILE / 2;
    if (down < moulded.length) return hex(moulded[down] as string);
    if (up < 2 || (south && beside < 3 && off < 2)) return hex(up === 0 ? '#8f9be0' : LEDGE.edge);
    if (across < 3) return hex(across === 0 ? GOLD[2] : LEDGE.edge);
    if (!south && beside < 3 && off < moulded.length) return hex(moulded[off] as string);
    if ((x + y) % TILE < 2) return hex(LEDGE.line);
    return hex((x - y + TILE) % TILE < 10 ? LEDGE.light : LEDGE.dark);
  });
  return canvas;
}

const floor = (): Canvas => {
  const canvas = new Canvas(REPEAT * 64, REPEAT * 48);
  canvas.rect(0, 0, canvas.width, canvas.height, (x, y) => lozenge(x, y, REPEAT));
  return canvas;
};

const wall = (): Canvas => {
  const canvas = new Canvas(4 * TILE, 4 * TILE);
  face(canvas, 0, canvas.width, 0, canvas.height);
  return canvas;
};

/** What shows where a hall is planned. */
export const plan = (canvas: Canvas, left: number): void => {
  canvas.rect(left, 0, TILE, TILE, (x, y) => lozenge(2 * (x - left), 2 * y));
  moulding(canvas, left, left + TILE, 0, ['#15153c', GOLD[3], GOLD[1]]);
};

/** A hall's floor, the front and the top of its walls, and the band on its floor. */
export const hall = (): readonly GroundBlock[] => [
  { name: 'hall-floor', picture: floor(), whole: true },
  { name: 'hall-face', picture: wall(), whole: true },
  blobBlock('hall-top', top),
  blobBlock('hall-band', band),
];
