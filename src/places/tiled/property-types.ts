/** The classes and lists of a Tiled project, and values as they read with them: instances hold only what they override. */
import type { Paint } from '../layers';
import { isRecord } from './format/parts';
import type { PropertyType } from './format/project';

/** A value with its type, as maps and the project write it. */
export type Typed = { readonly type: string; readonly propertytype: string; readonly value: unknown };

/** Classes within classes; Tiled itself keeps one from holding itself. */
const DEEPEST = 12;

export class PropertyTypes {
  private readonly types: ReadonlyMap<string, PropertyType>;
  private readonly defaults = new Map<string, ReadonlyMap<string, unknown>>();

  constructor(types: readonly PropertyType[]) {
    this.types = new Map(types.map((type) => [type.name, type]));
  }

  /** What an object of the class holds where it says nothing itself. An empty text is no value. */
  defaultsOf(className: string): ReadonlyMap<string, unknown> {
    const before = this.defaults.get(className);
    if (before) return before;
    const type = this.types.get(className);
    const members = type?.type === 'class' ? this.membersOf(type, 0) : [];
    const defaults = new Map(members.filter(([, value]) => value !== ''));
    this.defaults.set(className, defaults);
    return defaults;
  }

  /** The colour and the filling in which editors show objects of a class; null for one that is unknown. */
  lookOf(className: string): { paint: Paint | null; filled: boolean } | null {
    const type = this.types.get(className);
    return type?.type === 'class' ? { paint: type.color, filled: type.drawFill } : null;
  }

  /** Choices that are stored as numbers become their words, classes get the members that they leave out. */
  valueOf({ type, propertytype, value }: Typed, depth = 0): unknown {
    const known = this.types.get(propertytype);
    if (type === 'class') {
      const own = isRecord(value) ? value : {};
      if (known?.type !== 'class' || depth > DEEPEST) return own;
      return Object.fromEntries([...this.membersOf(known, depth), ...Object.entries(own)]);
    }
    if (known?.type !== 'enum' || typeof value !== 'number') return value;
    if (!known.valuesAsFlags) return known.values[value] ?? value;
    return known.values.filter((_, i) => (value >> i) & 1).join(',');
  }

  private membersOf(type: PropertyType & { type: 'class' }, depth: number): [string, unknown][] {
    return type.members.map(({ name, type, propertyType: propertytype, value }) => [
      name,
      this.valueOf({ type, propertytype, value }, depth + 1),
    ]);
  }
}
