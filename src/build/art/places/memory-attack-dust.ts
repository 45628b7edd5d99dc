import { Canvas, hash } from '../field';
import type { Picture } from '../figure';
import type { Frame } from '../sheet';

const PUFFS = 8;

/** Dust that hooves throw up, rolling along the ground and thinning. */
function drawDust(moment: number, seed: number, half: number, tall: number): Picture {
  const canvas = new Canvas(2 * half + 30, tall + 24);
  const [fx, fy] = [half + 15, tall + 14];
  const tones = ['#8c80a4', '#aaa0bc', '#c8c0d2', '#e2dce4'];
  const rolls = Array.from({ length: Math.round(half / 2.6) }, (_, k) => {
    const life = (moment / PUFFS + hash(k, 1, seed)) % 1;
    const x = fx + (hash(k, 2, seed) - 0.5) * 2 * half + (life - 0.5) * 14;
    return {
      x,
      y: fy - life * tall * 0.6,
      r: (6 + hash(k, 3, seed) * 7) * Math.sin(Math.min(1, life * 1.15 + 0.1) * Math.PI),
    };
  }).sort((a, b) => a.y - b.y);
  for (const { x, y, r } of rolls) {
    if (r < 1.4) continue;
    tones.forEach((tone, k) => {
      canvas.ellipse(x - k * r * 0.12, y - k * r * 0.17, r * (1 - k * 0.2), r * 0.78 * (1 - k * 0.2), tone, {
        normal: [-0.2, -0.4],
      });
    });
  }
  return canvas.picture([fx, fy]);
}

/** Light that runs along the foot of the shield where it is struck. */
function drawSparks(moment: number): Picture {
  const canvas = new Canvas(72, 52);
  for (let k = 0; k < 5; k++) {
    let [x, y] = [8 + k * 13 + hash(k, moment, 91) * 6, 44];
    const tall = 8 + hash(k, moment, 92) * 26;
    for (let j = 0; j < tall; j++) {
      x += (hash(j, k + moment * 7, 93) - 0.5) * 3;
      y -= 1;
      canvas.put(Math.round(x), Math.round(y), j < tall * 0.4 ? '#ffffff' : '#f0b8f4', { glow: 0.9 });
    }
  }
  return canvas.picture([36, 46]);
}

/** What comes against the shield. */
export function* dusts(): Iterable<Frame> {
  for (let k = 0; k < PUFFS; k++) yield { name: `hoof-dust/${k}`, picture: drawDust(k, 1811, 76, 40) };
  for (let k = 0; k < PUFFS; k++) yield { name: `dust-puff/${k}`, picture: drawDust(k, 1812, 22, 20) };
  for (let k = 0; k < 6; k++) yield { name: `shield-sparks/${k}`, picture: drawSparks(k) };
}
