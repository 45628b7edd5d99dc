/** Two rooms to try the light in, and to measure it: as much on screen as the game ever asks for. */
import type { CarriedLight, LightPoint, LightSource, MoodLook } from '../lighting/look';

type GateProp = { frame: string; x: number; y: number; above?: boolean; sway?: boolean };
export type GatePerson = { person: string; x: number; y: number; walks: number };
export type GateRoom = {
  atlas: string;
  floor: readonly [string, string];
  mood: MoodLook;
  lights: readonly LightSource[];
  props: readonly GateProp[];
  people: readonly GatePerson[];
  carried: readonly { person: number; light: CarriedLight }[];
};

export const GATE_SIZE = { width: 34 * 32, height: 24 * 32 } as const;

const ellipse = (
  kind: 'pool' | 'glow',
  x: number,
  y: number,
  reach: readonly [number, number],
  color: number,
  strength: number,
  flicker = 0,
): LightSource => ({
  name: `${kind}-${x}-${y}`,
  kind,
  area: { shape: 'ellipse', x, y, rx: reach[0], ry: reach[1] },
  color,
  strength,
  flicker,
});

const polygon = (
  kind: 'spill' | 'shaft',
  points: readonly LightPoint[],
  color: number,
  strength: number,
): LightSource => ({
  name: `${kind}-${points[0]?.x}-${points[0]?.y}`,
  kind,
  area: { shape: 'polygon', points },
  color,
  strength,
  flicker: 0,
});

const corners = (...xy: readonly (readonly [number, number])[]): LightPoint[] => xy.map(([x, y]) => ({ x, y }));

const CANDLE = 0xff9c48;
const WINDOWS = [352, 480, 608, 736, 990];
const GLASS = [0x6f9cff, 0xff8fd0, 0x7fe0d0, 0xffd080, 0x9f8cff] as const;

const candles = (x: number, y: number): LightSource[] => [
  ellipse('pool', x, y, [128, 92], CANDLE, 0.8, 0.3),
  ellipse('glow', x, y - 72, [44, 38], 0xffa850, 0.9, 0.4),
];

const CROWD = [
  'twilight',
  'rainbow-dash',
  'applejack',
  'pinkie-pie',
  'starlight',
  'rarity',
  'fluttershy',
  'big-mac',
  'spike',
  'mint-julep',
  'brass-note',
  'old-quill',
  'sunny-side',
  'storm-chaser',
  'dahlia',
  'baron-merino',
  'cicada',
] as const;

const ballroom: GateRoom = {
  atlas: 'castle-ballroom',
  floor: ['#5c5aa6', '#7a76c4'],
  mood: {
    ambient: 0x7f74bc,
    rim: 0x566b9e,
    lift: 0x2b2b21,
    vignette: 0.45,
    fog: 0,
    fogColor: 0xffffff,
    air: 'dust',
    reflect: 0.34,
  },
  lights: [
    ellipse('pool', 544, 330, [330, 210], 0xffb870, 0.5),
    ellipse('glow', 544, 96, [120, 84], 0xffc880, 0.5, 0.15),
    ...candles(420, 300),
    ...candles(668, 300),
    ...candles(250, 470),
    ...candles(840, 470),
    ...WINDOWS.flatMap((x, i) => [
      polygon('spill', corners([x - 26, 196], [x + 26, 196], [x + 62, 306], [x - 22, 306]), GLASS[i] ?? CANDLE, 0.42),
      polygon('shaft', corners([x - 20, 60], [x + 22, 60], [x + 74, 290], [x - 14, 290]), GLASS[i] ?? CANDLE, 0.55),
      ellipse('pool', x, 120, [70, 90], GLASS[i] ?? CANDLE, 0.3),
    ]),
  ],
  props: [
    ...['sun-and-moon', 'crystal-heart', 'apple-and-bolt', 'tree-of-gems', 'castle-and-six'].map((name, i) => ({
      frame: `window-${name}`,
      x: WINDOWS[i] ?? 0,
      y: 176,
    })),
    { frame: 'balcony-door', x: 864, y: 176 },
    { frame: 'chandelier', x: 544, y: 176, above: true },
    { frame: 'candelabrum-three', x: 420, y: 300 },
    { frame: 'candelabrum-three', x: 668, y: 300 },
    { frame: 'candelabrum-five', x: 250, y: 470 },
    { frame: 'candelabrum-five', x: 840, y: 470 },
  ],
  people: CROWD.map((person, i) => ({
    person,
    x: 340 + 72 * (i % 6) + 18 * (i % 2),
    y: 250 + 62 * Math.floor(i / 6) + 14 * (i % 3),
    walks: i % 3 === 0 ? 26 : 0,
  })),
  carried: [{ person: 8, light: { color: 0xffe2b0, rx: 54, ry: 40, strength: 0.4, dy: -8, flicker: 0 } }],
};

