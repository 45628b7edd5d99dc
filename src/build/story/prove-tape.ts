/**
 * A conversation taped. Ink keeps no story, so what it says next depends on nothing but the answers and picks it has been
 * given: each branch is run in the real `Conversation` once, and afterwards played from tape against any state.
 */
import { type Choice, Conversation, type Line } from '../../dialogue/conversation';
import type { Script } from '../../dialogue/script';
import type { KnotId } from '../../ids';
import { advance } from '../../quest-state/advance';
import type { QuestEvent } from '../../quest-state/events';
import type { Intent } from '../../quest-state/intents';
import type { QuestState } from '../../quest-state/state';
import type { Reads } from './prove-reads';

/** An inch of tape; `shown` once some state has played it. */
type Inch =
  | { is: 'ask'; question: string; yes: Slot; no: Slot }
  | { is: 'do'; intent: Intent; next: Slot }
  | { is: 'line'; line: Line; next: Slot; shown: boolean }
  | { is: 'choices'; choices: readonly Choice[]; picks: readonly Slot[]; shown: boolean }
  | { is: 'end' }
  | { is: 'fault'; message: string };
type Slot = { inch?: Inch };

/** One way through a conversation. */
type Told = { state: QuestState; picks: readonly number[]; said: readonly string[] };
export type Telling = { ends: readonly Told[]; faults: readonly { message: string; said: readonly string[] }[] };

/** Choices offered in a state. The key is made once the same choices are offered again; `over`: some pick leads out. */
type Spot = { state: QuestState; key: string | null; said: readonly string[]; to: Spot[]; over: boolean };

/** More lines and questions than this without an end or a choice are taken for a loop. */
const LONGEST = 2000;

export class Tape {
  private readonly start: Slot = {};
  /** How often the real conversation had to run. */
  runs = 0;

  constructor(
    private readonly script: Script,
    private readonly knot: KnotId,
  ) {}

  /** Every way through the conversation from a state in which it has just been opened. */
  tell(opened: QuestState, reads: Reads, show: (event: QuestEvent) => void): Telling {
    const ends: Told[] = [];
    const faults: { message: string; said: readonly string[] }[] = [];
    const spots = new Map<string, Spot[]>();
    const opening: Spot = { state: opened, key: null, said: [], to: [], over: false };
    const first = this.play(this.start, opened, { opened, picks: [], reads, show });
    if (first.inch.is === 'end') return { ends: [{ state: first.state, picks: [], said: [] }], faults };
    const follow = (
      slot: Slot,
      from: QuestState,
      picks: readonly number[],
      said: readonly string[],
      last: Spot,
    ): void => {
      const { inch, state } = this.play(slot, from, { opened, picks, reads, show });
      if (inch.is === 'fault') {
        faults.push({ message: inch.message, said });
        last.over = true;
        return;
      }
      if (inch.is === 'end') {
        ends.push({ state, picks, said });
        last.over = true;
        return;
      }
      const offer = inch.choices.map((c) => c.id).join();
      const before = spots.get(offer) ?? [];
      const key = before.length > 0 ? reads.key(state) : null;
      for (const spot of before) spot.key ??= reads.key(spot.state);
      const known = before.find((spot) => spot.key === key);
      const spot = known ?? { state, key, said, to: [], over: false };
      last.to.push(spot);
      if (known) return;
      spots.set(offer, [...before, spot]);
      inch.choices.forEach((choice, i) => {
        follow(inch.picks[i] as Slot, state, [...picks, i], [...said, choice.text], spot);
      });
    };
    follow(this.start, opened, [], [], opening);
    return { ends, faults: [...faults, ...endless([...spots.values()].flat())] };
  }

  /** One way through the conversation, by its picks. @throws if it does not end with them. */
  retell(opened: QuestState, picks: readonly number[], reads: Listener, show: (event: QuestEvent) => void): QuestState {
    let at = 0;
    return this.tellOne(opened, () => picks[at++] ?? -1, reads, show);
  }

