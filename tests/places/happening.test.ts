import { describe, expect, it } from 'vitest';
import { happeningIn } from '../../src/places/happening';
import { begin, type QuestState } from '../../src/quest-state/state';
import { room } from './room';

const inBeat = (beat: QuestState['beat']): QuestState => ({ ...begin(1), beat });

describe('a place in a state of the story', () => {
  it('has those in it whom the story puts there', () => {
    const place = room();
    expect(happeningIn(place, inBeat('pack')).npcs).toEqual([]);
    expect(happeningIn(place, inBeat('visitors')).npcs.map((n) => n.name)).toEqual(['griffith']);
    expect(happeningIn(place, inBeat('visitors')).usable.map((u) => u.name)).toContain('griffith');
  });

  it('leaves out who walks with the player', () => {
    const place = { ...room(), npcs: room().npcs.map((n) => ({ ...n, when: '' })) };
    expect(happeningIn(place, inBeat('escape')).npcs).toEqual([]);
  });

  it('has ponies in the way, and none where they have left', () => {
    const place = room();
    expect(happeningIn(place, inBeat('visitors')).floor.free(280, 160)).toBe(false);
    expect(happeningIn(place, inBeat('pack')).floor.free(280, 160)).toBe(true);
    expect(happeningIn(place, inBeat('visitors')).sight.free(280, 160)).toBe(true);
  });

  it('draws its masks anew only when something else is in the way', () => {
    const place = room();
    const first = happeningIn(place, inBeat('pack'));
    const same = happeningIn(place, { ...inBeat('knock'), facts: ['sipped'] });
    expect(same.floor).toBe(first.floor);
    expect(happeningIn(place, inBeat('visitors')).floor).not.toBe(first.floor);
  });

  it('has the last mood and description that hold', () => {
    const [mood] = room().moods;
    if (!mood) throw new Error('the room has no mood');
    const place = { ...room(), moods: [mood, { ...mood, name: 'night', when: 'from:window' }] };
    expect(happeningIn(place, inBeat('pack')).mood?.name).toBe('evening');
    expect(happeningIn(place, inBeat('window')).mood?.name).toBe('night');
    expect(happeningIn(place, inBeat('pack')).description).toBe('A small room for trying things out.');
  });

  it('opens a place or a conversation', () => {
    const usable = happeningIn(room(), inBeat('pack')).usable;
    expect(usable.find((u) => u.name === 'door')?.use).toEqual({ place: 'spike-bedroom', spot: 'door' });
    expect(usable.find((u) => u.name === 'clock')?.use).toEqual({ knot: 'clock' });
  });
});
