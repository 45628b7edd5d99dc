/** The ways of mixing that must know what lies under, as shader text: `mixed(below, above)` of one channel each. */
import type { BlendMode } from '../../places/layers';

export type DeepMode = Exclude<BlendMode, 'normal' | 'add' | 'screen'>;

/** The formulas of the W3C's "Compositing and Blending", a branch for each mode. */
const FORMULAS: Readonly<Record<DeepMode, string>> = {
  multiply: 'b * s',
  overlay: 'hard(s, b)',
  darken: 'min(b, s)',
  lighten: 'max(b, s)',
  'color-dodge': 'b <= 0. ? 0. : s >= 1. ? 1. : min(1., b / (1. - s))',
  'color-burn': 'b >= 1. ? 1. : s <= 0. ? 0. : 1. - min(1., (1. - b) / s)',
  'hard-light': 'hard(b, s)',
  'soft-light': 's <= .5 ? b - (1. - 2. * s) * b * (1. - b) : b + (2. * s - 1.) * (bright(b) - b)',
  difference: 'abs(b - s)',
  exclusion: 'b + s - 2. * b * s',
};

const MODES = Object.keys(FORMULAS) as readonly DeepMode[];

/** What `uMix` is for a mode. */
export const numberOf = (mode: DeepMode): number => MODES.indexOf(mode);

/** GLSL: `overBackdrop(color)` of a colour that its alpha is multiplied into, to be laid plainly over what is there. */
export const MIX_GLSL = `
uniform sampler2D uBackdrop;
uniform vec2 uView;
uniform float uMix;
float hard(float b, float s) { return s <= .5 ? 2. * b * s : 1. - 2. * (1. - b) * (1. - s); }
float bright(float b) { return b <= .25 ? ((16. * b - 12.) * b + 4.) * b : sqrt(b); }
float mixed(float b, float s) {
${MODES.map((mode, i) => `  if (uMix < ${i}.5) return ${FORMULAS[mode]};`).join('\n')}
  return s;
}
vec4 overBackdrop(vec4 color) {
  vec4 under = texture2D(uBackdrop, gl_FragCoord.xy / uView);
  if (color.a <= 0. || under.a <= 0.) return color;
  vec3 above = color.rgb / color.a, below = min(under.rgb / under.a, 1.);
  vec3 both = vec3(mixed(below.r, above.r), mixed(below.g, above.g), mixed(below.b, above.b));
  return vec4(mix(above, both, under.a) * color.a, color.a);
}`;
