/** The properties of an object class as Tiled and the reference know them, read off their schemas. */
import { CLASSES, type ClassName, choicesOf } from '../../places/tiled/classes';

export type Member = {
  name: string;
  type: 'string' | 'float' | 'bool' | 'color';
  /** Null when the designer must give one. */
  fallback: string | number | boolean | null;
  required: boolean;
  /** Words to choose from; empty where any will do. */
  choices: readonly string[];
  range: readonly [number, number] | null;
};

/** The parts of a schema that are looked at here. */
type Schema = {
  type?: string;
  default?: unknown;
  wrapped?: Schema;
  pipe?: readonly { type?: string; requirement?: unknown }[];
};

function memberOf(className: ClassName, name: string, schema: Schema): Member {
  const required = schema.type !== 'optional';
  let inner = schema;
  while (inner.wrapped) inner = inner.wrapped;
  const limit = (kind: string): number | null => {
    const found = inner.pipe?.find((action) => action.type === kind)?.requirement;
    return typeof found === 'number' ? found : null;
  };
  const [least, most] = [limit('min_value'), limit('max_value')];
  const given = schema.default;
  const fallback = typeof given === 'string' || typeof given === 'number' || typeof given === 'boolean' ? given : null;
  const isColor = inner.pipe?.some((action) => action.type === 'regex') ?? false;
  const type = isColor ? 'color' : inner.type === 'number' ? 'float' : inner.type === 'boolean' ? 'bool' : 'string';
  const range = least !== null && most !== null ? ([least, most] as const) : null;
  return { name, type, fallback, required, choices: choicesOf(className, name), range };
}

export const membersOf = (className: ClassName): readonly Member[] =>
  Object.entries(CLASSES[className].entries).map(([name, schema]) => memberOf(className, name, schema as Schema));
