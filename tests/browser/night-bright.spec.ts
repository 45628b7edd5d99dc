/** A whole night by keys: Spike is good to everypony at the party, plays what is to be played, and gives up his name. */
import { pack, readContract, readNote, sign, weigh, writeNote } from './support/activities';
import { faceOff, letHappen } from './support/challenges';
import { call, ledger, PACKED } from './support/night';
import { expect, test } from './support/test';

test('a night in which the cannon is fired, and a name is given up', async ({ game, page }) => {
  const skip = { skip: true };
  await game.open(23);
  await game.newNight();
  await game.toTheParty(['Swirl it'], 'Hold', skip);
  await game.visit('last-window', [], skip);
  await game.visit('gallery-view', [], skip);
  await game.visit('yorsk', ['What did you tell him?'], skip);
  await game.visit('rarity', ["Your hem's coming down.", 'I was thinking about coats.'], skip);
  await game.visit('starlight', ['Find anything good?', 'Under the lining of the basket'], skip);
  await game.travel('pinkie-pie', ['Did you ever leave, and not say?', 'Take the key'], skip);
  await game.visit('pinkie-pie', ["Don't look at me. I eat gems."], skip);
  await game.visit('tuppence', [], skip);
  await game.visit('under-table', ['Warm your claws, and wait'], skip);
  await game.visit('pinkie-pie', ['The whole dragon'], skip);
  await game.visit('applejack', [], skip);
  await faceOff(game, 'applejack-asks', []);
  await game.talk([], skip);
  await game.visit('cushion', [], skip);
  await letHappen(game, 'bottle-first');
  await game.talk(['Is the hat ever off?'], skip);
  await letHappen(game, 'bottle-second');
  await game.talk(["What's on the list you don't show us?"], skip);
  await letHappen(game, 'tightrope');
  await game.talk([], skip);
  await letHappen(game, 'bottle-dash');
  await game.talk(['Truth. Obviously.'], skip);
  await faceOff(game, 'the-question', []);
  await game.talk(['Get up, quietly'], skip);
  await game.travel('ninth-step', ['Say nothing, and look at the carpet'], skip);
  await game.travel('at-bedroom', ["I didn't want anypony scared.", "Next to you it's mostly wind."], skip);
  await faceOff(game, 'dash-asks', []);
  await game.talk([], skip);
  await game.visit('bedroom-door', ["I won't."], skip);
  await letHappen(game, 'listening');
  await game.talk([], skip);
  await letHappen(game, 'keyhole');
  await game.talk([], skip);

  await game.visit('basket-lining', ['Put it right, so that nopony could tell'], skip);
  await game.visit('desk', [], skip);
  await readContract(game);
  await game.talk(['Put the lamp closer'], skip);
  await weigh(game, [
    ['Five windows', 'To be strong'],
    ['Yorsk carried his calf', 'To keep them safe'],
  ]);
  await game.talk([], skip);
  await game.visit('desk', [], skip);
  await sign(game, ['ArrowRight', 'ArrowDown', 'ArrowRight', 'ArrowUp', 'ArrowRight']);
  await game.talk([], skip);
  await game.visit('desk', [], skip);
  const written = [
    'Dear Twilight, and then everypony, in the order you find this,',
    "By the time you read this I'll be gone for a while, and it was me who decided.",
    'Next time something comes through the wall I want to be in front of you, not under the table.',
    "Starlight, you never did find it. It's fine. I'd have looked too.",
    'Your number-one assistant, one last time, and after that just',
  ];
  await writeNote(game, written);
  await game.talk([], skip);
  await faceOff(game, 'twilight-scolds', []);
  await game.talk(["I'll look in on him after the party."], skip);

  await game.visit('duffle-pull', [], skip);
  await pack(game, PACKED);
  await game.talk([], skip);
  await game.visit('third-comic-box', ['The scrapbook'], skip);
  await game.visit('basket-lining', ['The photograph'], skip);
  await game.visit('hollow-bookend', ['The box of comics'], skip);
  await game.visit('loose-tile', ['The old blanket', 'Just a second!'], skip);
  await game.visit('desk-ring', [], skip);
  await game.visit('door-knocked-at', ['Better than fine. I figured it out.'], skip);
  await letHappen(game, 'smile');
  await game.talk(['Bright and early.'], skip);
  await game.visit('window', ['Slide it open', "I think you've got the wrong dragon."], skip);
  await game.visit('yam', ['Lean in'], skip);
  await game.visit('connor', ['Why did you come?'], skip);
  await game.visit('saphira', ['How many guards did you pass?'], skip);
  await game.visit('griffith', ["By the bed. Let's go."], skip);
  await game.visit('rope', ['Have you ever dropped one?'], skip);
  await letHappen(game, 'rope');
  await game.talk([], skip);
  await game.visit('round-the-hedge', [], skip);
  await call(game, 'Saphira');
  await game.reach('hedge-break', [], skip);
  await game.reach('wall-gap', ['Crawl under', 'What if he sees us?'], skip);

  await game.travel('deep', ['The dark one.', 'How many ways are there?'], skip);
  await call(game, 'Yam');
  await game.reach('stones', ['Who left?'], skip);
  await game.visit('vines-way', [], skip);
  await game.walkTo('herded');
  await game.talk(['Somebody has to hold the door.'], skip);
  await faceOff(game, 'timberwolves', []);
  await game.talk([], skip);
  await game.walkTo('north');
  await game.talk(['Is that a trick question?'], skip);
  await call(game, 'Griffith');
  await game.visit('gap', ['Use the rope.'], skip);
  await game.travel('cragadile', [], skip);
  await call(game, 'Connor');
  await game.visit('cragadile', [], skip);
  await game.travel('far-bank', [], skip);
  await game.visit('fire', [], skip);
  await game.visit('saphira', ['Where did you get your name?', 'No. Thank you. No.'], skip);
  await game.visit('yam', ["No. It's theirs."], skip);
  await game.visit('connor', ['Let it stop there'], skip);
  await game.visit('griffith', ['What was it like, coming after me?', "I'd have let you keep the cake."], skip);
  await game.visit('bed', ['Leave it shut'], skip);
  await game.travel('edge', ["I'll tell you all of it. One day."], skip);
  await game.visit('griffith', ["Artair. I'd like to hear it from a person."], skip);

  await game.visit('bed', [], skip);
  await game.visit('third-comic-box', [], skip);
  await game.visit('basket-lining', [], skip);
  await game.visit('window', [], skip);
  await game.visit('note-on-desk', [], skip);
  expect(await readNote(game)).toEqual(written);
  await game.talk(["He wasn't taken. He chose."], skip);

  await expect(page.getByRole('dialog', { name: 'Credits' })).toBeVisible();
  await game.press('Escape');
  expect(await ledger(page)).toEqual({});
});
