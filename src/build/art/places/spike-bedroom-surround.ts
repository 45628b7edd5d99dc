import { hex, mix, type Rgb } from '../color';
import { fractal, hash, scale } from '../field';

/** Thickness of the room's walls where the castle is cut open. */
const THICK = 20;
const CRYSTAL = { cut: '#5a5296', edge: '#b9b2f0', deep: '#2c2556', mass: '#2a2356', far: '#1c1640' } as const;
const TIMBER = { face: '#6b4440', lit: '#8e5f4c', dark: '#3c2536' } as const;
const SKY = { high: '#0f1840', low: '#26366e', star: '#b8c8f0', ridge: '#141a44' } as const;

/** How far the cut corners push the room's outline in, at a column. */
const corner = (x: number): number => Math.max(0, 192 - x, x - 704) / 2;

/** Signed distance, roughly in pixels, outside the drawn room (wall face and floor together). */
function beyond(x: number, y: number): number {
  const cut = corner(Math.min(800, Math.max(96, x)));
  return Math.max(96 - x, x - 799, 96 + cut - y, y - (543 - cut));
}

/** The walls' cut tops: polished crystal, bright where they meet the room. */
function cutWall(x: number, y: number, away: number): Rgb {
  if (away <= 1.5) return hex(CRYSTAL.edge);
  if (away > THICK - 2) return hex(CRYSTAL.deep);
  if (away > THICK - 4) return scale(hex(CRYSTAL.cut), 1.18);
  const shard = Math.floor((x + y * 0.6) / 26) * 7 + Math.floor((y - x * 0.35) / 31);
  const rim = away < 4 ? 1.2 : 1;
  return scale(hex(CRYSTAL.cut), (0.84 + 0.3 * hash(shard, 3, 17)) * rim);
}

/** The vault of the storey below: ribbed arches, each with a lamp's faint warmth under its crown. */
export function vault(x: number, depth: number): Rgb {
  const u = ((((x + 32) % 128) + 128) % 128) - 64;
  const rise = depth - 40 - (u / 64) ** 2 * 26;
  if (rise < 0)
    return scale(
      hex(CRYSTAL.deep),
      rise > -3 ? 1.45 : 0.72 + 0.22 * hash(Math.floor((x + depth) / 26), Math.floor((x - depth) / 34), 6),
    );
  if (Math.abs(u) > 58) return scale(hex(CRYSTAL.deep), Math.abs(u) > 62 ? 0.7 : Math.abs(u) > 60 ? 1.3 : 1);
  const warmth = Math.max(0, 1 - Math.hypot(u / 44, (rise - 10) / 34));
  return mix(hex(CRYSTAL.far), hex('#7a4a4c'), Math.floor(warmth * 6) / 8);
}

/** Under the floor: the slab, joist ends, and the storey below. */
function storeyBelow(x: number, depth: number): Rgb {
  if (depth < 14)
    return scale(
      hex(CRYSTAL.cut),
      depth < 2 ? 1.35 : depth > 11 ? 0.6 : 0.78 + 0.2 * hash(Math.floor((x + depth) / 22), 1, 5),
    );
  const u = ((x % 64) + 64) % 64;
  if (depth < 38 && u < 18 && x >= 192 && x < 704) {
    if (u === 0 || u === 17 || depth === 37) return hex(TIMBER.dark);
    const ring = Math.hypot(u - 9, (depth - 25) * 0.8);
    return hex(depth < 16 || u === 1 ? TIMBER.lit : ring % 4 < 1.2 ? TIMBER.dark : TIMBER.face);
  }
  return depth < 20 ? scale(hex(CRYSTAL.deep), 0.6) : vault(x, depth);
}

/** The castle's body to the left and right: great dark crystals and a post with its braces. */
function castleBody(x: number, y: number): Rgb {
  const side = x < 448 ? 76 - x : x - 820;
  if (side > 22 && side < 44 && y > 150) {
    const u = side - 22;
    if (u < 2 || u > 19) return hex(TIMBER.dark);
    if (y % 128 < 12) return hex(y % 128 < 2 ? '#d0a05c' : '#8a6444');
    return scale(hex(TIMBER.face), (u < 5 ? 1.25 : 1) * (0.9 + 0.2 * fractal(u / 4, y / 30, 3, 2)));
  }
  const [u, v] = [(x + y * 0.4) / 46, (y - x * 0.5) / 58];
  const half = u - Math.floor(u) < v - Math.floor(v) ? 1.12 : 0.92;
  const shade = mix(hex(CRYSTAL.far), hex(CRYSTAL.mass), hash(Math.floor(u), Math.floor(v), 8));
  return scale(shade, half * Math.max(0.62, 1.15 - side / 170));
}

/** Crystal spires and a branch of the castle against the sky above the roof line. */
const skyline = (x: number): number => {
  let height = 14 + 5 * Math.sin(x * 0.019) + 3 * Math.sin(x * 0.05 + 2);
  for (const [at, tall, wide] of [
    [60, 66, 15],
    [96, 44, 11],
    [150, 34, 9],
    [760, 38, 10],
    [812, 62, 14],
    [846, 46, 11],
  ] as const) {
    height = Math.max(height, tall * (1 - Math.abs(x - at) / wide));
  }
  return height;
};

function nightAbove(x: number, y: number, floor: number): Rgb {
  if (floor - y < skyline(x)) {
    const lit = hash(Math.floor(x / 4), Math.floor(y / 5), 2) > 0.985;
    return lit ? hex('#c99a5c') : scale(hex(SKY.ridge), (x + y * 0.5) % 18 < 9 ? 1.1 : 0.95);
  }
  if (hash(x, y, 40) > 0.9975) return hex(SKY.star);
  return mix(hex(SKY.high), hex(SKY.low), Math.floor((y / 90) * 6) / 6);
}

/** What is drawn around the room: cut walls, the storey below, the castle beside it, the night above. */
export function surroundAt(x: number, y: number): Rgb {
  const away = beyond(x, y);
  if (away <= THICK && y < 544) return cutWall(x, y, away);
  const cut = corner(Math.min(820, Math.max(76, x)));
  if (x > 76 && x < 820 && y > 400) return storeyBelow(x, y - (544 - cut));
  if (y < 84 + cut && y < 130) return nightAbove(x, y, 84 + cut);
  return castleBody(x, y);
}
