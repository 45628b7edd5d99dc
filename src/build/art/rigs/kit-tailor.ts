import type { PaintStyle } from '../figure';
import { path } from '../portraits/path';
import { blob, type Point, stroke } from '../shape';
import type { Rig } from './pony-rig';

/** How cloth hangs: pixels its hem swings to the right, `hem` pixels below the middle of the trunk. */
type Swing = { sway: number; hem: number };

/**
 * Cuts clothes for one body. Paths are written `x,y x,y` in pixels from the middle of a common trunk, and are widened
 * with the body that wears them; what hangs below the middle swings.
 */
export function tailor({ figure, build, places, view }: Rig, { sway, hem }: Swing = { sway: 0, hem: 1 }) {
  const [wx, wy] = view === 'right' ? [build.length, build.girth] : [build.girth, Math.min(1.15, build.girth)];
  const shaped = (text: string): Point[] =>
    path(text).map(([x, y]) => [(x + sway * Math.max(0, Math.min(1, y / hem))) * wx, y * wy + places.trunk]);
  return {
    /** A piece of cloth with a rounded rim. */
    panel: (text: string, material: string, style: PaintStyle = {}, rim = 3): void => {
      figure.add(blob(shaped(text), { rim }), material, style);
    },
    /** A hem, fold, strap or thread. */
    line: (text: string, radius: number, material: string, style: PaintStyle = { crease: 0 }): void => {
      const points = shaped(text);
      figure.add(stroke(points, Array(points.length).fill(radius)), material, style);
    },
  };
}
