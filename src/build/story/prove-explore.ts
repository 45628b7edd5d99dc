/** Every state the story can come to, by every move a player has, through the same core that the game runs. */
import { BEAT_IDS, type BeatId, type KnotId } from '../../ids';
import { begin, type QuestState } from '../../quest-state/state';
import type { Chapter } from './prove-chapter';
import { Grounds } from './prove-ground';
import { movesIn, type Move } from './prove-moves';
import { Reads } from './prove-reads';
import { Seen } from './prove-seen';
import { advanced, Tape } from './prove-tape';

/** A move, and what was picked in the conversation it opened. */
export type Step = { move: Move; picks: readonly number[]; said: readonly string[] };
/** A state that stands for all with its key; `from` and `by` lead back to the beginning. */
export type Node = { state: QuestState; from: Node | null; by: Step | null; before: Node[]; ends: boolean };
type Fault = { what: string; at: Node; step: Step | null };
export type Graph = { nodes: readonly Node[]; transitions: number; faults: readonly Fault[] };

export const SEED = 1;

export class Explorer {
  readonly reads = new Reads();
  readonly seen = new Seen();
  readonly grounds: Grounds;
  private readonly tapes = new Map<KnotId, Tape>();

  constructor(readonly chapter: Chapter) {
    this.grounds = new Grounds(chapter.places, this.reads);
  }

  tape(knot: KnotId): Tape {
    const known = this.tapes.get(knot);
    if (known) return known;
    const tape = new Tape(this.chapter.script, knot);
    this.tapes.set(knot, tape);
    return tape;
  }

  get opened(): readonly (readonly [KnotId, Tape])[] {
    return [...this.tapes];
  }

  /**
   * Explores until the questions heard are the ones that the keys were made of. First with one state through each gate,
   * which finds most questions cheaply; then with `width` states.
   */
  explore(width: number): Graph {
    this.settled(() => this.sweep(1));
    return this.settled(() => this.sweep(width));
  }

  private settled(sweep: () => Graph): Graph {
    for (;;) {
      const { size } = this.reads;
      const graph = sweep();
      if (this.reads.size === size) return graph;
    }
  }

  /** Breadth first. `width`: how many states may pass each gate between beats; the others are taken to go on like the first. */
  private sweep(width: number): Graph {
    const first: Node = { state: begin(SEED), from: null, by: null, before: [], ends: false };
    const nodes = [first];
    const known = new Map([[this.reads.key(first.state), first]]);
    const through = new Map<BeatId, Node[]>();
    const faults: Fault[] = [];
    const size = this.reads.size;
    let transitions = 0;
    for (let node = nodes[0], at = 0; node; node = nodes[++at]) {
      const from = node;
      const { state } = from;
      from.ends = state.beat === BEAT_IDS.at(-1) && state.queued === null;
      if (from.ends || faults.length >= MOST_FAULTS) continue;
      for (const move of movesIn(state, this.grounds, this.reads)) {
        this.make(
          state,
          move,
          (message, said) => faults.push({ what: message, at: from, step: { move, picks: [], said } }),
          (next, picks, said) => {
            transitions++;
            const gate = next.beat !== state.beat;
            if (gate && next.beat === BEAT_IDS.at(-1)) this.seen.ending(next);
            if (same(next, state)) return;
            const key = this.reads.key(next, gate);
            const old = known.get(key);
            if (old) {
              if (old.before.at(-1) !== from) old.before.push(from);
              return;
            }
            const passed = through.get(next.beat) ?? [];
            if (gate && passed.length >= width) {
              passed[0]?.before.push(from);
              return;
            }
            const fresh: Node = { state: next, from, by: { move, picks, said }, before: [from], ends: false };
            known.set(key, fresh);
            nodes.push(fresh);
            if (!gate) return;
            known.set(this.reads.key(next), fresh);
            passed.push(fresh);
            through.set(next.beat, passed);
          },
        );
      }
      if (width > 1 && this.reads.size !== size) break;
    }
    return { nodes, transitions, faults };
  }

  /** Makes a move in every way there is. */
  make(
    state: QuestState,
    move: Move,
    fail: (message: string, said: readonly string[]) => void,
    come: (next: QuestState, picks: readonly number[], said: readonly string[]) => void,
  ): void {
    const done = this.give(state, move);
    if (typeof done === 'string') {
      fail(done, []);
      return;
    }
    if (move.knot === null) {
      come(done, [], []);
      return;
    }
    const { ends, faults } = this.tape(move.knot).tell(done, this.reads, this.seen.event);
    for (const { message, said } of faults) fail(message, said);
    const shortestFirst = [...ends].sort((a, b) => a.picks.length - b.picks.length);
    for (const { state: told, picks, said } of shortestFirst) {
      const closed = this.close(told);
      if (typeof closed === 'string') fail(closed, said);
      else come(closed, picks, said);
    }
  }

  /** The state after one step taken in one way. @throws if the story refuses it. */
  take(state: QuestState, { move, picks }: Pick<Step, 'move' | 'picks'>): QuestState {
    const done = this.give(state, move);
    if (typeof done === 'string') throw new Error(done);
    if (move.knot === null) return done;
    const closed = this.close(this.tape(move.knot).retell(done, picks, this.reads, this.seen.event));
    if (typeof closed === 'string') throw new Error(closed);
    return closed;
  }

  private give(state: QuestState, { intents }: Move): QuestState | string {
    for (const intent of intents) {
      const step = advanced(state, intent);
      if (typeof step === 'string') return step;
      for (const event of step.events) this.seen.event(event);
      state = step.state;
    }
    return state;
  }

  private close(state: QuestState): QuestState | string {
    const step = advanced(state, { do: 'endConversation' });
    return typeof step === 'string' ? step : step.state;
  }
}

const FIELDS = Object.keys(begin(SEED)) as readonly (keyof QuestState)[];
const same = (one: QuestState, other: QuestState): boolean => FIELDS.every((field) => one[field] === other[field]);

/** After so many faults more would only bury the first. */
const MOST_FAULTS = 50;

/** The steps from the beginning to a node. */
export function pathTo(node: Node): readonly Step[] {
  const steps: Step[] = [];
  for (let at: Node | null = node; at?.by; at = at.from) steps.unshift(at.by);
  return steps;
}

/** Nodes from which no way leads to the end. */
export function stuck({ nodes }: Graph): readonly Node[] {
  const open = nodes.filter((n) => n.ends);
  const free = new Set(open);
  for (let node = open.pop(); node; node = open.pop()) {
    for (const before of node.before) {
      if (free.has(before)) continue;
      free.add(before);
      open.push(before);
    }
  }
  return nodes.filter((n) => !free.has(n));
}
