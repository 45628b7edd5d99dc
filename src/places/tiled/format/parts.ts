/** What all of Tiled's formats (1.10 to 1.12) are made of. Keys that no picture needs are named too, so that unknown ones stand out. */
import * as v from 'valibot';
import { unknownName } from '../../finding';
import type { Paint } from '../../layers';

export type Json = Readonly<Record<string, unknown>>;
export const isRecord = (data: unknown): data is Json =>
  typeof data === 'object' && data !== null && !Array.isArray(data);
export const recordsOf = (data: unknown): readonly Json[] => (Array.isArray(data) ? data.filter(isRecord) : []);

/** Of any place and size: px that a map could have. */
export const px = v.pipe(v.number(), v.minValue(-1_000_000), v.maxValue(1_000_000));
export const whole = v.pipe(v.number(), v.integer(), v.minValue(-1_000_000_000), v.maxValue(0xffffffff));
export const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(0xfffffff));
export const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
export const text = v.optional(v.string(), '');
export const flag = v.optional(v.boolean(), false);
export const shown = v.optional(v.boolean(), true);
/** Kept by Tiled for itself, or of no use to a picture. */
export const aside = v.optional(v.unknown());

/** One of the words; any other is told with its nearest spelling. */
export const oneOf = <const W extends readonly string[]>(kind: string, words: W) =>
  v.picklist(words, ({ input }) => unknownName(String(input), kind, words));

/** `#rrggbb` or `#aarrggbb`; an empty text is no colour. */
const colour = v.pipe(
  v.string(),
  v.regex(/^(#([0-9a-f]{2})?[0-9a-f]{6})?$/i, ({ input }) => `"${input}" is not a colour such as #ffcc88`),
  v.transform((hex): Paint | null => {
    if (hex === '') return null;
    const alpha = hex.length === 9 ? Number.parseInt(hex.slice(1, 3), 16) / 255 : 1;
    return { color: `#${hex.slice(-6).toLowerCase()}`, alpha };
  }),
);
export const maybeColour = v.optional(colour, '');

const PROPERTY_TYPES = ['string', 'int', 'float', 'bool', 'color', 'file', 'object', 'class', 'list'] as const;

/** A class holds its members, a list its items, each with a type of its own. */
function fits(type: string, value: unknown): boolean {
  if (type === 'class') return isRecord(value);
  if (type === 'list') return Array.isArray(value) && value.every((item) => v.is(Item, item));
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}
const typed = {
  type: v.optional(oneOf('type of property', PROPERTY_TYPES), 'string'),
  propertytype: text,
  value: v.unknown(),
};
const Item: v.GenericSchema = v.pipe(
  v.object(typed),
  v.check(({ type, value }) => fits(type, value)),
);
export const Property = v.pipe(
  v.object({ name: v.string(), ...typed }),
  v.check(
    ({ type, value }) => fits(type, value),
    ({ input }) => `the value of "${input.name}" does not fit its type, ${input.type}`,
  ),
);
export type Property = v.InferOutput<typeof Property>;
export const properties = v.optional(v.array(Property), []);
