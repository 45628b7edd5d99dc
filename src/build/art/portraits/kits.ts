import type { Features } from './face';
import * as dress from './kit-clothes';
import * as hats from './kit-hats';
import * as kin from './kit-kin';
import type { Piece, Slot } from './kit-piece';
import type { Layers } from './layers';
import type { Head } from './pose';

const KITS = { ...hats, ...dress, ...kin };
export type Kit = keyof typeof KITS;

export function drawKit(layers: Layers, head: Head, features: Features, kit: readonly Kit[], slot: Slot): void {
  for (const name of kit) {
    const piece: Piece = KITS[name];
    piece[slot]?.(layers, head, features);
  }
}
