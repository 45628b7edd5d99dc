/** What should sound, as a pure function of how things are: which piece, how much of each layer, which ambience. */
import type { Piece } from '../../assets/music/pieces';
import type { Bed } from '../../assets/sounds/names';
import type { BeatId } from '../ids';
import type { QuestState } from '../quest-state/state';
import type { Faced, Situation } from './situation';

type Layers = Readonly<Record<string, number>>;
export type Wanted = {
  /** Null for silence. */
  piece: Piece | null;
  /** 0 to 1 by name; a layer that is not named plays in full. */
  layers: Layers;
  /** 0 to 1. */
  beds: Readonly<Partial<Record<Bed, number>>>;
  /** Loudness of all music and of all ambience, 0 to 1, and whether they are heard as through a wall. */
  level: number;
  around: number;
  muffled: boolean;
};

/** Of the music while somepony speaks (5 dB less), while Spike listens at his door, and under a menu. */
const DUCKED = 0.56;
const HUSHED = 0.22;
const BEHIND = 0.4;

/** Beats in which one piece plays wherever they are played; in all others the place's Mood decides. */
const BY_BEAT: Partial<Readonly<Record<BeatId, Piece | null>>> = {
  // Alone with a glass: the title's window goes on, and the waltz begins once he is among them.
  punch: 'title',
  circle: 'truth-or-dare',
  tightrope: 'truth-or-dare',
  // Claws at a window are heard in silence, and so is what the smoke writes, and what the note says.
  note: null,
  window: null,
  tell: null,
};

/** What else is heard wherever a bed is, and how loud. */
const BESIDE: Partial<Readonly<Record<Bed, Partial<Record<Bed, number>>>>> = {
  'everfree-near': { 'everfree-far': 0.5 },
  camp: { river: 0.4 },
  overlook: { dawn: 0.7 },
};

/** Px within which the band is heard in full, and beyond which only the room is; and the same of the last window. */
const BAND = { near: 140, far: 460 } as const;
const WINDOW = { near: 50, far: 220 } as const;
/** Thoughts with which the evening is at its fullest. */
const FULL_EVENING = 5;

const SILENCE: Wanted = { piece: null, layers: {}, beds: {}, level: 0, around: 0, muffled: false };

export function wanted(now: Situation): Wanted {
  if (now.over === 'fault') return SILENCE;
  const piece = pieceOf(now);
  const menu = now.over === 'menu' && now.state !== null && !now.ended;
  const listening = now.state?.activity === 'listening';
  const level = menu ? BEHIND : listening ? HUSHED : now.speaking ? DUCKED : 1;
  return {
    piece,
    layers: piece === null ? {} : layersOf(piece, now),
    beds: now.ended ? {} : bedsOf(now.mood?.ambience ?? null),
    level,
    around: menu ? 0.3 : 1,
    muffled: menu,
  };
}

export function pieceOf({ state, ended, mood, faced }: Situation): Piece | null {
  if (ended) return 'credits';
  if (state === null) return 'title';
  if (faced) return faced.against === 'beast' ? 'standoff-beast' : 'standoff-friend';
  const { beat, activity, facts, signature, results } = state;
  if (activity === 'reading') return null;
  // It stops at the signature, and nothing sounds until something else has begun.
  if (beat === 'sign') return signature === null ? 'contract' : null;
  if (activity === 'contract' || activity === 'weighing') return 'contract';
  if (beat === 'weigh' && facts.includes('read-contract')) return 'contract';
  if (beat === 'truth') return results['bottle-dash'] === undefined ? 'truth-or-dare' : null;
  const played = BY_BEAT[beat];
  return played === undefined ? (mood?.music ?? null) : played;
}

/** How near, from 1 within `near` px to 0 beyond `far`. */
const nearness = (px: number, { near, far }: { near: number; far: number }): number =>
  Math.max(0, Math.min(1, (far - px) / (far - near)));

function layersOf(piece: Piece, now: Situation): Layers {
  switch (piece) {
    case 'ballroom':
      return party(now);
    case 'everfree':
      return forest(now);
    case 'standoff-friend':
      return now.faced ? friend(now.faced) : {};
    case 'standoff-beast':
      return now.faced ? beast(now.faced) : {};
    default:
      return {};
  }
}

/** The room is always heard; the floor by how near the band is; the feast by how full the evening is. At the window both are far. */
function party({ state, away }: Situation): Layers {
  const aside = 1 - 0.75 * nearness(away('last-window'), WINDOW);
  const floor = 0.25 + 0.75 * nearness(away('phonograph'), BAND);
  return { room: 1, floor: floor * aside, feast: evening(state) * aside };
}

function evening(state: QuestState | null): number {
  if (state === null) return 0;
  if (state.beat === 'mingle') return Math.min(1, state.thoughts.length / FULL_EVENING);
  // Late, for Twilight, the guests are fewer.
  return state.beat === 'scolding' ? 0.3 : 1;
}

function forest({ fares, state }: Situation): Layers {
  const wary = fares === 'sought' || fares === 'glimpsed' || fares === 'seen';
  const hunted = state?.beat === 'clearing' && !state.facts.includes('faced-the-pack');
  return { roots: 1, night: fares === 'hidden' && !wary ? 0 : 1, wolves: wary || hunted ? 1 : 0 };
}

const friend = ({ composure, meter }: Faced): Layers => ({ smile: 1, doubt: meter, crack: 1 - composure });

const beast = ({ meter, last }: Faced): Layers => ({
  breath: 1,
  teeth: meter,
  fire: last === 'lands' ? Math.max(0.7, 1 - meter) : 1 - meter,
});

export const bedsOf = (bed: Bed | null): Wanted['beds'] => (bed === null ? {} : { [bed]: 1, ...BESIDE[bed] });
