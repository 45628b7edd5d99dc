import type { Drawing } from './layers';

/** Every picture that tile sheets and layers are cut from, once: paths from the project's folder. */
export function picturesOf({ tileSheets, layers }: Pick<Drawing, 'tileSheets' | 'layers'>): readonly string[] {
  const ofSheets = tileSheets.flatMap(({ image, cuts }) => [
    ...(image === null ? [] : [image]),
    ...cuts.map((cut) => cut.image),
  ]);
  const ofLayers = layers.flatMap((layer) => (layer.kind === 'image' ? [layer.image] : []));
  return [...new Set([...ofSheets, ...ofLayers])];
}
