/**
 * The ledger value by value. What only chooses words is merged while the story is explored; here each such value is
 * brought about on its own, played on to where it is echoed, and the echo heard.
 */
import { HIDEOUT_IDS, type HideoutId, type ItemId, type KnotId, THOUGHT_IDS } from '../../ids';
import { leftOver } from '../../quest-state/bag';
import { belief, ELSEWHERE } from '../../quest-state/outcome';
import { ITEMS } from '../../quest-state/records';
import type { QuestState } from '../../quest-state/state';
import { doingsIn, everyWeighing, packingOf } from './prove-activities';
import { answer } from './prove-questions';
import { type Explorer, type Graph, pathTo, type Step } from './prove-explore';
import type { Move } from './prove-moves';
import { Onward } from './prove-onward';
import { leavingOver, OTHERS } from './prove-packing';

/** Plays every ledger value; `nights`: a whole night for each thing that the sheet at the end can tell. */
export function proveLedger(
  explorer: Explorer,
  graph: Graph,
): { nights: readonly { steps: readonly Step[]; state: QuestState }[] } {
  letters(explorer, graph, new Onward(explorer, graph));
  keepsakes(explorer, graph, new Onward(explorer, graph));
  // What was asked of the note and the keepsakes is part of the keys by now.
  const onward = new Onward(explorer, graph);
  weighings(explorer, graph, onward);
  return { nights: endings(explorer, graph, onward) };
}

/** Each thing hidden at each place, and found there in the morning. */
function keepsakes(explorer: Explorer, graph: Graph, onward: Onward): void {
  const packing = graph.nodes.find((n) => n.state.activity === 'packing');
  const knock = graph.nodes.find((n) => n.state.beat === 'knock');
  if (!packing || !knock || !onward.distance.has(knock)) return;
  play(explorer, packing.state, [{ ...packingOf(OTHERS), knot: null }]);
  const night = onward.go(knock.state, (s) => s.beat === 'search' && s.queued === null);
  if (!night) return;
  for (const { id: item } of ITEMS) {
    const closed = play(explorer, packing.state, [{ ...packingOf(leavingOver(item)), knot: null }, null]);
    const spots = explorer.grounds
      .at(closed)
      .usable.flatMap(({ name, use }) => ('knot' in use ? [{ name, knot: use.knot }] : []));
    const knotOf = (hideout: HideoutId): KnotId | undefined => spots.find((s) => s.name === hideout)?.knot;
    for (const hideout of HIDEOUT_IDS) {
      const hidden = hide(explorer, closed, item, hideout, knotOf);
      if (!hidden) continue;
      const searching = night.steps.reduce((state, step) => explorer.take(state, step), hidden);
      explorer.make(searching, talk(knotOf(hideout) as KnotId), ignore, ignore);
    }
  }
}

/** The item hidden at the place, and whatever else is left at the other places. */
function hide(
  explorer: Explorer,
  closed: QuestState,
  item: ItemId,
  hideout: HideoutId,
  knotOf: (hideout: HideoutId) => KnotId | undefined,
): QuestState | undefined {
  const others = HIDEOUT_IDS.filter((h) => h !== hideout);
  let state: QuestState | undefined = closed;
  for (const [thing, place] of [
    [item, hideout] as const,
    ...leftOver(closed)
      .filter((i) => i !== item)
      .map((i, n) => [i, others[n]] as const),
  ]) {
    const knot = place && knotOf(place);
    if (!knot || !state) return undefined;
    let next: QuestState | undefined;
    explorer.make(state, talk(knot), ignore, (come) => {
      if (come.keepsakes[thing] === place) next ??= come;
    });
    state = next;
  }
  return state?.beat === 'knock' ? state : undefined;
}

/** Each Thought carried to the scales, and laid on each reason. */
function weighings(explorer: Explorer, graph: Graph, onward: Onward): void {
  for (const thought of THOUGHT_IDS) {
    const node = graph.nodes.find(
      (n) => n.state.thoughts.includes(thought) && onward.distance.has(n) && n.state.resolve.length === 0,
    );
    if (!node) continue;
    const weighing = onward.go(node.state, (s) => s.activity === 'weighing' || s.resolve.length > 0)?.state;
    if (weighing?.activity !== 'weighing') continue;
    explorer.make(weighing, { label: 'weigh', intents: everyWeighing(weighing), knot: null }, ignore, ignore);
  }
}

/** Each line of the note written with each of its options, and the night played on to where it is read. */
function letters(explorer: Explorer, graph: Graph, onward: Onward): void {
  const sealed = graph.nodes.find((n) => n.state.beat === 'scolding' && onward.distance.has(n));
  const night = sealed && onward.go(sealed.state, (s) => s.beat === 'search');
  if (!night) return;
  const writing = new Map(
    graph.nodes.filter((n) => n.state.activity === 'note').map(({ state }) => [String(state.resolve), state]),
  );
  for (const state of writing.values()) {
    for (const { intents } of doingsIn('note', state, explorer.reads)) {
      const written = play(explorer, state, [{ label: 'write', intents, knot: null }, null]);
      night.steps.reduce((now, step) => explorer.take(now, step), written);
    }
  }
}

/** A whole night for each thing that they may come to believe, and for each way in which it could have gone otherwise. */
function endings(
  explorer: Explorer,
  graph: Graph,
  onward: Onward,
): readonly { steps: readonly Step[]; state: QuestState }[] {
  const open = graph.nodes.filter((n) => onward.distance.has(n));
  const searching = open.filter((n) => n.state.beat === 'search' && n.state.queued === null);
  const least = searching.reduce((min, n) => Math.min(min, onward.distance.get(n) ?? min), Number.POSITIVE_INFINITY);
  const ready = new Map(searching.filter((n) => onward.distance.get(n) === least).map((n) => [belief(n.state), n]));
  const last = [...open].reverse();
  const starts = [...ready.values(), ...ELSEWHERE.flatMap(({ when }) => last.find((n) => answer(when, n.state)) ?? [])];
  return [...new Set(starts)].flatMap((node) => {
    const night = onward.go(node.state, ended);
    if (!night) return [];
    explorer.seen.ending(night.state);
    return [{ state: night.state, steps: [...pathTo(node), ...night.steps] }];
  });
}

const ended = (state: QuestState): boolean => state.beat === 'credits' && state.queued === null;
const ignore = (): void => {};
const talk = (knot: KnotId): Move => ({ label: `open ${knot}`, intents: [{ do: 'converse', knot }], knot });

/** Makes moves one after another; null stands for the conversation that is queued, taken without picks. */
function play(explorer: Explorer, state: QuestState, moves: readonly (Move | null)[]): QuestState {
  return moves.reduce((now, move) => {
    const next = move ?? talk(now.queued as KnotId);
    return explorer.take(now, { move: next, picks: [] });
  }, state);
}
