/** What lies open in a view of its own, and how far the player is with it. */
import type Phaser from 'phaser';
import type { NoteLineId } from '../ids';
import type { QuestEvent } from '../quest-state/events';
import { NOTE, record } from '../quest-state/records';
import type { QuestState } from '../quest-state/state';
import type { OverlayModel } from '../ui/model';
import { activityView, CLAUSES, type Reading, UNREAD } from './activity-view';
import { itemIcon } from './item-icons';

const wordsOf = (line: NoteLineId, option: string): string =>
  record(NOTE, line).options.find((o) => o.id === option)?.text ?? '';

export class Papers {
  private reading: Reading = UNREAD;

  constructor(
    private readonly overlay: OverlayModel,
    private readonly textures: Phaser.Textures.TextureManager,
  ) {}

  /** Shows what the story has open, or nothing while somepony talks. */
  show(state: QuestState, talking: boolean): void {
    const { activity } = state;
    this.overlay.activity.value =
      activity === null || talking
        ? null
        : activityView(activity, state, this.reading, (item) => itemIcon(this.textures, item));
  }

  heard(event: QuestEvent): void {
    if (event.was === 'activityOpened') this.reading = UNREAD;
    if (event.was === 'lineFaded') this.read({ fading: { line: event.line, text: wordsOf(event.line, event.option) } });
  }

  /** False once there is no further clause. */
  nextClause(): boolean {
    const { clauses } = this.reading;
    if (clauses < CLAUSES) this.read({ clauses: clauses + 1 });
    return clauses < CLAUSES;
  }

  unfold(): void {
    this.read({ unfolded: true });
  }

  /** The words that told too much are gone from the paper. */
  faded(): void {
    this.read({ fading: null });
  }

  private read(change: Partial<Reading>): void {
    this.reading = { ...this.reading, ...change };
  }
}
