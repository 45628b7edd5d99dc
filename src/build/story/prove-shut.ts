/** The maps in every state that a night comes to: whatever is there must be in reach on foot, from wherever the player comes in. */
import type { Place } from '../../places/place';
import { holds, type Term } from '../../quest-state/condition';
import type { QuestState } from '../../quest-state/state';
import type { Chapter } from './prove-chapter';
import type { Graph, Node } from './prove-explore';
import type { Ground, Grounds } from './prove-ground';
import { conditionOf, fieldsOf, nameOf } from './prove-questions';

type Shut = { message: string; at: Node };
type Maps = { chapter: Pick<Chapter, 'places' | 'where'>; grounds: Grounds };
type Named = { name: string; when?: string };

/** Each ground is asked, and each thing from each spot told, once: in the state that is come to first. */
export function shutThings({ chapter, grounds }: Maps, { nodes }: Pick<Graph, 'nodes'>): readonly Shut[] {
  const told = new Map<string, Shut>();
  const asked = new Set<Ground>();
  for (const at of nodes) {
    const { state } = at;
    const { place: id, spot } = state.checkpoint;
    const place = chapter.places.get(id);
    if (!place || at.ends || state.queued !== null || state.activity !== null) continue;
    const ground = grounds.at(state);
    if (asked.has(ground)) continue;
    asked.add(ground);
    const { shut, stands } = ground;
    const tell = (thing: Named, message: string): void => {
      const what = `maps/${id}.tmj · ${chapter.where.get(thing) ?? `"${thing.name}"`} ${message}`;
      if (!told.has(what)) told.set(what, { at, message: `${what} ${stateTold(place, thing, state)}` });
    };
    const from = [...place.covers, ...place.spawns].find((s) => s.name === spot);
    const come = `${place.covers.some((c) => c === from) ? 'cover' : 'spawn'} "${spot}"`;
    if (from && !stands) tell(from, 'has no room for feet');
    for (const thing of thingsOf(place)) {
      if (shut.includes(thing.name)) tell(thing, `cannot be walked to and used from ${come}`);
    }
  }
  return [...told.values()];
}

const thingsOf = ({ npcs, hotspots, hideouts, doors, triggers, covers }: Place): readonly Named[] =>
  [npcs, hotspots, hideouts, doors, triggers, covers].flat();

/** The beat, and whatever else decides on the thing and on what is solid there: `in beat "pack" while fact:sipped`. */
function stateTold({ walls, props, npcs }: Place, thing: Named, state: QuestState): string {
  const things: readonly { when?: string }[] = [thing, ...walls, ...props.filter((p) => p.solids.length > 0), ...npcs];
  const ofBeat = (term: Term): boolean => fieldsOf(nameOf(term)).length === 0;
  const terms = things
    .map(({ when }) => conditionOf(when ?? ''))
    .filter((condition) => condition.filter(ofBeat).every((term) => holds([term], state)))
    .flatMap((condition) => condition.filter((term) => !ofBeat(term)))
    .map((term) => ({ ...term, negated: false }));
  const words = new Set(terms.map((term) => `${holds([term], state) ? '' : '!'}${nameOf(term)}`));
  return `in beat "${state.beat}"${words.size > 0 ? ` while ${[...words].join(', ')}` : ''}`;
}
