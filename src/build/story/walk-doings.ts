/** What a player may make of each activity, drawn by chance: any bag that closes, any scales that tip, any note. */
import { fits, leftOver } from '../../quest-state/bag';
import { nextLine, optionsOf, scales } from '../../quest-state/desk';
import type { Intent } from '../../quest-state/intents';
import { CHALLENGES, HIDEOUTS, NOTE, REASONS, record } from '../../quest-state/records';
import { type Activity, BAG, type Packed, type QuestState } from '../../quest-state/state';
import type { Chance } from './walk-chance';

/** One thing that can be done now; null where there is nothing, and the activity can never be left. */
export function doingBy(chance: Chance, activity: Activity, state: QuestState): Intent | null {
  switch (activity) {
    case 'contract':
    case 'reading':
      return { do: 'finishReading' };
    case 'signature':
      return { do: 'sign', stroke: Array.from({ length: 6 }, () => [chance.next(), chance.next()] as const) };
    case 'weighing':
      return weighing(chance, state);
    case 'note':
      return writing(chance, state);
    case 'packing':
      return packing(chance, state);
    default: {
      const outcome = chance.pick(record(CHALLENGES, activity).outcomes);
      return outcome === undefined ? null : { do: 'conclude', challenge: activity, outcome };
    }
  }
}

/** The scales are left once two of them bear something. */
function weighing(chance: Chance, state: QuestState): Intent | null {
  const heavy = scales(state).filter((s) => s.weight > 0).length;
  if (heavy >= 2 && chance.next() < 0.5) return { do: 'settleWeighing' };
  const thought = chance.pick(state.thoughts);
  if (thought === undefined || state.thoughts.length < 2) return null;
  return { do: 'weigh', thought, reason: chance.pick([...REASONS.map((r) => r.id), null]) ?? null };
}

function writing(chance: Chance, state: QuestState): Intent | null {
  const due = nextLine(state);
  if (!due && chance.next() < 0.7) return { do: 'sealNote' };
  const line = due ?? chance.pick(NOTE);
  const option = line && chance.pick(optionsOf(state, line));
  return line && option ? { do: 'writeLine', line: line.id, option: option.id } : null;
}

/** Whatever lies out is laid wherever it fits; where it does not, something is taken out again. */
function packing(chance: Chance, state: QuestState): Intent | null {
  const left = leftOver(state);
  if (left.length <= HIDEOUTS.length && chance.next() < 0.3) return { do: 'closeBag' };
  const item = chance.pick(left);
  const first = Math.floor(chance.next() * SPOTS.length);
  const spot = item && [...SPOTS.slice(first), ...SPOTS.slice(0, first)].find((s) => fits(state.bag, { item, ...s }));
  if (spot) return { do: 'pack', packed: { item, ...spot } };
  const taken = chance.pick(state.bag);
  return taken ? { do: 'unpack', item: taken.item } : null;
}

const SPOTS: readonly Omit<Packed, 'item'>[] = Array.from({ length: BAG.width * BAG.height }, (_, i) => i).flatMap(
  (i) => ([0, 1, 2, 3] as const).map((turns) => ({ x: i % BAG.width, y: Math.floor(i / BAG.width), turns })),
);
