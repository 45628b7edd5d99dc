import { hex, mix } from '../color';
import type { Figure, Ink } from '../figure';
import type { Eyes, Mouth } from './pose';

/** Colours of an eye, `#rrggbb`; `white` defaults to a clean white. */
export type EyeColors = { iris: string; line: string; white?: string };
/** The rows of one eye, its left one when it looks at the viewer, or its only one when it looks right. */
type EyeRows = { open: readonly string[]; wide: readonly string[] };
export type EyeStyle = { left: EyeRows; right: EyeRows; side: EyeRows };

const BABY: EyeStyle = {
  left: {
    open: ['..KKK.', '.KWIIK', 'KWHHDI', 'WWHHDI', 'WWIDDI', 'WWIDDi', 'WWWiii', '.WWWi.'],
    wide: ['..KKK.', '.KWWWK', 'KWWWWW', 'WWWHDW', 'WWWDDW', 'WWWiiW', 'WWWWWW', '.WWWW.'],
  },
  right: {
    open: ['.KKK..', 'KIIWK.', 'IHHDWK', 'IHHDWW', 'IDDIWW', 'iDDIWW', 'iiiWWW', '.iWWW.'],
    wide: ['.KKK..', 'KWWWK.', 'WWWWWK', 'WHDWWW', 'WDDWWW', 'WiiWWW', 'WWWWWW', '.WWWW.'],
  },
  side: {
    open: ['..KKK', '.KWII', 'KWHHD', 'WWHHD', 'WWIDD', 'WWIDi', 'WWiii', '.WWi.'],
    wide: ['..KKK', '.KWWW', 'KWWWW', 'WWWHD', 'WWWDD', 'WWWii', 'WWWWW', '.WWW.'],
  },
};
const TEEN: EyeStyle = {
  left: {
    open: ['.KKK.', 'KWIIK', 'WWHDI', 'WWIDD', 'WWIDi', '.Wiii'],
    wide: ['..KK.', '.KWWK', 'KWWWW', 'WWHDW', 'WWDDW', '.WWW.'],
  },
  right: {
    open: ['.KKK.', 'KIIWK', 'HDIWW', 'DDIWW', 'IDiWW', 'iiiW.'],
    wide: ['.KK..', 'KWWK.', 'WWWWK', 'WHDWW', 'WDDWW', '.WWW.'],
  },
  side: {
    open: ['.KK.', 'KWII', 'WHDD', 'WIDD', 'WIDi', '.iii'],
    wide: ['.KK.', 'KWWK', 'WWWW', 'WWHD', 'WWDD', '.WW.'],
  },
};
/** Half shut under a straight lid. */
const LAZY: EyeStyle = {
  left: {
    open: ['K....', 'KKKKK', '.WHDI', '.WDDI', '..ii.'],
    wide: ['.KKK.', 'KWWWK', 'WWHDW', 'WWDDW', '.WWW.'],
  },
  right: {
    open: ['....K', 'KKKKK', 'IHDW.', 'IDDW.', '.ii..'],
    wide: ['.KKK.', 'KWWWK', 'WHDWW', 'WDDWW', '.WWW.'],
  },
  side: {
    open: ['K...', 'KKKK', '.WHD', '.WDD', '..ii'],
    wide: ['.KK.', 'KWWK', 'WWHD', 'WWDD', '.WW.'],
  },
};
export const EYE_STYLES = { baby: BABY, teen: TEEN, lazy: LAZY } as const;

const blend = (a: string, b: string, t: number): string =>
  `#${mix(hex(a), hex(b), t)
    .map((c) => Math.round(c).toString(16).padStart(2, '0'))
    .join('')}`;

/** K line, W white, H gleam, D pupil, I iris, i lit iris, L lid. */
function palette({ iris, line, white = '#ffffff' }: EyeColors, lid: Ink): Record<string, Ink> {
  return {
    K: line,
    W: white,
    H: '#ffffff',
    D: blend(iris, '#140a26', 0.62),
    I: iris,
    i: blend(iris, '#ffffff', 0.35),
    L: lid,
  };
}

