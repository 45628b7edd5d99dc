import { CIRCLE, DAIS, GOLD, MEDALLION, ROOM, SCREEN, SIX } from '../../../../assets/art/places/castle-ballroom';
import { hex, mix, type Rgb } from '../color';
import { type Canvas, hash, scale } from '../field';
import type { Point } from '../shape';
import { carpetColor, lozenge } from './castle-floor';

const BLUE_WEAVE = { border: '#27407c', field: '#37629e', flower: '#62a8cc' } as const;

/** Distance of a spot from an ellipse's centre, 1 on its rim. */
const reach = (x: number, y: number, e: { x: number; y: number; rx: number; ry: number }): number =>
  Math.hypot((x + 0.5 - e.x) / e.rx, (y + 0.5 - e.y) / e.ry);

const turn = (x: number, y: number, e: { x: number; y: number; rx: number; ry: number }): number =>
  (Math.atan2((y + 0.5 - e.y) / e.ry, (x + 0.5 - e.x) / e.rx) / (2 * Math.PI) + 1) % 1;

type Star = { points: number; outer: number; inner: number; turn: number; light: string; dark: string };

/** How far a spot lies towards the light, which comes from the upper left. */
const towardsLight = ([x, y]: Point): number => -0.5 * x - y;

/** A star of split points, light on the side towards the upper left. */
function inlayStar(floor: Canvas, { points, outer, inner, turn: start, light, dark }: Star): void {
  const { x, y, rx, ry } = MEDALLION;
  const spot = (k: number, r: number): Point => {
    const angle = (k / (2 * points) + start) * 2 * Math.PI;
    return [x + Math.cos(angle) * rx * r, y + Math.sin(angle) * ry * r];
  };
  for (let k = 0; k < points; k++) {
    const tip = spot(2 * k, outer);
    const notches = [spot(2 * k - 1, inner), spot(2 * k + 1, inner)] as const;
    const lit = towardsLight(notches[0]) > towardsLight(notches[1]) ? 0 : 1;
    notches.forEach((notch, side) => {
      floor.polygon([[x, y], tip, notch], side === lit ? light : dark);
    });
    floor.line([tip, [x, y]], mix(hex(light), hex('#ffffff'), 0.45));
  }
}

const GOLD_LINE: readonly [number, string][] = [
  [0.3, GOLD[3]],
  [0.7, GOLD[4]],
  [1, GOLD[2]],
];

/** A thin gold ring between two distances from the centre. */
function goldRing(floor: Canvas, e: { x: number; y: number; rx: number; ry: number }, from: number, to: number): void {
  floor.where(
    (x, y) => {
      const r = reach(x - 0.5, y - 0.5, e);
      return r > from && r <= to;
    },
    (x, y) => {
      const t = (reach(x, y, e) - from) / (to - from);
      return hex((GOLD_LINE.find(([until]) => t <= until) ?? (GOLD_LINE[2] as [number, string]))[1]);
    },
  );
}

/** The great star inlaid in the dance floor, ringed by the colours of six friends. */
function medallion(floor: Canvas): void {
  const m = MEDALLION;
  floor.where(
    (x, y) => reach(x - 0.5, y - 0.5, m) <= 1,
    (x, y) => {
      const r = reach(x, y, m);
      const sector = Math.floor(turn(x, y, m) * 48);
      if (r > 0.975) return hex('#3a3c86');
      if (r > 0.945) return hex('#5058a6');
      if (r > 0.8) return hex(sector % 2 === 0 ? '#8f94de' : '#7a80d0');
      const rays = Math.floor(turn(x, y, m) * 32);
      return hex(r > 0.56 ? (rays % 2 === 0 ? '#4a4fa8' : '#535ab4') : rays % 2 === 0 ? '#5f63bf' : '#5358b0');
    },
  );
  goldRing(floor, m, 0.918, 0.945);
  goldRing(floor, m, 0.772, 0.8);
  inlayStar(floor, { points: 16, outer: 0.76, inner: 0.5, turn: 1 / 32, light: '#7fb6e6', dark: '#5d86cc' });
  inlayStar(floor, { points: 8, outer: 0.75, inner: 0.34, turn: 1 / 16, light: '#8f86e6', dark: '#6a5fc6' });
  inlayStar(floor, { points: 8, outer: 0.765, inner: 0.26, turn: 0, light: '#e9e6ff', dark: '#b4aeea' });
  inlayStar(floor, { points: 4, outer: 0.52, inner: 0.2, turn: 1 / 8, light: '#f8b4d8', dark: '#d47fbe' });
  inlayStar(floor, { points: 4, outer: 0.47, inner: 0.16, turn: 0, light: '#fff2c6', dark: '#f0c070' });
  goldRing(floor, m, 0.092, 0.112);
  floor.where((x, y) => reach(x - 0.5, y - 0.5, m) <= 0.092, '#8fe6f6');
  floor.where((x, y) => reach(x + 2, y + 2, m) <= 0.05, '#e2fcff');
  SIX.forEach((color, k) => {
    const angle = ((k + 0.5) / 6) * 2 * Math.PI;
    gem(floor, m.x + Math.cos(angle) * m.rx * 0.859, m.y + Math.sin(angle) * m.ry * 0.859, 15, 9, color);
  });
  for (let k = 0; k < 12; k++) {
    if (k % 2 === 1) continue;
    const angle = (k / 12) * 2 * Math.PI;
    gem(floor, m.x + Math.cos(angle) * m.rx * 0.859, m.y + Math.sin(angle) * m.ry * 0.859, 6, 5, '#bff0f4');
  }
}

