/** Packed cells of tile layers as typed arrays. Never makes more of them than the layer has. */
import { gunzipSync, inflateSync } from 'node:zlib';
import { decompress } from 'fzstd';
import { LARGEST } from '../../places/tiled/cells';
import type { Report } from '../../places/tiled/report';
import { isRecord, type Json, recordsOf } from '../../places/tiled/format/parts';

type Packed = Readonly<{ text: string; compression: unknown; count: number }>;

/** Cells that are unpacked for one map, all layers together. */
const MOST = 30_000_000;

/** The map with all base64 data unpacked. What cannot be unpacked is told, and left empty. Other data stays as it is. */
export function unpackLayers(map: unknown, report: Report): unknown {
  let left = MOST;
  const unpackOne = (box: Json, layer: Json, at: string): Json => {
    const { data, width, height } = box;
    if (typeof data !== 'string' || layer['encoding'] !== 'base64') return box;
    const fits = (side: unknown): side is number =>
      Number.isInteger(side) && Number(side) >= 0 && Number(side) <= LARGEST;
    if (!fits(width) || !fits(height)) {
      const size = `${String(width)} × ${String(height)}`;
      report.add('map-size', at, `is ${size} tiles, expected at most ${LARGEST} × ${LARGEST}`);
      return { ...box, data: [] };
    }
    const count = width * height;
    left -= count;
    if (left < 0) {
      report.add('map-size', at, `is one layer too many: expected at most ${MOST} cells in all`);
      return { ...box, data: [] };
    }
    const cells = unpack({ text: data, compression: layer['compression'], count });
    if (cells instanceof Uint32Array) return { ...box, data: cells };
    report.add('data-length', at, cells);
    return { ...box, data: new Uint32Array(count) };
  };
  const unpackAll = (layers: unknown): unknown =>
    Array.isArray(layers)
      ? layers.map((layer: unknown) => {
          if (!isRecord(layer)) return layer;
          const at = `layer "${String(layer['name'] ?? '')}"`;
          if (layer['type'] === 'group') return { ...layer, layers: unpackAll(layer['layers']) };
          if (layer['type'] !== 'tilelayer') return layer;
          if (!Array.isArray(layer['chunks'])) return unpackOne(layer, layer, at);
          return { ...layer, chunks: recordsOf(layer['chunks']).map((chunk) => unpackOne(chunk, layer, at)) };
        })
      : layers;
  return isRecord(map) ? { ...map, layers: unpackAll(map['layers']) } : map;
}

/** The cells, or what is wrong with the data. */
function unpack({ text, compression, count }: Packed): Uint32Array | string {
  const expected = count * 4;
  const clean = text.replace(/\s+/g, '');
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(clean)) return 'is not whole: its data is no base64';
  const packed = Buffer.from(clean, 'base64');
  try {
    const bytes = inflated(packed, compression, expected);
    if (bytes.length !== expected)
      return `holds ${bytes.length} bytes, expected 4 for each of ${count} cells, ${expected}`;
    return cellsOf(bytes, count);
  } catch {
    const kind = String(compression ?? '');
    return `cannot be unpacked: its ${kind} data is broken, or more than the ${expected} bytes of ${count} cells`;
  }
}

function inflated(packed: Uint8Array, compression: unknown, expected: number): Uint8Array {
  const maxOutputLength = Math.max(1, expected);
  if (compression === 'zlib') return inflateSync(packed, { maxOutputLength });
  if (compression === 'gzip') return gunzipSync(packed, { maxOutputLength });
  if (compression === 'zstd') return unzstd(packed, expected);
  return packed;
}

/** Tiled writes the size of the content into the frame; no room is made for any other. */
function unzstd(packed: Uint8Array, expected: number): Uint8Array {
  const size = frameSize(packed);
  if (size !== expected) throw new Error('of another size');
  return decompress(packed, new Uint8Array(expected));
}

/** The size of its content that a Zstandard frame gives; null if it gives none. */
function frameSize(frame: Uint8Array): number | null {
  const view = new DataView(frame.buffer, frame.byteOffset, frame.byteLength);
  const descriptor = view.getUint8(4);
  const single = (descriptor & 0x20) !== 0;
  const dictionary = [0, 1, 2, 4][descriptor & 3] ?? 0;
  const at = 5 + (single ? 0 : 1) + dictionary;
  const kind = descriptor >> 6;
  if (kind === 0) return single ? view.getUint8(at) : null;
  if (kind === 1) return view.getUint16(at, true) + 256;
  return kind === 2 ? view.getUint32(at, true) : Number(view.getBigUint64(at, true));
}

function cellsOf(bytes: Uint8Array, count: number): Uint32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const cells = new Uint32Array(count);
  for (let i = 0; i < count; i++) cells[i] = view.getUint32(4 * i, true);
  return cells;
}
