import { describe, expect, it } from 'vitest';
import { noisesOf } from '../../src/audio/changes';
import { wingbeat } from '../../src/audio/games';
import { beatOf } from '../../src/audio/pulse';
import { BLANK, type Shown } from '../../src/audio/shown';
import { begin, type QuestState } from '../../src/quest-state/state';

const heard = (before: Partial<Shown>, now: Partial<Shown>, sameStory = true): readonly string[] =>
  noisesOf({ ...BLANK, ...before }, { ...BLANK, ...now }, sameStory).map(({ effect }) => effect);
const story = (changes: Partial<QuestState>): Pick<Shown, 'state'> => ({ state: { ...begin(7), ...changes } });

describe('what is heard of a change', () => {
  it.each<[string, Partial<Shown>, Partial<Shown>, readonly string[]]>([
    ['nothing', {}, {}, []],
    ['a journal that opens', {}, { screen: 'journal' }, ['journal']],
    ['a screen that closes', { screen: 'pause' }, {}, ['back']],
    ['a night that is kept', { saved: 'saving' }, { saved: 'saved' }, ['saved']],
    ['a Thought that stays', {}, { thought: 'the-assistant' }, ['thought']],
    ['answers', {}, { choices: 3 }, ['choice']],
    ['words that fail', { choices: 3 }, { choices: 3, failing: true }, ['choice-fades']],
    ['smoke that writes', {}, { smoke: true }, ['smoke']],
    ['somepony who stirs', { stealth: 'open' }, { stealth: 'sought' }, ['noticed']],
    ['a leaf that hides', { stealth: 'open' }, { stealth: 'hidden' }, ['hidden']],
    ['being seen', { stealth: 'glimpsed' }, { stealth: 'seen' }, ['found-out']],
    ['a guard who comes near', {}, { stealth: 'open' }, []],
    ['a clause', { paper: { kind: 'contract', read: 1 } }, { paper: { kind: 'contract', read: 2 } }, ['parchment']],
    ['a pen', { paper: { kind: 'signature' }, pen: 3 }, { paper: { kind: 'signature' }, pen: 4 }, ['quill']],
    ['a bag that closes', { paper: { kind: 'packing' } }, {}, ['buckle']],
  ])('%s', (_what, before, now, effects) => {
    expect(heard(before, now)).toEqual(effects);
  });

  it('of the story: trust, a bag, a signature; of one taken up anew, nothing', () => {
    const { trust } = begin(7);
    const warmer = story({ trust: { ...trust, applejack: 'warm' } });
    expect(heard(story({}), warmer)).toEqual(['trust-up']);
    expect(heard(warmer, story({}))).toEqual(['trust-down']);
    expect(heard(story({}), warmer, false)).toEqual([]);
    expect(heard(story({}), story({ bag: [{ item: 'teacup', x: 0, y: 0, turns: 0 }] }))).toEqual(['bag-in']);
    expect(heard(story({}), story({ signature: [[0, 0]] }))).toEqual(['seal']);
    expect(heard(story({}), story({ results: { 'applejack-asks': 'believed' } }))).toEqual(['won']);
    expect(heard(story({}), story({ results: { 'applejack-asks': 'seen-through' } }))).toEqual(['lost']);
  });

  it('of a standoff: how the answer was taken, and what is tried next', () => {
    const view = (sign: string, last: 'slips' | 'lands' | null) => ({
      standoff: { sign, last, composure: { now: 3 } },
    });
    expect(heard({}, view('eyes', null))).toEqual(['sign-eyes']);
    expect(heard(view('eyes', null), view('wound', 'slips'))).toEqual(['slips', 'sign-wound']);
    expect(heard({}, view('circle', null))).toEqual(['growl']);
  });

  it('of the bottle and the tightrope', () => {
    const bottle = (given: number | null, chosen: string | null) => ({
      gauge: { kind: 'bottle', given, chosen } as const,
    });
    expect(heard(bottle(null, null), bottle(0.5, null))).toEqual(['bottle-spin']);
    expect(heard(bottle(0.5, null), bottle(0.5, 'Applejack'))).toEqual(['bottle-stop']);
    const lean = (lean: number, caught = false) => ({ gauge: { kind: 'lean', lean, cup: 1, caught } as const });
    expect(heard(lean(0.4), lean(0.6))).toEqual(['cup-wobble']);
    expect(heard(lean(0.9), lean(0, true))).toEqual(['cup-fall', 'wing-flap']);
  });

  it('of wings behind the door: each beat once, and a knock when she is back', () => {
    const at = (rings: readonly [loudness: number, age: number][], asker: object | null = null) => ({
      gauge: { kind: 'listening', rings: rings.map(([loudness, age]) => ({ loudness, age })), asker } as const,
    });
    expect(heard({}, at([[1, 0]]))).toEqual(['wing-flap']);
    expect(heard(at([[1, 0]]), at([[1, 0.1]]))).toEqual([]);
    expect(
      heard(
        at([[1, 0.4]]),
        at([
          [1, 0.5],
          [0.9, 0],
        ]),
      ),
    ).toEqual(['wing-flap']);
    expect(heard(at([[1, 0.4]]), at([], {}))).toEqual(['knock-soft']);
  });

  it('the farther her wings, the softer, the duller and the more aside', () => {
    const [near, far] = [wingbeat(1), wingbeat(0.16)];
    expect(near).toMatchObject({ pan: 0, gain: 1 });
    expect(far.pan).toBeGreaterThan(0.7);
    expect(far.cutoff ?? 0).toBeLessThan((near.cutoff ?? 0) / 8);
  });

  it('a heart beats the faster the less a smile fits', () => {
    const smile = (width: number) => beatOf({ ...BLANK, gauge: { kind: 'smile', width, band: 0.3 } });
    expect(smile(0.3)?.every).toBeLessThan(smile(0)?.every ?? 0);
    expect(beatOf(BLANK)).toBeNull();
    expect(beatOf({ ...BLANK, panic: 0.5 })?.effect).toBe('breath');
  });
});
