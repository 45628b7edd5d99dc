/** What is worked out of a part of a state once, and holds in every state that shares it: moves change few parts. */
import type { QuestState } from '../../quest-state/state';
import type { Field, Part } from './prove-questions';

/** A value that some parts of a state decide; kept for as long as the part lives if it is a single one. */
class OfParts<T> {
  private readonly known = new WeakMap<object, T>();
  private readonly part: Part | undefined;

  constructor(
    readonly parts: readonly Part[],
    private readonly find: (state: QuestState) => T,
  ) {
    this.part = parts.length === 1 ? parts[0] : undefined;
  }

  in(state: QuestState): T {
    const part = this.part && state[this.part];
    if (typeof part !== 'object' || part === null) return this.find(state);
    let value = this.known.get(part);
    if (value === undefined) {
      value = this.find(state);
      this.known.set(part, value);
    }
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

/** What some fields say of a state. */
export class Print {
  private readonly groups: readonly { fields: readonly Field[]; text: OfParts<string> }[];

  constructor(readonly fields: readonly Field[]) {
    this.groups = byParts(fields, (f) => f.of).map(([parts, those]) => ({
      fields: those,
      text: new OfParts(parts, (state) => those.map((f) => f.value(state)).join('|')),
    }));
  }

  of(state: QuestState): string {
    let print = '';
    for (const { text } of this.groups) print += `|${text.in(state)}`;
    return print;
  }

  /** Fields that say something else of one state than of another. */
  changed(one: QuestState, other: QuestState): readonly Field[] {
    return this.groups.flatMap(({ fields, text }) =>
      text.parts.every((part) => one[part] === other[part]) || text.in(one) === text.in(other)
        ? []
        : fields.filter((f) => f.value(one) !== f.value(other)),
    );
  }
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
