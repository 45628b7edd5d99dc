import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileRoom, findingsIn, readJson, room } from './room';

type Json = { [key: string]: Json } & Json[];

/** The sound room as JSON, changed. */
function changed(change: (map: Json) => void): unknown {
  const map = readJson('sound.tmj') as Json;
  change(map);
  return map;
}

/** Sets something deep in JSON: `put(map, value, 'layers', 3, 'objects', 0, 'x')`. */
function put(json: Json, value: unknown, ...path: (string | number)[]): void {
  let at = json;
  for (const key of path.slice(0, -1)) at = at[key as 'string'] as Json;
  Object.assign(at, { [path.at(-1) as string]: value });
}

const [PROPS, PEOPLE, STORY, STEALTH, LIGHTS] = [1, 2, 3, 5, 6];
const addTo = (layer: number, object: object) =>
  compileRoom(changed((map) => put(map, { id: 99, name: 'new', ...object }, 'layers', layer, 'objects', 0)));
const property = (name: string, value: unknown) => ({ name, type: 'string', value });

describe('a compiled room', () => {
  const place = room();

  it('has its size, tiles and layers', () => {
    expect(place).toMatchObject({ id: 'spike-bedroom', width: 20, height: 12 });
    // Props bring their own pictures.
    expect(place.tileSheets.map((s) => s.name)).toEqual(['room']);
    expect(place.tileSheets[0]).toMatchObject({
      ...{ name: 'room', image: 'tests/fixtures/maps/room.png', firstGid: 1, columns: 4, margin: 1, spacing: 2 },
      count: 4,
    });
    expect(place.layers).toMatchObject([{ kind: 'tiles', name: 'ground', above: false, width: 20, height: 12 }]);
  });

  it('has each class where it was drawn', () => {
    expect(place.spawns[1]).toEqual({ name: 'desk', x: 100, y: 60, facing: 'up' });
    expect(place.doors).toMatchObject([
      { name: 'door', to: 'spike-bedroom', spawn: 'door', knot: null, prompt: 'Go', when: '' },
    ]);
    expect(place.doors[0]?.area).toEqual({
      kind: 'polygon',
      points: [
        { x: 16, y: 200 },
        { x: 48, y: 200 },
        { x: 48, y: 216 },
        { x: 16, y: 216 },
      ],
    });
    expect(place.npcs).toEqual([
      {
        name: 'griffith',
        when: 'from:visitors,before:escape',
        x: 280,
        y: 160,
        person: 'griffith',
        facing: 'down',
        knot: 'griffith',
        clip: 'idle',
        roam: 0,
      },
    ]);
    expect(place.hotspots).toMatchObject([
      { name: 'clock', area: { kind: 'ellipse', x: 160, y: 200, rx: 1 }, range: 28 },
    ]);
    expect(place.hideouts.map((h) => h.id)).toEqual([
      'third-comic-box',
      'basket-lining',
      'hollow-bookend',
      'loose-tile',
    ]);
    expect(place.covers).toMatchObject([{ name: 'curtain', x: 80, y: 172, area: { kind: 'ellipse', rx: 20, ry: 12 } }]);
    expect(place.lights).toMatchObject([
      { kind: 'pool', color: '#ffc985', strength: 1, area: { x: 160, y: 120, rx: 60, ry: 40 } },
    ]);
    expect(place.moods).toMatchObject([{ name: 'evening', ambient: '#b0b0c8' }]);
    expect(place.descriptions).toMatchObject([{ text: 'A small room for trying things out.' }]);
    expect(place.walls).toHaveLength(1);
  });

  it('stands a prop on its foot, with the collision shape of its tile', () => {
    expect(place.props).toMatchObject([{ sheet: 'room', frame: 'chair', x: 252, y: 216 }]);
    const [solid] = place.props[0]?.solids ?? [];
    expect(solid).toEqual({
      kind: 'polygon',
      points: [
        { x: 242, y: 210 },
        { x: 262, y: 210 },
        { x: 262, y: 218 },
        { x: 242, y: 218 },
      ],
    });
  });

  it('leaves out the shape of a prop that is not solid', () => {
    const { place: soft } = compileRoom(
      changed((map) => put(map, [property('solid', false)], 'layers', PROPS, 'objects', 0, 'properties')),
    );
    expect(soft?.props[0]?.solids).toEqual([]);
  });

  it('knows where in the file each thing stands', () => {
    const { place: found, where } = compileRoom(readJson('sound.tmj'));
    expect(where.get(found?.doors[0] ?? {})).toBe('layer "story" · object 8 "door" (Door)');
  });

  it('takes triggers and patrols', () => {
    const trigger = addTo(STORY, {
      type: 'Trigger',
      x: 8,
      y: 9,
      width: 10,
      height: 10,
      properties: [property('knot', 'clock')],
    });
    expect(trigger.place?.triggers).toMatchObject([{ name: 'new', knot: 'clock' }]);
    const line = [
      { x: 0, y: 0 },
      { x: 30, y: 0 },
    ];
    const properties = [property('person', 'night-guard'), property('knot', 'guard_sees')];
    const patrol = addTo(STEALTH, { type: 'Patrol', x: 10, y: 20, polyline: line, properties });
    expect(patrol.place?.patrols).toMatchObject([
      {
        path: [
          { x: 10, y: 20 },
          { x: 40, y: 20 },
        ],
        speed: 46,
        loop: false,
      },
    ]);
  });

  it('takes an emptied choice for none', () => {
    const { place: quiet } = compileRoom(
      changed((map) => put(map, '', 'layers', PEOPLE, 'objects', 0, 'properties', 1, 'value')),
    );
    expect(quiet?.npcs[0]?.knot).toBeNull();
  });

  it('tells when a tileset has grown into the next', () => {
    const { findings } = compileRoom(changed((map) => put(map, 4, 'tilesets', 1, 'firstgid')));
    expect(findings.map((f) => f.message)).toContain(
      '"room" needs the numbers up to 4, but "room-props" begins at 4: open the map in Tiled and save it',
    );
  });

  it('finds every fault at once', () => {
    const { place: none, findings } = compileRoom(
      changed((map) => {
        put(map, 'Wal', 'layers', 4, 'objects', 0, 'type');
        put(map, 'blob', 'layers', LIGHTS, 'objects', 0, 'properties', 0, 'value');
      }),
    );
    expect(none).toBeNull();
    expect(findings.map((f) => f.message)).toEqual([
      '"Wal" is not a class. Did you mean "Wall"?',
      'kind: "blob" is not a kind. Did you mean "glow"?',
    ]);
  });
});

