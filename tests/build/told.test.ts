import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CLASS_NAMES } from '../../src/places/tiled/classes';
import { compilePlace } from '../../src/places/tiled/compile';
import { formatFinding } from '../../src/places/finding';
import { feetOf, readAtlases } from '../../src/build/maps/atlases';
import { COMMANDS } from '../../src/build/maps/commands';
import { pageFor, spotOfObject } from '../../src/build/maps/playtest';
import { PROJECT_FILE } from '../../src/build/maps/project';
import { compileMap, mapFiles, slugOf } from '../../src/build/maps/read';
import { templateFiles } from '../../src/build/maps/templates';
import { toldFiles } from '../../src/build/maps/told';
import { whereIs } from '../../src/build/maps/where';
import { expectedWorld } from '../../src/build/maps/world';

type Template = { object: { type: string }; tileset?: { source: string } };

const json = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
const templates = templateFiles().map(([file, text]) => ({ file, template: JSON.parse(text()) as Template }));

/** What a designer has still to choose. */
const CHOSEN: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Door: { to: 'castle-corridor', spawn: 'from-ballroom' },
  Npc: { person: 'starlight' },
  Hotspot: { knot: 'starlight' },
  Trigger: { knot: 'starlight' },
  Hideout: { hideout: 'loose-tile', knot: 'starlight' },
  Patrol: { person: 'night-guard', knot: 'starlight' },
  RoomDescription: { text: 'A room.' },
};

describe('the templates', () => {
  it('are there for every class', () => {
    expect(new Set(templates.map((t) => t.template.object.type))).toEqual(new Set(CLASS_NAMES));
  });

  it('can all be put on a map, and need nothing but what only the designer knows', () => {
    const file = 'maps/new-room.tmj';
    const objects = templates.map(({ file: from, template }, i) => {
      const chosen = Object.entries(CHOSEN[template.object.type] ?? {});
      const properties = chosen.map(([name, value]) => ({ name, type: 'string', value }));
      return { id: i + 1, template: from.replace(/^maps\//, ''), x: 100 + 20 * i, y: 300, properties };
    });
    const map = {
      type: 'map',
      version: '1.10',
      orientation: 'orthogonal',
      renderorder: 'right-down',
      infinite: false,
      width: 20,
      height: 12,
      tilewidth: 32,
      tileheight: 32,
      nextlayerid: 2,
      nextobjectid: objects.length + 1,
      tilesets: [],
      layers: [{ id: 1, name: 'things', type: 'objectgroup', opacity: 1, visible: true, x: 0, y: 0, objects }],
    };
    const sets = templates.flatMap(({ template }) =>
      template.tileset ? [join('maps/templates', template.tileset.source)] : [],
    );
    const files = new Map<string, unknown>([
      [file, map],
      [PROJECT_FILE, json(PROJECT_FILE)],
      ...templates.map(({ file: from, template }) => [from, template] as const),
      ...sets.map((set) => [set, json(set)] as const),
    ]);
    const feet = feetOf(readAtlases());
    const { place, findings } = compilePlace({ id: 'castle-ballroom', file, project: PROJECT_FILE, files, feet });
    expect(findings.filter((f) => f.severity === 'error').map(formatFinding)).toEqual([]);
    expect(place?.lights.map((l) => l.kind).sort()).toEqual(['glow', 'pool', 'shaft', 'spill']);
    expect(place?.props).toHaveLength(templates.filter((t) => t.template.tileset).length);
    expect(place?.patrols[0]?.path).toHaveLength(3);
  });
});

describe('the world of connected places', () => {
  const { maps } = JSON.parse(expectedWorld()) as {
    maps: { fileName: string; x: number; y: number; width: number; height: number }[];
  };

  it('holds every place but the memory, none on another', () => {
    const all = mapFiles().map((file) => `${slugOf(file)}.tmj`);
    expect(maps.map((m) => m.fileName).sort()).toEqual(all.filter((f) => f !== 'memory-attack.tmj'));
    for (const a of maps)
      for (const b of maps)
        if (a !== b && a.x < b.x + b.width && b.x < a.x + a.width)
          expect(a.y >= b.y + b.height || b.y >= a.y + a.height).toBe(true);
  });

  it('has doors lead towards where one comes in', () => {
    const at = (name: string) => maps.find((m) => m.fileName === `${name}.tmj`);
    const corridor = at('castle-corridor');
    const { place } = compileMap('maps/castle-ballroom.tmj');
    const area = place?.doors.find((d) => d.to === 'castle-corridor')?.area;
    const [ballroom] = maps;
    expect(corridor?.x).toBe(ballroom?.width);
    expect(area?.kind).toBe('polygon');
    const bedroom = at('spike-bedroom');
    expect((bedroom?.y ?? 0) + (bedroom?.height ?? 0)).toBe(corridor?.y);
  });
});

describe('what Tiled is told', () => {
  it('names files that are there', () => {
    const project = json(PROJECT_FILE) as { automappingRulesFile: string; extensionsPath: string };
    for (const path of [project.automappingRulesFile, project.extensionsPath])
      expect(existsSync(join('maps', path))).toBe(true);
    for (const { arguments: given } of COMMANDS) expect(existsSync(/\S+\.ts/.exec(given)?.[0] ?? '')).toBe(true);
  });

  it('is as it should be', () => {
    for (const [file, text] of toldFiles()) expect([file, readFileSync(file, 'utf8') === text()]).toEqual([file, true]);
  });
});

describe('a playtest', () => {
  const map = {
    layers: [
      { objects: [{ id: 4, x: 10, y: 20, width: 8, height: 6 }] },
      { layers: [{ objects: [{ id: 7, gid: 3, x: 100, y: 90, width: 32, height: 60 }] }] },
    ],
  };

  it('begins in the middle of a shape, and at the foot of a picture', () => {
    expect(spotOfObject(map, 4)).toEqual({ x: 14, y: 23 });
    expect(spotOfObject(map, 7)).toEqual({ x: 116, y: 90 });
    expect(spotOfObject(map, 9)).toBeNull();
    expect(spotOfObject('no map', 9)).toBeNull();
  });

  it('names the place and the spot in the address', () => {
    const address = 'http://localhost:5173/';
    expect(pageFor(address, '/home/me/maps/castle-wall.tmj', { x: 14.4, y: 23 })).toBe(
      'http://localhost:5173/?place=castle-wall&x=14&y=23',
    );
    expect(pageFor(address, 'maps/castle-wall.tmj', null)).toBe('http://localhost:5173/?place=castle-wall');
  });
});

describe('where a finding lies', () => {
  it('is told to tools by layer, object or tile', () => {
    expect(whereIs('layer "story" · object 42 "gate" (Door)')).toEqual({ layer: 'story', object: 42 });
    expect(whereIs('layer "ground" · tile 3, 4')).toEqual({ layer: 'ground', tile: { x: 3, y: 4 } });
    expect(whereIs('layer 3 "props" · object 12 "desk" · x')).toEqual({ layer: 'props', object: 12 });
    expect(whereIs('the map')).toEqual({});
  });
});
