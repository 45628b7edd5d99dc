import { ConditionError, parseCondition } from '../../quest-state/condition';
import { unknownName } from '../finding';
import type { Report } from '../tiled/report';

/** A `when` can be read, and names only what the game knows. */
export function conditions(when: unknown, place: string, report: Report): void {
  if (typeof when !== 'string') return;
  try {
    parseCondition(when);
  } catch (error) {
    if (!(error instanceof ConditionError)) throw error;
    const { given, expected, message } = error;
    const what = expected.length > 0 ? unknownName(given, `name in "${when}"`, expected) : message;
    report.add('conditions', place, `when: ${what}`, { expected });
  }
}
