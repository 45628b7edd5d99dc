/** The part of a `.tiled-project` that maps lean on: classes with their defaults and colours, and lists of words. */
import * as v from 'valibot';
import { maybeColour, oneOf, text } from './parts';

const Member = v.looseObject({ name: v.string(), type: v.string(), propertyType: text, value: v.unknown() });
const Class = v.looseObject({
  type: v.literal('class'),
  name: v.string(),
  color: maybeColour,
  drawFill: v.optional(v.boolean(), true),
  members: v.optional(v.array(Member), []),
  useAs: v.optional(v.array(v.string()), []),
});
const Enum = v.looseObject({
  type: v.literal('enum'),
  name: v.string(),
  storageType: v.optional(oneOf('storage of choices', ['string', 'int']), 'string'),
  values: v.array(v.string()),
  valuesAsFlags: v.optional(v.boolean(), false),
});
export const TiledProject = v.looseObject({ propertyTypes: v.optional(v.array(v.variant('type', [Class, Enum])), []) });
export type PropertyType = v.InferOutput<typeof TiledProject>['propertyTypes'][number];
