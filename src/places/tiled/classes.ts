/** What designers may put on a map: the object classes, their properties and defaults. The Tiled project file is made from this. */
import * as v from 'valibot';
import { type Clip, CLIPS } from '../../../assets/art/clips';
import { PIECES } from '../../../assets/music/pieces';
import { BEDS, SURFACES } from '../../../assets/sounds/names';
import { HIDEOUT_IDS, KNOT_IDS, PERSON_IDS, PLACE_IDS } from '../../ids';
import { FACINGS, GROUND_SOUNDS } from '../place';

const text = (fallback = '') => v.optional(v.string(), fallback);
const number = (fallback: number, min: number, max: number) =>
  v.optional(v.pipe(v.number(), v.minValue(min), v.maxValue(max)), fallback);
const flag = (fallback: boolean) => v.optional(v.boolean(), fallback);
/** Tiled writes `#aarrggbb`; the game knows no see-through colours. */
const color = (fallback: string) =>
  v.optional(
    v.pipe(
      v.string(),
      v.regex(/^#([0-9a-f]{2})?[0-9a-f]{6}$/i, 'expected a colour such as #ffcc88'),
      v.transform((text) => `#${text.slice(-6).toLowerCase()}`),
    ),
    fallback,
  );
const knot = v.picklist(KNOT_IDS);
const maybeKnot = v.optional(v.nullable(knot), null);
const maybePerson = v.optional(v.nullable(v.picklist(PERSON_IDS)), null);
const facing = v.optional(v.picklist(FACINGS), 'down');
const clip = v.optional(v.picklist(Object.keys(CLIPS) as Clip[]), 'idle');
const when = text();
const range = number(28, 8, 200);

/** The properties of each class; the object's own name, shape and picture come from Tiled itself. */
export const CLASSES = {
  Spawn: v.strictObject({ facing }),
  Door: v.strictObject({ when, to: v.picklist(PLACE_IDS), spawn: v.string(), knot: maybeKnot, prompt: text('Go') }),
  Npc: v.strictObject({ when, person: v.picklist(PERSON_IDS), facing, knot: maybeKnot, clip, roam: number(0, 0, 200) }),
  Prop: v.strictObject({
    when,
    frame: text(),
    solid: flag(true),
    flat: flag(false),
    above: flag(false),
    sway: flag(false),
  }),
  Hotspot: v.strictObject({ when, knot, prompt: text('Look'), range, skill: maybePerson, otherwise: maybeKnot }),
  Trigger: v.strictObject({ when, knot, urgent: flag(false), again: flag(false) }),
  Hideout: v.strictObject({ when, hideout: v.optional(v.picklist(HIDEOUT_IDS)), knot, prompt: text('Search'), range }),
  Wall: v.strictObject({ when }),
  Cover: v.strictObject({ when }),
  Ground: v.strictObject({
    when,
    sound: v.optional(v.picklist(GROUND_SOUNDS), 'loud'),
    steps: v.optional(v.nullable(v.picklist(SURFACES)), null),
  }),
  Patrol: v.strictObject({
    when,
    person: v.picklist(PERSON_IDS),
    loop: flag(false),
    speed: number(46, 10, 200),
    pause: number(1.5, 0, 20),
    sight: number(120, 20, 600),
    fov: number(60, 10, 180),
    knot,
  }),
  Light: v.strictObject({
    when,
    kind: v.picklist(['pool', 'glow', 'spill', 'shaft']),
    color: color('#ffc985'),
    strength: number(1, 0, 2),
    flicker: number(0, 0, 1),
  }),
  Mood: v.strictObject({
    when,
    ambient: color('#b0b0c8'),
    rim: color('#566b9e'),
    lift: color('#2b2b21'),
    vignette: number(0.25, 0, 1),
    fog: number(0, 0, 1),
    fogColor: color('#9fb4d8'),
    air: v.optional(v.picklist(['none', 'dust', 'fireflies', 'confetti', 'stars', 'embers', 'sparkle']), 'none'),
    reflect: number(0, 0, 1),
    music: v.optional(v.nullable(v.picklist(PIECES)), null),
    ambience: v.optional(v.nullable(v.picklist(BEDS)), null),
    steps: v.optional(v.picklist(SURFACES), 'carpet'),
  }),
  RoomDescription: v.strictObject({ when, text: v.string() }),
} as const;

export type ClassName = keyof typeof CLASSES;
export const CLASS_NAMES = Object.keys(CLASSES) as readonly ClassName[];
export type Properties<C extends ClassName> = v.InferOutput<(typeof CLASSES)[C]>;

/** The words a property may be, where its schema lists them; empty for free text, numbers and ticks. */
export function choicesOf(className: ClassName, property: string): readonly string[] {
  let schema: unknown = Object.entries(CLASSES[className].entries).find(([name]) => name === property)?.[1];
  while (typeof schema === 'object' && schema !== null) {
    if ('options' in schema && Array.isArray(schema.options)) return schema.options.map(String);
    schema = 'wrapped' in schema ? schema.wrapped : null;
  }
  return [];
}
