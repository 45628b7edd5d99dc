/**
 * The ledger value by value. What only chooses words is merged while the story is explored; here each such value is
 * brought about on its own, played on to where it is echoed, and the echo heard.
 */
import { HIDEOUT_IDS, type HideoutId, type ItemId, type KnotId, THOUGHT_IDS } from '../../ids';
import type { Place } from '../../places/place';
import { belief, ELSEWHERE } from '../../quest-state/outcome';
import { ITEMS } from '../../quest-state/records';
import type { QuestState } from '../../quest-state/state';
import { everyWeighing, packingOf } from './prove-activities';
import { answer } from './prove-questions';
import { type Explorer, type Graph, type Node, pathTo, type Step } from './prove-explore';
import type { Move } from './prove-moves';
import { Onward } from './prove-onward';
import { FEWEST, leavingOver, OTHERS } from './prove-packing';

/** Plays every ledger value; `nights`: a whole night for each thing that the sheet at the end can tell. */
export function proveLedger(explorer: Explorer, graph: Graph): { nights: readonly Night[] } {
  keepsakes(explorer, graph, new Onward(explorer, graph));
  // What was asked of the note and the keepsakes is part of the keys by now.
  const onward = new Onward(explorer, graph);
  weighings(explorer, graph, onward);
  return { nights: endings(explorer, graph, onward) };
}

const allBut = (hideout: HideoutId): readonly HideoutId[] => HIDEOUT_IDS.filter((h) => h !== hideout);

/** What is left over, in the order of the places where it is hidden: each thing at each place, and each place empty. */
const HIDINGS: readonly { left: readonly ItemId[]; places: readonly HideoutId[] }[] = [
  ...ITEMS.flatMap(({ id }) =>
    HIDEOUT_IDS.map((hideout) => ({ left: leavingOver(id), places: [hideout, ...allBut(hideout)] })),
  ),
  ...HIDEOUT_IDS.map((hideout) => ({ left: FEWEST, places: allBut(hideout) })),
];

/** Each thing hidden at each place, and found there in the morning, or looked for in vain. */
function keepsakes(explorer: Explorer, graph: Graph, onward: Onward): void {
  const packing = graph.nodes.find((n) => n.state.activity === 'packing');
  const knock = graph.nodes.find((n) => n.state.beat === 'knock');
  if (!packing || !knock || !onward.distance.has(knock)) return;
  play(explorer, packing.state, [{ ...packingOf(OTHERS), knot: null }]);
  const night = onward.go(knock.state, (s) => s.beat === 'search' && s.queued === null);
  if (!night) return;
  const { hideouts } = explorer.chapter.places.get(packing.state.checkpoint.place) as Place;
  const knots = new Map(hideouts.map((h) => [h.id, h.knot]));
  const open = (hideout: HideoutId): Move => talk(knots.get(hideout) as KnotId);
  for (const { left, places } of HIDINGS) {
    let hidden: QuestState | undefined = play(explorer, packing.state, [{ ...packingOf(left), knot: null }, null]);
    for (const [i, place] of places.entries()) hidden = hidden && hide(explorer, hidden, left[i], place, open(place));
    if (hidden?.beat !== 'knock') continue;
    const searching = night.steps.reduce((state, step) => explorer.take(state, step), hidden);
    for (const place of HIDEOUT_IDS) explorer.make(searching, open(place), ignore, ignore);
  }
}

/** The state with the item hidden at the place, which `open` asks about. */
function hide(
  explorer: Explorer,
  state: QuestState,
  item: ItemId | undefined,
  place: HideoutId,
  open: Move,
): QuestState | undefined {
  let next: QuestState | undefined;
  explorer.make(state, open, ignore, (come) => {
    if (item && come.keepsakes[item] === place) next ??= come;
  });
  return next;
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

/** A whole night for each thing that they may come to believe, and for each way in which it could have gone otherwise. */
function endings(explorer: Explorer, graph: Graph, onward: Onward): readonly Night[] {
  const open = graph.nodes.filter((n) => onward.distance.has(n));
  const searching = open.filter((n) => n.state.beat === 'search' && n.state.queued === null);
  const least = searching.reduce((min, n) => Math.min(min, onward.distance.get(n) ?? min), Number.POSITIVE_INFINITY);
  const ready = new Map(searching.filter((n) => onward.distance.get(n) === least).map((n) => [belief(n.state), n]));
  const nights = [...ready.values()].flatMap((node) => nightFrom(node, explorer, onward));
  for (const { when } of ELSEWHERE) {
    // The latest beats first: there is the least left that could change it.
    const starts = open.filter((n) => answer(when, n.state)).reverse();
    const found = starts.slice(0, TRIES).flatMap((node) => nightFrom(node, explorer, onward));
    nights.push(...found.filter((n) => answer(when, n.state)).slice(0, 1));
  }
  return nights;
}

/** Starting points that are tried for a night that ends in a certain way. */
const TRIES = 12;

type Night = { steps: readonly Step[]; state: QuestState };

function nightFrom(node: Node, explorer: Explorer, onward: Onward): readonly Night[] {
  const night = onward.go(node.state, ended);
  if (!night) return [];
  explorer.seen.ending(night.state);
  return [{ state: night.state, steps: [...pathTo(node), ...night.steps] }];
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
