import { blob, ellipse, stroke } from '../shape';
import { eyePlaces, type Features } from './face';
import type { Layers } from './layers';
import { drawSpectacles } from './lenses';
import { path } from './path';
import type { Head } from './pose';

type Dress = { chest: (layers: Layers) => void; face?: (layers: Layers, head: Head, features: Features) => void };

/** A workman's dark tank top, and a left arm of tubes and wires. */
const mechanic: Dress = {
  chest: (layers) => {
    layers.add(
      blob(path('-19,-27 -13,-29 -9,-19 1,-15 11,-19 15,-29 21,-27 22,-12 23,6 -22,6 -21,-12'), {
        rim: 7,
        smooth: false,
      }),
      'shirt',
    );
    layers.line(path('-12.4,-27.6 -8.6,-18.6 1,-14.4 10.6,-18.6 14.4,-27.6'), [0.6, 0.8, 0.8, 0.8, 0.6], 'shirt', 5);
    layers.line(path('-14,-8 -11,-2 -12,4'), [0.6, 0.8, 0.6], 'shirt', 1);
    layers.line(path('12,-10 9,-4 10,4'), [0.6, 0.8, 0.6], 'shirt', 1);
    layers.add(stroke(path('31,-6 33,6'), [8, 7.4]), 'metal', { bias: -0.12 });
    layers.line(path('26,-2 32,0.4 39,-1.4'), [0.6, 0.8, 0.6], 'metal', 1);
    layers.add(ellipse(29.5, -12.5, 11, 10.4), 'metal', { bias: 0.02 });
    layers.line(path('20,-16 29,-11.6 39.4,-15'), [0.6, 0.8, 0.6], 'metal', 2);
    layers.line(path('21,-7.4 30,-4.6 39,-8'), [0.6, 0.8, 0.6], 'metal', 2);
    layers.add(stroke(path('21,-19 27,-24 35,-21 41,-12 41,3'), [1.6, 1.7, 1.7, 1.7, 1.6]), 'wire');
    layers.add(ellipse(29.4, -15.6, 2.7, 2.7), 'brass');
    layers.add(ellipse(24.6, -3.6, 1.7, 1.7), 'brass');
  },
};

/** An open tan vest, a satchel strap and a gem on a cord. */
const wanderer: Dress = {
  chest: (layers) => {
    layers.add(blob(path('-25,-22 -14,-29 -9,-22 -7,-8 -9,6 -26,6 -24,-8'), { rim: 8, smooth: false }), 'vest', {
      bias: -0.02,
    });
    layers.add(blob(path('26,-22 15,-29 11,-22 9,-8 11,6 27,6 25,-8'), { rim: 8, smooth: false }), 'vest', {
      bias: -0.06,
    });
    layers.line(path('-13,-27 -8.6,-21 -6.6,-8 -8.6,3'), [0.6, 0.9, 0.9, 0.7], 'vest', 5);
    layers.line(path('14,-27 10.6,-21 8.6,-8 10.6,3'), [0.6, 0.8, 0.8, 0.6], 'vest', 4);
    layers.line(path('-24,-19 -23,-8 -24,3'), [0.6, 0.9, 0.7], 'vest', 1);
    layers.line(path('24,-19 24,-8 25,3'), [0.6, 0.9, 0.7], 'vest', 1);
    layers.line(path('14,-4 20,-4.6'), [0.6, 0.7], 'vest', 2);
    layers.add(stroke(path('-25,-23 -4,-10 18,8'), [2.4, 2.4, 2.4]), 'strap');
    layers.add(ellipse(-4.4, -10.4, 2.4, 2.4), 'brass');
    layers.line(path('-8,-26 -4,-19 1,-16.4 6,-19 10,-26'), [0.5, 0.6, 0.6, 0.6, 0.5], 'strap', 1);
    layers.add(blob(path('1,-18.4 4.4,-14.6 1,-9.4 -2.4,-14.6'), { rim: 3, smooth: false }), 'gem', { bias: 0.05 });
    layers.flat(blob(path('0,-16.4 1.6,-14.6 0,-13 -1.4,-14.6'), { rim: 1, smooth: false }), 'gem', 5);
  },
};

