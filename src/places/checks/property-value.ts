import * as v from 'valibot';
import { type ClassName, choicesOf } from '../tiled/classes';
import { unknownName } from '../finding';
import type { Report } from '../tiled/report';

/** Every value fits its property: tells those that the schema of the class found wrong. */
export function propertyValues(
  className: ClassName,
  issues: readonly v.BaseIssue<unknown>[],
  place: string,
  report: Report,
): void {
  for (const issue of issues) {
    const key = v.getDotPath(issue) ?? '';
    const expected = choicesOf(className, key);
    report.add('property-value', place, `${key}: ${wrongValue(issue, key, expected)}`, { expected });
  }
}

function wrongValue(issue: v.BaseIssue<unknown>, key: string, choices: readonly string[]): string {
  if (issue.input !== undefined)
    return choices.length > 0 ? unknownName(String(issue.input), key, choices) : issue.message;
  const some = choices.length > 12 ? [...choices.slice(0, 12), '…'] : choices;
  return `is missing${some.length > 0 ? `: one of ${some.join(', ')}` : ''}`;
}
