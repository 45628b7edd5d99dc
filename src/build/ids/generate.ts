/** The names that maps, ink and records may use, as TypeScript unions: one truth for tsc and for the checks. */
export type IdLists = Readonly<Record<string, readonly string[]>>;

const constant = (kind: string): string => `${kind.replace(/([a-z])([A-Z])/g, '$1_$2').toUpperCase()}_IDS`;

/** Source text of `src/ids/index.ts`; `lists` maps a type name without its `Id` (`Place`) to its ids, in order. */
export function generateIds(lists: IdLists): string {
  const blocks = Object.entries(lists).map(([kind, ids]) => {
    const name = constant(kind);
    const values = ids.map((id) => `  '${id}',`).join('\n');
    return `export const ${name} = [\n${values}\n] as const;\nexport type ${kind}Id = (typeof ${name})[number];\n`;
  });
  return `// Generated from assets/story, assets/art and maps by "npm run ids". Edit those instead.\n\n${blocks.join('\n')}`;
}
