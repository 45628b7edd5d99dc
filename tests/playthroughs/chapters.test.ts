/** Any chapter of a night that has been played can be gone back to, and played on from. */
import { describe, expect, test, vi } from 'vitest';
import chapters from '../../assets/story/chapters.json';
import { BEAT_IDS, type BeatId } from '../../src/ids';
import { advance } from '../../src/quest-state/advance';
import { stateAt } from '../../src/quest-state/replay';
import { readState } from '../../src/quest-state/snapshot';
import { CAREFUL_NIGHT } from './careful-night';
import { play, SEED } from './night';

vi.setConfig({ testTimeout: 120_000 });

const BEATS: readonly string[] = BEAT_IDS;

test('chapters begin with beats, from the first on, in their order', () => {
  const places = chapters.map(({ beat }) => BEATS.indexOf(beat));
  expect(places[0]).toBe(0);
  expect(places).not.toContain(-1);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
});

describe('of a night that was played', () => {
  const { log, stands } = play(CAREFUL_NIGHT, false);

  test.each(chapters.map(({ beat }) => beat as BeatId))('“%s” stands as it did, and leads to the same end', (beat) => {
    const found = stateAt(SEED, log, beat);
    if (!found) throw new Error('the log does not lead there');
    expect(found.state).toMatchObject({ beat, conversation: null, activity: null });
    expect(readState(JSON.parse(JSON.stringify(found.state)))).toEqual(found.state);
    const end = log.slice(found.led).reduce((state, intent) => advance(state, intent).state, found.state);
    expect(end).toEqual(stands.at(-1)?.state);
  });

  test('a beat that it never came to cannot be gone back to', () => {
    expect(stateAt(SEED, log.slice(0, 20), 'pack')).toBeNull();
  });
});
