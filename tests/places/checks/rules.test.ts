import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkCueTargets, CUE_RULE } from '../../../src/build/maps/cue-targets';
import { checkTitles, TITLE_RULE } from '../../../src/build/maps/titles';
import { slugOf } from '../../../src/build/maps/read';
import { linesOf } from '../../../src/build/story/source';
import { PLACE_IDS } from '../../../src/ids';
import { checkPlaces, RULES } from '../../../src/places/checks';
import { doors } from '../../../src/places/checks/doors';
import type { Finding } from '../../../src/places/finding';
import { COMPILE_RULES } from '../../../src/places/tiled/report';
import type { Place } from '../../../src/places/place';
import { findingsIn, findingsOf, readJson, room } from '../room';

type Expected = { place: string; message: RegExp; file?: string; severity?: Finding['severity'] };

/** What each rule says of the fixture that bears its name. */
const EXPECTED: Readonly<Record<string, Expected>> = {
  files: { place: 'tilesets', message: /^"tilesets\/rooom-props\.tsj" is not there$/ },
  format: { place: 'layer 4 "story" · object 9 "clock" · x', message: /Expected number but received "160"/ },
  'unknown-key': {
    place: 'layer 4 "story" · object 9 "clock" · shadow',
    message: /"shadow" is unknown to this game and passed over/,
    severity: 'info',
  },
  refused: { place: 'layer "props" · object 1 "chair" (Prop)', message: /a rotated prop is refused: pixel art stands/ },
  'map-size': { place: 'the map', message: /is 1001 × 12 tiles, expected at most 1000 × 1000/ },
  'data-length': { place: 'layer "ground"', message: /has 220 cells in rows of 20, expected 20 × 12 = 240/ },
  'gid-range': {
    place: 'layer "ground" · tile 5, 2',
    message: /tile number 99 is in no tileset of this map, expected 1 to 4 \(room\), 100 to 101 \(room-props\)$/,
  },
  templates: {
    place: 'layer "story" · object 19 "" (no class)',
    message: /"round\.tj" is made of itself: .*templates\/round\.tj → .*templates\/round\.tj$/,
  },
  references: {
    place: 'layer "story" · object 19 "sign" (no class)',
    message: /door: points to object 99, which is not on the map/,
  },
  grid: { place: 'the map', message: /has tiles of 16 × 32 px, expected 32 × 32/ },
  'unknown-class': { place: 'layer "story" · object 9 "clock" (Hotspt)', message: /Did you mean "Hotspot"\?/ },
  'unknown-property': {
    place: 'layer "story" · object 9 "clock" (Hotspot)',
    message: /"promt" is not a property of Hotspot. Did you mean "prompt"\?/,
  },
  'property-value': {
    place: 'layer "people" · object 2 "griffith" (Npc)',
    message: /person: "grifith" is not a person. Did you mean "griffith"\?/,
  },
  conditions: {
    place: 'layer "story" · object 9 "clock" (Hotspot)',
    message: /when: "siped" is not a name in "fact:siped". Did you mean "sipped"\?/,
  },
  shape: { place: 'layer "lights" · object 16 "lamp" (Light)', message: /a shaft is a polygon/ },
  hidden: { place: 'layer "sketch"', message: /is hidden/, severity: 'warning' },
  names: {
    place: 'layer "story" · object 19 "clock" (Hotspot)',
    message: /also the name of layer "story" · object 9 "clock" \(Hotspot\): expected a name of its own/,
  },
  doors: {
    place: 'layer "story" · object 8 "door" (Door)',
    message: /leads to spike-bedroom: "dor" is not a spawn there. Did you mean "door"\?/,
  },
  'beat-spawns': {
    file: 'assets/story/beats.json',
    place: 'beat "visitors"',
    message: /"window" is not a spawn of spike-bedroom. Did you mean "windo"\?/,
  },
  'spawn-walls': {
    place: 'layer "story" · object 5 "bed" (Spawn)',
    message: /stands where feet cannot.*retrieve.*free floor begins at \d+, \d+/,
  },
  reachable: {
    place: 'layer "story" · object 20 "safe" (Hotspot)',
    message: /cannot be walked to from spawn .*"door".*, in retrieve, .*: expected a free way on foot$/,
  },
  crowded: { place: 'layer "story" · object 19 "clock-face" (Hotspot)', message: /something else is nearer/ },
  patrols: {
    place: 'layer "stealth" · object 19 "round" (Patrol)',
    message: /a round takes 1\.7 s, expected 5 to 30 s/,
  },
  lights: { place: 'layer "lights" · object 16 "lamp" (Light)', message: /is 1800 × 80 px, expected at most 1600/ },
  moods: { place: 'the map', message: /has no Mood in pack, knock,/ },
  descriptions: { place: 'the map', message: /has no RoomDescription in retrieve, weigh,/ },
  people: {
    place: 'layer "people" · object 2 "griffith" (Npc)',
    message: /person: "connor" is not a person who is drawn. Known: griffith, night-guard/,
  },
  'prop-frames': {
    place: 'layer "props" · object 1 "chair" (Prop)',
    message: /frame: "chiar" is not a picture of room. Did you mean "chair"\?/,
  },
  hideouts: {
    file: 'assets/story/hideouts.json',
    place: 'hiding place "loose-tile"',
    message: /is on no map: expected a Hideout of that name/,
  },
  'never-there': {
    place: 'layer "story" · object 19 "punch-bowl" (Hotspot)',
    message: /"beat:punch" holds in no beat that plays here/,
    severity: 'warning',
  },
  'view-size': { place: 'the map', message: /is 12 × 8 tiles.*expected 20 × 12 or more/, severity: 'warning' },
};

