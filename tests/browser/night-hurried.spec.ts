/** A whole night by keys: nothing is promised, the guard sees it, and nopony finds what it hid. */
import { pack, readContract, readNote, signPlainly, weigh, writeNote } from './support/activities';
import { faceOff, letHappen } from './support/challenges';
import { beSeen, call, ledger, PACKED } from './support/night';
import { expect, test } from './support/test';

/** What does not land with Applejack. */
const GUARDED = [
  'Just tired. Long day of being rescued.',
  "You're all great. I'm great. It's a great party.",
  'Are you all keeping notes on me?',
  'Is that the cake?',
  'Would you manage without me?',
];
/** What does not land with Rainbow Dash. */
const SHUT = [
  'Forget it. It was only a question.',
  "This one isn't mine to tell.",
  'Not everything is about you.',
  "Look, the moon's out.",
  "This isn't the owl.",
  "I can't give you a day.",
];
/** What Rainbow Dash has heard before, from Twilight. */
const STRICT = ['The last time, there was no more cake.', 'Then listen to point four.', 'You read my diary once.'];
/** What does not turn the pack's backs. */
const SHRINKING = [
  'Burn a ring about us',
  'Connor, hum it down!',
  'Roar back',
  'Griffith, lamp up!',
  'Breathe over their heads',
  'Griffith, put it out!',
  'Yam, tell it who we are.',
  'Show it your teeth',
];

