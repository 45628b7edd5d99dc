import { ALCOVE, GALLERY, GOLD, NORTH, ROOM, SCREEN } from '../../../../assets/art/places/castle-ballroom';
import { hex, type Rgb } from '../color';
import { type Canvas, scale } from '../field';
import { face, ledge, moulding, pillar } from './castle-walls';

/** The raised landing: its floor, its panelled front with the cloakroom's arch, and the stairs. */
function gallery(wall: Canvas): void {
  const { right, floor, edge, foot, stairs } = GALLERY;
  wall.rect(ROOM.left, floor, right - ROOM.left, edge - floor, (x, y) => {
    const [a, b] = [(x + 2 * (y - floor) + 640) % 32, (x - 2 * (y - floor) + 640) % 32];
    const pale = Math.floor((x + 2 * (y - floor) + 640) / 32) % 2 === Math.floor((x - 2 * (y - floor) + 640) / 32) % 2;
    return hex(a < 2 || b < 2 ? '#8584c8' : pale ? '#c3c0ec' : '#a3a4dc');
  });
  wall.rect(ROOM.left, floor, right - ROOM.left, 6, (_x, y, under) => scale(under, 0.55 + (y - floor) * 0.07));
  wall.rect(stairs.right + 6, floor + 16, right - stairs.right - 18, 40, (x, y) =>
    carpet(x - stairs.right - 6, y - floor - 16, right - stairs.right - 18, 40),
  );
  face(wall, stairs.right, right, edge, foot);
  alcove(wall);
  pillar(wall, right - 8, edge + 2, foot + 4, 8);
  steps(wall);
}

const carpet = (x: number, y: number, width: number, height: number): Rgb => {
  const d = Math.min(x, y, width - 1 - x, height - 1 - y);
  return hex(
    d === 0
      ? '#2a3c78'
      : d < 3
        ? GOLD[3]
        : d < 4
          ? GOLD[1]
          : (x + y) % 16 < 8 === (x - y + 640) % 16 < 8
            ? '#3c6aa4'
            : '#33598f',
  );
};

/** A flight going up to the north; each step shows a tread and a riser. */
function steps(wall: Canvas): void {
  const { edge, stairs } = GALLERY;
  const tall = 12;
  for (let y = edge - 8; y < stairs.foot; y++) {
    const at = (stairs.foot - 1 - y) % tall;
    const climb = (stairs.foot - y) / (stairs.foot - edge + 8);
    for (let x = stairs.left; x < stairs.right; x++) {
      const side = Math.min(x - stairs.left, stairs.right - 1 - x);
      const runnerHere = side > 13;
      const trim = side > 11 && side <= 13;
      const stone = at < 5 ? '#6166b2' : at === 5 ? '#f0eeff' : at < 8 ? '#c9c8f2' : '#b0b0e4';
      const cloth = at < 5 ? '#2d4f88' : at === 5 ? '#86b8dc' : at < 8 ? '#4a7cb4' : '#3f6ea8';
      const brass = at < 5 ? GOLD[2] : GOLD[4];
      wall.put(x, y, scale(hex(runnerHere ? cloth : trim ? brass : stone), 0.86 + 0.16 * climb));
    }
    for (const x of [stairs.left - 8, stairs.right]) {
      for (let k = 0; k < 8; k++)
        wall.put(
          x + k,
          y,
          ['#23285f', '#8f9be0', '#c9d4fa', '#b0bcf0', '#8f9be0', '#6f7cc8', '#4c58a6', '#23285f'][k] as string,
        );
    }
  }
}

/** The cloakroom under the landing: a deep arch with curtains drawn aside. */
function alcove(wall: Canvas): void {
  const { left, right, top } = ALCOVE;
  const foot = GALLERY.foot;
  const [cx, half] = [(left + right) / 2, (right - left) / 2];
  const inArch = (x: number, y: number, grow: number): boolean =>
    Math.abs(x - cx) < half + grow &&
    y < foot &&
    (y >= top + 22 || ((x - cx) / (half + grow)) ** 2 + ((y - top - 22) / (22 + grow)) ** 2 <= 1);
  wall.where((x, y) => inArch(x, y, 6), GOLD[1]);
  wall.where(
    (x, y) => inArch(x, y, 5),
    (x) => hex(x < cx ? GOLD[4] : GOLD[3]),
  );
  wall.where((x, y) => inArch(x, y, 2), GOLD[1]);
  wall.where(
    (x, y) => inArch(x, y, 1),
    (x, y) => hex(y > foot - 15 ? '#6d62ae' : (Math.floor(x) + 4) % 14 < 2 ? '#2c2766' : '#393180'),
  );
  wall.rect(left + 6, top + 21, right - left - 12, 2, GOLD[3]);
  wall.rect(left + 6, top + 23, right - left - 12, 1, GOLD[1]);
}

/** The wall of the double doors: its top, and a face framed by two pillars. */
function screen(wall: Canvas): void {
  const { left, right, top, face: from, foot, door } = SCREEN;
  ledge(wall, left, top, right - left, from - top);
  wall.rect(left, top, right - left, 2, '#6f7cc8');
  wall.rect(left, top, 2, from - top, '#6f7cc8');
  wall.rect(left, top + 2, right - left, 1, GOLD[2]);
  face(wall, left, right, from, foot);
  pillar(wall, left + 10, from, foot + 4, 10);
  pillar(wall, door - 62, from, foot + 3, 8);
  pillar(wall, door + 62, from, foot + 3, 8);
}

/** Paints every wall of the room over the floor. */
export function paintWalls(wall: Canvas): void {
  ledge(wall, 0, 0, ROOM.left, ROOM.height);
  ledge(wall, ROOM.right, 0, ROOM.width - ROOM.right, ROOM.height);
  face(wall, ROOM.left, ROOM.right, 0, NORTH.foot);
  for (const x of NORTH.columns) pillar(wall, x, 0, NORTH.foot + 5);
  for (const x of [ROOM.left - 1, ROOM.right]) wall.rect(x, 0, 1, ROOM.height, GOLD[2]);
  wall.rect(ROOM.left - 3, 0, 2, ROOM.height, '#6f7cc8');
  wall.rect(ROOM.right + 1, 0, 2, ROOM.height, '#6f7cc8');
  gallery(wall);
  screen(wall);
  ledge(wall, 0, ROOM.bottom, ROOM.width, ROOM.height - ROOM.bottom);
  moulding(wall, ROOM.left, ROOM.right, ROOM.bottom, [
    '#15153c',
    '#8f9be0',
    '#c9d4fa',
    GOLD[4],
    GOLD[3],
    GOLD[1],
    '#15153c',
  ]);
}
