/** What is worked out of a part of a state once, and holds in every state that shares it: moves change few parts. */
import type { QuestState } from '../../quest-state/state';
import type { Field, Part } from './prove-questions';

/** A value that some parts of a state decide; of a single one it is kept for as long as that lives. */
class OfParts<T> {
  private readonly known = new WeakMap<object, T>();
  private last: { parts: readonly unknown[]; value: T } | null = null;

  constructor(
    readonly parts: readonly Part[],
    private readonly find: (state: QuestState) => T,
  ) {}

  in(state: QuestState): T {
    const { last } = this;
    if (last && this.parts.every((part, i) => state[part] === last.parts[i])) return last.value;
    const parts = this.parts.map((part) => state[part]);
    const value = this.kept(parts, state);
    this.last = { parts, value };
    return value;
  }

  private kept([part, ...others]: readonly unknown[], state: QuestState): T {
    if (others.length > 0 || typeof part !== 'object' || part === null) return this.find(state);
    const known = this.known.get(part);
    if (known !== undefined) return known;
    const value = this.find(state);
    this.known.set(part, value);
    return value;
  }
}

const byParts = <T>(
  all: readonly T[],
  partsOf: (one: T) => readonly Part[],
): readonly (readonly [readonly Part[], readonly T[]])[] => {
  const groups = new Map<string, readonly [readonly Part[], T[]]>();
  for (const one of all) {
    const parts = partsOf(one);
    const group = groups.get(parts.join());
    if (group) group[1].push(one);
    else groups.set(parts.join(), [parts, [one]]);
  }
  return [...groups.values()];
};

/** What some fields say of a state, each part of it by a number: `numbers` gives equal texts the same one. */
export class Print {
  private readonly groups: readonly { fields: readonly Field[]; said: OfParts<number> }[];

  constructor(
    readonly fields: readonly Field[],
    numbers: Map<string, number>,
  ) {
    this.groups = byParts(fields, (f) => f.of).map(([parts, those]) => ({
      fields: those,
      said: new OfParts(parts, (state) => numberOf(those.map((f) => f.value(state)).join('|'), numbers)),
    }));
  }

  of(state: QuestState): string {
    let print = '';
    for (const { said } of this.groups) print += `|${said.in(state)}`;
    return print;
  }

  /** Fields that say something else of one state than of another. */
  changed(one: QuestState, other: QuestState): readonly Field[] {
    const changed: Field[] = [];
    for (const { fields, said } of this.groups) {
      if (said.parts.every((part) => one[part] === other[part]) || said.in(one) === said.in(other)) continue;
      changed.push(...fields.filter((f) => f.value(one) !== f.value(other)));
    }
    return changed;
  }
}

function numberOf(text: string, numbers: Map<string, number>): number {
  const number = numbers.get(text) ?? numbers.size;
  numbers.set(text, number);
  return number;
}

/** What each of many questions is answered by in a state. */
export class Wordings {
  private readonly lists: readonly OfParts<readonly string[]>[];

  constructor(questions: readonly (readonly Field[])[]) {
    const kinds = questions.map((fields, i) => ({ fields, i, of: [...new Set(fields.flatMap((f) => f.of))].sort() }));
    this.lists = byParts(kinds, (k) => k.of).map(
      ([parts, those]) =>
        new OfParts(parts, (state) => those.map(({ fields, i }) => `${i} ${fields.map((f) => f.value(state)).join()}`)),
    );
  }

  in(state: QuestState): readonly (readonly string[])[] {
    return this.lists.map((list) => list.in(state));
  }
}
