/** Which minigame plays each challenge. */
import type { ChallengeId } from '../../ids';
import type { QuestState } from '../../quest-state/state';
import type { MinigameView } from '../../ui/minigame-views';
import type { PlaceScene } from '../place-scene';
import { spinning } from './bottle';
import { SPINS } from './circle';
import { keyhole } from './keyhole';
import { listening } from './listening';
import { rope } from './rope';
import { type Minigame, MinigameRun, type Running } from './run';
import { smile } from './smile';
import { tightrope } from './tightrope';

type Show = (view: MinigameView) => void;
type Begin = (scene: PlaceScene, state: QuestState, show: Show) => Running;

const played =
  <State>(make: (scene: PlaceScene, state: QuestState) => Minigame<State>): Begin =>
  (scene, state, show) =>
    new MinigameRun(make(scene, state), state.seed, show);

export const MINIGAMES: Readonly<Partial<Record<ChallengeId, Begin>>> = {
  'bottle-first': played(spinning(SPINS.first)),
  'bottle-second': played(spinning(SPINS.second)),
  tightrope: played(tightrope),
  'bottle-dash': played(spinning(SPINS.dash)),
  listening: played(listening),
  keyhole: played(keyhole),
  smile: played(smile),
  rope: played(rope),
};
