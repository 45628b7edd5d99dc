import { BALLROOM } from './ballroom';
import { CAMP } from './camp';
import { CONTRACT } from './contract';
import { CORRIDOR } from './corridor';
import { CREDITS } from './credits';
import { DAWN } from './dawn';
import { EVERFREE } from './everfree';
import { MEMORY } from './memory';
import { MORNING } from './morning';
import { PACKING } from './packing';
import { ROPE } from './rope';
import { SECRET } from './secret';
import { STANDOFF_BEAST } from './standoff-beast';
import { STANDOFF_FRIEND } from './standoff-friend';
import { TITLE } from './title';
import { TRUTH_OR_DARE } from './truth-or-dare';
import { VISITORS } from './visitors';
import type { Piece } from '../../src/build/audio/score';

/** The whole score, in the order of the night. */
export const SCORE: readonly Piece[] = [
  TITLE,
  BALLROOM,
  MEMORY,
  TRUTH_OR_DARE,
  STANDOFF_FRIEND,
  CORRIDOR,
  SECRET,
  CONTRACT,
  PACKING,
  VISITORS,
  ROPE,
  EVERFREE,
  STANDOFF_BEAST,
  CAMP,
  DAWN,
  MORNING,
  CREDITS,
];
