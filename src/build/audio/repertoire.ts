import { BANKS } from '../../../assets/sounds/names';
import type { Spending } from './encode';
import { DESK } from './sounds/desk';
import { HOUSE } from './sounds/house';
import { INTERFACE } from './sounds/interface';
import { STEPS } from './sounds/steps';
import type { Stereo } from './dsp';
import type { Chance } from './synthesis/chance';
import type { Recipes } from './synthesis/recipe';

/** What is always heard of a place: how long it is before it begins again, and its loudness in LUFS. */
export type Ambience = {
  readonly seconds: number;
  readonly loudness: number;
  readonly make: (chance: Chance, seconds: number) => Stereo;
};

/** One pair of files to be made, and the files of code that say how. */
export type Job = { readonly key: string; readonly files: readonly string[]; readonly spending: Spending } & (
  | { readonly kind: 'banks' | 'voices'; readonly recipes: Recipes }
  | { readonly kind: 'beds'; readonly bed: Ambience }
);

/** Kilobits a second. */
const NEAR: Spending = { webm: 44, mp3: 40, mono: true };

const bank = <Name extends string>(
  key: string,
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
  bank('interface', BANKS.interface, INTERFACE, ['interface'], NEAR),
  bank('steps', BANKS.steps, STEPS, ['steps'], NEAR),
  bank('room', BANKS.room, { ...HOUSE, ...DESK }, ['house', 'desk'], NEAR),
];
