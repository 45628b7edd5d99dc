/** The cells of tile layers: of one piece, or joined from the chunks of an endless map. */
import { TILE_MASK } from '../layers';
import type { Report } from './report';
import type { Sheets } from './sheets';
import type { TiledTileLayer } from './format/layer';
import type { TiledMap } from './format/map';

/** Tiles to a side that a map may have. */
export const LARGEST = 1000;
/** Cells of all layers together. */
const MOST = 30_000_000;

/** In tiles. */
export type Frame = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
export type Cells = Frame & { readonly cells: Uint32Array };

const frameOf = (parts: readonly Frame[]): Frame => {
  const x = parts.reduce((least, p) => Math.min(least, p.x), Number.POSITIVE_INFINITY);
  const y = parts.reduce((least, p) => Math.min(least, p.y), Number.POSITIVE_INFINITY);
  const right = parts.reduce((most, p) => Math.max(most, p.x + p.width), Number.NEGATIVE_INFINITY);
  const bottom = parts.reduce((most, p) => Math.max(most, p.y + p.height), Number.NEGATIVE_INFINITY);
  return { x, y, width: right - x, height: bottom - y };
};

/** What the map covers: its size, or of an endless one all its chunks. Null when that is too much, which is told. */
export function mapFrame(map: TiledMap, layers: readonly TiledTileLayer[], report: Report): Frame | null {
  const chunks = layers.flatMap((layer): readonly Frame[] => layer.chunks ?? []);
  const whole = { x: 0, y: 0, width: map.width, height: map.height };
  const frame = frameOf(map.infinite && chunks.length > 0 ? chunks : [whole, ...chunks]);
  const { width, height } = frame;
  const size = `is ${width} × ${height} tiles`;
  const cells = width * height * layers.length;
  if (width > LARGEST || height > LARGEST)
    report.add('map-size', 'the map', `${size}, expected at most ${LARGEST} × ${LARGEST}`);
  else if (width < 1 || height < 1) report.add('map-size', 'the map', `${size}, expected at least 1 × 1`);
  else if (cells > MOST)
    report.add('map-size', 'the map', `${size} on ${layers.length} layers, ${cells} cells, expected at most ${MOST}`);
  else return frame;
  return null;
}

/** The cells of a layer; null when their number is wrong, which is told. */
export function cellsOf(layer: TiledTileLayer, map: TiledMap, report: Report): Cells | null {
  const at = `layer "${layer.name}"`;
  if (layer.chunks) return joined(layer.chunks, at, report);
  if (map.infinite && !layer.data) return joined([], at, report);
  const { width, height } = map;
  const cells = layer.data ?? new Uint32Array();
  if (cells.length === width * height && layer.width === width) return { x: 0, y: 0, width, height, cells };
  const size = `${cells.length} cells in rows of ${layer.width}`;
  report.add('data-length', at, `has ${size}, expected ${width} × ${height} = ${width * height}`);
  return null;
}

function joined(chunks: NonNullable<TiledTileLayer['chunks']>, at: string, report: Report): Cells | null {
  const wrong = chunks.find(({ width, height, data }) => data.length !== width * height);
  if (wrong) {
    const { x, y, width, height, data } = wrong;
    const message = `chunk ${x}, ${y} has ${data.length} cells, expected ${width} × ${height} = ${width * height}`;
    report.add('data-length', at, message);
    return null;
  }
  if (chunks.length === 0) return { x: 0, y: 0, width: 0, height: 0, cells: new Uint32Array() };
  const frame = frameOf(chunks);
  const cells = new Uint32Array(frame.width * frame.height);
  for (const { x, y, width, height, data } of chunks) {
    for (let row = 0; row < height; row++) {
      const to = (y - frame.y + row) * frame.width + x - frame.x;
      cells.set(data.subarray(row * width, (row + 1) * width), to);
    }
  }
  return { ...frame, cells };
}

/** Tells the first cell whose tile is in no tileset. */
export function checkCells({ x, y, width, cells }: Cells, layer: string, sheets: Sheets, report: Report): void {
  let good = 0;
  const wrong = cells.findIndex((cell) => {
    if (cell === 0 || cell === good) return false;
    if ((cell & TILE_MASK) === 0 || !sheets.of(cell)) return true;
    good = cell;
    return false;
  });
  const cell = cells[wrong];
  if (cell === undefined) return;
  sheets.missing(cell, `layer "${layer}" · tile ${x + (wrong % width)}, ${y + Math.floor(wrong / width)}`, report);
}
