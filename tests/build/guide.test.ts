/** The guide of `maps/README.md`, followed to the letter in a copy of the project. */
import { existsSync, readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { prepare, ROOM, STEPS, take, TITLE, WORDS } from '../../src/build/maps/guide';
import { Workshop } from '../../src/build/workshop';

const page = readFileSync('maps/README.md', 'utf8');
const guide = page.slice(page.indexOf('## A room in ten minutes'), page.indexOf('## Opening the project'));

describe('the guide', () => {
  const shop = Workshop.copy();
  afterAll(() => shop.close());

  it('leads to a room without a fault, in which everything can be walked to', () => {
    prepare(shop);
    for (const step of STEPS) take(shop, step);
    expect(shop.run('maps/check-cli').trim()).toBe('0 errors, 0 warnings');
  }, 120_000);

  it('tells each step as it is taken', () => {
    expect(guide).toContain(`npm run maps:new -- ${ROOM} "${TITLE}"`);
    expect(guide).toContain(`\`\`\`ink\n${WORDS}\`\`\``);
    for (const { template, name, x, y, properties = {} } of STEPS.flatMap((s) => s.things ?? [])) {
      expect(guide).toContain(`X ${x}, Y ${y}`);
      for (const word of [`${template}.tj`, name ?? '', ...Object.keys(properties)]) expect(guide).toContain(word);
      for (const value of Object.values(properties))
        if (value !== true) expect(guide).toContain(String(value).replace('#ff', '#'));
    }
  });

  it.each([...STEPS.map((s) => s.picture), '9-door', '10-talk'])('shows %s', (picture) => {
    expect(guide).toContain(`](guide/${picture}.png)`);
    expect(existsSync(`maps/guide/${picture}.png`)).toBe(true);
  });
});
