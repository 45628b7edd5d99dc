/**
 * Tiled's AutoMap, as its manual tells it (1.10 and later), for the features that our rules use: rules told apart by free
 * tiles, `input`, `inputnot` and `output` layers, special tiles by `MatchType`, options of rules and of rule maps.
 */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

type Property = { name: string; value: unknown };
type MapObject = { gid?: number; x: number; y: number; width: number; height: number; properties?: Property[] };
type Layer = { name: string; data?: number[]; objects?: MapObject[] };
type MapJson = {
  width: number;
  height: number;
  layers: Layer[];
  tilesets: { firstgid: number; source: string }[];
  properties?: Property[];
};
type TilesetJson = { name: string; tiles?: { id: number; properties?: Property[] }[] };

/** A tile as `tileset id`; empty is no tile. */
export type Cell = string;
export type Put = { tile: Cell; x: number; y: number; width: number; height: number };
export class WorkMap {
  readonly tiles = new Map<string, Cell[]>();
  readonly objects = new Map<string, Put[]>();

  constructor(
    readonly width: number,
    readonly height: number,
  ) {}

  at(layer: string, x: number, y: number): Cell {
    const inside = x >= 0 && y >= 0 && x < this.width && y < this.height;
    return (inside && this.tiles.get(layer)?.[y * this.width + x]) || '';
  }

  put(layer: string, x: number, y: number, cell: Cell): void {
    if (x < 0 || y < 0 || x >= this.width || y >= this.height) return;
    const cells = this.tiles.get(layer) ?? new Array<Cell>(this.width * this.height).fill('');
    cells[y * this.width + x] = cell;
    this.tiles.set(layer, cells);
  }
}

type Spot = { x: number; y: number };
type Options = { ModX: number; ModY: number; OffsetX: number; OffsetY: number; Probability: number };
/** One of `any`, if there are some, and none of `none`. */
type Ask = Spot & { target: string; any: readonly Cell[]; none: readonly Cell[] };
type Rule = { cells: readonly Spot[]; corner: Spot; size: Spot; options: Options };

const TILE = 32;
const read = <T>(file: string): T => JSON.parse(readFileSync(file, 'utf8')) as T;
const propertiesOf = (list: readonly Property[] = []): Record<string, unknown> =>
  Object.fromEntries(list.map((p) => [p.name, p.value]));
const tilesOf = ({ x, y, width, height }: MapObject): readonly Spot[] => {
  const spots: Spot[] = [];
  for (let j = Math.floor((y - height) / TILE); j < Math.ceil(y / TILE); j++)
    for (let i = Math.floor(x / TILE); i < Math.ceil((x + width) / TILE); i++) spots.push({ x: i, y: j });
  return spots;
};

class RuleMap {
  private readonly map: MapJson;
  private readonly names: readonly { first: number; name: string; types: ReadonlyMap<number, string> }[];
  private readonly inputs: readonly { layer: Layer; target: string; not: boolean }[];
  private readonly outputs: readonly { layer: Layer; target: string; index: string }[];
  private readonly rules: readonly Rule[];

  constructor(file: string) {
    this.map = read<MapJson>(file);
    this.names = this.map.tilesets.map(({ firstgid, source }) => {
      const { name, tiles = [] } = read<TilesetJson>(join(dirname(file), source));
      const types = tiles.flatMap((t) => {
        const type = propertiesOf(t.properties)['MatchType'];
        return typeof type === 'string' ? [[t.id, type] as const] : [];
      });
      return { first: firstgid, name, types: new Map(types) };
    });
    this.inputs = this.map.layers.flatMap((layer) => {
      const [, not, target] = /^input(not)?_(.+)$/.exec(layer.name) ?? [];
      return target ? [{ layer, target, not: not !== undefined }] : [];
    });
    this.outputs = this.map.layers.flatMap((layer) => {
      const [, index, target] = /^output([^_]*)_(.+)$/.exec(layer.name) ?? [];
      return target && index !== undefined ? [{ layer, target, index }] : [];
    });
    this.rules = this.findRules();
  }

