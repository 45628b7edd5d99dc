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
    'Next time something comes through the wall I want to be in front of you, not fetching the water.',
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
  await game.visit('shelves', ['Breathe in, and count to four'], skip);
  await game.visit('closet', [], skip);
  await game.visit('third-comic-box', [], skip);
  await game.visit('basket-lining', [], skip);
  await game.visit('window', [], skip);
  await game.visit('note-on-desk', [], skip);
  expect(await readNote(game)).toEqual(written);
  await game.talk(["He wasn't taken. He chose."], skip);

  await expect(page.getByRole('dialog', { name: 'Credits' })).toBeVisible();
  await game.press('Escape');
  expect(await ledger(page)).toEqual({
    'What she told them': ['"He wasn\'t taken. He chose. I need all of you to help me understand that."'],
    'Where you stood with them': [
      'Twilight Sparkle · keeps your side of the desk clear',
      "Rainbow Dash · said yes when you asked if she trusts you, and isn't taking it back",
      'Applejack · is keeping your plate warm',
      'Pinkie Pie · has kept a sprinkle for you',
      'Starlight Glimmer · would look for you, and knock first',
      'Rarity · will not hear a word against you, darling, not even a well-cut one',
      'Fluttershy · keeps your spot by the curtain, and coughs at anypony who tries it',
    ],
    'What they believe now': ['They believe that you left, and each reads the why of it differently.'],
    'What she found': [
      'The shelves are dusted, and bare but for one bookend.',
      'Not one thing left in the closet but the hook he hated.',
      'The bed is made. He never makes it.',
      'Fine scratches on the window sill, from outside.',
      "One purple thread caught in the window's frame.",
      'An owl as big as a colt went down past the windows, with a bag.',
      'He hid something he loved where only a searcher would find it.',
      'A second. He left them for somepony.',
      'Nothing on the desk but one folded sheet. · not found',
      'One of his hiding places still shows where something lay. · not found',
      'A ring of scorch on the desk, the size of a scroll. · not found',
      'Three of them, at the least. He knew who would look. · not found',
      "Shining Armor's duffle bag is gone from under the bed. · not found",
    ],
    'What you hid, and where': [
      'Scrapbook, behind the third comic box · she found it',
      'Photograph of eight, under the lining of the basket · she found it',
      'Box of comics, in the hollow bookend · still there',
      'Old blanket, beneath the loose crystal tile · still there',
    ],
    'Thoughts never thought': [
      "They say it kindly. That's the trouble with it.",
      'They only ever look for me when something needs carrying.',
      'She lost by a minute today. Somepony should be counting the minutes.',
      "Twilight's horn was smoking when they came home. She hid it under her mane.",
      "I was somepony's entrance exam. She passed.",
      'Cicada remembers who spoke for him. One out of a hundred guests.',
      "They step back when I sneeze. Only a step. They don't even know they do it.",
      "If I ask, they'll say stay. So I can't ask.",
      "I send everypony's letters. I've never once had an address to write to.",
      "Somepony may have kept a toy of mine, and mended it. I wouldn't know.",
    ],
    'Where the night could have turned': [
      'Applejack would have taken half a truth and kept it whole.',
      'Twilight would have stayed a minute, had you asked.',
      'Twilight counts to three before she turns a handle. For you she would have counted slower.',
      'The paper forbids one thing only. You never tested it.',
      'There is a hollow under the roots where the dark is kind.',
      'From one clearing you could have seen your window.',
      'Behind a curtain of vines two dragons of stone are waiting, until.',
      'Six wolves would have turned their backs and kept watch for you, had your voice held one breath more.',
      'On the overlook a stone remembers all seven of you.',
      "Four dragons would have called you Spike, and thought it a prince's name.",
      'Somewhere in the garden stands a hedge with your ears. You never met.',
      'The shed door went on knocking. It was on your list, and you had a mechanic with you.',
    ],
  });
});
