/** What a standoff is made of, as `assets/story/standoffs/*.json` write it. */
import * as v from 'valibot';
import { PERSON_IDS } from '../ids';

/** What the opponent is about to try, shown before the player answers. */
const SIGNS = [
  'question',
  'eyes',
  'wound',
  'silence',
  'deflect',
  'joke',
  'half-truth',
  'stand-up',
  'lunge',
  'circle',
  'howl',
  'stillness',
] as const;
/** How an answer is taken, from worst to best. */
export const GRADES = ['slips', 'holds', 'lands'] as const;
export type Grade = (typeof GRADES)[number];

const name = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*$/, 'is no name: small letters, digits and hyphens'));
const words = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
/** One line; `who` as in ink: `applejack:worried`, `narration` or `thought`; `do`: cues for the stage. */
const Spoken = v.strictObject({
  who: v.pipe(v.string(), v.regex(/^[a-z-]+(:[a-z-]+)?$/)),
  text: words,
  do: v.optional(v.string()),
});
/** An answer to one try. `claim` is something said to be so; saying otherwise later is noticed. */
const Reply = v.strictObject({
  /** The words of the choice. */
  choice: words,
  /** Offered only where this condition of the story holds. */
  when: v.optional(v.string()),
  /** What is said or done, and what comes back. */
  says: v.pipe(v.array(Spoken), v.minLength(1)),
  grade: v.picklist(GRADES),
  claim: v.optional(v.strictObject({ about: name, is: name })),
});
/** A try of the opponent. `after`: only once an answer was taken so; without it, whenever. */
const Attempt = v.strictObject({
  id: name,
  sign: v.picklist(SIGNS),
  after: v.optional(v.picklist(GRADES)),
  says: v.pipe(v.array(Spoken), v.minLength(1)),
  /** By response. */
  answers: v.record(name, Reply),
});
const level = v.pipe(v.number(), v.integer(), v.minValue(1));
const TableSchema = v.strictObject({
  opponent: v.picklist(PERSON_IDS),
  /** What is worn down: a friend's doubt, the guard of one who is asked, or a beast's nerve. */
  meter: v.picklist(['doubt', 'guard', 'nerve']),
  /** Where the meter starts, and where it is full. */
  start: level,
  /** Another start where a condition of the story holds; the first that does counts. */
  starts: v.optional(v.array(v.strictObject({ when: v.string(), at: level })), []),
  full: v.pipe(v.number(), v.integer(), v.maxValue(8)),
  /** Tries at most. */
  rounds: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(8)),
  /** Slips that the player's nerve takes. */
  composure: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5)),
  /** No answer can be got out: the one picked fades, and is gone for good. */
  wordless: v.optional(v.boolean(), false),
  tries: v.pipe(v.array(Attempt), v.minLength(1)),
  /** Said when the same kind of answer comes twice running. */
  again: v.optional(Spoken),
  /** Said when a claim is contradicted, by what it is about. */
  noticed: v.record(name, Spoken),
  /** The first whose `upTo` the meter does not pass is how it ends. */
  outcomes: v.pipe(v.array(v.strictObject({ id: name, upTo: v.pipe(v.number(), v.integer()) })), v.minLength(1)),
  /** How it ends when composure is gone. */
  shaken: name,
});

type Written = v.InferOutput<typeof TableSchema>;
/** A line with the id that it is known by: the standoff's name and where it stands in the table. */
export type Said = { id: string; who: string; text: string; do?: string | undefined };
export type Answer = Omit<v.InferOutput<typeof Reply>, 'choice' | 'says'> & {
  choice: { id: string; text: string };
  says: readonly Said[];
};
export type Try = Omit<v.InferOutput<typeof Attempt>, 'says' | 'answers'> & {
  says: readonly Said[];
  answers: Readonly<Record<string, Answer>>;
};
export type Table = Omit<Written, 'tries' | 'again' | 'noticed'> & {
  tries: readonly Try[];
  again?: Said;
  noticed: Readonly<Record<string, Said>>;
};

/** Reads the table of a standoff. @throws Error naming the field that is wrong and what was expected. */
export function readTable(standoff: string, data: unknown): Table {
  const result = v.safeParse(TableSchema, data);
  if (!result.success) {
    const [issue] = result.issues;
    throw new Error(`${v.getDotPath(issue) ?? 'the whole'}: ${issue.message}`);
  }
  const fault = faultIn(result.output);
  if (fault) throw new Error(fault);
  return named(standoff, result.output);
}

/** Every condition that a table asks of the story. */
export const questionsOf = ({ starts, tries }: Table): readonly string[] => [
  ...new Set([
    ...starts.map((s) => s.when),
    ...tries.flatMap((t) => Object.values(t.answers).flatMap(({ when }) => when ?? [])),
  ]),
];

/** The table as it stands in one state of the story: its start, and the answers that are open. */
export const tableIn = (table: Table, holds: (condition: string) => boolean): Table => ({
  ...table,
  start: table.starts.find((s) => holds(s.when))?.at ?? table.start,
  tries: table.tries.map((t) => ({
    ...t,
    answers: Object.fromEntries(Object.entries(t.answers).filter(([, a]) => a.when === undefined || holds(a.when))),
  })),
});

/** Gives every line and choice its id. */
function named(standoff: string, { tries, again, noticed, ...rest }: Written): Table {
  const line = (where: string, said: v.InferOutput<typeof Spoken>): Said => ({ id: `${standoff}/${where}`, ...said });
  const lines = (where: string, all: readonly v.InferOutput<typeof Spoken>[]): readonly Said[] =>
    all.map((said, i) => line(`${where}/${i + 1}`, said));
  const replyIn = (where: string, { choice, says, ...reply }: v.InferOutput<typeof Reply>): Answer => ({
    ...reply,
    choice: { id: `${standoff}/${where}`, text: choice },
    says: lines(where, says),
  });
  return {
    ...rest,
    tries: tries.map(({ says, answers, ...attempt }) => ({
      ...attempt,
      says: lines(attempt.id, says),
      answers: Object.fromEntries(
        Object.entries(answers).map(([response, reply]) => [response, replyIn(`${attempt.id}/${response}`, reply)]),
      ),
    })),
    ...(again ? { again: line('again', again) } : {}),
    noticed: Object.fromEntries(
      Object.entries(noticed).map(([about, said]) => [about, line(`noticed/${about}`, said)]),
    ),
  };
}

/** What no field alone can show: dead ends, and lines that nobody has. */
function faultIn({ tries, outcomes, full, start, starts, noticed, again, wordless }: Written): string | undefined {
  for (const at of [start, ...starts.map((s) => s.at)]) if (at > full) return `start: ${at} is over full, ${full}`;
  const last = outcomes.at(-1);
  if (last && last.upTo < full) return `outcomes: the last must reach to ${full}, or a full meter has no end`;
  if (!tries.some((t) => t.after === undefined)) return 'tries: one must have no "after", for the first round';
  for (const { id, answers } of tries) {
    const given = Object.values(answers);
    if (given.filter((a) => a.when === undefined).length < 2)
      return `tries "${id}": needs two answers at least that are always open`;
    for (const { claim } of given)
      if (claim && !noticed[claim.about]) return `tries "${id}": "${claim.about}" has no line under "noticed"`;
  }
  const repeated = tries.some((t) => Object.keys(t.answers).some((r) => tries.some((o) => o !== t && o.answers[r])));
  if (repeated && !again && !wordless) return 'again: is missing, though one kind of answer can come twice';
  return undefined;
}
