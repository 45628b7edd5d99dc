/** What every night goes through, in its order. Nights differ by their choices, and by what those bring about. */
import type { ChallengeId, HideoutId, ItemId, KnotId, NoteLineId, PlaceId, ReasonId, ThoughtId } from '../../src/ids';
import type { Intent } from '../../src/quest-state/intents';
import type { Packed, Stroke } from '../../src/quest-state/state';
import type { Step } from './night';

/** A conversation: the choices taken, and what comes of these alone. */
type Talk = { pick: readonly string[]; brings: readonly string[] };

type Tier = 'poor' | 'fair' | 'fine';

export type Night = {
  punch: Talk;
  /** Where Spike stands when the light comes, and what he does there. */
  memory: { at: 'double-door' | 'line-behind'; pick: readonly string[]; thought: ThoughtId };
  /** From the first walk to Starlight. */
  party: readonly Step[];
  starlight: Talk;
  /** Where she hides the scroll. */
  scroll: HideoutId;
  /** How it comes out, and what that brings. */
  applejack: { outcome: string; brings: readonly string[] };
  bottle: { first: Talk & { tier: Tier }; second: Talk & { tier: Tier }; dash: Tier };
  rope: Tier;
  truth: readonly string[];
  circle: Talk;
  /** The ninth step, the two weeks, where he stands, and his own door. */
  corridor: { wings: Talk; weeks: Talk; stand: readonly string[]; door: Talk };
  /** How she says yes, and what that brings. */
  dash: { outcome: string; brings: readonly string[] };
  /** At his own door, with an ear and an eye. */
  door: { listening: Tier; keyhole: Tier };
  /** Until the scroll is in hand. */
  fetch: readonly Step[];
  contract: Talk;
  weigh: readonly (readonly [ThoughtId, ReasonId])[];
  resolve: string;
  stroke: Stroke;
  /** `[line, option]` as they are tried; those that `fades` tell too much. */
  note: readonly (readonly [line: NoteLineId, option: string, fades?: 'fades'])[];
  /** How Dash takes it, and what that brings. */
  scolding: Talk & { outcome: 'gently' | 'evenly' | 'in-full' };
  bag: readonly Packed[];
  /** Until the last thing left over is hidden, and somepony knocks. */
  hide: readonly Step[];
  /** Until Twilight has been answered through the crack. */
  knock: readonly Step[];
  smile: Talk & { tier: Tier };
  window: readonly string[];
  visitors: Talk;
  /** At the dragons, until Griffith is told to go. */
  dragons: readonly Step[];
  /** On the ledge, until the rope is taken. */
  ledge: readonly Step[];
  wall: readonly string[];
  descent: 'poor' | 'fair' | 'fine';
  /** At the foot of the wall. */
  grass: readonly Step[];
  /** Between the hedges, from the first glance at the lanterns. */
  grounds: readonly Step[];
  gap: Talk;
  forest: readonly Step[];
  deep: readonly string[];
  /** In the deep wood: until the stones are read, until the shut way is opened, and before the pack. */
  humming: readonly string[];
  rounds: readonly Step[];
  stones: readonly string[];
  aside: readonly Step[];
  pack: { pick: readonly string[]; outcome: 'guarded' | 'parted' | 'rushed' | 'covered' };
  /** Beyond the last lamps. */
  north: readonly string[];
  /** On the near bank, until the bridge is mended. */
  river: readonly Step[];
  /** At the fire, with each of the four. */
  camp: readonly Step[];
  /** What comes out of the bag before sleep. */
  keepsake: string;
  /** At the edge of the overlook. */
  dawn: Talk;
  /** From there until somepony asks for a name. */
  overlook: readonly Step[];
  name: Talk;
  /** In the morning, until the note is opened. */
  search: readonly Step[];
  told: Talk;
};

export const laid = (item: ItemId, x: number, y: number, turns: 0 | 1 = 0): Packed => ({ item, x, y, turns });

const concluded = (challenge: ChallengeId, outcome: string): Step => ({
  give: [{ do: 'conclude', challenge, outcome }],
  brings: [`challengeConcluded ${challenge} ${outcome}`, `activityClosed ${challenge}`],
});
const tripped = (place: PlaceId, trigger: string, knot: KnotId): Step => ({
  give: [{ do: 'trip', place, trigger, knot }],
  brings: [],
});
const weighed = (pairs: Night['weigh']): readonly Intent[] => [
  ...pairs.map(([thought, reason]): Intent => ({ do: 'weigh', thought, reason })),
  { do: 'settleWeighing' },
];
const written = (lines: Night['note']): Step => ({
  give: [...lines.map(([line, option]): Intent => ({ do: 'writeLine', line, option })), { do: 'sealNote' }],
  brings: [
    ...lines.map(([line, option, fades]) => `${fades ? 'lineFaded' : 'lineWritten'} ${line} ${option}`),
    'noteSealed',
    'activityClosed note',
  ],
});

/** A talk between what it begins with and what it ends on, whatever is said in it. */
const said = ({ pick, brings }: Talk, first: readonly string[], last: readonly string[]): Talk => ({
  pick,
  brings: [...first, ...brings, ...last],
});

