import { hex } from '../color';
import type { Canvas } from '../field';
import type { Picture } from '../figure';
import { ellipse } from '../shape';
import type { Frame } from '../sheet';
import { flat, line, panel, prop, pts, SLOPE, slab, slanted } from './spike-bedroom-brush';
import { mounted } from './spike-bedroom-posters';

/** A wall clock in a crystal case; hands at hour and minute. */
const clock =
  (hour: number, minute: number) =>
  (c: Canvas): void => {
    c.polygon(pts([14, 0, 25, 6, 28, 17, 22, 28, 14, 31, 6, 28, 0, 17, 3, 6]), '#8a5638');
    c.polygon(pts([14, 1, 24, 7, 27, 17, 21, 27, 14, 30, 7, 27, 1, 17, 4, 7]), '#c98d4c');
    c.polygon(pts([14, 1, 24, 7, 4, 7]), '#e8b878');
    c.ellipse(14, 17, 10.5, 10.5, '#7d4a34');
    c.ellipse(14, 17, 9.5, 9.5, '#fbf2dc');
    for (let k = 0; k < 12; k++) {
      const a = (k / 12) * Math.PI * 2;
      c.put(
        Math.round(13.5 + Math.sin(a) * 8),
        Math.round(16.5 - Math.cos(a) * 8),
        k % 3 === 0 ? '#7a3fae' : '#c4a484',
      );
    }
    for (const [turn, reach, color] of [
      [(hour + minute / 60) / 12, 4.5, '#3a2a5c'],
      [minute / 60, 7, '#6a4a8c'],
    ] as const) {
      c.line(
        pts([13.5, 16.5, 13.5 + Math.sin(turn * Math.PI * 2) * reach, 16.5 - Math.cos(turn * Math.PI * 2) * reach]),
        color,
      );
    }
    c.rect(13, 16, 2, 2, '#c8485c');
    c.rect(13, 31, 2, 9, '#e0ae5c');
    c.stamp(10, 38, ['..aab...', '.aabbc..', '.abbbc..', '..bbc...', '...c....'], {
      a: '#dff8ff',
      b: '#74d0ee',
      c: '#3f8cc4',
    });
  };

function hooks(c: Canvas): void {
  c.rect(0, 0, 46, 6, (_, y) => hex(['#f0c684', '#d19a58', '#c98d4c', '#c98d4c', '#a56a3c', '#7d4a34'][y] as string));
  for (const x of [7, 22, 37]) c.stamp(x, 3, ['gg', 'gg', 'gG', '.G'], { g: '#ffe7a8', G: '#b9803f' });
}

/** The door, cut like a gem at the top; `ajar` shows a warm slit of corridor. */
function door(ajar: boolean): Picture {
  const arch = (w: number, h: number): readonly number[] => [
    -w,
    0,
    -w,
    14 - h,
    -w * 0.5,
    -h,
    w * 0.5,
    -h,
    w,
    14 - h,
    w,
    0,
  ];
  const flatDoor = prop(
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
  return slanted(flatDoor, SLOPE);
}

/** What stays on the walls when all else is packed. */
export const WALLS: readonly Frame[] = [
  { name: 'clock-evening', picture: mounted(28, 43, clock(9, 40)) },
  { name: 'clock-packed', picture: mounted(28, 43, clock(11, 10)) },
  { name: 'clock-night', picture: mounted(28, 43, clock(0, 35)) },
  { name: 'clock-morning', picture: mounted(28, 43, clock(7, 4)) },
  { name: 'hooks', picture: mounted(46, 8, hooks) },
  { name: 'door', picture: door(false) },
  { name: 'door-ajar', picture: door(true) },
];
