/** Holds the script's cues to the maps: whatever a `#do:` walks to, looks at or lights must be there by that name. */
import { type Cue, parseCues } from '../../direction/cues';
import { PERSON_IDS } from '../../ids';
import { type Finding, unknownName } from '../../places/finding';
import { FACINGS, type Place } from '../../places/place';
import type { InkLine } from '../story/source';

export const CUE_RULE = 'cue-targets';

/** Names that a cue can find in a place. */
function targetsIn({ spawns, npcs, covers, hotspots, hideouts, doors, triggers }: Place): readonly string[] {
  return [...spawns, ...npcs, ...covers, ...hotspots, ...hideouts, ...doors, ...triggers].map((t) => t.name);
}

const namedBy = (cue: Cue): readonly string[] => {
  if ('at' in cue) return [cue.at];
  return 'to' in cue && cue.to !== null && !FACINGS.some((f) => f === cue.to) ? [cue.to] : [];
};

/** An ink file whose name begins with a place's plays there; any other may play anywhere. */
export function checkCueTargets(lines: readonly InkLine[], places: readonly Place[]): readonly Finding[] {
  return lines.flatMap((line) => {
    const here = places.filter((p) => line.file.includes(`/${p.id}`));
    const known = [...(here.length > 0 ? here : places).flatMap(targetsIn), ...PERSON_IDS];
    const cues = line.tags.filter((t) => t.startsWith('do:')).flatMap((t) => parseCues(t.slice(3)).cues.flat());
    return cues.flatMap(namedBy).flatMap((name): readonly Finding[] => {
      if (known.includes(name)) return [];
      const message = `#do: ${unknownName(name, `thing on ${here[0]?.id ?? 'any map'}`, known)}`;
      return [
        { severity: 'error', file: line.file, place: `line ${line.line}`, rule: CUE_RULE, message, expected: known },
      ];
    });
  });
}
