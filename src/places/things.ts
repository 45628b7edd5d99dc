/** Puts each object of a map where it belongs in the `Place`, by its class. */
import { HIDEOUT_IDS, type HideoutId } from '../ids';
import { centre } from './area';
import type { ClassName, Properties } from './classes';
import { unknownName } from './finding';
import type { Place, Point } from './place';
import { areaOf, lineOf, spotOf } from './shapes';
import type { TiledObject, TiledTile } from './tiled';

/** A place while its objects are being collected. */
export type Draft = { -readonly [K in keyof Place]: Place[K] extends readonly (infer E)[] ? E[] : Place[K] };
/** The picture of a tile object: its atlas sheet, its tile, its foot in px from the top left. */
export type Picture = { sheet: string; tile: TiledTile; foot: Point };
type Put<C extends ClassName> = (
  draft: Draft,
  properties: Properties<C>,
  object: TiledObject,
  picture: Picture | null,
) => object | string;

/** Lights and the like need no name of the designer's. */
const nameOf = ({ name, id }: TiledObject, kind: string): string => name || `${kind}-${id}`;

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
    const { sheet, tile, foot } = picture;
    const [left, top] = [object.x, object.y - tile.height];
    const shapes = solid ? (tile.objectgroup?.objects ?? []) : [];
    const solids = shapes.flatMap((o) => areaOf(o, left, top) ?? []);
    const at = { x: left + foot.x, y: top + foot.y };
    return add(draft.props, { name: nameOf(object, 'prop'), when, sheet, frame, ...at, flat, above, sway, solids });
  },
  Hotspot: (draft, { when, prompt, range, knot, skill, otherwise }, object) => {
    if ((skill === null) !== (otherwise === null)) return SKILL_ALONE;
    const use = skill && otherwise ? { skill, knot, otherwise } : { knot };
    return add(draft.hotspots, { name: object.name, when, area: spotOf(object), prompt, range, use });
  },
  Trigger: (draft, { when, knot, again }, object) => {
    const area = areaOf(object);
    return area ? add(draft.triggers, { name: object.name, when, area, knot, again }) : needsArea;
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
  Ground: (draft, { when, sound }, object) => {
    const area = areaOf(object);
    return area ? add(draft.grounds, { name: nameOf(object, 'ground'), when, sound, area }) : needsArea;
  },
  Patrol: (draft, { when, ...p }, object) => {
    const path = lineOf(object);
    if (path.length < 2) return 'needs a line with at least two points';
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
