/** `npm run dev`: what a designer or writer saves is in the game that runs, and the game stays where it is. */
import type { Page } from '@playwright/test';
import type { Game } from './support/game';
import { expect, test } from './support/test';
import { type MapFile, thingOf, Workshop } from '../../src/build/workshop';

declare global {
  interface Window {
    /** Gone once the page has been loaded anew. */
    stillHere?: boolean;
  }
}

test.describe.configure({ mode: 'default' });

let shop: Workshop;

test.beforeAll(async () => {
  shop = await Workshop.open();
});

test.afterAll(async () => shop?.close());

/** Opens the game as *Playtest here* does, up to where the player is free. */
async function playAt(game: Game, query: string): Promise<void> {
  await game.page.goto(`${shop.url}?test&seed=7&${query}`);
  await arrive(game);
}

async function arrive(game: Game): Promise<void> {
  await game.page.waitForFunction(() => window.testClock !== undefined);
  await game.until('the player to be free', (now) => now.free);
  await game.page.evaluate(() => {
    window.stillHere = true;
  });
}

const isStillHere = (page: Page): Promise<boolean> => page.evaluate(() => window.stillHere === true);
const left = (page: Page, name: string): Promise<number> =>
  page.evaluate((of) => Math.round(window.testClock.spot(of)[0]), name);
/** How far left, in px of the map, the way on foot to a thing leads. */
const wayEnds = (page: Page, name: string): Promise<number> =>
  page.evaluate((to) => window.testClock.route(to).at(-1)?.x ?? Number.NaN, name);
const count = (page: Page) => page.evaluate(() => window.testClock.count());
const findings = (page: Page) => page.getByRole('alert', { name: /to mend$/ });

/** Lays a wall of that size over a point. */
function wallOver(map: MapFile, point: { x: number; y: number }, [width, height]: [number, number]): void {
  const collision = map.layers.find((layer) => layer.name === 'collision');
  const [x, y] = [point.x - width / 2, point.y - height / 2];
  const wall = {
    id: map.nextobjectid++,
    name: 'new-wall',
    type: 'Wall',
    x,
    y,
    width,
    height,
    rotation: 0,
    visible: true,
  };
  collision?.objects?.push(wall);
}

const BALLROOM = 'maps/castle-ballroom.tmj';

test('a guest, a wall and a light that are moved in the map are moved in the game', async ({ game }) => {
  const { page } = game;
  await playAt(game, 'place=castle-ballroom&beat=mingle&x=400&y=300');
  const before = await game.now();
  expect([before.x, before.y]).toEqual([400, 300]);
  const guest = await left(page, 'starlight');
  expect(await wayEnds(page, 'starlight')).toBeLessThan(280);

  shop.draw(BALLROOM, (map) => {
    thingOf(map, 'starlight').x += 32;
    thingOf(map, 'chandelier-pool').x += 32;
  });
  await expect.poll(() => left(page, 'starlight')).toBe(guest + 64);
  await game.step(17);
  const alive = await count(page);

  const whole = shop.read(BALLROOM);
  shop.draw(BALLROOM, (map) => wallOver(map, { x: 280, y: 400 }, [16, 1600]));
  await expect.poll(() => wayEnds(page, 'starlight')).toBeGreaterThan(280);
  shop.write(BALLROOM, whole);
  await expect.poll(() => wayEnds(page, 'starlight')).toBeLessThan(280);

  const after = await game.now();
  expect([after.x, after.y, after.facing]).toEqual([before.x, before.y, before.facing]);
  expect(after.state).toEqual(before.state);
  expect(await count(page)).toEqual(alive);
  expect(await isStillHere(page)).toBe(true);
});

