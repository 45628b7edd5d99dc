/** Holds the script's cues to the maps: whatever a `#do:` walks to or looks at must be there by that name. */
import { type Cue, parseCues } from '../../direction/cues';
import { PERSON_IDS } from '../../ids';
import { type Finding, unknownName } from '../../places/finding';
import { FACINGS, type Place } from '../../places/place';
import type { InkLine } from '../story/source';

export const CUE_RULE = 'cue-targets';

/** Names that somepony can walk to, and the camera can look at. */
const targetsIn = ({ spawns, npcs, covers, hotspots, hideouts, doors, triggers, lights }: Place): readonly string[] =>
  [...spawns, ...npcs, ...covers, ...hotspots, ...hideouts, ...doors, ...triggers, ...lights].map((t) => t.name);

/** What a cue names, if it needs the map for that. */
function namedBy(cue: Cue): string | null {
  if (cue.cue === 'sound') return cue.at;
  return 'to' in cue && ![...FACINGS, 'away'].some((way) => way === cue.to) ? cue.to : null;
}

/** An ink file whose name begins with a place's plays there; any other may play anywhere. */
export function checkCueTargets(lines: readonly InkLine[], places: readonly Place[]): readonly Finding[] {
  return lines.flatMap((line) => {
    const here = places.filter((p) => line.file.includes(`/${p.id}`));
    const stage = here.length > 0 ? here : places;
    const strays = line.calls.flatMap(({ name, args: [to, spot = ''] }): readonly Finding[] => {
      const spawns = places.find((p) => p.id === to)?.spawns.map((s) => s.name);
      if (name !== 'bring' || !spawns || spawns.includes(spot)) return [];
      const message = `bring: ${unknownName(spot, `spawn of ${to}`, spawns)}`;
      return [
        { severity: 'error', file: line.file, place: `line ${line.line}`, rule: CUE_RULE, message, expected: spawns },
      ];
    });
    const cues = line.tags.filter((t) => t.startsWith('do:')).flatMap((t) => parseCues(t.slice(3)).cues.flat());
    const lost = cues.flatMap((cue): readonly Finding[] => {
      const name = namedBy(cue);
      const expected = [...stage.flatMap(targetsIn), ...PERSON_IDS];
      if (name === null || expected.includes(name)) return [];
      const message = `#do: ${unknownName(name, `thing on ${here[0]?.id ?? 'any map'}`, expected)}`;
      return [{ severity: 'error', file: line.file, place: `line ${line.line}`, rule: CUE_RULE, message, expected }];
    });
    return [...strays, ...lost];
  });
}
