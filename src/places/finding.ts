/** Something wrong, or worth knowing, in a file that an author wrote. */
export type Finding = {
  severity: 'error' | 'warning' | 'info';
  /** Relative to the project. */
  file: string;
  /** Where in the file: `layer "story" · object 42 "gate" (Door)`, `line 12`. */
  place: string;
  /** The name of the check, which is also its section in `maps/README.md`. */
  rule: string;
  message: string;
  expected?: readonly string[];
};

/** Edit distance between two words (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] as number) + 1, (next[j - 1] as number) + 1));
    }
    row = next;
  }
  return row[b.length] as number;
}

/** The candidate spelt most like `word`, if any is near enough to have been meant. */
function nearest(word: string, candidates: readonly string[]): string | undefined {
  let best: string | undefined;
  let least = Math.max(2, Math.floor(word.length / 2)) + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) >= least) continue;
    const d = distance(word.toLowerCase(), candidate.toLowerCase());
    if (d < least) [best, least] = [candidate, d];
  }
  return best;
}

/** Letters of a word that are told. */
const LONGEST = 80;

/** `"balroom" is not a place. Did you mean "castle-ballroom"?` */
export function unknownName(word: string, kind: string, candidates: readonly string[]): string {
  const guess = nearest(word, candidates);
  const hint = guess
    ? `Did you mean "${guess}"?`
    : `Known: ${candidates.slice(0, 12).join(', ')}${candidates.length > 12 ? ' …' : ''}.`;
  const short = word.length > LONGEST ? `${word.slice(0, LONGEST)}…` : word;
  return `"${short}" is not ${/^[aeiou]/.test(kind) ? 'an' : 'a'} ${kind}. ${hint}`;
}

export const formatFinding = (f: Finding): string => `${f.severity}: ${f.file} · ${f.place}: ${f.message} [${f.rule}]`;
