/** `maps/rules`: what Tiled's AutoMap makes of a drawn plan and a drawn thicket. */
import { MAPS } from '../read';
import { forestRules } from './forest';
import { marksTileset } from './marks';
import { roomRules } from './rooms';
import { printRuleMap, type RuleMap } from './rule-map';

const RULES = `${MAPS}/rules`;

const list = (about: string, maps: Readonly<Record<string, RuleMap>>): string =>
  [`# ${about}`, ...Object.keys(maps).map((name) => `${name}.tmj`)].join('\n');

/** Each file and what it should hold. */
export function ruleFiles(): readonly (readonly [string, () => string])[] {
  const [rooms, forests] = [roomRules(), forestRules()];
  const text = [
    list('Rooms of the castle, from their plan.', rooms),
    list('Woods, from the outline of a thicket.', forests),
  ];
  const maps = Object.entries({ ...rooms, ...forests });
  return [
    [`${RULES}/rules.txt`, () => `${text.join('\n\n')}\n`],
    [`${RULES}/marks.tsj`, marksTileset],
    ...maps.map(([name, map]) => [`${RULES}/${name}.tmj`, () => printRuleMap(map)] as const),
  ];
}
