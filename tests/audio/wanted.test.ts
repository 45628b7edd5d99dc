import { describe, expect, it } from 'vitest';
import { BANKS } from '../../assets/sounds/names';
import { near } from '../../src/audio/near';
import { wanted } from '../../src/audio/score';
import { type Faced, moodOf, type Situation } from '../../src/audio/situation';
import { begin, type QuestState } from '../../src/quest-state/state';

const BALL = { music: 'ballroom', ambience: 'party' } as const;
const WOOD = { music: 'everfree', ambience: 'everfree-near' } as const;

const at = (changes: Partial<QuestState>, how: Partial<Situation> = {}): Situation => ({
  over: 'play',
  state: { ...begin(7), ...changes },
  ended: false,
  mood: BALL,
  away: () => Number.POSITIVE_INFINITY,
  fares: null,
  faced: null,
  speaking: false,
  ...how,
});
const pieceIn = (changes: Partial<QuestState>, how?: Partial<Situation>) => wanted(at(changes, how)).piece;
const friend: Faced = { against: 'friend', composure: 1, meter: 0.5, last: null };

describe('the piece', () => {
  it('is the Mood’s where the story does not ask for another', () => {
    expect(pieceIn({ beat: 'mingle' })).toBe('ballroom');
    expect(pieceIn({ beat: 'deep' }, { mood: WOOD })).toBe('everfree');
    expect(pieceIn({ beat: 'mingle' }, { mood: { music: null, ambience: null } })).toBeNull();
  });

  it('is the title’s on the title, and while he stands alone with his punch', () => {
    expect(wanted(at({}, { state: null })).piece).toBe('title');
    expect(pieceIn({ beat: 'punch' })).toBe('title');
  });

  it.each(['circle', 'tightrope', 'truth'] as const)('is truth or dare in the circle: %s', (beat) => {
    expect(pieceIn({ beat })).toBe('truth-or-dare');
  });

  it('falls silent once the bottle has found Spike, until he is asked', () => {
    const found: Partial<QuestState> = { beat: 'truth', results: { 'bottle-dash': 'fine' } };
    expect(pieceIn(found)).toBeNull();
    expect(pieceIn(found, { faced: friend })).toBe('standoff-friend');
  });

  it('is the contract’s from the first clause to the signature, and then none until something new begins', () => {
    const room = { mood: { music: 'secret', ambience: 'bedroom' } } as const;
    expect(pieceIn({ beat: 'weigh' }, room)).toBe('secret');
    expect(pieceIn({ beat: 'weigh', activity: 'contract' }, room)).toBe('contract');
    expect(pieceIn({ beat: 'weigh', facts: ['read-contract'] }, room)).toBe('contract');
    expect(pieceIn({ beat: 'sign', activity: 'signature' }, room)).toBe('contract');
    expect(pieceIn({ beat: 'sign', signature: [[0, 0]] }, room)).toBeNull();
    expect(pieceIn({ beat: 'note', activity: 'note' }, room)).toBeNull();
    expect(pieceIn({ beat: 'pack' }, { mood: { music: 'packing', ambience: 'bedroom' } })).toBe('packing');
  });

  it('is none while the note is read, and after it', () => {
    const morning = { mood: { music: 'morning', ambience: 'dawn' } } as const;
    expect(pieceIn({ beat: 'search' }, morning)).toBe('morning');
    expect(pieceIn({ beat: 'read', activity: 'reading' }, morning)).toBeNull();
    expect(pieceIn({ beat: 'tell' }, morning)).toBeNull();
    expect(pieceIn({ beat: 'credits' }, { ...morning, ended: true })).toBe('credits');
  });

  it('is a beast’s before a beast', () => {
    expect(pieceIn({ beat: 'clearing' }, { mood: WOOD, faced: { ...friend, against: 'beast' } })).toBe(
      'standoff-beast',
    );
  });
});

