/** What the overlay shows: plain views made by the scenes from quest-state. Texts may mark stress as *word*. */
import type { ClueId, PersonId, ThoughtId } from '../ids';
import type { Stroke } from '../quest-state/state';

export type Screen =
  | 'none'
  | 'title'
  | 'pause'
  | 'options'
  | 'journal'
  | 'backlog'
  | 'credits'
  | 'outcome'
  | 'nights'
  | 'chapters'
  | 'practice';

/** Where the 640x360-like game view lies in the window: CSS px of its corner, and CSS px to one view px. */
export type ViewRect = { left: number; top: number; zoom: number };

/** One cell of a portrait sheet whose cells are 96x96: column 0 rest, 1 blink, 2 talk; one row a mood. */
export type PortraitCell = { url: string; column: number; row: number; columns: number };

type LineStyle = 'spoken' | 'thought' | 'narration' | 'smoke';

export type ChoiceView = {
  id: string;
  text: string;
  /** 0 whole … 1 gone: answers that slip away while the player looks on. At 1 it can't be chosen. */
  fading?: number;
};

export type DialogueView = {
  speaker?: { id: PersonId; name: string };
  portrait?: PortraitCell;
  /** How it is said. */
  mood?: string;
  text: string;
  style: LineStyle;
  /** Mumbled: set small until leaned in. */
  small?: boolean;
  /** Read before, in this night or another. */
  known?: boolean;
  /** It is only run through. */
  running?: boolean;
  choices?: readonly ChoiceView[];
  /** Id of the choice just taken; it glows while the others step back. */
  chosen?: string;
};

export type AreaTitleView = { title: string };

/** `x`, `y` in view px: the point above the thing that the prompt floats over. */
export type CompanionView = { id: string; name: string; craft: string; portrait: PortraitCell };

export type PromptView = { key: string; label: string; x: number; y: number };

/** How whoever hides fares: in cover, in the open, looked for, in sight but not made out, found. */
export type StealthView = 'hidden' | 'open' | 'sought' | 'glimpsed' | 'seen';

/** What may be told of the controls, once each. */
export type HintView = 'walk' | 'run' | 'journal' | 'cover' | 'quiet' | 'call';

/** A standing warning; `dismiss` is what the button says that takes it away. */
export type NoticeView = { text: string; dismiss?: string };

export type SaveMark = 'saving' | 'saved' | 'failed';

export type SearchView = {
  /** 0 calm … 1 breathless. */
  panic: number;
  /** In the order they were found. */
  clues: readonly { id: ClueId; text: string }[];
  /** Twilight's reasoning, link by link: what each hangs on, and what she makes of it. */
  links: readonly { from: string; guess: string }[];
  canBreathe: boolean;
};

type AskingSign = 'question' | 'eyes' | 'wound' | 'silence';
type AskedSign = 'deflect' | 'joke' | 'half-truth' | 'stand-up';
type BeastSign = 'lunge' | 'circle' | 'howl' | 'stillness';
export type StandoffSign = AskingSign | AskedSign | BeastSign;
/** How a standoff goes. `sign`: what the opponent tries now. `last`: how the last answer was taken. */
export type StandoffView = {
  names: { player: string; opponent: string };
  sign: StandoffSign | null;
  composure: { now: number; most: number };
  meter: { word: 'doubt' | 'guard' | 'nerve'; now: number; most: number };
  last: 'slips' | 'holds' | 'lands' | null;
};

/** Moves that are counted, not timed. `name`: what they last until. */
export type MovesView = { name: string; left: number; of: number };

type StepView = { text: string; done: boolean; count?: { have: number; of: number } };
export type QuestView = { title: string; steps: readonly StepView[] };
export type ThoughtView = { id: ThoughtId; text: string };

export type JournalView = {
  title: string;
  objective: string;
  quests: readonly QuestView[];
  thoughts: readonly ThoughtView[];
  people: readonly { id: PersonId; name: string; about: string; standing: string | null; portrait?: PortraitCell }[];
};

export type BacklogLine = { id: string; speaker?: string; text: string; style: LineStyle | 'choice' };

export type TitleView = {
  /** True until the first gesture, which also wakes the sound. */
  gate: boolean;
  canContinue: boolean;
  /** The screens that there is something to see on. */
  offers: readonly ('nights' | 'chapters' | 'practice')[];
};

/** One slot, and the night in it. `over`: played to its end. `whole`: it can be read. `picture`: a data URL. */
export type NightView = {
  slot: string;
  held: null | {
    title: string;
    place: string;
    played: string;
    at: string;
    picture: string | null;
    over: boolean;
    whole: boolean;
  };
};
/** `choosing`: one is to be chosen for a night that begins. */
export type NightsView = { choosing: boolean; nights: readonly NightView[] };

/** A screen to pick one of several things from. */
export type PicksView = { title: string; text: string; picks: readonly { id: string; name: string; note?: string }[] };

export type CreditsView = { sections: readonly { title: string; lines: readonly string[] }[]; closing: string };

export type OutcomeView = {
  trust: readonly { id: PersonId; name: string; words: string; portrait?: PortraitCell }[];
  believed: string;
  why: readonly string[];
  signature: Stroke;
  taken: readonly string[];
  clues: readonly { text: string; found: boolean }[];
  hidden: readonly { text: string; found: boolean }[];
  unthought: readonly string[];
  otherWays: readonly string[];
  told: string;
};

/** `fatal`: nothing stands that could be gone on with. */
export type CrashView = { title: string; text: string; report: string; fatal?: true };

/** `keys`, `buttons`: what stands on them, as caps are drawn; the first is the one that prompts show. */
type ControlRow = { control: string; name: string; keys: readonly string[]; buttons: readonly string[] };
/** `device`: the one in use. `asked`: the slot that waits for a key or button. `said`: what became of the last one. */
export type ControlsView = {
  device: 'keyboard' | 'gamepad';
  rows: readonly ControlRow[];
  asked: SlotView | null;
  said: string;
};
export type SlotView = { control: string; device: 'keyboard' | 'gamepad'; slot: number };

export type ConfirmView = { title: string; text: string; yes: string; no: string };

export type OptionValues = {
  textSpeed: 'slow' | 'normal' | 'fast' | 'instant';
  textSize: 1 | 1.25 | 1.5 | 2;
  readableFont: boolean;
  autoAdvance: boolean;
  highContrast: boolean;
  reducedMotion: boolean;
  reducedFlashes: boolean;
  /** Effects quality. */
  quality: 'auto' | 'high' | 'low';
  /** Loudness of each, in tenths. */
  music: number;
  effects: number;
  voices: number;
  ambience: number;
  muted: boolean;
  /** What cannot be heard is told in words. */
  captions: boolean;
  /** Things in reach sound from where they are. */
  reachCues: boolean;
  fullscreen: boolean;
};