describe('what is refused', () => {
  const [X, Y] = [0x80000065, 0x40000065];
  const cases: readonly [string, (map: Json) => void, RegExp][] = [
    ['isometric', (m) => put(m, 'isometric', 'orientation'), /isometric maps are refused/],
    ['hexagonal', (m) => put(m, 'hexagonal', 'orientation'), /hexagonal maps are refused/],
    ['staggered', (m) => put(m, 'staggered', 'orientation'), /staggered maps are refused/],
    ['oblique', (m) => put(m, 'oblique', 'orientation'), /oblique maps are refused/],
    [
      'transparent colour of a picture',
      (m) => put(m, { type: 'imagelayer', name: 'i', image: 'a.png', transparentcolor: '#ff00ff' }, 'layers', 0),
      /transparent colour is refused/,
    ],
    ['flipped prop', (m) => put(m, X, 'layers', PROPS, 'objects', 0, 'gid'), /flipped prop is refused/],
    ['upturned prop', (m) => put(m, Y, 'layers', PROPS, 'objects', 0, 'gid'), /flipped prop is refused/],
    ['rotated prop', (m) => put(m, 90, 'layers', PROPS, 'objects', 0, 'rotation'), /rotated prop is refused/],
    ['scaled prop', (m) => put(m, 90, 'layers', PROPS, 'objects', 0, 'width'), /scaled prop is refused/],
    ['see-through prop', (m) => put(m, 0.5, 'layers', PROPS, 'opacity'), /see-through prop is refused/],
    ['tinted prop', (m) => put(m, '#112233', 'layers', PROPS, 'tintcolor'), /tinted prop is refused/],
    ['blended prop', (m) => put(m, 'add', 'layers', PROPS, 'mode'), /blend mode on props is refused/],
    ['things that move', (m) => put(m, 0.5, 'layers', STORY, 'parallaxx'), /parallax on things of the game is refused/],
  ];

  it.each(cases)('%s', (_, change, message) => {
    const { place, findings } = compileRoom(changed(change));
    expect(place).toBeNull();
    expect(new Set(findings.map((f) => f.rule))).toEqual(new Set(['refused']));
    expect(findings[0]?.message).toMatch(message);
  });

  it.each([
    ['blend mode', (m: Json) => put(m, 'ad', 'layers', 0, 'mode'), /"ad" is not a blend mode. Did you mean "add"\?/],
    ['render order', (m: Json) => put(m, 'down', 'renderorder'), /"down" is not a render order/],
    ['drawing order', (m: Json) => put(m, 'up', 'layers', PROPS, 'draworder'), /"up" is not a drawing order/],
    ['encoding', (m: Json) => put(m, 'base32', 'layers', 0, 'encoding'), /"base32" is not an encoding/],
    ['colour', (m: Json) => put(m, 'pink', 'backgroundcolor'), /"pink" is not a colour/],
  ])('an unknown %s, with the nearest spelling', (_, change, message) => {
    const { place, findings } = compileRoom(changed(change));
    expect(place).toBeNull();
    expect(findings[0]).toMatchObject({ rule: 'format', message: expect.stringMatching(message) });
  });
});

