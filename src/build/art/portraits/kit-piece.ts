import type { Features } from './face';
import type { Layers } from './layers';
import type { Head } from './pose';

/** `rear` lies behind the mane, `chest` on the neck, `skin` on the bare face, `top` over hair and face. */
export type Slot = 'rear' | 'chest' | 'skin' | 'top';
/** Something worn, drawn in up to four turns. */
export type Piece = Partial<Record<Slot, (layers: Layers, head: Head, features: Features) => void>>;
