/** What lies open in a view of its own, how far the player is with it, and what the player does in it. */
import type Phaser from 'phaser';
import type { Session } from '../dialogue/session';
import type { NoteLineId } from '../ids';
import type { QuestEvent } from '../quest-state/events';
import type { Intent } from '../quest-state/intents';
import { NOTE, record } from '../quest-state/records';
import { isPaper } from '../quest-state/state';
import type { OverlayModel } from '../ui/model';
import { activityView, CLAUSES, type Reading, UNREAD } from './activity-view';
import { itemIcon } from './item-icons';

const wordsOf = (line: NoteLineId, option: string): string =>
  record(NOTE, line).options.find((o) => o.id === option)?.text ?? '';

export type PapersDeps = {
  session: () => Session;
  overlay: OverlayModel;
  textures: Phaser.Textures.TextureManager;
  /** Something has been done that the story remembers. */
  done: () => void;
};

export class Papers {
  private reading: Reading = UNREAD;
  private covered = false;

  constructor(private readonly deps: PapersDeps) {}

  /** Shows what the story has open; nothing while it is `covered` by talk. */
  show(covered: boolean): void {
    this.covered = covered;
    const { state } = this.deps.session();
    const { activity } = state;
    this.deps.overlay.activity.value =
      activity === null || !isPaper(activity) || covered
        ? null
        : activityView(activity, state, this.reading, (item) => itemIcon(this.deps.textures, item));
  }

  heard(event: QuestEvent): void {
    if (event.was === 'activityOpened') this.reading = UNREAD;
    if (event.was === 'lineFaded')
      this.reading = { ...this.reading, fading: { line: event.line, text: wordsOf(event.line, event.option) } };
  }

  act(intent: Intent): void {
    const session = this.deps.session();
    if (session.state.activity === null) return;
    session.dispatch(intent);
    this.deps.done();
  }

  /** The contract is laid down after its last clause. */
  readNextClause(): void {
    const { clauses } = this.reading;
    if (clauses < CLAUSES) this.read({ clauses: clauses + 1 });
    else this.act({ do: 'finishReading' });
  }

  unfoldNote(): void {
    this.read({ unfolded: true });
  }

  /** The words that told too much are gone from the paper. */
  lineFaded(): void {
    this.read({ fading: null });
  }

  private read(change: Partial<Reading>): void {
    this.reading = { ...this.reading, ...change };
    this.show(this.covered);
  }
}
