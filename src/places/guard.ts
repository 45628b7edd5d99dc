/** What goes on in a guard: walking the round, wondering at something seen or heard, sure of somepony. */
import { type Body, TICK } from './body';
import { patrolAt } from './patrol';
import type { Patrol, Point } from './place';
import { facingAlong, type Gaze, headingTo, turnBetween } from './vision';

export type Alert = 'calm' | 'curious' | 'alarmed';

export type Guard = Body & {
  heading: number;
  walking: boolean;
  alert: Alert;
  /** Seconds into the round; they stand still while the guard does. */
  readonly seconds: number;
  /** Seconds in which somepony has been in sight, fading while nopony is. */
  readonly doubt: number;
  /** What is looked at instead of the way, and for how many seconds more. */
  readonly lure: Point | null;
  readonly linger: number;
};

/** What reaches the guard in one tick. Whoever is `soothed` wonders only half as long. */
export type Senses = { seen: Point | null; heard: Point | null; soothed?: boolean };

/** Seconds in sight until the guard is sure. */
const SURE = 0.65;
/** Share of its rise at which doubt fades. */
const FORGETS = 0.6;
/** Seconds for which the place of a sight or sound is looked at. */
const LINGER = 1.6;
/** Degrees a second. */
const TURN = 240;

export function guardAt(patrol: Patrol, seconds: number): Guard {
  return { ...patrolAt(patrol, seconds), alert: 'calm', seconds, doubt: 0, lure: null, linger: 0 };
}

export const gazeOf = ({ x, y, heading }: Guard, { sight, fov }: Pick<Patrol, 'sight' | 'fov'>): Gaze => ({
  x,
  y,
  heading,
  sight,
  fov,
});

/** How near a guard is to being sure: 0 to 1. */
export const sureness = ({ doubt }: Guard): number => Math.min(1, doubt / SURE);

/** One tick on. Who is alarmed stays so. */
export function watching(guard: Guard, patrol: Patrol, { seen, heard, soothed = false }: Senses): Guard {
  if (guard.alert === 'alarmed') return guard;
  const doubt = seen ? guard.doubt + TICK : Math.max(0, guard.doubt - TICK * FORGETS);
  const lure = seen ?? heard ?? guard.lure;
  const linger = seen || heard ? LINGER : guard.linger - TICK * (soothed ? 2 : 1);
  if (lure && linger > 0) {
    const alert = doubt >= SURE ? 'alarmed' : 'curious';
    const wanted = headingTo(lure.x - guard.x, lure.y - guard.y);
    return { ...guard, ...looking(guard.heading, wanted), walking: false, alert, doubt, lure, linger };
  }
  const onRound = patrolAt(patrol, guard.seconds);
  const back = { ...guard, doubt, lure: null, linger: 0, alert: 'calm', walking: false } as const;
  if (Math.abs(turnBetween(guard.heading, onRound.heading)) > TURN * TICK)
    return { ...back, ...looking(guard.heading, onRound.heading) };
  const seconds = guard.seconds + TICK;
  return { ...back, ...patrolAt(patrol, seconds), seconds };
}

/** Turned towards a heading as far as one tick allows. */
function looking(heading: number, wanted: number): Pick<Guard, 'heading' | 'facing'> {
  const off = turnBetween(heading, wanted);
  const turned = heading + Math.sign(off) * Math.min(Math.abs(off), TURN * TICK);
  return { heading: turned, facing: facingAlong(turned) };
}
