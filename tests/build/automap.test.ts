import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Floor } from '../../src/places/floor';
import { groundOf } from '../places/floors';
import { automap, type Cell, readRules, WorkMap } from '../../src/build/maps/automap';

type WangSet = {
  name: string;
  colors: { name: string }[];
  wangtiles: { tileid: number; wangid: number[] }[];
};
type TilesetJson = {
  tiles: { id: number; properties: { name: string; value: string }[] }[];
  wangsets: WangSet[];
};
const tilesetOf = (name: string): TilesetJson =>
  JSON.parse(readFileSync(`maps/tilesets/${name}.tsj`, 'utf8')) as TilesetJson;
const namesOf = (name: string): ReadonlyMap<Cell, string> =>
  new Map(tilesetOf(name).tiles.map(({ id, properties }) => [`${name} ${id}`, properties[0]?.value ?? ''] as const));

const rules = readRules('maps/rules/rules.txt');
/** The same numbers each time. */
function dice(): () => number {
  let seed = 7;
  return () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return seed / 4294967296;
  };
}

describe("a room's plan", () => {
  const names = namesOf('castle-rooms');
  const kinds: Readonly<Record<string, Cell>> = { h: 'castle-rooms 0', c: 'castle-rooms 1' };
  const planned = (rows: readonly string[]): WorkMap => {
    const work = new WorkMap(rows[0]?.length ?? 0, rows.length);
    rows.forEach((row, y) => {
      [...row].forEach((kind, x) => {
        work.put('plan', x, y, kinds[kind] ?? '');
      });
    });
    automap(work, rules, dice());
    return work;
  };
  /** What stands in each cell of a layer: the block of its tile. */
  const shown = (work: WorkMap, layer: string, letters: Readonly<Record<string, string>>): readonly string[] =>
    Array.from({ length: work.height }, (_, y) =>
      Array.from({ length: work.width }, (_, x) => {
        const block = names.get(work.at(layer, x, y))?.split(' ')[0] ?? '';
        return block === '' ? '.' : (letters[block] ?? '?');
      }).join(''),
    );

  const hall = planned([
    '.........',
    '.........',
    '.........',
    '.........',
    '.........',
    '..hhhhh..',
    '..hhhhh..',
    '..hhh....',
    '.........',
  ]);

  it('gets a wall with a front above it and a top all round, and nothing on its floor', () => {
    expect(shown(hall, 'walls-hall', { 'hall-face': 'F', 'hall-top': 'T' })).toEqual([
      '.TTTTTTT.',
      '.TFFFFFT.',
      '.TFFFFFT.',
      '.TFFFFFT.',
      '.TFFFFFT.',
      '.T.....T.',
      '.T.....T.',
      '.T...TTT.',
      '.TTTTT...',
    ]);
  });

  it('gets its floor in the order of the pattern, wherever it lies', () => {
    for (const { x, y } of [
      { x: 2, y: 5 },
      { x: 6, y: 6 },
      { x: 4, y: 7 },
    ])
      expect(names.get(hall.at('ground', x, y))).toBe(`hall-floor ${(y % 6) + 1},${(x % 8) + 1}`);
    expect(hall.at('ground', 6, 7)).toBe('');
  });

  it('shows the front from its cornice down to the floor', () => {
    expect([1, 2, 3, 4].map((y) => names.get(hall.at('walls-hall', 2, y)))).toEqual([
      'hall-face 1,3',
      'hall-face 2,3',
      'hall-face 3,3',
      'hall-face 4,3',
    ]);
  });

  it('gets a band on the floor that looks to the same sides as the walls do', () => {
    const set = tilesetOf('castle-rooms').wangsets.find((s) => s.name === 'hall band');
    const sides = (x: number, y: number): number[] | undefined =>
      set?.wangtiles.find((t) => `castle-rooms ${t.tileid}` === hall.at('ground-border', x, y))?.wangid;
    expect(sides(2, 5)).toEqual([0, 0, 1, 1, 1, 0, 0, 0]);
    expect(sides(6, 6)).toEqual([1, 0, 0, 0, 0, 0, 1, 1]);
    expect(sides(4, 6)).toEqual([1, 1, 1, 0, 1, 1, 1, 1]);
    expect(sides(3, 6)).toBeUndefined();
  });

  it('is walked on where it was planned, and nowhere else', () => {
    const layer = (name: string) =>
      groundOf(
        hall.width,
        hall.height,
        (hall.tiles.get(name) ?? []).map((cell) => (cell === '' ? 0 : 1)),
        name,
      );
    const layers = ['plan', 'ground', 'ground-border', 'walls-hall'].map(layer);
    const floor = new Floor({ width: hall.width, height: hall.height, layers }, []);
    for (let y = 0; y < hall.height; y++)
      for (let x = 0; x < hall.width; x++)
        expect([x, y, floor.free(32 * x + 16, 32 * y + 16)]).toEqual([x, y, hall.at('plan', x, y) !== '']);
  });

  it('can be changed: what was made before goes', () => {
    const work = planned(['....', '....', '....', '....', '....', '.hh.', '....']);
    work.put('plan', 2, 5, '');
    automap(work, rules, dice());
    expect(shown(work, 'walls-hall', { 'hall-face': 'F', 'hall-top': 'T' })).toEqual([
      'TTT.',
      'TFT.',
      'TFT.',
      'TFT.',
      'TFT.',
      'T.T.',
      'TTT.',
    ]);
  });

  it('may be a chamber beside a hall, each with walls of its own', () => {
    const work = planned(['.......', '.......', '.......', '.......', '.......', '.......', '.hh.cc.', '.......']);
    expect(shown(work, 'walls-chamber', { 'chamber-face': 'F', 'chamber-top': 'T' })[5]).toBe('...TFFT');
    expect(shown(work, 'walls-hall', { 'hall-face': 'F', 'hall-top': 'T' })[5]).toBe('TFFT...');
    expect(shown(work, 'ground', { 'hall-floor': 'h', 'chamber-floor': 'c' })[6]).toBe('.hh.cc.');
  });

  it('leaves maps without a plan as they are', () => {
    const work = new WorkMap(4, 4);
    work.put('ground', 1, 1, 'castle-ballroom 9');
    automap(work, rules, dice());
    expect([...work.tiles.values()].flat().filter((cell) => cell !== '')).toEqual(['castle-ballroom 9']);
  });
});

