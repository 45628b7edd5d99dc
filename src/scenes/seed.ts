import { CannotStart } from './crash';

/** The seed that an address asks for with `?seed=`; null where it asks for none. @throws if it is no whole number. */
export function seedIn(asked: URLSearchParams): number | null {
  const words = asked.get('seed');
  if (words === null) return null;
  const seed = Number(words);
  if (words.trim() === '' || !Number.isSafeInteger(seed))
    throw new CannotStart(
      'No night can begin so',
      `?seed=${words} is no whole number. Give it one, or leave it out of the address for a night of chance.`,
    );
  return seed;
}
