/** Puts each object of a map where it belongs in the `Place`, by its class. */
import { HIDEOUT_IDS, type HideoutId } from '../../ids';
import { centre } from '../area';
import type { ClassName, Properties } from './classes';
import { unknownName } from '../finding';
import type { Drawing } from '../layers';
import type { MapObject } from './objects';
import type { Place } from '../place';
import type { Picture } from './pictures';
import { areaOf, lineOf, spotOf } from './shapes';

/** What the game takes from a map beside what is drawn. */
type Things = Omit<Place, 'id' | keyof Drawing>;
/** The things of a place while they are being collected. */
export type Draft = { [K in keyof Things]: Things[K] extends readonly (infer E)[] ? E[] : never };
type Put<C extends ClassName> = (
  draft: Draft,
  properties: Properties<C>,
  object: MapObject,
  picture: Picture | null,
) => object | string;

export const emptyDraft = (): Draft => ({
  ...{ spawns: [], doors: [], npcs: [], props: [], hotspots: [], triggers: [], hideouts: [], covers: [], grounds: [] },
  ...{ patrols: [], lights: [], moods: [], walls: [], descriptions: [] },
});

/** Lights and the like need no name of the designer's. */
const nameOf = ({ name, id }: MapObject, kind: string): string => name || `${kind}-${id}`;

function add<T extends object>(list: T[], item: T): T {
  list.push(item);
  return item;
}

const SKILL_ALONE =
  'skill and otherwise come together: set both (whose work it is, and what is said while another is beside Spike) or neither';
const needsArea = 'needs a rectangle, an ellipse or a polygon';

/** Each returns the thing it made, or what is wrong with the object. */
export const PUT: { [C in ClassName]: Put<C> } = {
  Spawn: (draft, { facing }, { name, x, y }) => add(draft.spawns, { name, x, y, facing }),
  Door: (draft, { to, spawn, knot, prompt, when }, object) => {
    const area = areaOf(object);
    return area ? add(draft.doors, { name: object.name, when, area, to, spawn, knot, prompt }) : needsArea;
  },
  Npc: (draft, { when, ...p }, object) => add(draft.npcs, { name: object.name, when, x: object.x, y: object.y, ...p }),
  Prop: (draft, { frame, solid, flat, above, sway, when }, object, picture) => {
    if (!picture) return 'needs a picture: place a tile from a props tileset';
    const { sheet, foot, shapes } = picture;
    const solids = solid ? shapes : [];
    return add(draft.props, { name: nameOf(object, 'prop'), when, sheet, frame, ...foot, flat, above, sway, solids });
  },
  Hotspot: (draft, { when, prompt, range, knot, skill, otherwise }, object) => {
    if ((skill === null) !== (otherwise === null)) return SKILL_ALONE;
    const use = skill && otherwise ? { skill, knot, otherwise } : { knot };
    return add(draft.hotspots, { name: object.name, when, area: spotOf(object), prompt, range, use });
  },
  Trigger: (draft, { when, ...p }, object) => {
    const area = areaOf(object);
    return area ? add(draft.triggers, { name: object.name, when, area, ...p }) : needsArea;
  },
  Hideout: (draft, { when, hideout, ...p }, object) => {
    const id = hideout ?? HIDEOUT_IDS.find((h): h is HideoutId => h === object.name);
    if (id === undefined) return `name: ${unknownName(object.name, 'hiding place', HIDEOUT_IDS)}`;
    return add(draft.hideouts, { name: object.name, when, id, area: spotOf(object), ...p });
  },
  Wall: (draft, { when }, object) => {
    const area = areaOf(object);
    return area ? add(draft.walls, { when, area }) : needsArea;
  },
  Cover: (draft, { when }, object) => {
    const area = areaOf(object);
    return area ? add(draft.covers, { name: object.name, when, area, ...centre(area) }) : needsArea;
  },
  Ground: (draft, { when, ...p }, object) => {
    const area = areaOf(object);
    return area ? add(draft.grounds, { name: nameOf(object, 'ground'), when, ...p, area }) : needsArea;
  },
  Patrol: (draft, { when, ...p }, object) => {
    const path = lineOf(object);
    if (path.length < 2) return 'needs a line with at least two points';
    if (object.shape === 'polygon' && !p.loop) return 'is closed, but walked there and back: tick loop, or draw a line';
    return add(draft.patrols, { name: object.name, when, ...p, path });
  },
  Light: (draft, { when, ...p }, object) => {
    const area = areaOf(object);
    if (!area) return needsArea;
    const beam = p.kind === 'spill' || p.kind === 'shaft';
    if (beam !== (area.kind === 'polygon')) return `a ${p.kind} is ${beam ? 'a polygon' : 'an ellipse'}`;
    return add(draft.lights, { name: nameOf(object, 'light'), when, ...p, area });
  },
  Mood: (draft, { when, ...p }, object) => add(draft.moods, { name: nameOf(object, 'mood'), when, ...p }),
  RoomDescription: (draft, { when, text }, object) =>
    add(draft.descriptions, { name: nameOf(object, 'description'), when, text }),
};
