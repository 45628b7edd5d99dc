import { describe, expect, test, vi } from 'vitest';
import { advance } from '../../src/quest-state/advance';
import { outcome } from '../../src/quest-state/outcome';
import { begin, type QuestState } from '../../src/quest-state/state';
import { CAREFUL_NIGHT } from './careful-night';
import { GUARDED_NIGHT } from './guarded-night';
import { divergence, play, SEED, type Stand, type Step, withoutChanceOrClock } from './night';

/** A night takes seconds on a slow machine. */
vi.setConfig({ testTimeout: 120_000 });

const NIGHTS: readonly (readonly [string, readonly Step[]])[] = [
  ['careful', CAREFUL_NIGHT],
  ['guarded', GUARDED_NIGHT],
];

/** The events of each scripted step, beside what was expected of it. */
function eventsByStep(night: readonly Step[], stands: readonly Stand[]): readonly (readonly string[])[] {
  const steps: string[][] = [];
  let events: string[] = [];
  for (const stand of stands) {
    events.push(...stand.events);
    if (stand.after.includes(' · ')) continue;
    steps.push(events);
    events = [];
  }
  expect(steps).toHaveLength(night.length);
  return steps;
}

const lastOf = (stands: readonly Stand[]): QuestState => stands.at(-1)?.state ?? begin(SEED);

describe.each(NIGHTS)('the %s night', (_name, night) => {
  const straight = withoutChanceOrClock(() => play(night, false));

  test('comes to its end, each step bringing about what it should', () => {
    eventsByStep(night, straight.stands).forEach((events, i) => {
      expect(events, `step ${i}: ${JSON.stringify(night[i])}`).toEqual(night[i]?.brings);
    });
    expect(lastOf(straight.stands)).toMatchObject({
      beat: 'credits',
      conversation: null,
      activity: null,
      queued: null,
    });
  });

  test('is the same night when saved and loaded between every two steps', () => {
    const saved = withoutChanceOrClock(() => play(night, true));
    expect(divergence(straight.stands, saved.stands)).toBeNull();
  });

  test('is the same night when its intents are given again', () => {
    const again = straight.log.reduce((state, intent) => advance(state, intent).state, begin(SEED));
    expect(again).toEqual(lastOf(straight.stands));
  });
});

test('a playing that goes another way is told apart at the step where it does', () => {
  const first = GUARDED_NIGHT.findIndex((step) => 'use' in step && step.use === 'mint-julep');
  const until = GUARDED_NIGHT.slice(0, first + 1);
  const other = until.map((step, i) => (i === first ? { ...step, use: 'yorsk', pick: ['Was it?'] } : step));
  const [one, two] = [play(until, false), play(other, false)];
  expect(divergence(one.stands, two.stands)).toMatch(
    /^after step 13, .*thoughts is \["what-if-she-wins","the-assistant"\] in one/,
  );
});

