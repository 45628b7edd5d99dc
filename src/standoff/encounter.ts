/** The rules of a standoff: turns, telegraphed tries, answers, claims that are remembered. It always ends. */
import { rng } from '../quest-state/rng';
import { type Answer, GRADES, type Grade, type Said, type Table, type Try } from './table';

export type Encounter = {
  seed: number;
  /** From 1. */
  round: number;
  /** Id of the try that waits for an answer; null when it is over. */
  facing: string | null;
  tried: readonly string[];
  composure: number;
  meter: number;
  /** What has been said to be so, by what it is about. */
  claims: Readonly<Record<string, string>>;
  last: string | null;
  /** Answers that have faded, in a standoff without words. */
  faded: readonly string[];
};
/** What came of an answer. */
export type Exchange = { encounter: Encounter; grade: Grade; said: readonly Said[] };

export function begin(table: Table, seed: number): Encounter {
  const before: Encounter = {
    seed,
    round: 1,
    facing: null,
    tried: [],
    composure: table.composure,
    meter: table.start,
    claims: {},
    last: null,
    faded: [],
  };
  return { ...before, facing: pick(table, before, null) };
}

export const facingTry = (table: Table, { facing }: Encounter): Try | null =>
  table.tries.find((t) => t.id === facing) ?? null;

/** What the player may answer now, by response. */
export function answersTo(table: Table, encounter: Encounter): readonly (readonly [string, Answer])[] {
  const all = Object.entries(facingTry(table, encounter)?.answers ?? {});
  return all.filter(([response]) => !encounter.faded.includes(response));
}

/** @throws Error if that answer cannot be given now. */
export function answer(table: Table, encounter: Encounter, response: string): Exchange {
  const given = answersTo(table, encounter).find(([r]) => r === response)?.[1];
  if (!given) throw new Error(`"${response}" cannot be answered to "${encounter.facing}"`);
  const { claims, last } = encounter;
  const { claim } = given;
  const said = claim && claims[claim.about];
  const contradicts = claim !== undefined && said !== undefined && said !== claim.is;
  const repeats = !table.wordless && response === last;
  const grade = contradicts ? 'slips' : repeats ? worse(given.grade) : given.grade;
  const comment = contradicts ? table.noticed[claim.about] : repeats ? table.again : undefined;
  const after: Encounter = {
    ...encounter,
    round: encounter.round + 1,
    tried: [...encounter.tried, encounter.facing ?? ''],
    composure: encounter.composure - (grade === 'slips' ? 1 : 0),
    meter: Math.max(0, Math.min(table.full, encounter.meter + METER[grade])),
    claims: claim && !contradicts ? { ...claims, [claim.about]: claim.is } : claims,
    last: response,
    faded: table.wordless ? [...encounter.faded, response] : encounter.faded,
  };
  const over = after.composure <= 0 || after.meter === 0 || after.round > table.rounds;
  const next = { ...after, facing: over ? null : pick(table, after, grade) };
  return { encounter: next, grade, said: comment ? [...given.says, comment] : given.says };
}

const METER: Readonly<Record<Grade, number>> = { slips: 1, holds: 0, lands: -1 };
const worse = (grade: Grade): Grade => GRADES[Math.max(0, GRADES.indexOf(grade) - 1)] ?? grade;

/** The next try: one that answers to how the last went if there is one, else any; null when all have been tried. */
function pick(table: Table, encounter: Encounter, grade: Grade | null): string | null {
  const { seed, round, tried, faded } = encounter;
  const open = table.tries.filter(
    (t) => !tried.includes(t.id) && Object.keys(t.answers).some((response) => !faded.includes(response)),
  );
  const fitting = open.filter((t) => t.after !== undefined && t.after === grade);
  const choices = fitting.length > 0 ? fitting : open.filter((t) => t.after === undefined);
  const drawn = Math.floor(rng(seed, `standoff/${table.opponent}`, round) * choices.length);
  return choices[drawn]?.id ?? null;
}

/** How it has ended; null while it goes on. */
export function outcomeOf(table: Table, { facing, composure, meter }: Encounter): string | null {
  if (facing !== null) return null;
  if (composure <= 0) return table.shaken;
  return table.outcomes.find((o) => meter <= o.upTo)?.id ?? table.shaken;
}
