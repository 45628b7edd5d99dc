import type { Paint } from '../color';
import type { Shape } from '../shape';
import type { Bones, LegBones, Stance } from './biped';
import type { EyeColors, EYE_STYLES } from './dragon-face';
import type { Mouth } from './pose';

/** The data of a teenage dragon: colours and measures. */
export type DragonLook = {
  /** Materials; body, belly, fin and wing are needed by every dragon, the rest by its kit. */
  paints: Readonly<Record<'body' | 'belly' | 'fin' | 'wing', Paint> & Record<string, Paint>>;
  eyes: EyeColors;
  eyeStyle: keyof typeof EYE_STYLES;
  /** Its mouth when nothing else is asked of it. */
  rest: Mouth;
  /** Width of shoulders and hips against the common build. */
  width: number;
  /** Pixels the head is carried ahead and down. */
  slouch: readonly [number, number];
  /** Materials of legs, feet, arms and hands, and of the torso under its clothes. */
  wears: { legs: string; feet: string; arms: string; hands: string; torso: string };
};

/** A stance with what kits ask about. `turnedLeft`: the picture will be mirrored, so that the near side is its left. */
export type DragonStance = Stance & { look: DragonLook; turnedLeft: boolean };

/** What makes a dragon itself, painted at set moments; head pieces have their origin at the middle of the head. */
export type DragonKit = {
  look: DragonLook;
  /** The skull, without what grows on it. */
  skull: (stance: DragonStance) => Shape;
  headBehind?: (stance: DragonStance) => void;
  headFront?: (stance: DragonStance) => void;
  /** Behind the body, over the wings. */
  behind?: (stance: DragonStance) => void;
  /** Clothes on the torso, to be cut to its shape. */
  clothes?: (stance: DragonStance, torso: Shape) => void;
  /** Over the legs and the torso, under head and arms. */
  belt?: (stance: DragonStance) => void;
  /** Over everything but raised arms. */
  over?: (stance: DragonStance) => void;
  /** Material of the dragon's own left arm, if it is of another. */
  leftArm?: string;
  /** Over each leg and each arm as it is painted. */
  onLeg?: (stance: DragonStance, bones: LegBones, bias: number) => void;
  onArm?: (stance: DragonStance, bones: Bones, own: 'left' | 'right', bias: number) => void;
};
