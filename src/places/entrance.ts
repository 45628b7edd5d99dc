import type { Body } from './body';
import { type Place, TILE } from './place';

/** Where somepony comes in who comes to a spawn or cover: at the first spawn if there is none of that name. */
export function entranceOf({ spawns, covers, width, height }: Place, spot: string): Body {
  const spawn = spawns.find((s) => s.name === spot) ?? spawns[0];
  const cover = covers.find((c) => c.name === spot);
  const { x, y } = cover ?? spawn ?? { x: (width * TILE) / 2, y: (height * TILE) / 2 };
  return { x, y, facing: spawn?.facing ?? 'down' };
}
