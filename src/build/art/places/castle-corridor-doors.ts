import { GOLD } from '../../../../assets/art/places/castle-ballroom';
import { hex, mix, ramp, type Rgb } from '../color';
import { Canvas } from '../field';
import type { Picture } from '../figure';
import type { Point } from '../shape';
import type { Frame } from '../sheet';
import { doubleDoors } from './castle-ballroom-doors';
import { spikesDoor } from './castle-spikes-door';

type RoomDoor = {
  wood: string;
  inlay: string;
  emblem: readonly string[];
  inks: Readonly<Record<string, string>>;
  /** Colour of the light that shows under it, if somepony is in. */
  lit?: string;
};

const INK = '#1d1442';
const SIZE = { half: 25, tall: 100 } as const;

/** The single door of a pony's room: an arch of crystal, a leaf with a gilt round panel, the owner's emblem. */
function roomDoor({ wood, inlay, emblem, inks, lit }: RoomDoor): Picture {
  const { half, tall } = SIZE;
  const canvas = new Canvas(2 * half + 22, tall + 18);
  const [cx, foot] = [half + 11, tall + 16];
  const inside = (x: number, y: number, grow: number): boolean =>
    Math.abs(x - cx) < half + grow &&
    y < foot &&
    (y > foot - tall + 30 || ((x - cx) / (half + grow)) ** 2 + ((y - foot + tall - 30) / (30 + grow)) ** 2 < 1);
  for (const [grow, left, right] of [
    [9, INK, INK],
    [8, '#e6f0ff', '#8b9ce0'],
    [5, '#b0bef4', '#6474be'],
    [3, GOLD[4], GOLD[2]],
    [1, INK, INK],
  ] as const)
    canvas.where(
      (x, y) => inside(x, y, grow),
      (x) => hex(x < cx ? left : right),
    );
  const shades = ramp(wood);
  canvas.where(
    (x, y) => inside(x, y, 0),
    (x, y) => {
      const plank = (x - cx + 400) % 10;
      return shades[plank === 0 ? 1 : plank === 1 ? 4 : y > foot - 9 ? 2 : 3] as Rgb;
    },
  );
  for (const y of [foot - 34, foot - 8])
    for (let j = 0; j < 5; j++)
      canvas.rect(cx - half, y + j - 5, 2 * half, 1, (x, py, under) =>
        inside(x + 0.5, py + 0.5, 0) ? hex(GOLD[j === 0 ? 5 : j === 4 ? 1 : 3]) : under,
      );
  const [my, field] = [foot - 62, ramp(inlay)];
  const ring = (r: number, brush: string | ((x: number, y: number) => Rgb)): void =>
    canvas.ellipse(cx, my, r, r, brush);
  ring(20, GOLD[1]);
  ring(19, (x, y) => hex(x - cx + y - my < 0 ? GOLD[4] : GOLD[2]));
  ring(16.5, INK);
  ring(15.5, (x, y) => field[x - cx + y - my < -8 ? 4 : x - cx + y - my < 8 ? 3 : 2] as Rgb);
  canvas.stamp(cx - ((emblem[0] as string).length >> 1), my - (emblem.length >> 1), emblem, inks, 0.12);
  canvas.ellipse(cx + 18, foot - 44, 2.6, 2.8, GOLD[4]);
  canvas.stamp(cx + 17, foot - 42, ['kk', '.k'], { k: GOLD[0] });
  if (lit !== undefined) {
    canvas.rect(cx - half + 1, foot - 3, 2 * half - 2, 3, lit, { glow: 1 });
    canvas.rect(cx - half + 1, foot - 4, 2 * half - 2, 1, mix(hex(lit), hex(wood), 0.5), { glow: 0.5 });
    canvas.stamp(cx + 17, foot - 38, ['k', 'k'], { k: lit }, 1);
  }
  const gem = (k: number): Point[] => [
    [cx, 0 + 8 - 8 * k],
    [cx + 6 * k, 9],
    [cx, 10 + 8 * k],
    [cx - 6 * k, 9],
  ];
  canvas.polygon(gem(1.2), GOLD[1]);
  canvas.polygon(gem(1), field[3] as Rgb, { glow: 0.15 });
  canvas.polygon([gem(1)[0] as Point, [cx, 9], gem(1)[3] as Point], field[5] as Rgb, { glow: 0.2 });
  return canvas.picture([cx, foot]);
}

