/**
 * Which questions the story asks, beat by beat, and the keys under which states that answer alike are one. Within a beat
 * only that counts which the beat asks or changes; what it merely carries on to a later one counts where beats meet.
 */
import { BEAT_IDS, type BeatId } from '../../ids';
import { type Condition, holds } from '../../quest-state/condition';
import type { QuestState } from '../../quest-state/state';
import { conditionOf, endsWithBeat, type Field, fieldsOf, isLedger, nameOf } from './prove-questions';

/** A question of some beat; `yes` once a state has answered so. */
type Heard = { condition: Condition; yes: boolean };

export class Reads {
  private readonly byBeat = new Map<BeatId, Set<string>>();
  private readonly changed = new Map<BeatId, Set<string>>();
  private readonly live = new Map<string, readonly Field[]>();
  private readonly heard = new Map<BeatId, Map<string, Heard>>();
  /** Terms known so far: grows until the key is whole. */
  size = 0;

  /**
   * Answers a question in a state, and remembers which terms it took. `asking`: the beat in which the conversation that
   * asks was opened, if it has gone over into the next.
   */
  ask(question: string, state: QuestState, asking = state.beat): boolean {
    const heard = this.hear(question, state.beat);
    const first = asking === state.beat ? heard : this.hear(question, asking);
    const yes = holds(heard.condition, state);
    if (yes) heard.yes = first.yes = true;
    return yes;
  }

  private hear(question: string, beat: BeatId): Heard {
    const all = this.heard.get(beat) ?? new Map<string, Heard>();
    const known = all.get(question);
    if (known) return known;
    const heard = { condition: conditionOf(question), yes: false };
    this.heard.set(beat, all.set(question, heard));
    for (const term of heard.condition) this.note(beat, nameOf(term));
    return heard;
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
    this.live.clear();
  }

  /** Remembers what a step within a beat has changed of what a later one asks. */
  change(before: QuestState, after: QuestState): void {
    for (const field of this.carried(before.beat)) {
      if (field.value(before) === field.value(after)) continue;
      const changed = this.changed.get(before.beat) ?? new Set<string>();
      this.changed.set(before.beat, changed.add(field.name));
      this.size++;
      this.live.clear();
    }
  }

  private kept(id: string, find: () => readonly Field[]): readonly Field[] {
    const known = this.live.get(id);
    if (known) return known;
    const fields = find();
    this.live.set(id, fields);
    return fields;
  }

  private asked(beat: BeatId): readonly string[] {
    return [...(this.byBeat.get(beat) ?? [])];
  }

  /** Fields that questions after this beat read; not those that only choose words. */
  private later(beat: BeatId): readonly Field[] {
    return this.kept(`after ${beat}`, () =>
      fieldsOfAll(
        BEAT_IDS.slice(BEAT_IDS.indexOf(beat) + 1)
          .flatMap((b) => this.asked(b))
          .filter((t) => !endsWithBeat(t) && !isLedger(t)),
      ),
    );
  }

  /** Fields on which it depends how a beat goes. */
  private local(beat: BeatId): readonly Field[] {
    return this.kept(`in ${beat}`, () => {
      const own = fieldsOfAll(this.asked(beat));
      const changed = this.changed.get(beat);
      return [...own, ...this.later(beat).filter((f) => changed?.has(f.name) && !own.some((o) => o.name === f.name))];
    });
  }

  private carried(beat: BeatId): readonly Field[] {
    return this.kept(`through ${beat}`, () => {
      const local = new Set(this.local(beat).map((f) => f.name));
      return this.later(beat).filter((f) => !local.has(f.name));
    });
  }

  /** Fields that some question from this beat on reads; where beats meet, without those that only choose words. */
  private gate(beat: BeatId): readonly Field[] {
    return this.kept(`to ${beat}`, () => {
      const own = fieldsOfAll(this.asked(beat).filter((t) => !isLedger(t)));
      return [...own, ...this.later(beat).filter((f) => !own.some((o) => o.name === f.name))];
    });
  }

  /** States of a beat with one key go on alike to the beat's end. */
  key(state: QuestState): string {
    return keyOf(this.local(state.beat), state);
  }

  /** States that begin a beat with one key have one future. */
  gateKey(state: QuestState): string {
    return keyOf(this.gate(state.beat), state);
  }

  /** What a state carries through its beat. */
  cargo(state: QuestState): string {
    return this.carried(state.beat)
      .map((f) => f.value(state))
      .join('|');
  }

  /** Questions that were asked in a beat, and never once answered with yes there. */
  neverYes(beat: BeatId): readonly string[] {
    return [...(this.heard.get(beat) ?? [])].filter(([, { yes }]) => !yes).map(([question]) => question);
  }

  /** Every field that some key holds, and those of them that are merged where beats meet. */
  get names(): { kept: readonly string[]; merged: readonly string[] } {
    const terms = [...this.byBeat.keys()].flatMap((b) => this.asked(b));
    const namesOf = (some: readonly string[]): readonly string[] => fieldsOfAll(some).map((f) => f.name);
    const kept = new Set(namesOf(terms.filter((t) => !isLedger(t))));
    return { kept: [...kept].sort(), merged: namesOf(terms).filter((n) => !kept.has(n)) };
  }
}

const fieldsOfAll = (terms: readonly string[]): readonly Field[] => {
  const fields = new Map(terms.flatMap((t) => fieldsOf(t).map((f) => [f.name, f] as const)));
  return [...fields.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
};

function keyOf(fields: readonly Field[], state: QuestState): string {
  const { beat, checkpoint, activity, queued } = state;
  const head = `${beat} ${checkpoint.place}/${checkpoint.spot} ${activity} ${queued}`;
  return fields.reduce((key, field) => `${key}|${field.value(state)}`, head);
}
