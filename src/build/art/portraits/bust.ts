import type { Paint } from '../color';
import type { Shape } from '../shape';
import type { Mood, Tweak } from './expression';
import type { Features } from './face';
import type { Layers } from './layers';
import type { Head } from './pose';

/** A bust built for one mood: what lies behind the face, the face's place, and what lies over it. */
export type Bust = { behind: Layers; head: Head; outline: Shape; features: Features; over: Layers };

/** Changes to the house expressions that make a face somebody's own. */
export type Manners = Partial<Record<Mood, Tweak>> & { always?: Tweak };

/** Materials every face needs besides its own. */
export const FACE_PAINTS: Readonly<Record<string, Paint>> = {
  ink: Array<string>(6).fill('#24103a'),
  white: ['#8c80b4', '#b4aad4', '#dcd6f0', '#f4f0ff', '#ffffff', '#ffffff'],
  eyeball: ['#786ea0', '#a9a0cc', '#cfcae8', '#ece9fb', '#faf9ff', '#ffffff'],
  mouth: ['#3c0e28', '#561634', '#6e1e3e', '#802644', '#963250', '#a03c5a'],
  tongue: '#ee7f9a',
  tear: ['#3c6ebe', '#6eaae6', '#96cdf5', '#bee4fc', '#e1f5ff', '#ffffff'],
};
