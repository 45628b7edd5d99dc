/** Companions on the road: one is at hand, and the next one comes when called. */
import { expect, test } from './support/test';

test('whoever is called comes to Spike’s side', async ({ game }) => {
  await game.openAt({ beat: 'escape', checkpoint: { place: 'everfree-edge', spot: 'fence' } });
  const company = game.page.getByRole('complementary', { name: 'Company' });
  await expect(company).toContainText('Griffith mends');
  await expect(company).toContainText('Tab Saphira');
  for (const who of ['Saphira marks patrols', 'Connor soothes', 'Yam reads stones', 'Griffith mends']) {
    await game.press('Tab', 400);
    await expect(company).toContainText(who);
  }
});
