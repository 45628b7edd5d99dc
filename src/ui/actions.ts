import type { ItemId, NoteLineId, ReasonId, ThoughtId } from '../ids';
import type { Packed, Stroke } from '../quest-state/state';
import type { OptionValues, Screen, SlotView } from './views';

/** What the player did in the overlay. The overlay itself changes nothing but its own focus. */
export type OverlayActions = {
  openScreen(screen: Screen): void;
  /** Esc, Back or the close button of the screen on top. */
  closeScreen(): void;
  begin(): void;
  continueGame(): void;
  newGame(): void;
  quitToTitle(): void;
  /** Takes up the night in a slot, or begins one there. */
  pressNight(slot: string): void;
  removeNight(slot: string): void;
  exportNight(slot: string): void;
  importNight(slot: string): void;
  /** One of the chapters, or of what can be practised. */
  pick(id: string): void;
  setOption<Key extends keyof OptionValues>(key: Key, value: OptionValues[Key]): void;
  /** Asks for the key or button that is to be in a slot. */
  rebind(slot: SlotView): void;
  resetControls(device: SlotView['device']): void;
  answerConfirm(yes: boolean): void;
  dismissNotice(): void;
  reload(): void;

  advanceLine(): void;
  skipLines(): void;
  fastForward(): void;
  choose(choiceId: string): void;
  breathe(): void;
  pressMinigame(): void;
  skipMinigame(): void;

  readNextClause(): void;
  /** Lays a Thought on a reason, or takes it back to the tray with null. */
  weigh(thought: ThoughtId, reason: ReasonId | null): void;
  finishWeighing(): void;
  sign(stroke: Stroke): void;
  writeNoteLine(line: NoteLineId, optionId: string): void;
  noteLineFaded(): void;
  finishNote(): void;
  pack(packed: Packed): void;
  unpack(item: ItemId): void;
  finishPacking(): void;
  unfoldNote(): void;
  finishReading(): void;
};
