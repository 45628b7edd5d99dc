import { BANKS, type Bank, type Bed, BEDS, TIMBRES } from '../../../assets/sounds/names';
import type { Ambience } from './ambience';
import * as indoors from './beds/indoors';
import * as outdoors from './beds/outdoors';
import type { Spending } from './encode';
import { BANGS } from './sounds/bangs';
import { BEAST } from './sounds/beast';
import { CLIMB } from './sounds/climb';
import { CROWD } from './sounds/crowd';
import { DESK } from './sounds/desk';
import { DOORS } from './sounds/doors';
import { FACED } from './sounds/faced';
import { FURNITURE } from './sounds/furniture';
import { INTERFACE } from './sounds/interface';
import { PARTY } from './sounds/party';
import { SIGNS } from './sounds/signs';
import { STEPS } from './sounds/steps';
import { SPEAKERS, voice } from './sounds/voices';
import { WILD } from './sounds/wild';
import type { Recipes } from './synthesis/recipe';

/** One pair of files to be made, and the files of code that say how. */
export type Job = { readonly key: string; readonly files: readonly string[]; readonly spending: Spending } & (
  | { readonly kind: 'banks' | 'voices'; readonly recipes: Recipes }
  | { readonly kind: 'beds'; readonly bed: Ambience }
);

/** Kilobits a second; less for what comes before the first step. */
const EARLY: Spending = { webm: 20, mp3: 32, mono: true };
const NEAR: Spending = { webm: 44, mp3: 40, mono: true };
/** A little more for blows, before which a codec whispers. */
const NEARER: Spending = { webm: 52, mp3: 48, mono: true };
const SPOKEN: Spending = { webm: 36, mp3: 32, mono: true };
const WIDE: Spending = { webm: 52, mp3: 56 };

const LYING: Spending = { webm: 44, mp3: 44 };

const INDOORS = 'src/build/audio/beds/indoors.ts';
const OUTDOORS = 'src/build/audio/beds/outdoors.ts';
const AMBIENCE: Readonly<Record<Bed, readonly [bed: Ambience, file: string]>> = {
  party: [indoors.PARTY_BED, INDOORS],
  'party-far': [indoors.PARTY_FAR_BED, INDOORS],
  battle: [indoors.BATTLE_BED, INDOORS],
  corridor: [indoors.CORRIDOR_BED, INDOORS],
  bedroom: [indoors.BEDROOM_BED, INDOORS],
  night: [outdoors.NIGHT_BED, OUTDOORS],
  'everfree-near': [outdoors.EVERFREE_NEAR_BED, OUTDOORS],
  'everfree-far': [outdoors.EVERFREE_FAR_BED, OUTDOORS],
  river: [outdoors.RIVER_BED, OUTDOORS],
  camp: [outdoors.CAMP_BED, OUTDOORS],
  overlook: [outdoors.OVERLOOK_BED, OUTDOORS],
  dawn: [outdoors.DAWN_BED, OUTDOORS],
};

const bank = <Name extends string>(
  key: Bank,
  order: readonly Name[],
  recipes: Recipes<Name>,
  from: readonly string[],
  spending: Spending,
): Job => ({
  kind: 'banks',
  key,
  recipes: Object.fromEntries(order.map((name) => [name, recipes[name]])),
  files: from.map((name) => `src/build/audio/sounds/${name}.ts`),
  spending,
});

/** Everything that is heard and is not music. */
export const JOBS: readonly Job[] = [
  bank('interface', BANKS.interface, INTERFACE, ['interface'], EARLY),
  bank('steps', BANKS.steps, STEPS, ['steps'], NEAR),
  bank(
    'room',
    BANKS.room,
    { ...DOORS, ...FURNITURE, ...DESK, ...BANGS },
    ['doors', 'furniture', 'desk', 'bangs'],
    NEARER,
  ),
  bank('party', BANKS.party, { ...PARTY, ...CROWD, ...BANGS }, ['party', 'crowd', 'bangs'], WIDE),
  bank('night', BANKS.night, { ...CLIMB, ...WILD, ...SIGNS }, ['climb', 'wild', 'signs'], WIDE),
  bank('faced', BANKS.faced, { ...FACED, ...BEAST }, ['faced', 'beast'], WIDE),
  ...BEDS.map((key): Job => {
    const [bed, file] = AMBIENCE[key];
    return { kind: 'beds', key, bed, files: [file], spending: LYING };
  }),
  ...TIMBRES.map(
    (timbre): Job => ({
      kind: 'voices',
      key: timbre,
      recipes: voice(SPEAKERS[timbre]),
      files: ['src/build/audio/sounds/voices.ts'],
      spending: SPOKEN,
    }),
  ),
];
