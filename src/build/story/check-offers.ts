/**
 * Choices must follow words. A game that is taken up again shows the line before the choices; where none was said since
 * the conversation opened or the last choice was taken, there would be nothing to show.
 */
import type { Finding } from '../../places/finding';
import type { InkLine } from './source';

const DIVERT = /->\s*(\w+)[^>]*$/;

export function checkOffers(lines: readonly InkLine[]): readonly Finding[] {
  const knots = new Map<string, InkLine[]>();
  for (const line of lines) knots.set(line.knot, [...(knots.get(line.knot) ?? []), line]);
  const led = new Set(lines.flatMap((line) => DIVERT.exec(line.source)?.[1] ?? []));
  const find = (line: InkLine, message: string): Finding => ({
    severity: 'error',
    file: line.file,
    place: `line ${line.line}`,
    rule: 'choices-without-words',
    message,
  });
  const opening = [...knots.keys()].flatMap((knot) => {
    const bare = knot === '' || led.has(knot) ? undefined : bareChoice(knot, knots);
    return bare
      ? [find(bare, `is offered before "${knot}" has said anything: let a line stand before the choices`)]
      : [];
  });
  const chained = lines.flatMap((line) => {
    const knot = line.kind === 'choice' ? DIVERT.exec(line.source)?.[1] : undefined;
    const bare = knot === undefined ? undefined : bareChoice(knot, knots);
    if (!bare) return [];
    const there = `the choice "${bare.text}" (${bare.file} line ${bare.line})`;
    return [find(line, `leads straight to ${there}: let a line stand before the choices in "${knot}"`)];
  });
  return [...opening, ...chained];
}

/** The first choice that can be come to from a knot's beginning with nothing said on the way. */
function bareChoice(
  knot: string,
  knots: ReadonlyMap<string, readonly InkLine[]>,
  passed: ReadonlySet<string> = new Set(),
): InkLine | undefined {
  if (passed.has(knot)) return undefined;
  for (const line of knots.get(knot) ?? []) {
    if (line.kind === 'choice') return line;
    const conditional = line.source.startsWith('{');
    if (line.kind === 'spoken' && !conditional) return undefined;
    const next = line.kind === 'other' ? DIVERT.exec(line.source)?.[1] : undefined;
    const bare = next === undefined ? undefined : bareChoice(next, knots, new Set([...passed, knot]));
    if (bare) return bare;
    if (next !== undefined && !conditional) return undefined;
  }
  return undefined;
}
