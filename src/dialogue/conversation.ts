import type { Story } from 'inkjs';
import { type HideoutId, type ItemId, type KnotId, PERSON_IDS, type PersonId } from '../ids';
import { holds, parseCondition } from '../quest-state/condition';
import type { Intent } from '../quest-state/intents';
import type { QuestState } from '../quest-state/state';
import { EFFECTS } from './effects';
import { type Script, storyOf } from './script';

type Style = 'spoken' | 'thought' | 'narration' | 'smoke';
/** `mood` names a portrait; `small` words are mumbled; `cues` are for the stage, as written. */
export type Line = {
  is: 'line';
  id: string;
  text: string;
  style: Style;
  speaker: PersonId | null;
  mood: string | null;
  small: boolean;
  cues: readonly string[];
};
/** `fades`: the words fail Spike while he picks them. */
export type Choice = { id: string; text: string; fades: boolean };
export type Moment = Line | { is: 'choices'; choices: readonly Choice[] } | { is: 'end' };

/** What a conversation may ask of the story and do to it. `asked` is told each question, as a condition, and its answer. */
export type Teller = {
  state: () => QuestState;
  dispatch: (intent: Intent) => void;
  asked?: (question: string, answer: boolean) => void;
};

/** One conversation, from its knot to its end. It holds no story: it reads the state and writes by intents. */
export class Conversation {
  private readonly story: Story;

  constructor(script: Script, knot: KnotId, teller: Teller) {
    this.story = storyOf(script, teller.state().seed);
    const is = (question: string): boolean => {
      const answer = holds(parseCondition(question), teller.state());
      teller.asked?.(question, answer);
      return answer;
    };
    this.story.BindExternalFunction('is', is, true);
    this.story.BindExternalFunction('kept', (item: ItemId, hideout: HideoutId) => is(`hid:${item}:${hideout}`), true);
    for (const [name, effect] of Object.entries(EFFECTS)) {
      const act = (...args: never[]): void => teller.dispatch((effect as (...args: never[]) => Intent)(...args));
      // Looking ahead would run an effect more than once.
      this.story.BindExternalFunction(name, act, false);
    }
    this.story.ChoosePathString(knot);
  }

  /** The next line, or the choices, or the end. @throws if ink does. */
  next(): Moment {
    // What stands before a line that is not said holds for the one that is.
    const unsaid: string[] = [];
    while (this.story.canContinue) {
      const text = (this.story.Continue() ?? '').trim();
      const tags = this.story.currentTags ?? [];
      if (text !== '') return lineOf(text, [...unsaid, ...tags]);
      unsaid.push(...tags.filter(isCue));
    }
    const choices = this.story.currentChoices.map((c) => ({ ...choiceTags(c.tags ?? []), text: c.text }));
    return choices.length > 0 ? { is: 'choices', choices } : { is: 'end' };
  }

  /** Takes the choice with this place in the list. */
  choose(index: number): void {
    this.story.ChooseChoiceIndex(index);
  }
}

const CUE = 'do:';
const isCue = (tag: string): boolean => tag.startsWith(CUE);
const idOf = (tags: readonly string[]): string => tags.find((t) => t.startsWith('id:'))?.slice(3) ?? '';

const choiceTags = (tags: readonly string[]): Omit<Choice, 'text'> => ({
  id: idOf(tags),
  fades: tags.includes('fades'),
});

const isPerson = (name: string): name is PersonId => PERSON_IDS.some((id) => id === name);

function lineOf(text: string, tags: readonly string[]): Line {
  const voice = tags.find((t) => !/^(id:|do:|small$)/.test(t)) ?? 'narration';
  const [name = '', mood = null] = voice.split(':');
  const spoken = isPerson(name);
  const style = spoken ? 'spoken' : name === 'thought' || name === 'smoke' ? name : 'narration';
  const cues = tags.filter(isCue).map((t) => t.slice(CUE.length));
  return {
    is: 'line',
    id: idOf(tags),
    text,
    style,
    speaker: spoken ? name : null,
    mood,
    small: tags.includes('small'),
    cues,
  };
}
