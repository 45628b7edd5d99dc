/** Puts each object of a map where it belongs in the `Place`, by its class. */
import { HIDEOUT_IDS, type HideoutId } from '../ids';
import { centre } from './area';
import type { ClassName, Properties } from './classes';
import { unknownName } from './finding';
import type { Area, Place, Point } from './place';
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
) => string | undefined;

const thing = (object: TiledObject, { when }: { when: string }): { name: string; when: string } => ({
  name: object.name || `${object.type.toLowerCase()}-${object.id}`,
  when,
});

const needsArea = 'needs a rectangle, an ellipse or a polygon';

/** Each returns what is wrong with the object, if anything is. */
export const PUT: { [C in ClassName]: Put<C> } = {
  Spawn: (draft, { facing }, object) => {
    draft.spawns.push({ name: object.name, x: object.x, y: object.y, facing });
    return undefined;
  },
  Door: (draft, p, object) => {
    const area = areaOf(object);
    if (!area) return needsArea;
    draft.doors.push({ ...thing(object, p), area, to: p.to, spawn: p.spawn, knot: p.knot, prompt: p.prompt });
    return undefined;
  },
  Npc: (draft, { person, facing, knot, clip, roam, when }, object) => {
    draft.npcs.push({ ...thing(object, { when }), x: object.x, y: object.y, person, facing, knot, clip, roam });
    return undefined;
  },
  Prop: (draft, p, object, picture) => {
    if (!picture) return 'needs a picture: place a tile from a props tileset';
    const [left, top] = [object.x, object.y - object.height];
    const solids = (picture.tile.objectgroup?.objects ?? []).flatMap((o) => areaOf(o, left, top) ?? []);
    draft.props.push({
      ...thing(object, p),
      sheet: picture.sheet,
      frame: p.frame,
      x: left + picture.foot.x,
      y: top + picture.foot.y,
      flat: p.flat,
      above: p.above,
      sway: p.sway,
      solids: p.solid ? solids : [],
    });
    return undefined;
  },
  Hotspot: (draft, p, object) => {
    draft.hotspots.push({ ...thing(object, p), area: spotOf(object), knot: p.knot, prompt: p.prompt, range: p.range });
    return undefined;
  },
  Trigger: (draft, p, object) => {
    const area = areaOf(object);
    if (!area) return needsArea;
    draft.triggers.push({ ...thing(object, p), area, knot: p.knot });
    return undefined;
  },
  Hideout: (draft, p, object) => {
    const id = p.hideout ?? HIDEOUT_IDS.find((h): h is HideoutId => h === object.name);
    if (id === undefined) return `name: ${unknownName(object.name, 'hiding place', HIDEOUT_IDS)}`;
    draft.hideouts.push({ ...thing(object, p), id, area: spotOf(object), knot: p.knot, prompt: p.prompt, range: p.range });
    return undefined;
  },
  Wall: (draft, { when }, object) => {
    const area = areaOf(object);
    if (!area) return needsArea;
    draft.walls.push({ when, area });
    return undefined;
  },
  Cover: (draft, p, object) => {
    const area = areaOf(object);
    if (!area) return needsArea;
    draft.covers.push({ ...thing(object, p), area, ...centre(area) });
    return undefined;
  },
  Patrol: (draft, { when, ...p }, object) => {
    const path = lineOf(object);
    if (path.length < 2) return 'needs a line with at least two points';
    draft.patrols.push({ ...thing(object, { when }), ...p, path });
    return undefined;
  },
  Light: (draft, { when, ...p }, object) => {
    const area: Area | null = areaOf(object);
    if (!area) return needsArea;
    const beam = p.kind === 'spill' || p.kind === 'shaft';
    if (beam !== (area.kind === 'polygon')) return `a ${p.kind} is ${beam ? 'a polygon' : 'an ellipse'}`;
    draft.lights.push({ ...thing(object, { when }), ...p, area });
    return undefined;
  },
  Mood: (draft, { when, ...p }, object) => {
    draft.moods.push({ ...thing(object, { when }), ...p });
    return undefined;
  },
  RoomDescription: (draft, p, object) => {
    draft.descriptions.push({ ...thing(object, p), text: p.text });
    return undefined;
  },
};
