/** A place on its way to the player: as JSON, with the cells of each layer as short text. */
import { fromBase64, toBase64 } from './base64';
import type { Layer, TileLayer } from './layers';
import type { Place } from './place';

/** `kinds`: every cell that there is; `cells`: which of them, row by row, in `bytes` each. */
type PackedCells = { readonly kinds: readonly number[]; readonly bytes: 1 | 2 | 4; readonly cells: string };
type PackedLayer = Exclude<Layer, TileLayer> | (Omit<TileLayer, 'cells'> & { readonly cells: PackedCells });
export type PackedPlace = Omit<Place, 'layers'> & { readonly layers: readonly PackedLayer[] };

const INDEXES = { 1: Uint8Array, 2: Uint16Array, 4: Uint32Array } as const;

export const packPlace = (place: Place): PackedPlace => ({
  ...place,
  layers: place.layers.map((layer) => (layer.kind === 'tiles' ? { ...layer, cells: packed(layer.cells) } : layer)),
});

/** The place again. */
export const unpackPlace = (place: PackedPlace): Place => ({
  ...place,
  layers: place.layers.map((layer) => (layer.kind === 'tiles' ? { ...layer, cells: unpacked(layer.cells) } : layer)),
});

function packed(cells: Uint32Array): PackedCells {
  const numbers = new Map<number, number>();
  for (const cell of cells) if (!numbers.has(cell)) numbers.set(cell, numbers.size);
  const bytes = numbers.size <= 0x100 ? 1 : numbers.size <= 0x10000 ? 2 : 4;
  const indexes = new INDEXES[bytes](cells.length);
  for (const [i, cell] of cells.entries()) indexes[i] = numbers.get(cell) ?? 0;
  return { kinds: [...numbers.keys()], bytes, cells: toBase64(new Uint8Array(indexes.buffer)) };
}

function unpacked({ kinds, bytes, cells }: PackedCells): Uint32Array {
  const indexes = new INDEXES[bytes](fromBase64(cells).buffer);
  const known = Uint32Array.from(kinds);
  const all = new Uint32Array(indexes.length);
  for (let i = 0; i < all.length; i++) all[i] = known[indexes[i] as number] as number;
  return all;
}
