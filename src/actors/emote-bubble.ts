/** Small signs over heads, drawn letter by letter. */
import type Phaser from 'phaser';
import { EMOTE_DEPTH } from './depths';

/** `#` ink, `r` red, `p` pink, `b` blue, `g` gold, `v` violet. */
const SIGNS = {
  alert: ['.rr.', '.rr.', '.rr.', '.rr.', '....', '.rr.'],
  question: ['.vvv.', 'v...v', '...v.', '..v..', '.....', '..v..'],
  dots: ['........', '........', '##.##.##', '##.##.##', '........'],
  heart: ['.pp.pp.', 'ppppppp', 'ppppppp', '.ppppp.', '..ppp..', '...p...'],
  note: ['..bbbb', '..b..b', '..b..b', '.bb.bb', 'bbbbbb', '.b..b.'],
  sweat: ['..b..', '..b..', '.bbb.', 'bbbbb', 'bbbbb', '.bbb.'],
  anger: ['.r.r.', 'rr.rr', '.....', 'rr.rr', '.r.r.'],
  sleep: ['vvvvv', '...v.', '..v..', '.v...', 'vvvvv'],
  spark: ['...g...', '...g...', '..ggg..', 'ggggggg', '..ggg..', '...g...', '...g...'],
  idea: ['.ggg.', 'ggggg', 'ggggg', '.ggg.', '.###.', '.###.'],
  hidden: ['w...........w', 'ww.........ww', '.wwww...wwww.', '..wwwwwwwww..', '.w...w.w...w.', 'w....w.w....w'],
} as const satisfies Record<string, readonly string[]>;
export type Emote = keyof typeof SIGNS;
/** Signs that stand on a dark plate instead of a bubble: they are not said, but so. */
const PLATED: readonly Emote[] = ['hidden'];

const INKS: Readonly<Record<string, string>> = {
  '#': '#3a2a5c',
  r: '#d8345f',
  p: '#f0609a',
  b: '#3f83d8',
  g: '#e0a020',
  v: '#6b4bb8',
  w: '#c8ffe4',
};
const PAPER = '#fdf8ff';
const LINE = '#3a2a5c';
const PLATE = { width: 25, fill: '#16203f', edge: '#6fe0b4', line: '#0b1028' } as const;
const WIDTH = 17;
const HEIGHT = 17;
const BODY = 13;

/** Half the width left out at each row of the bubble's outline. */
const CORNERS = [3, 1, 1, 0] as const;

function drawBubble(context: CanvasRenderingContext2D): void {
  const inset = (row: number): number => CORNERS[Math.min(row, BODY - 1 - row)] ?? 0;
  for (let row = 0; row < BODY; row++) {
    const left = inset(row);
    context.fillStyle = LINE;
    context.fillRect(left, row, WIDTH - 2 * left, 1);
    if (row === 0 || row === BODY - 1) continue;
    const paper = Math.max(left + 1, inset(row - 1), inset(row + 1));
    context.fillStyle = PAPER;
    context.fillRect(paper, row, WIDTH - 2 * paper, 1);
  }
  const tail = ['#ooo#', '.#oo#', '..#o#', '...##'];
  for (const [row, pixels] of tail.entries()) {
    for (const [column, ink] of [...pixels].entries()) {
      if (ink === '.') continue;
      context.fillStyle = ink === 'o' ? PAPER : LINE;
      context.fillRect(6 + column, BODY - 1 + row, 1, 1);
    }
  }
}

/** Two leaf tips, one to each side of a plate. */
function drawPlate(context: CanvasRenderingContext2D): void {
  const inset = [8, 5, 3, 2, 1, 0, 0, 0, 1, 2, 3, 5, 8] as const;
  for (const [ink, rim] of [
    [PLATE.line, 0],
    [PLATE.edge, 1],
    [PLATE.fill, 2],
  ] as const) {
    context.fillStyle = ink;
    for (let row = rim; row < inset.length - rim; row++) {
      const left = Math.max(...[-rim, 0, rim].map((d) => inset[row + d] ?? 0)) + rim;
      context.fillRect(left, row + 1, PLATE.width - 2 * left, 1);
    }
  }
}

/** The texture key of a sign, drawn when it is first asked for. */
export function signTexture(textures: Phaser.Textures.TextureManager, emote: Emote): string {
  const key = `emote/${emote}`;
  if (textures.exists(key)) return key;
  const plated = PLATED.includes(emote);
  const across = plated ? PLATE.width : WIDTH;
  const canvas = textures.createCanvas(key, across, HEIGHT);
  if (!canvas) throw new Error(`texture "${key}" could not be made`);
  if (plated) drawPlate(canvas.context);
  else drawBubble(canvas.context);
  const rows: readonly string[] = SIGNS[emote];
  const width = Math.max(...rows.map((row) => row.length));
  const x0 = Math.floor((across - width) / 2);
  const y0 = Math.floor((BODY - rows.length) / 2) + (plated ? 1 : 0);
  for (const [y, row] of rows.entries()) {
    for (const [x, letter] of [...row].entries()) {
      const color = INKS[letter];
      if (!color) continue;
      canvas.context.fillStyle = color;
      canvas.context.fillRect(x0 + x, y0 + y, 1, 1);
    }
  }
  canvas.refresh();
  return key;
}

/** How far the bubble rises as it appears, pixel by pixel, and how long a pixel takes in ms. */
const RISE = 4;
const PIXEL = 40;

/** One person's bubble: rises a few pixels as it appears, then stays until changed. */
export class EmoteBubble {
  private image: Phaser.GameObjects.Image | undefined;
  private shown: Emote | null = null;
  private since = 0;

  constructor(private readonly scene: Phaser.Scene) {}

  show(emote: Emote | null, time: number): void {
    if (emote === this.shown) return;
    this.shown = emote;
    this.since = time;
    if (emote === null) {
      this.image?.setVisible(false);
      return;
    }
    const key = signTexture(this.scene.textures, emote);
    this.image ??= this.scene.add.image(0, 0, key).setOrigin(0.5, 1).setDepth(EMOTE_DEPTH);
    this.image.setTexture(key).setVisible(true);
  }

  /** `x`, `y`: the top of the head, whole pixels. */
  update(x: number, y: number, time: number): void {
    if (this.shown === null) return;
    const risen = Math.min(RISE, Math.floor((time - this.since) / PIXEL));
    this.image?.setPosition(x + 0.5, y + RISE - risen);
  }

  destroy(): void {
    this.image?.destroy();
  }
}
