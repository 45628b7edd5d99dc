import { BEAT_IDS, type KnotId, type PersonId } from '../ids';
import { settleWeighing, sealNote, sign, weigh, writeLine } from './desk';
import { closeBag, fetchScroll, findKeepsakes, hideKeepsake, hideScroll, pack, unpack } from './hiding';
import type { Intent, IntentOf } from './intents';
import { BEATS, record } from './records';
import { type Activity, COMPOSURE, type QuestState, SPOTTED, TRUST } from './state';
import { RefusedIntent, type Step, step, unchanged } from './step';

/** The conversation that follows each activity. */
const AFTER: Readonly<Record<Activity, KnotId>> = {
  contract: 'contract_read',
  weighing: 'weighed',
  signature: 'signed',
  note: 'note_sealed',
  packing: 'bag_closed',
  reading: 'note_read',
};

/**
 * The only writer of story: the state that follows from an intent, and what there is to show of it.
 * Pure: the same state and intent always give the same step. @throws RefusedIntent if the story cannot do that now.
 */
export function advance(state: QuestState, intent: Intent): Step {
  switch (intent.do) {
    case 'converse':
      return converse(state, intent);
    case 'endConversation':
      return endConversation(state, intent);
    case 'trip':
      return trip(state, intent);
    case 'enter': {
      const { place, spot } = intent;
      return step(state, { checkpoint: { place, spot } }, { was: 'placeChanged', place, spot });
    }
    case 'reachCover':
      return step(
        state,
        { checkpoint: { place: intent.place, spot: intent.cover } },
        { was: 'coverReached', cover: intent.cover },
      );
    case 'beSeen':
      return beSeen(state, intent);
    case 'beginBeat':
      return beginBeat(state, intent);
    case 'establish':
      if (state.facts.includes(intent.fact)) return unchanged(state);
      return step(state, { facts: [...state.facts, intent.fact] }, { was: 'factEstablished', fact: intent.fact });
    case 'think':
      if (state.thoughts.includes(intent.thought)) return unchanged(state);
      return step(
        state,
        { thoughts: [...state.thoughts, intent.thought] },
        { was: 'thoughtHeard', thought: intent.thought },
      );
    case 'gainTrust':
      return shiftTrust(state, intent.friend, 1);
    case 'loseTrust':
      return shiftTrust(state, intent.friend, -1);
    case 'loseComposure':
      return shiftComposure(state, 1);
    case 'regainComposure':
      return shiftComposure(state, -1);
    case 'openActivity':
      return step(state, { activity: intent.activity }, { was: 'activityOpened', activity: intent.activity });
    case 'hideScroll':
      return hideScroll(state, intent);
    case 'fetchScroll':
      return fetchScroll(state, intent);
    case 'hideKeepsake':
      return hideKeepsake(state, intent);
    case 'findKeepsakes':
      return findKeepsakes(state, intent);
    case 'findClue':
      if (state.clues.includes(intent.clue)) return unchanged(state);
      return step(state, { clues: [...state.clues, intent.clue] }, { was: 'clueFound', clue: intent.clue });
    case 'tell':
      return step(state, { told: intent.tell }, { was: 'told', tell: intent.tell });
    case 'finishReading':
      return finish(state, intent, state.activity === 'reading' ? 'reading' : 'contract', unchanged);
    case 'weigh':
      return during(state, intent, 'weighing', (s) => weigh(s, intent));
    case 'settleWeighing':
      return finish(state, intent, 'weighing', settleWeighing);
    case 'sign':
      return finish(state, intent, 'signature', (s) => sign(s, intent));
    case 'writeLine':
      return during(state, intent, 'note', (s) => writeLine(s, intent));
    case 'sealNote':
      return finish(state, intent, 'note', (s) => sealNote(s, intent));
    case 'pack':
      return during(state, intent, 'packing', (s) => pack(s, intent));
    case 'unpack':
      return during(state, intent, 'packing', (s) => unpack(s, intent));
    case 'closeBag':
      return finish(state, intent, 'packing', (s) => closeBag(s, intent));
    default:
      return never(intent);
  }
}

