/** What may be wanted soon: in this beat of the night, and in the next. */
import type { Piece } from '../../assets/music/pieces';
import { BANKS, type Bank, type Bed } from '../../assets/sounds/names';
import { BEAT_IDS, type BeatId } from '../ids';
import { BEATS } from '../quest-state/records';
import type { QuestState } from '../quest-state/state';
import { bedsOf, pieceOf, wanted } from './score';
import type { Situation } from './situation';

/** Standoffs of a beat, whose music comes before they do. */
const FACED_IN: Partial<Readonly<Record<BeatId, Piece>>> = {
  applejack: 'standoff-friend',
  truth: 'standoff-friend',
  dash: 'standoff-friend',
  scolding: 'standoff-friend',
  clearing: 'standoff-beast',
};

/** Banks that hold what is heard most of all in a stretch of the night; the others are needed throughout. */
const HEARD_IN: Partial<Readonly<Record<Bank, { from: BeatId; to: BeatId }>>> = {
  party: { from: 'punch', to: 'scolding' },
  night: { from: 'knock', to: 'search' },
  faced: { from: 'mingle', to: 'clearing' },
};
const THROUGHOUT: readonly Bank[] = ['interface', 'steps', 'room'];
const BANK_NAMES = Object.keys(BANKS) as Bank[];

/** `spare`: banks from which little is heard now. */
export type Near = {
  pieces: readonly Piece[];
  beds: readonly Bed[];
  banks: readonly Bank[];
  spare: readonly Bank[];
};

/** The most urgent first. `moodIn`: the Mood of the place where a story is. */
export function near(now: Situation, moodIn: (state: QuestState) => Situation['mood']): Near {
  const { state } = now;
  const calm: Situation = { ...now, over: 'play', faced: null };
  const next = state ? BEATS[BEAT_IDS.indexOf(state.beat) + 1] : undefined;
  const soon: Situation[] = [calm];
  if (state && next) {
    const then: QuestState = {
      ...state,
      beat: next.id,
      activity: null,
      checkpoint: { place: next.place, spot: next.spawn },
    };
    soon.push({ ...calm, state: then, mood: moodIn(then), ended: next.id === 'credits' });
  }
  const pieces = [wanted(now).piece, state && FACED_IN[state.beat], ...soon.map(pieceOf), next && FACED_IN[next.id]];
  const banks = state ? banksIn(state.beat) : (['interface'] as const);
  const beds = soon.flatMap(({ mood, ended }) => (ended ? [] : bedNames(mood?.ambience ?? null)));
  return {
    pieces: [...new Set(pieces.filter((piece) => piece !== null && piece !== undefined))],
    beds: [...new Set(beds)],
    banks,
    spare: state ? BANK_NAMES.filter((bank) => !banks.includes(bank)) : [],
  };
}

const bedNames = (bed: Bed | null): readonly Bed[] => Object.keys(bedsOf(bed)) as Bed[];

function banksIn(beat: BeatId): readonly Bank[] {
  const at = (id: BeatId): number => BEAT_IDS.indexOf(id);
  const some = (Object.keys(HEARD_IN) as Bank[]).filter((bank) => {
    const heard = HEARD_IN[bank];
    return heard !== undefined && at(beat) >= at(heard.from) && at(beat) <= at(heard.to);
  });
  return [...THROUGHOUT, ...some];
}