describe("the castle's lawns", () => {
  it('have a tile for every way in which lawn and gravel can meet', () => {
    const [ground] = tilesetOf('castle-lawns').wangsets;
    const shown = new Set(ground?.wangtiles.map(({ wangid }) => wangid.join('')));
    expect(ground?.colors.map((c) => c.name)).toEqual(['lawn', 'gravel']);
    expect(shown.size).toBe(16);
  });
});

const FORESTS = ['everfree-edge', 'everfree-deep', 'everfree-river', 'everfree-overlook'] as const;

describe.each(FORESTS)('the terrains of %s', (name) => {
  const { wangsets, tiles } = tilesetOf(name);
  const ground = wangsets.find((s) => s.name === 'ground');
  const called = new Map(tiles.map(({ id, properties }) => [id, properties[0]?.value ?? '']));

  it('say of each tile what its name says it shows', () => {
    const corners = ['tr', 'br', 'bl', 'tl'];
    const colors = ground?.colors.map((c) => c.name) ?? [];
    for (const { tileid, wangid } of ground?.wangtiles ?? []) {
      const [pair = '', held = ''] = (called.get(tileid) ?? '').split(' ');
      const [under = '', over = under] = pair.split('-');
      const want = corners.map((c) => colors.indexOf(over !== under && held.split('+').includes(c) ? over : under) + 1);
      expect([tileid, [1, 3, 5, 7].map((i) => wangid[i])]).toEqual([tileid, want]);
    }
    expect(ground?.wangtiles.length).toBeGreaterThan(100);
  });
});

describe.each(FORESTS)('a thicket of %s', (name) => {
  const { wangsets } = tilesetOf(name);
  const ground = wangsets.find((s) => s.name === 'ground');
  const names = namesOf(name);
  const props = new Map(
    tilesetOf(`${name}-props`).tiles.map(({ id, properties }) => [`${name}-props ${id}`, properties[0]?.value ?? '']),
  );
  const floorName = [...names.values()].find((n) => n.includes('-thicket '))?.split('-')[0] ?? '';
  const number = (color: string): number => (ground?.colors.findIndex((c) => c.name === color) ?? -1) + 1;
  const [width, height] = [20, 14];
  /** As the terrain brush draws it: thicket all round a clearing. */
  const drawn = (): WorkMap => {
    const work = new WorkMap(width, height);
    const at = (x: number, y: number): number => number(x > 5 && x < 15 && y > 4 && y < 10 ? floorName : 'thicket');
    for (let y = 0; y < height; y++) {
      for (let x = 0; x < width; x++) {
        const want = [at(x + 1, y), at(x + 1, y + 1), at(x, y + 1), at(x, y)];
        const tile = ground?.wangtiles.find((t) => [1, 3, 5, 7].every((k, i) => t.wangid[k] === want[i]));
        work.put('ground', x, y, `${name} ${tile?.tileid}`);
      }
    }
    automap(work, rules, dice());
    return work;
  };
  const work = drawn();

  it('shuts the way where it is dense, and leaves the clearing open', () => {
    expect(work.at('walls-thicket', 1, 1)).toBe(work.at('ground', 1, 1));
    for (let y = 6; y < 9; y++) for (let x = 7; x < 14; x++) expect(work.at('walls-thicket', x, y)).toBe('');
  });

  it('carries treetops, whole ones, and only over thicket', () => {
    const tops = (work.tiles.get('ground-treetops') ?? []).map((cell) => names.get(cell) ?? '');
    expect(tops.filter((top) => top !== '').length).toBeGreaterThan(40);
    tops.forEach((top, i) => {
      if (top === '') return;
      expect(top).toMatch(/^treetops-/);
      expect(names.get(work.at('ground', i % width, Math.floor(i / width)))).toMatch(/^thicket/);
    });
  });

  it('has trees along its rim, each trunk with its crown, and others when run again', () => {
    const trees = work.objects.get('props-forest') ?? [];
    const frames = trees.map((t) => props.get(t.tile) ?? '');
    const trunks = frames.filter((f) => f.startsWith('trunk-')).map((f) => f.slice(6));
    expect(trunks.length).toBeGreaterThan(2);
    expect(frames.filter((f) => f.startsWith('crown-')).map((f) => f.slice(6))).toEqual(trunks);
    automap(work, rules, dice());
    expect(work.objects.get('props-forest')?.filter((tree) => trees.includes(tree))).toEqual([]);
  });
});
