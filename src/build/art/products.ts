import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { pack, printAtlas } from './pack';
import { type Bitmap, readPng, writePng } from './png';
import type { ArtModule, Sheet } from './sheet';
import { renderGround } from './tiles';
import { writeGroundTileset, writeProps } from './tileset';

/** A file the art is compiled to, held in memory until it is written or compared; paths start at the repository. */
export type Product = { file: string } & ({ picture: Bitmap } | { text: string });

const ART = 'assets/art';

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

/** Renders everything a module makes. */
export function productsOf({ sheet, ground, pictures }: ArtModule): Product[] {
  const products = sheet ? sheetProducts(sheet) : [];
  if (ground) products.push({ file: `${ART}/tiles/${ground.name}.png`, picture: renderGround(ground) });
  for (const { file, picture } of pictures?.() ?? []) products.push({ file: `${ART}/${file}`, picture });
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

/** Whether the file on disk holds the same text, or shows the same pixels. */
export function isCurrent(product: Product): boolean {
  if (!existsSync(product.file)) return false;
  if ('text' in product) return readFileSync(product.file, 'utf8') === product.text;
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

/** Brings the Tiled tilesets of a place up to date with its pictures. */
export function writeTilesets({ sheet, ground }: ArtModule, products: readonly Product[]): void {
  if (!ground) return;
  mkdirSync('maps/tilesets', { recursive: true });
  writeGroundTileset(`maps/tilesets/${ground.name}.tsj`, `${ART}/tiles/${ground.name}.png`, ground);
  const atlas = products.find((p) => p.file === `${ART}/atlases/${sheet?.name}.json`);
  const picture = products.find((p) => p.file === `${ART}/atlases/${sheet?.name}.png`);
  if (!atlas || !('text' in atlas) || !picture || !('picture' in picture)) return;
  const { frames } = JSON.parse(atlas.text) as ReturnType<typeof pack>['json'];
  const image = { path: picture.file, width: picture.picture.width, height: picture.picture.height };
  const props = Object.entries(frames).map(([name, { frame }]) => ({
    name,
    x: frame.x,
    y: frame.y,
    width: frame.w,
    height: frame.h,
  }));
  writeProps(`maps/tilesets/${ground.name}-props.tsj`, image, props);
}
