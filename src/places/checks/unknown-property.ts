import { CLASSES, type ClassName, choicesOf } from '../tiled/classes';
import { unknownName } from '../finding';
import type { MapObject } from '../tiled/objects';
import type { Report } from '../tiled/report';

/** What an object gives for the properties of its class. Others are told, and left out. */
export function ownProperties(className: ClassName, { properties, place }: MapObject, report: Report) {
  const { entries } = CLASSES[className];
  const given: [string, unknown][] = [];
  for (const [name, value] of properties) {
    const known = Object.hasOwn(entries, name);
    // Tiled writes an emptied choice as an empty text.
    if (known && value === '' && choicesOf(className, name).length > 0) continue;
    if (known) given.push([name, value]);
    else {
      const expected = Object.keys(entries);
      const message = unknownName(name, `property of ${className}`, expected);
      report.add('unknown-property', place, message, { expected });
    }
  }
  return Object.fromEntries(given);
}
