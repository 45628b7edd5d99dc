/** The tables of the standoffs, read and held to the rest of the chapter. */
import { readdirSync, readFileSync } from 'node:fs';
import { CHALLENGE_IDS, type ChallengeId } from '../../ids';
import { type Finding, unknownName } from '../../places/finding';
import { ConditionError, parseCondition } from '../../quest-state/condition';
import { CHALLENGES, record } from '../../quest-state/records';
import { simulate } from '../../standoff/simulate';
import { questionsOf, readTable, type Said, type Table, tableIn } from '../../standoff/table';
import { parseCues } from '../../direction/cues';
import { STORY } from './source';

export type StandoffFile = { file: string; text: string };
export type Standoffs = { tables: ReadonlyMap<ChallengeId, Table>; findings: readonly Finding[] };

const FOLDER = `${STORY}/standoffs`;
/** Enough that each try comes first, and follows each other one. */
const SEEDS = Array.from({ length: 24 }, (_, i) => i + 1);

export const readStandoffs = (): readonly StandoffFile[] =>
  readdirSync(FOLDER)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => ({ file: `${FOLDER}/${name}`, text: readFileSync(`${FOLDER}/${name}`, 'utf8') }));

/** Reads every table. `moods`: the moods each person has a portrait for. */
export function compileStandoffs(
  files: readonly StandoffFile[],
  moods: ReadonlyMap<string, readonly string[]>,
): Standoffs {
  const tables = new Map<ChallengeId, Table>();
  const findings: Finding[] = [];
  for (const { file, text } of files) {
    const at = (place: string, rule: string, message: string): void => {
      findings.push({ severity: 'error', file, place, rule, message });
    };
    const name = /([^/]+)\.json$/.exec(file)?.[1] ?? '';
    const id = CHALLENGE_IDS.find((c) => c === name);
    if (id === undefined) {
      at('the file', 'standoff', unknownName(name, 'challenge in challenges.json', CHALLENGE_IDS));
      continue;
    }
    try {
      const table = readTable(id, JSON.parse(text));
      tables.set(id, table);
      for (const said of linesOf(table)) checkVoice(said, moods, (message) => at(said.id, 'voice', message));
      for (const said of linesOf(table))
        for (const message of parseCues(said.do ?? 'wait 1').problems) at(said.id, 'cue', message);
      for (const message of questionsOf(table).flatMap(misread)) at('the table', 'condition', message);
      for (const message of unmet(id, table)) at('the table', 'unreachable', message);
    } catch (cause) {
      at('the table', 'standoff', cause instanceof Error ? cause.message : String(cause));
    }
  }
  for (const { id, kind } of CHALLENGES) {
    if (kind === 'standoff' && !files.some((f) => f.file.endsWith(`/${id}.json`)))
      findings.push({
        severity: 'error',
        file: `${STORY}/challenges.json`,
        place: `"${id}"`,
        rule: 'standoff',
        message: `has no table: expected ${FOLDER}/${id}.json`,
      });
  }
  return { tables, findings };
}

/** Every line of a table, as it may be spoken. */
function linesOf({ tries, again, noticed }: Table): readonly Said[] {
  return [
    ...tries.flatMap((t) => [...t.says, ...Object.values(t.answers).flatMap((a) => a.says)]),
    ...(again ? [again] : []),
    ...Object.values(noticed),
  ];
}

const choicesOf = ({ tries }: Table): readonly string[] =>
  tries.flatMap((t) => Object.values(t.answers).map((a) => a.choice.id));

function checkVoice(
  { who }: Said,
  moods: ReadonlyMap<string, readonly string[]>,
  fault: (message: string) => void,
): void {
  if (who === 'narration' || who === 'thought') return;
  const [person = '', mood = ''] = who.split(':');
  const known = moods.get(person);
  if (!known) fault(unknownName(person, 'person with a portrait', [...moods.keys(), 'narration', 'thought']));
  else if (!known.includes(mood)) fault(unknownName(mood, `mood of ${person}`, known));
}

function misread(condition: string): readonly string[] {
  try {
    parseCondition(condition);
    return [];
  } catch (error) {
    if (!(error instanceof ConditionError)) throw error;
    return [error.expected.length > 0 ? unknownName(error.given, 'name here', error.expected) : error.message];
  }
}

/**
 * The table from each start it can have, with none and with all of the answers that wait for a condition. What can come
 * about with none of them can with any: they only add ways.
 */
const casesOf = (table: Table): readonly Table[] =>
  [table.start, ...table.starts.map((s) => s.at)].flatMap((start) =>
    [false, true].map((open) => ({ ...tableIn(table, () => open), start })),
  );

/** What no playing of the table brings about, though it is written there or the story waits for it. */
function unmet(id: ChallengeId, table: Table): readonly string[] {
  const played = casesOf(table).map((one) => simulate(one, SEEDS));
  const met = new Set(played.flatMap((p) => [...p.met]));
  const ends = new Set(played.flatMap((p) => [...p.outcomes.keys()]));
  const wanted = record(CHALLENGES, id).outcomes;
  return [
    // The proof takes every outcome to be open in every state.
    ...wanted
      .filter((o) => !played.every((p) => p.outcomes.has(o)))
      .map(
        (o) =>
          `can${ends.has(o) ? ', as its conditions stand in some state,' : ''} never end "${o}", which challenges.json expects`,
      ),
    ...[...ends].filter((o) => !wanted.includes(o)).map((o) => `ends "${o}", which challenges.json lacks`),
    ...[...linesOf(table).map((l) => l.id), ...choicesOf(table)]
      .filter((line) => !met.has(line))
      .map((line) => `"${line}" can never be met`),
  ];
}
