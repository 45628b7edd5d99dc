/** Keys in JSON that its schema does not name. Tiled grows; what a newer one writes is told, not lost in silence. */
import { isRecord } from './format/parts';
import type { Step } from './whereabouts';

/** The parts of a valibot schema that are looked at here. */
type Schema = {
  readonly type?: string;
  readonly entries?: Readonly<Record<string, Schema>>;
  readonly item?: Schema;
  readonly wrapped?: Schema;
  readonly key?: string;
  readonly options?: readonly Schema[];
  readonly literal?: unknown;
  readonly getter?: (input: unknown) => Schema;
};
type UnknownKey = { readonly key: string; readonly path: readonly Step[] };
/** A step, and the one before it. */
type Trail = Step & { readonly from: Trail | null };

/** Each unknown key once, with the first place that has it. The data must already have passed the schema. */
export function unknownKeys(schema: unknown, data: unknown): readonly UnknownKey[] {
  const found = new Map<string, UnknownKey>();
  const look = (s: Schema, value: unknown, from: Trail | null): void => {
    if (s.wrapped) look(s.wrapped, value, from);
    else if (s.getter) look(s.getter(value), value, from);
    else if (s.key !== undefined && isRecord(value)) {
      const tag = value[s.key];
      const chosen = s.options?.find((o) => o.entries?.[s.key ?? '']?.literal === tag);
      if (chosen) look(chosen, value, from);
    } else if (s.item && Array.isArray(value)) {
      for (let i = 0; i < value.length; i++) look(s.item, value[i], { key: i, value: value[i], from });
    } else if (s.entries && isRecord(value)) {
      for (const key of Object.keys(value)) {
        const known = Object.hasOwn(s.entries, key) ? s.entries[key] : undefined;
        const inner = value[key];
        const nested = typeof inner === 'object' && inner !== null;
        if (known && nested) look(known, inner, { key, value: inner, from });
        else if (!known && s.type === 'object' && inner !== undefined && !found.has(key))
          found.set(key, { key, path: pathOf({ key, value: inner, from }) });
      }
    }
  };
  look(schema as Schema, data, null);
  return [...found.values()];
}

const pathOf = (trail: Trail | null): readonly Step[] => (trail ? [...pathOf(trail.from), trail] : []);
