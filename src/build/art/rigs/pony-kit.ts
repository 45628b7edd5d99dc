import { apron, armour, bowTie, scarf, shawl, waistcoat } from './kit-clothes';
import { antlers, elytra, shag, yakHorns } from './kit-creature';
import { freckles, goggles, monocle, moustache, ribbon, spectacles } from './kit-face';
import { bandolier, lantern, trumpet } from './kit-gear';
import { gown } from './kit-gown';
import { flowerHat, stetson, topHat, toque } from './kit-hats';
import { helmet } from './kit-helmet';
import type { KitName } from './pony-look';
import { onBody, onHead, type Rig } from './pony-rig';

/**
 * When a piece is drawn: on the trunk, over the near legs, behind the head, on the face, over the hair.
 * The last three have their origin at the centre of the head.
 */
export type Layer = 'trunk' | 'flank' | 'nape' | 'brow' | 'crown';
/** A piece of clothing or a thing carried, by layer. */
type Piece = Partial<Record<Layer, (rig: Rig) => void>>;

const KIT: Readonly<Record<KitName, Piece>> = {
  stetson: { crown: stetson },
  'top-hat': { crown: topHat },
  toque: { crown: toque },
  'flower-hat': { crown: flowerHat },
  helmet: { crown: helmet },
  gown,
  waistcoat: { flank: waistcoat },
  'bow-tie': { flank: bowTie },
  scarf: { flank: scarf },
  shawl: { flank: shawl },
  apron: { flank: apron },
  armour: { flank: armour },
  freckles: { brow: freckles },
  spectacles: { brow: spectacles },
  monocle: { brow: monocle },
  moustache: { brow: moustache },
  goggles: { crown: goggles },
  ribbon: { crown: ribbon },
  trumpet: { flank: trumpet },
  lantern,
  antlers: { crown: antlers },
  elytra: { flank: elytra },
  'yak-horns': { crown: yakHorns },
  shag: { flank: shag },
  bandolier: { flank: bandolier },
};

const HEAD_LAYERS: ReadonlySet<Layer> = new Set(['nape', 'brow', 'crown']);

/** Draws what this look wears in one layer, in the order it is listed. */
export function drawKit(rig: Rig, layer: Layer): void {
  for (const name of rig.look.kit ?? []) {
    const draw = KIT[name][layer];
    if (draw) (HEAD_LAYERS.has(layer) ? onHead : onBody)(rig, () => draw(rig));
  }
}
