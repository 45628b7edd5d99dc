import type { Picture } from './figure';

/** One named picture of an atlas, e.g. `spike/walk/down/3` or `punch-table`. */
export type Frame = { name: string; picture: Picture };

/**
 * A source of frames that are packed together into `assets/art/atlases/<name>.png`, `<name>.data.png` and `<name>.json`.
 * `lit: false` sheets (glows, portraits) have no data picture.
 */
export type Sheet = { name: string; lit: boolean; frames: () => Iterable<Frame> };
