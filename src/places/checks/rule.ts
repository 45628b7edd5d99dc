import type { Finding } from '../finding';
import type { Place } from '../place';

/** A compiled map. `where`: how to find each of its things in the file. */
export type Survey = { file: string; place: Place; where: ReadonlyMap<object, string> };
/**
 * All that the rules may ask: every map that compiled, the files of those that are asked about, the places whose maps
 * have errors, the frames of each atlas sheet.
 */
export type World = {
  maps: readonly Survey[];
  asked: readonly string[];
  broken: readonly string[];
  frames: ReadonlyMap<string, ReadonlySet<string>>;
};
/** `name` is also the rule's section in `maps/README.md`. */
export type Rule = { name: string; check: (world: World) => readonly Finding[] };

type Fault = { rule: string; message: string; severity?: Finding['severity']; expected?: readonly string[] };

/** A finding about a thing of a map, or about the map as a whole. An error unless it says otherwise. */
export function about(
  { file, where }: Survey,
  thing: object | null,
  { rule, message, severity, expected }: Fault,
): Finding {
  const place = thing === null ? 'the map' : (where.get(thing) ?? 'the map');
  const base: Finding = { severity: severity ?? 'error', file, place, rule, message };
  return expected ? { ...base, expected } : base;
}

/** What a rule finds on each map that is asked about, by itself. */
export const onEachMap =
  (check: (map: Survey, world: World) => readonly Finding[]): Rule['check'] =>
  (world) =>
    world.maps.filter((map) => world.asked.includes(map.file)).flatMap((map) => check(map, world));
