import { blob, ellipse, type Point, stroke } from '../shape';
import type { Piece } from './kit-piece';
import { path } from './path';

export const stetson: Piece = {
  top: (layers, head) => {
    const at = (text: string): Point[] =>
      head.sheet(
        path(text).map(([x, y]): Point => [x, y - 3]),
        10,
      );
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

/** A guard's helmet: a brush along the crown, a browed visor, cheek plates. */
export const helmet: Piece = {
  rear: (layers, head) => {
    const brush = '-10,-24 -12,-38 -4,-46 10,-47.6 24,-42 33,-28 36,-8 31,10 24,-12';
    layers.add(blob(head.sheet(path(brush), -6), { rim: 7 }), 'brush', { bias: -0.04 });
    for (const line of ['24,-28 29,-33', '28,-18 34,-21', '29,-7 35,-8']) {
      layers.line(head.sheet(path(line), -6), [0.6, 0.7], 'brush', 1);
    }
  },
  top: (layers, head) => {
    const at = (text: string): Point[] => head.sheet(path(text), 10);
    for (const cheek of ['-28,-4 -29,10 -25,20 -19,23 -20,10 -22.6,0', '30.4,-4 31,10 28,19 24,22 25,10 26,0']) {
      layers.add(blob(at(cheek), { rim: 4 }), 'armor', { cast: 0.2, bias: -0.04 });
    }
    const dome = '-29,-2 -28,-13 -21,-24 -8,-30 9,-30 23,-24 30,-13 31,-2 24,-7 14,-10 5,-10.4 -6,-10 -18,-7';
    layers.add(blob(at(dome), { rim: 9 }), 'armor', { cast: 0.24, bias: 0.03 });
    const visor =
      '-30,1 -29,-7 -18,-13 -6,-15.6 5,-16 15,-15.6 25,-13 32,-7 32,1 24,-5 14,-8.4 8.6,-8 4.6,1.6 0.6,-8 -8,-8.4 -20,-4';
    layers.add(blob(at(visor), { rim: 3 }), 'trim', { cast: 0.2 });
    layers.line(at('-16,-21 -9,-25.6 -3,-26.6'), [0.7, 1, 0.7], 'armor', 5);
    for (const spot of ['-25,-3', '-25.4,13', '27.6,-3', '28.4,13']) {
      layers.add(ellipse(...(at(spot)[0] as Point), 1.3, 1.3), 'trim');
    }
    const ridge = '-1,-17 -2,-30 0,-40 6,-47 12,-42 12,-30 10,-17';
    layers.add(blob(at(ridge), { rim: 5 }), 'brush', { bias: 0.05, cast: 0.18 });
    for (const line of ['2,-29 2.6,-40', '7.6,-29 8.4,-40']) layers.line(at(line), [0.6, 0.7], 'brush', 2);
    layers.add(blob(at('5,-23 9.4,-17 5,-10.6 0.6,-17'), { rim: 3, smooth: false }), 'crystal', {
      bias: 0.05,
      cast: 0.1,
    });
    layers.flat(blob(at('3.8,-19 5.6,-17 3.8,-14.6 2.2,-17'), { rim: 1, smooth: false }), 'crystal', 5);
  },
};
