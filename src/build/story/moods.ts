import { readFileSync } from 'node:fs';

/** The moods that each person has a portrait for, in the order of their rows. */
export function readMoods(): ReadonlyMap<string, readonly string[]> {
  const index = JSON.parse(readFileSync('assets/art/portraits/portraits.json', 'utf8')) as Record<
    string,
    { moods: string[] }
  >;
  return new Map(Object.entries(index).map(([person, { moods }]) => [person, moods]));
}
