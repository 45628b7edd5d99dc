/** Spike keeps close to the truth, covers his trace and asks for the old good night; Twilight finds everything. */
import { laid, type Night, nightOf } from './script';
import type { Step } from './night';

const CHOICES: Night = {
  punch: { pick: ['Sip it', 'Look into it'], brings: ['factEstablished sipped'] },
  memory: { at: 'double-door', pick: ['Hold'], thought: 'held-the-door' },
  party: [
    { use: 'cicada', pick: ['They kept the "badly"?'], brings: ['thoughtHeard cicada-remembers'] },
    { use: 'yorsk', pick: ['Was it?'], brings: ['thoughtHeard yorsk-calf', 'thoughtHeard empty-chair'] },
    { use: 'twilight', pick: ["How's the horn?"], brings: ['trustChanged twilight warm', 'thoughtHeard cracked-horn'] },
  ],
  starlight: {
    pick: ["You were worried. I'd have looked too.", 'Beneath the loose crystal tile'],
    brings: ['factEstablished starlight-forgiven', 'trustChanged starlight warm'],
  },
  scroll: 'loose-tile',
  applejack: {
    outcome: 'believed',
    brings: ['factEstablished applejack-promised', 'trustChanged applejack warm'],
  },
  bottle: {
    first: {
      tier: 'fair',
      pick: ["What do you do when nopony's looking?"],
      brings: ['trustChanged applejack sure'],
    },
    second: {
      tier: 'poor',
      pick: ["What's the best place to hide?"],
      brings: ['factEstablished heard-where-to-hide'],
    },
    dash: 'fine',
  },
  rope: 'fine',
  truth: ['Truth. Obviously.'],
  circle: {
    pick: ['Set the bottle upright first'],
    brings: ['factEstablished left-slowly', 'trustChanged twilight sure'],
  },
  corridor: {
    wings: { pick: ['In front of everypony, Dash. Everypony.'], brings: [] },
    weeks: { pick: ['You could have asked me. Just me.'], brings: ['factEstablished could-have-asked'] },
    stand: ['Where was I this morning?'],
    door: { pick: ["I won't."], brings: ['factEstablished promised-not-to-vanish'] },
  },
  dash: { outcome: 'gladly', brings: ['trustChanged rainbow-dash warm', 'factEstablished dash-trusts'] },
  door: { listening: 'fine', keyhole: 'fine' },
  fetch: [
    {
      use: 'loose-tile-reach',
      pick: ['Put it right, so that nopony could tell'],
      brings: ['scrollFetched loose-tile true', 'beatBegun weigh'],
    },
  ],
  contract: { pick: ['Ask it for one more day'], brings: ['factEstablished asked-for-a-day'] },
  weigh: [
    ['held-the-door', 'shield'],
    ['yorsk-calf', 'parents'],
    ['empty-chair', 'parents'],
    ['cicada-remembers', 'belonging'],
  ],
  resolve: 'parents,belonging',
  stroke: [[0.1, 0.6], [0.4, 0.2], null, [0.8, 0.5]],
  note: [
    ['greeting', 'dear-twilight'],
    ['leaving', 'to-vlemm', 'fades'],
    ['leaving', 'nopony-took-me'],
    ['why', 'parents'],
    ['remember', 'applejack-promise'],
    ['closing', 'come-back'],
  ],
  scolding: {
    outcome: 'gently',
    pick: ["I'll look in on him after the party."],
    brings: ['factEstablished twilight-went-easy', 'trustChanged rainbow-dash sure'],
  },
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
    laid('teacup', 0, 4),
    laid('snow-globe', 1, 4),
    laid('training-whistle', 2, 4),
  ],
  hide: [
    { use: 'third-comic-box-hide', pick: ['The box of comics'], brings: ['keepsakeHidden comic-box third-comic-box'] },
    { use: 'basket-lining-hide', pick: ['The old blanket'], brings: ['keepsakeHidden old-blanket basket-lining'] },
    { use: 'hollow-bookend-hide', pick: ['The doll'], brings: ['keepsakeHidden hearth-doll hollow-bookend'] },
    {
      use: 'loose-tile-hide',
      pick: ['The scrapbook'],
      brings: ['keepsakeHidden scrapbook loose-tile', 'beatBegun knock'],
    },
  ],
  knock: [
    { hear: 'knock', pick: ['Just a second!'], brings: [] },
    { use: 'duffle-in-view', brings: ['factEstablished bag-shoved-under'] },
    { use: 'closet-in-view', brings: ['factEstablished closet-shut'] },
    {
      use: 'shelf-in-view',
      pick: ['Twilight, say good night the old way?'],
      brings: [
        'factEstablished shelf-dressed',
        'factEstablished door-ajar',
        'factEstablished asked-twilight-to-stay',
        'factEstablished told-twilight-almost',
        'activityOpened smile',
      ],
    },
  ],
  smile: { tier: 'fine', pick: ["I'll be up before you know it."], brings: [] },
  window: ['Slide it open'],
  visitors: { pick: ['Air. Please.'], brings: [] },
  dragons: [
    { use: 'connor', pick: ['Why did you come?'], brings: ['factEstablished met-connor'] },
    { use: 'yam', pick: ['Lean in'], brings: ['factEstablished leaned-in', 'factEstablished met-yam'] },
    { use: 'saphira', pick: ['How many guards did you pass?'], brings: ['factEstablished met-saphira'] },
  ],
  ledge: [
    { use: 'window', brings: [] },
    { use: 'brink', brings: [] },
  ],
  wall: ['Have you ever dropped one?'],
  descent: 'fine',
  grass: [
    { use: 'owl-below', pick: ['Look after her.'], brings: ['factEstablished owl-knows'] },
    { use: 'wall-above', brings: [] },
  ],
  grounds: [
    { use: 'fountain', brings: [] },
    { give: [{ do: 'reachCover', place: 'castle-grounds', cover: 'lime-row' }], brings: ['coverReached lime-row'] },
    { use: 'wall-gap', brings: [] },
    { use: 'bench', pick: ['Say good night to each roof'], brings: ['factEstablished said-good-night'] },
    { use: 'hedge-dragon', brings: ['factEstablished met-the-hedge-dragon'] },
    { use: 'shed-door', pick: ['Mend the latch.'], brings: ['factEstablished mended-the-latch'] },
  ],
  gap: { pick: ["I'm good at plants."], brings: ['factEstablished joked-in-the-forest'] },
  forest: [
    { give: [{ do: 'reachCover', place: 'everfree-edge', cover: 'cover-1' }], brings: ['coverReached cover-1'] },
    { give: [{ do: 'trip', place: 'everfree-edge', trigger: 'hollow', knot: 'hollow' }], brings: [] },
    { hear: 'hollow', brings: ['factEstablished found-the-hollow'] },
    { use: 'moon', pick: ['Just look'], brings: ['factEstablished looked-back'] },
  ],
  deep: ['The dark one.'],
  humming: ["It's got your tune."],
  rounds: [
    {
      use: 'round-moss',
      brings: ['factEstablished went-round', 'placeChanged everfree-deep from-edge'],
    },
    { use: 'round-arch', brings: ['placeChanged everfree-deep from-edge'] },
  ],
  stones: ['Who left?'],
  aside: [
    { use: 'tarn', brings: [] },
    { use: 'round-water', brings: ['placeChanged everfree-deep from-edge'] },
    { use: 'claw-marks', brings: ['factEstablished rounds-known'] },
    { use: 'small-eyes', pick: ['Tell them yes.'], brings: ['factEstablished eyes-calmed'] },
    {
      use: 'vines-nook',
      pick: ['Burn it open'],
      brings: ['factEstablished vines-nook-alight', 'factEstablished vines-nook-burnt'],
    },
    { use: 'dragon-stone', pick: ['Lay your claw there'], brings: ['factEstablished dragon-stone-read'] },
  ],
  pack: { pick: ['Somebody has to hold the door.'], outcome: 'guarded' },
  north: [],
  river: [
    { use: 'fountain', pick: ['Drink'], brings: ['thoughtHeard letters-home'] },
    { use: 'moon-rock', pick: ['Send a leaf down'], brings: [] },
    {
      use: 'gap',
      pick: ['Use the rope.'],
      brings: ['factEstablished bridge-mended', 'factEstablished spent-the-rope'],
    },
  ],
  camp: [
    { use: 'bed', brings: [] },
    {
      use: 'yam',
      pick: ['Copy it.'],
      brings: ['factEstablished sat-with-yam'],
    },
    {
      use: 'saphira',
      pick: ['Where did you get your name?', "Ask me again when it's light."],
      brings: ['factEstablished sat-with-saphira', 'factEstablished ask-at-dawn'],
    },
    { use: 'connor', pick: ['Hum an end for it'], brings: ['factEstablished sat-with-connor'] },
    {
      use: 'griffith',
      pick: ['What are they like? Mum and Dad?', "I'd have let you keep the cake."],
      brings: ['factEstablished sat-with-griffith'],
    },
  ],
  keepsake: 'The whistle',
  dawn: { pick: ['Forgive me, girls.'], brings: ['factEstablished asked-forgiveness'] },
  overlook: [{ use: 'print-stone', brings: ['factEstablished found-the-print'] }],
  name: { pick: ['Spike on the stone. Artair at the table.'], brings: ['factEstablished goes-by-both'] },
  search: [
    { use: 'bed', brings: ['clueFound cold-bed', 'composureChanged uneasy'] },
    { use: 'third-comic-box', brings: ['keepsakeFound comic-box third-comic-box', 'clueFound first-keepsake'] },
    { use: 'basket-lining', brings: ['keepsakeFound old-blanket basket-lining', 'clueFound second-keepsake'] },
    { use: 'hollow-bookend', brings: ['keepsakeFound hearth-doll hollow-bookend', 'clueFound all-keepsakes'] },
    { use: 'loose-tile', brings: ['keepsakeFound scrapbook loose-tile'] },
    {
      use: 'shelves',
      pick: ['Breathe in, and count to four'],
      brings: [
        'clueFound bare-shelves',
        'composureChanged shaken',
        'factEstablished breathed',
        'composureChanged uneasy',
        'composureChanged calm',
      ],
    },
    {
      use: 'closet',
      brings: [
        'clueFound empty-closet',
        'composureChanged uneasy',
        'factEstablished feared-thieves',
        'factEstablished doubted-thieves',
        'factEstablished knew-he-chose',
      ],
    },
  ],
  told: { pick: ["He hid them where I'd look."], brings: ['told he-hid-it-for-us'] },
};

export const CAREFUL_NIGHT: readonly Step[] = nightOf(CHOICES);
