/** Every rule that compiled maps are held to. What compiling finds is listed in `COMPILE_RULES`. */
import type { Finding } from '../finding';
import { beatSpawns } from './beat-spawns';
import { crowded } from './crowded';
import { descriptions } from './descriptions';
import { doors } from './doors';
import { grid } from './grid';
import { hideouts } from './hideouts';
import { lights } from './lights';
import { moods } from './moods';
import { names } from './names';
import { neverThere } from './never-there';
import { patrols } from './patrols';
import { people } from './people';
import { propFrames } from './prop-frames';
import { reachable } from './reachable';
import type { Rule, World } from './rule';
import { spawnWalls } from './spawn-walls';
import { viewSize } from './view-size';

export const RULES: readonly Rule[] = [
  grid,
  names,
  doors,
  beatSpawns,
  spawnWalls,
  reachable,
  crowded,
  patrols,
  lights,
  moods,
  descriptions,
  people,
  propFrames,
  hideouts,
  neverThere,
  viewSize,
];

export const checkPlaces = (world: World): readonly Finding[] => RULES.flatMap((rule) => rule.check(world));
