import type { Picture } from '../figure';
import { ellipse } from '../shape';
import { flat, line, panel, prop, slab } from './spike-bedroom-brush';

const arch = (w: number, h: number): readonly number[] => [
  ...[-w, 0, -w, 14 - h, -w * 0.5, -h],
  ...[w * 0.5, -h, w, 14 - h, w, 0],
];

/** The door between the corridor and Spike's room, cut like a gem at the top; `ajar` shows a warm slit. */
export const spikesDoor = (ajar: boolean): Picture =>
  prop(
    72,
    112,
    (f) => {
      panel(f, arch(29, 98), 'crystal', 3, { crease: 2 });
      panel(f, [-29, 0, -29, -84, -14.5, -98, -10, -92, -23, -79, -23, 0], 'crystal', 5);
      panel(f, [29, 0, 29, -84, 14.5, -98, 10, -92, 23, -79, 23, 0], 'crystal', 2);
      panel(f, arch(23, 91), 'ink', 1);
      if (ajar) panel(f, arch(22, 90), 'lit', 3, { glow: 0.4 });
      const left = ajar ? -10 : -22;
      panel(f, [left, 0, left, -77, Math.max(left, -11), -90, 11, -90, 22, -77, 22, 0], 'wood', 3, { crease: 2 });
      for (const x of [-14, -5, 4, 13]) if (x > left + 2) line(f, [x, -80, x, -1], 'wood', 2);
      for (const y of [-66, -20]) {
        slab(f, [left, y, 22, y + 5], 'gold', 3, { crease: 1 });
        slab(f, [left, y, 22, y + 1], 'gold', 5);
      }
      const gem = (left + 28) / 2;
      panel(f, [gem, -54, gem + 6, -47, gem, -36, gem - 6, -47], 'plum', 3, { crease: 2 });
      panel(f, [gem, -54, gem, -36, gem - 6, -47], 'pink', 4);
      flat(f, ellipse(left + 6, -36, 3, 3.4), 'gold', 4, { crease: 1 });
      f.stamp(left + 5, -37, ['kk', '.k'], { k: { material: 'ink', shade: 1 } });
      slab(f, [-23, -2, 23, 0], 'dark', 2);
    },
    { crystal: '#a9a4ea', lit: '#f2a24a' },
  );
