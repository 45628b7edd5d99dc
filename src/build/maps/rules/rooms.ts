/** From a room's plan to its floor, walls and band: rules for maps with a layer `plan`. */
import { BLOB } from '../../art/blob';
import type { Pattern, Rule, RuleMap } from './rule-map';
import { readSet } from './sets';

/** A kind of room: its block of floor, and how high and wide its wall repeats, in tiles. */
type Style = {
  name: string;
  plan: string;
  floor: { columns: number; rows: number };
  face: { columns: number; rows: number };
  /** What lies on the floor along its walls. */
  rim: string;
};
const STYLES: readonly Style[] = [
  { name: 'hall', plan: 'plan 1,1', floor: { columns: 8, rows: 6 }, face: { columns: 4, rows: 4 }, rim: 'hall-band' },
  {
    name: 'chamber',
    plan: 'plan 1,2',
    floor: { columns: 4, rows: 3 },
    face: { columns: 6, rows: 5 },
    rim: 'chamber-shade',
  },
];

const wallsOf = ({ name }: Style): string => `walls-${name}`;
const RIMS = 'ground-border';

const upTo = (count: number): readonly number[] => Array.from({ length: count }, (_, i) => i);
const one = (tile: string): Pattern => [[tile]];

/** What was made before goes. */
const clear = (layers: readonly string[]): readonly Rule[] =>
  layers.map((layer) => ({ tiles: { [`input_${layer}`]: one('any'), [`output_${layer}`]: one('empty') } }));

/** Each tile of the floor where its pattern wants it. */
const floors = ({ name, plan, floor: { columns, rows } }: Style): readonly Rule[] =>
  upTo(rows).flatMap((row) =>
    upTo(columns).map((column) => ({
      tiles: { input_plan: one(plan), output_ground: one(`${name}-floor ${row + 1},${column + 1}`) },
      options: { ModX: columns, ModY: rows, OffsetX: column, OffsetY: row },
    })),
  );

/** Wall above whatever floor has nothing planned above it, as far up as there is room. */
const faces = (style: Style): readonly Rule[] => {
  const { name, plan, face } = style;
  const floor: Rule = { tiles: { input_plan: one(plan), [`output_${wallsOf(style)}`]: one('room') } };
  const rises = upTo(face.rows).flatMap((up) =>
    upTo(face.columns).map((column): Rule => {
      const free: Pattern = upTo(up + 1).map(() => ['empty']);
      const wall: Pattern = [[`${name}-face ${face.rows - up},${column + 1}`]];
      return {
        tiles: { input_plan: [...free, [plan]], [`output_${wallsOf(style)}`]: wall },
        options: { ModX: face.columns, OffsetX: column },
      };
    }),
  );
  return [floor, ...rises];
};

/** Where each of a tile's eight neighbours lies in a pattern of 3 × 3, in the order of `BLOB`'s bits. */
const AROUND = [
  [1, 0],
  [2, 0],
  [2, 1],
  [2, 2],
  [1, 2],
  [0, 2],
  [0, 1],
  [0, 0],
] as const;

/** A pattern of 3 × 3: what a neighbour of the same kind is, what one of another, and what is in the middle. */
function around(mask: number, same: string | null, other: string | null, middle: string | null): Pattern {
  const cells: (string | null)[][] = upTo(3).map(() => [null, null, null]);
  AROUND.forEach(([x, y], side) => {
    const corner = side % 2 === 1;
    const between = [side - 1, (side + 1) % 8].every((edge) => mask & (1 << edge));
    const row = cells[y];
    if (row) row[x] = corner && !between ? null : mask & (1 << side) ? same : other;
  });
  const row = cells[1];
  if (row) row[1] = middle;
  return cells;
}

/** Everything between whose rims a rule looks has to hang together. */
const HELD: Pattern = upTo(3).map(() => ['ignore', 'ignore', 'ignore']);

/** The top of the wall around floors and faces; wall tops beside it do not count, for all are laid at once. */
const tops = (style: Style): readonly Rule[] =>
  BLOB.flatMap((mask, n): readonly Rule[] => {
    const walls = wallsOf(style);
    if (mask === 255) return [];
    return [
      {
        tiles: {
          [`input_${walls}`]: around(mask, 'empty', 'any', 'empty'),
          [`input_${walls}#held`]: HELD,
          input_plan: [
            [null, null, null],
            [null, 'empty', null],
            [null, null, null],
          ],
          [`output_${walls}`]: [
            [null, null, null],
            [null, `${style.name}-top 1,${n + 1}`, null],
            [null, null, null],
          ],
        },
      },
    ];
  });

const tidy = (style: Style): Rule => ({
  tiles: { [`input_${wallsOf(style)}`]: one('room'), [`output_${wallsOf(style)}`]: one('empty') },
});

/** The band, or the shade, along the rims of a floor. */
const rims = ({ plan, rim }: Style): readonly Rule[] =>
  BLOB.flatMap((mask, n): readonly Rule[] => {
    if (mask === 255) return [];
    return [
      {
        tiles: {
          input_plan: around(mask, plan, null, plan),
          'input_plan#held': HELD,
          inputnot_plan: around(mask, null, plan, null),
          [`output_${RIMS}`]: [
            [null, null, null],
            [null, `${rim} 1,${n + 1}`, null],
            [null, null, null],
          ],
        },
      },
    ];
  });

/** Rule maps in the order in which they are to run. */
export function roomRules(): Readonly<Record<string, RuleMap>> {
  const sets = [readSet('castle-rooms')];
  const beyond = { MatchOutsideMap: true };
  return {
    'rooms-1-clear': { sets, rules: clear([...STYLES.map(wallsOf), RIMS]) },
    'rooms-2-floors': { sets, rules: STYLES.flatMap(floors) },
    'rooms-3-faces': { sets, rules: STYLES.flatMap(faces), options: beyond },
    'rooms-4-tops': { sets, rules: STYLES.flatMap(tops), options: beyond },
    'rooms-5-tidy': { sets, rules: STYLES.map(tidy) },
    'rooms-6-rims': { sets, rules: STYLES.flatMap(rims), options: beyond },
  };
}
