import { GALLERY, NORTH, ROOM, SCREEN } from '../../../../assets/art/places/castle-ballroom';
import { Canvas } from '../field';
import { paintFloor } from './castle-ballroom-floor';
import { paintWalls } from './castle-ballroom-walls';
import { darkenCorners, mirrorWalls } from './castle-floor';

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
  darkenCorners(ground, isFloor);
  paintWalls(ground);
  mirrorWalls(ground, isFloor, ROOM.bottom);
  return ground;
}
