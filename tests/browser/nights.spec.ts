/** The whole story by keys, twice and differently, to the sheet that its ledger ends on. */
import type { Page } from '@playwright/test';
import { pack, readContract, readNote, sign, signPlainly, weigh, writeNote } from './support/activities';
import { climbDown, crossRope, faceOff, letHappen } from './support/challenges';
import type { Game } from './support/game';
import { expect, test } from './support/test';

/** What fits the bag in either night. */
const PACKED = [
  { thing: 'Rolled-up poster', column: 0, row: 0 },
  { thing: 'Brass telescope', column: 3, row: 0 },
  { thing: 'Quill set', column: 0, row: 1 },
  { thing: "Apple-picker's cap", column: 2, row: 1 },
  { thing: 'Recipe cards', column: 4, row: 1 },
  { thing: 'Gem bowl', column: 0, row: 2 },
  { thing: 'Stuffed owl', column: 2, row: 2 },
  { thing: 'Chipped teacup', column: 1, row: 3 },
  { thing: 'Snow globe', column: 2, row: 3 },
  { thing: 'Crystal shard', column: 4, row: 2 },
  { thing: "Hearth's Warming doll", column: 5, row: 2 },
  { thing: 'Training whistle', column: 0, row: 4 },
];

/** What lands with Applejack, and what does not. */
const FRANK = [
  "I've got something to think through.",
  "It's me. It's where I'm going to stand.",
  'The tree started it.',
  "If it gets heavy, I'll come to you first.",
  'Bright and early.',
];
const GUARDED = [
  'Just tired. Long day of being rescued.',
  "You're all great. I'm great. It's a great party.",
  'Are you all keeping notes on me?',
  'Is that the cake?',
  'Would you manage without me?',
];

/** What lands with Rainbow Dash, and what does not. */
const OPEN = [
  'To sort something out tonight.',
  'It was an important hiccup.',
  "It hurt. It isn't why.",
  "It's the only thing I need tonight.",
  'I was wrong about the owl.',
  'Tomorrow. Sure.',
];
const SHUT = [
  'Forget it. It was only a question.',
  "This one isn't mine to tell.",
  'Not everything is about you.',
  "Look, the moon's out.",
  "This isn't the owl.",
  "I can't give you a day.",
];

/** What turns the pack's backs, and what does not. */
const STANDING = [
  'Saphira, which one sets the pace?',
  "Don't step aside",
  'Connor, give me the note.',
  'Yam, can you read them?',
  'Get between them',
  'Step into its way',
  'Breathe out, only warm',
  'Connor, hum it the note.',
];
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

/** The ledger's words, entry by entry. */
async function ledger(page: Page): Promise<Record<string, readonly string[]>> {
  const sheet = page.getByRole('dialog', { name: 'The ledger' });
  await expect(sheet.getByRole('heading', { name: 'The ledger of one night' })).toBeVisible();
  return sheet.evaluate((root) =>
    Object.fromEntries(
      [...root.querySelectorAll('section')].map((entry) => [
        entry.querySelector('h3')?.textContent ?? '',
        [...entry.querySelectorAll('p, li')]
          .filter((part) => !part.querySelector('p'))
          .map((part) => [...part.childNodes].map((words) => words.textContent?.trim()).join(' · ')),
      ]),
    ),
  );
}

/** Calls for companions until the one of that name is beside Spike. */
async function call(game: Game, name: string): Promise<void> {
  const beside = game.page.locator('.company-name');
  for (let presses = 0; presses < 4 && (await beside.innerText()) !== name; presses++) await game.press('Tab', 400);
  await expect(beside).toHaveText(name);
}

/** Walks into the guard's light until he has seen the player so often. */
async function beSeen(game: Game, spotted: 'once' | 'twice'): Promise<void> {
  for (let tries = 0; tries < 20 && (await game.settle()).state?.spotted !== spotted; tries++) {
    await game.walkTo('night-guard');
    await game.talk([], { skip: true });
  }
  expect((await game.now()).state?.spotted).toBe(spotted);
}

