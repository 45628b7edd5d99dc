import { CLASS_NAMES } from '../tiled/classes';
import { unknownName } from '../finding';
import type { MapObject } from '../tiled/objects';
import type { Report } from '../tiled/report';

/** Of objects with none of our classes, only words and tiles are there to be looked at. */
export function unknownClass({ className, place, shown, shape }: MapObject, report: Report): void {
  const expected = CLASS_NAMES;
  if (className !== '') report.add('unknown-class', place, unknownName(className, 'class', expected), { expected });
  else if (!shown && shape !== 'text')
    report.add('unknown-class', place, 'has no class: choose one in its Class field', { expected });
}
