import { expect, test } from 'vitest';
import { compileMap } from '../../src/build/maps/read';
import { angleTo, CIRCLE } from '../../src/scenes/minigames/circle';

const { place } = compileMap('maps/castle-ballroom.tmj');
const room = {
  propOf: (frame: string) => {
    const prop = place?.props.find((p) => p.frame === frame);
    return prop && { images: [prop] };
  },
};
const FULL = 2 * Math.PI;
const turn = (angle: number): number => (angle + FULL) % FULL;

test('the map has a cushion for each of those who sit in the circle', () => {
  for (const person of CIRCLE) expect(room.propOf(`cushion-${person}`), person).toBeDefined();
});

test('the bottle passes them in the order in which they sit, once round the rug', () => {
  const angles = CIRCLE.map((person) => angleTo(room, person));
  const gaps = angles.map((angle, n) => turn((angles[(n + 1) % angles.length] as number) - angle));
  expect(gaps.reduce((sum, gap) => sum + gap, 0)).toBeCloseTo(FULL);
  for (const gap of gaps) expect(gap).toBeGreaterThan(0.3);
});

test('Rainbow Dash sits to the east of it, and Spike to the west', () => {
  expect(Math.sin(angleTo(room, 'rainbow-dash'))).toBeGreaterThan(0.8);
  expect(Math.sin(angleTo(room, 'spike'))).toBeLessThan(-0.8);
});
