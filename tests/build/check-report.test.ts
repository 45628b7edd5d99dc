import { describe, expect, test } from 'vitest';
import { exitCodeOf, printed } from '../../src/build/maps/check-report';
import type { Finding } from '../../src/places/finding';

const DOOR: Finding = {
  severity: 'error',
  file: 'maps/castle-wall.tmj',
  place: 'layer "story" · object 42 "gate" (Door)',
  rule: 'doors',
  message: 'leads to castle-grounds: "hegde" is not a spawn there. Did you mean "hedge"?',
  expected: ['hedge'],
};
const HIDDEN: Finding = {
  ...DOOR,
  severity: 'warning',
  place: 'layer "a, b: 100%"',
  rule: 'hidden',
  message: 'is hidden',
};
const NOTE: Finding = { ...HIDDEN, severity: 'info', rule: 'unknown-key' };

describe('what the check of the maps prints', () => {
  test('for people: where it is, what is wrong, the rule and where to read on', () => {
    expect(printed([DOOR, HIDDEN], 'human')).toEqual([
      'error: maps/castle-wall.tmj · layer "story" · object 42 "gate" (Door): leads to castle-grounds: "hegde" is not a spawn there. Did you mean "hedge"? [doors] maps/README.md#doors',
      'warning: maps/castle-wall.tmj · layer "a, b: 100%": is hidden [hidden] maps/README.md#hidden',
      '1 errors, 1 warnings',
    ]);
  });

  test('for tools: the same as JSON', () => {
    expect(JSON.parse(printed([DOOR], 'json').join('\n'))).toEqual([
      { ...DOOR, layer: 'story', object: 42, help: 'maps/README.md#doors' },
    ]);
    expect(JSON.parse(printed([], 'json').join('\n'))).toEqual([]);
  });

  test('for GitHub: an annotation each, with nothing that would end it early', () => {
    expect(printed([DOOR, HIDDEN, NOTE], 'github')).toEqual([
      '::error file=maps/castle-wall.tmj,title=doors::layer "story" · object 42 "gate" (Door): leads to castle-grounds: "hegde" is not a spawn there. Did you mean "hedge"? maps/README.md#doors',
      '::warning file=maps/castle-wall.tmj,title=hidden::layer "a, b: 100%25": is hidden maps/README.md#hidden',
      '::notice file=maps/castle-wall.tmj,title=unknown-key::layer "a, b: 100%25": is hidden maps/README.md#unknown-key',
    ]);
  });
});

describe('the check of the maps fails', () => {
  test('on errors only', () => {
    expect([[], [NOTE], [HIDDEN, NOTE], [HIDDEN, DOOR]].map(exitCodeOf)).toEqual([0, 0, 0, 1]);
  });
});
