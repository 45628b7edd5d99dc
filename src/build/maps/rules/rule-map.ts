/** Lays automapping rules out on a map, as Tiled 1.10 and later read them. */
import { marks, type TileSet } from './sets';

/** Rows of tiles by name; null leaves a cell alone. */
export type Pattern = readonly (readonly (string | null)[])[];
/** A picture that a rule puts down: its frame, and px of its bottom left corner from the rule's top left. */
export type Put = { frame: string; x: number; y: number };
/**
 * `tiles`: by layer of the rule map, such as `input_plan`. What follows a `#` only tells layers of one name apart: a
 * cell of any of them will do. `puts`: by output layer.
 */
export type Rule = {
  tiles: Readonly<Record<string, Pattern>>;
  puts?: Readonly<Record<string, readonly Put[]>>;
  options?: Readonly<Record<string, number>>;
};
/** `options`: of the map as a whole. */
export type RuleMap = {
  rules: readonly Rule[];
  sets: readonly TileSet[];
  options?: Readonly<Record<string, boolean>>;
};

/** Tiles in a row of rules, before the next row begins. */
const WIDE = 64;
const TILE = 32;

const sizeOf = ({ tiles, puts = {} }: Rule, find: Find): { width: number; height: number } => {
  const patterns = Object.values(tiles);
  const ends = Object.values(puts).flatMap((list) =>
    list.map(({ frame, x, y }) => ({ width: Math.ceil((x + find(frame).width) / TILE), height: Math.ceil(y / TILE) })),
  );
  const most = (values: readonly number[]): number => Math.max(0, ...values);
  return {
    width: most([...patterns.flatMap((p) => p.map((row) => row.length)), ...ends.map((e) => e.width)]),
    height: most([...patterns.map((p) => p.length), ...ends.map((e) => e.height)]),
  };
};

type Found = { gid: number; width: number; height: number };
type Find = (name: string) => Found;
type Placed = { rule: Rule; x: number; y: number; width: number; height: number };

/** Rules in rows, a free tile between any two: that is what tells them apart, and their order is that of reading. */
function place(rules: readonly Rule[], find: Find): readonly Placed[] {
  const placed: Placed[] = [];
  let [x, y, tall] = [1, 1, 0];
  for (const rule of rules) {
    const { width, height } = sizeOf(rule, find);
    if (x > 1 && x + width > WIDE) [x, y, tall] = [1, y + tall + 1, 0];
    placed.push({ rule, x, y, width, height });
    [x, tall] = [x + width + 1, Math.max(tall, height)];
  }
  return placed;
}

const property = (name: string, value: number | boolean | string): object => {
  const type = typeof value === 'boolean' ? 'bool' : name === 'Probability' ? 'float' : 'int';
  return { name, type, value };
};

const propertiesOf = (values: Readonly<Record<string, number | boolean>> = {}): { properties?: readonly object[] } => {
  const list = Object.entries(values).map(([name, value]) => property(name, value));
  return list.length > 0 ? { properties: list } : {};
};

/** Of the layers that a rule map needs, inputs below outputs. */
const namesOf = (rules: readonly Rule[], part: (rule: Rule) => object): readonly string[] =>
  [...new Set(rules.flatMap((rule) => Object.keys(part(rule))))].sort();

/** The text of a rule map. @throws if a rule speaks of a tile that no set has. */
export function printRuleMap({ rules, sets, options }: RuleMap): string {
  let next = 1;
  const firsts = [marks, ...sets].map((set) => {
    const firstgid = next;
    next += set.count;
    return { firstgid, set };
  });
  const find: Find = (name) => {
    for (const { firstgid, set } of firsts) {
      const tile = set.tiles.get(name);
      if (tile) return { gid: firstgid + tile.id, width: tile.width, height: tile.height };
    }
    throw new Error(`a rule speaks of the tile "${name}", which none of its tilesets has`);
  };
  const placed = place(rules, find);
  const width = 1 + Math.max(...placed.map((p) => p.x + p.width));
  const height = 1 + Math.max(...placed.map((p) => p.y + p.height));
  let id = 0;
  let objectId = 0;
  const base = (name: string): object => ({ id: ++id, name, opacity: 1, visible: true, x: 0, y: 0 });
  const tileLayer = (name: string): object => {
    const data = new Array<number>(width * height).fill(0);
    for (const { rule, x, y } of placed) {
      rule.tiles[name]?.forEach((row, j) => {
        row.forEach((tile, i) => {
          if (tile !== null) data[(y + j) * width + x + i] = find(tile).gid;
        });
      });
    }
    return { ...base(name.replace(/#.*/, '')), data, height, type: 'tilelayer', width };
  };
  const object = (more: object): object => ({
    id: ++objectId,
    name: '',
    rotation: 0,
    type: '',
    visible: true,
    ...more,
  });
  const objectLayer = (name: string, objects: readonly object[]): object => ({
    ...base(name),
    draworder: 'topdown',
    objects,
    type: 'objectgroup',
  });
  const putLayer = (name: string): object => {
    const objects = placed.flatMap(({ rule, x, y }) =>
      (rule.puts?.[name] ?? []).map((put) => {
        const { gid, width, height } = find(put.frame);
        return object({ gid, height, width, x: x * TILE + put.x, y: y * TILE + put.y });
      }),
    );
    return objectLayer(name, objects);
  };
  const optioned = placed.flatMap(({ rule, x, y, width, height }) => {
    const rect = { height: height * TILE, width: width * TILE, x: x * TILE, y: y * TILE };
    return rule.options ? [object({ ...rect, ...propertiesOf(rule.options) })] : [];
  });
  const layers = [
    ...namesOf(rules, (rule) => rule.tiles).map(tileLayer),
    ...namesOf(rules, (rule) => rule.puts ?? {}).map(putLayer),
    ...(optioned.length > 0 ? [objectLayer('rule_options', optioned)] : []),
  ];
  const map = {
    compressionlevel: -1,
    height,
    infinite: false,
    layers,
    nextlayerid: id + 1,
    nextobjectid: objectId + 1,
    orientation: 'orthogonal',
    ...propertiesOf(options),
    renderorder: 'right-down',
    tiledversion: '1.11.2',
    tileheight: TILE,
    tilesets: firsts.map(({ firstgid, set }) => ({ firstgid, source: set.source })),
    tilewidth: TILE,
    type: 'map',
    version: '1.10',
    width,
  };
  return `${JSON.stringify(map)}\n`;
}
