/** `maps/signed-spike.tiled-project`: what Tiled offers designers, made from the classes that maps are checked against. */
import { CLASS_NAMES } from '../../places/tiled/classes';
import { COMMANDS } from './commands';
import { type Member, membersOf } from './members';
import { MAPS } from './read';
import { WORDS } from './words';

export const PROJECT_FILE = `${MAPS}/signed-spike.tiled-project`;

/** How the list behind a property is called in Tiled. */
const ENUMS: Readonly<Record<string, string>> = {
  to: 'PlaceName',
  person: 'Person',
  skill: 'Person',
  facing: 'Facing',
  knot: 'Knot',
  otherwise: 'Knot',
  clip: 'Clip',
  hideout: 'HidingPlace',
  kind: 'LightKind',
  air: 'Air',
  music: 'Music',
  ambience: 'Ambience',
  steps: 'Surface',
  sound: 'GroundSound',
};

/** @throws if a property with choices has no name for its list yet. */
export function enumOf({ name, choices }: Member): string | null {
  if (choices.length === 0) return null;
  const known = ENUMS[name];
  if (known === undefined) throw new Error(`the property "${name}" has choices, but its list has no name for Tiled`);
  return known;
}

const EMPTY = { string: '', float: 0, bool: false, color: '' } as const;

/** Tiled writes colours with their alpha in front. */
const startOf = ({ type, fallback }: Member): string | number | boolean => {
  if (fallback === null) return EMPTY[type];
  return type === 'color' ? String(fallback).replace('#', '#ff') : fallback;
};

/** Keys and members stand in Tiled's own order, so that saving the project there changes nothing. */
export function expectedProject(): string {
  const members = CLASS_NAMES.flatMap((name) => membersOf(name));
  const lists = new Map(
    members.flatMap((m) => {
      const name = enumOf(m);
      return name === null ? [] : [[name, m.choices] as const];
    }),
  );
  const enums = [...lists].map(([name, values]) => ({
    name,
    storageType: 'string',
    type: 'enum',
    values,
    valuesAsFlags: false,
  }));
  const classes = CLASS_NAMES.map((name) => ({
    color: WORDS[name].color.replace('#', '#ff'),
    drawFill: true,
    members: membersOf(name)
      .map((m) => {
        const propertyType = enumOf(m);
        return { name: m.name, ...(propertyType === null ? {} : { propertyType }), type: m.type, value: startOf(m) };
      })
      .sort((a, b) => (a.name < b.name ? -1 : 1)),
    name,
    type: 'class',
    useAs: name === 'Prop' ? ['object', 'tile'] : ['object'],
  }));
  const place = { color: '#ffa0a0a4', drawFill: true, members: [], name: 'Place', type: 'class', useAs: ['map'] };
  const propertyTypes = [...enums, ...classes, place]
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map((type, i) => sorted({ ...type, id: i + 1 }));
  const project = {
    automappingRulesFile: 'rules/rules.txt',
    commands: COMMANDS,
    compatibilityVersion: 1100,
    extensionsPath: 'extensions',
    folders: ['.'],
    properties: [],
    propertyTypes,
  };
  return `${JSON.stringify(project, null, 4)}\n`;
}

const sorted = (json: object): object => Object.fromEntries(Object.entries(json).sort(([a], [b]) => (a < b ? -1 : 1)));