/** A cut gem set in gold: four facets around a table. */
function gem(floor: Canvas, cx: number, cy: number, rx: number, ry: number, color: string): void {
  const lozengeOf = (k: number): Point[] => [
    [cx - rx * k, cy],
    [cx, cy - ry * k],
    [cx + rx * k, cy],
    [cx, cy + ry * k],
  ];
  floor.polygon(lozengeOf(1.34), GOLD[1]);
  floor.polygon(lozengeOf(1.2), GOLD[4]);
  const base = hex(color);
  const shades = [
    mix(base, hex('#ffffff'), 0.5),
    mix(base, hex('#ffffff'), 0.2),
    mix(base, hex('#30206c'), 0.34),
    base,
  ];
  const corners = lozengeOf(1);
  corners.forEach((corner, k) => {
    floor.polygon([[cx, cy], corner, corners[(k + 1) % 4] as Point], shades[k] as Rgb);
  });
  floor.polygon(lozengeOf(0.45), mix(base, hex('#ffffff'), 0.36));
}

/** Lines of the inlaid band, by their distance from the wall: each colour reaches to its distance. */
const FRIEZE: readonly [number, string][] = [
  [14, '#7f86cf'],
  [16, '#2f3680'],
  [18, GOLD[3]],
  [20, GOLD[2]],
  [36, '#3f7fae'],
  [38, GOLD[3]],
  [40, '#2f3680'],
];
const FRIEZE_WIDTH = 40;
const FRIEZE_MIDDLE = 28;

/** An inlaid band that follows the walls at a fixed distance. */
function frieze(floor: Canvas, isFloor: (x: number, y: number) => boolean): void {
  const tall = (d: number): number => Math.round(d * 0.75);
  const upright = (x: number, y: number, d: number): boolean => isFloor(x - d, y) && isFloor(x + d, y);
  const level = (x: number, y: number, d: number): boolean => isFloor(x, y - tall(d)) && isFloor(x, y + tall(d));
  const away = (x: number, y: number, d: number): boolean =>
    upright(x, y, d) && level(x, y, d) && level(x - d, y, d) && level(x + d, y, d);
  for (let y = 0; y < floor.height; y++) {
    for (let x = 0; x < floor.width; x++) {
      if (!isFloor(x, y) || away(x, y, FRIEZE_WIDTH)) continue;
      const [at, color] = FRIEZE.find(([d]) => !away(x, y, d)) ?? [0, '#2f3680'];
      if (at !== 36) {
        floor.put(x, y, color);
        continue;
      }
      let distance = 20;
      while (away(x, y, distance)) distance++;
      const along = level(x, y, distance) ? (((y % 24) + 24) % 24) / 0.75 : ((x % 32) + 32) % 32;
      const corner = !level(x, y, distance + 8) && !upright(x, y, distance + 8);
      const d = Math.abs(along - 16) / 9 + Math.abs(distance - FRIEZE_MIDDLE) / 7;
      floor.put(x, y, corner || d > 1.3 ? color : d > 0.8 ? '#2c5e92' : along < 16 ? '#c4f2ee' : '#8fd4de');
    }
  }
}

