/**
 * `npm run maps:guide`: follows the guide of `maps/README.md` in a copy of the project, and draws each of its steps into
 * `maps/guide`: the maps as `maps:render` draws them, and the room in the running game, walked into by its door.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Bitmap, readPng, writePng } from '../art/png';
import { launch } from '../browser';
import { requireSoundRecords } from '../story/sound';
import { Workshop } from '../workshop';
import { fewColours } from './few-colours';

requireSoundRecords();
const { TILE } = await import('../../places/place');
const { openEasel, sizeOf } = await import('./easel');
const { prepare, STEPS, take } = await import('./guide');
const { playGuide } = await import('./guide-play');
const { sitterOf } = await import('./sitter');

const FOLDER = resolve('maps/guide');

/** A part of a picture, in px. */
function cut({ width, rgba }: Bitmap, part: { x: number; y: number; width: number; height: number }): Bitmap {
  const out = new Uint8Array(4 * part.width * part.height);
  for (let row = 0; row < part.height; row++) {
    const from = 4 * ((part.y + row) * width + part.x);
    out.set(rgba.subarray(from, from + 4 * part.width), 4 * row * part.width);
  }
  return { width: part.width, height: part.height, rgba: out };
}

const write = (name: string, bitmap: Bitmap): void => {
  writePng(`${FOLDER}/${name}.png`, fewColours(bitmap));
  console.log(`maps/guide/${name}.png: ${bitmap.width} × ${bitmap.height} px`);
};

mkdirSync(FOLDER, { recursive: true });
const shop = Workshop.copy();
const browser = await launch();
try {
  const easel = await openEasel(browser);
  prepare(shop);
  process.chdir(shop.folder);
  for (const step of STEPS) {
    const { sitter } = sitterOf(take(shop, step));
    if (!sitter) throw new Error(`the map of the step "${step.picture}" cannot be drawn`);
    const layers = sitter.drawing.layers.filter(({ name }) => name !== step.without);
    const drawing = { ...sitter.drawing, layers };
    const { width, height } = sizeOf(drawing);
    const rgba = new Uint8Array(4 * width * height);
    let at = 0;
    for await (const rows of easel.draw({ ...sitter, drawing }, { time: 0, outlines: true })) {
      rgba.set(rows.rgba, at);
      at += rows.rgba.length;
    }
    const {
      x,
      y,
      width: across,
      height: down,
    } = step.part ?? { x: 0, y: 0, width: width / TILE, height: height / TILE };
    write(
      step.picture,
      cut({ width, height, rgba }, { x: x * TILE, y: y * TILE, width: across * TILE, height: down * TILE }),
    );
  }
  console.log(shop.run('maps/check-cli').trim());
  await shop.serve();
  for await (const { picture, png } of playGuide(browser, shop.url)) {
    const file = `${FOLDER}/${picture}.png`;
    writeFileSync(file, png);
    write(picture, readPng(file));
  }
} finally {
  await browser.close();
  await shop.close();
}
