import { BEAT_IDS, type KnotId, type PersonId } from '../ids';
import { settleWeighing, sealNote, sign, weigh, writeLine } from './desk';
import { closeBag, fetchScroll, findKeepsakes, hideKeepsake, hideScroll, pack, unpack } from './hiding';
import type { Intent, IntentOf } from './intents';
import { BEATS, CHALLENGES, record } from './records';
import { type Activity, beatOf, COMPOSURE, isPaper, type Paper, type QuestState, SPOTTED, TRUST } from './state';
import { RefusedIntent, type Step, step, unchanged } from './step';

/** The conversation that follows each paper. */
const AFTER: Readonly<Record<Paper, KnotId>> = {
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
    case 'conclude':
      return finish(state, intent, intent.challenge, (s) => conclude(s, intent));
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

/** What the player starts waits until nothing else goes on. @throws RefusedIntent if anything does but `due`. */
function whenFree(state: QuestState, intent: Intent, due?: KnotId): void {
  if (state.conversation !== null) throw new RefusedIntent(intent, `"${state.conversation}" is still going on`);
  if (state.activity !== null) throw new RefusedIntent(intent, `the ${state.activity} is not finished`);
  if (state.queued !== null && state.queued !== due)
    throw new RefusedIntent(intent, `"${state.queued}" is to be heard first`);
}

function converse(state: QuestState, intent: IntentOf<'converse'>): Step {
  const { knot } = intent;
  whenFree(state, intent, knot);
  return step(state, { conversation: knot, queued: null }, { was: 'conversationOpened', knot });
}

function endConversation(state: QuestState, intent: IntentOf<'endConversation'>): Step {
  if (state.conversation === null) throw new RefusedIntent(intent, 'nopony is talking');
  return step(state, { conversation: null }, { was: 'conversationEnded', knot: state.conversation });
}

function trip(state: QuestState, intent: IntentOf<'trip'>): Step {
  const name = `${intent.place}/${intent.trigger}`;
  if (state.tripped.includes(name)) return unchanged(state);
  whenFree(state, intent);
  return queue({ ...state, tripped: [...state.tripped, name] }, intent, intent.knot);
}

function beSeen(state: QuestState, intent: IntentOf<'beSeen'>): Step {
  whenFree(state, intent);
  const spotted = shift(SPOTTED, state.spotted, 1);
  const seen = step(state, { spotted }, { was: 'seen', spotted });
  return then(seen, (s) => queue(s, intent, intent.knot));
}

/** Beats come in their order: the next one, or the present one again. The guards of another place have seen nothing yet. */
function beginBeat(state: QuestState, intent: IntentOf<'beginBeat'>): Step {
  const ahead = BEAT_IDS.indexOf(intent.beat) - BEAT_IDS.indexOf(state.beat);
  if (ahead === 0) return unchanged(state);
  if (ahead !== 1)
    throw new RefusedIntent(intent, `"${state.beat}" comes before "${BEAT_IDS[BEAT_IDS.indexOf(state.beat) + 1]}"`);
  const { id, place, spawn: spot, opens, player } = record(BEATS, intent.beat);
  const spotted = state.checkpoint.place === place ? state.spotted : 'unseen';
  const begun = step(
    state,
    { beat: id, composure: 'calm', spotted, checkpoint: { place, spot } },
    { was: 'beatBegun', beat: id },
  );
  const stays = state.checkpoint.place === place && beatOf(state).player === player;
  const moved = stays ? begun : then(begun, (s) => step(s, {}, { was: 'placeChanged', place, spot }));
  return opens === undefined ? moved : then(moved, (s) => queue(s, intent, opens));
}

/** Lets a conversation wait its turn. @throws RefusedIntent if another one waits, which would never be heard. */
function queue(state: QuestState, intent: Intent, knot: KnotId): Step {
  if (state.queued !== null) throw new RefusedIntent(intent, `"${state.queued}" is still to be heard`);
  return step(state, { queued: knot }, { was: 'conversationQueued', knot });
}

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
  return then(closed, (s) => queue(s, intent, afterOf(activity)));
}

const afterOf = (activity: Activity): KnotId =>
  isPaper(activity) ? AFTER[activity] : record(CHALLENGES, activity).after;

function conclude(state: QuestState, intent: IntentOf<'conclude'>): Step {
  const { challenge, outcome } = intent;
  const { outcomes } = record(CHALLENGES, challenge);
  if (!outcomes.includes(outcome)) throw new RefusedIntent(intent, `it can end ${outcomes.join(', ')}`);
  return step(
    state,
    { results: { ...state.results, [challenge]: outcome } },
    { was: 'challengeConcluded', challenge, outcome },
  );
}

function never(intent: never): never {
  throw new Error('an intent that advance does not know', { cause: intent });
}
