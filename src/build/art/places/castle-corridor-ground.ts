import { GOLD } from '../../../../assets/art/places/castle-ballroom';
import { CARPET, END, HALL, PILLARS, WING } from '../../../../assets/art/places/castle-corridor';
import { hex, mix, type Rgb } from '../color';
import { band, Canvas, hash, scale } from '../field';
import { carpetColor, darkenCorners, lozenge, mirrorWalls } from './castle-floor';
import { face, ledge, moulding, pillar } from './castle-walls';
import { vault } from './spike-bedroom-surround';

const ROSE_WEAVE = { border: '#6e2a5c', field: '#a8487c', flower: '#e08aa4' } as const;
/** How thick the outer wall is where it is seen from above. */
const THICK = 22;

const isFloor = (x: number, y: number): boolean =>
  x >= HALL.left && x < HALL.right && y < HALL.bottom && y >= (x < WING.left ? HALL.foot : WING.foot);

/** How far inside the carpet a spot is, or below 0 outside: one long piece that turns into the wing. */
function carpetInset(x: number, y: number): number {
  const { left, top, bottom, half } = CARPET;
  const [west, east] = [END.door - half, END.door + half];
  const along = Math.min(x - left, east - 1 - x, y - top, bottom - 1 - y);
  const up = Math.min(x - west, east - 1 - x, y - WING.foot - 14, bottom - 1 - y);
  const inner = x >= west && y < bottom ? Math.max(along, up) : along;
  return x >= west && y >= top
    ? Math.min(east - 1 - x, bottom - 1 - y, Math.max(x - west, y - top))
    : Math.max(inner, up);
}

function carpet(ground: Canvas): void {
  for (let y = WING.foot; y < HALL.bottom; y++) {
    for (let x = CARPET.left - 5; x < END.door + CARPET.half; x++) {
      const inset = carpetInset(x, y);
      if (inset >= 0) ground.put(x, y, carpetColor(ROSE_WEAVE, inset, x - END.door + 16, y - CARPET.top - 14));
      else if (inset >= -5 && (x < CARPET.left ? y % 4 < 2 : y < WING.foot + 14 && x % 4 < 2)) {
        const fringe = x < CARPET.left ? y >= CARPET.top && y < CARPET.bottom : x >= END.door - CARPET.half;
        if (fringe) ground.put(x, y, GOLD[3]);
      } else if (inset >= -2 && y > CARPET.top) ground.put(x, y, (_x, _y, under) => scale(under, 0.78));
    }
  }
}

/** A band of deep stone with pale gems that runs along the foot of the walls. */
function border(ground: Canvas): void {
  const edge = (x: number, y: number): number => {
    let d = 0;
    while (
      d < 20 &&
      isFloor(x, y - Math.ceil(d * 0.75)) &&
      isFloor(x, y + Math.ceil(d * 0.75)) &&
      isFloor(x - d, y) &&
      isFloor(x + d, y)
    )
      d++;
    return d;
  };
  for (let y = WING.foot; y < HALL.bottom; y++) {
    for (let x = HALL.left; x < HALL.right; x++) {
      if (!isFloor(x, y)) continue;
      const d = edge(x, y);
      if (d >= 20) continue;
      const upright = x < HALL.left + 20 || x >= HALL.right - 20;
      const gem = Math.abs(((((upright ? y : x) % 32) + 32) % 32) - 16) / 8 + Math.abs(d - 10.5) / 6;
      const line = d <= 2 || d >= 18;
      const inner = gem < 0.7 ? '#bfe8ee' : gem < 1 ? '#2c5e92' : '#3f6ea8';
      ground.put(x, y, line ? (d === 19 || d === 1 ? '#2f3680' : GOLD[d > 10 ? 3 : 2]) : inner);
    }
  }
}

/** The stairs that climb out of the wing: treads seen from the front, narrowing light at their head. */
function stairs(wall: Canvas): void {
  const { left, right } = END.stairs;
  const [top, foot] = [WING.top + 30, WING.foot + 18];
  const cx = (left + right) / 2;
  const half = (right - left) / 2;
  const inside = (x: number, y: number, grow: number): boolean =>
    Math.abs(x - cx) < half + grow &&
    y < foot &&
    (y >= top + 26 || ((x - cx) / (half + grow)) ** 2 + ((y - top - 26) / (26 + grow)) ** 2 <= 1);
  for (const [grow, lit, dark] of [
    [8, '#15153c', '#15153c'],
    [7, '#e6f0ff', '#8b9ce0'],
    [4, GOLD[4], GOLD[2]],
    [2, '#23285f', '#23285f'],
  ] as const)
    wall.where(
      (x, y) => inside(x, y, grow) && y < foot - 12,
      (x) => hex(x < cx ? lit : dark),
    );
  wall.where(
    (x, y) => inside(x, y, 0),
    (x, y) => {
      const step = Math.floor((foot - y) / 12);
      const at = (foot - y) % 12;
      const climb = Math.max(0.46, 1.06 - step * 0.062);
      const side = half - Math.abs(x - cx);
      const cloth = side > 16;
      const stone = at > 8 ? '#e0e2fa' : at > 7 ? '#f6f4ff' : '#8f96d6';
      const weave = at > 8 ? '#b0507e' : at > 7 ? '#d67c9c' : '#7c3260';
      const color = cloth ? weave : side > 14 ? GOLD[at > 7 ? 4 : 2] : stone;
      if (step > 10) return hex('#1c2050');
      return scale(hex(color), climb);
    },
  );
}

