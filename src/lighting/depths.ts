/**
 * The order of everything in a room, back to front. Bodies (characters and standing props) lie at `bodies` + the y of
 * their feet; everything below `light` is multiplied by the light map, everything above draws its own light.
 */
export const DEPTH = {
  ground: 0,
  flat: 2,
  reflections: 3,
  shadows: 4,
  light: 8,
  beams: 9,
  bodies: 10,
  above: 10_000,
  shafts: 10_100,
  glows: 10_200,
  fog: 10_300,
  air: 10_400,
  edges: 10_500,
  marks: 10_600,
} as const;
