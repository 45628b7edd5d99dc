/** Every state the story can come to, by every move a player has, through the same core that the game runs. */
import { BEAT_IDS } from '../../ids';
import { begin, type QuestState } from '../../quest-state/state';
import type { Chapter } from './prove-chapter';
import { Grounds } from './prove-ground';
import { movesIn, type Move } from './prove-moves';
import { Reads } from './prove-reads';
import { Seen } from './prove-seen';
import { advanced } from './prove-tape';
import { Tapes } from './prove-tapes';

/** A move, and what was picked in the conversation it opened. */
export type Step = { move: Move; picks: readonly number[]; said: readonly string[] };
/** A state that stands for all with its key; `from` and `by` lead back to the beginning. */
export type Node = {
  state: QuestState;
  from: Node | null;
  by: readonly Step[];
  before: Node[];
  ends: boolean;
  /** Whoever has explored the beat for this node, too. */
  scout: Node | null;
};
type Fault = { what: string; at: Node; step: Step | null };
/** `stoodFor`: how many states the nodes stand for, with all that is carried along. */
export type Graph = { nodes: readonly Node[]; stoodFor: number; transitions: number; faults: readonly Fault[] };

export const SEED = 1;

export class Explorer {
  readonly reads = new Reads();
  readonly seen = new Seen();
  readonly grounds: Grounds;
  readonly tapes: Tapes;

  constructor(readonly chapter: Chapter) {
    this.grounds = new Grounds(chapter.places, this.reads);
    this.tapes = new Tapes(chapter.script);
  }

  /**
   * Explores until the questions heard are the ones that the keys were made of; first with few states through each gate,
   * which finds most questions cheaply, then with `width`.
   */
  explore(width: number): Graph {
    for (const few of NARROW) if (few < width) this.sweep(few);
    for (;;) {
      const { size } = this.reads;
      const graph = this.sweep(width);
      if (this.reads.size === size) return graph;
    }
  }

  /**
   * Beat by beat. `width`: how many states may pass each gate between beats; the others are taken to go on like the first.
   * States that differ only in what a beat carries along go through it alike: one of them explores it, and the others
   * are led to its exits by the same steps.
   */
  private sweep(width: number): Graph {
    const first: Node = { state: begin(SEED), from: null, by: [], before: [], ends: false, scout: null };
    const graph: Mutable<Graph> = { nodes: [first], stoodFor: 0, transitions: 0, faults: [] };
    for (let entries = [first]; entries.length > 0 && graph.faults.length < MOST_FAULTS; ) {
      const gate = new Gate(this.reads, width);
      for (const alike of groups(entries, (n) => this.reads.key(n.state))) {
        const [scout, ...others] = alike;
        const exits = this.flood(scout, others.length + 1, gate, graph);
        this.lead(scout, others, exits, gate);
      }
      entries = gate.passed;
      for (const node of entries) graph.nodes.push(node);
    }
    return graph;
  }

  /** Explores a beat breadth first from where it begins; the exits, each with the node and step that lead out. */
  private flood(scout: Node, standsFor: number, gate: Gate, graph: Mutable<Graph>): readonly Exit[] {
    const exits = new Map<Node, Exit>();
    const known = new Map([[this.reads.key(scout.state), scout]]);
    const nodes = [scout];
    for (let node = nodes[0], at = 0; node; node = nodes[++at]) {
      const from = node;
      const { state } = from;
      graph.stoodFor += standsFor;
      from.ends = state.beat === BEAT_IDS.at(-1) && state.queued === null;
      if (from.ends || graph.faults.length >= MOST_FAULTS) continue;
      for (const move of movesIn(state, this.grounds, this.reads)) {
        this.make(
          state,
          move,
          (message, said) => graph.faults.push({ what: message, at: from, step: { move, picks: [], said } }),
          (next, picks, said) => {
            graph.transitions++;
            this.reads.change(state, next);
            const step = { move, picks, said };
            if (next.beat !== state.beat) {
              if (next.beat === BEAT_IDS.at(-1)) this.seen.ending(next);
              const node = gate.pass(next, from, [step]);
              if (!exits.has(node)) exits.set(node, { node, last: from, step });
              return;
            }
            const key = this.reads.key(next);
            const old = known.get(key);
            if (old) {
              if (old !== from && old.before.at(-1) !== from) old.before.push(from);
              return;
            }
            const fresh: Node = { state: next, from, by: [step], before: [from], ends: false, scout: null };
            known.set(key, fresh);
            nodes.push(fresh);
          },
        );
      }
    }
    for (const node of nodes) if (node !== scout) graph.nodes.push(node);
    return [...exits.values()];
  }

