import { Canvas, hash } from '../field';
import { Figure, type Picture } from '../figure';
import { ellipse } from '../shape';
import type { Frame } from '../sheet';
import { drawFireRing } from './everfree-edge-hollow';

const FLAMES = 8;
const FIRE = ['#8c2430', '#e0482c', '#ff8c30', '#ffc850', '#fff4c0'] as const;

/** The ring of stones with a fire in it, at one of its moments. */
function drawCampfire(moment: number): Picture {
  const ring = drawFireRing();
  const canvas = new Canvas(ring.width, ring.height + 40);
  const [x, y] = [ring.pivot[0], ring.pivot[1] + 40];
  canvas.place(ring, x, y);
  canvas.ellipse(x, y - 1, 13, 5.4, '#ff7a2c', { glow: 0.7 });
  canvas.ellipse(x, y - 1, 8, 3.2, '#ffc850', { glow: 0.85 });
  const tongues = [
    [-8, 1, 5],
    [8, 1, 5.4],
    [-4, -2, 7.4],
    [5, -3, 7],
    [0, 2, 8.4],
  ] as const;
  tongues.forEach(([dx, dy, size], k) => {
    const beat = Math.sin(((moment + k * 3.1) / FLAMES) * 2 * Math.PI);
    FIRE.forEach((color, tone) => {
      const r = (size + beat) * (1 - tone * 0.2) * 0.72;
      const tall = (size + beat) * (2.9 - tone * 0.5);
      for (let j = 0; j < tall; j++) {
        const t = j / tall;
        const w = r * Math.sin(Math.min(1, 0.34 + t * 0.9) * Math.PI) ** 0.8 * (1 - t * 0.4);
        const cx = x + dx * (1 - t * 0.6) + beat * t * t * 4;
        for (let i = -w; i <= w; i++)
          canvas.put(Math.round(cx + i), Math.round(y + dy - j), color, { glow: 0.55 + tone * 0.09 });
      }
    });
  });
  for (let k = 0; k < 6; k++) {
    const rise = (hash(k, 1, 61) + moment / FLAMES) % 1;
    const sx = x + (hash(k, 2, 61) - 0.5) * 16 + Math.sin(rise * 7 + k) * 4;
    canvas.put(Math.round(sx), Math.round(y - 12 - rise * 44), rise > 0.6 ? '#ff8c30' : '#ffd878', { glow: 0.9 });
  }
  for (const [dx, dy] of [
    [-15, 5],
    [-8, 8],
    [0, 9],
    [8, 8],
    [15, 5],
  ] as const)
    canvas.place(stoneAt(dx), x + dx, y + dy);
  return canvas.picture([x, y]);
}

/** A stone of the ring's near rim, warm on the side to the fire. */
function stoneAt(seed: number): Picture {
  const figure = new Figure([16, 14], [8, 10], { stone: '#8a7c86' });
  figure.add(ellipse(0, -3, 4.6 + (Math.abs(seed) % 3) * 0.5, 3.8), 'stone', { bias: 0.04 });
  return figure.render();
}

/** The fire, burning and cold. */
export function* campfires(): Iterable<Frame> {
  for (let k = 0; k < FLAMES; k++) yield { name: `campfire/${k}`, picture: drawCampfire(k) };
  yield { name: 'campfire-cold', picture: drawFireRing() };
}
