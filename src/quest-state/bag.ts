import type { ItemId } from '../ids';
import { HIDEOUTS, ITEMS, record } from './records';
import { BAG, type Packed, type QuestState } from './state';

/** The cells `[column, row]` an item fills once turned, relative to its top left corner. */
export function shapeOf(item: ItemId, turns: Packed['turns']): readonly (readonly [number, number])[] {
  let rows = record(ITEMS, item).shape.map((row) => [...row]);
  for (let turn = 0; turn < turns; turn++) {
    const old = rows;
    const width = old[0]?.length ?? 0;
    rows = Array.from({ length: width }, (_, y) => old.map((_, x) => old[old.length - 1 - x]?.[y] ?? '.'));
  }
  return rows.flatMap((row, y) => row.flatMap((cell, x) => (cell === 'x' ? [[x, y] as const] : [])));
}

const cellsOf = ({ item, x, y, turns }: Packed): readonly (readonly [number, number])[] =>
  shapeOf(item, turns).map(([dx, dy]) => [x + dx, y + dy] as const);

/** Whether an item may lie so: inside the bag and on no other item than itself. */
export function fits(bag: readonly Packed[], packed: Packed): boolean {
  const taken = new Set(bag.filter((p) => p.item !== packed.item).flatMap((p) => cellsOf(p).map(String)));
  return cellsOf(packed).every(
    ([x, y]) => x >= 0 && y >= 0 && x < BAG.width && y < BAG.height && !taken.has(String([x, y])),
  );
}

/** What lies in the room still: in no bag and in no hiding place, in the order of the records. */
export function leftOver(state: QuestState): readonly ItemId[] {
  const packed = new Set(state.bag.map((p) => p.item));
  return ITEMS.map((i) => i.id).filter((id) => !packed.has(id) && state.keepsakes[id] === undefined);
}

/** The bag may be closed when what is left has a hiding place each. */
export const bagCanClose = (state: QuestState): boolean => leftOver(state).length <= HIDEOUTS.length;