test('a night in which everything is asked, promised and looked at', async ({ game, page }) => {
  await game.open();
  await game.newNight();
  await game.toTheParty(['Sip it', 'Swirl it'], 'Hold');
  await game.visit('yorsk', ['Was it?']);
  await game.visit('cicada', ['They kept the "badly"?']);
  await game.visit('starlight', ["You were worried. I'd have looked too.", 'Behind the third comic box']);
  await game.visit('applejack');
  await faceOff(game, 'applejack-asks', FRANK);
  await game.talk();
  await game.visit('cushion');
  await letHappen(game, 'bottle-first');
  await game.talk(["What do you do when nopony's looking?"]);
  await letHappen(game, 'bottle-second');
  await game.talk(["Who's your favourite?"]);
  await crossRope(game);
  await game.talk();
  await letHappen(game, 'bottle-dash');
  await game.talk(['Truth. Obviously.']);
  await faceOff(game, 'the-question', ["I'm not hiding any…", 'I just…']);
  await game.talk(['Set the bottle upright first']);
  await game.travel('ninth-step', ['In front of everypony, Dash. Everypony.']);
  await game.travel('stained-armour', ['You could have asked me. Just me.']);
  await game.visit('stained-armour', ['So you can keep one.']);
  await game.travel('window-seat', ['Where was I this morning?']);
  await game.visit('window-seat', ['Sit for a minute']);
  await game.travel('at-bedroom');
  await faceOff(game, 'dash-asks', OPEN);
  await game.talk();
  await game.visit('post-table');
  await game.visit('bedroom-door', ["I won't."]);
  await letHappen(game, 'listening');
  await game.talk();
  await letHappen(game, 'keyhole');
  await game.talk();

  await game.visit('third-comic-box', ["Leave it. I won't need it tomorrow."]);
  await game.visit('desk');
  await readContract(game);
  await game.talk(['Read the last clause again']);
  await weigh(game, [
    ['I held the door', 'To be strong'],
    ['Yorsk carried his calf', 'The two who lost an egg'],
    ['Somewhere there', 'The two who lost an egg'],
    ['Cicada remembers', 'To belong'],
  ]);
  await game.talk();
  await game.visit('desk');
  await sign(game, ['ArrowRight', 'ArrowUp', 'ArrowRight', 'ArrowRight', 'ArrowDown', 'ArrowRight']);
  await game.talk();
  await game.visit('desk');
  const written = [
    "I'm sorry. I'm putting that first so you don't have to look for it.",
    'I told you I had figured it out. This is the part I left off.',
    "There are two people who thought I was dead. I can't leave it at a letter.",
    "Applejack, I said I'd come to you first. This is me being late.",
    "I'll come back bigger. Not too big. Keep the basket.",
  ];
  await writeNote(game, [...written.slice(0, 1), 'Four dragons are taking me', ...written.slice(1)]);
  await game.talk(['Are you all right?', "I'll look in on him after the party."]);

  await game.visit('duffle-pull');
  await pack(game, [...PACKED, { thing: 'Photograph of eight', column: 1, row: 4, turns: 1 }]);
  await game.talk();
  await game.visit('basket-lining', ['The old blanket']);
  await game.visit('hollow-bookend', ['The scrapbook']);
  await game.visit('loose-tile', [
    'The box of comics',
    'Open the door a crack',
    'Twilight, say good night the old way?',
  ]);
  await letHappen(game, 'smile');
  await game.talk(['Bright and early.']);
  await game.visit('window', ['Wave first', 'Air. Please.']);
  await game.visit('griffith', ['That was quick. How?', 'Can I carry it?']);
  await game.visit('connor', ['Nice necklace.']);
  await game.visit('yam', ["Sorry? I didn't catch that.", 'Lean in']);
  await game.visit('saphira', ['How many guards did you pass?']);
  await game.visit('griffith', ["By the bed. Let's go."]);
  await game.visit('brink');
  await game.visit('rope', ['How many pianos have you dropped?']);
  await climbDown(game);
  await game.talk();
  await game.visit('owl-below', ['Look after her.']);
  await game.visit('wall-above');
  await game.visit('round-the-hedge');
  await game.reach('shed-door', ['Mend the latch.']);
  await game.reach('hedge-dragon', []);
  await game.reach('bench', ['Say good night to each roof']);
  await game.reach('hedge-break', []);
  await call(game, 'Saphira');
  await game.reach('hedge-break', []);
  await game.reach('wall-gap', ['Crawl under', 'What if he sees us?']);

  await beSeen(game, 'once');
  await game.travel('cover-1');
  await game.travel('cover-2');
  await game.travel('first-shaft');
  await game.visit('moon', ['Point out the library']);
  await game.travel('hollow');
  await game.travel('deep', ['The dark one.', "It's got your tune."]);
  await game.walkTo('round-moss');
  await game.talk();
  await game.travel('cover-2');
  await game.travel('cover-3');
  await call(game, 'Yam');
  await game.reach('stones', ['Who left?']);
  await game.reach('tarn', []);
  await game.walkTo('round-water');
  await game.talk();
  await game.visit('vines-nook', ['Burn it open']);
  await game.visit('dragon-stone', ['Lay your claw there']);
  await call(game, 'Saphira');
  await game.visit('claw-marks');
  await call(game, 'Connor');
  await game.reach('small-eyes', ['Tell them yes.']);
  await game.travel('cover-7');
  await game.visit('vines-way');
  await game.walkTo('herded');
  await game.talk(['Somebody has to hold the door.']);
  await faceOff(game, 'timberwolves', STANDING);
  await game.talk();
  await game.walkTo('north');
  await game.talk(['Three. Only they were pointing the other way.']);
  await game.visit('moon-rock', ['Watch it go']);
  await call(game, 'Griffith');
  await game.visit('gap');
  await game.travel('cragadile');
  await game.visit('cragadile');
  await call(game, 'Connor');
  await game.visit('cragadile');
  await game.travel('far-bank');
  await game.visit('fire');
  await game.visit('griffith', ['What are they like? Mum and Dad?', "I'd have let you keep the cake."]);
  await game.visit('connor', ['Hum an end for it']);
  await game.visit('yam', ['Copy it.']);
  await game.visit('saphira', ['Where did you get your name?', "Ask me again when it's light."]);
  await game.visit('bed', ['The whistle']);
  await game.travel('edge', ['Forgive me, girls.']);
  await game.visit('print-stone');
  await game.visit('yam');
  await game.visit('griffith', ['Spike on the stone. Artair at the table.']);

  await game.visit('bed');
  await game.visit('shelves', ['Breathe in, and count to four']);
  await game.visit('closet');
  await game.visit('third-comic-box');
  await game.visit('basket-lining');
  await game.visit('hollow-bookend');
  await game.visit('loose-tile');
  await game.visit('window');
  await game.visit('desk-bare');
  await game.visit('note-on-desk');
  expect(await readNote(game)).toEqual(written);
  await game.talk(["He hid them where I'd look."]);

  await expect(page.getByRole('dialog', { name: 'Credits' })).toBeVisible();
  await game.press('Escape');
  expect(await ledger(page)).toEqual({
    'What she told them': ['"He hid the things he loves where he knew I\'d look. That isn\'t a dragon who hates us."'],
    'Where you stood with them': [
      'Twilight Sparkle · has stopped looking for her mistake, and started on your reason',
      "Rainbow Dash · said yes when you asked if she trusts you, and isn't taking it back",
      "Applejack · reckons it'll come when it's ripe, and won't shake the tree",
      'Pinkie Pie · has your birthday down, even the one you made up',
      'Starlight Glimmer · would look for you, and knock first',
      'Rarity · keeps your measurements, to the quarter inch',
      "Fluttershy · still stays near, and still doesn't ask",
    ],
    'What they believe now': ['They believe that you left on purpose, and that it was not to get away from them.'],
    'What she found': [
      'The shelves are dusted, and bare but for one bookend.',
      'Nothing on the desk but one folded sheet.',
      'Not one thing left in the closet but the hook he hated.',
      'The bed is made. He never makes it.',
      'Fine scratches on the window sill, from outside.',
      'One of his hiding places gives itself away: a comic out of its order.',
      'A ring of scorch on the desk, the size of a scroll.',
      "One purple thread caught in the window's hinge.",
      'He hid something he loved where only a searcher would find it.',
      'A second. He left them for somepony.',
      'Three of them, at the least. He knew who would look.',
      'An owl as big as a colt went down past the windows, with a bag. · not found',
      "Shining Armor's duffle bag is gone from under the bed. · not found",
    ],
    'What you hid, and where': [
      'Old blanket, under the lining of the basket · she found it',
      'Scrapbook, in the hollow bookend · she found it',
      'Box of comics, beneath the loose crystal tile · she found it',
    ],
    'Thoughts never thought': [
      "They say it kindly. That's the trouble with it.",
      'They only ever look for me when something needs carrying.',
      "Five windows. I'm in one of them, at the edge, the size of a button.",
      'She lost by a minute today. Somepony should be counting the minutes.',
      "Twilight's horn was smoking when they came home. She hid it under her mane.",
      "I was somepony's entrance exam. She passed.",
      "They step back when I sneeze. Only a step. They don't even know they do it.",
      "If I ask, they'll say stay. So I can't ask.",
      'From the gallery you can see how well the party goes without anyone in it in particular.',
    ],
    'Where the night could have turned': ['A guard saw something small and purple, and wrote down "hydrangea".'],
  });

  // Its chapters are open now, each with all that had come before it.
  await game.press('Escape');
  await game.until('the title', (now) => now.screen === 'title');
  await game.step(1500);
  await expect(page.getByRole('button', { name: 'Continue' })).toBeHidden();
  await game.choose('Chapters');
  await game.choose('The duffle bag');
  await game.choose('Night 2: empty');
  await game.until('the chapter', (now) => now.screen === 'none');
  const { state } = await game.settle();
  expect(state).toMatchObject({ beat: 'pack', bag: [], trace: { hideout: 'third-comic-box', covered: false } });
  expect(state?.note.map(({ text }) => text)).toEqual(written);
  await game.leave();
  await game.choose('Nights');
  await expect(page.getByRole('button', { name: /^Night 1: Morning, / })).toContainText('ended');
  await expect(page.getByRole('button', { name: /^Night 2: The duffle bag, / })).toBeVisible();
});

