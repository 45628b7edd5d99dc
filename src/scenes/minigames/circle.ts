/** The ring of cushions, the bottle in its middle, and whom it points at. */
import { RISE, TURNS } from '../../../assets/art/bottle';
import type { Prop } from '../../actors/prop';
import type { ChallengeId, PersonId } from '../../ids';
import type { Tier } from '../../minigames/minigame';
import type { Point } from '../../places/place';
import type { QuestState } from '../../quest-state/state';

/** Clockwise on their cushions, from the one at the north of the rug. */
export const CIRCLE = [
  'rarity',
  'fluttershy',
  'pinkie-pie',
  'rainbow-dash',
  'applejack',
  'big-mac',
  'starlight',
  'spike',
  'twilight',
] as const satisfies readonly PersonId[];
export type Sitting = (typeof CIRCLE)[number];

/** Whose spin it is, and at whom it ends. `name`: of its stream of the seed. */
export type Spinning = { name: ChallengeId; spinner: Sitting; stops: Readonly<Record<Tier, Sitting>> };

/** Two free spins, and Dash's, which finds Spike however it goes. */
export const SPINS = {
  first: { name: 'bottle-first', spinner: 'spike', stops: { poor: 'rarity', fair: 'applejack', fine: 'pinkie-pie' } },
  second: { name: 'bottle-second', spinner: 'spike', stops: { poor: 'fluttershy', fair: 'twilight', fine: 'big-mac' } },
  dash: { name: 'bottle-dash', spinner: 'rainbow-dash', stops: { poor: 'spike', fair: 'spike', fine: 'spike' } },
} as const satisfies Readonly<Record<string, Spinning>>;

/** Where the ring is laid out, by the pictures of its things; and where it can be changed. */
type Laid = { propOf(frame: string): { images: readonly Point[] } | undefined };
type Room = { propOf(frame: string): Prop | undefined };

/** Sheet of the bottle's pictures, to be loaded wherever the map has it lie. */
export const BOTTLE_SHEET = 'bottle';
const PROP = 'bottle';
/** How much lower than wide things are that lie on the floor. */
const SLANT = 0.66;
const FULL = 2 * Math.PI;
/** Before the first spin: at nopony. */
const UNSPUN = 1.9;
/** Px from the foot of a cushion up to whoever sits on it. */
const SITTING = 8;

export const bottleIn = (room: Laid): Point | undefined => room.propOf(PROP)?.images[0];

/** The nth of those who sit, round and round. */
export const seatOf = (sitting: readonly Sitting[], n: number): Sitting =>
  sitting[((n % sitting.length) + sitting.length) % sitting.length] as Sitting;

/** Radians clockwise from north, as on the floor, from the bottle to somepony's cushion. */
export function angleTo(room: Laid, person: Sitting): number {
  const bottle = bottleIn(room);
  const seat = room.propOf(`cushion-${person}`)?.images[0];
  if (!bottle || !seat) return 0;
  const up = bottle.y - RISE - (seat.y - SITTING);
  return Math.atan2(seat.x - bottle.x, up / SLANT);
}

/** Radians of the direction in which the bottle's neck points now. */
export function lyingAngle(room: Room): number {
  const n = Number(/\d+$/.exec(room.propOf(PROP)?.images[0]?.frame.name ?? '')?.[0]);
  return Number.isNaN(n) ? UNSPUN : (n / TURNS) * FULL;
}

/** Turns the bottle's neck that way. */
export function turnBottle(room: Room, angle: number): void {
  const n = ((Math.round((angle / FULL) * TURNS) % TURNS) + TURNS) % TURNS;
  for (const image of room.propOf(PROP)?.images ?? []) image.setTexture(BOTTLE_SHEET, `bottle/${n}`);
}

/** The bottle lies as its last spin left it. */
export function restBottle(room: Room, { results, activity }: QuestState): void {
  if (activity !== null || !bottleIn(room)) return;
  const last = [SPINS.dash, SPINS.second, SPINS.first].find(({ name }) => results[name] !== undefined);
  turnBottle(room, last ? angleTo(room, last.stops[results[last.name] as Tier]) : UNSPUN);
}