describe('layers', () => {
  const ball = (px: Readonly<Record<string, number>>, changes: Partial<QuestState> = {}) =>
    wanted(at({ beat: 'mingle', ...changes }, { away: (thing) => px[thing] ?? 1000 })).layers;

  it('of the waltz grow with the band, and draw back at the last window', () => {
    const [far, close] = [ball({ phonograph: 500 }), ball({ phonograph: 60 })];
    expect(close['floor']).toBe(1);
    expect(far['floor']).toBeLessThan(0.4);
    expect(ball({ phonograph: 60, 'last-window': 30 })['floor']).toBeLessThan(0.4);
    for (const layers of [far, close]) expect(layers['room']).toBe(1);
  });

  it('of the waltz fill up with the evening, and thin out late', () => {
    expect(ball({})['feast']).toBe(0);
    expect(ball({}, { beat: 'applejack' })['feast']).toBe(1);
    expect(ball({}, { beat: 'scolding' })['feast']).toBeLessThan(0.5);
  });

  it.each([
    ['on the way', null, { night: 1, wolves: 0 }],
    ['in cover', 'hidden', { night: 0, wolves: 0 }],
    ['in the open', 'open', { night: 1, wolves: 0 }],
    ['when something has heard', 'sought', { night: 1, wolves: 1 }],
    ['when it has seen', 'seen', { night: 1, wolves: 1 }],
  ] as const)('of the Everfree, %s', (_where, fares, layers) => {
    expect(wanted(at({ beat: 'deep' }, { mood: WOOD, fares })).layers).toEqual({ roots: 1, ...layers });
  });

  it('of a standoff follow doubt and composure, and a beast’s nerve', () => {
    const faced = (how: Partial<Faced>) => wanted(at({ beat: 'applejack' }, { faced: { ...friend, ...how } })).layers;
    expect(faced({ composure: 1, meter: 0.25 })).toEqual({ smile: 1, doubt: 0.25, crack: 0 });
    expect(faced({ composure: 1 / 3, meter: 1 })).toMatchObject({ doubt: 1, crack: 1 - 1 / 3 });
    expect(faced({ against: 'beast', meter: 1 })).toEqual({ breath: 1, teeth: 1, fire: 0 });
    expect(faced({ against: 'beast', meter: 1, last: 'lands' })['fire']).toBeGreaterThan(0.5);
  });
});

describe('loudness', () => {
  it('of music is less while somepony speaks, and least while Spike listens', () => {
    const level = (changes: Partial<QuestState>, how?: Partial<Situation>) => wanted(at(changes, how)).level;
    expect(level({ beat: 'mingle' })).toBe(1);
    const ducked = level({ beat: 'mingle' }, { speaking: true });
    expect(20 * Math.log10(ducked)).toBeCloseTo(-5, 0);
    expect(level({ beat: 'retrieve', activity: 'listening' })).toBeLessThan(ducked);
  });

  it('is muffled behind a menu, and nothing is left after a fault', () => {
    expect(wanted(at({ beat: 'mingle' }, { over: 'menu' }))).toMatchObject({ piece: 'ballroom', muffled: true });
    expect(wanted(at({}, { over: 'menu', state: null }))).toMatchObject({ piece: 'title', muffled: false, level: 1 });
    expect(wanted(at({ beat: 'mingle' }, { over: 'fault' }))).toMatchObject({ piece: null, beds: {} });
  });

  it('of ambience: one bed, and what lies beside it', () => {
    expect(wanted(at({ beat: 'mingle' })).beds).toEqual({ party: 1 });
    expect(wanted(at({ beat: 'deep' }, { mood: WOOD })).beds).toEqual({ 'everfree-near': 1, 'everfree-far': 0.5 });
  });
});

describe('what may be needed soon', () => {
  const soon = (changes: Partial<QuestState>, then: Situation['mood'] = BALL, how?: Partial<Situation>) =>
    near(at(changes, how), () => then);

  it('is first what is heard now, then what a standoff of this beat needs, then the next beat', () => {
    expect(soon({ beat: 'applejack' }).pieces).toEqual(['ballroom', 'standoff-friend', 'truth-or-dare']);
    expect(soon({ beat: 'vines' }, WOOD, { mood: WOOD }).pieces).toEqual(['everfree', 'standoff-beast']);
    expect(soon({ beat: 'mingle' }).beds).toEqual(['party']);
  });

  it('is first the banks of this stretch of the night, and in the end all of them', () => {
    const { banks, spare } = soon({ beat: 'mingle' });
    expect(banks).toEqual(['interface', 'steps', 'room', 'party', 'faced']);
    expect(soon({ beat: 'river' }, WOOD, { mood: WOOD }).banks).toEqual(['interface', 'steps', 'room', 'night']);
    expect([...banks, ...spare].toSorted()).toEqual(Object.keys(BANKS).toSorted());
  });

  it('is of the place where the story is, though it does not stand yet', () => {
    const state = { ...begin(7), checkpoint: { place: 'everfree-deep', spot: 'roots' } } as const;
    const title = { place: 'spike-bedroom', mood: { music: 'visitors', ambience: null } } as const;
    expect(moodOf(state, null, () => WOOD)).toBe(WOOD);
    expect(moodOf(state, title, () => WOOD)).toBe(WOOD);
    expect(moodOf(state, { place: 'everfree-deep', mood: BALL }, () => WOOD)).toBe(BALL);
    expect(moodOf(null, title, () => WOOD)).toBe(title.mood);
  });

  it('is the end’s music before the end', () => {
    expect(soon({ beat: 'tell' }, null, { mood: { music: 'morning', ambience: 'dawn' } }).pieces).toEqual(['credits']);
  });
});
