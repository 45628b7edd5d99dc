/** A place as it is in one state of the story: who is there, what shows, what can be used, what is in the way. */
import type { KnotId, PersonId, PlaceId } from '../ids';
import { Floor } from './floor';
import type { Area, Cover, Ground, Light, Mood, Npc, Patrol, Place, Prop, Skilled, Trigger } from './place';
import type { Usable } from './reach';
import { type Condition, holds, parseCondition } from '../quest-state/condition';
import { beatOf, type QuestState } from '../quest-state/state';

/** What opens when something is used: a conversation, or another place. */
type Use = { knot: KnotId } | Skilled | { place: PlaceId; spot: string };
export type UsableThing = Usable & { name: string; prompt: string; use: Use; person?: PersonId };

export type Happening = {
  npcs: readonly Npc[];
  props: ReadonlySet<Prop>;
  lights: readonly Light[];
  mood: Mood | undefined;
  usable: readonly UsableThing[];
  triggers: readonly Trigger[];
  covers: readonly Cover[];
  grounds: readonly Ground[];
  patrols: readonly Patrol[];
  description: string;
  floor: Floor;
  /** The floor for the people of the place, who are not in their own way. */
  aisles: Floor;
  /** The same walls without room for feet, for eyes. */
  sight: Floor;
};

/** Px from a person at which they can be spoken to. */
const TALK_RANGE = 34;
const DOOR_RANGE = 20;

type Solid = Place['walls'][number] | Prop;

const bodyOf = ({ x, y }: { x: number; y: number }): Area => ({ kind: 'ellipse', x, y, rx: 8, ry: 5 });

/** Every condition of a map is asked again at each story event, and read only once. */
const conditions = new Map<string, Condition>();

function conditionOf(text: string): Condition {
  const condition = conditions.get(text) ?? parseCondition(text);
  conditions.set(text, condition);
  return condition;
}

const isNow = ({ when }: { when: string }, state: QuestState): boolean =>
  when === '' || holds(conditionOf(when), state);

/** Of the Moods of a place the last one that holds. */
export const moodIn = <M extends Pick<Mood, 'when'>>(moods: readonly M[], state: QuestState): M | undefined =>
  moods.findLast((mood) => isNow(mood, state));

type Masks = { floor: Floor; aisles: Floor; sight: Floor };
/** The masks of each place as it was last, with what was in the way then. */
const lastMasks = new WeakMap<Place, { solids: readonly unknown[]; masks: Partial<Masks> }>();

/** Masks are drawn when they are first asked for, and again only when something else is in the way. */
function masksOf(place: Place, walls: readonly Solid[], npcs: readonly Npc[]): Masks {
  const solids = [...walls, ...npcs];
  const last = lastMasks.get(place);
  const same = last?.solids.length === solids.length && solids.every((s, i) => s === last.solids[i]);
  const kept = same ? last : { solids, masks: {} as Partial<Masks> };
  lastMasks.set(place, kept);
  const areas = walls.flatMap((w) => ('area' in w ? w.area : w.solids));
  return {
    get floor() {
      kept.masks.floor ??= new Floor(place, [...areas, ...npcs.map(bodyOf)]);
      return kept.masks.floor;
    },
    get aisles() {
      kept.masks.aisles ??= new Floor(place, areas);
      return kept.masks.aisles;
    },
    get sight() {
      kept.masks.sight ??= new Floor(place, areas, { rx: 0, ry: 0 });
      return kept.masks.sight;
    },
  };
}

export function happeningIn(place: Place, state: QuestState): Happening {
  const now = <T extends { when: string }>(things: readonly T[]): readonly T[] => things.filter((t) => isNow(t, state));
  const { player, party } = beatOf(state);
  const npcs = now(place.npcs).filter((n) => n.person !== player && !party.includes(n.person));
  const props = now(place.props);
  const masks = masksOf(place, [...now(place.walls), ...props.filter((p) => p.solids.length > 0)], npcs);
  return {
    npcs,
    props: new Set(props),
    lights: now(place.lights),
    mood: moodIn(place.moods, state),
    usable: [
      ...npcs.flatMap((n) =>
        n.knot
          ? [
              {
                name: n.name,
                area: bodyOf(n),
                range: TALK_RANGE,
                prompt: 'Talk',
                use: { knot: n.knot },
                person: n.person,
              },
            ]
          : [],
      ),
      ...now(place.hotspots),
      ...now(place.hideouts).map(({ name, area, range, prompt, knot }) => ({
        name,
        area,
        range,
        prompt,
        use: { knot },
      })),
      ...now(place.doors).map((d) => ({
        name: d.name,
        area: d.area,
        range: DOOR_RANGE,
        prompt: d.prompt,
        use: d.knot ? { knot: d.knot } : { place: d.to, spot: d.spawn },
      })),
    ],
    triggers: now(place.triggers),
    covers: now(place.covers),
    grounds: now(place.grounds),
    patrols: now(place.patrols),
    description: now(place.descriptions).at(-1)?.text ?? '',
    get floor() {
      return masks.floor;
    },
    get aisles() {
      return masks.aisles;
    },
    get sight() {
      return masks.sight;
    },
  };
}
