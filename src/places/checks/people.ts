import { type Finding, unknownName } from '../finding';
import { about, onEachMap, type Rule } from './rule';

/** Every person on a map has been drawn, doing what they do there. */
export const people: Rule = {
  name: 'people',
  check: onEachMap((map, { frames }) => {
    const drawn = new Map<string, Set<string>>();
    for (const frame of [...frames.values()].flatMap((names) => [...names])) {
      const [person = '', clip, facing, n] = frame.split('/');
      if (clip !== undefined && facing !== undefined && n !== undefined)
        drawn.set(person, (drawn.get(person) ?? new Set()).add(clip));
    }
    const cast = [...map.place.npcs, ...map.place.patrols.map((p) => ({ ...p, clip: 'walk', thing: p }))];
    return cast.flatMap((someone): readonly Finding[] => {
      const thing = 'thing' in someone ? someone.thing : someone;
      const clips = drawn.get(someone.person);
      const rule = 'people';
      if (!clips?.has('idle')) {
        const expected = [...drawn].filter(([, c]) => c.has('idle')).map(([person]) => person);
        return [
          about(map, thing, {
            rule,
            message: `person: ${unknownName(someone.person, 'person who is drawn', expected)}`,
            expected,
          }),
        ];
      }
      if (clips.has(someone.clip)) return [];
      const expected = [...clips];
      return [
        about(map, thing, {
          rule,
          message: `clip: ${unknownName(someone.clip, `gesture drawn for ${someone.person}`, expected)}`,
          expected,
        }),
      ];
    });
  }),
};
