/** A picture in so few colours that it fits a palette: for pages that are read, not for the game. */
import type { Bitmap } from '../art/png';

const MOST = 256;
type Rgb = readonly [number, number, number];
/** A colour and how many px have it. */
type Share = { colour: Rgb; count: number };

const keyOf = (rgba: Uint8Array, at: number): number =>
  ((rgba[at] ?? 0) << 16) | ((rgba[at + 1] ?? 0) << 8) | (rgba[at + 2] ?? 0);

/** Each px in the nearest of at most 256 colours, which are found by median cut. Nothing is see-through any more. */
export function fewColours({ width, height, rgba }: Bitmap): Bitmap {
  const counts = new Map<number, number>();
  for (let at = 0; at < rgba.length; at += 4) counts.set(keyOf(rgba, at), (counts.get(keyOf(rgba, at)) ?? 0) + 1);
  const shares = [...counts].map(
    ([key, count]): Share => ({ colour: [key >> 16, (key >> 8) & 255, key & 255], count }),
  );
  const taken = new Map<number, Rgb>();
  for (const box of boxesOf(shares)) {
    const mean = meanOf(box);
    for (const { colour } of box) taken.set((colour[0] << 16) | (colour[1] << 8) | colour[2], mean);
  }
  const out = new Uint8Array(rgba.length);
  for (let at = 0; at < rgba.length; at += 4) out.set([...(taken.get(keyOf(rgba, at)) ?? []), 255], at);
  return { width, height, rgba: out };
}

/** The colours in boxes: the one that spreads widest is cut in two, again and again. */
function boxesOf(shares: readonly Share[]): readonly (readonly Share[])[] {
  const boxes = [{ box: shares, spread: spreadOf(shares) }];
  while (boxes.length < MOST) {
    boxes.sort((a, b) => b.spread.weight - a.spread.weight);
    const [widest] = boxes;
    if (!widest || widest.spread.weight === 0) break;
    const { channel } = widest.spread;
    const sorted = [...widest.box].sort((a, b) => (a.colour[channel] ?? 0) - (b.colour[channel] ?? 0));
    const half = sorted.reduce((sum, s) => sum + s.count, 0) / 2;
    let cut = 1;
    for (let sum = sorted[0]?.count ?? 0; cut < sorted.length - 1 && sum < half; cut++) sum += sorted[cut]?.count ?? 0;
    const halves = [sorted.slice(0, cut), sorted.slice(cut)];
    boxes.splice(0, 1, ...halves.map((box) => ({ box, spread: spreadOf(box) })));
  }
  return boxes.map(({ box }) => box);
}

/** The channel in which a box is widest; `weight` counts more where more px would gain by a cut. */
function spreadOf(box: readonly Share[]): { channel: 0 | 1 | 2; weight: number } {
  const widths = ([0, 1, 2] as const).map((channel) => {
    const levels = box.map(({ colour }) => colour[channel]);
    const [low, high] = levels.reduce<readonly [number, number]>(
      ([least, most], v) => [Math.min(least, v), Math.max(most, v)],
      [255, 0],
    );
    return { channel, width: Math.max(0, high - low) };
  });
  const { channel, width } = widths.reduce((best, next) => (next.width > best.width ? next : best));
  return { channel, weight: width * Math.sqrt(box.reduce((sum, s) => sum + s.count, 0)) };
}

function meanOf(box: readonly Share[]): Rgb {
  const count = box.reduce((sum, s) => sum + s.count, 0);
  const mean = (channel: 0 | 1 | 2): number =>
    Math.round(box.reduce((sum, s) => sum + s.colour[channel] * s.count, 0) / count);
  return [mean(0), mean(1), mean(2)];
}
