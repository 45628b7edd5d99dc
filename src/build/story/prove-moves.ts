/** What a player could do next in a state of the story between conversations. */
import type { KnotId, PersonId } from '../../ids';
import type { UsableThing } from '../../places/happening';
import type { Intent } from '../../quest-state/intents';
import { PEOPLE, record } from '../../quest-state/records';
import { beatOf, type QuestState } from '../../quest-state/state';
import { doingsIn } from './prove-activities';
import type { Grounds } from './prove-ground';
import type { Reads } from './prove-reads';

/** Intents to give one after another; `knot`: the conversation that they open. */
export type Move = { label: string; intents: readonly Intent[]; knot: KnotId | null };

export function movesIn(state: QuestState, grounds: Grounds, reads: Reads): readonly Move[] {
  if (state.activity !== null) return doingsIn(state.activity, state, reads).map((d) => ({ ...d, knot: null }));
  if (state.queued !== null) return [talk(`hear ${state.queued}`, state.queued)];
  const { place } = state.checkpoint;
  const { usable, triggers, patrols, covers } = grounds.at(state);
  const does = (label: string, intent: Intent): Move => ({ label, intents: [intent], knot: null });
  return [
    ...usable.flatMap((thing) => usesOf(thing, beatOf(state).party)),
    ...triggers.filter((t) => t.again).map((t) => talk(`step into ${t.name}`, t.knot)),
    ...triggers
      .filter((t) => !t.again && !reads.tripped(`${place}/${t.name}`, state))
      .map((t) => does(`step into ${t.name}`, { do: 'trip', place, trigger: t.name, knot: t.knot })),
    ...patrols.map((p) => does(`be seen by ${p.name}`, { do: 'beSeen', knot: p.knot })),
    ...covers.map((c) => does(`reach ${c.name}`, { do: 'reachCover', place, cover: c.name })),
    ...(beatOf(state).player === 'twilight' ? [does('breathe', { do: 'regainComposure' })] : []),
  ];
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
