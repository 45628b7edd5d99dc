import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkRecords } from '../../src/build/story/check-records';
import { readRecords } from '../../src/build/story/records';

/** What is found in the shipped records with one passage of one file rewritten. */
const rewritten = (file: string, from: string, to: string): readonly string[] => {
  const lists = readRecords((path) => {
    const text = readFileSync(path, 'utf8');
    return path === `assets/story/${file}` ? text.replace(from, to) : text;
  });
  return checkRecords(lists).map((f) => `${f.file} · ${f.place}: ${f.message}`);
};

test('the shipped records have no fault', () => {
  expect(checkRecords()).toEqual([]);
});

test.each([
  [
    'beats.json',
    '"opens": "corridor"',
    '"opens": "coridor"',
    'corridor" · opens: "coridor" is not a knot. Did you mean',
  ],
  ['beats.json', '"griffith"', '"grifith"', 'party.0: "grifith" is not a person. Did you mean "griffith"?'],
  ['beats.json', '"opens"', '"opans"', 'opans: is not a field of this record'],
  ['beats.json', '"objective"', '"aim"', 'objective: is missing'],
  ['beats.json', '"when": "thoughts:3"', '"when": "thought:3"', 'mingle" · objective.0.when: "3" is not a name here'],
  ['beats.json', '"when": "thoughts:3", ', '', 'expected a "when" in each but the last'],
  ['people.json', '"wary":', '"weary":', 'twilight" · standing.wary: is missing'],
  ['people.json', '"friend": false }', '"friend": true }', 'spike" · standing: is missing'],
  ['clues.json', '{trace}', 'trace', 'soot-trace" · traced: expected {trace}'],
  ['clues.json', '"leans": "taken"', '"leans": "takn"', 'leans: "takn" is not a guess. Did you mean "taken"?'],
  ['challenges.json', '"asks": [', '"asked": [', 'asked: is not a field of this record'],
  ['challenges.json', '{ "id": "smile_001"', '{ "id": "first"', 'asks.0.id: expected an id like smile_001'],
  [
    'thoughts.json',
    '"leans": "strength"',
    '"leans": "strenght"',
    '"strenght" is not a reason. Did you mean "strength"?',
  ],
  ['note.json', '"when": "resolve:', '"when": "resolv:', '"resolv" is not a name here. Did you mean "resolve"?'],
  ['tells.json', '"he-left-us"', '"he-chose"', 'has the id of a record before it'],
  ['items.json', '"shape": ["x', '"shape": ["y', 'shape.0: expected cells'],
])('%s: %s → %s', (file, from, to, message) => {
  expect(rewritten(file, from, to)).toContainEqual(expect.stringContaining(message));
});

test('a list that is not whole JSON is a finding at its line', () => {
  expect(rewritten('clues.json', '},', '}')).toEqual([
    expect.stringMatching(/^assets\/story\/clues\.json · line 3: is not whole JSON .* look for a comma/),
  ]);
});

test('a list that is not there is a finding', () => {
  const lists = readRecords((path) => (path.endsWith('tells.json') ? null : readFileSync(path, 'utf8')));
  expect(checkRecords(lists)).toContainEqual(
    expect.objectContaining({ file: 'assets/story/tells.json', message: expect.stringContaining('is not there') }),
  );
});
