/** From ink to the JSON that the game runs; ink's own errors come back as findings. */
import { Compiler, CompilerOptions } from 'inkjs/full';
import { createHash } from 'node:crypto';
import type { Finding } from '../../places/finding';
import { checkCalls } from './check-calls';
import { checkLines } from './check-lines';
import { checkOffers } from './check-offers';
import { type InkFile, linesOf } from './source';

export type CompiledStory = {
  /** Ink's JSON, or null while errors stand. */
  json: string | null;
  /** Changes with any change of the script. */
  hash: string;
  knots: readonly string[];
  findings: readonly Finding[];
};

const MAIN = 'chapter.ink';

/** Compiles and checks the chapter. `moods`: the moods each person has a portrait for. */
export function compileStory(files: readonly InkFile[], moods: ReadonlyMap<string, readonly string[]>): CompiledStory {
  const findings: Finding[] = [];
  const main = files.find((f) => f.file.endsWith(`/${MAIN}`));
  const include = (name: string): string => {
    const found = files.find((f) => f.file.endsWith(`/${name}`));
    if (!found) throw new Error(`INCLUDE ${name}: there is no such file beside ${MAIN}`);
    return found.text;
  };
  const report = (message: string): void => {
    const [, severity = 'ERROR', name = MAIN, line = '1', words = message] =
      /^(ERROR|WARNING|TODO): (?:'([^']+)' )?line (\d+): (.*)$/s.exec(message) ?? [];
    const file = files.find((f) => f.file.endsWith(`/${name}`))?.file ?? name;
    findings.push({
      severity: severity === 'ERROR' ? 'error' : 'warning',
      file,
      place: `line ${line}`,
      rule: 'ink',
      message: words,
    });
  };
  let json: string | null = null;
  try {
    const options = new CompilerOptions(main?.file ?? MAIN, [], false, (message) => report(message), {
      ResolveInkFilename: (name) => name,
      LoadInkFileContents: include,
    });
    json = new Compiler(main?.text ?? '', options).Compile().ToJson() ?? null;
  } catch (cause) {
    if (findings.length === 0) report(cause instanceof Error ? cause.message : String(cause));
  }
  const lines = files.flatMap(linesOf);
  findings.push(...checkLines(lines, moods), ...checkCalls(lines), ...checkOffers(lines));
  const broken = findings.some((f) => f.severity === 'error');
  return {
    json: broken ? null : json,
    hash: createHash('sha256')
      .update(files.map((f) => f.text).join('\n'))
      .digest('hex')
      .slice(0, 16),
    knots: knotsOf(files),
    findings,
  };
}

/** Conversations a map or a rule may open: knots that take no parameters. */
export const knotsOf = (files: readonly InkFile[]): readonly string[] =>
  files.flatMap((f) => [...f.text.matchAll(/^===\s*(?!function\b)(\w+)\s*===/gm)].map(([, name = '']) => name));