  /** Leads those who go alike to the exits that the scout has found; whoever carries the same comes out the same. */
  private lead(scout: Node, others: readonly Node[], exits: readonly Exit[], gate: Gate): void {
    const out = new Map([[this.reads.cargo(scout.state), exits.map((e) => e.node)]]);
    const ways = exits.map(({ last, step }) => [...pathTo(last, scout), step]);
    for (const other of others) {
      other.scout = scout;
      const cargo = this.reads.cargo(other.state);
      const known = out.get(cargo);
      if (known) {
        for (const node of known) node.before.push(other);
        continue;
      }
      const reached = ways.map((way) => {
        let { state } = other;
        const steps = way.map((taken): Step => {
          const step = { ...taken, move: this.alike(taken.move, state) };
          state = this.take(state, step);
          return step;
        });
        this.reads.change(other.state, state);
        return gate.pass(state, other, steps);
      });
      out.set(cargo, reached);
    }
  }

  /** What a move is in another state: it is only in activities that intents hang on what is carried along. */
  private alike(move: Move, state: QuestState): Move {
    if (state.activity === null) return move;
    const found = movesIn(state, this.grounds, this.reads).find((m) => m.label === move.label);
    if (!found) throw new Error(`"${move.label}" is open to one state and not to another that should be alike`);
    return found;
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
    const { ends, faults } = this.tapes.of(move.knot).tell(done, this.reads, this.seen.event);
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
    const closed = this.close(this.tapes.of(move.knot).retell(done, picks, this.reads, this.seen.event));
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

/** How many states pass each gate while the questions are being found: the second sweep hears what the first one's keys hid. */
const NARROW = [1, 1, 6];

/** After so many faults more would only bury the first. */
const MOST_FAULTS = 50;

/** A node of the next beat, and the last node and step of this one on a way to it. */
type Exit = { node: Node; last: Node; step: Step };

/**
 * Where a beat's states become the next one's. Those that every guard ahead answers alike are one from here on, but for
 * one more wherever a question that only chooses words would be answered as by none before.
 */
class Gate {
  readonly passed: Node[] = [];
  private readonly known = new Map<string, Node>();
  private readonly heard = new Set<string>();
  /** Lists of which every word was heard. */
  private readonly told = new WeakSet<readonly string[]>();

  constructor(
    private readonly reads: Reads,
    private readonly width: number,
  ) {}

  pass(state: QuestState, from: Node, by: readonly Step[]): Node {
    const full = this.passed.length >= this.width;
    const key = this.reads.gateKey(state);
    const known = this.known.get(key) ?? (full ? this.passed[0] : undefined);
    if (known && (full || !this.news(state))) {
      if (known.before.at(-1) !== from) known.before.push(from);
      return known;
    }
    for (const words of this.reads.words(state)) {
      this.told.add(words);
      for (const word of words) this.heard.add(word);
    }
    const node: Node = { state, from, by, before: [from], ends: false, scout: null };
    if (!known) this.known.set(key, node);
    this.passed.push(node);
    return node;
  }

  /** Whether some question that only chooses words would be answered as by none before. */
  private news(state: QuestState): boolean {
    return this.reads.words(state).some((words) => {
      if (this.told.has(words)) return false;
      if (words.some((word) => !this.heard.has(word))) return true;
      this.told.add(words);
      return false;
    });
  }
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer E)[] ? E[] : T[K] };

function groups(nodes: readonly Node[], keyOf: (node: Node) => string): readonly (readonly [Node, ...Node[]])[] {
  const all = new Map<string, [Node, ...Node[]]>();
  for (const node of nodes) {
    const key = keyOf(node);
    const group = all.get(key);
    if (group) group.push(node);
    else all.set(key, [node]);
  }
  return [...all.values()];
}

/** The steps to a node, from the beginning or from a node on its way. */
export function pathTo(node: Node, from: Node | null = null): readonly Step[] {
  const legs: (readonly Step[])[] = [];
  for (let at: Node | null = node; at && at !== from; at = at.from) legs.unshift(at.by);
  return legs.flat();
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
