/** The proof in words. */
import { BEAT_IDS, type BeatId } from '../../ids';
import { HIDEOUTS, ITEMS } from '../../quest-state/records';
import type { Proof } from './prove';
import { WANTED, wordsOf } from './prove-missing';
import type { Kind } from './prove-seen';

/** Flaws printed in full; the rest are counted. */
const MOST = 60;

export function report({ flaws, explorer, graph, nights }: Proof, ms: number): string {
  const { reads, seen, grounds, chapter, tapes } = explorer;
  const { kept, merged } = reads.names;
  const { opened, shown } = tapes;
  const words = wordsOf(chapter.lines);
  const count = (kind: 'spoken' | 'choice'): string => {
    const all = words.filter((w) => w.line.kind === kind);
    return `${all.filter((w) => shown.has(w.id)).length} of ${all.length}`;
  };
  const nodes = new Map<BeatId, number>();
  for (const { state } of graph.nodes) nodes.set(state.beat, (nodes.get(state.beat) ?? 0) + 1);
  const perBeat = BEAT_IDS.map((beat) => `${beat} ${nodes.get(beat) ?? 0}`);
  return [
    ...flaws
      .slice(0, MOST)
      .flatMap(({ message, path }) => [`FLAW ${message}`, ...path.map((step) => `       ${step}`)]),
    ...(flaws.length > MOST ? [`and ${flaws.length - MOST} more flaws`] : []),
    '',
    `key       beat, place and spot, activity, queued conversation; and ${kept.join(', ')}`,
    `merged    where beats meet, proved value by value: ${merged.length > 12 ? `${merged.slice(0, 12).join(', ')} and ${merged.length - 12} more` : merged.join(', ')}; nowhere asked: everything else`,
    `bounds    Thoughts are told apart up to the number that a question asks for; being seen counts to two, anew in each place; one bag while`,
    `          exploring, then each of ${ITEMS.length} things at each of ${HIDEOUTS.length} places; two Thoughts weighed at a time; triggers may be walked round`,
    `states    ${graph.stoodFor}, explored by ${graph.nodes.length} of them (${perBeat.join(', ')})`,
    `moves     ${graph.transitions} from state to state, over ${grounds.count} floods of the maps, each asked for all that is there`,
    `talk      ${opened.length} conversations opened, ${opened.reduce((sum, [, tape]) => sum + tape.runs, 0)} runs of the script; lines ${count('spoken')}, choices ${count('choice')}`,
    `ledger    ${Object.entries(WANTED)
      .map(([kind, values]) => `${kind} ${values.filter((v) => seen.has(kind as Kind, v)).length} of ${values.length}`)
      .join(', ')}`,
    `nights    ${nights} played again in a session, each to the same state`,
    `time      ${Math.round(ms)} ms`,
    '',
    flaws.length === 0
      ? 'proved: every night can be ended, and everything can be met'
      : `not proved: ${flaws.length} flaws`,
  ].join('\n');
}