function converse(state: QuestState, intent: IntentOf<'converse'>): Step {
  if (state.conversation !== null) throw new RefusedIntent(intent, `"${state.conversation}" is still going on`);
  if (state.activity !== null) throw new RefusedIntent(intent, `the ${state.activity} is not finished`);
  const queued = state.queued === intent.knot ? null : state.queued;
  return step(state, { conversation: intent.knot, queued }, { was: 'conversationOpened', knot: intent.knot });
}

function endConversation(state: QuestState, intent: IntentOf<'endConversation'>): Step {
  if (state.conversation === null) throw new RefusedIntent(intent, 'nopony is talking');
  return step(state, { conversation: null }, { was: 'conversationEnded', knot: state.conversation });
}

function trip(state: QuestState, intent: IntentOf<'trip'>): Step {
  const name = `${intent.place}/${intent.trigger}`;
  if (state.tripped.includes(name)) return unchanged(state);
  return queue({ ...state, tripped: [...state.tripped, name] }, intent.knot);
}

function beSeen(state: QuestState, intent: IntentOf<'beSeen'>): Step {
  const spotted = shift(SPOTTED, state.spotted, 1);
  const seen = step(state, { spotted }, { was: 'seen', spotted });
  return then(seen, (s) => queue(s, intent.knot));
}

/** Beats come in their order: the next one, or the present one again. */
function beginBeat(state: QuestState, intent: IntentOf<'beginBeat'>): Step {
  const ahead = BEAT_IDS.indexOf(intent.beat) - BEAT_IDS.indexOf(state.beat);
  if (ahead === 0) return unchanged(state);
  if (ahead !== 1)
    throw new RefusedIntent(intent, `"${state.beat}" comes before "${BEAT_IDS[BEAT_IDS.indexOf(state.beat) + 1]}"`);
  const beat = record(BEATS, intent.beat);
  const begun = step(state, { beat: beat.id, composure: 'calm' }, { was: 'beatBegun', beat: beat.id });
  const moved = then(begun, (s) => {
    const { place, spawn: spot } = beat;
    const last = record(BEATS, state.beat);
    const stays = last.place === place && last.player === beat.player && last.party.length === beat.party.length;
    if (stays) return step(s, { checkpoint: { place, spot } });
    return step(s, { checkpoint: { place, spot } }, { was: 'placeChanged', place, spot });
  });
  return beat.opens === undefined ? moved : then(moved, (s) => queue(s, beat.opens as KnotId));
}

const queue = (state: QuestState, knot: KnotId): Step =>
  step(state, { queued: knot }, { was: 'conversationQueued', knot });

function shiftTrust(state: QuestState, friend: PersonId, by: 1 | -1): Step {
  const old = state.trust[friend];
  if (old === undefined) throw new Error(`"${friend}" is no friend in people.json: trust cannot change`);
  const trust = shift(TRUST, old, by);
  if (trust === old) return unchanged(state);
  return step(state, { trust: { ...state.trust, [friend]: trust } }, { was: 'trustChanged', friend, trust });
}

function shiftComposure(state: QuestState, by: 1 | -1): Step {
  const composure = shift(COMPOSURE, state.composure, by);
  if (composure === state.composure) return unchanged(state);
  return step(state, { composure }, { was: 'composureChanged', composure });
}

const shift = <Word extends string>(words: readonly Word[], word: Word, by: number): Word =>
  words[Math.max(0, Math.min(words.length - 1, words.indexOf(word) + by))] as Word;

const then = (first: Step, next: (state: QuestState) => Step): Step => {
  const second = next(first.state);
  return { state: second.state, events: [...first.events, ...second.events] };
};

function during(state: QuestState, intent: Intent, activity: Activity, act: (state: QuestState) => Step): Step {
  if (state.activity !== activity) throw new RefusedIntent(intent, `the ${activity} is not going on`);
  return act(state);
}

function finish(state: QuestState, intent: Intent, activity: Activity, act: (state: QuestState) => Step): Step {
  const done = during(state, intent, activity, act);
  const closed = then(done, (s) => step(s, { activity: null }, { was: 'activityClosed', activity }));
  return then(closed, (s) => queue(s, AFTER[activity]));
}

function never(intent: never): never {
  throw new Error('an intent that advance does not know', { cause: intent });
}
