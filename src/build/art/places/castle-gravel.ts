import { hex, type Rgb } from '../color';
import { hash } from '../field';

const GRAVEL = ['#6f6c94', '#8683a6', '#9c98b6', '#b0acc4', '#c6c2d4', '#dedae6'].map(hex);

/** Pale grains, each with its own shade below. `swell`: −0.5 to 0.5, from dark to light; `rake`: −1 in a furrow. */
export function gravelAt(swell: number, x: number, y: number, rake = 0): Rgb {
  const grain = hash(x, y, 3);
  const above = hash(x, y - 1, 3);
  const level =
    3 +
    (swell > 0.14 ? 1 : swell < -0.15 ? -1 : 0) +
    (grain > 0.9 ? 1 : 0) -
    (above > 0.9 || grain < 0.06 ? 1 : 0) +
    rake;
  return GRAVEL[Math.max(0, Math.min(5, level))] as Rgb;
}