/** A bright vest over white sleeves, a bow at the collar, and red glasses low on the snout. */
const scholar: Dress = {
  chest: (layers) => {
    layers.add(blob(path('-27,-17 -12,-27 13,-27 28,-17 33,-6 33,6 -32,6 -31,-6'), { rim: 10 }), 'sleeve', {
      bias: 0.02,
    });
    layers.add(
      blob(path('-18,-25 -9,-27 1,-13 11,-27 20,-25 21,-10 21,6 -20,6 -20,-10'), { rim: 7, smooth: false }),
      'vest',
    );
    layers.line(path('-9,-26 -4,-18 1,-12 1,4'), [0.6, 0.7, 0.8, 0.7], 'vest', 1);
    layers.line(path('11,-26 6,-18 1.4,-12.4'), [0.6, 0.7, 0.6], 'vest', 5);
    for (const y of [-7, -0.6]) layers.add(ellipse(4.6, y, 1.4, 1.4), 'button');
    layers.add(blob(path('-10,-28 1,-22 -4,-17 -13,-22'), { rim: 3, smooth: false }), 'sleeve', { bias: 0.06 });
    layers.add(blob(path('12,-28 1,-22 6,-17 15,-22'), { rim: 3, smooth: false }), 'sleeve', { bias: 0.02 });
    layers.add(blob(path('1,-20.6 -9,-25.6 -10.4,-14.6'), { rim: 4 }), 'bow');
    layers.add(blob(path('1,-20.6 11,-25.6 12.4,-14.6'), { rim: 4 }), 'bow', { bias: -0.05 });
    layers.add(ellipse(1, -20.4, 2.6, 2.9), 'bow', { bias: 0.06 });
  },
  face: (layers, head, features) => {
    const style = { material: 'glasses', grow: 1.4, lower: 2.4, height: 1.02 };
    drawSpectacles(layers, eyePlaces(head, features), head.at([24, -1, 4]), style);
  },
};

/** A wrapped suit with its hood pushed down around the neck. */
const shadow: Dress = {
  chest: (layers) => {
    layers.add(blob(path('-28,-17 -14,-27 15,-27 29,-17 33,-6 33,6 -32,6 -32,-6'), { rim: 10 }), 'suit', {
      bias: -0.04,
    });
    for (const fold of ['-19,-12 -4,-4 6,5', '20,-13 5,-4 -4,5']) layers.add(stroke(path(fold), [1.2, 2, 2]), 'wrap');
    layers.add(stroke(path('-23,-16 -19,-23 -9,-28'), [3, 5, 4]), 'hood', { bias: -0.06 });
    layers.add(stroke(path('24,-16 20,-23 11,-28'), [3, 5, 4]), 'hood', { bias: -0.1 });
    layers.add(stroke(path('-23,-17 -12,-11.4 1,-9.4 14,-11.8 24,-18'), [3.8, 4.6, 4.8, 4.6, 3.6]), 'hood', {
      bias: 0.03,
    });
    layers.line(path('-19,-17.4 -8,-12.6 6,-12.4 19,-16.6'), [0.6, 0.8, 0.8, 0.6], 'hood', 1);
    layers.line(path('-15,-12 -4,-8.6 7,-8.8'), [0.5, 0.7, 0.5], 'hood', 2);
  },
};

const OUTFITS = { mechanic, wanderer, scholar, shadow } as const satisfies Record<string, Dress>;
export type Outfit = keyof typeof OUTFITS;

export const dressChest = (layers: Layers, outfit: Outfit): void => OUTFITS[outfit].chest(layers);

/** What is worn over eyes and brows. */
export function dressFace(layers: Layers, outfit: Outfit, head: Head, features: Features): void {
  const dress: Dress = OUTFITS[outfit];
  dress.face?.(layers, head, features);
}
