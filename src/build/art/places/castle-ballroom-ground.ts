import { GALLERY, NORTH, ROOM, SCREEN } from '../../../../assets/art/places/castle-ballroom';
import { mix } from '../color';
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

/** How far down, in pixels, the polished floor mirrors a wall, and how clearly at its foot. */
const MIRROR = { depth: 54, strength: 0.3 } as const;

/** Mirrors the walls above into the floor, fading away from them, with a ripple of one pixel. */
function mirrorWalls(ground: Canvas): void {
  for (let x = ROOM.left; x < ROOM.right; x++) {
    for (let foot = NORTH.foot; foot < ROOM.bottom - MIRROR.depth; foot++) {
      if (!isFloor(x, foot) || isFloor(x, foot - 1)) continue;
      for (let d = 0; d < MIRROR.depth && isFloor(x, foot + d); d++) {
        const ripple = (d >> 1) % 4 === 1 ? 1 : 0;
        const seen = ground.at(Math.min(ROOM.right - 1, x + ripple), foot - 1 - d);
        const share = MIRROR.strength * (1 - Math.floor(d / 6) / (MIRROR.depth / 6));
        ground.put(x, foot + d, (_x, _y, under) => mix(under, seen, share));
      }
    }
  }
}

/** The ballroom's floor and walls, 34 × 24 tiles. */
export function paintGround(): Canvas {
  const ground = new Canvas(ROOM.width, ROOM.height);
  paintFloor(ground, isFloor);
  for (let y = 0; y < ROOM.height; y++) {
    for (let x = 0; x < ROOM.width; x++) {
      if (!isFloor(x, y)) continue;
      let near = CORNER;
      for (let d = 1; d < near; d++)
        if (!isFloor(x, y - d) || (d < 6 && (!isFloor(x - d, y) || !isFloor(x + d, y)))) near = d;
      if (near < CORNER) ground.put(x, y, (_x, _y, under) => scale(under, 0.62 + 0.042 * near));
    }
  }
  paintWalls(ground);
  mirrorWalls(ground);
  return ground;
}