/** Rows of an eye in any state but open and wide, made from its open rows. */
function lidded(open: readonly string[], state: 'closed' | 'happy' | 'half' | 'down'): readonly string[] {
  const width = (open[0] as string).length;
  const line = 'K'.repeat(width);
  const ends = `K${'.'.repeat(width - 2)}K`;
  const arc = `.${'K'.repeat(width - 2)}.`;
  const blank = '.'.repeat(width);
  const middle = Math.floor(open.length / 2);
  if (state === 'happy' && width === 6) return [...Array<string>(middle - 1).fill(blank), '..KK..', '.K..K.', ends];
  if (state === 'happy') return [...Array<string>(middle - 1).fill(blank), arc, ends];
  if (state === 'closed') return [...Array<string>(middle).fill(blank), ends, arc];
  const shut = state === 'half' ? middle : middle - 2;
  const lash = state === 'half' ? line : (open[0] as string);
  return open.map((row, j) => (j < shut ? row.replace(/[^.]/g, 'L') : j === shut ? lash : row));
}

const rowsFor = ({ open, wide }: EyeRows, state: Eyes): readonly string[] =>
  state === 'open' ? open : state === 'wide' ? wide : lidded(open, state);

/** Draws the eyes of a face that looks at the viewer; `gap` pixels lie between them, (0, y) is the top between them. */
export function drawEyes(
  figure: Figure,
  style: EyeStyle,
  y: number,
  gap: number,
  state: Eyes,
  colors: EyeColors,
  lid: Ink,
): void {
  const inks = palette(colors, lid);
  const width = (style.left.open[0] as string).length;
  figure.stamp(-Math.ceil(gap / 2) - width, y, rowsFor(style.left, state), inks);
  figure.stamp(Math.floor(gap / 2), y, rowsFor(style.right, state), inks);
}

/** Draws the one eye of a face that looks right, its top left at (x, y). */
export function drawSideEye(
  figure: Figure,
  style: EyeStyle,
  x: number,
  y: number,
  state: Eyes,
  colors: EyeColors,
  lid: Ink,
): void {
  figure.stamp(x, y, rowsFor(style.side, state), palette(colors, lid));
}

/** x lip, o inside of the mouth, t tongue, f tooth. */
const FRONT_MOUTHS: Record<Mouth, readonly string[]> = {
  rest: ['x....x', '.xxxx.'],
  part: ['x....x', '.xoox.', '..xx..'],
  open: ['.xxxx.', '.xoox.', '.xttx.', '..xx..'],
  laugh: ['xxxxxx', 'xffffx', 'xottox', '.xxxx.'],
  round: ['..xx..', '.xoox.', '.xoox.', '..xx..'],
  flat: ['......', '.xxxx.'],
  sad: ['......', '.xxxx.', 'x....x'],
  grin: ['x......x', 'xffffffx', '.xottox.', '..xxxx..'],
  smirk: ['.....x', '.xxxx.'],
  shy: ['......', '.x..x.', '..xx..'],
};
const SIDE_MOUTHS: Record<Mouth, readonly string[]> = {
  rest: ['x....', '.xxxx'],
  part: ['x....', '.xxxx', '..oox'],
  open: ['.xxxx', '.xooo', '..xtt', '...xx'],
  laugh: ['xxxxx', 'xffff', '.xott', '..xxx'],
  round: ['..xxx', '..xoo', '..xoo', '...xx'],
  flat: ['.....', '.xxxx'],
  sad: ['.....', '..xxx', '.x...'],
  grin: ['x....', 'xffff', '.xott', '..xxx'],
  smirk: ['x....', '.xxxx'],
  shy: ['.....', '.x...', '..xxx'],
};

/** Whether a mouth seen from the side needs a lower jaw under it. */
export const isGaping = (mouth: Mouth): boolean =>
  mouth === 'open' || mouth === 'laugh' || mouth === 'round' || mouth === 'grin';

/** Draws a mouth; (x, y) is the top left of its six (front) or five (side) columns, wider ones reaching out both ways. */
export function drawMouth(figure: Figure, view: 'down' | 'right', x: number, y: number, mouth: Mouth, lip: Ink): void {
  const rows = (view === 'down' ? FRONT_MOUTHS : SIDE_MOUTHS)[mouth];
  const overhang = Math.max(0, ((rows[0] as string).length - 6) / 2);
  figure.stamp(x - overhang, y, rows, { x: lip, o: '#5a1638', t: '#e8718a', f: '#fff6ec' });
}
