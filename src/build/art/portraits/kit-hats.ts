import { blob, ellipse, type Point, stroke } from '../shape';
import type { Piece } from './kits';
import { path } from './path';

export const stetson: Piece = {
  top: (layers, head) => {
    const at = (text: string): Point[] => head.sheet(path(text), 10);
    const brim = '-36,-25 -27,-21 -8,-17.6 12,-18 29,-24 39,-31 35,-20 21,-11.6 2,-9 -18,-11.6 -31,-17';
    layers.add(blob(at(brim), { rim: 6 }), 'hat', { cast: 0.34, bias: 0.02 });
    layers.line(at('-31,-20 -16,-14.4 3,-12 21,-14.6 34,-23'), [0.5, 0.6, 0.6, 0.6, 0.5], 'hat', 2);
    const crown = '-20,-18 -21,-32 -14,-42 -4,-38.6 5,-43.6 15,-40 21,-31 21.6,-19 2,-14.4';
    layers.add(blob(at(crown), { rim: 10 }), 'hat', { bias: 0.05 });
    layers.add(stroke(at('-19.4,-22 -5,-18.2 8,-18.4 20.6,-22.6'), [2.2, 2.4, 2.4, 2.2]), 'band');
    layers.line(at('-2.4,-36 -1.4,-31 -3,-26'), [0.6, 0.9, 0.5], 'hat', 2);
    layers.line(at('6,-39 10,-36 11,-31'), [0.5, 0.7, 0.5], 'hat', 2);
  },
};

/** A tall silk hat, a little aslant. */
export const topHat: Piece = {
  top: (layers, head) => {
    const at = (text: string): Point[] => head.sheet(path(text), 8);
    layers.add(blob(at('-29,-20 -20,-24 2,-22 24,-26 32,-24 27,-16 4,-12 -20,-14')), 'hat', { cast: 0.3 });
    layers.add(blob(at('-17,-20 -19,-44 -8,-50 8,-51 21,-46 19,-22 2,-17'), { rim: 9 }), 'hat', { bias: 0.05 });
    layers.add(stroke(at('-16.4,-23 -4,-20 8,-20 18,-24.4'), [2.4, 2.6, 2.6, 2.4]), 'band');
    layers.line(at('-12,-44 -11.4,-34 -11,-28'), [0.7, 1, 0.6], 'hat', 5);
  },
};

/** A baker's tall pleated hat. */
export const toque: Piece = {
  top: (layers, head) => {
    const at = (text: string): Point[] => head.sheet(path(text), 8);
    const puffs = [
      [-14, -36, 11],
      [18, -37, 11],
      [-4, -43, 11],
      [9, -43, 11],
      [2, -34, 13],
    ] as const;
    for (const [x, y, r] of puffs) layers.add(ellipse(...head.at([x, y, 6]), r, r * 0.86), 'toque', { bias: 0.03 });
    layers.add(blob(at('-22,-11 -20,-30 -8,-33 12,-33 23,-30 24,-12 14,-14.4 1,-15.4 -12,-14'), { rim: 9 }), 'toque', {
      cast: 0.28,
    });
    for (const x of [-12, -3, 6, 15]) {
      layers.line(at(`${x},-29 ${x * 1.06},-18`), [0.5, 0.7, 0.5], 'toque', 2);
    }
  },
};

