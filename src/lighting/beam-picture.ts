/** How light falls in a fan, point by point: what a guard sees is what the lantern shows. */
import { type Fan, headingTo, turnBetween } from '../places/vision';
import { bayer4 } from './quantise';

/** How the rim of the fan is drawn: the hastier, the more of a line. */
export type BeamRim = 'dots' | 'dashes' | 'line';

/** Px drawn and px left out along the rim; how thick it is; px between the waves that run outwards, 0 for none. */
const RIMS = {
  dots: { on: 3, off: 6, thick: 2, waves: 0 },
  dashes: { on: 9, off: 5, thick: 2, waves: 0 },
  line: { on: 1, off: 0, thick: 3, waves: 18 },
} as const satisfies Record<BeamRim, object>;

const SIDE_SOFTNESS = 9;
const END_SOFTNESS = 5;
const BANDS = 6;
/** Px from the lantern at which the rim begins. */
const RIM_FROM = 22;

/** Where a point lies in a fan: px from the eyes, px inside the nearer side and the end; null outside. */
type Spot = { away: number; side: number; end: number; atSight: boolean };

function spotIn({ gaze, reaches }: Fan, dx: number, dy: number): Spot | null {
  const away = Math.hypot(dx, dy);
  if (away >= gaze.sight) return null;
  const off = turnBetween(gaze.heading, headingTo(dx, dy));
  const inside = gaze.fov / 2 - Math.abs(off);
  if (inside < 0) return null;
  const reach = reaches[Math.round(((off + gaze.fov / 2) / gaze.fov) * (reaches.length - 1))] ?? 0;
  if (away >= reach) return null;
  const side = inside < 90 ? away * Math.sin((inside * Math.PI) / 180) : away;
  return { away, side, end: reach - away, atSight: reach >= gaze.sight };
}

const smooth = (t: number): number => {
  const c = Math.max(0, Math.min(1, t));
  return c * c * (3 - 2 * c);
};

const glow = ({ away, side, end }: Spot, sight: number): number =>
  smooth(side / SIDE_SOFTNESS) * smooth(end / END_SOFTNESS) * (0.3 + 0.7 * (1 - away / sight) ** 1.2);

/** Light on the floor at `dx`, `dy` px from the eyes, 0–1, smooth. */
export function beamLight(fan: Fan, dx: number, dy: number): number {
  const spot = spotIn(fan, dx, dy);
  return spot ? glow(spot, fan.gaze.sight) : 0;
}

/** The same as a haze in flat bands, with the fan's rim on top; `phase` in px moves what is drawn along or across it. */
export function beamHaze(fan: Fan, dx: number, dy: number, rim: BeamRim, phase: number): number {
  const spot = spotIn(fan, dx, dy);
  if (!spot) return 0;
  const { on, off, thick, waves } = RIMS[rim];
  const lit = glow(spot, fan.gaze.sight);
  const wave = waves > 0 && (((spot.away - phase) % waves) + waves) % waves < 2 ? 0.3 * smooth(spot.side / 6) : 0;
  const banded = Math.floor((lit + wave) * BANDS + 0.4 + (bayer4(Math.abs(dx), Math.abs(dy)) - 0.5) * 0.6) / BANDS;
  const atEnd = spot.atSight && spot.end <= thick + 0.5;
  if (spot.away < RIM_FROM || !(atEnd || spot.side <= thick)) return Math.min(0.8, banded);
  const along = atEnd ? (headingTo(dx, dy) * Math.PI * fan.gaze.sight) / 180 : spot.away;
  return (((along + phase) % (on + off)) + on + off) % (on + off) < on ? 1 : Math.min(0.8, banded);
}
