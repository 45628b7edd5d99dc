import { describe, expect, test } from 'vitest';
import { ConditionError, holds, parseCondition } from '../../src/quest-state/condition';
import { begin, type QuestState } from '../../src/quest-state/state';

const night = (change: Partial<QuestState> = {}): QuestState => ({ ...begin(1), ...change });

describe('a condition holds', () => {
  test.each<[string, Partial<QuestState>, boolean]>([
    ['', {}, true],
    ['beat:punch', {}, true],
    ['from:mingle', {}, false],
    ['from:mingle, before:truth', { beat: 'applejack' }, true],
    ['!before:truth', { beat: 'applejack' }, false],
    ['player:twilight', { beat: 'search' }, true],
    ['thoughts:2', { thoughts: ['carrying', 'held-the-door'] }, true],
    ['thoughts:2', { thoughts: ['carrying'] }, false],
    ['trust:applejack:warm', { trust: { applejack: 'sure' } }, true],
    ['trust:applejack:warm', { trust: { applejack: 'steady' } }, false],
    ['composure:uneasy', { composure: 'shaken' }, true],
    ['composure:uneasy', {}, false],
    ['spotted:twice', { spotted: 'once' }, false],
    ['scroll:loose-tile', { scroll: 'loose-tile' }, true],
    ['trace:loose-tile', { trace: { hideout: 'loose-tile', covered: true } }, false],
    ['covered:loose-tile', { trace: { hideout: 'loose-tile', covered: true } }, true],
    ['keeps:loose-tile', { keepsakes: { teacup: 'loose-tile' } }, true],
    ['emptied:loose-tile', { keepsakes: { teacup: 'loose-tile' } }, false],
    ['emptied:loose-tile', { keepsakes: { teacup: 'loose-tile' }, found: ['teacup'] }, true],
    ['hid:teacup:loose-tile', { keepsakes: { teacup: 'loose-tile' } }, true],
    ['left:teacup', { keepsakes: { teacup: 'loose-tile' } }, false],
    ['wrote:greeting:dear-girls', { note: [{ line: 'greeting', option: 'dear-girls', text: 'Dear girls,' }] }, true],
    ['told:he-chose', { told: 'he-chose' }, true],
  ])('%s', (text, change, expected) => {
    expect(holds(parseCondition(text), night(change))).toBe(expected);
  });
});

describe('a condition is refused with what it could have been', () => {
  const refusal = (text: string): ConditionError => {
    try {
      parseCondition(text);
    } catch (error) {
      if (error instanceof ConditionError) return error;
    }
    throw new Error(`"${text}" was taken`);
  };

  test.each([
    ['fakt:sipped', 'fakt', 'fact', 'unknown term "fakt"'],
    ['fact:siped', 'siped', 'sipped', 'unknown name "siped"'],
    ['beat:punsh', 'punsh', 'punch', 'unknown name "punsh"'],
    ['trust:applejack:cosy', 'cosy', 'warm', 'unknown name "cosy"'],
    ['trust:griffith:warm', 'griffith', 'applejack', 'unknown name "griffith"'],
    ['wrote:greeting:dear-girl', 'dear-girl', 'dear-girls', 'unknown name "dear-girl"'],
    ['wrote:closing:dear-girls', 'dear-girls', 'come-back', 'unknown name "dear-girls"'],
  ])('%s', (text, given, expected, message) => {
    const error = refusal(text);
    expect(error.given).toBe(given);
    expect(error.expected).toContain(expected);
    expect(error.message).toContain(message);
  });

  test.each([
    ['fact', '"fact" takes 1 names, "fact" gives 0'],
    ['hid:teacup', '"hid" takes 2 names, "hid:teacup" gives 1'],
    ['thoughts:many', '"many" is not a number'],
  ])('%s', (text, message) => {
    expect(refusal(text).message).toContain(message);
  });
});
