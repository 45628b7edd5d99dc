import { flowerHat, helmet, stetson, topHat, toque } from './kit-hats';
import { onBody, onHead, type Rig } from './pony-rig';

/** When a piece is drawn: behind everything, on the trunk, over the near legs, behind the head, on the skull, over the hair. */
export type Layer = 'back' | 'trunk' | 'flank' | 'nape' | 'brow' | 'crown';
/** Pieces of clothing and things, by layer. Head layers have their origin at the centre of the head. */
export type Piece = Partial<Record<Layer, (rig: Rig) => void>>;

const KIT = {
  freckles: {
    brow: ({ figure, view }) => {
      const spots = view === 'down' ? [[-8, 6], [-6, 7], [7, 6], [5, 7]] : view === 'right' ? [[4, 6], [6, 7], [3, 8]] : [];
      for (const [x, y] of spots) figure.pixel(x as number, y as number, { material: 'coat', shade: 1 });
    },
  },
  stetson: { crown: stetson },
  'top-hat': { crown: topHat },
  toque: { crown: toque },
  'flower-hat': { crown: flowerHat },
  helmet: { crown: helmet },
} as const satisfies Record<string, Piece>;

export type KitName = keyof typeof KIT;

const onHeadLayers: ReadonlySet<Layer> = new Set(['nape', 'brow', 'crown']);

export function drawKit(rig: Rig, layer: Layer): void {
  for (const name of rig.look.kit ?? []) {
    const piece: Piece = KIT[name];
    const draw = piece[layer];
    if (draw) (onHeadLayers.has(layer) ? onHead : onBody)(rig, () => draw(rig));
  }
}