describe('a map that nopony vouches for', () => {
  it('cannot smuggle in properties that every object has', () => {
    for (const name of ['__proto__', 'constructor', 'toString']) {
      const { findings } = addTo(STORY, { type: 'Spawn', x: 0, y: 0, properties: [property(name, 'x')] });
      expect(findings.map((f) => f.rule)).toEqual(['unknown-property']);
    }
  });

  it('wants to know what is said while another than the skilled one is at hand', () => {
    const work = (...more: object[]) =>
      addTo(STORY, { type: 'Hotspot', x: 0, y: 0, point: true, properties: [property('knot', 'clock'), ...more] });
    const griffith = property('skill', 'griffith');
    expect(work(griffith).findings[0]?.message).toMatch(/skill and otherwise come together/);
    expect(work(griffith, property('otherwise', 'griffith')).place?.hotspots[0]?.use).toEqual({
      skill: 'griffith',
      knot: 'clock',
      otherwise: 'griffith',
    });
  });

  it('cannot use words of every object as a class', () => {
    expect(addTo(STORY, { type: '__proto__', x: 0, y: 0 }).findings[0]?.rule).toBe('unknown-class');
  });

  it('never throws, whatever stands in it', () => {
    const value = fc.oneof(
      fc.constantFrom(
        null,
        undefined,
        -1,
        1.5,
        1e308,
        0xffffffff,
        '',
        '__proto__',
        [],
        {},
        true,
        [[]],
        'x'.repeat(500),
      ),
      fc.jsonValue(),
    );
    const spots = spotsOf(readJson('sound.tmj'));
    const change = fc.record({ spot: fc.nat(spots.length - 1), value });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
        const map = readJson('sound.tmj');
        for (const { spot, value } of changes) replace(map, spots[spot] ?? [], value);
        const { place, findings } = compileRoom(map);
        expect(place !== null || findings.length > 0).toBe(true);
        expect(findingsIn(map).length).toBeGreaterThanOrEqual(findings.length);
      }),
      { numRuns: 300, seed: 20 },
    );
  });

  it('never throws over its tilesets', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (ground, props) => {
        const { place } = compileRoom(readJson('sound.tmj'), 'room.tmj', {
          'tilesets/room.tsj': ground,
          'tilesets/room-props.tsj': props,
        });
        expect(place).toBeNull();
      }),
      { numRuns: 100, seed: 21 },
    );
  });
});

/** The path to every value in JSON; of a long list only the first few. */
function spotsOf(json: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof json !== 'object' || json === null) return [path];
  return [
    path,
    ...Object.entries(json)
      .slice(0, 16)
      .flatMap(([key, value]) => spotsOf(value, [...path, key])),
  ];
}

function replace(json: unknown, path: readonly string[], value: unknown): void {
  let at = json;
  for (const key of path.slice(0, -1)) at = Object(at)[key];
  const last = path.at(-1);
  if (last !== undefined && typeof at === 'object' && at !== null) Object.assign(at, { [last]: value });
}
