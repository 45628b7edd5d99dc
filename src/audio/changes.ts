/** What is heard of a change: of what is shown, of the story, of a game in play. */
import type { Effect } from '../../assets/sounds/names';
import { CHALLENGES, record } from '../quest-state/records';
import { COMPOSURE, FRIENDS, type QuestState, SPOTTED, TRUST } from '../quest-state/state';
import type { ChallengeId } from '../ids';
import type { Noise } from './noise';
import { heardOfGame } from './games';
import type { Shown } from './shown';

/** Noises from one frame to the next. A story that has been taken up anew changes nothing of itself. */
export function noisesOf(before: Shown, now: Shown, sameStory: boolean): readonly Noise[] {
  return [
    ...heardOfOverlay(before, now).map((effect): Noise => ({ effect })),
    ...heardOfGame(before, now),
    ...(sameStory && before.state && now.state ? heardOfStory(before.state, now.state) : []),
  ];
}

/** Tries of an opponent, as they are told. */
const SIGNS: Readonly<Record<string, Effect>> = {
  question: 'sign-question',
  eyes: 'sign-eyes',
  wound: 'sign-wound',
  silence: 'sign-silence',
  deflect: 'sign-question',
  joke: 'sign-eyes',
  'half-truth': 'sign-silence',
  'stand-up': 'sign-wound',
  lunge: 'snarl',
  circle: 'growl',
  howl: 'howl',
  stillness: 'sign-silence',
};
/** Screens that have sounds of their own. */
const OPENED: Readonly<Record<string, Effect>> = { journal: 'journal', backlog: 'page', title: 'back', none: 'back' };

function heardOfOverlay(before: Shown, now: Shown): readonly Effect[] {
  const heard: (Effect | false | undefined)[] = [
    now.screen !== before.screen && (OPENED[now.screen] ?? 'page'),
    now.notice !== null && now.notice !== before.notice && 'notice',
    now.saved !== before.saved && (now.saved === 'saved' ? 'saved' : now.saved === 'failed' && 'refuse'),
    now.thought !== null && now.thought !== before.thought && 'thought',
    now.hint !== null && now.hint !== before.hint && 'hint',
    now.prompt !== null && now.prompt !== before.prompt && 'prompt',
    now.choices > 0 && before.choices === 0 && 'choice',
    now.failing && !before.failing && 'choice-fades',
    now.smoke && !before.smoke && 'smoke',
    ...heardOfHiding(before, now),
    ...heardOfStandoff(before, now),
    ...heardOfPapers(before, now),
  ];
  return heard.filter((effect) => effect !== false && effect !== undefined);
}

function heardOfHiding({ stealth: before }: Shown, { stealth: now }: Shown): readonly (Effect | false)[] {
  if (now === before || before === null) return [];
  return [now === 'seen' ? 'found-out' : now === 'hidden' ? 'hidden' : now !== 'open' && now !== null && 'noticed'];
}

function heardOfStandoff({ standoff: before }: Shown, { standoff: now }: Shown): readonly (Effect | undefined)[] {
  if (now === null || now === before) return [];
  const answered = before !== null && now.last !== null ? now.last : undefined;
  return [answered, now.sign === null ? undefined : SIGNS[now.sign]];
}

function heardOfPapers({ paper: before, pen: drawn }: Shown, { paper: now, pen }: Shown): readonly (Effect | false)[] {
  if (now === null) return [before?.kind === 'packing' && 'buckle', before?.kind === 'folded-note' && 'parchment'];
  if (now.kind !== before?.kind) return [now.kind === 'signature' || now.kind === 'note' ? 'ink-dip' : 'parchment'];
  if (now.kind === 'contract' && before.kind === 'contract') return [now.read > before.read && 'parchment'];
  if (now.kind === 'folded-note' && before.kind === 'folded-note') return [now.state !== before.state && 'parchment'];
  if (now.kind === 'signature') return [pen > drawn && (drawn === 0 ? 'quill-dot' : 'quill')];
  if (now.kind !== 'note' || before.kind !== 'note') return [];
  const fades = (lines: readonly { fades?: boolean }[]): boolean => lines.some((line) => line.fades);
  return [now.current > before.current && 'quill', fades(now.lines) && !fades(before.lines) && 'smoke'];
}

function heardOfStory(before: QuestState, now: QuestState): readonly Noise[] {
  if (before === now) return [];
  const rank = (words: readonly string[], word: string | undefined): number => words.indexOf(word ?? '');
  const trust = FRIENDS.map((id) => rank(TRUST, now.trust[id]) - rank(TRUST, before.trust[id]));
  const nerve = rank(COMPOSURE, now.composure) - rank(COMPOSURE, before.composure);
  const heard: (Effect | false)[] = [
    trust.some((by) => by > 0) && 'trust-up',
    trust.some((by) => by < 0) && 'trust-down',
    nerve > 0 && 'heartbeat',
    nerve < 0 && 'breath',
    now.scroll !== before.scroll && 'tile-scrape',
    now.signature !== null && before.signature === null && 'seal',
    now.note.length > before.note.length && 'quill',
    Object.keys(now.weighed).length !== Object.keys(before.weighed).length && 'scale-tick',
    ...bagged(before.bag, now.bag),
    Object.keys(now.keepsakes).length > Object.keys(before.keepsakes).length && 'cloth',
    now.found.length > before.found.length && 'tile-scrape',
    now.clues.length > before.clues.length && 'page',
    rank(SPOTTED, now.spotted) > rank(SPOTTED, before.spotted) && 'found-out',
    ...concluded(before, now),
  ];
  return heard.flatMap((effect) => (effect === false ? [] : [{ effect }]));
}

function bagged(before: QuestState['bag'], now: QuestState['bag']): readonly (Effect | false)[] {
  const placed = (bag: QuestState['bag']): readonly string[] => bag.map(({ item, x, y }) => `${item} ${x} ${y}`);
  if (now.length < before.length) return ['cloth'];
  if (placed(now).some((place) => !placed(before).includes(place))) return ['bag-in'];
  return [now.some(({ item, turns }) => before.some((b) => b.item === item && b.turns !== turns)) && 'bag-turn'];
}

/** A standoff that came out best, or worst. */
function concluded(before: QuestState, now: QuestState): readonly (Effect | false)[] {
  const ids = Object.keys(now.results) as ChallengeId[];
  const fresh = ids.find((id) => now.results[id] !== before.results[id]);
  if (fresh === undefined) return [];
  const { kind, outcomes } = record(CHALLENGES, fresh);
  if (kind !== 'standoff' || outcomes.length < 2) return [];
  const outcome = now.results[fresh];
  return [outcome === outcomes[0] ? 'won' : outcome === outcomes.at(-1) && 'lost'];
}