test('a night in a hurry: nothing promised, seen by the guard, found by nopony', async ({ game, page }) => {
  const skip = { skip: true };
  await game.open(11);
  await game.newNight();
  await game.toTheParty([], 'Count how long they have left', skip);
  await game.visit('tuppence', ['What am I doing in it?'], skip);
  await game.visit('baron-merino', ['Ask the egg.'], skip);
  await game.visit('starlight', ['Say nothing', 'Beneath the loose crystal tile'], skip);
  await game.visit('applejack', [], skip);
  await faceOff(game, 'applejack-asks', GUARDED);
  await game.talk([], skip);
  await game.visit('cushion', [], skip);
  await letHappen(game, 'bottle-first');
  await game.talk(['Is the hat ever off?'], skip);
  await letHappen(game, 'bottle-second');
  await game.talk(["Who's your favourite?"], skip);
  await letHappen(game, 'tightrope');
  await game.talk([], skip);
  await letHappen(game, 'bottle-dash');
  await game.talk(["Truth. I'm an open comic."], skip);
  await faceOff(game, 'the-question', ['You first, Da…', 'Whose turn is…']);
  await game.talk(['Get up, fast'], skip);
  await game.travel('ninth-step', ["You all have secrets. Why can't I have one?"], skip);
  await game.travel('at-bedroom', ["They're good walls.", 'Let her look for the word'], skip);
  await faceOff(game, 'dash-asks', SHUT);
  await game.talk([], skip);
  await game.visit('bedroom-door', ["You'd catch me anyway."], skip);
  await letHappen(game, 'listening');
  await game.talk([], skip);
  await letHappen(game, 'keyhole');
  await game.talk([], skip);

  await game.visit('loose-tile', ['Put it right, so that nopony could tell'], skip);
  await game.visit('desk', [], skip);
  await readContract(game);
  await game.talk(['Ask it for one more day'], skip);
  await weigh(game, [
    ['She lost by a minute', 'To keep them safe'],
    ['Five windows', 'To belong'],
  ]);
  await game.talk([], skip);
  await game.visit('desk', [], skip);
  await signPlainly(game);
  await game.talk([], skip);
  await game.visit('desk', [], skip);
  const written = [
    "To my family (I looked the word up, it's you),",
    'Nopony took me. I packed. Check the shelves, I even dusted.',
    "I've tried this line nine times. The why is too big for the paper.",
    "I couldn't carry everything. What I left, I left where you'd look hardest.",
    "Please don't come after me. If you do, I'll want to be found.",
  ];
  await writeNote(game, written);
  await game.talk(['Point one: privacy.', 'It follows.'], skip);

  await game.visit('duffle-pull', [], skip);
  await pack(game, PACKED);
  await game.talk([], skip);
  await game.visit('third-comic-box', ['The photograph'], skip);
  await game.visit('basket-lining', ['Not here'], skip);
  await game.visit('basket-lining', ['The scrapbook'], skip);
  await game.visit('hollow-bookend', ['The old blanket'], skip);
  await game.visit('loose-tile', ['The box of comics', 'Just a second!', "I'm fine."], skip);
  await letHappen(game, 'smile');
  await game.talk(["I'll be up before you know it."], skip);
  await game.visit('window', ['Slide it open', 'I have a brother.'], skip);
  await game.visit('connor', ['Is it far?'], skip);
  await game.visit('yam', ["Sorry? I didn't catch that.", 'One more time?'], skip);
  await game.visit('saphira', ["I've been luggage. I'm good at it."], skip);
  await game.visit('griffith', ["By the bed. Let's go."], skip);
  await game.visit('rope', ['I can climb it myself.'], skip);
  await letHappen(game, 'rope');
  await game.talk([], skip);
  await game.visit('round-the-hedge', [], skip);
  await beSeen(game, 'twice');
  await game.travel('night-guard');
  await game.reach('shed-door', ['Take the sacks.'], skip);
  await call(game, 'Saphira');
  await game.reach('hedge-break', [], skip);
  await game.reach('wall-gap', ['Crawl under', "I'm good at plants."], skip);

  await beSeen(game, 'once');
  await beSeen(game, 'twice');
  await game.travel('deep', ['Which way would you go?', 'How many ways are there?'], skip);
  await game.travel('cover-3', [], skip);
  await call(game, 'Yam');
  await game.reach('stones', ["Where's the one that's tied?"], skip);
  await game.travel('cover-7', [], skip);
  await game.visit('vines-way', [], skip);
  await game.walkTo('herded');
  await game.talk(['No. Behind me. All of you.'], skip);
  await faceOff(game, 'timberwolves', SHRINKING);
  await game.talk([], skip);
  await game.walkTo('north');
  await game.talk(['Is that a trick question?'], skip);
  await call(game, 'Griffith');
  await game.visit('gap', ["Isn't there anything but that?"], skip);
  await game.travel('cragadile', [], skip);
  await call(game, 'Connor');
  await game.visit('cragadile', [], skip);
  await game.travel('far-bank', [], skip);
  await game.visit('fire', [], skip);
  await game.visit('saphira', ['Did any of them ever want to turn round?', 'No. Thank you. No.'], skip);
  await game.visit('yam', ['Hold it out, and hope', "No. It's theirs."], skip);
  await game.visit(
    'griffith',
    ['What was it like, coming after me?', "Next year we do it together. I've got the lungs."],
    skip,
  );
  await game.visit('connor', ['Let it stop there'], skip);
  await game.visit('bed', ['The quill set'], skip);
  await game.travel('edge', ["I'll tell you all of it. One day."], skip);
  await game.visit('connor', ["Spike. It's the one I turn round for."], skip);

  await game.visit('bed', [], skip);
  await game.visit('shelves', ['Keep looking'], skip);
  await game.visit('closet', ['Keep looking'], skip);
  await game.visit('note-on-desk', [], skip);
  expect(await readNote(game)).toEqual(written);
  await game.talk(['He left us.'], skip);

  await expect(page.getByRole('dialog', { name: 'Credits' })).toBeVisible();
  await game.press('Escape');
  expect(await ledger(page)).toEqual({
    'What she told them': ['"He left. He packed, and he left, and I said good night to him through a crack."'],
    'Where you stood with them': [
      'Twilight Sparkle · would have sworn that she knew you',
      'Rainbow Dash · is too loud about you, and then not loud at all',
      'Applejack · is keeping your plate warm',
      'Pinkie Pie · has your birthday down, even the one you made up',
      'Starlight Glimmer · still hears how quiet you were',
      'Rarity · keeps your measurements, to the quarter inch',
      "Fluttershy · still stays near, and still doesn't ask",
    ],
    'What they believe now': ['They believe that you left, and each reads the why of it differently.'],
    'What she found': [
      'The shelves are dusted, and bare but for one bookend.',
      'Not one thing left in the closet but the hook he hated.',
      'The bed is made. He never makes it.',
      'An owl as big as a colt went down past the windows, with a bag.',
      'Nothing on the desk but one folded sheet. · not found',
      'Fine scratches on the window sill, from outside. · not found',
      'One of his hiding places still shows where something lay. · not found',
      'A ring of scorch on the desk, the size of a scroll. · not found',
      "One purple thread caught in the window's hinge. · not found",
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
    ],
    'Where the night could have turned': [
      'Starlight was trying to apologise. You let her pass.',
      'Applejack would have taken half a truth and kept it whole.',
      'Rainbow Dash would have said yes a second sooner if you had stopped one word earlier.',
      'Twilight would have stayed a minute, had you asked.',
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
