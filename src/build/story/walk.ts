/**
 * Seeded random nights, from the title to the credits, by the moves and tapes of the proof. Where the proof merges states
 * that are alike, a walk goes on with whatever it has come to; and what it comes to is held to what a save is held to.
 */
import { isDeepStrictEqual } from 'node:util';
import { type Kept, Session } from '../../dialogue/session';
import { BEAT_IDS, type KnotId } from '../../ids';
import { advance } from '../../quest-state/advance';
import type { Intent } from '../../quest-state/intents';
import { objectiveOf } from '../../quest-state/journal';
import { outcome } from '../../quest-state/outcome';
import { readState } from '../../quest-state/snapshot';
import { begin, type QuestState } from '../../quest-state/state';
import type { Chapter } from './prove-chapter';
import { type Answers, Grounds } from './prove-ground';
import { type Move, movesAfoot } from './prove-moves';
import { answer } from './prove-questions';
import type { Listener } from './prove-tape';
import { Tapes } from './prove-tapes';
import { Chance } from './walk-chance';
import { doingBy } from './walk-doings';

/**
 * `fault`: why the night went no further; `trail`: each move, and each choice taken, in order; `begun`: the state in which
 * each beat began.
 */
export type Walked = {
  fault: string | null;
  state: QuestState;
  moves: number;
  trail: readonly string[];
  begun: readonly QuestState[];
};

/** Moves in which a night is over: several times what the longest of thousands takes. */
const MOST_MOVES = 4000;
/** Choices of one conversation, likewise. */
const LONGEST_TALK = 150;
/** Out of so many moves one is followed by a save and a load. */
const SAVES = 100;

const ANSWERS: Answers & Listener = {
  ask: answer,
  listen: answer,
  guard: () => {},
  tripped: (name, state) => state.tripped.includes(name),
};

const hasEnded = ({ beat, queued, activity }: QuestState): boolean =>
  beat === BEAT_IDS.at(-1) && queued === null && activity === null;

/** `taken`: how often each move was made in this beat. */
type Night = { state: QuestState; chance: Chance; trail: string[]; taken: Map<string, number>; begun: QuestState[] };

export class Walker {
  readonly beats = new Set<string>();
  /** Sheets after the credits, as JSON. */
  readonly endings = new Set<string>();
  readonly tapes: Tapes;
  /** Saves taken up in a conversation: before its first choice, between two, or after its last. */
  loads = 0;
  private readonly grounds: Grounds;

  constructor(private readonly chapter: Chapter) {
    this.grounds = new Grounds(chapter.places, ANSWERS);
    this.tapes = new Tapes(chapter.script);
  }

  /** One night. It hangs on nothing but the chapter, the seed and the run. */
  walk(seed: number, run: number): Walked {
    const dusk = begin(seed + run);
    const chance = new Chance(seed, `walk ${run}`);
    const night: Night = { state: dusk, chance, trail: [], taken: new Map(), begun: [dusk] };
    let [fault, moves]: [string | null, number] = [null, 0];
    this.beats.add(night.state.beat);
    try {
      for (; !hasEnded(night.state); moves++) {
        if (moves === MOST_MOVES) throw new Error(`the night has not ended after ${MOST_MOVES} moves`);
        const before = night.state;
        this.step(night);
        if (same(before, night.state)) continue;
        this.check(night.state);
        if (night.state.beat !== before.beat) this.turn(night);
      }
      this.endings.add(JSON.stringify(outcome(night.state)));
    } catch (error) {
      fault = error instanceof Error ? error.message : String(error);
    }
    return { fault, state: night.state, moves, trail: night.trail, begun: night.begun };
  }

  private turn({ state, taken, begun }: Night): void {
    this.beats.add(state.beat);
    begun.push(state);
    taken.clear();
    outcome(state);
  }