const NIGHT = ['#24367e', '#28408c', '#305098', '#3c64ac', '#5080c2'].map(hex);
/** Crystal towers of the castle: middle, height and half width. */
const TOWERS = [
  [66, 132, 24],
  [118, 92, 18],
  [404, 108, 22],
  [452, 76, 16],
  [742, 84, 18],
  [806, 136, 26],
  [852, 96, 17],
  [1084, 120, 22],
  [1130, 84, 16],
] as const;

/** A tower seen from the roofs: two facets under a point, a lit window or two. */
function tower(x: number, depth: number, [at, tall, half]: (typeof TOWERS)[number]): Rgb | undefined {
  const slope = half * 1.7;
  const down = tall - depth;
  const reach = down < slope ? (half * down) / slope : half - 2;
  const u = x - at;
  if (down < 0 || Math.abs(u) > reach) return undefined;
  if (down > slope + 8 && Math.abs(u + 4) < 2.5 && (down - Math.floor(slope)) % 34 < 7) return hex('#f0b860');
  if (Math.abs(u) > reach - 1) return hex(u < 0 ? '#9ab6ee' : '#3a4a96');
  if (Math.floor(down) === Math.floor(slope)) return hex('#a8c0f0');
  const plane = Math.floor((down + u * 0.8) / 26) % 2 === 0 ? 1.06 : 0.95;
  return scale(hex(u < half * 0.12 ? (u < -half * 0.5 ? '#6f8cd8' : '#5670c0') : '#36458e'), plane);
}

/** The castle's roofs and the sky, north of the hall. */
function outside(x: number, y: number): Rgb {
  const above = HALL.top - THICK - y;
  const roof = 24 + 7 * Math.abs(((x * 0.021) % 2) - 1) + 4 * Math.sin(x * 0.037);
  if (above < roof) {
    if (above > roof - 1.6) return hex('#7e9ae0');
    const scaleRow = Math.floor((x + (Math.floor(above / 6) % 2) * 5) / 10) % 2 === 0 ? 1.07 : 0.96;
    return scale(mix(hex('#3c4c98'), hex('#2c3878'), 1 - above / 34), above % 6 < 1 ? 0.82 : scaleRow);
  }
  for (const one of TOWERS) {
    const color = tower(x, above - 18, one);
    if (color) return color;
  }
  if (hash(x, y, 40) > 0.9968) return hex('#e8f0ff');
  return NIGHT[band(y / 176, 5, x, y, 0.4)] as Rgb;
}

/** Tops of the outer walls, and what is beyond them. */
function surround(ground: Canvas): void {
  const { left, right, top, bottom, width, height } = HALL;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if (isFloor(x, y)) continue;
      if (y >= bottom + THICK && x >= left - THICK && x < right + THICK)
        ground.put(x, y, vault(x, y - bottom - THICK + 8));
      else if (y < top - THICK && x < WING.left - THICK) ground.put(x, y, outside(x, y));
    }
  }
  ledge(ground, 0, top - THICK, WING.left, THICK);
  ledge(ground, 0, top, left, height - top);
  ledge(ground, right, 0, width - right, height);
  ledge(ground, WING.left - THICK, 0, THICK, top);
  ledge(ground, WING.left - THICK, 0, width - WING.left + THICK, WING.top);
  ledge(ground, left, bottom, right - left, THICK);
  moulding(ground, left, right, bottom, ['#15153c', '#8f9be0', '#c9d4fa', GOLD[4], GOLD[3], GOLD[1], '#15153c']);
  moulding(ground, left, right, bottom + THICK, ['#15153c', '#4b55a4', '#23285f']);
  moulding(ground, 0, WING.left - THICK, top - THICK, ['#15153c', '#8f9be0', '#6f7cc8']);
  for (const [x, from, to] of [
    [left - 1, top, bottom],
    [right, WING.top, bottom],
    [WING.left - 1, WING.top, top],
  ] as const) {
    ground.rect(x, from, 1, to - from, GOLD[2]);
    ground.rect(x === right ? x + 1 : x - 2, from, 2, to - from, '#8f9be0');
  }
  ground.rect(WING.left - THICK, 0, 2, top - THICK, '#6f7cc8');
}

/** The corridor's floor, walls and surroundings. */
export function paintGround(): Canvas {
  const ground = new Canvas(HALL.width, HALL.height);
  for (let y = 0; y < HALL.bottom; y++) {
    for (let x = 0; x < HALL.width; x++) if (isFloor(x, y)) ground.put(x, y, lozenge(x - 64, y - 452));
  }
  border(ground);
  darkenCorners(ground, isFloor);
  face(ground, HALL.left, WING.left, HALL.top, HALL.foot);
  for (const x of PILLARS) pillar(ground, x, HALL.top, HALL.foot + 5);
  face(ground, WING.left, HALL.right, WING.top, WING.foot);
  for (const x of [WING.left + 13, HALL.right - 13]) pillar(ground, x, WING.top, WING.foot + 5, 9);
  mirrorWalls(ground, isFloor, HALL.bottom);
  carpet(ground);
  stairs(ground);
  surround(ground);
  return ground;
}
