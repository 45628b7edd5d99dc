/** Texture key of a picture of a map: atlases may have the same name. */
export const pictureKey = (image: string): string => `map/${image}`;