  private gid(layer: Layer, { x, y }: Spot): number {
    return layer.data?.[y * this.map.width + x] ?? 0;
  }

  private tile(gid: number): { cell: Cell; type: string } {
    const set = this.names.findLast((s) => s.first <= gid);
    if (gid === 0 || !set) return { cell: '', type: 'none' };
    const id = gid - set.first;
    return { cell: `${set.name} ${id}`, type: set.types.get(id) ?? 'tile' };
  }

  /** Tiles that hang together, corners too, on any input or output layer. */
  private findRules(): readonly Rule[] {
    const { width, height } = this.map;
    const used = new Set<number>();
    const inputUsed = new Set<number>();
    const key = ({ x, y }: Spot): number => y * width + x;
    for (let y = 0; y < height; y++) {
      for (let x = 0; x < width; x++) {
        if (this.inputs.some(({ layer }) => this.gid(layer, { x, y }))) inputUsed.add(key({ x, y }));
        if (this.outputs.some(({ layer }) => this.gid(layer, { x, y }))) used.add(key({ x, y }));
      }
    }
    for (const { layer } of this.outputs)
      for (const object of layer.objects ?? []) for (const spot of tilesOf(object)) used.add(key(spot));
    for (const k of inputUsed) used.add(k);
    const rules: (Rule & { top: Spot })[] = [];
    const seen = new Set<number>();
    for (const start of [...used].sort((a, b) => a - b)) {
      if (seen.has(start)) continue;
      const open = [start];
      const group: Spot[] = [];
      seen.add(start);
      for (let k = open.pop(); k !== undefined; k = open.pop()) {
        const [x, y] = [k % width, Math.floor(k / width)];
        group.push({ x, y });
        for (const [dx, dy] of [
          [-1, -1],
          [0, -1],
          [1, -1],
          [-1, 0],
          [1, 0],
          [-1, 1],
          [0, 1],
          [1, 1],
        ] as const) {
          const next = key({ x: x + dx, y: y + dy });
          if (x + dx < 0 || x + dx >= width || !used.has(next) || seen.has(next)) continue;
          seen.add(next);
          open.push(next);
        }
      }
      rules.push(
        this.ruleOf(
          group,
          group.filter((s) => inputUsed.has(key(s))),
        ),
      );
    }
    return rules.sort((a, b) => a.top.y - b.top.y || a.top.x - b.top.x);
  }

  private ruleOf(cells: readonly Spot[], input: readonly Spot[]): Rule & { top: Spot } {
    const box = (spots: readonly Spot[]): { corner: Spot; size: Spot } => {
      const [xs, ys] = [spots.map((s) => s.x), spots.map((s) => s.y)];
      const corner = { x: Math.min(...xs), y: Math.min(...ys) };
      return { corner, size: { x: Math.max(...xs) - corner.x + 1, y: Math.max(...ys) - corner.y + 1 } };
    };
    const options: Options = { ModX: 1, ModY: 1, OffsetX: 0, OffsetY: 0, Probability: 1 };
    for (const object of this.map.layers.find((l) => l.name === 'rule_options')?.objects ?? []) {
      const inside = cells.every(
        ({ x, y }) =>
          x * TILE >= object.x &&
          y * TILE >= object.y &&
          (x + 1) * TILE <= object.x + object.width &&
          (y + 1) * TILE <= object.y + object.height,
      );
      if (inside) Object.assign(options, propertiesOf(object.properties));
    }
    return { cells, ...box(input), options, top: box(cells).corner };
  }

