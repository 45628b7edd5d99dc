/** Addresses of the pictures the build has made, by their names in the maps and the story. */
const byName = (files: Record<string, string>): ReadonlyMap<string, string> =>
  new Map(Object.entries(files).map(([path, url]) => [path.replace(/^.*\//, ''), url]));

const atlases = byName(
  import.meta.glob<string>('/assets/art/atlases/*.{png,json}', { query: '?url', import: 'default', eager: true }),
);
const tiles = byName(
  import.meta.glob<string>('/assets/art/tiles/*.png', { query: '?url', import: 'default', eager: true }),
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

export const tilesFile = (image: string): string => tiles.get(image.replace(/^.*\//, '')) ?? `missing/${image}`;
export const portraitFile = (person: string): string | undefined => portraits.get(`${person}.png`);
