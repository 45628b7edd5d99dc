import { hex, type Rgb } from '../color';
import { type Canvas, fractal, hash, scale } from '../field';
import { meeting } from '../terrain';
import { type Ground, TILE } from '../tiles';
import { inner } from './everfree-edge-soil';
import { block, borders, inside, once, tile } from './everfree-ground';
import { gravelAt } from './castle-gravel';
import { grass } from './castle-lawn';

const FILLS = 12;

/** Mottling that is even at the rims of a tile, so that any neighbour fits. */
const swell = (x: number, y: number, variant: number, seed: number): number =>
  (fractal(x / 14 + variant * 7.3, y / 10 + variant * 3.1, seed, 2) - 0.5) * inner(x, y, 9);
const grain = (variant: number): number => variant * 4 * TILE;

const lawnAt = (x: number, y: number, variant: number): Rgb =>
  grass(swell(x, y, variant, 17), Math.floor(x) + grain(variant), Math.floor(y));
const pathAt = (x: number, y: number, variant: number): Rgb =>
  gravelAt(0.8 * swell(x, y, variant, 23), Math.floor(x) + grain(variant), Math.floor(y));

/** Tufts and small flowers well inside the tile. */
function growth(canvas: Canvas, variant: number, allow: (x: number, y: number) => boolean): void {
  for (let k = 0; k < 1 + (variant % 4); k++) {
    const [x, y] = [2 + Math.floor(hash(k, variant, 71) * 24), 2 + Math.floor(hash(k, variant, 72) * 24)];
    if (!allow(x + 2, y + 2)) continue;
    if (variant % 4 === 3)
      canvas.stamp(x, y, ['.p.', 'pyp', '.p.'], { p: k % 2 ? '#dfe8fb' : '#b9a8e8', y: '#f0d890' });
    else canvas.stamp(x, y, ['a...a', 'b.a.b', 'bab.b', '.bbb.'], { a: '#9cdcac', b: '#3a7a66' });
  }
}

const fill = (at: (x: number, y: number, variant: number) => Rgb, grown: boolean) => (variant: number) =>
  tile((canvas) => {
    canvas.where(
      () => true,
      (x, y) => at(x, y, variant),
    );
    if (grown) growth(canvas, variant, () => true);
  });

/** Gravel with its kerb of cut stone, let into the lawn. */
const kerb = (mask: number, variant: number): Canvas => {
  const field = inside(mask, variant, 97, 0);
  return tile((canvas) => {
    canvas.where(
      () => true,
      (x, y) => {
        const inset = field(x, y) * TILE;
        if (inset > 4) return scale(pathAt(x, y, variant), inset < 7 ? 0.86 : 1);
        if (inset <= 0) return scale(lawnAt(x, y, variant), inset > -3 ? 0.74 : 1);
        const [u, v] = [Math.floor(x) % 8, Math.floor(y) % 8];
        if (inset < 1 || (u === 0 && v !== 4) || (v === 0 && u !== 4)) return hex('#5a5c88');
        return hex(inset > 3 ? '#d4d2e6' : (Math.floor(x / 8) + Math.floor(y / 8)) % 2 === 0 ? '#b9b8d2' : '#a5a5c6');
      },
    );
    growth(canvas, variant + mask, (x, y) => field(x, y) * TILE < -7);
  });
};

const variants = Array.from({ length: FILLS }, (_, v) => v);

/** Lawn and gravel for new gardens of the castle. */
export const ground: Ground = {
  name: 'castle-lawns',
  blocks: once(() => [
    block('lawn', variants.map(fill(lawnAt, true)), FILLS),
    block('gravel', variants.map(fill(pathAt, false)), FILLS),
    borders('lawn-gravel', kerb),
  ]),
  terrains: [meeting('ground', { lawn: '#6cb088', gravel: '#d0ccdc' }, [['lawn', 'gravel']])],
};
