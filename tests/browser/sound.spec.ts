/** What is heard of the built game, and that nothing is heard that should not be. */
import type { TestClock } from '../../src/dev/test-clock';
import { lay } from './support/shelf';
import { expect, test } from './support/test';

test.use({ heard: true });

type Sounds = NonNullable<ReturnType<TestClock['sounds']>>;

/** Of one kind of sound, how loud each is to be. */
const levels = ({ sounds }: Sounds, bus: Sounds['sounds'][number]['bus']): Readonly<Record<string, number>> =>
  Object.fromEntries(sounds.filter((sound) => sound.bus === bus).map(({ name, level }) => [name, level]));
const music = (sounds: Sounds) => levels(sounds, 'music');
const beds = (sounds: Sounds) => levels(sounds, 'ambience');

test('all is silent, and nothing of sound is fetched, before the first key; a script is no gesture', async ({
  page,
  game: _,
  faults,
}) => {
  const fetched: string[] = [];
  page.on('request', (request) => {
    if (/sounding|webm|mp3/.test(request.url())) fetched.push(request.url());
  });
  await page.goto('/?test&seed=7');
  const session = await page.context().newCDPSession(page);
  const run = async (expression: string): Promise<unknown> => {
    const how = { userGesture: false, awaitPromise: true, returnByValue: true };
    return (await session.send('Runtime.evaluate', { expression, ...how })).result.value;
  };
  const sounds = async (): Promise<Sounds | null> => {
    await run('window.testClock.step(200, false)');
    return (await run('window.testClock.sounds()')) as Sounds | null;
  };
  await expect.poll(() => run('window.testClock !== undefined')).toBe(true);
  for (let i = 0; i < 5; i++) expect(await sounds()).toBeNull();
  expect(fetched).toEqual([]);

  await run("window.dispatchEvent(new KeyboardEvent('keydown', { code: 'ShiftLeft' })), null");
  await expect.poll(async () => (await sounds())?.state).toBe('suspended');
  expect((await sounds())?.sounds).toEqual([]);

  await page.keyboard.press('Enter');
  await expect.poll(async () => music((await sounds()) as Sounds)).toEqual({ title: 1 });
  expect((await sounds())?.state).toBe('running');
  const bytes = await page.evaluate(() =>
    performance.getEntriesByType('resource').reduce((sum, { name, ...entry }) => {
      const { encodedBodySize = 0 } = entry.toJSON?.() ?? entry;
      return sum + (/webm|mp3/.test(name) ? encodedBodySize : 0);
    }, 0),
  );
  expect(bytes).toBeLessThanOrEqual(400_000);
  // So does the browser say that it was locked.
  expect(faults.splice(0)).toEqual([expect.stringContaining('AudioContext was not allowed to start')]);
});

test('each place has its piece and its ambience, and layers follow the player', async ({ game, page }) => {
  await game.openAt({ beat: 'mingle' });
  const far = music(await game.untilHeard('the waltz', (now) => music(now)['ballroom-room'] === 1));
  expect(far['ballroom-feast']).toBe(0);
  await game.travel('phonograph');
  const close = await game.untilHeard('the band', (now) => (music(now)['ballroom-floor'] ?? 0) > 0.8);
  expect(far['ballroom-floor']).toBeLessThan(0.6);
  expect(beds(close)).toEqual({ 'bed-party': 1 });

  await game.leave();
  const left = await game.untilHeard('the title alone', (now) => String(Object.keys(music(now))) === 'title');
  expect(music(left)).toEqual({ title: 1 });

  await lay(page, { beat: 'escape', checkpoint: { place: 'everfree-edge', spot: 'cover-1' } });
  await game.choose('Continue');
  await game.until('the night', (now) => now.screen === 'none');
  const hidden = await game.untilHeard(
    'the roots alone',
    (now) => music(now)['everfree-roots'] === 1 && !('title' in music(now)),
  );
  expect(music(hidden)).toEqual({ 'everfree-roots': 1, 'everfree-night': 0, 'everfree-wolves': 0 });
  await game.untilHeard(
    'the wood',
    (now) => beds(now)['bed-everfree-far'] === 1 && Object.keys(beds(now)).length === 1,
  );
});

