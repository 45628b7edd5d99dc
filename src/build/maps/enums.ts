import type { Member } from './members';

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
  sound: 'GroundSound',
};

/** @throws if a property with choices has no name for its list yet. */
export function enumOf({ name, choices }: Member): string | null {
  if (choices.length === 0) return null;
  const known = ENUMS[name];
  if (known === undefined) throw new Error(`the property "${name}" has choices, but its list has no name for Tiled`);
  return known;
}