test('who stands where a wall is drawn is set on the nearest floor, and who follows stays', async ({ game }) => {
  const { page } = game;
  await playAt(game, 'place=everfree-edge');
  const before = await game.now();
  const owl = await left(page, 'forest-owl');
  const friends = ['griffith', 'saphira', 'connor', 'yam'];
  const where = (): Promise<number[]> => Promise.all(friends.map((friend) => left(page, friend)));
  const stood = await where();
  shop.draw('maps/everfree-edge.tmj', (map) => {
    thingOf(map, 'forest-owl').x += 20;
  });
  await expect.poll(() => left(page, 'forest-owl')).toBe(owl + 40);
  expect(await where()).toEqual(stood);

  shop.draw('maps/everfree-edge.tmj', (map) => wallOver(map, before, [20, 12]));
  await expect.poll(async () => (await game.now()).x === before.x && (await game.now()).y === before.y).toBe(false);
  const after = await game.step(500);
  expect(Math.hypot(after.x - before.x, after.y - before.y)).toBeLessThan(40);
  expect(await page.evaluate(() => window.testClock.astray())).toEqual([]);
  expect(await isStillHere(page)).toBe(true);
});

test('a broken map is told over the game, which goes on, and is taken up once it is mended', async ({ game }) => {
  const { page } = game;
  await playAt(game, 'place=castle-ballroom&beat=mingle&x=400&y=300');
  const guest = await left(page, 'starlight');
  const whole = shop.read(BALLROOM);
  shop.draw(BALLROOM, (map) => {
    Object.assign(thingOf(map, 'applejack'), { type: 'Nppc' });
    thingOf(map, 'starlight').x += 32;
  });
  await expect(findings(page)).toContainText(BALLROOM);
  await expect(findings(page)).toContainText('"applejack" (Nppc)');
  await expect(findings(page)).toContainText('Did you mean "Npc"?');
  expect(await left(page, 'starlight')).toBe(guest);

  await page.keyboard.down('ArrowRight');
  const { x } = await game.step(500);
  await page.keyboard.up('ArrowRight');
  expect(x).toBeGreaterThan(410);

  shop.write(BALLROOM, whole.slice(0, whole.length / 2));
  await expect(findings(page)).toContainText('is not whole JSON');
  shop.write(BALLROOM, whole);
  await expect(findings(page)).toBeHidden();
  expect(await isStillHere(page)).toBe(true);
});

test('a line that is reworded is reworded while it is being said', async ({ game }) => {
  const { page } = game;
  await playAt(game, 'place=spike-bedroom');
  await game.use('telescope');
  await game.press('KeyE');
  await game.press('KeyE');
  const ink = 'assets/story/spike-bedroom.ink';
  const line = page.getByRole('status');
  await expect(line).toContainText('None of them looked down.');
  const whole = shop.read(ink);
  shop.save(ink, whole.replace('None of them looked down.', 'Not one of them looked down.'));
  await expect(line).toContainText('Not one of them looked down.');
  shop.save(ink, whole.replace('#spike:sly', '#spiek:sly'));
  await expect(findings(page)).toContainText('"spiek"');
  await expect(line).toContainText('Not one of them looked down.');
  shop.save(ink, whole);
  await expect(findings(page)).toBeHidden();
  await expect(line).toContainText('None of them looked down.');
  expect(await isStillHere(page)).toBe(true);
});

test('other records begin the page anew, at the same spot of the same night', async ({ game }) => {
  const { page } = game;
  await playAt(game, 'place=spike-bedroom&beat=pack&x=400&y=330');
  await page.keyboard.down('ArrowRight');
  const before = await game.step(400);
  await page.keyboard.up('ArrowRight');
  expect(before.x).toBeGreaterThan(410);
  const beats = 'assets/story/beats.json';
  const whole = shop.read(beats);

  shop.write(beats, whole.slice(0, 400));
  await expect(findings(page)).toContainText('is not whole JSON');
  expect(await isStillHere(page)).toBe(true);

  shop.write(beats, whole.replace('Pull it out.', 'Drag it out.'));
  await page.waitForFunction(() => window.stillHere === undefined);
  await arrive(game);
  const after = await game.now();
  expect([after.place, after.x, after.y, after.facing]).toEqual([before.place, before.x, before.y, before.facing]);
  expect(after.state).toEqual(before.state);
  await expect(page.getByText('Drag it out.').first()).toBeVisible();
  await expect(findings(page)).toBeHidden();
});

test('an address that cannot be played says why', async ({ game }) => {
  await game.page.goto(`${shop.url}?test&place=spike-bedrom`);
  await game.arrive();
  await expect(game.page.getByRole('alert')).toContainText('Did you mean "spike-bedroom"?');
});