test('music gives way to a voice, and comes back', async ({ game }) => {
  await game.openAt({ beat: 'mingle' });
  const before = await game.untilHeard('the waltz', (now) => music(now)['ballroom-room'] === 1);
  await game.untilHeard('the voices', () => true);
  await game.use('cicada');
  const spoken = await game.untilHeard('a voice', (now) => now.buses.music < before.buses.music * 0.6);
  expect(20 * Math.log10(spoken.buses.music / before.buses.music)).toBeCloseTo(-5, 0);
  await game.step(8000);
  await game.untilHeard('the music again', (now) => now.buses.music === before.buses.music);
  await game.press('Escape');
  const paused = await game.untilHeard('the menu', (now) => now.muffled);
  expect(paused.buses.music).toBeLessThan(before.buses.music / 2);
  expect(paused.really.loudness).toBe(1);
  await game.press('Escape');
  await game.untilHeard('the game', (now) => !now.muffled);
});

test('loudness is set by keys and by the mouse, a key puts the sound out, and both are kept', async ({
  game,
  page,
}) => {
  await game.open();
  await game.begin();
  const first = await game.untilHeard('the title', (now) => music(now)['title'] === 1);
  await game.choose('Options');
  const options = page.getByRole('dialog', { name: 'Options' });
  await expect(options.getByRole('tab', { name: 'Text' })).toBeFocused();
  await game.press('KeyR');
  await game.press('KeyR');
  const slider = options.getByRole('slider', { name: 'Music' });
  await game.focus(slider);
  await expect(slider).toHaveAttribute('aria-valuenow', '80');
  await game.press('ArrowLeft');
  await game.press('ArrowLeft');
  await expect(slider).toHaveAttribute('aria-valuetext', '60 %');
  await game.untilHeard('less', (now) => now.buses.music < first.buses.music * 0.6);
  const bar = await options.getByRole('slider', { name: 'Voices' }).locator('.level-bar').boundingBox();
  if (!bar) throw new Error('there is no bar');
  await page.mouse.click(bar.x + bar.width * 0.3, bar.y + bar.height / 2);
  await game.step(17);
  await expect(options.getByRole('slider', { name: 'Voices' })).toHaveAttribute('aria-valuenow', '30');
  await game.press('KeyM');
  await game.untilHeard('silence', (now) => now.muted && now.really.loudness < 0.01);
  await expect(options.getByRole('switch', { name: 'Mute' })).toBeChecked();

  await page.reload();
  await game.arrive();
  await game.begin();
  const kept = await game.untilHeard('the title, muted', (now) => music(now)['title'] === 1);
  expect(kept.muted).toBe(true);
  expect(kept.buses.music).toBeCloseTo(0.36, 5);
  expect(kept.buses.voices).toBeCloseTo(0.09, 5);
});

test('a browser that does not take WebM is sent MP3, and nothing else', async ({ game, page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(/\.(webm|mp3)$/.exec(request.url())?.[1] ?? 'other'));
  await page.addInitScript(() => {
    const { canPlayType } = HTMLMediaElement.prototype;
    HTMLMediaElement.prototype.canPlayType = function (type) {
      return type.includes('webm') ? '' : canPlayType.call(this, type);
    };
  });
  await game.open();
  await game.begin();
  await game.untilHeard('the title', (now) => music(now)['title'] === 1);
  expect(fetched).toContain('mp3');
  expect(fetched).not.toContain('webm');
});

test('a browser that takes WebM and cannot decode it is sent MP3 after all', async ({ game, page }) => {
  await page.addInitScript(() => {
    const { decodeAudioData } = BaseAudioContext.prototype;
    BaseAudioContext.prototype.decodeAudioData = function (data) {
      const isWebm = new DataView(data).getUint32(0) === 0x1a45dfa3;
      return isWebm ? Promise.reject(new DOMException('', 'EncodingError')) : decodeAudioData.call(this, data);
    };
  });
  await game.openAt({ beat: 'mingle' });
  await game.untilHeard('the waltz', (now) => Object.keys(music(now)).length === 3 && 'bed-party' in beds(now));
});

test('a sound that did not come is asked for again', async ({ game, page, faults }) => {
  let tries = 0;
  await page.route(/ballroom-floor-[^/]*\.(webm|mp3)$/, (route) => {
    tries++;
    return tries <= 2 ? route.abort('connectionreset') : route.continue();
  });
  await game.openAt({ beat: 'mingle' });
  await expect(page.getByRole('alert')).toContainText('the sound "ballroom-floor"');
  await page.getByRole('button', { name: 'I see' }).click();
  await expect.poll(async () => (await game.step(1000)) && tries).toBeGreaterThan(2);
  await game.untilHeard('the whole waltz', (now) => Object.keys(music(now)).includes('ballroom-floor'));
  expect(faults.splice(0).filter((fault) => fault.includes('the sound'))).toHaveLength(1);
});

