import { describe, expect, it } from 'vitest';
import { signal } from '@preact/signals';
import { type Doing, Hints } from '../../src/scenes/hints';
import type { HintView } from '../../src/ui/views';

const STANDING: Doing = {
  free: true,
  place: 'castle-ballroom',
  pace: null,
  guarded: false,
  hidden: false,
  reading: false,
  together: false,
  called: false,
  objective: 'Look busy.',
};
const FENCE: Partial<Doing> = { place: 'everfree-edge', guarded: true };

/** A player who does one thing after another, and what is told meanwhile. */
function player(known: readonly HintView[] = []) {
  const learned = new Set<string>(known);
  const hint = signal<HintView | null>(null);
  const hints = new Hints({ hint }, learned, (id) => learned.add(id));
  const does = (doing: Partial<Doing>, seconds = 1): HintView | null => {
    for (let ms = 0; ms < seconds * 1000; ms += 50) hints.tick(50, { ...STANDING, ...doing });
    return hint.peek();
  };
  return { does, learned };
}

describe('hints', () => {
  it('tell whoever stands how to walk, and are gone once they do', () => {
    const { does, learned } = player();
    expect(does({})).toBe('walk');
    expect(does({ pace: 'walk' })).toBeNull();
    expect(learned).toContain('walk');
  });

  it('say nothing to whoever walks by themselves', () => {
    expect(player().does({ pace: 'walk' }, 3)).toBeNull();
  });

  it('tell of running where the way is long, not at the party', () => {
    const { does } = player(['walk']);
    expect(does({}, 3)).toBeNull();
    expect(does({ place: 'castle-corridor', pace: 'walk' }, 3)).toBe('run');
    expect(does({ place: 'castle-corridor', pace: 'run' })).toBeNull();
  });

  it('tell of the journal when there is something new to do', () => {
    const { does } = player(['walk', 'run']);
    expect(does({}, 3)).toBeNull();
    expect(does({ objective: 'Say hello.' }, 3)).toBe('journal');
    does({ objective: 'Say hello.', free: false, reading: true }, 0.5);
    expect(does({ objective: 'Say hello.' }, 3)).toBeNull();
  });

  it('tell whoever is in company how to call the next, until one is called', () => {
    const { does, learned } = player(['walk']);
    expect(does({}, 3)).toBeNull();
    expect(does({ together: true }, 3)).toBe('call');
    expect(does({ together: true, called: true })).toBeNull();
    expect(learned).toContain('call');
  });

  it('tell at a guard’s lane of cover first, then of steps, and of nothing else', () => {
    const { does, learned } = player(['walk']);
    expect(does(FENCE, 2)).toBe('cover');
    expect(does({ ...FENCE, hidden: true }, 2)).toBe('quiet');
    expect(does({ ...FENCE, pace: 'run' }, 2)).toBe('quiet');
    expect(does({ ...FENCE, pace: 'walk' }, 3)).toBeNull();
    expect([...learned].sort()).toEqual(['cover', 'quiet', 'walk']);
  });

  it('give way by themselves, and come again another day', () => {
    const first = player();
    first.does({}, 16);
    expect(first.does({}, 5)).toBeNull();
    expect(first.learned).not.toContain('walk');
    expect(player().does({}, 2)).toBe('walk');
  });

  it('never tell what is known from before', () => {
    const { does } = player(['walk', 'run', 'journal', 'cover', 'quiet']);
    expect(does({ ...FENCE, objective: 'Past the guard.' }, 5)).toBeNull();
  });

  it('do not change while somepony talks', () => {
    const { does } = player();
    expect(does({ free: false }, 5)).toBeNull();
  });
});
