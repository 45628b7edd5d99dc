/** `maps/templates`: one object of each class, ready to be dragged onto a map, with what its class does not say by itself. */
import { readFileSync } from 'node:fs';
import type { ClassName } from '../../places/tiled/classes';
import { membersOf } from './members';
import { enumOf } from './project';
import { MAPS } from './read';

const TEMPLATES = `${MAPS}/templates`;

type Shape =
  | { point: true }
  | { width: number; height: number; ellipse?: true }
  | { polygon: readonly (readonly [number, number])[] }
  | { polyline: readonly (readonly [number, number])[] };
type Template<C extends ClassName = ClassName> = {
  of: C;
  shape: Shape;
  name?: string;
  properties?: Readonly<Record<string, string | number>>;
};

const AMBER = '#ffff9e4c';
const MOON = '#ff8fb4ff';

const DRAWN: Readonly<Record<string, Template>> = {
  guest: { of: 'Npc', shape: { point: true } },
  door: { of: 'Door', shape: { width: 64, height: 24 } },
  spawn: { of: 'Spawn', shape: { point: true } },
  hotspot: { of: 'Hotspot', shape: { width: 48, height: 32 } },
  trigger: { of: 'Trigger', shape: { width: 96, height: 64 } },
  hideout: { of: 'Hideout', shape: { point: true } },
  wall: { of: 'Wall', shape: { width: 128, height: 32 } },
  cover: { of: 'Cover', shape: { width: 64, height: 32, ellipse: true } },
  ground: { of: 'Ground', shape: { width: 128, height: 96 } },
  patrol: {
    of: 'Patrol',
    shape: {
      polyline: [
        [0, 0],
        [192, 0],
        [192, 96],
      ],
    },
  },
  mood: { of: 'Mood', name: 'mood', shape: { point: true } },
  'room-description': { of: 'RoomDescription', name: 'description', shape: { point: true } },
  'light-pool': {
    of: 'Light',
    shape: { width: 192, height: 112, ellipse: true },
    properties: { color: AMBER, kind: 'pool', strength: 0.8 },
  },
  'light-glow': {
    of: 'Light',
    shape: { width: 40, height: 40, ellipse: true },
    properties: { color: AMBER, flicker: 0.15, kind: 'glow', strength: 0.6 },
  },
  'light-spill': {
    of: 'Light',
    shape: {
      polygon: [
        [0, 0],
        [64, 0],
        [112, 96],
        [32, 96],
      ],
    },
    properties: { color: MOON, kind: 'spill', strength: 0.5 },
  },
  'light-shaft': {
    of: 'Light',
    shape: {
      polygon: [
        [0, 0],
        [48, 0],
        [112, 160],
        [24, 160],
      ],
    },
    properties: { color: MOON, kind: 'shaft', strength: 0.4 },
  },
};

/** Template to props tileset and frame: what the places are fullest of. */
const PROPS: Readonly<Record<string, readonly [string, string]>> = {
  'prop-door': ['castle-corridor-props', 'spikes-door'],
  'prop-door-mat': ['castle-corridor-props', 'door-mat'],
  'prop-candelabrum': ['castle-ballroom-props', 'candelabrum-three'],
  'prop-wall-lamp': ['castle-corridor-props', 'wall-lamp'],
  'prop-lantern-post': ['castle-grounds-props', 'lantern-post'],
  'prop-tussock': ['castle-grounds-props', 'tussock'],
  'prop-trunk': ['everfree-edge-props', 'trunk-young'],
  'prop-crown': ['everfree-edge-props', 'crown-young'],
  'prop-fern': ['everfree-deep-props', 'fern-wide'],
  'prop-rock': ['everfree-river-props', 'rock-round'],
};

const points = (list: readonly (readonly [number, number])[]): readonly object[] => list.map(([x, y]) => ({ x, y }));

function shapeOf(shape: Shape): object {
  if ('polygon' in shape) return { height: 0, polygon: points(shape.polygon), width: 0 };
  if ('polyline' in shape) return { height: 0, polyline: points(shape.polyline), width: 0 };
  return 'point' in shape ? { height: 0, point: true, width: 0 } : shape;
}

function propertiesOf({ of, properties = {} }: Template): readonly object[] {
  return Object.entries(properties).map(([name, value]) => {
    const member = membersOf(of).find((m) => m.name === name);
    if (!member) throw new Error(`a template of ${of} speaks of "${name}", which it has not`);
    const list = enumOf(member);
    return { name, ...(list === null ? {} : { propertytype: list }), type: member.type, value };
  });
}

const print = (template: object): string => `${JSON.stringify(template, null, 1)}\n`;
const sorted = (json: object): object => Object.fromEntries(Object.entries(json).sort(([a], [b]) => (a < b ? -1 : 1)));

function drawn(template: Template): string {
  const { of, name = '', shape } = template;
  const properties = propertiesOf(template);
  const base = { id: 1, name, rotation: 0, type: of, visible: true, ...shapeOf(shape) };
  return print({ object: sorted(properties.length > 0 ? { ...base, properties } : base), type: 'template' });
}

type Props = {
  tiles: { id: number; width: number; height: number; properties: { name: string; value: unknown }[] }[];
};

/** @throws if the tileset has no such frame. */
function prop(tileset: string, frame: string): string {
  const source = `../tilesets/${tileset}.tsj`;
  const { tiles } = JSON.parse(readFileSync(`${MAPS}/tilesets/${tileset}.tsj`, 'utf8')) as Props;
  const tile = tiles.find((t) => t.properties.some((p) => p.name === 'frame' && p.value === frame));
  if (!tile) throw new Error(`${tileset} has no "${frame}", of which there is to be a template`);
  const { id, width, height } = tile;
  const object = { gid: id + 1, height, id: 1, name: '', rotation: 0, type: 'Prop', visible: true, width };
  return print({ object: sorted(object), tileset: { firstgid: 1, source }, type: 'template' });
}

/** Each file and what it should hold. */
export const templateFiles = (): readonly (readonly [string, () => string])[] => [
  ...Object.entries(DRAWN).map(([name, template]) => [`${TEMPLATES}/${name}.tj`, () => drawn(template)] as const),
  ...Object.entries(PROPS).map(([name, [set, frame]]) => [`${TEMPLATES}/${name}.tj`, () => prop(set, frame)] as const),
];
