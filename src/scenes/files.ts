/** Addresses of the pictures the build has made, by their names in the maps and the story. */
const byName = (files: Record<string, string>): ReadonlyMap<string, string> =>
  new Map(Object.entries(files).map(([path, url]) => [path.replace(/^.*\//, ''), url]));

const atlases = byName(
  import.meta.glob<string>('/assets/art/atlases/*.{png,json}', { query: '?url', import: 'default', eager: true }),
);
/** By path from the project's folder. */
const pictures = new Map(
  Object.entries(
    import.meta.glob<string>('/assets/art/{tiles,atlases}/*.png', { query: '?url', import: 'default', eager: true }),
  ).map(([path, url]) => [path.slice(1), url]),
);
const portraits = byName(
  import.meta.glob<string>('/assets/art/portraits/*.png', { query: '?url', import: 'default', eager: true }),
);

/** Addresses of an atlas: its picture, its light data if it has any, its frames. */
export const atlasFiles = (sheet: string): { picture: string; data: string | undefined; frames: string } => ({
  picture: atlases.get(`${sheet}.png`) ?? `missing/${sheet}.png`,
  data: atlases.get(`${sheet}.data.png`),
  frames: atlases.get(`${sheet}.json`) ?? `missing/${sheet}.json`,
});

/** A picture that a map names, by its path from the project's folder. */
export const pictureFile = (image: string): string => pictures.get(image) ?? `missing/${image}`;
export const portraitFile = (person: string): string | undefined => portraits.get(`${person}.png`);
