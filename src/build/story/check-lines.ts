/** What every line of the script must be: whole, voiced, and known by an id. */
import { type Finding, unknownName } from '../../places/finding';
import type { InkLine } from './source';

const STYLES = ['narration', 'thought', 'smoke'];

type Rule = (line: InkLine) => string | undefined;

const RULES: Readonly<Record<string, Rule>> = {
  'once-only-choice': ({ source }) =>
    source.startsWith('*') ? 'a once-only choice (*) hides story in ink: use + and a condition' : undefined,
  'choice-without-brackets': ({ kind, source }) =>
    kind === 'choice' && !/\[[^\]]+\]/.test(source)
      ? 'a choice needs its words in [brackets], or they are spoken twice'
      : undefined,
  'ink-state': ({ source }) =>
    /^(VAR|CONST|LIST)\b|\bRANDOM\(|\bTURNS_SINCE\(|~\s*temp\b/.test(source)
      ? 'story lives in quest-state, not in ink variables or chance'
      : undefined,
  'inline-logic': ({ kind, text }) =>
    kind !== 'other' && /[{}|]/.test(text) ? 'spoken words cannot hold logic: divert to a line of its own' : undefined,
  'unsafe-tag': ({ tags }) => (tags.some((t) => /\/\/|->/.test(t)) ? 'a tag cannot hold // or ->' : undefined),
  'missing-id': ({ kind, tags }) =>
    kind !== 'other' && !tags.some((t) => t.startsWith('id:')) ? 'has no #id: (run "npm run story:ids")' : undefined,
};

export function checkLines(
  lines: readonly InkLine[],
  moods: ReadonlyMap<string, readonly string[]>,
): readonly Finding[] {
  const findings: Finding[] = [];
  const seen = new Map<string, string>();
  for (const line of lines) {
    const at = (rule: string, message: string): void => {
      findings.push({ severity: 'error', file: line.file, place: `line ${line.line}`, rule, message });
    };
    for (const [rule, test] of Object.entries(RULES)) {
      const message = test(line);
      if (message) at(rule, message);
    }
    for (const tag of line.tags.filter((t) => t.startsWith('id:'))) {
      const before = seen.get(tag);
      if (before) at('repeated-id', `#${tag} stands already at ${before}`);
      seen.set(tag, `${line.file} line ${line.line}`);
    }
    if (line.kind === 'spoken') checkVoice(line, moods, at);
  }
  return findings;
}

/** One voice a line: `#person:mood`, or a style. */
function checkVoice(
  line: InkLine,
  moods: ReadonlyMap<string, readonly string[]>,
  at: (rule: string, message: string) => void,
): void {
  const voices = line.tags.filter((t) => !/^(id:|do:|small$|fades$)/.test(t));
  const [voice] = voices;
  if (voice === undefined || voices.length > 1) {
    at('voice', `needs one voice, #person:mood or one of #${STYLES.join(', #')}; it has ${voices.length}`);
    return;
  }
  if (STYLES.includes(voice)) return;
  const [person = '', mood = ''] = voice.split(':');
  const known = moods.get(person);
  if (!known) at('voice', unknownName(person, 'person with a portrait', [...moods.keys(), ...STYLES]));
  else if (!known.includes(mood)) at('mood', unknownName(mood, `mood of ${person}`, known));
}
