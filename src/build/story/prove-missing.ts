/** What the chapter holds and no night ever shows. */
import { BEAT_IDS, CLUE_IDS, FACT_IDS, HIDEOUT_IDS, ITEM_IDS, REASON_IDS, TELL_IDS, THOUGHT_IDS } from '../../ids';
import type { Place } from '../../places/place';
import { BELIEFS, ELSEWHERE } from '../../quest-state/outcome';
import { BEATS, CHALLENGES, NOTE, TELLS } from '../../quest-state/records';
import { ACTIVITIES } from '../../quest-state/state';
import type { Explorer } from './prove-explore';
import type { Kind } from './prove-seen';
import type { InkLine } from './source';

/** Every value of each kind that some night must bring about. */
export const WANTED: Readonly<Record<Kind, readonly string[]>> = {
  beat: BEAT_IDS.slice(1),
  objective: BEATS.flatMap(({ objective: o }) => (typeof o === 'string' ? [o] : o.map(({ text }) => text))),
  activity: ACTIVITIES,
  challenge: CHALLENGES.flatMap((c) => c.outcomes.map((o) => `${c.id}: ${o}`)),
  fact: FACT_IDS,
  Thought: THOUGHT_IDS,
  weighing: THOUGHT_IDS.flatMap((t) => REASON_IDS.map((r) => `${t} on ${r}`)),
  resolve: REASON_IDS.flatMap((a) => REASON_IDS.filter((b) => a < b).map((b) => `${a} and ${b}`)),
  'note option': NOTE.flatMap((l) => l.options.map((o) => `${l.id}: ${o.id}`)),
  'fading line': NOTE.flatMap((l) => l.options.filter((o) => o.telling).map((o) => `${l.id}: ${o.id}`)),
  'scroll hidden': HIDEOUT_IDS,
  'item packed': ITEM_IDS,
  'item left over': ITEM_IDS,
  'keepsake hidden': ITEM_IDS.flatMap((i) => HIDEOUT_IDS.map((h) => `${i} at ${h}`)),
  'keepsake found': ITEM_IDS.flatMap((i) => HIDEOUT_IDS.map((h) => `${i} at ${h}`)),
  clue: CLUE_IDS,
  'sentence told': TELL_IDS,
  outcome: [...Object.values(BELIEFS), ...ELSEWHERE.map((e) => e.text), ...TELLS.map((t) => t.text)],
};

export const missingValues = ({ seen }: Explorer): readonly string[] =>
  Object.entries(WANTED).flatMap(([kind, values]) =>
    values.filter((v) => !seen.has(kind as Kind, v)).map((v) => `${kind} "${v}" never comes about`),
  );

const idOf = ({ tags }: InkLine): string | undefined => tags.find((t) => t.startsWith('id:'))?.slice(3);

/** Lines and choices, with the id that each is shown by. */
export const wordsOf = (lines: readonly InkLine[]): readonly { id: string; line: InkLine }[] =>
  lines.flatMap((line) => {
    const id = line.kind === 'other' ? undefined : idOf(line);
    return id === undefined ? [] : [{ id, line }];
  });

/** A knot of which nothing is shown is named once; else each line that is not. */
export function missingWords(explorer: Explorer): readonly string[] {
  const { shown } = explorer.tapes;
  const words = wordsOf(explorer.chapter.lines);
  const live = new Set(words.filter((w) => shown.has(w.id)).map((w) => w.line.knot));
  const silent = words.filter((w) => !shown.has(w.id));
  const knots = new Map(
    silent
      .filter((w) => !live.has(w.line.knot))
      .map((w) => [w.line.knot, w.line] as const)
      .reverse(),
  );
  return [
    ...[...knots].reverse().map(([knot, line]) => `${line.file} · line ${line.line}: knot "${knot}" is never reached`),
    ...silent
      .filter((w) => live.has(w.line.knot))
      .map(
        ({ line }) =>
          `${line.file} · line ${line.line}: ${line.kind === 'choice' ? 'choice' : 'line'} "${line.text}" is never shown`,
      ),
  ];
}

/** Things on the maps that nopony can ever use, step into or meet. */
export const missingThings = ({ chapter, grounds }: Explorer): readonly string[] =>
  [...chapter.places.values()].flatMap((place) =>
    thingsOf(place)
      .filter(({ name }) => !grounds.met.has(`${place.id}/${name}`))
      .map(({ kind, name, when }) => {
        const why = grounds.there.has(`${place.id}/${name}`)
          ? 'can never be walked to and used'
          : `is never there when the player may walk (when: "${when}")`;
        return `maps/${place.id}.tmj · ${kind} "${name}" ${why}`;
      }),
  );

function thingsOf(place: Place): readonly { kind: string; name: string; when: string }[] {
  const { doors, hotspots, hideouts, npcs, triggers, covers, patrols } = place;
  const kinds = {
    door: doors,
    hotspot: hotspots,
    hideout: hideouts,
    npc: npcs.filter((n) => n.knot),
    trigger: triggers,
    cover: covers,
    patrol: patrols,
  };
  return Object.entries(kinds).flatMap(([kind, things]) => things.map(({ name, when }) => ({ kind, name, when })));
}
