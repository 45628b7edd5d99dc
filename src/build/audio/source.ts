import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sha256 } from './manifest';

/** Code without what changes nothing that is heard: comments, and how it is set in lines. */
const bare = (code: string): string =>
  code
    .replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
    .replace(/\s+/g, '')
    .replace(/,(?=[)\]}])/g, '');

/** A file of code and all that it imports from its own folders, by name. */
function filesBehind(file: string, known = new Map<string, string>()): Map<string, string> {
  if (known.has(file)) return known;
  const code = readFileSync(file, 'utf8');
  known.set(file, code);
  for (const [, path] of code.matchAll(/^(?:import|export)(?! type)[^;]*?from '(\.[^']+)';/gm)) {
    const next = join(dirname(file), `${path}.ts`);
    if (existsSync(next)) filesBehind(next, known);
  }
  return known;
}

/** Hash of what some files say, with all they import, and of the words that say how they are used. */
export function sourceOfFiles(files: readonly string[], words: string): string {
  const known = new Map<string, string>();
  for (const file of files) filesBehind(file, known);
  const texts = [...known.keys()].sort().map((file) => `${file.replaceAll('\\', '/')}\n${bare(known.get(file) ?? '')}`);
  return sha256([words, ...texts].join('\n\n')).slice(0, 16);
}
