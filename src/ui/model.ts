import { type Signal, signal } from '@preact/signals';
import type { OverlayActions } from './actions';
import type { ActivityView } from './activity-views';
import { createFocusStack, type FocusStack, type OverlayAction } from './focus';
import type { MinigameView } from './minigame-views';
import type {
  AreaTitleView,
  BacklogLine,
  CompanionView,
  ConfirmView,
  ControlsView,
  CrashView,
  CreditsView,
  DialogueView,
  HintView,
  JournalView,
  MovesView,
  NightsView,
  NoticeView,
  OptionValues,
  OutcomeView,
  PicksView,
  PromptView,
  SaveMark,
  Screen,
  SearchView,
  StandoffView,
  StealthView,
  ThoughtView,
  TitleView,
  ViewRect,
} from './views';

/** What a key may be for: running is held, and the sound is put out wherever one is. */
export type KeyName = OverlayAction | 'run' | 'mute';

/** Everything the overlay shows, as signals that scenes write; and the way back, `actions`. It holds no story. */
export type OverlayModel = {
  screen: Signal<Screen>;
  view: Signal<ViewRect>;
  /** Words wait while the curtain rises; what drifts by waits in the dark, too. */
  curtain: Signal<'open' | 'rising' | 'dark'>;
  options: Signal<OptionValues>;
  /** Names of the keys or buttons of the device in use, for drawn prompts. */
  keys: Signal<Partial<Record<KeyName, string>>>;
  controls: Signal<ControlsView>;
  /** Stops every transition at its end: for tests and pictures. */
  still: Signal<boolean>;

  dialogue: Signal<DialogueView | null>;
  /** Characters of the plain text shown so far; see `plainText` for what counts as one. */
  revealed: Signal<number | 'all'>;
  backlog: Signal<readonly BacklogLine[]>;
  thoughtToast: Signal<ThoughtView | null>;
  areaTitle: Signal<AreaTitleView | null>;
  /** What the place looks like, for those who cannot see it. */
  description: Signal<string>;
  prompt: Signal<PromptView | null>;
  /** Who walks along, whoever is beside the player first. */
  company: Signal<readonly CompanionView[]>;
  objective: Signal<string | null>;
  hint: Signal<HintView | null>;
  stealth: Signal<StealthView | null>;
  notice: Signal<NoticeView | null>;
  saveMark: Signal<SaveMark | null>;
  search: Signal<SearchView | null>;
  standoff: Signal<StandoffView | null>;
  moves: Signal<MovesView | null>;
  minigame: Signal<MinigameView | null>;
  activity: Signal<ActivityView | null>;
  /** Points of the signature that is being drawn. */
  pen: Signal<number>;
  /** Sounds in words, the newest last. */
  captions: Signal<readonly string[]>;

  title: Signal<TitleView>;
  nights: Signal<NightsView>;
  picks: Signal<PicksView>;
  journal: Signal<JournalView>;
  credits: Signal<CreditsView>;
  outcome: Signal<OutcomeView | null>;
  crash: Signal<CrashView | null>;
  confirm: Signal<ConfirmView | null>;

  actions: OverlayActions;
  focus: FocusStack;
};

const prefers = (feature: string) => window.matchMedia(`(prefers-${feature})`).matches;

/** Options before the player has touched them: what the system asks for is honoured. */
const defaultOptions = (): OptionValues => ({
  textSpeed: 'normal',
  textSize: 1,
  readableFont: false,
  autoAdvance: false,
  highContrast: prefers('contrast: more'),
  reducedMotion: prefers('reduced-motion: reduce'),
  reducedFlashes: prefers('reduced-motion: reduce'),
  quality: 'auto',
  music: 8,
  effects: 8,
  voices: 8,
  ambience: 8,
  muted: false,
  captions: false,
  reachCues: false,
  fullscreen: false,
});

/** Until the input room says otherwise. */
const KEYBOARD: Partial<Record<KeyName, string>> = {
  up: '↑',
  down: '↓',
  left: '←',
  right: '→',
  run: 'Shift',
  confirm: 'E',
  cancel: 'Esc',
  next: 'R',
  skip: 'Q',
  journal: 'J',
  call: 'Tab',
  backlog: 'B',
  fast: 'F',
  mute: 'M',
};

/** An empty overlay: no screen, no line, nothing to read. */
export function createOverlayModel(actions: OverlayActions): OverlayModel {
  return {
    screen: signal<Screen>('none'),
    view: signal({ left: 0, top: 0, zoom: 2 }),
    curtain: signal<'open' | 'rising' | 'dark'>('open'),
    options: signal(defaultOptions()),
    keys: signal(KEYBOARD),
    controls: signal<ControlsView>({ device: 'keyboard', rows: [], asked: null, said: '' }),
    still: signal(false),
    dialogue: signal<DialogueView | null>(null),
    revealed: signal<number | 'all'>('all'),
    backlog: signal<readonly BacklogLine[]>([]),
    thoughtToast: signal<ThoughtView | null>(null),
    areaTitle: signal<AreaTitleView | null>(null),
    description: signal(''),
    prompt: signal<PromptView | null>(null),
    company: signal<readonly CompanionView[]>([]),
    objective: signal<string | null>(null),
    hint: signal<HintView | null>(null),
    stealth: signal<StealthView | null>(null),
    notice: signal<NoticeView | null>(null),
    saveMark: signal<SaveMark | null>(null),
    search: signal<SearchView | null>(null),
    standoff: signal<StandoffView | null>(null),
    moves: signal<MovesView | null>(null),
    minigame: signal<MinigameView | null>(null),
    activity: signal<ActivityView | null>(null),
    pen: signal(0),
    captions: signal<readonly string[]>([]),
    title: signal<TitleView>({ gate: true, canContinue: false, offers: [] }),
    nights: signal<NightsView>({ choosing: false, nights: [] }),
    picks: signal<PicksView>({ title: '', text: '', picks: [] }),
    journal: signal<JournalView>({ title: '', objective: '', quests: [], thoughts: [], people: [] }),
    credits: signal<CreditsView>({ sections: [], closing: '' }),
    outcome: signal<OutcomeView | null>(null),
    crash: signal<CrashView | null>(null),
    confirm: signal<ConfirmView | null>(null),
    actions,
    focus: createFocusStack(),
  };
}
