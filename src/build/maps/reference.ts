/** The page of classes in `maps/README.md`, made from what maps are checked against. */
import { readFileSync } from 'node:fs';
import { CLASS_NAMES, type ClassName } from '../../places/tiled/classes';
import { type Member, membersOf } from './members';
import { enumOf } from './project';
import { MAPS } from './read';
import { WORDS } from './words';

export const REFERENCE_FILE = `${MAPS}/README.md`;

const BEGIN = '<!-- classes: made by "npm run maps:project" -->';
const END = '<!-- /classes -->';
/** Longer lists are left to Tiled's own menu. */
const MOST_CHOICES = 12;

/** The whole of `maps/README.md` as it should be. @throws if its markers are gone. */
export function expectedReference(): string {
  const page = readFileSync(REFERENCE_FILE, 'utf8');
  const [from, to] = [page.indexOf(BEGIN), page.indexOf(END)];
  if (from < 0 || to < from) throw new Error(`${REFERENCE_FILE}: expected "${BEGIN}" and then "${END}"`);
  return `${page.slice(0, from + BEGIN.length)}\n\n${CLASS_NAMES.map(section).join('\n\n')}\n\n${page.slice(to)}`;
}

function section(name: ClassName): string {
  const words = WORDS[name];
  const meanings: Readonly<Record<string, string>> = words.properties;
  const rows = membersOf(name).map(
    (m) => `| \`${m.name}\` | ${kindOf(m)} | ${fallbackOf(m)} | ${meanings[m.name] ?? ''} |`,
  );
  const table = ['| Property | Value | Otherwise | Meaning |', '| --- | --- | --- | --- |', ...rows];
  return [`### ${name}`, '', `${words.about} Drawn as: ${words.drawn}.`, '', ...table].join('\n');
}

function kindOf(member: Member): string {
  const { type, choices, range } = member;
  if (choices.length > MOST_CHOICES) return `one of ${enumOf(member) ?? ''}`;
  if (choices.length > 0) return choices.map((c) => `\`${c}\``).join(', ');
  if (type === 'float') return range ? `number, ${range[0]} to ${range[1]}` : 'number';
  return type === 'bool' ? 'tick' : type === 'color' ? 'colour' : 'text';
}

function fallbackOf({ required, fallback, type }: Member): string {
  if (required) return '**must be given**';
  if (fallback === null || fallback === '') return 'none';
  return type === 'bool' ? (fallback ? 'yes' : 'no') : `\`${fallback}\``;
}
