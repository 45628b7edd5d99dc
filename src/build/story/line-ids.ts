/** Gives every spoken line and choice an `#id:` of its own. Ids that stand are never changed. */
import { type InkFile, linesOf } from './source';

const ID = /#id:([\w-]+)/;

/** Writes missing ids as `file_001`, counting on from the highest in use anywhere, so that no id comes back; also from `retired` ones. */
export function withLineIds(files: readonly InkFile[], retired: readonly string[] = []): readonly InkFile[] {
  const used = new Set([...retired, ...files.flatMap((f) => linesOf(f).flatMap((l) => ID.exec(l.source)?.[1] ?? []))]);
  return files.map((ink) => {
    const prefix = (/([^/]+)\.ink$/.exec(ink.file)?.[1] ?? 'line').replaceAll('-', '_');
    const numbers = [...used].map((id) => Number(id.startsWith(`${prefix}_`) ? id.slice(prefix.length + 1) : 0) || 0);
    let count = Math.max(0, ...numbers);
    const next = (): string => `${prefix}_${String(++count).padStart(3, '0')}`;
    const text = ink.text.split('\n');
    for (const line of linesOf(ink)) {
      if (line.kind === 'other' || ID.test(line.source)) continue;
      const raw = text[line.line - 1] as string;
      const tag = ` #id:${next()}`;
      text[line.line - 1] = line.kind === 'choice' ? raw.replace(']', `${tag}]`) : insertTag(raw, tag);
    }
    return { file: ink.file, text: text.join('\n') };
  });
}

/** A line may end in the brace of its condition; the tag belongs inside. */
const insertTag = (raw: string, tag: string): string =>
  /\}\s*$/.test(raw) ? raw.replace(/\}\s*$/, `${tag}}`) : `${raw}${tag}`;
