/** The content policy that every page of the built game carries: nothing runs but the game's own files. */
import { expect, test } from './support/test';

/** What an intruder might bring into the page: in its text, from elsewhere, on an element. */
const INTRUDERS = `
  <script>window.intruded = 'inline script'</script>
  <script src="https://elsewhere.example/script.js"></script>
  <img src="no-such-picture.png" onerror="window.intruded = 'handler'" alt="">
`;

test('scripts that are not the game’s own are refused and do not run, and the game goes on', async ({
  game,
  page,
  faults,
}) => {
  await page.route(/\/\?test/, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replace('</body>', `${INTRUDERS}</body>`) });
  });
  let fetched = false;
  await page.route('https://elsewhere.example/**', async (route) => {
    fetched = true;
    await route.fulfill({ contentType: 'text/javascript', body: `window.intruded = 'foreign script'` });
  });
  await game.open();
  const text = await page.evaluate(() => {
    const script = document.createElement('script');
    try {
      script.textContent = `window.intruded = 'written script'`;
      document.head.append(script);
    } catch (error) {
      return String(error);
    }
    return 'written';
  });
  expect(text).toMatch(/TrustedScript/);
  expect(await page.evaluate(() => Reflect.get(window, 'intruded'))).toBeUndefined();
  expect(fetched).toBe(false);
  await game.begin();

  const told = faults.splice(0).join('\n');
  expect(told).toContain('content policy: script-src-elem inline');
  expect(told).toContain('content policy: script-src-elem https://elsewhere.example/script.js');
  expect(told).toContain('content policy: script-src-attr inline');
  expect(told).toContain('content policy: require-trusted-types-for trusted-types-sink');
});
