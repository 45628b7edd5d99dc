import { hex, type Rgb } from '../color';
import { fractal, hash } from '../field';

const GRASS = ['#2f6a5c', '#3a7a66', '#478a70', '#559a7a', '#6cb088', '#8fd0a0'].map(hex);
/** Width of a mown stripe, in pixels. */
const STRIPE = 48;

/** Short castle grass at a pixel: mottled, mown in broad stripes where it is `mown`, each blade lit at its tip. */
export function lawn(x: number, y: number, mown = false): Rgb {
  const swell = fractal(x / 26, y / 18, 17, 3) - 0.5;
  const stripe = mown && (Math.floor((x + y * 0.5) / STRIPE) & 1) === 1 ? 1 : 0;
  return grass(swell, x, y, stripe);
}

/** Grass where the ground's mottling is known: `swell` −0.5 to 0.5, from dark to light. */
export function grass(swell: number, x: number, y: number, lift = 0): Rgb {
  const blade = hash(x, y, 31);
  const above = hash(x, y - 1, 31);
  const lit = blade > 0.93 ? 2 : blade > 0.86 ? 1 : 0;
  const root = above > 0.93 ? 1 : blade < 0.05 ? 1 : 0;
  const level =
    2 + lift + (swell > 0.16 ? 1 : swell < -0.17 ? -1 : 0) + (swell > -0.05 ? lit : Math.min(1, lit)) - root;
  return GRASS[Math.max(0, Math.min(5, level))] as Rgb;
}
