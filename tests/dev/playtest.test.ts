import { describe, expect, test } from 'vitest';
import { startAsked } from '../../src/dev/playtest';

const asked = (query: string) => startAsked(new URLSearchParams(query));

describe('an address that asks for a place', () => {
  test.each([
    ['place=spike-bedroom', { beat: 'retrieve', spot: 'door' }, null],
    ['place=spike-bedroom&beat=pack&x=400&y=330', { beat: 'pack', spot: 'desk' }, { x: 400, y: 330 }],
    ['place=everfree-edge&x=0&y=0', { beat: 'escape', spot: 'fence' }, { x: 0, y: 0 }],
    ['place=castle-corridor&beat=punch', { beat: 'punch', spot: 'from-ballroom' }, null],
  ])('begins there: %s', async (query, { beat, spot }, at) => {
    const start = await asked(query);
    if (start === null || typeof start === 'string') throw new Error(`"${query}" begins nothing: ${start}`);
    const { state } = start.kept;
    expect([state.beat, state.checkpoint.spot, state.queued]).toEqual([beat, spot, null]);
    if (at) expect(start.at).toMatchObject(at);
    else expect(start.at).toBeNull();
  });

  test.each([
    ['place=spike-bedrom', 'Did you mean "spike-bedroom"?'],
    ['place=spike-bedroom&beat=pakc', 'Did you mean "pack"?'],
    ['place=spike-bedroom&x=9000&y=20', 'expected x from 0 to 896 and y from 0 to 640'],
    ['place=spike-bedroom&x=left&y=20', 'expected x from 0 to 896'],
    ['place=spike-bedroom&x=20', 'expected x from 0 to 896'],
    ['place=spike-bedroom&x=-1&y=20', 'expected x from 0 to 896'],
    ['place=', 'is not a place'],
  ])('says why it cannot: %s', async (query, words) => {
    expect(await asked(query)).toContain(words);
  });

  test('asks for nothing without a place', async () => {
    expect(await asked('seed=7&x=20&y=20')).toBeNull();
  });
});
