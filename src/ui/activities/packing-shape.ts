import type { ItemId } from '../../ids';
import { shapeOf } from '../../quest-state/bag';
import { BAG, type Packed } from '../../quest-state/state';

/** Columns and rows an item takes up when turned so. */
export function sizeOf(item: ItemId, turns: Packed['turns']): { columns: number; rows: number } {
  const cells = shapeOf(item, turns);
  return { columns: Math.max(...cells.map(([x]) => x)) + 1, rows: Math.max(...cells.map(([, y]) => y)) + 1 };
}

/** The packed item over a cell, if any. */
export const packedAt = (bag: readonly Packed[], x: number, y: number): Packed | undefined =>
  bag.find((packed) =>
    shapeOf(packed.item, packed.turns).some(([dx, dy]) => packed.x + dx === x && packed.y + dy === y),
  );

/** The nearest place where the whole item lies inside the bag, over others or not. */
export function inBag(packed: Packed): Packed {
  const { columns, rows } = sizeOf(packed.item, packed.turns);
  return {
    ...packed,
    x: Math.min(Math.max(0, packed.x), BAG.width - columns),
    y: Math.min(Math.max(0, packed.y), BAG.height - rows),
  };
}

/** A quarter turn clockwise, kept inside the bag. */
export const turnedOnce = (packed: Packed): Packed =>
  inBag({ ...packed, turns: ((packed.turns + 1) % 4) as Packed['turns'] });