/** The round rug under the truth-or-dare cushions. */
function rug(floor: Canvas): void {
  const c = CIRCLE;
  floor.where(
    (x, y) => reach(x - 0.5, y - 0.5, c) <= 1.02,
    (x, y) => {
      const r = reach(x, y, c);
      const t = turn(x, y, c);
      const weave = (x + y) % 2 === 0 ? 1 : 0.965;
      const tassel = Math.floor(t * 90) % 2 === 0;
      if (r > 0.97) return tassel ? hex(GOLD[3]) : undefined;
      if (r > 0.94) return hex('#7c3a6e');
      if (r > 0.9) return scale(hex(GOLD[3]), weave);
      if (r > 0.73) {
        const wave = Math.abs(((t * 18) % 1) - 0.5) * 2;
        return scale(hex(Math.abs((r - 0.815) / 0.085) < wave * 0.75 ? '#f2b6c8' : '#b0487c'), weave);
      }
      if (r > 0.7) return scale(hex(GOLD[3]), weave);
      const spoke = Math.abs(((t * 9) % 1) - 0.5) * 2;
      if (r < 0.62 * (0.42 + 0.58 * spoke))
        return scale(hex(r < 0.16 ? '#ffe9b0' : spoke > 0.5 ? '#ecaccc' : '#d884b4'), weave);
      return scale(hex('#5a4aa6'), weave);
    },
  );
}

/** A runner from the double doors towards the dance floor. */
function runner(floor: Canvas): void {
  const { door, foot } = SCREEN;
  const [left, right, bottom] = [door - 44, door + 44, foot + 96];
  for (let y = foot - 2; y < bottom + 5; y++) {
    for (let x = left; x < right; x++) {
      const inset = Math.min(x - left, right - 1 - x, bottom - 1 - y);
      if (inset >= 0) floor.put(x, y, carpetColor(BLUE_WEAVE, inset, x - door, y - foot));
      else if (x % 4 < 2) floor.put(x, y, GOLD[3]);
    }
  }
}

/** The low platform for the band: a quarter of an ellipse with a gold-edged riser. */
function dais(floor: Canvas): void {
  const { x: cx, y: cy, rx, ry, rise } = DAIS;
  const inside = (x: number, y: number, grow: number): boolean =>
    x >= ROOM.left && reach(x, y, { x: cx, y: cy, rx: rx + grow, ry: ry + grow * 0.75 }) <= 1;
  for (let y = cy - ry - 20; y < cy + ry + 40; y++) {
    for (let x = ROOM.left; x < cx + rx + 30; x++) {
      const stair = inside(x, y - rise - 8, 16);
      const riser = inside(x, y - rise, 0) || inside(x, y - rise / 2, 0);
      if (inside(x, y - rise - 16, 20) && !stair) floor.put(x, y, (_x, _y, under) => scale(under, 0.72));
      if (stair) floor.put(x, y, inside(x, y - rise, 16) ? '#6d6fc0' : x % 24 < 2 ? '#33357e' : '#474a9c');
      if (stair && inside(x, y - rise, 16) && !inside(x, y - rise + 2, 16)) floor.put(x, y, '#9ea4e4');
      if (riser) floor.put(x, y, x % 30 < 2 ? '#6b3450' : Math.abs((x % 30) - 16) < 4 ? GOLD[3] : '#93486a');
      if (!inside(x, y, 0)) continue;
      const plank = Math.floor((y - cy + 400) / 11);
      const seam = (y - cy + 400) % 11 === 0 || (x + plank * 53) % 74 === 0;
      const tone = 1 + (hash(plank, Math.floor((x + plank * 53) / 74), 3) - 0.5) * 0.14;
      const rim = !inside(x, y + 3, -4) || !inside(x, y, -4);
      floor.put(
        x,
        y,
        rim ? (inside(x, y, -2) ? GOLD[3] : GOLD[4]) : scale(hex(seam ? '#a8685c' : '#d49a78'), seam ? 1 : tone),
      );
    }
  }
}

/** Paints the whole floor; `isFloor` tells where it lies. */
export function paintFloor(floor: Canvas, isFloor: (x: number, y: number) => boolean): void {
  for (let y = 0; y < floor.height; y++) {
    for (let x = 0; x < floor.width; x++) if (isFloor(x, y)) floor.put(x, y, lozenge(x - MEDALLION.x, y - MEDALLION.y));
  }
  frieze(floor, isFloor);
  medallion(floor);
  rug(floor);
  runner(floor);
  dais(floor);
}