export const nightOf = (night: Night): readonly Step[] => [
  { hear: 'punch_opening', ...said(night.punch, [], ['beatBegun memory', 'placeChanged memory-attack start']) },
  { hear: 'memory', brings: [] },
  { use: 'bucket', brings: ['factEstablished took-water'] },
  { use: 'line-water', brings: ['factEstablished brought-water'] },
  { use: 'basket', brings: ['factEstablished took-bandages'] },
  { use: 'line-bandages', brings: ['factEstablished brought-bandages'] },
  { use: 'scroll-tube', brings: ['factEstablished took-scroll'] },
  { use: 'line-scroll', brings: ['factEstablished brought-scroll'] },
  {
    use: night.memory.at,
    pick: night.memory.pick,
    brings: [`thoughtHeard ${night.memory.thought}`, 'beatBegun mingle', 'placeChanged castle-ballroom punch'],
  },
  { hear: 'look_end', brings: ['factEstablished remembered-the-attack'] },
  ...night.party,
  {
    use: 'starlight',
    ...said(
      night.starlight,
      ['thoughtHeard starlight-looked'],
      ['factEstablished starlight-passed', `scrollHidden ${night.scroll}`, 'beatBegun applejack'],
    ),
  },
  { use: 'applejack', brings: ['activityOpened applejack-asks'] },
  concluded('applejack-asks', night.applejack.outcome),
  { hear: 'applejack_lets_go', brings: [...night.applejack.brings, 'beatBegun circle'] },
  { use: 'cushion', brings: ['activityOpened bottle-first'] },
  concluded('bottle-first', night.bottle.first.tier),
  { hear: 'first_spun', ...said(night.bottle.first, [], ['activityOpened bottle-second']) },
  concluded('bottle-second', night.bottle.second.tier),
  {
    hear: 'second_spun',
    ...said(night.bottle.second, [], ['beatBegun tightrope', 'placeChanged castle-ballroom rope']),
  },
  { hear: 'rope_dare', brings: ['activityOpened tightrope'] },
  concluded('tightrope', night.rope),
  {
    hear: 'rope_crossed',
    brings: [...(night.rope === 'fine' ? ['factEstablished rope-dry'] : []), 'activityOpened bottle-dash'],
  },
  concluded('bottle-dash', night.bottle.dash),
  { hear: 'dash_spun', brings: ['beatBegun truth', 'placeChanged castle-ballroom seat'] },
  {
    hear: 'truth',
    pick: night.truth,
    brings: ['composureChanged uneasy', 'activityOpened the-question'],
  },
  concluded('the-question', 'wordless'),
  {
    hear: 'wordless',
    ...said(night.circle, [], ['beatBegun corridor', 'placeChanged castle-corridor from-ballroom']),
  },
  { hear: 'corridor', brings: [] },
  tripped('castle-corridor', 'wings', 'wings'),
  { hear: 'wings', ...said(night.corridor.wings, ['factEstablished dash-followed'], ['beatBegun dash']) },
  tripped('castle-corridor', 'two-weeks', 'two_weeks'),
  { hear: 'two_weeks', ...night.corridor.weeks },
  tripped('castle-corridor', 'where-i-stand', 'where_i_stand'),
  { hear: 'where_i_stand', pick: night.corridor.stand, brings: [] },
  tripped('castle-corridor', 'do-you-trust-me', 'ask_dash'),
  { hear: 'ask_dash', brings: ['factEstablished asked-dash', 'activityOpened dash-asks'] },
  concluded('dash-asks', night.dash.outcome),
  { hear: 'dash_answers', brings: night.dash.brings },
  {
    use: 'bedroom-door',
    ...said(night.corridor.door, [], ['beatBegun retrieve', 'placeChanged spike-bedroom door']),
  },
  { hear: 'door_shut', brings: ['activityOpened listening'] },
  concluded('listening', night.door.listening),
  { hear: 'listened', brings: ['activityOpened keyhole'] },
  concluded('keyhole', night.door.keyhole),
  { hear: 'peeped', brings: [] },
  ...night.fetch,
  { use: 'desk', brings: ['factEstablished laid-out-contract', 'activityOpened contract'] },
  { give: [{ do: 'finishReading' }], brings: ['activityClosed contract'] },
  {
    hear: 'contract_read',
    ...said(night.contract, ['factEstablished read-contract'], ['activityOpened weighing']),
  },
  { give: weighed(night.weigh), brings: [`resolveFormed ${night.resolve}`, 'activityClosed weighing'] },
  { hear: 'weighed', brings: ['beatBegun sign'] },
  { use: 'desk-line', brings: ['activityOpened signature'] },
  { give: [{ do: 'sign', stroke: night.stroke }], brings: ['signed', 'activityClosed signature'] },
  { hear: 'signed', brings: ['beatBegun note'] },
  { hear: 'smoke', brings: ['factEstablished contract-burnt'] },
  { use: 'desk-sheet', brings: ['activityOpened note'] },
  written(night.note),
  { hear: 'note_sealed', brings: ['beatBegun scolding', 'placeChanged castle-ballroom punch'] },
  { hear: 'scolding', brings: ['activityOpened twilight-scolds'] },
  concluded('twilight-scolds', night.scolding.outcome),
  { hear: 'scolded', ...said(night.scolding, [], ['beatBegun pack', 'placeChanged spike-bedroom desk']) },
  { hear: 'pack_opening', brings: [] },
  { use: 'duffle-pull', brings: ['factEstablished bag-out', 'activityOpened packing'] },
  {
    give: [...night.bag.map((packed): Intent => ({ do: 'pack', packed })), { do: 'closeBag' }],
    brings: ['activityClosed packing'],
  },
  { hear: 'bag_closed', brings: ['factEstablished bag-closed'] },
  ...night.hide,
  ...night.knock,
  concluded('smile', night.smile.tier),
  { hear: 'smiled', ...said(night.smile, [], ['beatBegun window']) },
  { hear: 'tapping', brings: [] },
  { use: 'window', pick: night.window, brings: ['beatBegun visitors'] },
  { hear: 'visitors', ...said(night.visitors, ['factEstablished met-griffith'], []) },
  ...night.dragons,
  {
    use: 'griffith',
    pick: ["By the bed. Let's go."],
    brings: ['factEstablished left-the-note', 'beatBegun wall', 'placeChanged castle-wall top'],
  },
  { hear: 'wall', brings: [] },
  ...night.ledge,
  { use: 'rope', pick: night.wall, brings: ['beatBegun rope', 'activityOpened rope'] },
  concluded('rope', night.descent),
  { hear: 'rope_down', brings: ['factEstablished rope-down'] },
  ...night.grass,
  { use: 'round-the-hedge', brings: ['beatBegun grounds', 'placeChanged castle-grounds from-wall'] },
  { hear: 'grounds', brings: [] },
  ...night.grounds,
  { use: 'hedge-break', brings: ['factEstablished counted-rounds'] },
  { use: 'wall-gap', pick: ['Crawl under'], brings: ['beatBegun escape', 'placeChanged everfree-edge fence'] },
  { hear: 'fence_gap', ...night.gap },
  ...night.forest,
  tripped('everfree-edge', 'deep', 'everfree_deep'),
  { hear: 'everfree_deep', pick: night.deep, brings: ['beatBegun deep', 'placeChanged everfree-deep from-edge'] },
  { hear: 'deep', pick: night.humming, brings: [] },
  ...night.rounds,
  { use: 'stones', pick: night.stones, brings: ['beatBegun vines'] },
  ...night.aside,
  { use: 'vines-way', brings: ['factEstablished vines-way-alight', 'factEstablished vines-way-burnt'] },
  { use: 'herded', brings: ['beatBegun clearing', 'placeChanged everfree-deep clearing'] },
  { hear: 'the_pack', pick: night.pack.pick, brings: ['activityOpened timberwolves'] },
  concluded('timberwolves', night.pack.outcome),
  { hear: 'pack_answers', brings: ['factEstablished faced-the-pack', 'placeChanged everfree-deep clearing'] },
  { use: 'north', brings: [...night.north, 'beatBegun river', 'placeChanged everfree-river from-deep'] },
  { hear: 'river', pick: ['Is that a trick question?'], brings: [] },
  ...night.river,
  tripped('everfree-river', 'mid-bridge', 'cragadile_wakes'),
  { hear: 'cragadile_wakes', brings: ['factEstablished cragadile-awake'] },
  { use: 'cragadile', brings: ['factEstablished cragadile-calm'] },
  tripped('everfree-river', 'far-bank', 'river_over'),
  { hear: 'river_over', brings: ['beatBegun camp'] },
  { hear: 'camp', brings: [] },
  { use: 'fire', brings: ['factEstablished lit-the-fire'] },
  ...night.camp,
  {
    use: 'bed',
    pick: [night.keepsake],
    brings: [
      'factEstablished fire-low',
      'factEstablished dreaming',
      'factEstablished woke-by-the-river',
      'beatBegun dawn',
      'placeChanged everfree-overlook from-river',
    ],
  },
  { hear: 'dawn', brings: [] },
  tripped('everfree-overlook', 'edge', 'overlook_edge'),
  { hear: 'overlook_edge', ...said(night.dawn, [], ['factEstablished said-goodbye']) },
  ...night.overlook,
  { use: 'griffith', ...said(night.name, [], ['beatBegun search', 'placeChanged spike-bedroom twilight-morning']) },
  { hear: 'morning', brings: night.descent === 'fine' ? [] : ['clueFound owl-like-a-colt'] },
  ...night.search,
  { use: 'note-on-desk', brings: ['beatBegun read', 'factEstablished opened-the-note', 'activityOpened reading'] },
  { give: [{ do: 'finishReading' }], brings: ['activityClosed reading'] },
  { hear: 'note_read', brings: ['beatBegun tell'] },
  { hear: 'after_reading', ...said(night.told, [], ['beatBegun credits']) },
];
