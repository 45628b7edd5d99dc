/** Maps written for one test, in a folder of their own outside the project. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { compileMap } from '../../../src/build/maps/read';
import type { Compiled } from '../../../src/places/tiled/compile';
import type { Drawing, Layer } from '../../../src/places/layers';

type Files = Readonly<Record<string, string | object>>;

/** Compiles the first of the files, with the others beside it. Pictures are there but empty. */
export function compiled(files: Files): Compiled {
  const folder = mkdtempSync(join(tmpdir(), 'maps-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [name, content] of Object.entries({ 'tiles.png': '', ...files }))
    writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));
  return compileMap(join(folder, Object.keys(files)[0] ?? ''));
}

/** The drawing of a map that nothing is wrong with. */
export function drawn(files: Files): Drawing {
  const { drawing, findings } = compiled(files);
  if (!drawing || findings.length > 0) throw new Error(JSON.stringify(findings, null, 1));
  return drawing;
}

export function layerOf<K extends Layer['kind']>(drawing: Drawing, kind: K, name?: string): Layer & { kind: K } {
  const isIt = (layer: Layer): layer is Layer & { kind: K } =>
    layer.kind === kind && (name === undefined || layer.name === name);
  const layer = drawing.layers.find(isIt);
  if (!layer) throw new Error(`no layer of ${kind} ${name ?? ''}`);
  return layer;
}

/** What is wrong, each with its rule and place. */
export const faults = ({ findings }: Compiled): readonly (readonly [string, string, string])[] =>
  findings.map(({ rule, place, message }) => [rule, place, message]);

export const TILES = {
  name: 'tiles',
  image: 'tiles.png',
  ...{
    imagewidth: 64,
    imageheight: 128,
    columns: 2,
    margin: 0,
    spacing: 0,
    tilecount: 8,
    tilewidth: 32,
    tileheight: 32,
  },
};

/** A map of 6 × 4 tiles with one tileset inside it. */
export const mapOf = (layers: readonly object[], more: object = {}): object => ({
  ...{ type: 'map', version: '1.10', orientation: 'orthogonal', infinite: false, width: 6, height: 4 },
  ...{ tilewidth: 32, tileheight: 32, tilesets: [{ firstgid: 1, ...TILES }], layers, ...more },
});
export const tileLayer = (more: object): object => ({
  ...{ id: 1, name: 'ground', type: 'tilelayer', width: 6, height: 4, opacity: 1, visible: true, x: 0, y: 0, ...more },
});
export const objectLayer = (objects: readonly object[], more: object = {}): object => ({
  ...{ id: 2, name: 'things', type: 'objectgroup', opacity: 1, visible: true, x: 0, y: 0, objects, ...more },
});
