/** What the curtain is for. */
import { faceOff } from './support/challenges';
import { expect, test } from './support/test';

type Watched = { leapt: readonly string[]; free: boolean };

/** In the page: lets time go by until everypony stands; who was suddenly elsewhere, in sight. */
async function watchOut(): Promise<Watched> {
  // Px that a runner covers in a frame, and more.
  const LEAP = 12;
  const clock = window.testClock;
  const leapt = new Set<string>();
  let before = clock.stage();
  for (let stood = 0; stood < 10 && !clock.read().free; stood++) {
    await window.seat.step(17, false);
    const now = clock.stage();
    for (const who of Object.keys(now.people) as (keyof typeof now.people)[]) {
      const [x = 0, y = 0] = now.people[who] ?? [];
      const [u = 0, v = 0] = before.people[who] ?? [];
      const way = Math.hypot(x - u, y - v);
      if (way > 0) stood = 0;
      if (way > LEAP && now.view === 'open') leapt.add(who);
    }
    before = now;
  }
  return { leapt: [...leapt], free: clock.read().free };
}

test('when the evening goes on nopony leaps from place to place in sight', async ({ game, page }) => {
  await game.openAt({
    beat: 'applejack',
    thoughts: ['carrying', 'held-the-door', 'the-assistant'],
    scroll: 'loose-tile',
  });
  await game.travel('applejack', ["You don't owe me a drawer."]);
  await game.visit('applejack');
  await faceOff(game, 'applejack-asks', []);
  const before = await page.evaluate(() => window.testClock.stage().people);
  const leapt: string[] = [];
  // Who hurries on sets whoever walks down where they are going: each press waits until everypony stands.
  for (let presses = 0, free = false; presses < 60 && !free; presses++) {
    await page.keyboard.press('KeyE');
    const watched = await page.evaluate(watchOut);
    leapt.push(...watched.leapt);
    ({ free } = watched);
  }
  expect(leapt).toEqual([]);
  const { people } = await page.evaluate(() => window.testClock.stage());
  expect((await game.now()).state?.beat).toBe('circle');
  for (const who of ['rainbow-dash', 'pinkie-pie', 'rarity'] as const) expect(people[who]).not.toEqual(before[who]);
});
