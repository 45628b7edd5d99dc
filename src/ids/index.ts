// Generated from assets/story, assets/art and maps by "npm run ids". Edit those instead.

export const PLACE_IDS = [
  'castle-ballroom',
  'everfree-edge',
  'spike-bedroom',
] as const;
export type PlaceId = (typeof PLACE_IDS)[number];

export const KNOT_IDS = [
  'x',
] as const;
export type KnotId = (typeof KNOT_IDS)[number];

export const PERSON_IDS = [
  'spike',
  'twilight',
  'rainbow-dash',
  'applejack',
  'pinkie-pie',
  'starlight',
  'rarity',
  'fluttershy',
  'big-mac',
  'griffith',
  'connor',
  'yam',
  'saphira',
  'night-guard',
  'timberwolf',
  'owl',
  'mint-julep',
  'brass-note',
  'old-quill',
  'sunny-side',
  'tuppence',
  'storm-chaser',
  'dahlia',
  'baron-merino',
  'cicada',
  'yorsk',
  'gerta',
] as const;
export type PersonId = (typeof PERSON_IDS)[number];

export const BEAT_IDS = [
  'punch',
  'mingle',
  'applejack',
  'truth',
  'corridor',
  'retrieve',
  'weigh',
  'sign',
  'note',
  'scolding',
  'pack',
  'knock',
  'window',
  'visitors',
  'wall',
  'escape',
  'dawn',
  'search',
  'read',
  'tell',
  'credits',
] as const;
export type BeatId = (typeof BEAT_IDS)[number];

export const FACT_IDS = [
  'sipped',
  'remembered-the-attack',
  'starlight-passed',
  'starlight-forgiven',
  'applejack-half-truth',
  'applejack-joked-off',
  'applejack-promised',
  'dash-hurt',
  'dash-trusts',
  'promised-not-to-vanish',
  'left-slowly',
  'left-running',
  'read-fine-print',
  'asked-for-a-day',
  'tried-to-tell',
  'twilight-went-easy',
  'twilight-went-hard',
  'smiled-too-wide',
  'told-twilight-almost',
  'asked-twilight-to-stay',
  'met-griffith',
  'met-connor',
  'met-yam',
  'met-saphira',
  'leaned-in',
  'took-the-scrap',
  'read-the-sign',
  'trod-the-lying-path',
  'found-the-hollow',
  'looked-back',
  'joked-in-the-forest',
  'others-covered',
  'opened-the-note',
  'breathed',
] as const;
export type FactId = (typeof FACT_IDS)[number];

export const THOUGHT_IDS = [
  'the-assistant',
  'carrying',
  'held-the-door',
  'small-in-glass',
  'what-if-she-wins',
  'cracked-horn',
  'empty-chair',
  'hatched-for-a-test',
  'cicada-remembers',
  'too-warm-for-ponies',
  'they-would-say-stay',
  'a-place-at-the-rail',
  'starlight-looked',
  'letters-home',
  'yorsk-calf',
] as const;
export type ThoughtId = (typeof THOUGHT_IDS)[number];

export const ITEM_IDS = [
  'comic-box',
  'power-poster',
  'gem-bowl',
  'photograph',
  'plush-owl',
  'quill-set',
  'telescope',
  'teacup',
  'scrapbook',
  'crystal-shard',
  'baseball-cap',
  'snow-globe',
  'hearth-doll',
  'training-whistle',
  'old-blanket',
  'recipe-cards',
] as const;
export type ItemId = (typeof ITEM_IDS)[number];

export const HIDEOUT_IDS = [
  'third-comic-box',
  'basket-lining',
  'hollow-bookend',
  'loose-tile',
] as const;
export type HideoutId = (typeof HIDEOUT_IDS)[number];

export const REASON_IDS = [
  'strength',
  'shield',
  'parents',
  'belonging',
] as const;
export type ReasonId = (typeof REASON_IDS)[number];

export const CLUE_IDS = [
  'bare-shelves',
  'bare-desk',
  'empty-closet',
  'cold-bed',
  'scratched-sill',
  'soot-trace',
  'scorched-desk',
  'rope-fibre',
  'first-keepsake',
  'second-keepsake',
  'all-keepsakes',
  'missing-duffle',
] as const;
export type ClueId = (typeof CLUE_IDS)[number];

export const NOTE_LINE_IDS = [
  'greeting',
  'leaving',
  'why',
  'remember',
  'closing',
] as const;
export type NoteLineId = (typeof NOTE_LINE_IDS)[number];

export const TELL_IDS = [
  'he-left-us',
  'he-chose',
  'he-hid-it-for-us',
  'we-called-him',
  'find-him',
] as const;
export type TellId = (typeof TELL_IDS)[number];
