import type { Features } from './face';
import * as dress from './kit-clothes';
import * as hats from './kit-hats';
import * as kin from './kit-kin';
import type { Layers } from './layers';
import type { Head } from './pose';

/** `rear` lies behind the mane, `chest` on the neck, `skin` on the bare face, `top` over hair and face. */
type Slot = 'rear' | 'chest' | 'skin' | 'top';
/** Something worn, drawn in up to four turns. */
export type Piece = Partial<Record<Slot, (layers: Layers, head: Head, features: Features) => void>>;

const KITS = { ...hats, ...dress, ...kin };
export type Kit = keyof typeof KITS;

export function drawKit(layers: Layers, head: Head, features: Features, kit: readonly Kit[], slot: Slot): void {
  for (const name of kit) {
    const piece: Piece = KITS[name];
    piece[slot]?.(layers, head, features);
  }
}
