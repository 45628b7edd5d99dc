/**
 * What a `#do:` tag asks of the stage: `spike walk table; rainbow-dash gesture noogie`. Cues run one after another at
 * `;` and side by side at `&`. Places are names of things on the map.
 */
import { type Clip, CLIPS, type Facing } from '../../assets/art/clips';
import { BANKS, type Effect } from '../../assets/sounds/names';
import { PERSON_IDS, type PersonId } from '../ids';

const EMOTES = ['alert', 'question', 'dots', 'heart', 'note', 'sweat', 'anger', 'sleep', 'spark', 'idea'] as const;
type Emote = (typeof EMOTES)[number];

/** `to`: a person or the name of a thing on the map; `each`: all of that kind; seconds and px are plain numbers. */
export type Cue =
  /** `close`: until the two touch. */
  | { cue: 'walk'; who: PersonId; to: string; pace?: 'run'; close?: true }
  /** Straight there through whatever is in the way, and out of sight. */
  | { cue: 'fly'; who: PersonId; to: string }
  /** `away`: with their back to the player. */
  | { cue: 'face'; who: PersonId; to: Facing | string; each?: true }
  | { cue: 'gesture'; who: PersonId; clip: Clip; each?: true }
  | { cue: 'emote'; who: PersonId; emote: Emote }
  | { cue: 'camera'; to: string | null }
  | { cue: 'shake' }
  | { cue: 'curtain'; down: boolean }
  | { cue: 'light'; how: 'flash' | 'flare' }
  /** `at`: where it comes from; null for all around. */
  | { cue: 'sound'; effect: Effect; at: string | null }
  | { cue: 'wait'; seconds: number };

/** Steps in order; the cues of one step start together. */
export type Cues = readonly (readonly Cue[])[];

const includes = <T extends string>(words: readonly T[], word: string | undefined): word is T =>
  words.some((w) => w === word);
const CLIP_NAMES = Object.keys(CLIPS) as readonly Clip[];
const EFFECTS: readonly Effect[] = Object.values(BANKS).flat();

/** Reads a tag; `problems` says what is wrong with it, empty when nothing is. */
export function parseCues(text: string): { cues: Cues; problems: readonly string[] } {
  const problems: string[] = [];
  const cues = text.split(';').map((step) =>
    step.split('&').flatMap((words) => {
      const read = parseCue(words.trim().split(/\s+/));
      if (typeof read === 'string') problems.push(`"${words.trim()}": ${read}`);
      return typeof read === 'string' ? [] : [read];
    }),
  );
  return { cues, problems };
}

function parseCue(words: readonly string[]): Cue | string {
  const [first, second, third, fourth] = words;
  const cue = first === 'each' ? each(second, third, fourth) : read(first, second, third, fourth);
  if (typeof cue === 'string') return cue;
  const extra = words.slice(lengthOf(cue));
  return extra.length === 0
    ? cue
    : `"${extra.join(' ')}" is more than "${words.slice(0, lengthOf(cue)).join(' ')}" takes`;
}

/** How many words a cue is written in. */
function lengthOf(cue: Cue): number {
  if (cue.cue === 'camera') return cue.to === null ? 2 : 3;
  if (cue.cue === 'sound') return cue.at === null ? 2 : 4;
  if ('each' in cue && cue.each) return 4;
  return 'who' in cue ? 3 : 2;
}

type Word = string | undefined;

function read(first: Word, second: Word, third: Word, fourth: Word): Cue | string {
  switch (first) {
    case 'curtain':
      return second === 'down' || second === 'up'
        ? { cue: 'curtain', down: second === 'down' }
        : 'a curtain goes up or down';
    case 'wait':
      return Number(second) > 0 ? { cue: 'wait', seconds: Number(second) / 1000 } : 'wait needs milliseconds';
    case 'camera':
      if (second === 'shake') return { cue: 'shake' };
      if (second === 'back') return { cue: 'camera', to: null };
      return second === 'at' && third ? { cue: 'camera', to: third } : 'camera: at NAME, back or shake';
    case 'light':
      return includes(['flash', 'flare'] as const, second) ? { cue: 'light', how: second } : 'light: flash or flare';
    case 'sound':
      return sound(second, third, fourth);
    case 'emote':
      return emote(second, third);
    default:
      return personCue(first, second, third);
  }
}

function sound(effect: Word, at: Word, from: Word): Cue | string {
  if (!includes(EFFECTS, effect)) return `"${effect}" is not a sound: assets/sounds/names.ts lists them`;
  if (at !== 'at') return { cue: 'sound', effect, at: null };
  return from === undefined ? 'at needs the name of a thing' : { cue: 'sound', effect, at: from };
}

const emote = (who: string | undefined, what: string | undefined): Cue | string => {
  if (!includes(PERSON_IDS, who)) return `"${who}" is not a person`;
  return includes(EMOTES, what) ? { cue: 'emote', who, emote: what } : `emotes are ${EMOTES.join(', ')}`;
};

/** All of a kind look or gesture alike. */
function each(who: string | undefined, verb: string | undefined, what: string | undefined): Cue | string {
  const cue = personCue(who, verb, what);
  if (typeof cue === 'string') return cue;
  return cue.cue === 'face' || cue.cue === 'gesture' ? { ...cue, each: true } : 'each is for face and gesture';
}

function personCue(who: string | undefined, verb: string | undefined, what: string | undefined): Cue | string {
  if (!includes(PERSON_IDS, who))
    return `"${who}" is neither a person nor curtain, wait, camera, light, sound or emote`;
  if (what === undefined) return `${verb} needs one more word`;
  switch (verb) {
    case 'walk':
      return { cue: 'walk', who, to: what };
    case 'run':
      return { cue: 'walk', who, to: what, pace: 'run' };
    case 'join':
      return { cue: 'walk', who, to: what, close: true };
    case 'fly':
      return { cue: 'fly', who, to: what };
    case 'face':
      return { cue: 'face', who, to: what };
    case 'gesture':
      return includes(CLIP_NAMES, what)
        ? { cue: 'gesture', who, clip: what }
        : `"${what}" is not a clip: ${CLIP_NAMES.join(', ')}`;
    default:
      return `"${verb}" is not something a person does here: walk, run, join, fly, face, gesture`;
  }
}

/** The cues of a line's tags, in order; the build has checked them. */
export const cuesOf = (tags: readonly string[]): Cues => tags.flatMap((tag) => parseCues(tag).cues);
