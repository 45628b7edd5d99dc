import { blob, ellipse, type Point, stroke, within } from '../shape';
import type { Layers } from './layers';
import { path } from './path';

/** The middle of the lips on the picture; `width` and `fang` belong to the face, the rest to its pose. */
type MouthPlace = {
  x: number;
  y: number;
  width: number;
  roll: number;
  skin: string;
  fang: boolean;
  teeth: boolean;
};

type ClosedMouth = { line: readonly Point[]; corners: readonly (-1 | 1)[]; underlip?: boolean; fangAt?: number };
type OpenMouth = { hole: readonly Point[]; teeth: number; tongue?: Point };

const CLOSED = {
  smile: { line: path('-8,-2.2 -4.5,0.8 0,1.7 4.5,0.8 8.2,-2.4'), corners: [-1, 1] },
  soft: { line: path('-5.5,-0.8 -2.5,0.9 1,1.2 4,0.4 6,-1.2'), corners: [1], underlip: true },
  smirk: { line: path('-5.5,1 -1,1.7 3.5,0.8 7,-1.6 8.6,-3.6'), corners: [1], fangAt: 4.4 },
  flat: { line: path('-5,0.6 0,0 5,0.5'), corners: [], underlip: true },
  frown: { line: path('-6.5,2.2 -3,0.2 1,-0.2 4,0.4 7,2.4'), corners: [], underlip: true },
  wobble: { line: path('-7,1.5 -4.4,-0.6 -1.4,1.2 1.8,-0.8 4.6,1 7.2,-0.6'), corners: [] },
  scowl: { line: path('-7,2.6 -3.5,0.2 0.5,0.8 4,-0.4 7.4,1.8'), corners: [], underlip: true, fangAt: 4.6 },
} satisfies Record<string, ClosedMouth>;

const OPEN = {
  grin: { hole: path('-9.4,-3 -4,-1.2 0,-0.7 4,-1.2 9.6,-3.2 7.6,1.6 0,4 -7.4,1.6'), teeth: 3.4 },
  laugh: { hole: path('-9,-3 -4,-1.4 0,-0.9 4,-1.4 9.2,-3.2 7.6,4 0,7.8 -7.4,4'), teeth: 2, tongue: [0.5, 7.2] },
  chat: { hole: path('-5.6,-0.8 0,-1 6,-1.2 4.6,3 0,4.6 -4.2,3'), teeth: 1.4, tongue: [0.4, 4.8] },
  leer: { hole: path('-4.4,0.6 1,0.4 8.6,-3.4 7,1.4 2,4.2 -2.8,3'), teeth: 1.6, tongue: [2.4, 4.4] },
  moan: { hole: path('-6.4,2.6 -3,-0.6 0,-1.4 3.2,-0.6 6.8,2.4 4,3.6 0,4.2 -3.8,3.8'), teeth: 0, tongue: [0, 4.6] },
  waver: {
    hole: path('-6.2,0.6 -3.4,-1.4 -0.6,0 2.6,-1.4 6.4,0.2 4.8,3 1.8,2.4 -1.2,3.8 -4.4,2.6'),
    teeth: 1,
    tongue: [0, 4.4],
  },
  shout: { hole: path('-6.4,-1.4 0,-2.6 6.6,-1.6 8.6,4.6 4,5.8 0,5.4 -4,6 -8.4,4.8'), teeth: 1.7, tongue: [0, 6] },
  gasp: { hole: path('-2.6,-0.8 0,-1.8 2.6,-0.8 2.7,2 0,3.4 -2.7,2'), teeth: 0 },
  oh: { hole: path('-4,-0.6 0,-2.6 4,-0.6 4,4.4 0,6.8 -4,4.4'), teeth: 0, tongue: [0, 7] },
  murmur: { hole: path('-3.8,0 0,-0.8 4,-0.2 2.8,2.2 0,3 -2.8,2.2'), teeth: 0, tongue: [0, 3.6] },
} satisfies Record<string, OpenMouth>;

export type Mouth = keyof typeof CLOSED | keyof typeof OPEN;
const isClosed = (kind: Mouth): kind is keyof typeof CLOSED => kind in CLOSED;

export function mouth(layers: Layers, kind: Mouth, place: MouthPlace): void {
  const c = Math.cos((place.roll * Math.PI) / 180);
  const s = Math.sin((place.roll * Math.PI) / 180);
  const at = ([u, v]: Point): Point => [place.x + u * place.width * c - v * s, place.y + u * place.width * s + v * c];
  if (isClosed(kind)) closedMouth(layers, CLOSED[kind], at, place);
  else openMouth(layers, OPEN[kind], at, place);
}

function closedMouth(
  layers: Layers,
  shape: ClosedMouth,
  at: (p: Point) => Point,
  { skin, fang, teeth }: MouthPlace,
): void {
  const { line, corners, underlip, fangAt } = shape;
  if (underlip && teeth) layers.line([at([-2, 3.6]), at([2.4, 3.6])], [0.5, 0.55], skin, 2);
  layers.line(line.map(at), [0.55, 0.72, 0.78, 0.72, 0.58]);
  for (const side of corners) {
    const [x, y] = (side < 0 ? line[0] : line[line.length - 1]) as Point;
    layers.line(
      [at([x - 0.9, y - 1.2 + (side > 0 ? 0 : 1.6)]), at([x + 0.9, y - 1.2 + (side > 0 ? 1.6 : 0)])],
      [0.55, 0.55],
    );
  }
  if (fang && fangAt !== undefined) {
    layers.flat(
      blob([at([fangAt - 1.3, 1.1]), at([fangAt + 1.3, 0.2]), at([fangAt + 0.3, 3.4])], { rim: 1, smooth: false }),
      'white',
      5,
    );
  }
}

function openMouth(
  layers: Layers,
  { hole, teeth, tongue }: OpenMouth,
  at: (p: Point) => Point,
  place: MouthPlace,
): void {
  const midX = hole.reduce((sum, p) => sum + p[0], 0) / hole.length;
  const midY = hole.reduce((sum, p) => sum + p[1], 0) / hole.length;
  const grown = hole.map(([x, y]): Point => {
    const d = Math.max(0.5, Math.hypot(x - midX, y - midY));
    return at([x + (x - midX) / d, y + (y - midY) / d]);
  });
  layers.flat(blob(grown), 'ink', 3);
  const inside = blob(hole.map(at));
  layers.flat(inside, 'mouth', 2);
  if (tongue) {
    layers.flat(within(ellipse(...at(tongue), 5 * place.width, 3.8), inside), 'tongue', 3);
    layers.flat(within(ellipse(...at([tongue[0] - 0.6, tongue[1] - 1.6]), 2.2 * place.width, 1), inside), 'tongue', 4);
  }
  if (place.teeth && teeth > 0) {
    const low = Math.min(...hole.map((p) => p[1])) + 2.2;
    const cut = blob([at([-12, -8]), at([12, -8]), at([12, low + teeth - 2]), at([-12, low + teeth - 2])], {
      rim: 2,
      smooth: false,
    });
    const upper = stroke(
      hole
        .filter((p) => p[1] < low + 0.6)
        .toSorted((a, b) => a[0] - b[0])
        .map(at),
      [teeth, teeth],
    );
    layers.flat(within(within(upper, inside), cut), 'white', 4);
    if (place.fang) {
      for (const x of [-4.6, 4.8])
        layers.flat(
          within(blob([at([x - 1.4, -2]), at([x + 1.4, -2]), at([x, 2.6])], { rim: 1, smooth: false }), inside),
          'white',
          5,
        );
    }
  }
}