describe('the sheet after the credits', () => {
  test('of the careful night', () => {
    expect(outcome(lastOf(play(CAREFUL_NIGHT, false).stands))).toEqual({
      trust: [
        {
          person: 'twilight',
          friend: 'Twilight Sparkle',
          words: 'has stopped looking for her mistake, and started on your reason',
        },
        {
          person: 'rainbow-dash',
          friend: 'Rainbow Dash',
          words: "said yes when you asked if she trusts you, and isn't taking it back",
        },
        {
          person: 'applejack',
          friend: 'Applejack',
          words: "reckons it'll come when it's ripe, and won't shake the tree",
        },
        { person: 'pinkie-pie', friend: 'Pinkie Pie', words: 'has your birthday down, even the one you made up' },
        { person: 'starlight', friend: 'Starlight Glimmer', words: 'would look for you, and knock first' },
        { person: 'rarity', friend: 'Rarity', words: 'keeps your measurements, to the quarter inch' },
        { person: 'fluttershy', friend: 'Fluttershy', words: "still stays near, and still doesn't ask" },
      ],
      resolve: ['The two who lost an egg', 'To belong'],
      packed: [
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
        'Training whistle',
        'Recipe cards',
      ],
      found: [
        'Box of comics, behind the third comic box',
        'Old blanket, under the lining of the basket',
        "Hearth's Warming doll, in the hollow bookend",
        'Scrapbook, beneath the loose crystal tile',
      ],
      missed: [],
      belief: 'They believe that you left on purpose, and that it was not to get away from them.',
      told: '"He hid the things he loves where he knew I\'d look. That isn\'t a dragon who hates us."',
      unthought: [
        "They say it kindly. That's the trouble with it.",
        'They only ever look for me when something needs carrying.',
        "Five windows. I'm in one of them, at the edge, the size of a button.",
        'She lost by a minute today. Somepony should be counting the minutes.',
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
      elsewhere: [],
    });
  });

  test('of the guarded night', () => {
    expect(outcome(lastOf(play(GUARDED_NIGHT, false).stands))).toEqual({
      trust: [
        { person: 'twilight', friend: 'Twilight Sparkle', words: 'would have sworn that she knew you' },
        { person: 'rainbow-dash', friend: 'Rainbow Dash', words: 'is too loud about you, and then not loud at all' },
        { person: 'applejack', friend: 'Applejack', words: 'is keeping your plate warm' },
        { person: 'pinkie-pie', friend: 'Pinkie Pie', words: 'has your birthday down, even the one you made up' },
        { person: 'starlight', friend: 'Starlight Glimmer', words: 'still hears how quiet you were' },
        { person: 'rarity', friend: 'Rarity', words: 'keeps your measurements, to the quarter inch' },
        { person: 'fluttershy', friend: 'Fluttershy', words: "still stays near, and still doesn't ask" },
      ],
      resolve: ['To be strong', 'To keep them safe'],
      packed: [
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
      found: ['Box of comics, beneath the loose crystal tile'],
      missed: ['Old blanket, under the lining of the basket', 'Scrapbook, in the hollow bookend'],
      belief: 'They believe that you left, and each reads the why of it differently.',
      told: '"Get your saddlebags. We\'re bringing him home."',
      unthought: [
        'They only ever look for me when something needs carrying.',
        'I held the door this morning. Somepony has to. Nopony paints it.',
        "Twilight's horn was smoking when they came home. She hid it under her mane.",
        "I was somepony's entrance exam. She passed.",
        'Cicada remembers who spoke for him. One out of a hundred guests.',
        "They step back when I sneeze. Only a step. They don't even know they do it.",
        'From the gallery you can see how well the party goes without anyone in it in particular.',
        "I send everypony's letters. I've never once had an address to write to.",
        'Yorsk carried his calf through nine snows to see a mountain. Nine.',
        'It was afraid of the whole room, and it went to sleep on the dragon.',
        'They looked past the heroes to see who had lit it.',
        'I sewed myself to her hem and never felt it. It took longer to undo than to do.',
        "Somepony may have kept a toy of mine, and mended it. I wouldn't know.",
        "He dusted her room for years. She'd thought that she left so quietly.",
      ],
      elsewhere: [
        'Starlight was trying to apologise. You let her pass.',
        'Applejack would have taken half a truth and kept it whole.',
        'Rainbow Dash would have said yes a second sooner if you had stopped one word earlier.',
        'Twilight would have stayed a minute, had you asked.',
        'Twilight counts to three before she turns a handle. For you she would have counted slower.',
        'The paper forbids one thing only. You never tested it.',
        'Two windows saw an owl climb down a rope. One of them only had to open.',
        'There is a hollow under the roots where the dark is kind.',
        'From one clearing you could have seen your window.',
        'Behind a curtain of vines two dragons of stone are waiting, until.',
        'Six wolves would have turned their backs and kept watch for you, had your voice held one breath more.',
        'On the overlook a stone remembers all seven of you.',
        "Four dragons would have called you Spike, and thought it a prince's name.",
        'Somewhere in the garden stands a hedge with your ears. You never met.',
        'The shed door went on knocking. It was on your list, and you had a mechanic with you.',
        'Two guards own a very good drawing of themselves, and wonder who was up so late.',
        'A guard wrote down "hydrangea". Then he saw that it had feet, and wrote that down too.',
      ],
    });
  });
});