const NAMES = [...COMPILE_RULES, ...RULES.map((r) => r.name)];

describe('the rules of maps', () => {
  it('find nothing in a sound room', () => {
    expect(findingsOf('sound.tmj')).toEqual([]);
  });

  it.each(NAMES)('%s', (rule) => {
    const expected = EXPECTED[rule];
    if (!expected) throw new Error(`no fixture for the rule "${rule}"`);
    const findings = findingsOf(`${rule}.tmj`);
    expect([...new Set(findings.map((f) => f.rule))]).toEqual([rule]);
    const found = findings.find((f) => f.place === expected.place);
    expect(findings.map((f) => f.place)).toContain(expected.place);
    expect(found?.file).toBe(expected.file ?? `tests/fixtures/maps/${rule}.tmj`);
    expect(found?.message).toMatch(expected.message);
    expect(found?.severity).toBe(expected.severity ?? 'error');
  });

  it('ask for names, in small letters', () => {
    const rename = (name: string) =>
      JSON.parse(JSON.stringify(readJson('sound.tmj')).replace('"name":"clock"', `"name":"${name}"`));
    expect(findingsIn(rename('')).map((f) => f.message)).toEqual([
      'has no name: the story and other maps find it by one',
    ]);
    expect(findingsIn(rename('The Clock!')).map((f) => [f.severity, f.message])).toEqual([
      ['warning', '"The Clock!" is not in small letters with hyphens. Did you mean "the-clock"?'],
    ]);
  });

  const property = (name: string, value: string | number) => ({ name, type: 'string', value });
  const guard = (points: readonly (readonly [number, number])[]) => ({
    id: 30,
    name: 'round',
    type: 'Patrol',
    x: 0,
    y: 0,
    polyline: points.map(([x, y]) => ({ x, y })),
    properties: [property('person', 'night-guard'), property('knot', 'guard_sees')],
  });
  /** The sound room with an object more, on its own layer. */
  function withObject(object: object): Finding[] {
    const map = readJson('sound.tmj') as { layers: object[] };
    map.layers.push({ id: 20, name: 'more', type: 'objectgroup', objects: [object] });
    return [...findingsIn(map)];
  }

  it.each<[string, object, string, Finding['severity'], RegExp]>([
    [
      'a guard who walks through a wall',
      guard([
        [40, 60],
        [40, -200],
        [200, -200],
      ]),
      'patrols',
      'error',
      /something solid at 40, 16, from point 1 to point 2, in retrieve, .*: expected free floor all along$/,
    ],
    [
      'a guard with nowhere to hide from',
      guard([
        [590, 60],
        [590, 300],
      ]),
      'patrols',
      'error',
      /no cover that can be walked to within 360 px/,
    ],
    [
      'a spawn off the map',
      { id: 30, name: 'void', type: 'Spawn', x: 900, y: 60 },
      'spawn-walls',
      'error',
      /lies outside the map/,
    ],
    [
      'a gesture that was not drawn',
      {
        id: 30,
        name: 'dancer',
        type: 'Npc',
        x: 400,
        y: 200,
        properties: [property('person', 'griffith'), property('clip', 'dance')],
      },
      'people',
      'error',
      /clip: "dance" is not a gesture drawn for griffith/,
    ],
    [
      'a light off the map',
      {
        id: 30,
        name: 'star',
        type: 'Light',
        x: 900,
        y: 900,
        width: 20,
        height: 20,
        ellipse: true,
        properties: [property('kind', 'pool')],
      },
      'lights',
      'warning',
      /outside the map/,
    ],
    [
      'a way that closes in the morning',
      {
        id: 30,
        name: 'screen',
        type: 'Wall',
        x: 0,
        y: 90,
        width: 640,
        height: 20,
        properties: [property('when', 'from:search')],
      },
      'reachable',
      'error',
      /from spawn "door" or "twilight-morning" or "desk" or "window", in search, read, tell, credits: expected a free way/,
    ],
    [
      'a guard who turns back through a wall on the way round',
      {
        ...guard([
          [40, 60],
          [40, 200],
          [400, 200],
          [400, 4],
        ]),
        properties: [...guard([]).properties, { name: 'loop', type: 'bool', value: true }],
      },
      'patrols',
      'error',
      /from point 3 to point 4/,
    ],
    [
      'a guard whose loop is closed twice',
      {
        ...guard([
          [40, 60],
          [40, 200],
          [120, 200],
          [40, 60],
        ]),
        properties: [...guard([]).properties, { name: 'loop', type: 'bool', value: true }],
      },
      'patrols',
      'error',
      /goes nowhere from point 4 to point 1: both lie at 40, 60; remove one, for a loop closes by itself/,
    ],
    [
      'a closed path that is not walked round',
      {
        ...guard([]),
        polyline: undefined,
        polygon: [
          { x: 40, y: 60 },
          { x: 40, y: 200 },
          { x: 400, y: 200 },
        ],
      },
      'shape',
      'error',
      /is closed, but walked there and back: tick loop, or draw a line/,
    ],
    [
      'a thing in a wall that waits for a fact',
      {
        id: 30,
        name: 'nook',
        type: 'Hotspot',
        x: 320,
        y: 4,
        point: true,
        properties: [property('knot', 'clock'), property('when', 'fact:sipped'), property('range', 8)],
      },
      'reachable',
      'error',
      /from spawn "door" or .*, in retrieve, .* while fact:sipped: expected a free way/,
    ],
    [
      'music that nopony has written',
      { id: 30, name: 'late', type: 'Mood', x: 8, y: 8, point: true, properties: [property('music', 'balroom')] },
      'property-value',
      'error',
      /music: "balroom" is not a music. Did you mean "ballroom"\?/,
    ],
  ])('see %s', (_, object, rule, severity, message) => {
    const findings = withObject(object).filter((f) => f.rule === rule && message.test(f.message));
    expect(findings.map((f) => f.severity)).toContain(severity);
  });

  it('count the lights that are drawn each frame in the fullest view', () => {
    const map = readJson('sound.tmj') as { layers: object[] };
    const glow = { type: 'Light', width: 8, height: 8, ellipse: true, properties: [property('kind', 'glow')] };
    const objects = Array.from({ length: 81 }, (_, i) => ({ id: 100 + i, name: '', x: 40 + i, y: 300, ...glow }));
    const shown = (count: number) =>
      findingsIn({
        ...map,
        layers: [...map.layers, { id: 20, name: 'more', type: 'objectgroup', objects: objects.slice(0, count) }],
      }).map(({ rule, place, message }) => `${rule} ${place} ${message}`);
    expect(shown(80)).toEqual([]);
    expect(shown(81)).toEqual([
      expect.stringMatching(/^lights the map shows 81 lights of kind glow in the view from tile 0, 0 in .*at most 80$/),
    ]);
  });

  it('tell of a place to which no way leads, and ask for its description and mood all the same', () => {
    const attic = { ...room(), id: slugOf('maps/attic.tmj') as Place['id'] };
    const toldOf = (place: Place) =>
      checkPlaces({
        maps: [{ file: 'maps/attic.tmj', place, where: new Map() }],
        asked: ['maps/attic.tmj'],
        broken: PLACE_IDS,
        frames: new Map(),
      })
        .filter((f) => ['never-there', 'moods', 'descriptions'].includes(f.rule))
        .map(({ severity, message }) => [severity, message]);
    const lost = ['warning', expect.stringContaining('is never come to: no beat plays here, and no door leads here')];
    expect(toldOf(attic)).toEqual([lost]);
    expect(toldOf({ ...attic, moods: [], descriptions: [] })).toEqual([
      ['error', 'has no Mood: expected one whose "when" holds'],
      ['error', 'has no RoomDescription: expected one sentence for screen readers'],
      lost,
    ]);
  });

  it('ask for a door that leads back', () => {
    const here = room();
    const there = { ...room(), id: 'castle-wall' as const, doors: [] };
    const out = here.doors.map((door) => ({ ...door, to: there.id }));
    const maps = [{ ...here, doors: out }, there].map((place) => ({ file: place.id, place, where: new Map() }));
    const backs = (more: Place['doors']): readonly (readonly string[])[] =>
      doors
        .check({
          asked: maps.map((m) => m.file),
          broken: [],
          frames: new Map(),
          maps: maps.map((m) => (m.place.id === there.id ? { ...m, place: { ...there, doors: more } } : m)),
        })
        .map(({ severity, message }) => [severity, message]);
    expect(backs([])).toEqual([['warning', 'leads to castle-wall, from which no door leads back']]);
    expect(backs(here.doors)).toEqual([]);
  });

  it(CUE_RULE, () => {
    const file = 'tests/fixtures/maps/cue-targets.ink';
    const lines = linesOf({ file, text: readFileSync(file, 'utf8') });
    const [finding, ...more] = checkCueTargets(lines, [room()]);
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ file, place: 'line 2', rule: CUE_RULE, severity: 'error' });
    expect(finding?.message).toBe('#do: "dessk" is not a thing on any map. Did you mean "desk"?');
  });

  it('know where the story brings everypony', () => {
    const place = room();
    const lines = linesOf({ file: 'a.ink', text: `=== away ===\n~ bring("${place.id}", "dor")\n-> END` });
    expect(checkCueTargets(lines, [place]).map((f) => f.message)).toEqual([
      expect.stringContaining(`bring: "dor" is not a spawn of ${place.id}`),
    ]);
  });

  it('each have a file of their own, bearing their name, but for what keeps a map from being read and drawn', () => {
    const inReading = [
      'files',
      'format',
      'unknown-key',
      'refused',
      'map-size',
      'data-length',
      'gid-range',
      'templates',
    ];
    const inDrawing = ['hidden', 'shape'];
    for (const rule of NAMES) {
      const elsewhere = [...inReading, ...inDrawing].includes(rule);
      expect([rule, existsSync(`src/places/checks/${rule}.ts`)]).toEqual([rule, !elsewhere]);
    }
  });

  it(TITLE_RULE, () => {
    expect(checkTitles(['maps/castle-pantry.tmj', 'maps/spike-bedroom.tmj'])).toMatchObject([
      { severity: 'error', file: 'maps/castle-pantry.tmj', rule: TITLE_RULE },
    ]);
  });

  it('each have their section in the README', () => {
    const page = readFileSync('maps/README.md', 'utf8');
    for (const rule of [...NAMES, CUE_RULE, TITLE_RULE]) expect(page).toContain(`\n### ${rule}\n\n**`);
  });
});
