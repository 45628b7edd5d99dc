/** Light in bands with a trace of ordered dither: the shaders' text, and the same arithmetic for tests and pictures. */

/** Bands of the light quad, and of lit sprites, per unit of light. */
export const FLOOR_BANDS = 20;
export const SPRITE_BANDS = 24;

/**
 * GLSL: `quantise(light, bands, dither)` steps the strongest channel and scales the others with it, so that no hue
 * fringes appear. `uDither` shifts the 4×4 pattern with the camera so that it sticks to the world. `vignette()` is smooth
 * on purpose: it belongs to the view, and bands of it would crawl over the room. `uVignette` is 2 / view size, depth.
 */
export const LIGHT_GLSL = `
uniform vec2 uDither;
uniform vec3 uVignette;
float bayer2(vec2 a) { a = floor(a); return fract(a.x * .5 + a.y * a.y * .75); }
float bayer4(vec2 p) { return bayer2(p * .5) * .25 + bayer2(p); }
vec3 quantise(vec3 light, float bands, float dither) {
  float top = max(max(light.r, light.g), max(light.b, .004));
  return light * (floor(top * bands + .5 + (bayer4(gl_FragCoord.xy + uDither) - .5) * dither) / bands / top);
}
float vignette() {
  vec2 q = gl_FragCoord.xy * uVignette.xy - 1.;
  return 1. - uVignette.z * clamp(dot(q * q, vec2(.68, .55)) - .18, 0., 1.);
}`;

const bayer2 = (x: number, y: number): number => (Math.floor(x) * 0.5 + Math.floor(y) ** 2 * 0.75) % 1;

/** The 4×4 ordered threshold, 0 to 15/16, at a whole pixel with x, y ≥ 0. */
export const bayer4 = (x: number, y: number): number => bayer2(x / 2, y / 2) * 0.25 + bayer2(x, y);

/** `value` rounded to one of `bands` steps per unit; `dither` 0–1 mixes neighbouring steps along their border. */
export const quantise = (value: number, bands: number, dither: number, x: number, y: number): number =>
  Math.floor(value * bands + 0.5 + (bayer4(x, y) - 0.5) * dither) / bands;

/** Light at `distance` (0 centre to 1 edge) of a pool: flat in the middle, no visible rim. */
export function falloff(distance: number): number {
  if (distance >= 1) return 0;
  const inside = 1 - distance * distance;
  return inside * inside * (0.75 + 0.25 * inside);
}
