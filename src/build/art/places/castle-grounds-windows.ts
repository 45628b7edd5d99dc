import { GOLD } from '../../../../assets/art/places/castle-ballroom';
import { hex, mix, ramp, type Rgb } from '../color';
import { Canvas, hash } from '../field';
import type { Picture } from '../figure';
import type { Frame } from '../sheet';
import { asleep, bars, outerWindow } from './castle-wall-panes';

const GLASS = ['#7a4a9a', '#3f6ab4', '#4a9a9c', '#b05a8c', '#c89a50', '#5a4aa0'] as const;

/** A ballroom window from outside: the last candles behind coloured glass. */
const stained = (seed: number): Picture =>
  outerWindow(30, 104, 44, ({ canvas, cx, top, half, tall, on }) => {
    const key = (x: number, y: number): number => {
      const ring = Math.floor(Math.hypot(x - cx, y - top - 44) / 15);
      const turn = Math.floor(
        ((Math.atan2(y - top - 44, x - cx) / (2 * Math.PI) + 1) % 1) * (6 + 3 * Math.min(ring, 3)),
      );
      return ring * 40 + turn;
    };
    canvas.where(
      on,
      (x, y) => {
        const [k, warm] = [key(x, y), Math.max(0, 1 - Math.hypot((x - cx) / half, (y - top - tall * 0.6) / tall))];
        const parted = k !== key(x - 1, y) || k !== key(x, y - 1);
        const pane: Rgb = hex(GLASS[Math.floor(hash(k, seed, 3) * GLASS.length)] as string);
        return parted ? hex('#1d1746') : mix(pane, hex('#ffc070'), Math.floor(warm * 4) * 0.11);
      },
      { glow: 0.42 },
    );
  });

/** The servants' door beside the kitchen garden, locked. */
function sideDoor(): Picture {
  const c = new Canvas(76, 108);
  const [cx, foot] = [38, 104];
  const inside = (x: number, y: number, grow: number): boolean =>
    Math.abs(x - cx) < 22 + grow &&
    y < foot &&
    (y > 46 || ((x - cx) / (22 + grow)) ** 2 + ((y - 46) / (26 + grow)) ** 2 < 1);
  for (const [grow, lit, dark] of [
    [11, '#141a44', '#141a44'],
    [10, '#eef4ff', '#7f98d8'],
    [6, '#b8d0f4', '#5a70b4'],
    [2, GOLD[3], GOLD[1]],
    [0.8, '#141a44', '#141a44'],
  ] as const)
    c.where(
      (x, y) => inside(x, y, grow),
      (x) => hex(x < cx ? lit : dark),
    );
  const wood = ramp('#6a5aa0');
  c.where(
    (x, y) => inside(x, y, 0),
    (x) => wood[(x - cx + 200) % 9 === 0 ? 1 : (x - cx + 200) % 9 === 1 ? 4 : 3] as Rgb,
  );
  for (const y of [54, 86]) c.rect(cx - 22, y, 44, 4, (_x, py) => hex(GOLD[py === y ? 4 : 2] as string));
  c.ellipse(cx + 15, 72, 2.4, 2.6, GOLD[4]);
  for (let j = 0; j < 6; j++)
    c.rect(
      cx - 34 - (j > 2 ? 4 : 0),
      foot - 2 + j,
      68 + (j > 2 ? 8 : 0),
      1,
      ['#eef4ff', '#b8c8f0', '#7f92cc', '#dce6fb', '#a4b4e0', '#5a68a8'][j] as string,
    );
  return c.picture([cx, foot + 2]);
}

export function* windowFrames(): Iterable<Frame> {
  yield { name: 'stained-window-a', picture: stained(2) };
  yield { name: 'stained-window-b', picture: stained(5) };
  yield {
    name: 'dark-window',
    picture: outerWindow(26, 84, 30, (pane) => {
      asleep(pane, 2);
      bars(pane, 2, 26, '#35458c');
    }),
  };
  yield { name: 'side-door', picture: sideDoor() };
}
