import { type Finding, unknownName } from '../finding';
import { about, onEachMap, type Rule } from './rule';

/** Every prop's picture is in its atlas. */
export const propFrames: Rule = {
  name: 'prop-frames',
  check: onEachMap((map, { frames }) =>
    map.place.props.flatMap((prop): readonly Finding[] => {
      const known = frames.get(prop.sheet);
      const rule = 'prop-frames';
      if (!known) {
        const expected = [...frames.keys()];
        return [about(map, prop, { rule, message: unknownName(prop.sheet, 'sheet of pictures', expected), expected })];
      }
      if (known.has(prop.frame)) return [];
      const expected = [...known];
      return [
        about(map, prop, {
          rule,
          message: `frame: ${unknownName(prop.frame, `picture of ${prop.sheet}`, expected)}`,
          expected,
        }),
      ];
    }),
  ),
};
