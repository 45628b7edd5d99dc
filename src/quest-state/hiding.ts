/** What Spike hides, and what Twilight finds of it. */
import type { HideoutId, ItemId } from '../ids';
import { bagCanClose, fits, leftOver } from './bag';
import type { IntentOf } from './intents';
import type { QuestState } from './state';
import { RefusedIntent, type Step, step, unchanged } from './step';

export function hideScroll(state: QuestState, { hideout }: IntentOf<'hideScroll'>): Step {
  return step(state, { scroll: hideout }, { was: 'scrollHidden', hideout });
}

/** Every hiding place keeps a trace of the scroll; covering it takes a moment and a choice. */
export function fetchScroll(state: QuestState, intent: IntentOf<'fetchScroll'>): Step {
  const hideout = state.scroll;
  if (hideout === null) throw new RefusedIntent(intent, 'the scroll is in no hiding place');
  const covered = intent.coverTrace;
  return step(state, { scroll: null, trace: { hideout, covered } }, { was: 'scrollFetched', hideout, covered });
}

export function pack(state: QuestState, intent: IntentOf<'pack'>): Step {
  const { packed } = intent;
  if (state.keepsakes[packed.item] !== undefined) throw new RefusedIntent(intent, 'it is hidden already');
  if (!fits(state.bag, packed)) throw new RefusedIntent(intent, 'it does not fit there');
  const bag = [...state.bag.filter((p) => p.item !== packed.item), packed];
  return step(state, { bag }, { was: 'itemPacked', item: packed.item });
}

export function unpack(state: QuestState, { item }: IntentOf<'unpack'>): Step {
  if (!state.bag.some((p) => p.item === item)) return unchanged(state);
  return step(state, { bag: state.bag.filter((p) => p.item !== item) }, { was: 'itemUnpacked', item });
}

export function closeBag(state: QuestState, intent: IntentOf<'closeBag'>): Step {
  if (!bagCanClose(state)) throw new RefusedIntent(intent, 'more is left over than there are hiding places');
  return unchanged(state);
}

export function hideKeepsake(state: QuestState, intent: IntentOf<'hideKeepsake'>): Step {
  const { item, hideout } = intent;
  if (!leftOver(state).includes(item)) throw new RefusedIntent(intent, 'it is packed or hidden already');
  if (keptAt(state, hideout)) throw new RefusedIntent(intent, 'that place is taken');
  return step(state, { keepsakes: { ...state.keepsakes, [item]: hideout } }, { was: 'keepsakeHidden', item, hideout });
}

/** What lies hidden there. */
const keptAt = (state: QuestState, hideout: HideoutId): ItemId | undefined =>
  (Object.keys(state.keepsakes) as ItemId[]).find((item) => state.keepsakes[item] === hideout);

export function findKeepsakes(state: QuestState, { hideout }: IntentOf<'findKeepsakes'>): Step {
  const item = keptAt(state, hideout);
  if (item === undefined || state.found.includes(item)) return unchanged(state);
  return step(state, { found: [...state.found, item] }, { was: 'keepsakeFound', item, hideout });
}
