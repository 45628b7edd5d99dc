import { Figure, type Picture } from '../figure';
import { blob, ellipse, type Point, type Shape, stroke, within } from '../shape';
import type { Frame } from '../sheet';
import { dice } from './everfree-edge-leaves';
import { MOSS, STONE } from './everfree-edge-palette';

type Rune = { x: number; y: number; rows: readonly string[] };
/** A stone's outline from its left foot clockwise, and what is cut into its face. */
type Stone = { seed: number; outline: readonly Point[]; runes: readonly Rune[]; moss: number };

const CUT = { r: '#2c3350', e: '#8ea0b4' };
const LIT = { r: '#b9fff0', e: '#4fd8c8' };

const EYE = ['.rrrrr.', 'r..e..r', 'r.rrr.r', 'r..e..r', '.rrrrr.'];
const FLAME = ['..r..', '.rr..', '.r.r.', 'r..rr', 'r.e.r', '.rrr.'];
const CLAW = ['r.r.r', 'r.r.r', 'r.r.r', '.rrr.', '..r..'];
const WAVE = ['.rr....', 'r..r..r', '....rr.'];
const STAR = ['...r...', '...r...', '.r.e.r.', 'rreeerr', '.r.e.r.', '...r...', '...r...'];
const COIL = ['.rrrrr.', 'r.....r', 'r.rrr.r', 'r.r.r.r', 'r.r...r', 'r..rrrr', 'r......', '.rrrrr.'];

const STONES: Readonly<Record<string, Stone>> = {
  'stone-tall': {
    seed: 801,
    outline: [
      [-13, 0],
      [-14, -30],
      [-11, -58],
      [-4, -68],
      [7, -66],
      [12, -56],
      [14, -26],
      [13, 1],
      [4, 4],
      [-6, 4],
    ],
    runes: [
      { x: -3, y: -56, rows: FLAME },
      { x: -4, y: -44, rows: EYE },
      { x: -3, y: -33, rows: CLAW },
      { x: -4, y: -22, rows: WAVE },
    ],
    moss: 5,
  },
  'stone-broad': {
    seed: 802,
    outline: [
      [-20, 0],
      [-22, -22],
      [-17, -42],
      [-6, -48],
      [10, -46],
      [19, -36],
      [21, -14],
      [19, 1],
      [6, 4],
      [-10, 4],
    ],
    runes: [
      { x: -4, y: -38, rows: STAR },
      { x: -13, y: -22, rows: WAVE },
      { x: 6, y: -24, rows: CLAW },
    ],
    moss: 6,
  },
  'stone-leaning': {
    seed: 803,
    outline: [
      [-14, 0],
      [-4, -30],
      [6, -54],
      [16, -60],
      [24, -52],
      [20, -26],
      [13, 1],
      [4, 4],
      [-6, 3],
    ],
    runes: [
      { x: 9, y: -50, rows: EYE },
      { x: 6, y: -38, rows: FLAME },
      { x: 2, y: -24, rows: WAVE },
    ],
    moss: 4,
  },
  'stone-stub': {
    seed: 804,
    outline: [
      [-12, 0],
      [-13, -14],
      [-8, -26],
      [-2, -22],
      [3, -30],
      [10, -22],
      [12, -8],
      [11, 1],
      [2, 3],
    ],
    runes: [{ x: -3, y: -17, rows: WAVE }],
    moss: 4,
  },
  /** Small, off the way, and older than the wood: somebody of Spike's kind is cut into it. */
  'stone-dragon': {
    seed: 805,
    outline: [
      [-26, 0],
      [-28, -26],
      [-22, -46],
      [-8, -56],
      [12, -56],
      [24, -46],
      [28, -22],
      [26, 1],
      [8, 5],
      [-12, 5],
    ],
    runes: [
      {
        x: -12,
        y: -46,
        rows: [
          '......rr................',
          '.....rrrr....r..........',
          '...rrrrrrr..rr.....r....',
          '..rr.errrr.rrr....rr....',
          '.rrrrrrrrrrrrr...rrr....',
          'rrrrr.rrrrr.rrr.rrrr....',
          '.rrr..rrrr...rrrrrrr....',
          '......rrrr....rrrrrrr...',
          '.....rrrrr....rrrrrr....',
          '....rrrrrrr..rrrrrr.....',
          '...rrrrrrrrrrrrrrr......',
          '...rrr.rrrrrrrrrrr...rr.',
          '...rr...rrrrrrrrrr..rrr.',
          '..rrr...rrrrrrrrrrrrrr..',
          '..rr....rrr...rrrrrr....',
          '.rrr...rrr....rrr.......',
          '.......rrrr...rrrr......',
        ],
      },
      { x: -16, y: -22, rows: WAVE },
      { x: -5, y: -24, rows: COIL },
      { x: 8, y: -22, rows: WAVE },
    ],
    moss: 6,
  },
};

