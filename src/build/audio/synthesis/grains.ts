import type { Chance } from './chance';
import { type Curve, curveOf } from './curve';
import { mix, type Placed, type Wave } from './wave';

/** Small sounds strewn over some seconds, `rate` of them a second, each made anew. */
export function strewn(seconds: number, rate: number | Curve, chance: Chance, grain: (at: number) => Wave): Wave {
  const curve = curveOf(rate);
  const placed: Placed[] = [];
  for (let ms = 0; ms < 1000 * seconds; ms++)
    if (chance.next() < curve(ms / 1000) / 1000) {
      const at = (ms + chance.next()) / 1000;
      placed.push([grain(at), at]);
    }
  return placed.length > 0 ? mix(placed) : mix([], seconds);
}
