import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { pack, printAtlas } from './pack';
import { type Bitmap, readPng, writePng } from './png';
import type { ArtModule, Sheet } from './sheet';
import { type Ground, renderGround } from './tiles';
import { groundTileset, propsTileset } from './tileset';

/** A file the art is compiled to, held in memory until it is written or compared; paths start at the repository. */
export type Product = { file: string } & ({ picture: Bitmap } | { text: string });

const ART = 'assets/art';
const TILESETS = 'maps/tilesets';

function sheetProducts(sheet: Sheet): Product[] {
  const base = `${ART}/atlases/${sheet.name}`;
  const { color, data, json } = pack(`${sheet.name}.png`, sheet.frames());
  const products: Product[] = [
    { file: `${base}.png`, picture: color },
    { file: `${base}.json`, text: printAtlas(json) },
  ];
  if (sheet.lit) products.push({ file: `${base}.data.png`, picture: data });
  return products;
}

/** The Tiled tilesets of a place, as its pictures want them. */
function tilesets(ground: Ground, sheet: Sheet | undefined, products: readonly Product[]): readonly Product[] {
  const file = `${TILESETS}/${ground.name}.tsj`;
  const floor = { file, text: groundTileset(file, `${ART}/tiles/${ground.name}.png`, ground) };
  const atlas = products.find((p) => p.file === `${ART}/atlases/${sheet?.name}.json`);
  const picture = products.find((p) => p.file === `${ART}/atlases/${sheet?.name}.png`);
  if (!atlas || !('text' in atlas) || !picture || !('picture' in picture)) return [floor];
  const { frames } = JSON.parse(atlas.text) as ReturnType<typeof pack>['json'];
  const image = { path: picture.file, width: picture.picture.width, height: picture.picture.height };
  const places = Object.entries(frames).map(([name, { frame }]) => {
    const { x, y, w: width, h: height } = frame;
    return { name, x, y, width, height };
  });
  const props = `${TILESETS}/${ground.name}-props.tsj`;
  return [floor, { file: props, text: propsTileset(props, image, places) }];
}

/** Renders everything a module makes. */
export function productsOf({ sheet, ground, pictures }: ArtModule): Product[] {
  const products = sheet ? sheetProducts(sheet) : [];
  if (ground) products.push({ file: `${ART}/tiles/${ground.name}.png`, picture: renderGround(ground) });
  for (const { file, picture } of pictures?.() ?? []) products.push({ file: `${ART}/${file}`, picture });
  if (ground) products.push(...tilesets(ground, sheet, products));
  return products;
}

/** Whether two pictures show the same: colours under nothing do not count. */
function samePicture(a: Bitmap, b: Bitmap): boolean {
  if (a.width !== b.width || a.height !== b.height) return false;
  for (let i = 0; i < a.rgba.length; i += 4) {
    const hidden = a.rgba[i + 3] === 0 && b.rgba[i + 3] === 0;
    for (let c = 0; c < 4; c++) if (!hidden && a.rgba[i + c] !== b.rgba[i + c]) return false;
  }
  return true;
}

/** Tiled writes a tileset's keys in an order of its own. */
const sameText = (file: string, a: string, b: string): boolean =>
  a === b || (file.endsWith('.tsj') && isDeepStrictEqual(JSON.parse(a), JSON.parse(b)));

/** Whether the file on disk holds the same text, or shows the same pixels. */
export function isCurrent(product: Product): boolean {
  if (!existsSync(product.file)) return false;
  if ('text' in product) return sameText(product.file, readFileSync(product.file, 'utf8'), product.text);
  return samePicture(readPng(product.file), product.picture);
}

/** Writes the file unless it already holds the same; returns whether it was written. */
export function write(product: Product): boolean {
  if (isCurrent(product)) return false;
  mkdirSync(dirname(product.file), { recursive: true });
  if ('text' in product) writeFileSync(product.file, product.text);
  else writePng(product.file, product.picture);
  return true;
}
