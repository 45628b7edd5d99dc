/** The chapter's ink as lines with their places, in the strict grammar that the checks hold it to. */
import { readdirSync, readFileSync } from 'node:fs';

export const STORY = 'assets/story';
export type InkFile = { file: string; text: string };

export const readInk = (folder: string = STORY): readonly InkFile[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.ink'))
    .sort()
    .map((name) => ({ file: `${folder}/${name}`, text: readFileSync(`${folder}/${name}`, 'utf8') }));

export type InkLine = {
  file: string;
  line: number;
  /** The knot it stands in; empty before the first. */
  knot: string;
  source: string;
  kind: 'spoken' | 'choice' | 'other';
  /** Words without conditions, brackets, tags and diverts. */
  text: string;
  tags: readonly string[];
  /** The condition in front of the words, `{is("…"): words}`. */
  calls: readonly { name: string; args: readonly string[] }[];
};

const HEADER = /^=+\s*(?:function\s+)?(\w+)/;
const CALL = /\b([a-z_]+)\(([^()]*)\)/g;

const tagsOf = (source: string): readonly string[] =>
  source
    .split('#')
    .slice(1)
    .map((tag) => tag.replace(/[\]}].*$/, '').trim());

const callsOf = (source: string): InkLine['calls'] =>
  [...source.matchAll(CALL)].map(([, name = '', args = '']) => ({
    name,
    args: [...args.matchAll(/"([^"]*)"|(\w+)/g)].map(([, quoted, bare]) =>
      quoted === undefined ? `=${bare}` : quoted,
    ),
  }));

/** Splits a file into lines that know their knot and kind. */
export function linesOf({ file, text }: InkFile): readonly InkLine[] {
  let knot = '';
  return text.split('\n').map((raw, i) => {
    const source = raw.trim();
    knot = HEADER.exec(source)?.[1] ?? knot;
    const base = { file, line: i + 1, knot, source, tags: tagsOf(source), calls: callsOf(source.split('#')[0] ?? '') };
    if (source.startsWith('+') || source.startsWith('*')) {
      return { ...base, kind: 'choice', text: /\[([^\]#]*)/.exec(source)?.[1]?.trim() ?? '' };
    }
    const words = (source.split('#')[0] ?? '')
      .replace(/^\{(?:"[^"]*"|[^":}])*:/, '')
      .replace(/\}$/, '')
      .trim();
    const silent = words === '' || /^(=|~|->|\/\/|EXTERNAL|INCLUDE|\{)/.test(words) || source.startsWith('//');
    return { ...base, kind: silent ? 'other' : 'spoken', text: silent ? '' : words };
  });
}
