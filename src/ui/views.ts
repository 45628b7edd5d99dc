/** What the overlay shows: plain views made by the scenes from quest-state. Texts may mark stress as *word*. */

export type Screen = 'none' | 'title' | 'pause' | 'options' | 'journal' | 'backlog' | 'saves' | 'credits' | 'outcome';

/** Where the 640x360-like game view lies in the window: CSS px of its corner, and CSS px to one view px. */
export type ViewRect = { left: number; top: number; zoom: number };

/** One cell of a portrait sheet whose cells are 96x96: column 0 rest, 1 blink, 2 talk; one row a mood. */
export type PortraitCell = { url: string; column: number; row: number; columns: number };

export type LineStyle = 'spoken' | 'thought' | 'narration' | 'smoke';

export type ChoiceView = {
  id: string;
  text: string;
  /** One or two words for how the answer is meant, e.g. "a joke". */
  tone?: string;
  /** 0 whole … 1 gone: answers that slip away while the player looks on. At 1 it can't be chosen. */
  fading?: number;
  disabled?: boolean;
};

export type DialogueView = {
  speaker?: { id: string; name: string };
  portrait?: PortraitCell;
  text: string;
  style: LineStyle;
  /** Mumbled: set small until leaned in. */
  small?: boolean;
  choices?: readonly ChoiceView[];
  /** Id of the choice just taken; it glows while the others step back. */
  chosen?: string;
  canSkip: boolean;
  auto: boolean;
};

export type AreaTitleView = { title: string; subtitle?: string };

/** `x`, `y` in view px: the point above the thing that the prompt floats over. */
export type PromptView = { key: string; label: string; text?: string; x: number; y: number };

export type NoticeView = { text: string; tone: 'info' | 'warning'; action?: { id: string; label: string } };

export type SaveMark = 'saving' | 'saved' | 'failed';

export type SearchView = {
  /** 0 calm … 1 breathless. */
  panic: number;
  clues: readonly { id: string; text: string; fresh?: boolean }[];
  /** Where Twilight's reasoning stands now. */
  guess?: string;
  canBreathe: boolean;
};

export type StepView = { text: string; state: 'open' | 'done' | 'missed' };
export type QuestView = { id: string; title: string; side: boolean; steps: readonly StepView[] };
export type ThoughtView = { id: string; text: string; from?: string };
export type PersonView = { id: string; name: string; about: string; standing?: string; portrait?: PortraitCell };

export type JournalView = {
  owner: string;
  objective: string;
  marked: boolean;
  quests: readonly QuestView[];
  thoughts: readonly ThoughtView[];
  people: readonly PersonView[];
};

export type BacklogLine = { id: string; speaker?: string; text: string; style: LineStyle | 'choice' };

export type SlotView = {
  id: string;
  name: string;
  /** Absent when the slot is empty. */
  saved?: { place: string; beat: string; when: string };
  current: boolean;
};

export type TitleView = {
  /** True until the first gesture, which also wakes the sound. */
  gate: boolean;
  canContinue: boolean;
  continueHint?: string;
  practice: boolean;
  version: string;
};

export type CreditsView = { sections: readonly { title: string; lines: readonly string[] }[]; closing: string };

export type OutcomeView = {
  trust: readonly { id: string; name: string; words: string; portrait?: PortraitCell }[];
  believed: readonly string[];
  clues: readonly { text: string; found: boolean }[];
  hidden: readonly { thing: string; place: string; found: boolean }[];
  unthought: readonly { text: string; hint?: string }[];
  otherWays: readonly string[];
  told: string;
};

export type CrashView = { title: string; text: string; report: string; canContinue: boolean };

export type ConfirmView = { title: string; text: string; yes: string; no: string; danger?: boolean };

export type Volumes = { music: number; effects: number; voices: number; ambience: number };

export type OptionValues = Volumes & {
  textSpeed: 'slow' | 'normal' | 'fast' | 'instant';
  textSize: 1 | 1.25 | 1.5 | 2;
  readableFont: boolean;
  autoAdvance: boolean;
  highContrast: boolean;
  reducedMotion: boolean;
  reducedFlashes: boolean;
  /** Effects quality. */
  quality: 'auto' | 'high' | 'low';
  fullscreen: boolean;
  assists: boolean;
};

export type BindingView = { id: string; label: string; keys: readonly string[]; listening: boolean };
