import { hex } from '../color';
import type { Canvas } from '../field';
import type { Picture } from '../figure';
import type { Frame } from '../sheet';
import { spikesDoor } from './castle-spikes-door';
import { pts, SLOPE, slanted } from './spike-bedroom-brush';
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

/** The door in the room's slanting wall. */
const door = (ajar: boolean): Picture => slanted(spikesDoor(ajar), SLOPE);

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
