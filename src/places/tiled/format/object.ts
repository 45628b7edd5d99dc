/** An object as a file holds it: of a template's instance only what was changed. */
import * as v from 'valibot';
import { count, flag, maybeColour, oneOf, Property, px, share, text } from './parts';

const Points = v.pipe(v.array(v.object({ x: px, y: px })), v.maxLength(10_000));

/** Of 1.9: `class` where other versions write `type`. */
export const TiledObject = v.object({
  id: v.optional(count, 0),
  name: text,
  type: text,
  class: text,
  x: v.optional(px, 0),
  y: v.optional(px, 0),
  width: v.optional(px),
  height: v.optional(px),
  rotation: v.optional(px),
  opacity: v.optional(share),
  visible: v.optional(v.boolean()),
  gid: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(0xffffffff))),
  template: v.optional(v.string()),
  point: flag,
  ellipse: flag,
  capsule: flag,
  polygon: v.optional(Points),
  polyline: v.optional(Points),
  text: v.optional(
    v.object({
      text,
      fontfamily: v.optional(v.string(), 'sans-serif'),
      pixelsize: v.optional(v.pipe(v.number(), v.minValue(1), v.maxValue(1000)), 16),
      color: v.optional(maybeColour, '#000000'),
      wrap: flag,
      bold: flag,
      italic: flag,
      underline: flag,
      strikeout: flag,
      kerning: v.optional(v.boolean(), true),
      halign: v.optional(oneOf('alignment', ['left', 'center', 'right', 'justify']), 'left'),
      valign: v.optional(oneOf('alignment', ['top', 'center', 'bottom']), 'top'),
    }),
  ),
  properties: v.optional(v.array(Property), []),
});
export type TiledObject = v.InferOutput<typeof TiledObject>;
