/** Bags to prove with: for every thing of the room one bag that leaves it over. */
import type { ItemId } from '../../ids';
import { fits, shapeOf } from '../../quest-state/bag';
import { HIDEOUTS, ITEMS } from '../../quest-state/records';
import { BAG, type Packed } from '../../quest-state/state';

const TURNS = [0, 1, 2, 3] as const;
const bySize = ITEMS.map((i) => i.id).sort((a, b) => shapeOf(b, 0).length - shapeOf(a, 0).length);

/** Lays the items into the bag one after another, the largest first; null if there is no way. */
function layOut(items: readonly ItemId[], bag: readonly Packed[] = []): readonly Packed[] | null {
  const [item, ...rest] = items;
  if (item === undefined) return bag;
  for (let y = 0; y < BAG.height; y++) {
    for (let x = 0; x < BAG.width; x++) {
      for (const turns of TURNS) {
        const packed = { item, x, y, turns };
        const laid = fits(bag, packed) ? layOut(rest, [...bag, packed]) : null;
        if (laid) return laid;
      }
    }
  }
  return null;
}

const bags = new Map<string, readonly Packed[]>();

/** A bag with everything in it but these. @throws if the rest does not fit. */
export function bagWithout(left: readonly ItemId[]): readonly Packed[] {
  const known = bags.get(left.join());
  if (known) return known;
  const bag = layOut(bySize.filter((i) => !left.includes(i)));
  if (!bag) throw new Error(`the bag does not take everything but ${left.join(', ')}`);
  bags.set(left.join(), bag);
  return bag;
}

/** The fewest things that can be left over: the largest, as few as the bag allows. */
export const FEWEST: readonly ItemId[] = bySize.slice(0, 3);

/** As many as there are hiding places, with the largest packed. */
export const OTHERS: readonly ItemId[] = bySize.slice(FEWEST.length, FEWEST.length + HIDEOUTS.length);

/** The item and the largest others, as many as there are hiding places. */
export const leavingOver = (item: ItemId): readonly ItemId[] =>
  [item, ...bySize.filter((i) => i !== item)].slice(0, HIDEOUTS.length);