const MOON = 0x8fc0ff;
const TEAL = 0x5ff0e0;
const MAGENTA = 0xff70d8;

const mushroom = (frame: string, x: number, y: number, color: number): { prop: GateProp; lights: LightSource[] } => ({
  prop: { frame, x, y },
  lights: [
    ellipse('pool', x, y - 4, [54, 36], color, 0.5, 0.2),
    ellipse('glow', x, y - 10, [26, 22], color, 0.55, 0.2),
  ],
});

const MUSHROOMS = [
  mushroom('mushroom-teal-trio', 470, 330, TEAL),
  mushroom('mushroom-magenta-trio', 610, 352, MAGENTA),
  mushroom('mushroom-teal-tall', 730, 300, TEAL),
  mushroom('mushroom-magenta-tall', 372, 452, MAGENTA),
  mushroom('mushroom-teal-pair', 810, 470, TEAL),
  mushroom('mushroom-ring-teal', 560, 520, TEAL),
];

const TREES = [
  ['elder', 270, 300],
  ['twisted', 400, 276],
  ['broad', 540, 262],
  ['bent', 690, 270],
  ['forked', 830, 300],
  ['slim', 330, 236],
  ['broad', 930, 350],
  ['elder', 620, 220],
  ['twisted', 760, 226],
  ['forked', 450, 214],
] as const;

const forest: GateRoom = {
  atlas: 'everfree-edge',
  floor: ['#3f7d74', '#468880'],
  mood: {
    ambient: 0x5a76bc,
    rim: 0x5f86c8,
    lift: 0x24282e,
    vignette: 0.6,
    fog: 0.5,
    fogColor: 0x8fb8e0,
    air: 'fireflies',
    reflect: 0,
  },
  lights: [
    polygon('shaft', corners([470, 90], [540, 90], [640, 400], [500, 400]), MOON, 0.85),
    polygon('shaft', corners([640, 90], [690, 90], [780, 380], [680, 380]), MOON, 0.7),
    polygon('shaft', corners([350, 90], [390, 90], [460, 360], [380, 360]), MOON, 0.6),
    ellipse('pool', 570, 390, [150, 70], MOON, 0.55),
    ellipse('pool', 730, 372, [110, 54], MOON, 0.45),
    ellipse('pool', 420, 350, [96, 50], MOON, 0.4),
    ...MUSHROOMS.flatMap(({ lights }) => lights),
  ],
  props: [
    ...MUSHROOMS.map(({ prop }) => prop),
    ...TREES.flatMap(([kind, x, y]) => [
      { frame: `trunk-${kind}`, x, y },
      { frame: `crown-${kind}`, x, y: y + 0.1, sway: true },
    ]),
    { frame: 'bush-teal-wide', x: 500, y: 300 },
    { frame: 'bush-blue-wide', x: 790, y: 330 },
    { frame: 'fern-tall', x: 340, y: 360 },
    { frame: 'rock-large', x: 680, y: 420 },
    { frame: 'log-mossy', x: 850, y: 520 },
  ],
  people: CROWD.slice(0, 5).map((person, i) => ({ person, x: 420 + 70 * i, y: 410 - 6 * i, walks: 60 })),
  carried: [
    {
      person: 3,
      light: {
        color: 0xff8038,
        rx: 96,
        ry: 66,
        strength: 1.4,
        dy: -10,
        flicker: 0.3,
        glow: { radius: 16, strength: 0.7 },
      },
    },
    { person: 2, light: { color: 0xd8c8ff, rx: 50, ry: 36, strength: 0.35, dy: -8, flicker: 0 } },
  ],
};

export const GATE_ROOMS: Readonly<Record<string, GateRoom>> = { ballroom, forest };
