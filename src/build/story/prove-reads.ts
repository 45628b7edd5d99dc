/** Which questions the story asks, beat by beat, and the key under which states that answer alike are one. */
import { BEAT_IDS, type BeatId } from '../../ids';
import { type Condition, holds } from '../../quest-state/condition';
import type { QuestState } from '../../quest-state/state';
import { conditionOf, endsWithBeat, type Field, fieldsOf, isLedger, nameOf } from './prove-questions';

/** A question of some beat; `yes` once a state has answered so. */
type Heard = { condition: Condition; yes: boolean };

export class Reads {
  private readonly byBeat = new Map<BeatId, Set<string>>();
  private readonly live = new Map<string, readonly Field[]>();
  private readonly heard = new Map<BeatId, Map<string, Heard>>();
  /** Terms known so far: grows until the key is whole. */
  size = 0;

  /** Answers a question in a state, and remembers which terms it took. */
  ask(question: string, state: QuestState): boolean {
    const heard = this.heard.get(state.beat)?.get(question) ?? this.hear(question, state.beat);
    const yes = holds(heard.condition, state);
    if (yes) heard.yes = true;
    return yes;
  }

  private hear(question: string, beat: BeatId): Heard {
    const heard = { condition: conditionOf(question), yes: false };
    const all = this.heard.get(beat) ?? new Map<string, Heard>();
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

  /** Fields that some question from this beat on can still read. `gate`: without those that only choose words. */
  fields(beat: BeatId, gate = false): readonly Field[] {
    const id = `${beat}${gate}`;
    const known = this.live.get(id);
    if (known) return known;
    const ahead = BEAT_IDS.slice(BEAT_IDS.indexOf(beat));
    const terms = ahead.flatMap((b) => [...(this.byBeat.get(b) ?? [])].filter((t) => b === beat || !endsWithBeat(t)));
    const fields = new Map(
      terms.filter((t) => !(gate && isLedger(t))).flatMap((t) => fieldsOf(t).map((f) => [f.name, f] as const)),
    );
    const sorted = [...fields.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
    this.live.set(id, sorted);
    return sorted;
  }

  /** States with one key have one future. */
  key(state: QuestState, gate = false): string {
    const { beat, checkpoint, activity, queued } = state;
    const head = `${gate ? 'gate ' : ''}${beat} ${checkpoint.place}/${checkpoint.spot} ${activity} ${queued}`;
    return this.fields(beat, gate).reduce((key, field) => `${key}|${field.value(state)}`, head);
  }

  /** Questions that were asked in a beat, and never once answered with yes there. */
  neverYes(beat: BeatId): readonly string[] {
    return [...(this.heard.get(beat) ?? [])].filter(([, { yes }]) => !yes).map(([question]) => question);
  }

  /** Every field that some key holds, and those of them that are merged where beats meet. */
  get names(): { kept: readonly string[]; merged: readonly string[] } {
    const all = [...this.byBeat.keys()].flatMap((b) => this.fields(b).map((f) => f.name));
    const kept = new Set([...this.byBeat.keys()].flatMap((b) => this.fields(b, true).map((f) => f.name)));
    return { kept: [...kept].sort(), merged: [...new Set(all)].filter((n) => !kept.has(n)).sort() };
  }
}
