import { blobTerrain } from '../blob';
import { Canvas } from '../field';
import type { Terrain } from '../terrain';
import { type Ground, type GroundBlock, TILE } from '../tiles';
import { chamber, plan as chamberPlan } from './castle-rooms-chamber';
import { hall, plan as hallPlan } from './castle-rooms-hall';

/** A tile to draw a room's plan with, for each kind of room. */
function plan(): GroundBlock {
  const picture = new Canvas(2 * TILE, TILE);
  hallPlan(picture, 0);
  chamberPlan(picture, TILE);
  return { name: 'plan', picture, whole: true };
}

/** Rooms yet to be drawn: two plain colours, each one tile. */
const plans: Terrain = {
  name: 'plan',
  type: 'corner',
  colors: { hall: '#6a80d0', chamber: '#b070a0' },
  shows: { plan: (_row, column) => [0, column + 1, 0, column + 1, 0, column + 1, 0, column + 1] },
};

/** Tiles that new rooms of the castle are made of, by the rules of `maps/rules`. */
export const ground: Ground = {
  name: 'castle-rooms',
  named: true,
  blocks: () => [plan(), ...hall(), ...chamber()],
  terrains: [
    plans,
    blobTerrain('hall wall top', 'hall-top', '#4050b0'),
    blobTerrain('hall band', 'hall-band', '#60c8d8'),
    blobTerrain('chamber wall top', 'chamber-top', '#8070d0'),
    blobTerrain('chamber shade', 'chamber-shade', '#404060'),
  ],
};
