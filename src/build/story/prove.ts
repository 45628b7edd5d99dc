/** The proof that every night comes to its end, and that everything written for it can be met. */
import { isDeepStrictEqual } from 'node:util';
import { BEAT_IDS } from '../../ids';
import type { Chapter } from './prove-chapter';
import { Explorer, type Graph, pathTo, SEED, type Step, stuck } from './prove-explore';
import { proveLedger } from './prove-ledger';
import { missingThings, missingValues, missingWords } from './prove-missing';
import { replay } from './prove-replay';
import { shutThings } from './prove-shut';

/** `path`: what to do from the beginning to see it; empty when the fault is that something is nowhere. */
type Flaw = { message: string; path: readonly string[] };
export type Proof = { flaws: readonly Flaw[]; explorer: Explorer; graph: Graph; nights: number };

/** Only with all states through each gate is it a proof; a smaller `width` is a search for flaws. */
export function prove(chapter: Chapter, width = Number.POSITIVE_INFINITY): Proof {
  const explorer = new Explorer(chapter);
  const graph = explorer.explore(width);
  for (const { state } of graph.nodes) explorer.seen.standing(state);
  const { nights } = proveLedger(explorer, graph);
  const nowhere = [...missingThings(explorer), ...missingWords(explorer), ...missingValues(explorer)];
  const flaws = [
    ...graph.faults.map(({ what, at, step }) => ({
      message: what,
      path: told([...pathTo(at), ...(step ? [step] : [])]),
    })),
    ...deadEnds(explorer, graph),
    ...shutThings(explorer, graph).map(({ message, at }) => ({ message, path: told(pathTo(at)) })),
    ...nowhere.map((message) => ({ message, path: [] })),
    ...nights.flatMap(({ steps, state }) => {
      const same = isDeepStrictEqual(replay(chapter, steps, SEED), state);
      return same ? [] : [{ message: 'a session plays this night to another state than the proof', path: told(steps) }];
    }),
  ];
  return { flaws, explorer, graph, nights: nights.length };
}

const told = (steps: readonly Step[]): readonly string[] =>
  steps.flatMap(({ move, said }) => [move.label, ...said.map((words) => `  choose "${words}"`)]);

/**
 * Where the story stops: the nearest state from which there is no way to the end, or, if no night ends at all, the first
 * state of the last beat that is reached; with the questions there that nothing answers with yes.
 */
function deadEnds({ reads }: Explorer, graph: Graph): readonly Flaw[] {
  const dead = stuck(graph);
  const last = BEAT_IDS.findLast((beat) => dead.some((n) => n.state.beat === beat));
  const stop = dead[0]?.from === null ? dead.find((n) => n.state.beat === last) : dead[0];
  if (!stop) return [];
  const { beat } = stop.state;
  const never = reads.neverYes(beat).filter((q) => !/^!?(hid|left|beat|from|before|player):/.test(q));
  const hint = never.length > 0 ? `; never answered with yes there: ${never.map((q) => `"${q}"`).join(', ')}` : '';
  const message = `from ${dead.length} states the ending cannot be reached; the story stops in beat "${beat}"${hint}`;
  return [{ message, path: told(pathTo(stop)) }];
}
