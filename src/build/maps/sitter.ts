/** Everything that is needed to draw a map. */
import { existsSync, readFileSync } from 'node:fs';
import type { Finding } from '../../places/finding';
import { picturesOf } from '../../places/shown';
import type { Sitter } from './easel';
import { compileMap } from './read';

/** `sitter` is null where the map cannot be drawn; the findings tell why. Faults that do not show are told, too. */
export function sitterOf(file: string): { sitter: Sitter | null; findings: readonly Finding[] } {
  const { drawing, findings } = compileMap(file);
  if (!drawing) return { sitter: null, findings };
  const there = picturesOf(drawing).filter((path) => existsSync(path));
  return { sitter: { drawing, pictures: new Map(there.map((path) => [path, readFileSync(path)])) }, findings };
}