const SIX_POINTS = [
  '......w......',
  '.....www.....',
  'w....wyw....w',
  '.ww.wwyww.ww.',
  '..wwwyyywww..',
  '...wyyyyyw...',
  '..wyyyyyyyw..',
  '...wyyyyyw...',
  '..wwwyyywww..',
  '.ww.wwyww.ww.',
  'w....wyw....w',
  '.....www.....',
  '......w......',
] as const;
/** A kite with a ribbon of light behind it. */
const KITE = [
  '........ww...',
  '.......wyyw..',
  '......wyycw..',
  '.....wyyccw..',
  '.....wyccw...',
  '......wcw....',
  '.....tw......',
  '...tt........',
  '..t....uu....',
  '..tt.uu......',
  '....u........',
] as const;

/** A mat before a small door: a claw's width of green on purple. */
function doorMat(): Picture {
  const canvas = new Canvas(56, 22);
  const claw = ['..g...g...g..', '.ggg.ggg.ggg.', '..ggggggggg..', '...ggggggg...', '...ggggggg...', '....ggggg....'];
  canvas.rect(2, 2, 52, 18, (x, y) => hex((x + y) % 3 === 0 ? '#54408e' : '#66509e'));
  for (const y of [3, 18]) canvas.rect(3, y, 50, 1, '#8fd080');
  for (const x of [3, 52]) canvas.rect(x, 3, 1, 16, '#8fd080');
  canvas.stamp(22, 8, claw, { g: '#a6e08a' });
  for (let x = 2; x < 54; x += 3) for (const y of [0, 20]) canvas.rect(x, y, 1, 2, '#8f7cc4');
  return canvas.picture([28, 11]);
}

/** Pencil strokes on the jamb: somepony has been measured here, year after year. */
function growthMarks(): Picture {
  const canvas = new Canvas(12, 48);
  for (const [y, wide, ink] of [
    [44, 7, '#f6b8d8'],
    [39, 6, '#bfe0fa'],
    [35, 7, '#f6e27a'],
    [28, 6, '#f4a06a'],
    [21, 8, '#bfe0fa'],
    [19, 5, '#f484bc'],
    [13, 8, '#d8c0fa'],
    [4, 9, '#a6e08a'],
  ] as const) {
    canvas.rect(1, y, wide, 1, ink);
    canvas.put(wide + 2, y - 1, ink);
  }
  return canvas.picture([6, 62]);
}

export function* doorFrames(): Iterable<Frame> {
  yield { name: 'ballroom-doors', picture: doubleDoors() };
  const twilight = { wood: '#6a4aa6', inlay: '#3f3a86', emblem: SIX_POINTS, inks: { w: '#ffd8f0', y: '#f078c0' } };
  yield { name: 'twilight-door-lit', picture: roomDoor({ ...twilight, lit: '#ffd27a' }) };
  yield { name: 'twilight-door-dark', picture: roomDoor(twilight) };
  const starlight = {
    wood: '#3f7f96',
    inlay: '#4a3a8a',
    emblem: KITE,
    inks: { w: '#f4ecff', y: '#c8a4f4', c: '#8fe0dc', t: '#8fe0dc', u: '#e0c8ff' },
  };
  yield { name: 'starlight-door', picture: roomDoor(starlight) };
  yield { name: 'starlight-door-lit', picture: roomDoor({ ...starlight, lit: '#ffe0a0' }) };
  yield { name: 'spikes-door', picture: spikesDoor(false) };
  yield { name: 'spikes-door-ajar', picture: spikesDoor(true) };
  yield { name: 'door-mat', picture: doorMat() };
  yield { name: 'growth-marks', picture: growthMarks() };
}