  /** One way through the conversation; `pick` gives the place of a choice in the list. @throws if there is no such choice. */
  tellOne(
    opened: QuestState,
    pick: (choices: readonly Choice[]) => number,
    reads: Listener,
    show: (event: QuestEvent) => void,
  ): QuestState {
    const picks: number[] = [];
    let [slot, state] = [this.start, opened];
    for (;;) {
      const played = this.play(slot, state, { opened, picks, reads, show });
      state = played.state;
      if (played.inch.is === 'end') return state;
      if (played.inch.is === 'fault') throw new Error(`"${this.knot}": ${played.inch.message}`);
      const index = pick(played.inch.choices);
      const next = played.inch.picks[index];
      if (!next) throw new Error(`"${this.knot}" offers no choice ${index} after ${picks.join()}`);
      picks.push(index);
      slot = next;
    }
  }

  /** Ids of lines and choices that some state has been shown. */
  *shown(slot: Slot = this.start): Iterable<string> {
    for (const { inch } of this.inches(slot)) {
      if (inch?.is === 'line' && inch.shown) yield inch.line.id;
      if (inch?.is === 'choices' && inch.shown) for (const choice of inch.choices) yield choice.id;
    }
  }

  private *inches(slot: Slot): Iterable<Slot> {
    const open = [slot];
    for (let at = open.pop(); at; at = open.pop()) {
      yield at;
      const { inch } = at;
      if (inch?.is === 'ask') open.push(inch.yes, inch.no);
      else if (inch?.is === 'choices') open.push(...inch.picks);
      else if (inch && 'next' in inch) open.push(inch.next);
    }
  }

  /** From a slot to the next choices or the end. */
  private play(
    slot: Slot,
    state: QuestState,
    run: Run,
  ): { inch: Extract<Inch, { is: 'choices' | 'end' | 'fault' }>; state: QuestState } {
    for (;;) {
      if (!slot.inch) {
        this.record(run.opened, run.picks);
        for (const question of guardsOn(this.start)) run.reads.guard(question, run.opened.beat);
      }
      const inch = slot.inch as Inch;
      switch (inch.is) {
        case 'ask':
          slot = run.reads.listen(inch.question, state, run.opened.beat) ? inch.yes : inch.no;
          break;
        case 'do': {
          const step = advanced(state, inch.intent);
          if (typeof step === 'string') return { inch: { is: 'fault', message: step }, state };
          for (const event of step.events) run.show(event);
          state = step.state;
          slot = inch.next;
          break;
        }
        case 'line':
          inch.shown = true;
          slot = inch.next;
          break;
        case 'choices':
          inch.shown = true;
          return { inch, state };
        default:
          return { inch, state };
      }
    }
  }

  /** Runs the real conversation along the picks and writes down what it asks, does and says. */
  private record(opened: QuestState, picks: readonly number[]): void {
    this.runs++;
    let state = opened;
    let slot = this.start;
    let length = 0;
    const put = (inch: Inch): Inch => {
      if (++length > LONGEST) throw new Error(`says and asks more than ${LONGEST} things without end`);
      slot.inch ??= inch;
      return slot.inch;
    };
    const teller = {
      state: () => state,
      asked: (question: string, yes: boolean) => {
        const inch = put({ is: 'ask', question: shared(question), yes: {}, no: {} });
        if (inch.is === 'ask') slot = yes ? inch.yes : inch.no;
      },
      dispatch: (intent: Intent) => {
        const inch = put({ is: 'do', intent: sharing(intent), next: {} });
        state = advance(state, intent).state;
        if (inch.is === 'do') slot = inch.next;
      },
    };
    try {
      const conversation = new Conversation(this.script, this.knot, teller);
      for (let picked = 0, said = false; ; ) {
        const moment = conversation.next();
        if (moment.is === 'end') {
          put({ is: 'end' });
          return;
        }
        if (moment.is === 'line') {
          const inch = put({ is: 'line', line: moment, next: {}, shown: false });
          if (inch.is === 'line') slot = inch.next;
          said = true;
          continue;
        }
        if (!said) throw new Error(`offers "${moment.choices[0]?.text}" before anything is said`);
        said = false;
        const inch = put({
          is: 'choices',
          choices: moment.choices,
          picks: moment.choices.map(() => ({})),
          shown: false,
        });
        const pick = picks[picked++];
        if (pick === undefined || inch.is !== 'choices') return;
        slot = inch.picks[pick] as Slot;
        conversation.choose(pick);
      }
    } catch (error) {
      slot.inch ??= { is: 'fault', message: error instanceof Error ? error.message : String(error) };
    }
  }
}

