/** The words of a map, as Tiled sets them: in their box, which cuts off what does not fit. */
import type Phaser from 'phaser';
import type { DrawnText } from '../../places/layers';

/** Px to a side that a graphics card surely takes. */
const LARGEST = 4096;

let made = 0;

/** One text as a picture. */
export class Words {
  readonly key = `map/words/${made++}`;

  constructor(
    private readonly textures: Phaser.Textures.TextureManager,
    text: DrawnText,
  ) {
    const side = (length: number): number => Math.min(LARGEST, Math.max(1, Math.ceil(length)));
    const canvas = textures.createCanvas(this.key, side(text.width), side(text.height));
    if (!canvas) return;
    write(canvas.context, text);
    canvas.refresh();
    // Letters that are still under way are taken once they are there.
    document.fonts.load(fontOf(text), text.text).then(
      (letters) => {
        if (letters.length === 0 || !textures.exists(this.key)) return;
        canvas.clear();
        write(canvas.context, text);
        canvas.refresh();
      },
      // Without them the words stand in the letters that are there.
      () => undefined,
    );
  }

  destroy(): void {
    if (this.textures.exists(this.key)) this.textures.remove(this.key);
  }
}

type Pen = CanvasRenderingContext2D;
type Line = { readonly text: string; readonly last: boolean };

const fontOf = ({ bold, italic, size, font }: DrawnText): string =>
  `${italic ? 'italic ' : ''}${bold ? 'bold ' : ''}${size}px ${font === 'sans-serif' ? font : `${JSON.stringify(font)}, sans-serif`}`;

function write(pen: Pen, text: DrawnText): void {
  const { paint, horizontal, vertical, width, height, kerning } = text;
  pen.font = fontOf(text);
  pen.fontKerning = kerning ? 'normal' : 'none';
  pen.fillStyle = paint.color;
  pen.globalAlpha = paint.alpha;
  pen.textBaseline = 'alphabetic';
  const lines = text.text.split('\n').flatMap((paragraph) => broken(pen, paragraph, text));
  const { fontBoundingBoxAscent: ascent, fontBoundingBoxDescent: descent } = pen.measureText('');
  const step = Math.ceil(ascent) + Math.ceil(descent);
  const spare = height - step * lines.length;
  let y = Math.ceil(ascent) + (vertical === 'top' ? 0 : vertical === 'center' ? spare / 2 : spare);
  for (const line of lines) {
    pen.wordSpacing = '0px';
    const [length, spaces] = [pen.measureText(line.text).width, line.text.split(' ').length - 1];
    const spread = horizontal === 'justify' && !line.last && spaces > 0;
    if (spread) pen.wordSpacing = `${(width - length) / spaces}px`;
    const x = horizontal === 'right' ? width - length : horizontal === 'center' ? (width - length) / 2 : 0;
    pen.fillText(line.text, x, y);
    underline(pen, text, { x, y, width: spread ? width : length, ascent });
    y += step;
  }
}

function underline(
  pen: Pen,
  { underline: under, strikeout, size }: DrawnText,
  line: Record<'x' | 'y' | 'width' | 'ascent', number>,
): void {
  const thick = Math.max(1, Math.round(size / 16));
  if (under) pen.fillRect(line.x, Math.round(line.y + thick), line.width, thick);
  if (strikeout) pen.fillRect(line.x, Math.round(line.y - line.ascent / 3), line.width, thick);
}

/** A paragraph in lines that fit: between words, or within one that is too long by itself. */
function broken(pen: Pen, paragraph: string, { wrap, width }: DrawnText): readonly Line[] {
  const fits = (text: string): boolean => !wrap || pen.measureText(text.trimEnd()).width <= width;
  const lines: string[] = [];
  let line = '';
  for (const word of paragraph.split(/(?<= )/)) {
    if (!fits(line + word) && line !== '') {
      lines.push(line);
      line = '';
    }
    for (const letter of fits(word) ? [word] : word) {
      if (!fits(line + letter) && line !== '') {
        lines.push(line);
        line = '';
      }
      line += letter;
    }
  }
  lines.push(line);
  return lines.map((text, i) => ({ text: text.trimEnd(), last: i === lines.length - 1 }));
}
