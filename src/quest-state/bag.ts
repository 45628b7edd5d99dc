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

const masks = new Map<string, number | null>();

/** The cells an item fills, a bit each; null where it does not lie in the bag as a whole. */
function maskOf({ item, x, y, turns }: Packed): number | null {
  const key = `${item} ${x} ${y} ${turns}`;
  const known = masks.get(key);
  if (known !== undefined) return known;
  const cells = shapeOf(item, turns).map(([dx, dy]) => [x + dx, y + dy] as const);
  const inside = cells.every(([cx, cy]) => cx >= 0 && cy >= 0 && cx < BAG.width && cy < BAG.height);
  const mask = inside ? cells.reduce((bits, [cx, cy]) => bits | (1 << (cy * BAG.width + cx)), 0) : null;
  masks.set(key, mask);
  return mask;
}

/** Whether an item may lie so: inside the bag and on no other item than itself. */
export function fits(bag: readonly Packed[], packed: Packed): boolean {
  const mask = maskOf(packed);
  return mask !== null && bag.every((p) => p.item === packed.item || ((maskOf(p) ?? 0) & mask) === 0);
}

/** What lies in the room still: in no bag and in no hiding place, in the order of the records. */
export function leftOver(state: Pick<QuestState, 'bag' | 'keepsakes'>): readonly ItemId[] {
  const packed = new Set(state.bag.map((p) => p.item));
  return ITEMS.map((i) => i.id).filter((id) => !packed.has(id) && state.keepsakes[id] === undefined);
}

/** The bag may be closed when what is left has a hiding place each. */
export const bagCanClose = (state: QuestState): boolean => leftOver(state).length <= HIDEOUTS.length;
