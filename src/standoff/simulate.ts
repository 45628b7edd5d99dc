/** Every way a standoff can go, for the proof and for whoever tunes its table. */
import { answer, answersTo, begin, type Encounter, facingTry, outcomeOf } from './encounter';
import type { Table } from './table';

export type Simulation = {
  /** Each outcome that can come about, with the fewest answers that bring it. */
  outcomes: ReadonlyMap<string, readonly string[]>;
  /** Ids of the lines and choices that can be met. */
  met: ReadonlySet<string>;
  /** Exchanges played. */
  count: number;
};

/** Plays every answer to every try, over as many seeds. */
export function simulate(table: Table, seeds: readonly number[]): Simulation {
  const outcomes = new Map<string, readonly string[]>();
  const met = new Set<string>();
  let count = 0;
  for (const seed of seeds) {
    const open: { at: Encounter; path: readonly string[] }[] = [{ at: begin(table, seed), path: [] }];
    for (let next = open.pop(); next; next = open.pop()) {
      const { at, path } = next;
      const outcome = outcomeOf(table, at);
      if (outcome !== null) {
        const known = outcomes.get(outcome);
        if (!known || path.length < known.length) outcomes.set(outcome, path);
        continue;
      }
      for (const { id } of facingTry(table, at)?.says ?? []) met.add(id);
      for (const [response, { choice }] of answersTo(table, at)) {
        met.add(choice.id);
        const exchange = answer(table, at, response);
        count++;
        for (const { id } of exchange.said) met.add(id);
        open.push({ at: exchange.encounter, path: [...path, response] });
      }
    }
  }
  return { outcomes, met, count };
}
