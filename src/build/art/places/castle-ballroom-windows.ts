import { NORTH, SIX } from '../../../../assets/art/places/castle-ballroom';
import type { Frame } from '../sheet';
import type { Point } from '../shape';
import { balconyDoor } from './castle-ballroom-balcony';
import { arc, disc, hills, type Pane, painted, polygon, sky, star, window } from './castle-ballroom-glass';
import { castleOfFriendship, sixFigures } from './castle-ballroom-last-window';

const TOP = 20;
const NIGHT = ['#164a72', '#1d5f86', '#23507e', '#2a7494', '#1c3f70'];
const RAINBOW = ['#e85a6e', '#f2954e', '#f6d860', '#6cc87a', '#58b0ec', '#a878e0'];
const mirrored = (points: readonly Point[]): Point[] => points.map(([x, y]) => [-x, y]);

/** The sisters' reunion: sun and moon joined by a rainbow over a sleeping hill. */
const sunAndMoon: readonly Pane[] = [
  disc(12, 36, 8, 1, '#fff6cc'),
  painted(star(12, 36, 10, 18, 10, '#ffc452', '#f29a3c')),
  {
    colors: ['#eaf6ff', '#b6d6f6', '#d4e8ff'],
    cut: (x, y) => (Math.hypot(x + 13, y - 46) > 12 ? -1 : Math.floor((y - 33) / 9)),
  },
  painted(arc(0, 104, 24, 37, [...RAINBOW].reverse())),
  hills(92, 3, 0.4, 10, '#2f8f8a', '#3aa890', '#257a86'),
  sky(0, 40, 15, 12, ...NIGHT),
];

const HEART: readonly (readonly [Point[], string, string])[] = [
  [
    [
      [0, 34],
      [5, 27],
      [12, 25],
      [7, 45],
      [0, 40],
    ],
    '#ff9cc8',
    '#ffc4e0',
  ],
  [
    [
      [12, 25],
      [18, 29],
      [20, 37],
      [17, 46],
      [7, 45],
    ],
    '#f4609c',
    '#ff86b4',
  ],
  [
    [
      [17, 46],
      [9, 57],
      [0, 66],
      [0, 57],
      [7, 45],
    ],
    '#d8437e',
    '#e85a92',
  ],
];
/** The heart that keeps an empire warm, above its spires. */
const crystalHeart: readonly Pane[] = [
  polygon(
    [
      [0, 40],
      [7, 45],
      [0, 57],
      [-7, 45],
    ],
    '#ffffff',
  ),
  ...HEART.flatMap(([side, right, left]) => [polygon(side, right), polygon(mirrored(side), left)]),
  polygon(
    [
      [0, 74],
      [5, 86],
      [6, 108],
      [-6, 108],
      [-5, 86],
    ],
    '#f2f6ff',
  ),
  polygon(
    [
      [-15, 84],
      [-10, 92],
      [-9, 108],
      [-21, 108],
      [-20, 92],
    ],
    '#b4d4fa',
  ),
  polygon(
    [
      [15, 84],
      [20, 92],
      [21, 108],
      [9, 108],
      [10, 92],
    ],
    '#9cc0f2',
  ),
  star(0, 44, 6, 40, 18, '#7fe4ec', '#52bcdc'),
  hills(98, 2, 2, 12, '#7cc4e8', '#5ea6dc'),
  sky(0, 44, 14, 12, '#4b3f9e', '#5a4cb4', '#3c58a8', '#6a58c4', '#36478f'),
];

/** Courage and honesty against the storm: a bolt through the cloud, an apple in the orchard. */
const appleAndBolt: readonly Pane[] = [
  polygon(
    [
      [6, 24],
      [18, 24],
      [9, 42],
      [17, 42],
      [-3, 68],
      [3, 48],
      [-5, 48],
    ],
    '#fff0a0',
  ),
  disc(-13, 27, 9, 1, '#d8e8fc'),
  disc(10, 27, 9, 1, '#c0d6f4'),
  disc(-2, 22, 11, 1, '#f4faff'),
  painted({ colors: RAINBOW, cut: trail }),
  polygon(
    [
      [-13, 72],
      [-8, 63],
      [-1, 63],
      [-7, 71],
    ],
    '#8ade74',
  ),
  painted({
    colors: ['#ff9a8e', '#f2646a', '#d03a4c'],
    cut: (x, y) => {
      const lobe = Math.min(Math.hypot(x + 17, y - 80), Math.hypot(x + 10, y - 80), Math.hypot(x + 14, y - 84));
      return lobe > 9 || Math.hypot(x + 13.5, y - 68) < 3.5 ? -1 : Math.hypot(x + 18, y - 77) < 3 ? 0 : x < -9 ? 1 : 2;
    },
  }),
  hills(88, 4, 1.4, 11, '#58b45c', '#429a58', '#74c868'),
  sky(6, 42, 16, 11, '#2a86b4', '#3a9cc8', '#2470a4', '#4fb2d6', '#1f5c92'),
];

/** A rainbow trail climbing from the lower left to the upper right. */
function trail(x: number, y: number): number {
  const t = (Math.hypot(x - 42, y - 118) - 44) / 15;
  return t < 0 || t >= 1 || y > 104 ? -1 : 5 - Math.floor(t * 6);
}

/** The tree that bore the six gems, a star in its heart. */
const treeOfGems: readonly Pane[] = [
  painted(star(0, 70, 6, 9, 4.5, '#fffbe0', '#ffd870')),
  ...(
    [
      [0, 20],
      [-16, 29],
      [16, 29],
      [-19, 46],
      [19, 46],
      [0, 42],
    ] as const
  ).map(([x, y], k) =>
    polygon(
      [
        [x, y - 7],
        [x + 5.5, y],
        [x, y + 7],
        [x - 5.5, y],
      ],
      SIX[k] as string,
    ),
  ),
  polygon(
    [
      [-13, 104],
      [-6, 92],
      [-5, 78],
      [-9, 66],
      [-17, 57],
      [-15, 55],
      [-6, 61],
      [-2, 52],
      [2, 52],
      [6, 61],
      [15, 55],
      [17, 57],
      [9, 66],
      [5, 78],
      [6, 92],
      [13, 104],
    ],
    '#d8f4fa',
  ),
  disc(0, 26, 13, 1, '#6edcae'),
  disc(-15, 36, 13, 2, '#4cc49c', '#38a88e'),
  disc(15, 36, 13, 2, '#3cb494', '#56cca0'),
  disc(0, 44, 15, 1, '#2f9c8a'),
  disc(-12, 50, 12, 1, '#288c84'),
  disc(12, 50, 12, 1, '#237f7c'),
  hills(98, 2, 3, 12, '#4a5cb8', '#3c4a9e'),
  sky(0, 70, 17, 12, '#5a3a90', '#6c46a6', '#4a4a9c', '#7c54b4', '#3d3c86'),
];

const none = (): void => undefined;

/** The five windows and the balcony door; all hang on the north wall and stand at its foot. */
export function* windowFrames(): Iterable<Frame> {
  const drop = NORTH.foot - TOP;
  const designs = {
    'sun-and-moon': sunAndMoon,
    'crystal-heart': crystalHeart,
    'apple-and-bolt': appleAndBolt,
    'tree-of-gems': treeOfGems,
  };
  for (const [name, panes] of Object.entries(designs))
    yield { name: `window-${name}`, picture: window(panes, none, drop) };
  yield { name: 'window-castle-and-six', picture: window(castleOfFriendship, sixFigures, drop) };
  yield { name: 'balcony-door', picture: balconyDoor() };
}
