import type { Picture } from './figure';
import type { Bitmap } from './png';
import type { Ground } from './tiles';

/** One named picture of an atlas, e.g. `spike/walk/down/3` or `punch-table`. */
export type Frame = { name: string; picture: Picture };

/**
 * A source of frames that are packed together into `assets/art/atlases/<name>.png`, `<name>.data.png` and `<name>.json`.
 * `lit: false` sheets (glows, portraits) have no data picture.
 */
export type Sheet = { name: string; lit: boolean; frames: () => Iterable<Frame> };

/** A picture that is not part of an atlas; `file` is relative to `assets/art`, e.g. `portraits/spike.png`. */
export type LoosePicture = { file: string; picture: Bitmap };

/**
 * What a module of the art list exports, one or more of these.
 * A module with a `ground` is a place: its sheet holds props and gets a tileset of its own.
 */
export type ArtModule = { sheet?: Sheet; ground?: Ground; pictures?: () => Iterable<LoosePicture> };
