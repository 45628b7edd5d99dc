/** What a player could do next in a state of the story between conversations. */
import type { KnotId, PersonId } from '../../ids';
import type { UsableThing } from '../../places/happening';
import type { Intent } from '../../quest-state/intents';
import { PEOPLE, record } from '../../quest-state/records';
import { beatOf, type QuestState } from '../../quest-state/state';
import { doingsIn } from './prove-activities';
import type { Answers, Ground, Grounds } from './prove-ground';
import type { Reads } from './prove-reads';

/** Intents to give one after another; `knot`: the conversation that they open. */
export type Move = { label: string; intents: readonly Intent[]; knot: KnotId | null };

export function movesIn(state: QuestState, grounds: Grounds, reads: Reads): readonly Move[] {
  if (state.activity !== null) return doingsIn(state.activity, state, reads).map((d) => ({ ...d, knot: null }));
  return movesAfoot(state, grounds, reads);
}

/** The same where nothing is to be done in a view of its own. */
export function movesAfoot(state: QuestState, grounds: Grounds, answers: Answers): readonly Move[] {
  if (state.queued !== null) return [talk(`hear ${state.queued}`, state.queued)];
  const ground = grounds.at(state);
  const moves = known.get(ground) ?? movesOn(ground, state);
  known.set(ground, moves);
  return moves.flatMap(({ trigger, move }) => (trigger !== null && answers.tripped(trigger, state) ? [] : move));
}

/** A move that is there on a ground; `trigger`: only for as long as that has not been stepped into. */
type Offer = { trigger: string | null; move: Move };

/** Moves hang on nothing but the ground, but for triggers that are stepped into once. */
const known = new WeakMap<Ground, readonly Offer[]>();

function movesOn({ usable, triggers, patrols, covers }: Ground, state: QuestState): readonly Offer[] {
  const { place } = state.checkpoint;
  const { party, player } = beatOf(state);
  const does = (label: string, intent: Intent): Move => ({ label, intents: [intent], knot: null });
  const always = [
    ...usable.flatMap((thing) => usesOf(thing, party)),
    ...triggers.filter((t) => t.again).map((t) => talk(`step into ${t.name}`, t.knot)),
    ...patrols.map((p) => does(`be seen by ${p.name}`, { do: 'beSeen', knot: p.knot })),
    ...covers.map((c) => does(`reach ${c.name}`, { do: 'reachCover', place, cover: c.name })),
    ...(player === 'twilight' ? [does('breathe', { do: 'regainComposure' })] : []),
  ];
  const once = triggers.map((t) => ({
    trigger: `${place}/${t.name}`,
    move: does(`step into ${t.name}`, { do: 'trip', place, trigger: t.name, knot: t.knot }),
  }));
  return [...always.map((move) => ({ trigger: null, move })), ...once];
}

const talk = (label: string, knot: KnotId): Move => ({ label, intents: [{ do: 'converse', knot }], knot });

/** What is work for one companion is tried with and without that one at hand. */
function usesOf({ name, prompt, use, person }: UsableThing, party: readonly PersonId[]): readonly Move[] {
  const label = person ? `talk to ${record(PEOPLE, person).name}` : `use "${name}" (${prompt})`;
  if ('skill' in use) {
    const without = talk(`${label} without ${record(PEOPLE, use.skill).name}`, use.otherwise);
    return party.includes(use.skill) ? [talk(label, use.knot), without] : [without];
  }
  if ('knot' in use) return [talk(label, use.knot)];
  return [{ label, intents: [{ do: 'enter', place: use.place, spot: use.spot }], knot: null }];
}
