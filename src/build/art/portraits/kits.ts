import { blob, type Point, stroke } from '../shape';
import type { Layers } from './layers';
import { path } from './path';
import type { Head } from './pose';

/** Things worn: `rear` lies behind the mane, `chest` on the neck, `face` over the hair, `top` over everything. */
type Slot = 'rear' | 'chest' | 'face' | 'top';
type Piece = Partial<Record<Slot, (layers: Layers, head: Head) => void>>;

const stetson: Piece = {
  top: (layers, head) => {
    const at = (points: readonly Point[], z = 10): Point[] => head.sheet(points, z);
    layers.add(
      blob(at(path('-36,-25 -27,-21 -8,-17.6 12,-18 29,-24 39,-31 35,-20 21,-11.6 2,-9 -18,-11.6 -31,-17')), {
        rim: 6,
      }),
      'hat',
      { cast: 0.34, bias: 0.02 },
    );
    layers.line(at(path('-31,-20 -16,-14.4 3,-12 21,-14.6 34,-23')), [0.5, 0.6, 0.6, 0.6, 0.5], 'hat', 2);
    layers.add(
      blob(at(path('-20,-18 -21,-32 -14,-42 -4,-38.6 5,-43.6 15,-40 21,-31 21.6,-19 2,-14.4')), { rim: 10 }),
      'hat',
      { bias: 0.05 },
    );
    layers.add(stroke(at(path('-19.4,-22 -5,-18.2 8,-18.4 20.6,-22.6')), [2.2, 2.4, 2.4, 2.2]), 'band');
    layers.line(at(path('-2.4,-36 -1.4,-31 -3,-26')), [0.6, 0.9, 0.5], 'hat', 2);
    layers.line(at(path('6,-39 10,-36 11,-31')), [0.5, 0.7, 0.5], 'hat', 2);
  },
};

const KITS = { stetson } as const satisfies Record<string, Piece>;
export type Kit = keyof typeof KITS;

export function drawKit(layers: Layers, head: Head, kit: readonly Kit[], slot: Slot): void {
  for (const name of kit) {
    const piece: Piece = KITS[name];
    piece[slot]?.(layers, head);
  }
}
