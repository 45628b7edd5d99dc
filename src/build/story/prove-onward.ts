/** Ways from any state to the end, found on a graph that has been explored. */
import type { QuestState } from '../../quest-state/state';
import type { Explorer, Graph, Node, Step } from './prove-explore';
import { movesIn } from './prove-moves';

/** Distances to the end of each beat, in steps, by key. */
export class Onward {
  private readonly left = new Map<string, number>();
  /** Nodes from which the beat's end can be reached, and in how many steps. */
  readonly distance = new Map<Node, number>();

  constructor(
    private readonly explorer: Explorer,
    { nodes }: Graph,
  ) {
    const open = nodes.filter((n) => n.ends);
    for (const node of open) this.reach(node, 0);
    for (const { from, state, before } of nodes) {
      if (from?.state.beat === state.beat) continue;
      const leaving = before.filter((n) => n.state.beat !== state.beat && n.scout === null);
      for (const node of leaving) if (this.reach(node, 1)) open.push(node);
    }
    for (let at = 0; at < open.length; at++) {
      const { state, before } = open[at] as Node;
      const steps = (this.distance.get(open[at] as Node) ?? 0) + 1;
      for (const node of before) if (node.state.beat === state.beat && this.reach(node, steps)) open.push(node);
    }
    for (const node of nodes) {
      const steps = node.scout && this.distance.get(node.scout);
      if (steps) this.reach(node, steps);
    }
  }

  private reach(node: Node, steps: number): boolean {
    if (this.distance.has(node)) return false;
    this.distance.set(node, steps);
    const key = this.explorer.reads.wayKey(node.state);
    this.left.set(key, Math.min(steps, this.left.get(key) ?? steps));
    return true;
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
          const steps = next.beat === state.beat ? this.stepsLeft(next) : 0;
          if (steps >= least) return;
          least = steps;
          best = { state: next, step: { move, picks, said } };
        },
      );
    }
    return best;
  }

  private stepsLeft(state: QuestState): number {
    return this.left.get(this.explorer.reads.wayKey(state)) ?? Number.POSITIVE_INFINITY;
  }
}
