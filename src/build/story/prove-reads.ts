/**
 * Which questions the story asks, beat by beat, and the keys under which states that answer alike are one. Within a beat
 * only that counts which the beat asks or changes; what it merely carries on to a later one counts where beats meet.
 */
import { BEAT_IDS, type BeatId } from '../../ids';
import { type Condition, holds } from '../../quest-state/condition';
import type { QuestState } from '../../quest-state/state';
import { conditionOf, endsWithBeat, type Field, fieldsOf, isLedger, nameOf } from './prove-questions';
import { Print, Wordings } from './prove-parts';

/** A question of some beat: whether it was heard there, `yes` once a state has answered so. */
type Asked = {
  condition: Condition;
  heard: boolean;
  yes: boolean;
  /** More than words hang on it. */
  guard: boolean;
  /** The beat alone says no: then nothing else that it names is read there. Undefined until it is asked there. */
  shut?: boolean;
};
/** What a key holds: what decides how a beat goes, what can be done in it, what comes of it and what goes through it. */
type Use = 'in' | 'way in' | 'after' | 'through' | 'to';

export class Reads {
  private readonly byBeat = new Map<BeatId, Set<string>>();
  private readonly changed = new Map<BeatId, Set<string>>();
  private readonly questions = new Map<BeatId, Map<string, Asked>>();
  private readonly prints = new Map<Use, Map<BeatId, Print>>();
  private readonly wordings = new Map<BeatId, Wordings>();
  private readonly numbers = new Map<string, number>();
  /** Terms known so far: grows until the key is whole. */
  size = 0;

  /** Answers a question on which it hangs what can be done. */
  ask(question: string, state: QuestState): boolean {
    this.guard(question, state.beat);
    return this.listen(question, state);
  }

  /**
   * Answers a question in a state, and remembers which terms it took. `asking`: the beat in which the conversation that
   * asks was opened, if it has gone over into the next.
   */
  listen(question: string, state: QuestState, asking = state.beat): boolean {
    const here = this.of(question, state.beat);
    here.shut ??= here.condition.some((term) => fieldsOf(nameOf(term)).length === 0 && !holds([term], state));
    if (here.shut) return false;
    const first = asking === state.beat ? here : this.of(question, asking);
    this.hear(here, state.beat);
    this.hear(first, asking);
    const yes = holds(here.condition, state);
    if (yes) here.yes = first.yes = true;
    if (first.guard) this.guard(question, state.beat);
    return yes;
  }

  /** More than words hang on a question that is asked in a beat. */
  guard(question: string, beat: BeatId): void {
    const asked = this.of(question, beat);
    if (asked.guard) return;
    asked.guard = true;
    this.size++;
    this.forget();
  }

  private of(question: string, beat: BeatId): Asked {
    const inBeat = this.questions.get(beat) ?? new Map<string, Asked>();
    const known = inBeat.get(question);
    if (known) return known;
    const asked = { condition: conditionOf(question), heard: false, yes: false, guard: false };
    this.questions.set(beat, inBeat.set(question, asked));
    return asked;
  }

  private hear(asked: Asked, beat: BeatId): void {
    if (asked.heard) return;
    asked.heard = true;
    for (const term of asked.condition) this.note(beat, nameOf(term));
  }

  /** Questions that some state of a beat was asked. */
  private heard(beat: BeatId): readonly (readonly [string, Asked])[] {
    return [...(this.questions.get(beat) ?? [])].filter(([, { heard }]) => heard);
  }

  /** Whether a trigger has been stepped into already. */
  tripped(name: string, state: QuestState): boolean {
    this.note(state.beat, `tripped:${name}`);
    return state.tripped.includes(name);
  }

  private note(beat: BeatId, term: string): void {
    const terms = this.byBeat.get(beat) ?? new Set<string>();
    this.byBeat.set(beat, terms);
    if (terms.has(term)) return;
    terms.add(term);
    this.size++;
    this.forget();
  }

  /** Remembers what a step within a beat has changed of what a later one asks. */
  change(before: QuestState, after: QuestState): void {
    for (const field of this.carried(before.beat).changed(before, after)) {
      const changed = this.changed.get(before.beat) ?? new Set<string>();
      this.changed.set(before.beat, changed.add(field.name));
      this.size++;
      this.forget();
    }
  }

  /** What was worked out from the terms known so far. */
  private forget(): void {
    this.prints.clear();
    this.wordings.clear();
  }

  private kept(use: Use, beat: BeatId, find: () => readonly Field[]): Print {
    const known = this.prints.get(use)?.get(beat);
    if (known) return known;
    const print = new Print(find(), this.numbers);
    this.prints.set(use, (this.prints.get(use) ?? new Map<BeatId, Print>()).set(beat, print));
    return print;
  }

  private asked(beat: BeatId): readonly string[] {
    return [...(this.byBeat.get(beat) ?? [])];
  }