test('a night in a hurry: nothing promised, seen by the guard, found by nopony', async ({ game, page }) => {
  await game.open(11);
  await game.newNight();
  await game.toTheParty([], 'Count how long they have left');
  await game.visit('tuppence', ['What am I doing in it?']);
  await game.visit('baron-merino', ['Ask the egg.']);
  await game.visit('starlight', ['Say nothing', 'Beneath the loose crystal tile']);
  await game.visit('applejack');
  await faceOff(game, 'applejack-asks', GUARDED);
  await game.talk();
  await game.visit('cushion');
  await letHappen(game, 'bottle-first');
  await game.talk(['Is the hat ever off?']);
  await letHappen(game, 'bottle-second');
  await game.talk(["Who's your favourite?"]);
  await letHappen(game, 'tightrope');
  await game.talk();
  await letHappen(game, 'bottle-dash');
  await game.talk(["Truth. I'm an open comic."]);
  await faceOff(game, 'the-question', ['You first, Da…', 'Whose turn is…']);
  await game.talk(['Get up, fast']);
  await game.travel('ninth-step', ["You all have secrets. Why can't I have one?"]);
  await game.travel('at-bedroom', ["They're good walls.", 'Let her look for the word']);
  await faceOff(game, 'dash-asks', SHUT);
  await game.talk();
  await game.visit('bedroom-door', ["You'd catch me anyway."]);
  await letHappen(game, 'listening');
  await game.talk();
  await letHappen(game, 'keyhole');
  await game.talk();

  await game.visit('loose-tile', ['Put it right, so that nopony could tell']);
  await game.visit('desk');
  await readContract(game);
  await game.talk(['Ask it for one more day']);
  await weigh(game, [
    ['She lost by a minute', 'To keep them safe'],
    ['Five windows', 'To belong'],
  ]);
  await game.talk();
  await game.visit('desk');
  await signPlainly(game);
  await game.talk();
  await game.visit('desk');
  const written = [
    "To my family (I looked the word up, it's you),",
    'Nopony took me. I packed. Check the shelves, I even dusted.',
    "I've tried this line nine times. The why is too big for the paper.",
    "I couldn't carry everything. What I left, I left where you'd look hardest.",
    "Please don't come after me. If you do, I'll want to be found.",
  ];
  await writeNote(game, written);
  await game.talk();
  await faceOff(game, 'twilight-scolds', STRICT);
  await game.talk(['It follows.']);

  await game.visit('duffle-pull');
  await pack(game, PACKED);
  await game.talk();
  await game.visit('third-comic-box', ['The photograph']);
  await game.visit('basket-lining', ['Not here']);
  await game.visit('basket-lining', ['The scrapbook']);
  await game.visit('hollow-bookend', ['The old blanket']);
  await game.visit('loose-tile', ['The box of comics', 'Open the door a crack', "I'm fine."]);
  await letHappen(game, 'smile');
  await game.talk(["I'll be up before you know it."]);
  await game.visit('window', ['Slide it open', 'I have a brother.']);
  await game.visit('connor', ['Is it far?']);
  await game.visit('yam', ["Sorry? I didn't catch that.", 'One more time?']);
  await game.visit('saphira', ["I've been luggage. I'm good at it."]);
  await game.visit('griffith', ["By the bed. Let's go."]);
  await game.visit('rope', ['I can climb it myself.']);
  await letHappen(game, 'rope');
  await game.talk();
  await game.visit('round-the-hedge');
  await beSeen(game, 'twice');
  await game.travel('night-guard');
  await game.reach('shed-door', ['Take the sacks.']);
  await call(game, 'Saphira');
  await game.reach('hedge-break');
  await game.reach('wall-gap', ['Crawl under', "I'm good at plants."]);

  await beSeen(game, 'once');
  await beSeen(game, 'twice');
  await game.travel('deep', ['Which way would you go?', 'How many ways are there?']);
  await game.travel('cover-3');
  await call(game, 'Yam');
  await game.reach('stones', ["Where's the one that's tied?"]);
  await game.travel('cover-7');
  await game.visit('vines-way');
  await game.walkTo('herded');
  await game.talk(['No. Behind me. All of you.']);
  await faceOff(game, 'timberwolves', SHRINKING);
  await game.talk();
  await game.walkTo('north');
  await game.talk(['Is that a trick question?']);
  await call(game, 'Griffith');
  await game.visit('gap', ["Isn't there anything but that?"]);
  await game.travel('cragadile');
  await call(game, 'Connor');
  await game.visit('cragadile');
  await game.travel('far-bank');
  await game.visit('fire');
  await game.visit('saphira', ['Did any of them ever want to turn round?', 'No. Thank you. No.']);
  await game.visit('yam', ['Hold it out, and hope', "No. It's theirs."]);
  await game.visit('griffith', [
    'What was it like, coming after me?',
    "Next year we do it together. I've got the lungs.",
  ]);
  await game.visit('connor', ['Let it stop there']);
  await game.visit('bed', ['The quill set']);
  await game.travel('edge', ["I'll tell you all of it. One day."]);
  await game.visit('connor', ["Spike. It's the one I turn round for."]);

  await game.visit('bed');
  await game.visit('shelves', ['Keep looking']);
  await game.visit('closet', ['Keep looking']);
  await game.visit('note-on-desk');
  expect(await readNote(game)).toEqual(written);
  await game.talk(['He left us.']);

  await expect(page.getByRole('dialog', { name: 'Credits' })).toBeVisible();
  await game.press('Escape');
  expect(await ledger(page)).toEqual({
    'What she told them': ['"He left. He packed, and he left, and I said good night to him through a crack."'],
    'Where you stood with them': [
      'Twilight Sparkle · is going back over everything you said, with a ruler',
      'Rainbow Dash · is too loud about you, and then not loud at all',
      'Applejack · is keeping your plate warm',
      'Pinkie Pie · has your birthday down, even the one you made up',
      'Starlight Glimmer · still hears how quiet you were',
      'Rarity · keeps your measurements, to the quarter inch',
      "Fluttershy · still stays near, and still doesn't ask",
    ],
    'What they believe now': ['They believe that you left, and each reads the why of it differently.'],
    'Why you went': ['To keep them safe · To belong'],
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
      'An owl as big as a colt went down past the windows, with a bag.',
      'Nothing on the desk but one folded sheet. · not found',
      'Fine scratches on the window sill, from outside. · not found',
      'One of his hiding places still shows where something lay. · not found',
      'A ring of scorch on the desk, the size of a scroll. · not found',
      "One purple thread caught in the window's frame. · not found",
      'He hid something he loved where only a searcher would find it. · not found',
      'A second. He left them for somepony. · not found',
      'Three of them, at the least. He knew who would look. · not found',
      "Shining Armor's duffle bag is gone from under the bed. · not found",
    ],
    'What you hid, and where': [
      'Photograph of eight, behind the third comic box · still there',
      'Scrapbook, under the lining of the basket · still there',
      'Old blanket, in the hollow bookend · still there',
      'Box of comics, beneath the loose crystal tile · still there',
    ],
    'Thoughts never thought': [
      "They say it kindly. That's the trouble with it.",
      'They only ever look for me when something needs carrying.',
      'I held the door this morning. Somepony has to. Nopony paints it.',
      "Twilight's horn was smoking when they came home. She hid it under her mane.",
      'Cicada remembers who spoke for him. One out of a hundred guests.',
      "They step back when I sneeze. Only a step. They don't even know they do it.",
      "If I ask, they'll say stay. So I can't ask.",
      'From the gallery you can see how well the party goes without anyone in it in particular.',
      "I send everypony's letters. I've never once had an address to write to.",
      'Yorsk carried his calf through nine snows to see a mountain. Nine.',
      'It was afraid of the whole room, and it went to sleep on the dragon.',
      'They looked past the heroes to see who had lit it.',
      'I sewed myself to her hem and never felt it. It took longer to undo than to do.',
      "Somepony may have kept a toy of mine, and mended it. I wouldn't know.",
      "He dusted her room for years. She'd thought that she left so quietly.",
    ],
    'Where the night could have turned': [
      'Starlight was trying to apologise. You let her pass.',
      'Applejack would have taken half a truth and kept it whole.',
      'Rainbow Dash would have said yes a second sooner if you had stopped one word earlier.',
      'Twilight would have stayed a minute, had you asked.',
      'Twilight counts to three before she turns a handle. For you she would have counted slower.',
      'The paper forbids one thing only. You never tested it.',
      'There is a hollow under the roots where the dark is kind.',
      'From one clearing you could have seen your window.',
      'Behind a curtain of vines two dragons of stone are waiting, until.',
      'Six wolves would have turned their backs and kept watch for you, had your voice held one breath more.',
      'On the overlook a stone remembers all seven of you.',
      'Somewhere in the garden stands a hedge with your ears. You never met.',
      'The shed door went on knocking. It was on your list, and you had a mechanic with you.',
      'Two guards own a very good drawing of themselves, and wonder who was up so late.',
      'A guard wrote down "hydrangea". Then he saw that it had feet, and wrote that down too.',
    ],
  });
});
