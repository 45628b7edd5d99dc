import { GOLD } from '../../../../assets/art/places/castle-ballroom';
import {
  CASTLE,
  FOUNTAIN,
  GARDEN_WALL,
  GROUNDS,
  HEDGES,
  ROUNDS,
  SHADES,
  WAYS,
} from '../../../../assets/art/places/castle-grounds';
import { hex, mix, type Rgb } from '../color';
import { band, Canvas, fractal, hash, scale } from '../field';
import { gravelAt } from './castle-gravel';
import { lawn } from './castle-lawn';
import { storeyFace } from './castle-wall-face';
import { house } from './castle-wall-sky';

/** How far inside the gravel a spot is, in pixels; below 0 outside. */
function gravelInset(x: number, y: number): number {
  let best = -99;
  for (const [left, top, right, bottom] of WAYS)
    best = Math.max(best, Math.min(x - left, right - x, y - top, bottom - y));
  for (const [cx, cy, rx, ry] of ROUNDS) best = Math.max(best, (1 - Math.hypot((x - cx) / rx, (y - cy) / ry)) * ry);
  return best;
}

/** Raked gravel around the fountain. */
function gravel(x: number, y: number): Rgb {
  const swell = fractal(x / 30, y / 20, 23, 3) - 0.5;
  const around = Math.hypot((x - FOUNTAIN.x) / 1.55, y - FOUNTAIN.y);
  return gravelAt(swell, x, y, around < 112 && Math.floor(around) % 7 === 0 ? -1 : 0);
}

/** Lawns are mown within the ways; towards the edges of the grounds grass grows as it likes. */
const isMown = (x: number, y: number): boolean => x > 180 && x < 1520 && y > 496 && y < 870;

function turf(canvas: Canvas): void {
  for (let y = GARDEN_WALL.face; y < GROUNDS.height; y++) {
    for (let x = 0; x < GROUNDS.width; x++) {
      const inset = gravelInset(x + 0.5, y + 0.5);
      if (inset > 4) canvas.put(x, y, scale(gravel(x, y), inset < 7 ? 0.86 : 1));
      else if (inset > 0) {
        const stone = (Math.floor(x / 9) + Math.floor(y / 9)) % 2 === 0 ? '#b9b8d2' : '#a5a5c6';
        const joint = inset < 1 || (x % 9 === 0 && y % 9 !== 4) || (y % 9 === 0 && x % 9 !== 4);
        canvas.put(x, y, joint ? '#5a5c88' : inset > 3 ? '#d4d2e6' : stone);
      } else canvas.put(x, y, scale(lawn(x, y, isMown(x, y)), inset > -3 ? 0.74 : 1));
    }
  }
  for (let k = 0; k < 900; k++) {
    const [x, y] = [
      Math.floor(hash(k, 1, 71) * GROUNDS.width),
      Math.floor(220 + hash(k, 2, 71) * (GROUNDS.height - 230)),
    ];
    if (gravelInset(x, y) > -6) continue;
    const kind = k % 9;
    if (kind === 0) canvas.stamp(x, y, ['.p.', 'pyp', '.p.'], { p: k % 2 ? '#dfe8fb' : '#b9a8e8', y: '#f0d890' });
    else if (kind < 4) canvas.stamp(x, y, ['a...a', 'b.a.b', 'bab.b', '.bbb.'], { a: '#9cdcac', b: '#3a7a66' });
    else canvas.stamp(x, y, ['.a.', 'ab.', '.bb'], { a: '#84c8a0', b: '#34705f' });
  }
}

/** Where hedges and other heavy things stand the grass lies in shade. */
function shade(canvas: Canvas): void {
  const darken = (cx: number, cy: number, rx: number, ry: number, square: boolean): void => {
    for (let y = Math.floor(cy - ry - 4); y < cy + ry + 5; y++) {
      for (let x = Math.floor(cx - rx - 4); x < cx + rx + 5; x++) {
        const d = square
          ? Math.max(Math.abs(x - cx) - rx, Math.abs(y - cy) - ry)
          : (Math.hypot((x - cx) / rx, (y - cy) / ry) - 1) * ry;
        if (d < 4) canvas.put(x, y, (_x, _y, under) => scale(under, d < 0 ? 0.6 : d < 2 ? 0.72 : 0.86));
      }
    }
  };
  for (const [frame, x, y] of HEDGES) {
    const long = Number(frame.split('-').at(-1));
    if (frame.includes('side')) darken(x + 3, y - long / 2, 15, long / 2 + 2, true);
    else darken(x + 3, y - 6, long / 2 + 1, 10, true);
  }
  for (const [x, y, half] of SHADES) darken(x + 3, y, half, Math.min(16, half * 0.36), false);
  darken(FOUNTAIN.x, FOUNTAIN.y + 8, FOUNTAIN.rx + 8, FOUNTAIN.ry + 8, false);
}

