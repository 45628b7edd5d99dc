/** Ways from any state to the end, found on a graph that has been explored. */
import type { QuestState } from '../../quest-state/state';
import type { Explorer, Graph, Node, Step } from './prove-explore';
import { movesIn } from './prove-moves';

/** Distances to the end, in steps, by key. */
export class Onward {
  private readonly left = new Map<string, number>();
  readonly distance = new Map<Node, number>();

  constructor(
    private readonly explorer: Explorer,
    { nodes }: Graph,
  ) {
    const open = nodes.filter((n) => n.ends);
    for (const node of open) this.distance.set(node, 0);
    for (let at = 0; at < open.length; at++) {
      const node = open[at] as Node;
      const steps = this.distance.get(node) ?? 0;
      const { state, from } = node;
      const keys = [explorer.reads.key(state)];
      if (from?.state.beat !== state.beat) keys.push(explorer.reads.key(state, true));
      for (const key of keys) if (!this.left.has(key)) this.left.set(key, steps);
      for (const before of node.before) {
        if (this.distance.has(before)) continue;
        this.distance.set(before, steps + 1);
        open.push(before);
      }
    }
  }

  /** The steps from a state towards the end until `there` holds, and the state they come to; null if there is no way. */
  go(from: QuestState, there: (state: QuestState) => boolean): { state: QuestState; steps: readonly Step[] } | null {
    const steps: Step[] = [];
    let state = from;
    while (!there(state)) {
      const best = this.next(state);
      if (!best) return null;
      steps.push(best.step);
      state = best.state;
    }
    return { state, steps };
  }

  private next(state: QuestState): { state: QuestState; step: Step } | undefined {
    const { explorer } = this;
    let best: { state: QuestState; step: Step } | undefined;
    let least = this.stepsLeft(state);
    for (const move of movesIn(state, explorer.grounds, explorer.reads)) {
      explorer.make(
        state,
        move,
        () => {},
        (next, picks, said) => {
          const steps = this.stepsLeft(next);
          if (steps >= least) return;
          least = steps;
          best = { state: next, step: { move, picks, said } };
        },
      );
    }
    return best;
  }

  private stepsLeft(state: QuestState): number {
    const { reads } = this.explorer;
    return this.left.get(reads.key(state)) ?? this.left.get(reads.key(state, true)) ?? Number.POSITIVE_INFINITY;
  }
}
