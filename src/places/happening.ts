/** A place as it is in one state of the story: who is there, what shows, what can be used, what is in the way. */
import type { KnotId, PersonId, PlaceId } from '../ids';
import { Floor } from './floor';
import type { Area, Cover, Light, Mood, Npc, Patrol, Place, Prop, Trigger } from './place';
import type { Usable } from './reach';
import { holds, parseCondition } from '../quest-state/condition';
import { beatOf, type QuestState } from '../quest-state/state';

/** What opens when something is used: a conversation, or another place. */
export type Use = { knot: KnotId } | { place: PlaceId; spot: string };
export type UsableThing = Usable & { name: string; prompt: string; use: Use; person?: PersonId };

export type Happening = {
  npcs: readonly Npc[];
  props: ReadonlySet<Prop>;
  lights: readonly Light[];
  mood: Mood | undefined;
  usable: readonly UsableThing[];
  triggers: readonly Trigger[];
  covers: readonly Cover[];
  patrols: readonly Patrol[];
  description: string;
  floor: Floor;
  /** The same walls without room for feet, for eyes. */
  sight: Floor;
};

/** Px from a person at which they can be spoken to. */
const TALK_RANGE = 34;
const DOOR_RANGE = 20;

const bodyOf = ({ x, y }: { x: number; y: number }): Area => ({ kind: 'ellipse', x, y, rx: 8, ry: 5 });

export function happeningIn(place: Place, state: QuestState): Happening {
  const now = <T extends { when: string }>(things: readonly T[]): readonly T[] =>
    things.filter((t) => t.when === '' || holds(parseCondition(t.when), state));
  const { player, party } = beatOf(state);
  const npcs = now(place.npcs).filter((n) => n.person !== player && !party.includes(n.person));
  const props = now(place.props);
  const walls = [...now(place.walls).map((w) => w.area), ...props.flatMap((p) => p.solids)];
  const spots = [...now(place.hotspots), ...now(place.hideouts)];
  return {
    npcs,
    props: new Set(props),
    lights: now(place.lights),
    mood: now(place.moods).at(-1),
    usable: [
      ...npcs.flatMap((n) =>
        n.knot ? [{ name: n.name, area: bodyOf(n), range: TALK_RANGE, prompt: 'Talk', use: { knot: n.knot }, person: n.person }] : [],
      ),
      ...spots.map((h) => ({ name: h.name, area: h.area, range: h.range, prompt: h.prompt, use: { knot: h.knot } })),
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
    patrols: now(place.patrols),
    description: now(place.descriptions).at(-1)?.text ?? '',
    floor: new Floor(place, [...walls, ...npcs.map(bodyOf)]),
    sight: new Floor(place, walls, { rx: 0, ry: 0 }),
  };
}