/** The castle's foot: crystal on a course of cut stone. */
function castleFoot(canvas: Canvas): void {
  const { right, foot } = CASTLE;
  storeyFace(canvas, 9, 0, { y: foot, left: -14, right: right + 14 });
  ['#eef4ff', '#cfdffa', '#9fb6e8', GOLD[3], GOLD[1], '#5a70b4'].forEach((color, j) => {
    canvas.rect(0, foot - 34 + j, right, 1, color);
  });
  canvas.rect(0, foot - 28, right + 4, 28, (x, y) => {
    const row = Math.floor((y - foot + 28) / 14);
    const u = (x + row * 26) % 52;
    const v = (y - foot + 28) % 14;
    const tone = 0.94 + 0.12 * hash(Math.floor((x + row * 26) / 52), row, 5);
    return scale(
      hex(v === 0 || u === 0 ? '#46558f' : v === 1 || u === 1 ? '#b4c6ee' : v === 13 ? '#6478b4' : '#8a9fd4'),
      tone,
    );
  });
  for (let y = 0; y < foot; y++)
    for (let k = 0; k < 5; k++) canvas.put(right + k, y, (_x, _y, under) => scale(under, 0.7));
}

const SKY = ['#24408e', '#2e529e', '#3d68b2', '#5382c6', '#76a4da', '#9cc4ea'].map(hex);

/** Beyond the garden wall: sky, hills, and the roofs of the town. */
function beyond(canvas: Canvas): void {
  const { coping } = GARDEN_WALL;
  canvas.rect(
    CASTLE.right,
    0,
    GROUNDS.width - CASTLE.right,
    coping + 6,
    (x, y) => SKY[band(y / 70, 6, x, y, 0.5)] as Rgb,
  );
  for (let k = 0; k < 130; k++)
    canvas.put(
      CASTLE.right + 6 + Math.floor(hash(k, 1, 9) * 1220),
      Math.floor(hash(k, 2, 9) ** 1.6 * 44),
      k % 4 === 0 ? '#ffffff' : '#c0d6f8',
    );
  const hills = (x: number): number => 46 + 9 * Math.sin(x / 120) + 6 * fractal(x / 40, 3, 4, 2);
  canvas.where(
    (x, y) => x > CASTLE.right && y > hills(x) && y < coping + 6,
    (x, y) => mix(hex('#5c86c2'), hex('#3a5f9c'), Math.min(1, (y - hills(x)) / 40)),
  );
  for (let k = 0; k < 100; k++) {
    const row = Math.floor(k / 34);
    const x = CASTLE.right + 10 + Math.floor((((k % 34) + hash(k, 1, 13) * 0.7) / 34) * 1220);
    if (x > GROUNDS.width - 30) continue;
    house(canvas, x, 66 + row * 17 + Math.floor(hash(k, 2, 13) * 9), 18 + row * 8 + Math.floor(hash(k, 3, 13) * 12), k);
  }
  for (const [x, tall] of [
    [1022, 44],
    [1396, 52],
    [1716, 40],
  ] as const) {
    canvas.rect(x - 6, coping - tall, 13, tall, (px) => hex(px < x - 1 ? '#a4b8e4' : '#6f88c0'));
    canvas.polygon(
      [
        [x - 9, coping - tall],
        [x + 0.5, coping - tall - 22],
        [x + 10, coping - tall],
      ],
      '#8a80c4',
    );
    canvas.polygon(
      [
        [x - 9, coping - tall],
        [x + 0.5, coping - tall - 22],
        [x + 0.5, coping - tall],
      ],
      '#aea4dc',
    );
    canvas.rect(x - 1, coping - tall + 8, 3, 5, '#ffd070');
  }
}