  /** What each cell of a rule asks for, told from the rule's top left. */
  private asks(rule: Rule): readonly Ask[] {
    const targets = [...new Set(this.inputs.map((i) => i.target))];
    return rule.cells.flatMap((spot) =>
      targets.flatMap((target): readonly Ask[] => {
        const any: Cell[] = [];
        const none: Cell[] = [];
        for (const { layer, not } of this.inputs.filter((i) => i.target === target)) {
          const { cell, type } = this.tile(this.gid(layer, spot));
          const [yes, no] = not ? [none, any] : [any, none];
          if (type === 'tile') yes.push(cell);
          else if (type === 'Empty') yes.push('');
          else if (type === 'NonEmpty') no.push('');
          else if (type !== 'none' && type !== 'Ignore') throw new Error(`${type} is not played here`);
        }
        if (any.length === 0 && none.length === 0) return [];
        return [{ target, x: spot.x - rule.corner.x, y: spot.y - rule.corner.y, any, none }];
      }),
    );
  }

  private apply(work: WorkMap, rule: Rule, at: Spot, random: () => number): void {
    const indices = [...new Set(this.outputs.map((o) => o.index))].filter((index) => index !== '');
    const chosen = indices[Math.floor(random() * indices.length)] ?? '';
    const [dx, dy] = [at.x - rule.corner.x, at.y - rule.corner.y];
    for (const { layer, target, index } of this.outputs) {
      if (index !== '' && index !== chosen) continue;
      for (const spot of rule.cells) {
        const { cell, type } = this.tile(this.gid(layer, spot));
        if (type !== 'none') work.put(target, spot.x + dx, spot.y + dy, type === 'Empty' ? '' : cell);
      }
      for (const object of layer.objects ?? []) {
        if (!tilesOf(object).every((t) => rule.cells.some((s) => s.x === t.x && s.y === t.y))) continue;
        const { gid = 0, x, y, width, height } = object;
        const put = { tile: this.tile(gid).cell, x: x + dx * TILE, y: y + dy * TILE, width, height };
        work.objects.set(target, [...(work.objects.get(target) ?? []), put]);
      }
    }
  }

  /** Runs every rule over the whole of a map. `old`: objects that were there before AutoMap began; only they are deleted. */
  run(work: WorkMap, random: () => number, old: ReadonlySet<Put>): void {
    const { DeleteTiles, MatchOutsideMap, MatchInOrder } = propertiesOf(this.map.properties);
    if (DeleteTiles === true)
      for (const { target } of this.outputs)
        work.objects.set(
          target,
          (work.objects.get(target) ?? []).filter((put) => !old.has(put)),
        );
    const found = (rule: Rule): Spot[] => {
      const { size, options } = rule;
      const asks = this.asks(rule);
      const matches = (at: Spot): boolean =>
        asks.every(({ target, x, y, any, none }) => {
          const cell = work.at(target, at.x + x, at.y + y);
          return (any.length === 0 || any.includes(cell)) && !none.includes(cell);
        });
      const over = MatchOutsideMap === true;
      const spots: Spot[] = [];
      for (let y = over ? 1 - size.y : 0; y < work.height + (over ? 0 : 1 - size.y); y++) {
        for (let x = over ? 1 - size.x : 0; x < work.width + (over ? 0 : 1 - size.x); x++) {
          const turn = (v: number, mod: number, offset: number): boolean => (v - offset) % mod === 0;
          if (!turn(x, options.ModX, options.OffsetX) || !turn(y, options.ModY, options.OffsetY)) continue;
          if (options.Probability < 1 && random() >= options.Probability) continue;
          if (!matches({ x, y })) continue;
          if (MatchInOrder === true) this.apply(work, rule, { x, y }, random);
          else spots.push({ x, y });
        }
      }
      return spots;
    };
    const all = this.rules.map((rule) => [rule, found(rule)] as const);
    for (const [rule, spots] of all) for (const spot of spots) this.apply(work, rule, spot, random);
  }
}

/** Tiled's AutoMap over a whole map. `random`: 0 to 1. */
export function automap(work: WorkMap, rules: readonly RuleMap[], random: () => number): void {
  const old = new Set([...work.objects.values()].flat());
  for (const rule of rules) rule.run(work, random, old);
}

/** The rule maps of a `rules.txt`, in order. */
export function readRules(file: string): readonly RuleMap[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line.endsWith('.tmj')).map((line) => new RuleMap(join(dirname(file), line)));
}
