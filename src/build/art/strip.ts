import { hex } from './color';
import type { Picture } from './figure';
import { type Bitmap, enlarge, writePng } from './png';

export type StripStyle = {
  background?: string;
  /** Whole enlargement of each pixel. */
  zoom?: number;
  /** Pixels between cells, before enlargement. */
  gap?: number;
};

type Cell = Pick<Picture, 'width' | 'height' | 'pivot' | 'color'>;

/** Lays rows of pictures on one background, each row's feet on one line, and enlarges the whole. */
function strip(
  rows: readonly (readonly Cell[])[],
  { background = '#3a2f52', zoom = 4, gap = 2 }: StripStyle = {},
): Bitmap {
  const spans = rows.map((row) => ({
    up: Math.max(0, ...row.map((cell) => cell.pivot[1])),
    down: Math.max(0, ...row.map((cell) => cell.height - cell.pivot[1])),
    width: row.reduce((sum, cell) => sum + cell.width + gap, gap),
  }));
  const width = Math.max(1, ...spans.map((span) => span.width));
  const height = spans.reduce((sum, span) => sum + span.up + span.down + gap, gap);
  const sheet = { width, height, rgba: new Uint8Array(4 * width * height) };
  const [r, g, b] = hex(background);
  for (let i = 0; i < sheet.rgba.length; i += 4) sheet.rgba.set([r, g, b, 255], i);
  let top = gap;
  rows.forEach((row, index) => {
    const { up, down } = spans[index] as (typeof spans)[number];
    let left = gap;
    for (const cell of row) {
      lay(cell, sheet, left, top + up - cell.pivot[1]);
      left += cell.width + gap;
    }
    top += up + down + gap;
  });
  return enlarge(sheet, zoom);
}

function lay({ width, height, color }: Cell, onto: Bitmap, left: number, top: number): void {
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const from = 4 * (y * width + x);
      const alpha = (color[from + 3] as number) / 255;
      if (alpha === 0) continue;
      const to = 4 * ((top + y) * onto.width + left + x);
      for (let c = 0; c < 3; c++) {
        onto.rgba[to + c] = Math.round(
          (color[from + c] as number) * alpha + (onto.rgba[to + c] as number) * (1 - alpha),
        );
      }
    }
  }
}

/** Writes a strip to a PNG file, to be looked at. */
export const writeStrip = (file: string, rows: readonly (readonly Cell[])[], style?: StripStyle): void =>
  writePng(file, strip(rows, style));
