import ROOM from '../../assets/art/atlases/spike-bedroom.json';
import roomSheet from '../../assets/art/atlases/spike-bedroom.png?url';
import CONTRACT from '../../assets/story/contract.json';
import APPLEJACK from '../../assets/story/standoffs/applejack-asks.json';
import QUESTION from '../../assets/story/standoffs/the-question.json';
import type { ItemId } from '../ids';
import { BEATS, CLUES, ITEMS, NOTE, PEOPLE, REASONS, record, TELLS, THOUGHTS } from '../quest-state/records';
import type { Packed } from '../quest-state/state';
import { PLAIN_SIGNATURE } from '../ui/activities/stroke';
import type { ActivityView, PackItemView, SpriteView } from '../ui/activity-views';
import type {
  BacklogLine,
  DialogueView,
  JournalView,
  MovesView,
  OutcomeView,
  PortraitCell,
  StandoffView,
} from '../ui/views';

const sheets = import.meta.glob<string>('../../assets/art/portraits/*.png', {
  eager: true,
  query: '?url',
  import: 'default',
});

/** A cell of a person's portrait sheet, if it is drawn: `{ portrait }` to spread into a view. */
export function portrait(person: string, row = 0, column = 0): { portrait?: PortraitCell } {
  const url = sheets[`../../assets/art/portraits/${person}.png`];
  return url === undefined ? {} : { portrait: { url, row, column, columns: 3 } };
}

export const SPOKEN: DialogueView = {
  speaker: { id: 'spike', name: 'Spike' },
  ...portrait('spike', 2),
  text: 'Me? I’m just admiring the punch. It has *depth*. I checked. Twice, to be sure, and then once more because nopony was looking.',
  style: 'spoken',
};

type Try = { says: readonly { text: string }[]; answers: Readonly<Record<string, { choice: string }>> };
/** What a try of a standoff says and offers. */
const asked = ({ says, answers }: Try) => ({
  text: says[0]?.text ?? '',
  choices: Object.entries(answers).map(([id, { choice }]) => ({ id, text: choice })),
});

export const ASKED: DialogueView = {
  speaker: { id: 'applejack', name: 'Applejack' },
  ...portrait('applejack', 2, 2),
  ...asked(APPLEJACK.tries[0] as Try),
  style: 'spoken',
};

const question = asked(QUESTION.tries[0] as Try);
export const FADING: DialogueView = {
  speaker: { id: 'rainbow-dash', name: 'Rainbow Dash' },
  ...portrait('rainbow-dash', 4),
  ...question,
  style: 'spoken',
  choices: question.choices.map((choice, n) => ({ ...choice, fading: 1 - n * 0.28 })),
};

export const THOUGHT: DialogueView = {
  text: 'They only ever look for me when something needs carrying. And I always come. *That’s* the part I can’t explain to anypony.',
  style: 'thought',
};

export const NARRATION: DialogueView = {
  text: 'Night glass. Behind it the Everfree, like something spilled along the edge of the world.',
  style: 'narration',
};

export const SMOKE: DialogueView = {
  text: 'Well chosen, Artair. The road remembers its own. Be ready before the moon is high.',
  style: 'smoke',
};

export const MUMBLED: DialogueView = {
  speaker: { id: 'yam', name: 'Yam' },
  ...portrait('yam', 2, 2),
  text: '…’m honoured, your h… I drew you. From the dream. You’re smaller.',
  style: 'spoken',
  small: true,
};

const mingle = record(BEATS, 'mingle').objective;
/** What there is to do, as the journal has it. */
export const OBJECTIVE = typeof mingle === 'string' ? mingle : (mingle.at(-1)?.text ?? '');

export const SAID: readonly BacklogLine[] = [
  { id: 'a', text: NARRATION.text, style: 'narration' },
  { id: 'b', text: THOUGHT.text, style: 'thought' },
  ...[1, 2, 3].flatMap((round): BacklogLine[] => [
    { id: `c${round}`, speaker: 'Applejack', text: ASKED.text, style: 'spoken' },
    { id: `d${round}`, text: ASKED.choices?.[0]?.text ?? '', style: 'choice' },
    { id: `e${round}`, speaker: 'Spike', text: SPOKEN.text, style: 'spoken' },
  ]),
  { id: 'f', speaker: 'The smoke', text: SMOKE.text, style: 'smoke' },
];

export const JOURNAL: JournalView = {
  title: 'Spike’s journal',
  objective: OBJECTIVE,
  quests: [
    {
      title: 'Not to be forgotten',
      steps: [
        { text: String(record(BEATS, 'punch').objective), done: true },
        { text: OBJECTIVE, done: false, count: { have: 1, of: 3 } },
        { text: String(record(BEATS, 'applejack').objective), done: false },
      ],
    },
  ],
  thoughts: THOUGHTS.slice(0, 9).map(({ id, text }) => ({ id, text })),
  people: PEOPLE.slice(1, 9).map((person) => ({
    id: person.id,
    name: person.name,
    about: person.note ?? '',
    standing: 'Glad of you tonight.',
    ...portrait(person.id),
  })),
};

