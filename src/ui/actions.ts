import type { ItemId } from '../ids';
import type { Packed, Stroke } from '../quest-state/state';
import type { OptionValues, Screen } from './views';

/** What the player did in the overlay. The overlay itself changes nothing but its own focus. */
export type OverlayActions = {
  openScreen(screen: Screen): void;
  /** Esc, Back or the close button of the screen on top. */
  closeScreen(): void;
  begin(): void;
  continueGame(): void;
  newGame(): void;
  practice(): void;
  quitToTitle(): void;
  loadSlot(id: string): void;
  saveSlot(id: string): void;
  exportSlot(id: string): void;
  importSave(text: string): void;
  setOption<Key extends keyof OptionValues>(key: Key, value: OptionValues[Key]): void;
  rebind(bindingId: string): void;
  resetBindings(): void;
  answerConfirm(yes: boolean): void;
  noticeAction(id: string): void;
  reload(): void;

  advanceLine(): void;
  skipLines(): void;
  toggleAuto(): void;
  choose(choiceId: string): void;
  markObjective(): void;
  breathe(): void;

  readNextClause(): void;
  /** Lays a Thought on a reason, or takes it back to the tray with null. */
  weigh(thoughtId: string, reasonId: string | null): void;
  finishWeighing(): void;
  sign(stroke: Stroke): void;
  writeNoteLine(lineId: string, optionId: string): void;
  noteLineFaded(lineId: string): void;
  finishNote(): void;
  pack(packed: Packed): void;
  unpack(itemId: ItemId): void;
  finishPacking(): void;
  hideAt(placeId: string): void;
  unfoldNote(): void;
  finishReading(): void;
  tell(sentenceId: string): void;
};
