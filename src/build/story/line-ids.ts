/** Gives every spoken line and choice an `#id:` of its own. One that stands is never changed, one that is gone never given again. */
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import type { Finding } from '../../places/finding';
import { type InkFile, linesOf, STORY } from './source';

export const LEDGER_FILE = `${STORY}/line-ids.json`;

const ID = /#id:([\w-]+)/;
const NUMBERED = /^(\w+)_(\d+)$/;
const RUN = 'run "npm run story:ids"';

const Given = v.strictObject({ last: v.number(), retired: v.array(v.number()) });
const Ledger = v.record(v.string(), Given);
/** By prefix: the last number that was given, and those whose lines are gone. */
export type Ledger = v.InferOutput<typeof Ledger>;

/** @throws ValiError if the file is not a ledger. */
export const readLedger = (): Ledger => v.parse(Ledger, JSON.parse(readFileSync(LEDGER_FILE, 'utf8')));

/** The ledger's text: a prefix to a line. */
export const writtenLedger = (ledger: Ledger): string =>
  `{\n${Object.entries(ledger)
    .map(([prefix, { last, retired }]) => `  "${prefix}": { "last": ${last}, "retired": ${JSON.stringify(retired)} }`)
    .join(',\n')}\n}\n`;

/** Writes missing ids as `file_001`, counting on from the last that was ever given, and retires those that are gone. */
export function withLineIds(files: readonly InkFile[], ledger: Ledger): { files: readonly InkFile[]; ledger: Ledger } {
  const before = accounted(files, ledger);
  const named = files.map((ink) => {
    const prefix = (/([^/]+)\.ink$/.exec(ink.file)?.[1] ?? 'line').replaceAll('-', '_');
    let count = before[prefix]?.last ?? 0;
    const next = (): string => `${prefix}_${String(++count).padStart(3, '0')}`;
    const text = ink.text.split('\n');
    for (const line of linesOf(ink)) {
      if (line.kind === 'other' || ID.test(line.source)) continue;
      const raw = text[line.line - 1] as string;
      const tag = ` #id:${next()}`;
      text[line.line - 1] = line.kind === 'choice' ? raw.replace(']', `${tag}]`) : insertTag(raw, tag);
    }
    return { file: ink.file, text: text.join('\n') };
  });
  return { files: named, ledger: accounted(named, before) };
}

/** A line may end in the brace of its condition; the tag belongs inside. */
const insertTag = (raw: string, tag: string): string =>
  /\}\s*$/.test(raw) ? raw.replace(/\}\s*$/, `${tag}}`) : `${raw}${tag}`;

/** Lines without an id, and ids that the ledger does not know, or knows as gone, or still takes to stand. */
export function checkLineIds(files: readonly InkFile[], ledger: Ledger): readonly Finding[] {
  const fault = (file: string, place: string, message: string): Finding => ({
    severity: 'error',
    file,
    place,
    rule: 'line-ids',
    message,
  });
  const lines = files.flatMap((ink) =>
    linesOf(ink).flatMap((line) => {
      const message = line.kind === 'other' ? null : faultOf(ID.exec(line.source)?.[1], ledger);
      return message === null ? [] : [fault(line.file, `line ${line.line}`, message)];
    }),
  );
  const all = numbersIn(files);
  const gone = Object.entries(ledger).flatMap(([prefix, given]) =>
    missing(given.last, all.get(prefix)).flatMap((n) =>
      given.retired.includes(n)
        ? []
        : [fault(LEDGER_FILE, prefix, `number ${n} stands nowhere, and is not retired: ${RUN}`)],
    ),
  );
  return [...lines, ...gone];
}

function faultOf(id: string | undefined, ledger: Ledger): string | null {
  if (id === undefined) return `has no #id: ${RUN}`;
  const [, prefix = '', digits] = NUMBERED.exec(id) ?? [];
  const given = ledger[prefix];
  if (!given || Number(digits) > given.last) return `#id:${id} was never given: take it away, or ${RUN} to keep it`;
  if (given.retired.includes(Number(digits)))
    return `#id:${id} was that of a line that is gone, and is not given again: take it away and ${RUN}`;
  return null;
}

/** Numbers in use, by prefix. */
function numbersIn(files: readonly InkFile[]): ReadonlyMap<string, ReadonlySet<number>> {
  const all = new Map<string, Set<number>>();
  for (const { source } of files.flatMap(linesOf)) {
    const [, prefix, digits] = NUMBERED.exec(ID.exec(source)?.[1] ?? '') ?? [];
    if (prefix === undefined) continue;
    const numbers = all.get(prefix) ?? new Set();
    all.set(prefix, numbers.add(Number(digits)));
  }
  return all;
}

/** The ledger brought up to what stands. What was retired once stays so. */
function accounted(files: readonly InkFile[], ledger: Ledger): Ledger {
  const all = numbersIn(files);
  const prefixes = [...new Set([...Object.keys(ledger), ...all.keys()])].sort();
  return Object.fromEntries(
    prefixes.map((prefix) => {
      const before = ledger[prefix] ?? { last: 0, retired: [] };
      const last = Math.max(before.last, ...(all.get(prefix) ?? []));
      const retired = new Set([...before.retired, ...missing(last, all.get(prefix))]);
      return [prefix, { last, retired: [...retired].sort((a, b) => a - b) }];
    }),
  );
}

const missing = (last: number, numbers: ReadonlySet<number> = new Set()): readonly number[] =>
  Array.from({ length: last }, (_, i) => i + 1).filter((n) => !numbers.has(n));