export const OUTCOME: OutcomeView = {
  told: TELLS[1]?.text ?? '',
  trust: (['twilight', 'rainbow-dash', 'applejack', 'starlight'] as const).map((id, n) => {
    const { name, standing } = record(PEOPLE, id);
    const words = [standing?.sure, standing?.hurt, standing?.warm, standing?.wary][n] ?? '';
    return { id, name, words, ...portrait(id, 3) };
  }),
  believed: 'They believe that you left on purpose, and that it was not to get away from them.',
  why: REASONS.slice(1, 3).map(({ name }) => name),
  signature: PLAIN_SIGNATURE,
  taken: ITEMS.slice(0, 5).map(({ name }) => name),
  clues: CLUES.slice(0, 3).map(({ text }, n) => ({ text, found: n < 2 })),
  hidden: [
    { text: 'Chipped teacup, in the hollow bookend', found: true },
    { text: 'Scrapbook, behind the third comic box', found: true },
    { text: 'Training whistle, beneath the loose crystal tile', found: false },
  ],
  unthought: THOUGHTS.slice(9, 12).map(({ text }) => text),
  otherWays: [
    'Starlight was trying to apologise. You let her pass.',
    'The paper forbids one thing only. You never tested it.',
  ],
};

const ROOM_FRAMES = new Map(Object.entries(ROOM.frames));
/** Things whose sprite in the room goes by another name. */
const SPRITE_NAMES: Partial<Record<ItemId, string>> = { 'comic-box': 'comic-box-1', 'power-poster': 'poster-heroine' };

function iconOf(item: ItemId): { icon?: SpriteView } {
  const sprite = ROOM_FRAMES.get(SPRITE_NAMES[item] ?? item);
  if (sprite === undefined) return {};
  const { x, y, w, h } = sprite.frame;
  const { size } = ROOM.meta;
  return { icon: { url: roomSheet, sheet: { width: size.w, height: size.h }, frame: { x, y, width: w, height: h } } };
}

const TINTS = ['#c97b5a', '#7fa6d9', '#8fc27a', '#d9b15f', '#b58ad0', '#d98aa6', '#6fbfb5', '#a9a0c8'];
const PLACED: readonly Packed[] = [
  { item: 'comic-box', x: 0, y: 0, turns: 0 },
  { item: 'power-poster', x: 2, y: 0, turns: 0 },
  { item: 'gem-bowl', x: 2, y: 1, turns: 0 },
  { item: 'old-blanket', x: 4, y: 2, turns: 0 },
  { item: 'telescope', x: 0, y: 4, turns: 0 },
];

const packItems: readonly PackItemView[] = ITEMS.map((item, index) => ({
  id: item.id,
  name: item.name,
  memory: item.memory,
  tint: TINTS[index % TINTS.length] ?? '#a9a0c8',
  ...iconOf(item.id),
  placed: PLACED.find((packed) => packed.item === item.id) ?? null,
}));

const noteLines = NOTE.map((line, index) => ({
  id: line.id,
  prompt: line.prompt,
  text: index < 2 ? (line.options[0]?.text ?? null) : null,
  options: line.options.map((option) => ({ id: option.id, text: option.text })),
}));

const written = NOTE.map((line, index) => line.options[index % 2]?.text ?? '');

export const STANDOFF: StandoffView = {
  composure: { now: 2, most: 3 },
  meter: { word: 'doubt', now: 3, most: 4 },
  sign: 'eyes',
  last: 'slips',
  names: { player: 'Spike', opponent: 'Applejack' },
};

export const MOVES: MovesView = { name: record(BEATS, 'knock').moves?.name ?? '', left: 2, of: 3 };

export const ACTIVITIES = {
  contract: {
    kind: 'contract',
    title: 'The Contract',
    clauses: CONTRACT,
    read: 4,
    doneLabel: 'To the line',
  },
  weighing: {
    kind: 'weighing',
    question: 'What does it weigh?',
    text: 'Lay each Thought on the reason it speaks for.',
    reasons: REASONS.map((reason, index) => ({
      id: reason.id,
      title: reason.name,
      text: reason.text,
      weight: [0.9, 0.35, 0.2, 0.7][index] ?? 0,
      resolve: index === 0 || index === 3,
    })),
    thoughts: THOUGHTS.slice(0, 10).map(({ id, text, leans }, index) => ({ id, text, on: index < 5 ? leans : null })),
    canFinish: true,
  },
  signature: {
    kind: 'signature',
    title: 'The line',
    text: 'Sign as yourself, whoever that is tonight.',
    plainName: 'Spike',
  },
  note: { kind: 'note', lines: noteLines, current: 2, signature: null, plainName: 'Spike' },
  'note-fading': {
    kind: 'note',
    lines: noteLines.map((line, index) =>
      index === 2 ? { ...line, text: NOTE[1]?.options[2]?.text ?? '', fades: true } : line,
    ),
    current: 2,
    signature: null,
    plainName: 'Spike',
  },
  'note-done': {
    kind: 'note',
    lines: noteLines.map((line, index) => ({ ...line, text: written[index] ?? '' })),
    current: 5,
    signature: PLAIN_SIGNATURE,
    plainName: 'Spike',
  },
  packing: {
    kind: 'packing',
    title: 'The duffle bag',
    text: 'Shining Armor said it would hold a whole campaign. It will not hold a whole room.',
    items: packItems,
    canFinish: false,
  },
  folded: {
    kind: 'folded-note',
    state: 'folded',
    outside: 'Twilight',
    lines: written,
    signature: PLAIN_SIGNATURE,
    plainName: 'Spike',
  },
  reading: {
    kind: 'folded-note',
    state: 'open',
    outside: 'Twilight',
    lines: written,
    signature: PLAIN_SIGNATURE,
    plainName: 'Spike',
  },
} satisfies Record<string, ActivityView>;
