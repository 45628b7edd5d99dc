import { HALL } from '../../../../assets/art/places/castle-corridor';
import { hex, type Rgb } from '../color';
import { band, type Canvas, hash, scale } from '../field';
import type { Frame } from '../sheet';
import { glow, nightHall, stand } from './hall';
import { blank, layer, STAGE } from './stage';

/** The door is seen from its edge, between the corridor and the room. */
const DOOR = { left: 208, right: 228 } as const;
/** The corridor's wall meets its floor here; its rail runs here. */
const FLOOR = 116;
const RAIL = FLOOR - 38;
/** Tall windows by their middles, and how far across the floor the moon reaches from each. */
const WINDOWS = [
  [44, 'tall-window-moon'],
  [126, 'tall-window-stars'],
] as const;
const SHAFT = 26;

function corridor(canvas: Canvas): void {
  nightHall(canvas, { left: 0, right: DOOR.left, from: 662, top: HALL.foot - FLOOR });
  for (const [x, name] of WINDOWS) stand(canvas, name, x, RAIL + 6, true);
  for (const [x] of WINDOWS)
    glow(
      canvas,
      '#7fa8ff',
      (px, py) => {
        const down = py - RAIL - 8;
        const lean = x + down * 0.7;
        return px < DOOR.left && down > 0 && Math.abs(px - lean) < SHAFT - 4 ? 0.9 - down / 90 : 0;
      },
      0.34,
    );
}

/** Planks from the side, a gold hinge above and one below. */
function door(canvas: Canvas): void {
  const { left, right } = DOOR;
  const tones = ['#1a0e2c', '#e09a5c', '#c07a48', '#a8663e', '#a8663e', '#945638', '#7e4634', '#683830', '#1a0e2c'];
  for (let x = left; x < right; x++) {
    const tone = hex(tones[Math.floor(((x - left) / (right - left)) * tones.length)] as string);
    canvas.rect(x, 0, 1, STAGE.height, (px, y) =>
      scale(tone, 0.93 + Math.round(3 * hash(px, Math.floor((y + px * 7) / 11), 3)) * 0.045),
    );
  }
  for (const y of [18, 106]) {
    ['#5a3418', '#fff0b8', '#ecc46a', '#d8a44c', '#d09a44', '#a8742e', '#5a3418'].forEach((color, row) => {
      canvas.rect(left - 3, y + row, right - left + 6, 1, color);
    });
    for (const x of [left + 2, right - 4]) canvas.rect(x, y + 2, 2, 2, '#7a5224');
  }
}

/** Spike's side of it: lamplight on plum wainscot. */
function den(canvas: Canvas): void {
  const { right } = DOOR;
  const wall = ['#4a2a5c', '#5c3460', '#744464', '#94585e'].map(hex);
  canvas.rect(right, 0, STAGE.width - right, STAGE.height, (x, y) => {
    const near = 1 - Math.hypot((x - 330) / 130, (y - 12) / 130);
    return wall[band(near, 4, x, y, 0.45)] as Rgb;
  });
  const rail = 84;
  ['#2b1440', '#d89a68', '#a8664e', '#2b1440'].forEach((color, row) => {
    canvas.rect(right, rail + row, STAGE.width - right, 1, color);
  });
  for (let x = right; x < STAGE.width; x++)
    canvas.rect(x, rail + 4, 1, STAGE.height, (px, y, under) => {
      const at = (px - right) % 24;
      const edge = at === 0 ? 0.62 : at === 1 ? 1.16 : 1;
      return scale(under, (y > STAGE.height - 12 ? 0.62 : 0.82) * edge);
    });
  shelf(canvas, 298, 40);
}

/** A board on the wall with books on it, none of them straight. */
function shelf(canvas: Canvas, x: number, y: number): void {
  const spines = ['#5f7ad0', '#c8506a', '#58a87c', '#d8a44c', '#8a5cc0', '#4a9ab0', '#c87a4a', '#6a5cc8'];
  spines.forEach((color, n) => {
    const [tall, wide] = [14 + ((n * 5) % 7), 4 + (n % 2)];
    const left = x + n * 6;
    canvas.rect(left, y - tall, wide, tall, scale(hex(color), 0.78));
    canvas.rect(left, y - tall, 1, tall, scale(hex(color), 1.05));
    canvas.rect(left, y - tall + 3, wide, 1, '#f2d890');
    canvas.rect(left + wide, y - tall, 1, tall, '#2b1440');
  });
  ['#e0a068', '#a8664e', '#5c3440', '#2b1440'].forEach((color, row) => {
    canvas.rect(x - 4, y + row, 52, 1, color);
  });
}

const WING = [
  '....................kk',
  '..............kkkkkkwk',
  '..........kkkkwwwwwwak',
  '.......kkkwwwwwwaaaak.',
  '.....kkwwwwwwaaaaakk..',
  '...kkwwwwwaaaaaabkk...',
  '..kwwwwaaaaaabbk......',
  '.kwwwaaaaabbbkkk......',
  'kwwaaaaabbbbbbk.......',
  'kwaaabbbbbbkkk........',
  '.kaabbbkkkk...........',
  '..kkkkk...............',
];
const SMALL = ['.......kk', '...kkkkwk', '.kkwwwaak', 'kwwaaakk.', 'kaabbk...', '.kkkk....'];

function* wings(): Iterable<Frame> {
  const palette = { k: '#274a8c', w: '#f0fbff', a: '#a8dcff', b: '#6cb4f0' };
  for (const [n, rows] of [WING, SMALL].entries()) {
    const canvas = blank();
    const wide = rows[0]?.length ?? 0;
    canvas.stamp(wide, 0, rows, palette);
    canvas.stamp(
      0,
      0,
      rows.map((row) => [...row].reverse().join('')),
      palette,
    );
    yield layer(`listening/wings/${n}`, canvas);
  }
}

const BUBBLE = [
  '...kkkkkkkkkkkkkk...',
  '.kkwwwwwwwwwwwwwwkk.',
  '.kwwwwwwvvvvwwwwwwk.',
  'kwwwwwwvvvvvvwwwwwwk',
  'kwwwwwvvvwwvvvwwwwwk',
  'kwwwwwvvwwwwvvwwwwwk',
  'kwwwwwwwwwwvvvwwwwwk',
  'kwwwwwwwwwvvvwwwwwwk',
  'kwwwwwwwwvvvwwwwwwwk',
  'kwwwwwwwwvvwwwwwwwwk',
  'kwwwwwwwwwwwwwwwwwwk',
  'kwwwwwwwwvvwwwwwwwwk',
  '.kwwwwwwwvvwwwwwwwk.',
  '.kkwwwwwwwwwwwwwwkk.',
  '...kkkwwwwkkkkkkk...',
  '.....kwwwk..........',
  '.....kwwk...........',
  '.....kkk............',
];

/** Both sides of the door, wingbeats in two sizes, and one more question. */
export function* listeningFrames(): Iterable<Frame> {
  const scene = blank();
  corridor(scene);
  den(scene);
  door(scene);
  yield layer('listening/door', scene);
  const edge = blank();
  door(edge);
  yield layer('listening/edge', edge);
  yield* wings();
  const bubble = blank();
  bubble.stamp(0, 0, BUBBLE, { k: '#2b1d52', w: '#fbf4e2', v: '#6b4bb8' });
  yield layer('listening/question', bubble);
}
