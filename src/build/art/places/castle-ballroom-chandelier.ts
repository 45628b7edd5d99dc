import { Figure, type Picture } from '../figure';
import { blob, ellipse, without } from '../shape';
import { FLAME, flame, METAL, rod } from './castle-parts';

/** Two rings of candles about a crystal, hung on a chain that leaves the top of the room. */
export function chandelier(): Picture {
  const f = new Figure([172, 240], [86, 330], { ...METAL, ...FLAME, core: '#e4f4ff' });
  const tier = (y: number, rx: number, thick: number): void => {
    const ry = rx * 0.27;
    f.add(without(ellipse(0, y, rx, ry), ellipse(0, y - 1, rx - thick, ry - thick * 0.55)), 'gold');
  };
  const drop = (x: number, y: number, long: number, bias: number): void => {
    f.add(
      blob(
        [
          [x - 2.4, y],
          [x, y - 2.6],
          [x + 2.4, y],
          [x, y + long],
        ],
        { rim: 2, smooth: false },
      ),
      'ice',
      { bias, glow: 0.22 },
    );
  };
  const candle = (x: number, y: number): void => {
    f.add(ellipse(x, y, 3.4, 1.6), 'gold');
    f.add(rod([x, y - 1], 1.7, [x, y - 8]), 'wax', { glow: 0.2 });
    flame(f, x, y - 9);
  };
  f.add(rod([0, -332], 1, [0, -196]), 'gold');
  for (let y = -322; y < -210; y += 9) f.add(ellipse(0, y, 2.2, 3), 'gold', { bias: y % 2 === 0 ? 0.1 : -0.08 });
  f.add(rod([0, -148], 1.2, [0, -132]), 'gold');
  f.add(ellipse(0, -200, 6, 3), 'gold');
  for (const side of [-1, 1]) {
    f.add(rod([0, -196], 1.1, [68 * side, -140], 1), 'gold', { bias: -0.1 });
    f.add(rod([0, -196], 1, [38 * side, -166], 0.9), 'gold', { bias: -0.16 });
  }
  for (const [x, y] of [
    [-22, -181],
    [22, -181],
  ] as const)
    candle(x, y + 10);
  tier(-166, 40, 4);
  for (const [x, y] of [
    [-50, -151],
    [50, -151],
    [-26, -155],
    [26, -155],
  ] as const)
    candle(x, y);
  tier(-138, 72, 5);
  f.add(
    blob(
      [
        [-7, -192],
        [0, -198],
        [7, -192],
        [9, -160],
        [0, -146],
        [-9, -160],
      ],
      { rim: 5 },
    ),
    'gold',
  );
  f.add(
    blob(
      [
        [-5, -186],
        [0, -192],
        [5, -186],
        [6, -164],
        [0, -152],
        [-6, -164],
      ],
      { rim: 3, smooth: false },
    ),
    'core',
    { glow: 0.5 },
  );
  for (let k = -4; k <= 4; k++) {
    const x = k * 9.2;
    drop(x, -166 + 11.5 * Math.sqrt(Math.max(0, 1 - (x / 40) ** 2)), 7, 0.04 + 0.08 * Math.abs(k % 2));
  }
  for (let k = -8; k <= 8; k++) {
    const x = k * 8.8;
    const y = -138 + 20.5 * Math.sqrt(Math.max(0, 1 - (x / 72) ** 2));
    drop(x, y, k % 2 === 0 ? 10 : 6, k % 2 === 0 ? 0.12 : 0);
  }
  f.add(
    blob(
      [
        [-9, -130],
        [0, -140],
        [9, -130],
        [0, -104],
      ],
      { rim: 4, smooth: false },
    ),
    'ice',
    { bias: 0.1, glow: 0.35 },
  );
  f.add(
    blob(
      [
        [-4, -128],
        [0, -135],
        [1, -128],
        [0, -112],
      ],
      { rim: 3, smooth: false },
    ),
    'core',
    { bias: 0.14, crease: 0, glow: 0.5 },
  );
  for (const [x, y] of [
    [-70, -139],
    [70, -139],
    [-52, -124],
    [52, -124],
    [-20, -117],
    [20, -117],
  ] as const)
    candle(x, y);
  return f.render();
}
