/** Every name that the script hands to the story must be one. */
import { FACT_IDS, BEAT_IDS, CLUE_IDS, HIDEOUT_IDS, ITEM_IDS, PLACE_IDS, TELL_IDS, THOUGHT_IDS } from '../../ids';
import { type Finding, unknownName } from '../../places/finding';
import { ConditionError, parseCondition } from '../../quest-state/condition';
import { ACTIVITIES, FRIENDS } from '../../quest-state/state';
import { parseCues } from '../../direction/cues';
import type { InkLine } from './source';

/** `ids` null: held to the maps elsewhere. */
type Kind = { name: string; ids: readonly string[] | null };
const kind = (name: string, ids: Kind['ids']): Kind => ({ name, ids });

const CALLS: Readonly<Record<string, readonly Kind[]>> = {
  fact: [kind('fact', FACT_IDS)],
  think: [kind('Thought', THOUGHT_IDS)],
  warm: [kind('friend', FRIENDS)],
  chill: [kind('friend', FRIENDS)],
  unsettle: [],
  settle: [],
  begin: [kind('beat', BEAT_IDS)],
  bring: [kind('place', PLACE_IDS), kind('spawn', null)],
  open: [kind('activity', ACTIVITIES)],
  hide_scroll: [kind('hiding place', HIDEOUT_IDS)],
  fetch_scroll: [kind('way to leave a trace', ['cover', 'leave'])],
  hide_keepsake: [kind('item', ITEM_IDS), kind('hiding place', HIDEOUT_IDS)],
  find_keepsake: [kind('hiding place', HIDEOUT_IDS)],
  kept: [kind('item', ITEM_IDS), kind('hiding place', HIDEOUT_IDS)],
  clue: [kind('clue', CLUE_IDS)],
  tell: [kind('sentence to tell', TELL_IDS)],
};

export function checkCalls(lines: readonly InkLine[]): readonly Finding[] {
  const knots = new Set(lines.map((l) => l.knot));
  return lines.flatMap((line) => {
    const at = (rule: string, message: string): Finding => ({
      severity: 'error',
      file: line.file,
      place: `line ${line.line}`,
      rule,
      message,
    });
    if (/^(EXTERNAL|\/\/|=)/.test(line.source)) return [];
    const calls = line.calls.flatMap(({ name, args }) => {
      if (name === 'is') return checkCondition(args.join(','), (message) => at('condition', message));
      const kinds = CALLS[name];
      if (!kinds) return knots.has(name) ? [] : [at('call', unknownName(name, 'call', ['is', ...Object.keys(CALLS)]))];
      if (args.length !== kinds.length)
        return [at('call', `${name}() takes ${kinds.length} names, not ${args.length}`)];
      return args.flatMap((arg, i) => {
        const { name: what, ids } = kinds[i] as Kind;
        return ids === null || arg.startsWith('=') || ids.includes(arg)
          ? []
          : [at('name', unknownName(arg, what, ids))];
      });
    });
    const cues = line.tags
      .filter((t) => t.startsWith('do:'))
      .flatMap((t) => parseCues(t.slice(3)).problems.map((message) => at('cue', message)));
    return [...calls, ...cues];
  });
}

function checkCondition(text: string, at: (message: string) => Finding): readonly Finding[] {
  try {
    parseCondition(text);
    return [];
  } catch (error) {
    if (!(error instanceof ConditionError)) throw error;
    return [at(error.expected.length > 0 ? unknownName(error.given, 'name here', error.expected) : error.message)];
  }
}
