import { describe, expect, test } from 'vitest';
import { advance } from '../../src/quest-state/advance';
import { scales } from '../../src/quest-state/desk';
import type { QuestEvent } from '../../src/quest-state/events';
import type { Intent } from '../../src/quest-state/intents';
import { begin, type QuestState, STROKE_LIMIT } from '../../src/quest-state/state';

/** The night's beginning with its first words heard. */
const night = (change: Partial<QuestState> = {}): QuestState => ({ ...begin(1), queued: null, ...change });

function give(
  state: QuestState,
  ...intents: readonly Intent[]
): { state: QuestState; events: readonly QuestEvent['was'][] } {
  const events: QuestEvent['was'][] = [];
  for (const intent of intents) {
    const step = advance(state, intent);
    state = step.state;
    events.push(...step.events.map((e) => e.was));
  }
  return { state, events };
}

describe('trust and composure', () => {
  test.each([
    ['steady', 'gainTrust', 1, 'warm'],
    ['steady', 'gainTrust', 5, 'sure'],
    ['steady', 'loseTrust', 1, 'wary'],
    ['steady', 'loseTrust', 5, 'hurt'],
  ] as const)('trust that is %s after %s × %i is %s', (trust, act, times, expected) => {
    const intents = Array.from({ length: times }, () => ({ do: act, friend: 'applejack' }) as const);
    expect(give(night({ trust: { applejack: trust } }), ...intents).state.trust.applejack).toBe(expected);
  });

  test('nothing is told when trust is at its end already', () => {
    expect(give(night({ trust: { applejack: 'sure' } }), { do: 'gainTrust', friend: 'applejack' }).events).toEqual([]);
  });

  test('only friends have trust', () => {
    expect(() => advance(night(), { do: 'gainTrust', friend: 'owl' })).toThrow('"owl" is no friend');
  });

  test('composure goes from calm to shaken and back, and no further', () => {
    const shaken = give(night(), { do: 'loseComposure' }, { do: 'loseComposure' }, { do: 'loseComposure' });
    expect(shaken.state.composure).toBe('shaken');
    expect(shaken.events).toEqual(['composureChanged', 'composureChanged']);
    expect(give(shaken.state, { do: 'regainComposure' }).state.composure).toBe('uneasy');
  });
});

describe('beats', () => {
  test('come in their order', () => {
    expect(() => advance(night(), { do: 'beginBeat', beat: 'applejack' })).toThrow('"punch" comes before "memory"');
    expect(() => advance(night({ beat: 'mingle' }), { do: 'beginBeat', beat: 'punch' })).toThrow('cannot beginBeat');
    expect(advance(night({ beat: 'mingle' }), { do: 'beginBeat', beat: 'mingle' }).events).toEqual([]);
  });

  test('begin calm, and move the player where they take place', () => {
    const { state, events } = give(night({ beat: 'truth', composure: 'shaken' }), {
      do: 'beginBeat',
      beat: 'corridor',
    });
    expect(state).toMatchObject({
      composure: 'calm',
      checkpoint: { place: 'castle-corridor', spot: 'from-ballroom' },
      queued: 'corridor',
    });
    expect(events).toEqual(['beatBegun', 'placeChanged', 'conversationQueued']);
  });

  test('leave the player standing where place and player stay the same, though somepony joins', () => {
    expect(give(night({ beat: 'mingle' }), { do: 'beginBeat', beat: 'applejack' }).events).toEqual(['beatBegun']);
    const alone = night({ beat: 'corridor', checkpoint: { place: 'castle-corridor', spot: 'from-ballroom' } });
    expect(give(alone, { do: 'beginBeat', beat: 'dash' }).events).toEqual(['beatBegun']);
  });

  test('fetch a player who has walked off to another place', () => {
    const { state, events } = give(
      night({ beat: 'mingle' }),
      { do: 'enter', place: 'everfree-edge', spot: 'fence' },
      { do: 'beginBeat', beat: 'applejack' },
    );
    expect(events).toEqual(['placeChanged', 'beatBegun', 'placeChanged']);
    expect(state.checkpoint).toEqual({ place: 'castle-ballroom', spot: 'punch' });
  });

  test('leave a player standing who is there already', () => {
    const there = { beat: 'truth', checkpoint: { place: 'castle-corridor', spot: 'from-bedroom' } } as const;
    expect(give(night(there), { do: 'beginBeat', beat: 'corridor' }).events).toEqual([
      'beatBegun',
      'conversationQueued',
    ]);
  });
});

describe('the scales', () => {
  const thoughts = ['carrying', 'cracked-horn', 'yorsk-calf', 'cicada-remembers'] as const;
  const weighing = night({ activity: 'weighing', thoughts });
  const resolved = (
    ...weighed: readonly (readonly [(typeof thoughts)[number], 'strength' | 'shield' | 'parents' | 'belonging'])[]
  ) =>
    give(weighing, ...weighed.map(([thought, reason]) => ({ do: 'weigh', thought, reason }) as const), {
      do: 'settleWeighing',
    }).state.resolve;

  test('a Thought laid where it leans counts double', () => {
    const state = give(
      weighing,
      { do: 'weigh', thought: 'carrying', reason: 'strength' },
      { do: 'weigh', thought: 'yorsk-calf', reason: 'shield' },
    ).state;
    expect(scales(state).map(({ reason, weight }) => [reason, weight])).toEqual([
      ['strength', 2],
      ['shield', 1],
      ['parents', 0],
      ['belonging', 0],
    ]);
  });

  test('the heaviest two become Resolve, heaviest first', () => {
    expect(resolved(['carrying', 'belonging'], ['cicada-remembers', 'belonging'], ['yorsk-calf', 'parents'])).toEqual([
      'belonging',
      'parents',
    ]);
  });

  test('of equal ones those named first', () => {
    expect(resolved(['carrying', 'strength'], ['cracked-horn', 'shield'], ['yorsk-calf', 'parents'])).toEqual([
      'strength',
      'shield',
    ]);
  });

  test('a Thought taken off weighs nothing', () => {
    const { state } = give(
      weighing,
      { do: 'weigh', thought: 'carrying', reason: 'strength' },
      { do: 'weigh', thought: 'carrying', reason: null },
    );
    expect(state.weighed).toEqual({});
  });

  test('a Thought that Spike never had cannot be weighed', () => {
    expect(() => advance(weighing, { do: 'weigh', thought: 'held-the-door', reason: 'strength' })).toThrow(
      'never had that Thought',
    );
  });
});