/** Whoever answers what a conversation asks of a state. */
export type Listener = Pick<Reads, 'listen' | 'guard'>;
type Run = { opened: QuestState; picks: readonly number[]; reads: Listener; show: (event: QuestEvent) => void };

/** Equal texts as one and the same, which a comparison sees at once: what ink says are copies, letter by letter. */
const shared = (text: string): string => Object.keys({ [text]: text })[0] as string;
const sharing = (intent: Intent): Intent =>
  JSON.parse(JSON.stringify(intent), (_, value: unknown) => (typeof value === 'string' ? shared(value) : value));

/** The step, or why the story refuses it. */
export function advanced(state: QuestState, intent: Intent): ReturnType<typeof advance> | string {
  try {
    return advance(state, intent);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Choices from which no picking ever comes to an end. */
function endless(spots: readonly Spot[]): Telling['faults'] {
  for (let more = true; more; ) {
    const led = spots.filter((s) => !s.over && s.to.some((t) => t.over));
    for (const spot of led) spot.over = true;
    more = led.length > 0;
  }
  return spots
    .filter((s) => !s.over)
    .map(({ said }) => ({ message: 'goes round for ever: no choice leads out', said }));
}

/** Questions on which more than words hangs: what is done or offered differs, as far as the tape is known. */
function guardsOn(start: Slot): readonly string[] {
  const wordy = new Map<Slot, boolean>();
  const onlyWords = (slot: Slot, yes: Slot, no: Slot): boolean => {
    const known = wordy.get(slot) ?? agree(yes, no);
    wordy.set(slot, known);
    return known;
  };
  /** On to where something is done, offered or guarded, past all words. */
  const past = (slot: Slot): Slot => {
    const { inch } = slot;
    if (inch?.is === 'line') return past(inch.next);
    if (inch?.is !== 'ask' || !onlyWords(slot, inch.yes, inch.no)) return slot;
    return past(inch.yes.inch ? inch.yes : inch.no);
  };
  const agree = (a: Slot, b: Slot): boolean => {
    const [one, other] = [past(a).inch, past(b).inch];
    if (!one || !other) return true;
    if (one.is === 'ask' && other.is === 'ask')
      return one.question === other.question && agree(one.yes, other.yes) && agree(one.no, other.no);
    if (one.is === 'do' && other.is === 'do')
      return JSON.stringify(one.intent) === JSON.stringify(other.intent) && agree(one.next, other.next);
    if (one.is === 'choices' && other.is === 'choices')
      return (
        one.choices.map((c) => c.id).join() === other.choices.map((c) => c.id).join() &&
        one.picks.every((pick, i) => agree(pick, other.picks[i] as Slot))
      );
    return one.is === 'end' && other.is === 'end';
  };
  const found: string[] = [];
  const open = [start];
  for (let slot = open.pop(); slot; slot = open.pop()) {
    const { inch } = slot;
    if (inch?.is === 'ask') {
      if (!onlyWords(slot, inch.yes, inch.no)) found.push(inch.question);
      open.push(inch.yes, inch.no);
    } else if (inch?.is === 'choices') open.push(...inch.picks);
    else if (inch && 'next' in inch) open.push(inch.next);
  }
  return found;
}