function drawStone({ seed, outline, runes, moss }: Stone, lit: boolean): Picture {
  const next = dice(seed);
  const reach = Math.max(...outline.map(([x]) => Math.abs(x))) + 12;
  const tall = Math.max(...outline.map(([, y]) => -y)) + 10;
  const figure = new Figure([2 * reach, tall + 14], [reach, tall + 4], { stone: STONE, moss: MOSS });
  const body = blob(outline, { rim: 7, smooth: false });
  figure.add(body, 'stone');
  const right = Math.max(...outline.map(([x]) => x));
  const flank: Point[] = [
    [right * 0.62, -tall],
    [right * 0.52, -tall * 0.5],
    [right * 0.66, 8],
    [right * 3, 8],
    [right * 3, -tall],
  ];
  figure.add(within(blob(flank, { rim: 3, smooth: false }), body), 'stone', { bias: -0.2, crease: 0 });
  for (let k = 0; k < 5; k++) crack(figure, body, next, reach - 12, tall - 10);
  for (let k = 0; k < moss; k++) {
    const x = (next() - 0.6) * reach * 1.2;
    const top = k < moss / 2;
    const y = top ? -tall * (0.74 + next() * 0.2) : -1 - next() * 7;
    figure.add(within(ellipse(x, y, 4 + next() * 5, 2.4 + next() * 1.6), body), 'moss', {
      crease: 0,
      bias: top ? 0.06 : -0.04,
    });
  }
  if (lit) glowAround(figure, runes, body);
  for (const { x, y, rows } of runes) figure.stamp(x, y, rows, lit ? LIT : CUT);
  return figure.render();
}

function crack(figure: Figure, body: Shape, next: () => number, reach: number, tall: number): void {
  const x = (next() - 0.5) * reach * 1.6;
  const y = -tall * next();
  const line: Point[] = [
    [x, y],
    [x + (next() - 0.5) * 7, y + 6],
    [x + (next() - 0.5) * 9, y + 13],
  ];
  figure.add(within(stroke(line, [0.4, 0.8, 0.3]), body), 'stone', { bias: -0.3, crease: 0 });
}

/** Lets the stone around each rune shine a little, so that the cuts seem to be lit from within. */
function glowAround(figure: Figure, runes: readonly Rune[], body: Shape): void {
  for (const { x, y, rows } of runes) {
    const [w, h] = [(rows[0] as string).length, rows.length];
    const patch = ellipse(x + w / 2, y + h / 2, w * 0.7 + 2, h * 0.66 + 2);
    figure.setValue(figure.add(within(patch, body), 'stone', { crease: 0, glow: 0.3 }), 0.74);
    figure.stamp(x - 1, y - 1, haloOf(rows), { h: '#2fa8a4' });
  }
}

/** The rows widened by one on each side, with `h` wherever a cut is next to uncut stone. */
function haloOf(rows: readonly string[]): string[] {
  const width = (rows[0] as string).length;
  const isCut = (i: number, j: number): boolean => (rows[j]?.[i] ?? '.') !== '.';
  return Array.from({ length: rows.length + 2 }, (_, j) =>
    Array.from({ length: width + 2 }, (_, i) => {
      const beside = [
        [i - 2, j - 1],
        [i, j - 1],
        [i - 1, j - 2],
        [i - 1, j],
      ] as const;
      return !isCut(i - 1, j - 1) && beside.some(([x, y]) => isCut(x, y)) ? 'h' : '.';
    }).join(''),
  );
}

/** Standing stones that remember dragons, each dark and with its runes awake. */
export function* standingStones(): Iterable<Frame> {
  for (const [name, stone] of Object.entries(STONES)) {
    yield { name, picture: drawStone(stone, false) };
    yield { name: `${name}-lit`, picture: drawStone(stone, true) };
  }
}