/** The garden wall: dressed stone, a coping, and posts with crystal tips. */
function gardenWall(canvas: Canvas): void {
  const { coping, face, foot, gate, east } = GARDEN_WALL;
  for (let x = CASTLE.right; x < GROUNDS.width; x++) {
    for (let y = coping; y < foot; y++) {
      if (y < face) {
        const j = y - coping;
        canvas.put(
          x,
          y,
          j === 0
            ? '#343c78'
            : j < 3
              ? '#d6e0fa'
              : j < 6
                ? '#b6c4ea'
                : j < 8
                  ? '#96a6d8'
                  : j < 10
                    ? '#6474b2'
                    : '#3c4684',
        );
        continue;
      }
      const row = Math.floor((y - face) / 16);
      const cell = Math.floor((x + (row % 2) * 22) / 44);
      const u = (x + (row % 2) * 22) % 44;
      const v = (y - face) % 16;
      const chip = fractal(x / 7, y / 6, 33, 2) > 0.7 ? 0.93 : 1;
      const tone = (0.9 + 0.18 * hash(cell, row, 15)) * chip * (y - face < 5 ? 0.72 : 1);
      const moss = foot - y < 14 + 9 * fractal(x / 13, 2, 8, 2) && fractal(x / 5, y / 4, 18, 2) > 0.52;
      const stone = v === 0 || u === 0 ? '#4f5a94' : v === 1 || u === 1 ? '#a9b8e0' : v === 15 ? '#6a78b0' : '#8694c6';
      canvas.put(x, y, moss ? mix(hex(stone), hex('#4a9a7c'), 0.6) : scale(hex(stone), tone));
    }
  }
  for (let x = CASTLE.right + 60; x < east; x += 136) {
    if (Math.abs(x - gate) < 80) continue;
    canvas.rect(x - 11, coping - 5, 22, foot - coping + 8, (px, py) => {
      const t = (px - x + 11) / 22;
      return scale(
        hex(t < 0.1 ? '#d6e0fa' : t < 0.5 ? '#a6b4de' : t < 0.86 ? '#8494c8' : '#4c5894'),
        py % 16 === 8 ? 0.8 : 1,
      );
    });
    canvas.rect(x - 14, coping - 8, 28, 4, '#d6e0fa');
    canvas.rect(x - 14, coping - 4, 28, 3, '#7c8cc4');
    canvas.polygon(
      [
        [x - 7, coping - 8],
        [x, coping - 28],
        [x + 7, coping - 8],
      ],
      '#6f9ad8',
    );
    canvas.polygon(
      [
        [x - 7, coping - 8],
        [x, coping - 28],
        [x, coping - 8],
      ],
      '#c8e6fa',
    );
  }
  canvas.rect(east, foot, GROUNDS.width - east, GROUNDS.height - foot, (x, y) => {
    const d = x - east;
    const cut = y % 44 === 0;
    return hex(
      d < 2 ? '#3c4684' : d < 5 ? '#d6e0fa' : d < 30 ? (cut ? '#7c8cc4' : '#aebce6') : d < 34 ? '#6474b2' : '#26305f',
    );
  });
}

/** Darkest where the grass meets a wall. */
function underWalls(canvas: Canvas): void {
  for (let x = 0; x < GROUNDS.width; x++) {
    const foot = x < CASTLE.right + 5 ? CASTLE.foot : GARDEN_WALL.foot;
    for (let d = 0; d < 16; d++)
      canvas.put(x, foot + d, (_x, _y, under) => scale(under, 0.56 + 0.44 * (Math.floor(d / 2) / 8)));
    if (hash(x, 1, 44) > 0.72)
      for (let j = 0; j < 3 + hash(x, 2, 44) * 5; j++) canvas.put(x, foot + 1 - j, j % 2 ? '#6cb088' : '#478a70');
  }
  for (let y = GARDEN_WALL.foot; y < GROUNDS.height; y++)
    for (let d = 1; d < 12; d++) canvas.put(GARDEN_WALL.east - d, y, (_x, _y, under) => scale(under, 0.62 + 0.035 * d));
}

/** The grounds from the castle's foot to the garden wall. */
export function paintGround(): Canvas {
  const canvas = new Canvas(GROUNDS.width, GROUNDS.height);
  turf(canvas);
  shade(canvas);
  beyond(canvas);
  gardenWall(canvas);
  castleFoot(canvas);
  underWalls(canvas);
  return canvas;
}
