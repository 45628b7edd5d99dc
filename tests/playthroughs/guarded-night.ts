/** Spike jokes everypony away, leaves running, is seen twice and hides three things; Twilight barely searches. */
import { laid, type Night, nightOf } from './script';
import type { Step } from './night';

const inTheGarden = { do: 'beSeen', knot: 'lantern_sees' } as const;
const seen = { do: 'beSeen', knot: 'guard_sees' } as const;

const CHOICES: Night = {
  punch: { pick: ['Swirl it', 'Look into it'], brings: ['factEstablished swirled'] },
  memory: { at: 'line-behind', pick: ['Count how long they have left'], thought: 'what-if-she-wins' },
  party: [
    { use: 'mint-julep', pick: ['I wait very well.'], brings: ['thoughtHeard the-assistant'] },
    { use: 'starlight', brings: [] },
    { use: 'rarity', pick: ['Do I look different to you?'], brings: ['thoughtHeard they-would-say-stay'] },
    { use: 'last-window', brings: ['thoughtHeard small-in-glass'] },
  ],
  starlight: {
    pick: ['Say nothing', 'Behind the third comic box'],
    brings: ['trustChanged starlight wary'],
  },
  scroll: 'third-comic-box',
  applejack: {
    outcome: 'seen-through',
    brings: [],
  },
  bottle: {
    first: { tier: 'fine', pick: ['Be quiet until the next spin.'], brings: [] },
    second: { tier: 'fine', pick: ['Say two words in a row.'], brings: [] },
    dash: 'poor',
  },
  rope: 'poor',
  truth: ["Truth. I'm an open comic."],
  circle: {
    pick: ['Get up, fast'],
    brings: ['factEstablished left-running', 'trustChanged rainbow-dash wary'],
  },
  corridor: {
    wings: {
      pick: ["You all have secrets. Why can't I have one?"],
      brings: ['factEstablished dash-hurt', 'trustChanged rainbow-dash hurt'],
    },
    weeks: { pick: ["They're good walls."], brings: [] },
    stand: ['Let her look for the word'],
    door: { pick: ["You'd catch me anyway."], brings: [] },
  },
  dash: { outcome: 'hurting', brings: [] },
  door: { listening: 'poor', keyhole: 'poor' },
  fetch: [
    { use: 'loose-tile-reach', brings: [] },
    {
      use: 'third-comic-box-reach',
      pick: ["Leave it. I won't need it tomorrow."],
      brings: ['scrollFetched third-comic-box false', 'beatBegun weigh'],
    },
  ],
  contract: { pick: ['Read the last clause again'], brings: ['factEstablished read-fine-print'] },
  weigh: [
    ['the-assistant', 'strength'],
    ['what-if-she-wins', 'shield'],
    ['small-in-glass', 'parents'],
  ],
  resolve: 'strength,shield',
  stroke: [],
  note: [
    ['greeting', 'sorry-first'],
    ['leaving', 'figured-it-out'],
    ['why', 'strong'],
    ['remember', 'applejack-chores'],
    ['closing', 'dont-follow'],
  ],
  scolding: { outcome: 'in-full', pick: ['It follows.'], brings: ['factEstablished twilight-went-hard'] },
  bag: [
    laid('power-poster', 0, 0),
    laid('telescope', 3, 0),
    laid('gem-bowl', 0, 1),
    laid('plush-owl', 2, 1),
    laid('photograph', 4, 1),
    laid('quill-set', 0, 3),
    laid('crystal-shard', 5, 1),
    laid('baseball-cap', 2, 3),
    laid('recipe-cards', 4, 3),
    laid('hearth-doll', 3, 4, 1),
    laid('teacup', 0, 4),
    laid('snow-globe', 1, 4),
    laid('training-whistle', 2, 4),
  ],
  hide: [
    { use: 'loose-tile-hide', pick: ['The box of comics'], brings: ['keepsakeHidden comic-box loose-tile'] },
    { use: 'basket-lining-hide', pick: ['The old blanket'], brings: ['keepsakeHidden old-blanket basket-lining'] },
    {
      use: 'hollow-bookend-hide',
      pick: ['The scrapbook'],
      brings: ['keepsakeHidden scrapbook hollow-bookend', 'beatBegun knock'],
    },
  ],
  knock: [
    {
      hear: 'knock',
      pick: ['Kick the bag under, shut the closet, and go', "I'm fine."],
      brings: [
        'factEstablished bag-shoved-under',
        'factEstablished closet-shut',
        'factEstablished door-ajar',
        'factEstablished crack-showed',
        'composureChanged uneasy',
        'composureChanged shaken',
        'activityOpened smile',
      ],
    },
  ],
  smile: { tier: 'poor', pick: ['Bright and early.'], brings: ['factEstablished smiled-too-wide'] },
  window: ['Wave first'],
  visitors: { pick: ['I have a brother.'], brings: ['thoughtHeard empty-chair'] },
  dragons: [
    { use: 'saphira', pick: ["I've been luggage. I'm good at it."], brings: ['factEstablished met-saphira'] },
    { use: 'yam', pick: ["Sorry? I didn't catch that.", 'One more time?'], brings: ['factEstablished met-yam'] },
    { use: 'connor', pick: ['Nice necklace.'], brings: ['factEstablished met-connor'] },
    { use: 'griffith', pick: ['Give me a minute'], brings: [] },
  ],
  ledge: [{ use: 'rope', pick: ['Not yet'], brings: [] }],
  wall: ['I can climb it myself.'],
  descent: 'poor',
  grass: [],
  grounds: [
    { use: 'shed-door', pick: ['Take the sacks.'], brings: ['factEstablished took-the-sacking'] },
    { give: [inTheGarden], brings: ['seen once'] },
    { hear: 'lantern_sees', brings: [] },
    { give: [inTheGarden], brings: ['seen twice'] },
    { hear: 'lantern_sees', brings: ['factEstablished hedge-reported'] },
    { give: [inTheGarden], brings: ['seen twice'] },
    { hear: 'lantern_sees', brings: ['factEstablished guards-drawn'] },
    { use: 'bench', pick: ["Don't look too long"], brings: [] },
  ],
  gap: { pick: ['What if he sees us?'], brings: [] },
  forest: [
    { give: [seen], brings: ['seen once'] },
    { hear: 'guard_sees', brings: ['factEstablished moved-hydrangea'] },
    { give: [seen], brings: ['seen twice'] },
    { hear: 'guard_sees', brings: ['factEstablished others-covered'] },
  ],
  deep: ['Which way would you go?'],
  humming: ['How many ways are there?'],
  rounds: [
    { give: [{ do: 'beSeen', knot: 'wolf_meets' }], brings: ['seen once'] },
    { hear: 'wolf_meets', brings: [] },
  ],
  stones: ["Where's the one that's tied?"],
  aside: [
    { give: [{ do: 'beSeen', knot: 'wolf_meets' }], brings: ['seen twice'] },
    { hear: 'wolf_meets', brings: [] },
  ],
  pack: { pick: ['No. Behind me. All of you.'], outcome: 'covered' },
  north: ['factEstablished joked-in-the-forest'],
  river: [
    {
      use: 'gap',
      pick: ["Isn't there anything but that?"],
      brings: ['factEstablished bridge-mended'],
    },
  ],
  camp: [
    {
      use: 'griffith',
      pick: ['What was it like, coming after me?', "Next year we do it together. I've got the lungs."],
      brings: ['factEstablished sat-with-griffith'],
    },
    { use: 'connor', pick: ['Let it stop there'], brings: ['factEstablished sat-with-connor'] },
    { use: 'yam', pick: ['Hold it out, and hope', "No. It's theirs."], brings: ['factEstablished sat-with-yam'] },
    {
      use: 'saphira',
      pick: ['Did any of them ever want to turn round?', 'No. Thank you. No.'],
      brings: ['factEstablished sat-with-saphira'],
    },
  ],
  keepsake: 'Leave it shut',
  dawn: { pick: ['Say nothing'], brings: [] },
  overlook: [],
  name: { pick: ["Artair. I'd like to hear it from a person."], brings: ['factEstablished goes-by-artair'] },
  search: [
    { use: 'note-on-desk', brings: [] },
    { use: 'third-comic-box', brings: ['clueFound soot-trace', 'factEstablished searched-third-comic-box'] },
    { use: 'loose-tile', brings: ['keepsakeFound comic-box loose-tile', 'clueFound first-keepsake'] },
    { use: 'bed', brings: ['clueFound cold-bed', 'composureChanged uneasy'] },
    { use: 'shelves', pick: ['Keep looking'], brings: ['clueFound bare-shelves', 'composureChanged shaken'] },
    {
      use: 'closet',
      pick: ['Keep looking'],
      brings: ['clueFound empty-closet', 'factEstablished feared-thieves', 'factEstablished doubted-thieves'],
    },
  ],
  told: { pick: ["We're bringing him home."], brings: ['told find-him'] },
};

export const GUARDED_NIGHT: readonly Step[] = nightOf(CHOICES);
