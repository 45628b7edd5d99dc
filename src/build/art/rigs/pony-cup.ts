import type { Rig } from './pony-rig';

const TOP: number = -24;
const FOOT: number = -13;
const MIDDLE = 1;
/** Half the cup's width at its rim and at its foot. */
const [RIM, BASE] = [5, 3] as const;

/** A glass of juice on the head, filled to the brim; what runs over falls on the side it has run to. */
export function drawCup({ figure, pose }: Rig): void {
  if (pose.cup === undefined) return;
  const slosh = pose.cup;
  const put = (x: number, y: number, ink: string): void => figure.pixel(MIDDLE + x, y, ink);
  for (let y = TOP; y <= FOOT; y++) {
    const half = Math.round(RIM + ((BASE - RIM) * (y - TOP)) / (FOOT - TOP));
    for (let x = -half; x <= half; x++) {
      const surface = TOP + 1.4 - x * slosh * 0.3;
      const edge = Math.abs(x) === half || y === FOOT;
      const below = y - surface;
      if (edge) put(x, y, y === FOOT || x === half ? '#6f86c8' : '#dff2ff');
      else if (below >= 0)
        put(x, y, below < 1.2 ? '#ffe08a' : x > half - 3 ? '#d8703c' : x < 2 - half ? '#ffc878' : '#f5964a');
      else put(x, y, '#b8d4f2');
    }
  }
  for (let y = TOP - 1; y <= FOOT + 1; y++) {
    const half = Math.round(RIM + ((BASE - RIM) * (y - TOP)) / (FOOT - TOP)) + 1;
    for (const x of [-half, half]) if (y >= TOP) put(x, y, '#2a1a4a');
  }
  for (let x = -BASE; x <= BASE; x++) put(x, FOOT + 1, '#2a1a4a');
  if (Math.abs(slosh) < 1.5) return;
  const side = Math.sign(slosh);
  for (const [x, y] of [
    [RIM + 1, TOP - 1],
    [RIM + 2, TOP + 1],
    [RIM + 4, TOP + 6],
  ] as const)
    for (const [dx, ink] of [
      [0, '#f5964a'],
      [1, '#ffe08a'],
    ] as const)
      for (const dy of [0, 1]) put(side * (x + dx), y + dy, ink);
}
