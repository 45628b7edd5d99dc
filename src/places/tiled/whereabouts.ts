/** Where in a file something lies, in a designer's words. */

/** A step into JSON: a key, and the object or list that it was taken from. */
export type Step = { readonly key: unknown; readonly value: unknown };

/** `layer 3 "props" · object 12 "desk" · x` */
export function placeOf(path: readonly Step[]): string {
  const words = path.flatMap(({ key, value }, i) => {
    if (typeof key === 'string') return i === path.length - 1 ? [key] : [];
    const { id, name } = Object(value) as { id?: unknown; name?: unknown };
    const list = String(path[i - 1]?.key ?? '').replace(/s$/, '');
    return [`${list} ${id === undefined ? String(key) : String(id)}${typeof name === 'string' ? ` "${name}"` : ''}`];
  });
  return words.length > 0 ? words.join(' · ') : 'the file';
}

/** `layer "story" · object 42 "gate" (Door)` */
export const objectPlace = (layer: string, { id, name }: { id: number; name: string }, className: string): string =>
  `layer "${layer}" · object ${id} "${name}" (${className || 'no class'})`;
