import type { Rig } from './pony-rig';

const PALETTE = {
  k: '#5a3350',
  w: '#fff8e4',
  p: '#f0dfb8',
  s: '#c9a878',
  b: '#7c4a34',
  h: '#b9783c',
  g: '#a8f4e2',
} as const;
const ROLL = ['.kkkkkkkkkk.', 'kwwwwwwwwwsk', 'kppppppppksk', 'kpppppppppsk', '.kkkkkkkkkk.'];
const GLOW = ['..g........g..', '', '', '', '', '', '', '..g........g..'];
/** From the back to the belly: the rows over the roll, on it and under it. */
const STRAP_ABOVE = 3;
const STRAPS = [...'bbb', ...'bhhhb', ...'bbb'].map((c) => `..${c}.....${c}...`);

/** A rolled note seen from the side: in the glow that carries it, or under two straps at the flank. */
export function drawNote({ figure, pose, places }: Rig): void {
  if (!pose.note) return;
  const [hx, hy] = places.head;
  const [x, y] = {
    before: [hx + 12, hy + 1],
    over: [-14, places.trunk - 15],
    beside: [-12, places.trunk - 4],
    strapped: [-12, places.trunk - 3 + pose.bob],
  }[pose.note] as [number, number];
  const at = [Math.round(x), Math.round(y)] as const;
  figure.stamp(at[0], at[1], ROLL, PALETTE);
  if (pose.note === 'strapped') figure.stamp(at[0], at[1] - STRAP_ABOVE, STRAPS, PALETTE);
  else figure.stamp(at[0] - 1, at[1] - 2, GLOW, PALETTE);
}
