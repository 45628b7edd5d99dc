/** A whole night by keys: everything is asked, promised and looked at. */
import { pack, readContract, readNote, sign, weigh, writeNote } from './support/activities';
import { climbDown, crossRope, faceOff, letHappen } from './support/challenges';
import { beSeen, call, ledger, PACKED } from './support/night';
import { expect, test } from './support/test';

/** What lands with Applejack. */
const FRANK = [
  "I've got something to think through.",
  "It's me. It's where I'm going to stand.",
  'The tree started it.',
  "If it gets heavy, I'll come to you first.",
  'Bright and early.',
];
/** What lands with Rainbow Dash. */
const OPEN = [
  'To sort something out tonight.',
  'It was an important hiccup.',
  "It hurt. It isn't why.",
  "It's the only thing I need tonight.",
  'I was wrong about the owl.',
  'Tomorrow. Sure.',
];
/** What Rainbow Dash hears out from Twilight. */
const KIND = ['Rainbow, are you all right?', 'Point seven. Thank you.'];
/** What turns the pack's backs. */
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

test('a night in which everything is asked, promised and looked at', async ({ game, page }) => {
  await game.open();
  await game.newNight();
  game.reads = true;
  await game.toTheParty(['Sip it', 'Swirl it'], 'Hold');
  await game.visit('yorsk', ['Was it?']);
  await game.visit('cicada', ['They kept the "badly"?']);
  await game.visit('starlight', ["You were worried. I'd have looked too.", 'Behind the third comic box']);
  await game.visit('applejack');
  await faceOff(game, 'applejack-asks', FRANK);
  await game.talk();
  game.reads = false;
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
  await game.talk();
  await faceOff(game, 'twilight-scolds', KIND);
  await game.talk(["I'll look in on him after the party."]);

  await game.visit('duffle-pull');
  await pack(game, [...PACKED, { thing: 'Photograph of eight', column: 1, row: 4, turns: 1 }]);
  await game.talk();
  await game.visit('basket-lining', ['The old blanket']);
  await game.visit('hollow-bookend', ['The scrapbook']);
  await game.visit('loose-tile', ['The box of comics', 'Just a second!']);
  await game.visit('duffle-in-view');
  await game.visit('closet-in-view');
  await game.visit('shelf-in-view', ['Twilight, say good night the old way?']);
  await letHappen(game, 'smile');
  await game.talk(['Bright and early.']);
  await game.visit('window', ['Wave first', 'Air. Please.']);
  await game.visit('griffith', ['That was quick. How?', 'Can I carry it?']);
  await game.visit('connor', ['Nice necklace.']);
  await game.visit('yam', ["Sorry? I didn't catch that.", 'Lean in']);
  await game.visit('saphira', ['How many guards did you pass?']);
  await game.visit('griffith', ["By the bed. Let's go."]);
  await game.visit('brink');
  await game.visit('rope', ['Have you ever dropped one?']);
  await climbDown(game);
  await game.talk();
  await game.visit('owl-below', ['Look after her.']);
  await game.visit('wall-above');
  await game.visit('round-the-hedge');
  await game.reach('shed-door', ['Mend the latch.']);
  await game.reach('hedge-dragon');
  await game.reach('bench', ['Say good night to each roof']);
  await game.reach('hedge-break');
  await call(game, 'Saphira');
  await game.reach('hedge-break');
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
  await game.reach('tarn');
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
    'Why you went': ['The two who lost an egg · To be strong'],
    'What you took with you': [
      'Rolled-up poster',
      'Gem bowl',
      'Photograph of eight',
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
      'Nothing on the desk but one folded sheet.',
      'Not one thing left in the closet but the hook he hated.',
      'The bed is made. He never makes it.',
      'Fine scratches on the window sill, from outside.',
      'One of his hiding places gives itself away: a comic out of its order.',
      'A ring of scorch on the desk, the size of a scroll.',
      "One purple thread caught in the window's frame.",
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
      'It was afraid of the whole room, and it went to sleep on the dragon.',
      'They looked past the heroes to see who had lit it.',
      'I sewed myself to her hem and never felt it. It took longer to undo than to do.',
      "Somepony may have kept a toy of mine, and mended it. I wouldn't know.",
      "He dusted her room for years. She'd thought that she left so quietly.",
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
