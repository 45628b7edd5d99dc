/** What the player is told when something breaks, and what they can hand over. */
import type { QuestState } from '../quest-state/state';
import type { CrashView } from '../ui/views';

/** The game cannot be put together, and the player can do something about it: `text` says what. */
export class CannotStart extends Error {
  constructor(
    readonly title: string,
    readonly text: string,
    cause?: unknown,
  ) {
    super(text, { cause });
  }
}

export const noPicture = (cause: unknown): CannotStart =>
  new CannotStart(
    'No picture can be drawn',
    'Signed, Spike draws with WebGL, and this browser offers none. Turn on hardware acceleration in its settings, or open this page in a current Chrome, Edge, Firefox or Safari on a desktop. Then reload. Your nights are safe.',
    cause,
  );

/** Whether the browser draws with WebGL at all. */
export const canDraw = (): boolean => document.createElement('canvas').getContext('webgl') !== null;

/** `started`: the game stands, and may be gone on with. `state`: null while no story is open. */
export type Circumstances = {
  browser: string;
  problems: readonly string[];
  started: boolean;
  state: QuestState | null;
};

export function crashView(error: unknown, { browser, problems, started, state }: Circumstances): CrashView {
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const story = state ? JSON.stringify(state) : 'no story open';
  const { title, text } =
    error instanceof CannotStart
      ? error
      : { title: 'Something broke', text: 'The story is safe as it was last saved. Reload to go on from there.' };
  const report = ['Signed, Spike', browser, trace, ...problems, story].join('\n');
  return { title, text, report, ...(started ? {} : { fatal: true }) };
}
