import { apron, armour, bowTie, gown, scarf, shawl, waistcoat } from './kit-clothes';
import { flowerHat, helmet, stetson, topHat, toque } from './kit-hats';
import * as things from './kit-things';
import { onBody, onHead, type Rig } from './pony-rig';

/**
 * When a piece is drawn: on the trunk, over the near legs, behind the head, on the face, over the hair.
 * The last three have their origin at the centre of the head.
 */
export type Layer = 'trunk' | 'flank' | 'nape' | 'brow' | 'crown';
/** A piece of clothing or a thing carried, by layer. */
type Piece = Partial<Record<Layer, (rig: Rig) => void>>;

const KIT = {
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
  freckles: { brow: things.freckles },
  spectacles: { brow: things.spectacles },
  monocle: { brow: things.monocle },
  moustache: { brow: things.moustache },
  goggles: { crown: things.goggles },
  ribbon: { crown: things.ribbon },
  trumpet: { flank: things.trumpet },
  lantern: things.lantern,
  antlers: { crown: things.antlers },
  elytra: { flank: things.elytra },
  'yak-horns': { crown: things.yakHorns },
  shag: things.shag,
  bandolier: { flank: things.bandolier },
} as const satisfies Record<string, Piece>;

export type KitName = keyof typeof KIT;

const HEAD_LAYERS: ReadonlySet<Layer> = new Set(['nape', 'brow', 'crown']);

/** Draws what this look wears in one layer, in the order it is listed. */
export function drawKit(rig: Rig, layer: Layer): void {
  for (const name of rig.look.kit ?? []) {
    const draw = (KIT[name] as Piece)[layer];
    if (draw) (HEAD_LAYERS.has(layer) ? onHead : onBody)(rig, () => draw(rig));
  }
}