  /** Fields that questions after this beat read; not those that only choose words. */
  private later(beat: BeatId): Print {
    return this.kept('after', beat, () =>
      fieldsOfAll(
        BEAT_IDS.slice(BEAT_IDS.indexOf(beat) + 1)
          .flatMap((b) => this.asked(b))
          .filter((t) => !endsWithBeat(t) && !isLedger(t)),
      ),
    );
  }

  /** Fields on which it depends how a beat goes. */
  private local(beat: BeatId): Print {
    return this.kept('in', beat, () => {
      const own = fieldsOfAll(this.asked(beat));
      const changed = this.changed.get(beat);
      return [
        ...own,
        ...this.later(beat).fields.filter((f) => changed?.has(f.name) && !own.some((o) => o.name === f.name)),
      ];
    });
  }

  private carried(beat: BeatId): Print {
    return this.kept('through', beat, () => {
      const local = new Set(this.local(beat).fields.map((f) => f.name));
      return this.later(beat).fields.filter((f) => !local.has(f.name));
    });
  }

  /** Questions from a beat on, each once; of later beats without what ends with this one. */
  private ahead(beat: BeatId): readonly { guard: boolean; terms: readonly string[] }[] {
    const from = BEAT_IDS.indexOf(beat);
    const all = new Map<string, { guard: boolean; terms: readonly string[] }>();
    for (const later of BEAT_IDS.slice(from)) {
      const stays = (term: string): boolean => !isLedger(term) && (later === beat || !endsWithBeat(term));
      for (const [, { condition, guard }] of this.heard(later)) {
        const terms = condition.map(nameOf).filter(stays);
        all.set(terms.join(), { guard: guard || all.get(terms.join())?.guard === true, terms });
      }
      for (const term of this.asked(later))
        if (term.startsWith('tripped:')) all.set(term, { guard: true, terms: [term] });
    }
    return [...all.values()];
  }

  /** Fields that guards from this beat on read: where beats meet, whatever only chooses words is merged. */
  private gate(beat: BeatId): Print {
    return this.kept('to', beat, () => fieldsOfAll(this.ahead(beat).flatMap((q) => (q.guard ? q.terms : []))));
  }

  /** States of a beat with one key go on alike to the beat's end. */
  key(state: QuestState): string {
    return keyOf(this.local(state.beat), state);
  }

  /** States of a beat with one key can do the same until its end, whatever is said of it. */
  wayKey(state: QuestState): string {
    const { beat } = state;
    const ways = this.kept('way in', beat, () => {
      const guards = this.heard(beat).filter(([, { guard }]) => guard);
      const tripped = this.asked(beat).filter((t) => t.startsWith('tripped:'));
      return fieldsOfAll([...guards.flatMap(([, { condition }]) => condition.map(nameOf)), ...tripped]);
    });
    return keyOf(ways, state);
  }

  /** States that begin a beat with one key have one future. */
  gateKey(state: QuestState): string {
    return keyOf(this.gate(state.beat), state);
  }

  /** What a state that begins a beat will answer to each question that only chooses words, list by list. */
  words(state: QuestState): readonly (readonly string[])[] {
    const { beat } = state;
    const known = this.wordings.get(beat);
    if (known) return known.in(state);
    const questions = this.ahead(beat).filter((q) => !q.guard && q.terms.length > 0);
    const wordings = new Wordings(questions.map((q) => fieldsOfAll(q.terms)));
    this.wordings.set(beat, wordings);
    return wordings.in(state);
  }

  /** What a state carries through its beat. */
  cargo(state: QuestState): string {
    return this.carried(state.beat).of(state);
  }

  /** Questions that were asked in a beat, and never once answered with yes there. */
  neverYes(beat: BeatId): readonly string[] {
    return this.heard(beat)
      .filter(([, { yes }]) => !yes)
      .map(([question]) => question);
  }

  /** Every field that some key holds, and those of them that are merged where beats meet. */
  get names(): { kept: readonly string[]; merged: readonly string[] } {
    const namesOf = (fields: readonly Field[]): readonly string[] => fields.map((f) => f.name);
    const kept = new Set([...this.byBeat.keys()].flatMap((beat) => namesOf(this.gate(beat).fields)));
    const all = namesOf(fieldsOfAll([...this.byBeat.keys()].flatMap((beat) => this.asked(beat))));
    return { kept: [...kept].sort(), merged: all.filter((name) => !kept.has(name)) };
  }
}

const fieldsOfAll = (terms: readonly string[]): readonly Field[] => {
  const fields = new Map(terms.flatMap((t) => fieldsOf(t).map((f) => [f.name, f] as const)));
  return [...fields.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
};

function keyOf(print: Print, state: QuestState): string {
  const { beat, checkpoint, activity, queued } = state;
  return `${beat} ${checkpoint.place}/${checkpoint.spot} ${activity} ${queued}${print.of(state)}`;
}
