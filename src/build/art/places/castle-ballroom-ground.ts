import { GALLERY, NORTH, ROOM, SCREEN } from '../../../../assets/art/places/castle-ballroom';
import { Canvas, scale } from '../field';
import { paintFloor } from './castle-ballroom-floor';
import { paintWalls } from './castle-ballroom-walls';

/** How far, in pixels, the floor darkens towards the foot of a wall above it. */
const CORNER = 9;

function isFloor(x: number, y: number): boolean {
  if (x < ROOM.left || x >= ROOM.right || y < NORTH.foot || y >= ROOM.bottom) return false;
  if (x < GALLERY.right && y < GALLERY.foot) return false;
  if (x < GALLERY.stairs.right + 8 && y < GALLERY.stairs.foot) return false;
  return x < SCREEN.left || y < SCREEN.top || y >= SCREEN.foot;
}

/** The ballroom's floor and walls, 34 × 24 tiles. */
export function paintGround(): Canvas {
  const ground = new Canvas(ROOM.width, ROOM.height);
  paintFloor(ground, isFloor);
  for (let y = 0; y < ROOM.height; y++) {
    for (let x = 0; x < ROOM.width; x++) {
      if (!isFloor(x, y)) continue;
      let near = CORNER;
      for (let d = 1; d < near; d++) if (!isFloor(x, y - d) || (d < 6 && (!isFloor(x - d, y) || !isFloor(x + d, y)))) near = d;
      if (near < CORNER) ground.put(x, y, (_x, _y, under) => scale(under, 0.62 + 0.042 * near));
    }
  }
  paintWalls(ground);
  return ground;
}
