/** The nights of a browser that keeps nothing: they live until the page closes. */
import { expect, test } from 'vitest';
import { begin } from '../../src/quest-state/state';
import { Saves } from '../../src/saves/saves';

const card = { at: 1, played: 0, picture: null };
const nightOf = (seed: number) => ({ state: begin(seed), conversation: null });

test('a night from elsewhere goes into a free slot', async () => {
  const saves = await Saves.open();
  await saves.takeIn('night-2', nightOf(7), card);
  expect((await saves.night('night-2'))?.kept).toEqual(nightOf(7));
});

test('a night from elsewhere is refused where there is one, which stays', async () => {
  const saves = await Saves.open();
  await saves.write('night-2', nightOf(3), [{ beat: 'punch', intent: { do: 'think', thought: 'carrying' } }], card);
  await expect(saves.takeIn('night-2', nightOf(7), card)).rejects.toThrow('there is a night in its place by now');
  expect((await saves.load('night-2', () => {}))?.kept).toEqual(nightOf(3));
  expect([...(await saves.log('night-2')).keys()]).toEqual(['punch']);
});

test('a slot is free again once its night is removed', async () => {
  const saves = await Saves.open();
  await saves.write('night-2', nightOf(3), [], card);
  await saves.remove('night-2');
  expect(await saves.night('night-2')).toBeNull();
});
