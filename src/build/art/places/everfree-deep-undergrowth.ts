import type { Frame } from '../sheet';
import { drawLog, drawRock, drawStump } from './everfree-edge-rocks';
import { drawBush, drawFern, drawGrass, drawRoot, drawVine } from './everfree-edge-undergrowth';

/** Ferns as high as a pony, moss-grown rocks, and roots that will not stay down. */
export function* deepUndergrowth(): Iterable<Frame> {
  yield { name: 'bush-elder-wide', picture: drawBush({ seed: 1011, leaf: 'elder', rx: 32, height: 27 }) };
  yield { name: 'bush-elder-round', picture: drawBush({ seed: 1012, leaf: 'elder', rx: 20, height: 24 }) };
  yield { name: 'bush-fir-wide', picture: drawBush({ seed: 1013, leaf: 'fir', rx: 30, height: 24 }) };
  yield { name: 'bush-thorn', picture: drawBush({ seed: 1014, leaf: 'rust', rx: 27, height: 22, needle: true }) };
  yield { name: 'bush-amber', picture: drawBush({ seed: 1015, leaf: 'fir', rx: 22, height: 22, berries: '#ffb84c' }) };
  yield { name: 'fern-great', picture: drawFern(1021, 'elder', 28, 11) };
  yield { name: 'fern-wide', picture: drawFern(1022, 'fir', 22, 9) };
  yield { name: 'fern-small', picture: drawFern(1023, 'elder', 14, 7) };
  yield { name: 'fern-teal', picture: drawFern(1024, 'teal', 18, 7) };
  yield { name: 'grass-deep', picture: drawGrass(1031, 'elder', 14, 16, 28) };
  yield { name: 'grass-moon', picture: drawGrass(1032, 'teal', 16, 15, 34) };
  yield { name: 'grass-small', picture: drawGrass(1033, 'elder', 8, 12, 14) };
  yield { name: 'rock-mossy', picture: drawRock(1041, 22, 20, 9) };
  yield { name: 'rock-tall', picture: drawRock(1042, 14, 26, 6) };
  yield { name: 'rock-flat', picture: drawRock(1043, 19, 11, 6) };
  yield { name: 'rock-small', picture: drawRock(1044, 8, 7, 2) };
  yield { name: 'stump-old', picture: drawStump(1051, 'elder', 18, 15, false) };
  yield { name: 'log-old', picture: drawLog(1052, 'elder', 76, 11, true) };
  yield {
    name: 'vine-beard',
    picture: drawVine(
      1061,
      [
        [-12, 38],
        [-2, 62],
        [7, 50],
        [14, 30],
      ],
      112,
      'elder',
    ),
  };
  yield {
    name: 'vine-lone',
    picture: drawVine(
      1062,
      [
        [-3, 64],
        [8, 34],
      ],
      108,
      'elder',
    ),
  };
  yield {
    name: 'root-hump',
    picture: drawRoot(
      1071,
      'elder',
      [
        [-40, 5, 0.3],
        [-28, -8, 0.8],
        [-8, -19, 1],
        [14, -13, 0.9],
        [30, 3, 0.6],
        [40, 7, 0.2],
      ],
      7,
    ),
  };
  yield {
    name: 'root-serpent',
    picture: drawRoot(
      1072,
      'umber',
      [
        [-50, 6, 0.2],
        [-34, -2, 0.7],
        [-16, 3, 0.9],
        [2, -7, 1],
        [22, 1, 0.8],
        [36, -5, 0.6],
        [50, 3, 0.15],
      ],
      5.4,
    ),
  };
  yield {
    name: 'root-low',
    picture: drawRoot(
      1073,
      'elder',
      [
        [-28, 2, 0.2],
        [-14, -4, 0.8],
        [0, -3, 1],
        [14, 2, 0.7],
        [28, 0, 0.15],
      ],
      4,
    ),
  };
}
