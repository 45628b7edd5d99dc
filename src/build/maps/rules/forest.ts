/** From the outline of a thicket to woods: rules for grounds that were drawn with a forest's terrain. */
import type { Pattern, Put, Rule, RuleMap } from './rule-map';
import { readSet, type TileSet } from './sets';

/** `floor`: what the thicket stands on. `trees`: kind to px from the trunk's bottom left corner to its crown's. */
type Forest = { floor: string; trees: Readonly<Record<string, readonly [number, number]>> };
const FORESTS: Readonly<Record<string, Forest>> = {
  'everfree-edge': {
    floor: 'loam',
    trees: { young: [-22, -33], slim: [-24, -77], bent: [-40, -68], forked: [-27, -66] },
  },
  'everfree-deep': {
    floor: 'peat',
    trees: { thin: [-34, -77], knotted: [-10, -74], hollow: [-22, -74], hunched: [-49, -78] },
  },
  'everfree-river': {
    floor: 'loam',
    trees: { birch: [-25, -86], 'birch-bent': [-29, -82], alder: [-35, -69], willow: [-37, -23] },
  },
  'everfree-overlook': {
    floor: 'moss',
    trees: { slender: [-23, -76], crooked: [-41, -67], beech: [-23, -79], oak: [-52, -79] },
  },
};

const TILE = 32;
const SOLID = 'walls-thicket';
const TREETOPS = 'ground-treetops';
const TREES = 'props-forest';
/** Ways in which every border and fill of a thicket was drawn. */
const [BORDERS, FILLS] = [3, 8];
/** Treetops from the largest to the smallest: the smallest fill what is left. */
const ROOFS = ['a', 'f', 'b', 'g', 'd', 'c', 'e', 'h'] as const;

const upTo = (count: number): readonly number[] => Array.from({ length: count }, (_, i) => i);
const one = (tile: string): Pattern => [[tile]];
const filled = (tile: string, width: number, height: number): Pattern =>
  upTo(height).map(() => upTo(width).map(() => tile));

/** The same layer once for each tile that will do. */
const anyOf = (layer: string, patterns: readonly Pattern[]): Readonly<Record<string, Pattern>> =>
  Object.fromEntries(patterns.map((pattern, i) => [`${layer}#${i}`, pattern]));

const fills = upTo(FILLS).map((n) => `thicket ${n + 1}`);
const bordersOf = (floor: string, corners: readonly string[]): readonly string[] =>
  corners.flatMap((held) => upTo(BORDERS).map((n) => `${floor}-thicket ${held} ${n + 1}`));

/** Nopony walks through what is thicket at three corners or all four. */
function solids(floor: string): readonly Rule[] {
  const borders = bordersOf(floor, ['tl+tr+br', 'tl+tr+bl', 'tl+br+bl', 'tr+br+bl']);
  return [...fills, ...borders].map((tile) => ({
    tiles: { input_ground: one(tile), [`output_${SOLID}`]: one(tile) },
  }));
}

/** Treetops wherever there is thicket enough below them, and none yet. */
function roofs(set: TileSet): readonly Rule[] {
  return ROOFS.flatMap((letter): readonly Rule[] => {
    const cells = [...set.tiles.keys()].flatMap((name) => {
      const [, row, column] = new RegExp(`^treetops-${letter} (\\d+),(\\d+)$`).exec(name) ?? [];
      return row && column ? [{ name, row: Number(row) - 1, column: Number(column) - 1 }] : [];
    });
    if (cells.length === 0) return [];
    const height = Math.max(...cells.map((c) => c.row)) + 1;
    const width = Math.max(...cells.map((c) => c.column)) + 1;
    const roof = upTo(height).map((y) =>
      upTo(width).map((x) => cells.find((c) => c.row === y && c.column === x)?.name ?? null),
    );
    const under = anyOf(
      'input_ground',
      fills.map((fill) => filled(fill, width, height)),
    );
    const rule: Rule = {
      tiles: { ...under, [`input_${TREETOPS}`]: filled('empty', width, height), [`output_${TREETOPS}`]: roof },
    };
    return [letter === 'e' || letter === 'h' ? rule : { ...rule, options: { Probability: 0.4 } }];
  });
}

/** Tiles to the left of and above a tree's foot, so that its crown has room in the rule. */
const ROOM = { left: 3, above: 6 } as const;

/** A tree of any kind, its foot in a tile. */
function tree({ trees }: Forest, set: TileSet): Readonly<Record<string, readonly Put[]>> {
  const puts = Object.entries(trees).map(([kind, [dx, dy]], i): readonly [string, readonly Put[]] => {
    const trunk = set.tiles.get(`trunk-${kind}`);
    const x = Math.round((ROOM.left + 0.5) * TILE - (trunk?.width ?? 0) / 2);
    const y = (ROOM.above + 1) * TILE;
    return [
      `output${i + 1}_${TREES}`,
      [
        { frame: `trunk-${kind}`, x, y },
        { frame: `crown-${kind}`, x: x + dx, y: y + dy },
      ],
    ];
  });
  return Object.fromEntries(puts);
}

/** Trees along the rims of a thicket that one can walk up to. */
function trees(forest: Forest, set: TileSet): readonly Rule[] {
  const at = (tile: string): Pattern => [
    ...upTo(ROOM.above).map(() => [null]),
    [...upTo(ROOM.left).map(() => null), tile],
  ];
  const along = (corners: readonly string[], options: Readonly<Record<string, number>>): Rule => ({
    tiles: anyOf('input_ground', bordersOf(forest.floor, corners).map(at)),
    puts: tree(forest, set),
    options,
  });
  return [
    along(['tl+tr', 'tl', 'tr'], { ModX: 3, Probability: 0.85 }),
    along(['tl+bl'], { ModY: 3, Probability: 0.85 }),
    along(['tr+br'], { ModY: 3, OffsetY: 1, Probability: 0.85 }),
  ];
}

/** Rule maps in the order in which they are to run. */
export function forestRules(): Readonly<Record<string, RuleMap>> {
  const clear: readonly Rule[] = [SOLID, TREETOPS].map((layer) => ({
    tiles: { [`input_${layer}`]: one('any'), [`output_${layer}`]: one('empty') },
  }));
  const all = Object.entries(FORESTS).flatMap(([name, forest]): readonly (readonly [string, RuleMap])[] => {
    const [floor, props] = [readSet(name), readSet(`${name}-props`)];
    return [
      [`${name}-1-thicket`, { sets: [floor], rules: solids(forest.floor) }],
      [`${name}-2-treetops`, { sets: [floor], rules: roofs(floor), options: { MatchInOrder: true } }],
      [`${name}-3-trees`, { sets: [floor, props], rules: trees(forest, props), options: { DeleteTiles: true } }],
    ];
  });
  return { 'forest-clear': { sets: [], rules: clear }, ...Object.fromEntries(all) };
}
