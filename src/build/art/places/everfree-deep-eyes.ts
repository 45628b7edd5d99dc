import { Canvas } from '../field';
import type { Picture } from '../figure';
import type { Frame } from '../sheet';

/** Pixels above the ground at which they look out. */
const HEIGHT = 26;
const INKS = { y: '#ffd84c', o: '#d8762c', w: '#fffbe0', r: '#ff6a4a', g: '#b8f07a', d: '#3c7a3a', l: '#2a2438' };
/** Frames of one look: open, then lids half down, shut, half down again, at seven frames a second. */
const OPEN = 19;

type Eyes = { open: readonly string[]; half: readonly string[]; shut: readonly string[] };
const KINDS: Readonly<Record<string, Eyes>> = {
  'eyes-amber': {
    open: ['.yy.....yy.', 'yowy...ywoy', '.yy.....yy.'],
    half: ['...........', 'yoyy...yyoy', '.oo.....oo.'],
    shut: ['...........', '...........', '.ll.....ll.'],
  },
  'eyes-narrow': {
    open: ['rr......rr', '.rwr..rwr.', '..r....r..'],
    half: ['..........', '.rrr..rrr.', '..........'],
    shut: ['..........', '.ll....ll.', '..........'],
  },
  'eyes-moss': {
    open: ['.gg..gg.', 'gdwggdwg', '.gg..gg.'],
    half: ['........', 'gdggggdg', '........'],
    shut: ['........', '.ll..ll.', '........'],
  },
};

function drawLook(rows: readonly string[]): Picture {
  const width = (rows[0] as string).length;
  const canvas = new Canvas(width, rows.length);
  canvas.stamp(0, 0, rows, INKS, 0.95);
  return canvas.picture([width >> 1, HEIGHT]);
}

/** Something between the trunks that looks back, and blinks. */
export function* blinkingEyes(): Iterable<Frame> {
  for (const [name, { open, half, shut }] of Object.entries(KINDS)) {
    const looks = [...Array.from({ length: OPEN }, () => open), half, shut, shut, half];
    for (const [k, rows] of looks.entries()) yield { name: `${name}/${k}`, picture: drawLook(rows) };
  }
}
