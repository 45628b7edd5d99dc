/** Maps drawn by the game's renderer, in a browser's page. */
import { Buffer } from 'node:buffer';
import type { Browser, Page } from '@playwright/test';
import type { Drawing } from '../../places/layers';
import type { Bitmap } from '../art/png';
import { pageScript } from '../page-script';

/** `time`: ms that animations have run; `outlines`: those of shapes, too. */
export type Pose = { readonly time: number; readonly outlines: boolean };
/** A map and the pictures it shows, by the names it has for them. */
export type Sitter = { readonly drawing: Drawing; readonly pictures: ReadonlyMap<string, Buffer> };

type Size = { readonly width: number; readonly height: number };
/** What the page answers to; `src/dev/draw.ts` says how. */
type Easel = {
  open(drawing: Drawing, pictures: Readonly<Record<string, string>>, pose: Pose): Promise<Size>;
  shoot(left: number, top: number, width: number, height: number): Promise<string>;
};
type Inside = typeof globalThis & { easel: Promise<Easel> };

/** Sets up a page to draw on. */
export async function openEasel(browser: Browser): Promise<MapPage> {
  const page = await browser.newPage();
  page.setDefaultTimeout(0);
  await page.addScriptTag({ content: await pageScript(new URL('../../dev/draw.ts', import.meta.url)), type: 'module' });
  await page.waitForFunction(() => (globalThis as Inside).easel !== undefined);
  return new MapPage(page);
}

/** Px of a whole map. */
export const sizeOf = ({ width, height, tileWidth, tileHeight }: Drawing): Size => ({
  width: width * tileWidth,
  height: height * tileHeight,
});

export class MapPage {
  constructor(private readonly page: Page) {}

  /** The whole map at its own size, from its top down, a few hundred rows at a time. Rejects if a picture is none. */
  async *draw({ drawing, pictures }: Sitter, pose: Pose): AsyncGenerator<Bitmap> {
    const { width, height } = sizeOf(drawing);
    const shot = await this.open(drawing, pictures, pose);
    const [left, top] = [drawing.left * drawing.tileWidth, drawing.top * drawing.tileHeight];
    for (let y = 0; y < height; y += shot.height) {
      const rows = Math.min(shot.height, height - y);
      const rgba = new Uint8Array(4 * width * rows);
      for (let x = 0; x < width; x += shot.width) {
        const columns = Math.min(shot.width, width - x);
        const bytes = await this.shoot(left + x, top + y, columns, rows);
        for (let row = 0; row < rows; row++) {
          rgba.set(bytes.subarray(4 * row * columns, 4 * (row + 1) * columns), 4 * (row * width + x));
        }
      }
      yield { width, height: rows, rgba };
    }
  }

  private open(drawing: Drawing, pictures: ReadonlyMap<string, Buffer>, pose: Pose): Promise<Size> {
    const urls = Object.fromEntries(
      [...pictures].map(([name, data]) => [name, `data:image/png;base64,${data.toString('base64')}`]),
    );
    return this.page.evaluate(async ([map, files, how]) => (await (globalThis as Inside).easel).open(map, files, how), [
      drawing,
      urls,
      pose,
    ] as const);
  }

  private async shoot(...part: Parameters<Easel['shoot']>): Promise<Buffer> {
    const url = await this.page.evaluate(async (what) => (await (globalThis as Inside).easel).shoot(...what), part);
    return Buffer.from(url.slice(url.indexOf(',') + 1), 'base64');
  }

  close(): Promise<void> {
    return this.page.close();
  }
}
