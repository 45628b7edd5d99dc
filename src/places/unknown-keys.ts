/** Keys in JSON that its schema does not name. Tiled grows; what a newer one writes is told, not lost in silence. */
import { isRecord } from './tiled/parts';
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

/** Each unknown key once, with the first place that has it. The data must already have passed the schema. */
export function unknownKeys(schema: unknown, data: unknown): readonly UnknownKey[] {
  const found = new Map<string, UnknownKey>();
  const look = (s: Schema, value: unknown, path: readonly Step[]): void => {
    if (s.wrapped) look(s.wrapped, value, path);
    else if (s.getter) look(s.getter(value), value, path);
    else if (s.key !== undefined && isRecord(value)) {
      const tag = value[s.key];
      const chosen = s.options?.find((o) => o.entries?.[s.key ?? '']?.literal === tag);
      if (chosen) look(chosen, value, path);
    } else if (s.item && Array.isArray(value)) {
      for (const [i, item] of value.entries()) look(s.item, item, [...path, { key: i, value: item }]);
    } else if (s.entries && isRecord(value)) {
      for (const [key, inner] of Object.entries(value)) {
        const known = Object.hasOwn(s.entries, key) ? s.entries[key] : undefined;
        const step = [...path, { key, value: inner }];
        if (known) look(known, inner, step);
        else if (s.type === 'object' && inner !== undefined && !found.has(key)) found.set(key, { key, path: step });
      }
    }
  };
  look(schema as Schema, data, []);
  return [...found.values()];
}
