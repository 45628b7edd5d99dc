import type { Piece } from '../../assets/music/pieces';
import type { Bed, Surface } from '../../assets/sounds/names';
import type { HideoutId, KnotId, PersonId, PlaceId } from '../ids';
import type { Drawing } from './layers';
import type { Point } from './point';

export type { Point };
export type Facing = 'down' | 'up' | 'left' | 'right';
export const FACINGS = ['down', 'up', 'left', 'right'] as const satisfies readonly Facing[];

/** A closed outline, in map pixels. */
export type Area =
  | { kind: 'polygon'; points: readonly Point[] }
  | { kind: 'ellipse'; x: number; y: number; rx: number; ry: number };

/** `when` is a condition of quest-state; empty always holds. */
type Thing = { name: string; when: string };

type Spawn = { name: string; x: number; y: number; facing: Facing };
/** Leads to a spawn of another place, or opens a conversation instead. */
type Door = Thing & { area: Area; to: PlaceId; spawn: string; knot: KnotId | null; prompt: string };
/** `roam`: how far, in px, they stray from their spot. */
export type Npc = Thing & {
  x: number;
  y: number;
  person: PersonId;
  facing: Facing;
  knot: KnotId | null;
  clip: string;
  roam: number;
};
/** `x`, `y`: where its foot stands; `solids`: what feet meet of it, in map pixels. */
export type Prop = Thing & {
  sheet: string;
  frame: string;
  x: number;
  y: number;
  flat: boolean;
  above: boolean;
  sway: boolean;
  solids: readonly Area[];
};
/** Work for one companion: with anyone else beside the player, `otherwise` opens. */
export type Skilled = { skill: PersonId; knot: KnotId; otherwise: KnotId };
/** `range`: px from the player's foot to its nearest point. */
export type Hotspot = Thing & { area: Area; use: { knot: KnotId } | Skilled; prompt: string; range: number };
/** `urgent`: opens even while a guard looks for the player; `again`: whenever the player steps in, not once in a night. */
export type Trigger = Thing & { area: Area; knot: KnotId; urgent: boolean; again: boolean };
type Hideout = Thing & { id: HideoutId; area: Area; knot: KnotId; prompt: string; range: number };
export const GROUND_SOUNDS = ['quiet', 'loud'] as const;
/** How loud steps are there, and what they fall on; elsewhere they are quiet, and fall on what the Mood says. */
export type Ground = Thing & { area: Area; sound: (typeof GROUND_SOUNDS)[number]; steps: Surface | null };
export type Cover = Thing & { area: Area; x: number; y: number };
/** `speed` in px a second, `pause` in seconds at each corner, `sight` in px, `fov` in degrees. */
export type Patrol = Thing & {
  person: PersonId;
  path: readonly Point[];
  loop: boolean;
  speed: number;
  pause: number;
  sight: number;
  fov: number;
  knot: KnotId;
};
type LightKind = 'pool' | 'glow' | 'spill' | 'shaft';
export type Light = Thing & { kind: LightKind; area: Area; color: string; strength: number; flicker: number };
type Air = 'none' | 'dust' | 'fireflies' | 'confetti' | 'stars' | 'embers' | 'sparkle';
export type Mood = Thing & {
  ambient: string;
  rim: string;
  lift: string;
  vignette: number;
  fog: number;
  fogColor: string;
  air: Air;
  reflect: number;
  /** Null for silence. */
  music: Piece | null;
  ambience: Bed | null;
  /** What feet fall on. */
  steps: Surface;
};
type Description = Thing & { text: string };

/**
 * A map as the game uses it: nothing of Tiled is left in it. Its layers show what is not one of the things below, and tiles of things
 * that are not props.
 */
export type Place = Drawing & {
  id: PlaceId;
  spawns: readonly Spawn[];
  doors: readonly Door[];
  npcs: readonly Npc[];
  props: readonly Prop[];
  hotspots: readonly Hotspot[];
  triggers: readonly Trigger[];
  hideouts: readonly Hideout[];
  covers: readonly Cover[];
  grounds: readonly Ground[];
  patrols: readonly Patrol[];
  lights: readonly Light[];
  moods: readonly Mood[];
  walls: readonly { when: string; area: Area }[];
  descriptions: readonly Description[];
};

/** Px to a side of a tile of the game's own maps. */
export const TILE = 32;