test('a sound that is missing is told once, and the game goes on', async ({ game, page, faults }) => {
  await page.route(/ballroom-floor-[^/]*\.(webm|mp3)$/, (route) => route.fulfill({ status: 404 }));
  await game.openAt({ beat: 'mingle' });
  const alert = page.getByRole('alert');
  await expect.poll(async () => (await game.step(100)) && alert.isVisible()).toBe(true);
  await expect(alert).toHaveText(/Something is missing: the sound "ballroom-floor" .*The game goes on without it\./);
  await page.getByRole('button', { name: 'I see' }).click();
  const rest = await game.untilHeard('the other layers', (now) => music(now)['ballroom-room'] === 1);
  expect(Object.keys(music(rest))).not.toContain('ballroom-floor');
  await game.visit('cake');
  await game.step(5000);
  await expect(alert).toBeHidden();
  expect(faults.filter((fault) => fault.includes('the sound'))).toHaveLength(1);
  for (const fault of faults.splice(0)) expect(fault).toMatch(/ballroom-floor|404/);
});

test('a fault leaves no sound playing, and those who go on hear it again', async ({ game, page, faults }) => {
  await game.openAt({ beat: 'mingle' });
  await game.untilHeard('the waltz', (now) => music(now)['ballroom-room'] === 1);
  await page.evaluate(() => {
    setTimeout(() => {
      throw new Error('the chandelier fell');
    });
  });
  await expect(page.getByRole('alertdialog', { name: 'Something broke' })).toBeVisible();
  await expect.poll(async () => (await game.sounds())?.state).toBe('suspended');
  await game.choose('Try to go on');
  await game.untilHeard('the waltz again', (now) => now.state === 'running' && music(now)['ballroom-room'] === 1);
  expect(faults.splice(0).join()).toContain('the chandelier fell');
});

test('what means something is told in words', async ({ game, page }) => {
  await game.openAt({ beat: 'window', checkpoint: { place: 'spike-bedroom', spot: 'bed' }, queued: 'tapping' });
  await game.press('Escape');
  await game.choose('Options');
  const options = page.getByRole('dialog', { name: 'Options' });
  await expect(options.getByRole('tab', { name: 'Text' })).toBeFocused();
  await game.press('KeyR');
  await game.press('KeyR');
  const captions = options.getByRole('switch', { name: 'Captions' });
  await game.focus(captions);
  await game.press('Enter');
  await expect(captions).toBeChecked();
  await game.press('Escape');
  await game.press('Escape');
  const sounds = page.getByRole('list', { name: 'Sounds' });
  for (let lines = 0; lines < 12 && !(await sounds.getByText('claws tap on glass').isVisible()); lines++)
    await game.press('KeyE', 200);
  await expect(sounds).toHaveText(/\[claws tap on glass(, left|, right)?\]/);
  await game.step(4000);
  await expect(sounds).toBeHidden();
});

test('half an hour of a night leaves no more sounding than a minute of it', async ({ game }) => {
  await game.openAt({ beat: 'camp', facts: ['lit-the-fire'], checkpoint: { place: 'everfree-river', spot: 'camp' } });
  await game.untilHeard('the camp', (now) => music(now)['camp'] === 1);
  const most: number[] = [];
  for (let minute = 0; minute < 30; minute++) {
    await game.step(60_000);
    const { sounds, really } = (await game.sounds()) as Sounds;
    most.push(sounds.length, really.sounds);
  }
  expect(Math.max(...most.slice(2))).toBeLessThanOrEqual(Math.max(...most.slice(0, 2), 6));
  const { sounds } = (await game.sounds()) as Sounds;
  expect(sounds.filter(({ bus }) => bus === 'music')).toHaveLength(1);
});

test('what is heard waits while the night does, and ends with it', async ({ game, page }) => {
  const stepping = ({ sounds }: Sounds): boolean => sounds.some(({ name }) => name.startsWith('step-'));
  await game.openAt({ beat: 'mingle' });
  await page.keyboard.down('ArrowLeft');
  await expect
    .poll(async () => (await game.step(50)) && stepping((await game.sounds()) as Sounds), { intervals: [20] })
    .toBe(true);
  await game.press('Escape', 200);
  await page.keyboard.up('ArrowLeft');
  await game.step(5000);
  const held = (await game.sounds()) as Sounds;
  expect(stepping(held)).toBe(true);
  expect(held.really.sounds).toBeLessThan(held.sounds.length);

  await game.choose('Leave for the title');
  await game.until('the title', (now) => now.screen === 'title');
  await game.step(200);
  expect(stepping((await game.sounds()) as Sounds)).toBe(false);
  const left = await game.untilHeard(
    'the title alone',
    ({ sounds }) => sounds.length > 0 && !sounds.some(({ name }) => /ballroom|party/.test(name)),
  );
  expect(left.really.sounds).toBe(left.sounds.length);
});
