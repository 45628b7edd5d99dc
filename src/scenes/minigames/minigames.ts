/** Which minigame plays each challenge. */
import type { ChallengeId } from '../../ids';
import type { MinigameView } from '../../ui/views';
import type { PlaceScene } from '../place-scene';
import { type Minigame, MinigameRun, type Running } from './run';
import { tightrope } from './tightrope';

type Show = (view: MinigameView) => void;
type Begin = (scene: PlaceScene, seed: number, show: Show) => Running;

const played =
  <State>(make: (scene: PlaceScene) => Minigame<State>): Begin =>
  (scene, seed, show) =>
    new MinigameRun(make(scene), seed, show);

export const MINIGAMES: Readonly<Partial<Record<ChallengeId, Begin>>> = { tightrope: played(tightrope) };