/** A very wide straw hat heaped with flowers. */
export const flowerHat: Piece = {
  rear: (layers, head) => {
    layers.add(ellipse(...head.at([2, -17, -6]), 45, 13, head.pose.roll - 3), 'hat', { bias: -0.16 });
  },
  top: (layers, head) => {
    const at = (text: string): Point[] => head.sheet(path(text), 6);
    const brim = '-44,-16 -34,-24 -14,-25 4,-24 22,-26 40,-24 46,-17 32,-13.4 16,-13 1,-11.6 -16,-12 -32,-12';
    layers.add(blob(at(brim), { rim: 5 }), 'hat', { cast: 0.36, bias: 0.03 });
    layers.add(blob(at('-19,-19 -18,-31 -6,-38 10,-38 20,-31 22,-20 2,-16'), { rim: 9 }), 'hat', { bias: 0.06 });
    layers.add(stroke(at('-18.4,-22 -4,-18.6 8,-18.6 21,-22.6'), [2, 2.4, 2.4, 2]), 'band');
    const blooms = [
      [-17, -24, 5.6, 'bloom'],
      [-7, -20.4, 4.8, 'petal'],
      [17, -24, 5.4, 'petal'],
      [-24, -19, 4, 'petal'],
      [25, -20, 4.2, 'bloom'],
    ] as const;
    for (const [x, y, r, material] of blooms) {
      const [cx, cy] = head.at([x, y, 12]);
      for (let petal = 0; petal < 5; petal++) {
        const angle = (petal * 2 * Math.PI) / 5 - Math.PI / 2;
        layers.add(
          ellipse(cx + Math.cos(angle) * r * 0.56, cy + Math.sin(angle) * r * 0.56, r * 0.52, r * 0.52),
          material,
          { bias: 0.02 },
        );
      }
      layers.flat(ellipse(cx, cy, r * 0.34, r * 0.34), 'pollen', 3);
    }
    for (const [x, y] of [
      [-12, -17.6],
      [11, -17],
      [22, -15.6],
    ] as const) {
      layers.add(ellipse(...head.at([x, y, 12]), 3, 1.7, 30), 'leaf');
    }
  },
};

/** A guard's helmet with a brush and cheek plates. */
export const helmet: Piece = {
  rear: (layers, head) => {
    const brush = '-19,-22 -20,-36 -8,-45 8,-46.6 22,-41 31,-28 33,-10 27,4 22,-14';
    layers.add(blob(head.sheet(path(brush), -6), { rim: 7 }), 'brush', { bias: -0.02 });
  },
  top: (layers, head) => {
    const at = (text: string): Point[] => head.sheet(path(text), 10);
    const dome =
      '-27.6,10 -29,-8 -23,-22 -9,-29.6 9,-29.6 24,-22 30,-8 29.6,10 25.4,12 25,-4 19,-10.6 10,-11 4.6,-3 0,-11 -9,-10.6 -17.6,-9 -22,-2 -22.6,12';
    layers.add(blob(at(dome), { rim: 6 }), 'armor', { cast: 0.28, bias: 0.03 });
    const trim = '-22.4,9 -21.6,-2 -17.4,-8.4 -9,-9.8 0.4,-10 4.6,-4 9.6,-10 18.6,-9.6 24.4,-3.4 25.2,9';
    layers.line(at(trim), [0.8, 0.9, 0.9, 0.9, 0.8], 'trim', 3);
    layers.line(at('-14,-24 -4,-27 6,-27'), [0.7, 1, 0.7], 'armor', 5);
    layers.line(at('4,-28 4.4,-18'), [0.6, 0.8], 'armor', 2);
    layers.add(blob(at('4.6,-20.6 8.4,-16 4.6,-10.6 0.8,-16'), { rim: 3, smooth: false }), 'crystal', { bias: 0.05 });
    layers.flat(blob(at('3.6,-17.6 5.4,-16 3.6,-14 2,-16'), { rim: 1, smooth: false }), 'crystal', 5);
    const plume = '-6,-27 -8,-38 2,-46.4 12,-44 16,-36 12,-27 3,-30';
    layers.add(blob(at(plume), { rim: 6 }), 'brush', { bias: 0.05, cast: 0.15 });
    for (const [x, dx] of [
      [-2, -2],
      [3, 0.6],
      [8, 2.4],
    ] as const) {
      layers.line(at(`${x},-31 ${x + dx * 0.5},-37 ${x + dx},-42`), [0.5, 0.7, 0.5], 'brush', 2);
    }
  },
};