  private step(night: Night): void {
    const { state, chance, trail } = night;
    const { activity } = state;
    if (activity !== null) {
      const doing = doingBy(chance, activity, state);
      if (!doing) throw new Error(`nothing can be done at the ${activity}, and it cannot be left`);
      trail.push(doing.do === 'conclude' ? `end ${activity} ${doing.outcome}` : JSON.stringify(doing));
      night.state = advance(state, doing).state;
      return;
    }
    const move = rarely(movesAfoot(state, this.grounds, ANSWERS), night);
    if (!move) throw new Error('nothing can be done');
    trail.push(move.label);
    const opened = move.intents.reduce((s, intent: Intent) => advance(s, intent).state, state);
    night.state = move.knot === null ? opened : this.talk(night, opened, move.knot);
  }

  private talk(night: Night, opened: QuestState, knot: KnotId): QuestState {
    const { state: before, chance, trail } = night;
    const picks: number[] = [];
    const told = this.tapes.of(knot).tellOne(
      opened,
      (choices) => {
        if (picks.length === LONGEST_TALK) throw new Error(`"${knot}" has not ended after ${LONGEST_TALK} choices`);
        const pick = Math.floor(chance.next() * choices.length);
        trail.push(`  choose "${choices[pick]?.text}"`);
        picks.push(pick);
        return pick;
      },
      ANSWERS,
      () => {},
    );
    const closed = advance(told, { do: 'endConversation' }).state;
    if (chance.next() * SAVES < 1) {
      const { hash } = this.chapter.script;
      const played = Math.floor(chance.next() * (picks.length + 1));
      this.load(
        { state: before, conversation: { knot, hash, picks: picks.slice(0, played) } },
        picks.slice(played),
        closed,
      );
    }
    return closed;
  }

  /** Saves in the middle of a conversation, loads, and picks the rest. @throws Error if it does not come to the same. */
  private load(kept: Kept, picks: readonly number[], closed: QuestState): void {
    this.loads++;
    const { state, conversation } = copy(kept);
    const session = Session.resume(this.chapter.script, { state: readState(state), conversation });
    if (!isDeepStrictEqual(session.keep(), session.moment ? kept : { state: closed, conversation: null }))
      throw new Error(`"${kept.conversation?.knot}" is not taken up where it was saved`);
    for (const pick of [...picks, null]) {
      while (session.moment?.is === 'line') session.continue();
      if (pick !== null) session.choose(pick);
    }
    if (!isDeepStrictEqual(session.state, closed))
      throw new Error(`"${kept.conversation?.knot}" comes to another state once it is saved and loaded`);
  }

  /** What holds of every state between conversations. @throws Error that says what does not. */
  private check(state: QuestState): void {
    if (!isDeepStrictEqual(readState(copy(state)), state))
      throw new Error('a save of the state loads to another state');
    const { place, spot } = state.checkpoint;
    const map = this.chapter.places.get(place);
    if (![...(map?.spawns ?? []), ...(map?.covers ?? [])].some((s) => s.name === spot))
      throw new Error(`"${place}" has no spot "${spot}" to stand at`);
    objectiveOf(state);
  }
}

const FIELDS = Object.keys(begin(0)) as readonly (keyof QuestState)[];
const same = (one: QuestState, other: QuestState): boolean => FIELDS.every((field) => one[field] === other[field]);

const copy = <T>(data: T): T => JSON.parse(JSON.stringify(data)) as T;

/** Any move, but rather one that was seldom taken in this beat: a night of small talk would never end. */
function rarely(moves: readonly Move[], { chance, taken }: Night): Move | undefined {
  let sum = 0;
  const sums = moves.map(({ label }) => {
    sum += 1 / (1 + (taken.get(label) ?? 0)) ** 2;
    return sum;
  });
  const drawn = chance.next() * sum;
  const move = moves[sums.findIndex((upTo) => drawn < upTo)];
  if (move) taken.set(move.label, (taken.get(move.label) ?? 0) + 1);
  return move;
}
