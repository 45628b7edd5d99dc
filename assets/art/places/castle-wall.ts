/** Measures, in map pixels, of the castle's outer wall; its painters agree through these. */
export const WALL = { width: 768, height: 1920, rope: 404, ground: 1796 } as const;
/** Ledges one can stand on, from Spike's sill down: the back edge of the floor, and its two ends. */
export const LEDGES = [
  { y: 300, left: 204, right: 596 },
  { y: 640, left: 188, right: 614 },
  { y: 980, left: 170, right: 634 },
  { y: 1320, left: 150, right: 656 },
  { y: 1600, left: 132, right: 680 },
] as const;
/** Depth of a ledge's floor, and height of its edge below. */
export const LEDGE = { depth: 30, edge: 15 } as const;
/** Where mountains and sky meet. */
export const HORIZON = 1430;
export const COLD = ['#222658', '#39408a', '#4d60ac', '#6c88cc', '#98b4e6', '#d4e4fb'] as const;