describe('the note', () => {
  const writing = night({ activity: 'note', resolve: ['parents', 'shield'] });

  test('a line that tells where he goes fades, and he has tried', () => {
    const { state, events } = give(writing, { do: 'writeLine', line: 'leaving', option: 'to-vlemm' });
    expect(events).toEqual(['lineFaded']);
    expect(state.note).toEqual([]);
    expect(state.facts).toEqual(['tried-to-tell']);
  });

  test('keeps the option and the words, in the order of the paper', () => {
    const lines = [
      { do: 'writeLine', line: 'leaving', option: 'going-away' },
      { do: 'writeLine', line: 'greeting', option: 'dear-girls' },
    ] as const;
    expect(give(writing, ...lines).state.note.map((w) => [w.line, w.option, w.text])).toEqual([
      ['greeting', 'dear-girls', 'Dear girls,'],
      ['leaving', 'going-away', "By the time you read this I'll be gone for a while, and it was me who decided."],
    ]);
  });

  test('a reason that was not his cannot be given', () => {
    expect(() => advance(writing, { do: 'writeLine', line: 'why', option: 'strong' })).toThrow(
      'cannot be written tonight',
    );
  });

  test('is not sealed with a line empty', () => {
    expect(() => advance(writing, { do: 'sealNote' })).toThrow('a line is still empty');
  });
});

describe('the story refuses', () => {
  test.each<[string, Partial<QuestState>, Intent, string]>([
    [
      'a second conversation',
      { conversation: 'cake' },
      { do: 'converse', knot: 'balcony' },
      '"cake" is still going on',
    ],
    [
      'a conversation over a paper',
      { activity: 'note' },
      { do: 'converse', knot: 'balcony' },
      'the note is not finished',
    ],
    [
      'a conversation before the one that waits',
      { queued: 'balcony' },
      { do: 'converse', knot: 'cake' },
      '"balcony" is to be heard first',
    ],
    [
      'a trigger while a conversation waits',
      { queued: 'guard_sees' },
      { do: 'trip', place: 'everfree-edge', trigger: 'hollow', knot: 'hollow' },
      '"guard_sees" is to be heard first',
    ],
    [
      'to be seen while a conversation waits',
      { queued: 'hollow' },
      { do: 'beSeen', knot: 'guard_sees' },
      '"hollow" is to be heard first',
    ],
    [
      'to be seen while somepony talks',
      { conversation: 'hollow' },
      { do: 'beSeen', knot: 'guard_sees' },
      '"hollow" is still going on',
    ],
    [
      'a beat whose opening would drown out what waits',
      { beat: 'truth', conversation: 'left_circle', queued: 'cake' },
      { do: 'beginBeat', beat: 'corridor' },
      '"cake" is still to be heard',
    ],
    ['an end of nothing', {}, { do: 'endConversation' }, 'nopony is talking'],
    ['a scroll from nowhere', {}, { do: 'fetchScroll', coverTrace: true }, 'in no hiding place'],
    ['a signature out of place', {}, { do: 'sign', stroke: [] }, 'the signature is not going on'],
    ['a signature off the line', { activity: 'signature' }, { do: 'sign', stroke: [[1.2, 0]] }, 'between 0 and 1'],
    [
      'an endless signature',
      { activity: 'signature' },
      { do: 'sign', stroke: Array.from({ length: STROKE_LIMIT + 1 }, () => [0, 0] as const) },
      'at most 64 points',
    ],
  ])('%s', (_name, change, intent, why) => {
    expect(() => advance(night(change), intent)).toThrow(why);
  });
});

test('a trigger counts once', () => {
  const trip = { do: 'trip', place: 'everfree-edge', trigger: 'hollow', knot: 'hollow' } as const;
  expect(give(night(), trip, trip).events).toEqual(['conversationQueued']);
});

test('being seen counts to two, and is answered each time', () => {
  const seen = [
    { do: 'beSeen', knot: 'guard_sees' },
    { do: 'converse', knot: 'guard_sees' },
    { do: 'endConversation' },
  ] as const;
  const { state, events } = give(night(), ...seen, ...seen, ...seen);
  expect(state.spotted).toBe('twice');
  expect(events.filter((e) => e === 'conversationQueued')).toHaveLength(3);
});

test('guards of another place have seen nothing yet', () => {
  const seen = { ...night(), beat: 'grounds', checkpoint: { place: 'castle-grounds', spot: 'from-wall' } } as const;
  const fence = give({ ...seen, spotted: 'twice' }, { do: 'beginBeat', beat: 'escape' });
  expect(fence.state.spotted).toBe('unseen');
  const rope = { ...seen, beat: 'wall', checkpoint: { place: 'castle-wall', spot: 'top' }, spotted: 'twice' } as const;
  expect(give(rope, { do: 'beginBeat', beat: 'rope' }).state.spotted).toBe('twice');
});
