/** A whole night by keys: Spike is good to everypony at the party, plays what is to be played, and gives up his name. */
import { pack, readContract, readNote, sign, weigh, writeNote } from './support/activities';
import { faceOff, letHappen } from './support/challenges';
import { call, ledger, PACKED } from './support/night';
import { expect, test } from './support/test';

test.use({ heard: true });

test('a night in which the cannon is fired, and a name is given up', async ({ game, page }) => {
  await game.open(23);
  await game.newNight();
  await game.toTheParty(['Swirl it'], 'Hold');
  await game.visit('last-window');
  await game.visit('gallery-view');
  await game.visit('yorsk', ['What did you tell him?']);
  await game.visit('rarity', ["Your hem's coming down.", 'I was thinking about coats.']);
  await game.visit('starlight', ['Find anything good?', 'Under the lining of the basket']);
  await game.travel('pinkie-pie', ['Did you ever leave, and not say?', 'Take the key']);
  await game.visit('pinkie-pie', ["Don't look at me. I eat gems."]);
  await game.visit('tuppence');
  await game.visit('under-table', ['Warm your claws, and wait']);
  await game.visit('pinkie-pie', ['The whole dragon']);
  await game.visit('applejack');
  await faceOff(game, 'applejack-asks', []);
  await game.talk();
  await game.visit('cushion');
  await letHappen(game, 'bottle-first');
  await game.talk(['Is the hat ever off?']);
  await letHappen(game, 'bottle-second');
  await game.talk(["What's on the list you don't show us?"]);
  await letHappen(game, 'tightrope');
  await game.talk();
  await letHappen(game, 'bottle-dash');
  await game.talk(['Truth. Obviously.']);
  await faceOff(game, 'the-question', []);
  await game.talk(['Get up, quietly']);
  await game.travel('ninth-step', ['Say nothing, and look at the carpet']);
  await game.travel('at-bedroom', ["I didn't want anypony scared.", "Next to you it's mostly wind."]);
  await faceOff(game, 'dash-asks', []);
  await game.talk();
  await game.visit('bedroom-door', ["I won't."]);
  await letHappen(game, 'listening');
  await game.talk();
  await letHappen(game, 'keyhole');
  await game.talk();

  await game.visit('basket-lining', ['Put it right, so that nopony could tell']);
  await game.visit('desk');
  await readContract(game);
  await game.talk(['Put the lamp closer']);
  await weigh(game, [
    ['Five windows', 'To be strong'],
    ['Yorsk carried his calf', 'To keep them safe'],
  ]);
  await game.talk();
  await game.visit('desk');
  await sign(game, ['ArrowRight', 'ArrowDown', 'ArrowRight', 'ArrowUp', 'ArrowRight']);
  await game.talk();
  await game.visit('desk');
  const written = [
    'Dear Twilight, and then everypony, in the order you find this,',
    "By the time you read this I'll be gone for a while, and it was me who decided.",
    'Next time something comes through the wall I want to be in front of you, not fetching the water.',
    "Starlight, you never did find it. It's fine. I'd have looked too.",
    'Your number-one assistant, one last time, and after that just',
  ];
  await writeNote(game, written);
  await game.talk();
  await faceOff(game, 'twilight-scolds', []);
  await game.talk(["I'll look in on him after the party."]);

  await game.visit('duffle-pull');
  await pack(game, PACKED);
  await game.talk();
  await game.visit('third-comic-box', ['The scrapbook']);
  await game.visit('basket-lining', ['The photograph']);
  await game.visit('hollow-bookend', ['The box of comics']);
  await game.visit('loose-tile', ['The old blanket', 'Just a second!']);
  await game.visit('desk-ring');
  await game.visit('door-knocked-at', ['Better than fine. I figured it out.']);
  await letHappen(game, 'smile');
  await game.talk(['Bright and early.']);
  await game.visit('window', ['Slide it open', "I think you've got the wrong dragon."]);
  await game.visit('yam', ['Lean in']);
  await game.visit('connor', ['Why did you come?']);
  await game.visit('saphira', ['How many guards did you pass?']);
  await game.visit('griffith', ["By the bed. Let's go."]);
  await game.visit('rope', ['Have you ever dropped one?']);
  await letHappen(game, 'rope');
  await game.talk();
  await game.visit('round-the-hedge');
  await call(game, 'Saphira');
  await game.reach('hedge-break');
  await game.reach('wall-gap', ['Crawl under', 'What if he sees us?']);

  await game.travel('deep', ['The dark one.', 'How many ways are there?']);
  await call(game, 'Yam');
  await game.reach('stones', ['Who left?']);
  await game.visit('vines-way');
  await game.walkTo('herded');
  await game.talk(['Somebody has to hold the door.']);
  await faceOff(game, 'timberwolves', []);
  await game.talk();
  await game.walkTo('north');
  await game.talk(['Is that a trick question?']);
  await call(game, 'Griffith');
  await game.visit('gap', ['Use the rope.']);
  await game.travel('cragadile');
  await call(game, 'Connor');
  await game.visit('cragadile');
  await game.travel('far-bank');
  await game.visit('fire');
  await game.visit('saphira', ['Where did you get your name?', 'No. Thank you. No.']);
  await game.visit('yam', ["No. It's theirs."]);
  await game.visit('connor', ['Let it stop there']);
  await game.visit('griffith', ['What was it like, coming after me?', "I'd have let you keep the cake."]);
  await game.visit('bed', ['Leave it shut']);
  await game.travel('edge', ["I'll tell you all of it. One day."]);
  await game.visit('griffith', ["Artair. I'd like to hear it from a person."]);

  await game.visit('bed');
  await game.visit('shelves', ['Breathe in, and count to four']);
  await game.visit('closet');
  await game.visit('third-comic-box');
  await game.visit('basket-lining');
  await game.visit('window');
  await game.visit('note-on-desk');
  expect(await readNote(game)).toEqual(written);
  await game.talk(["He wasn't taken. He chose."]);

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
    'Why you went': ['To be strong · To keep them safe'],
    'What you took with you': [
      'Rolled-up poster',
      'Gem bowl',
      'Stuffed owl',
      'Quill set',
      'Brass telescope',
      'Chipped teacup',
      'Crystal shard',
      "Apple-picker's cap",
      'Snow globe',
      "Hearth's Warming doll",
      'Training whistle',
      'Recipe cards',
    ],
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
