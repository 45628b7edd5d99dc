/** Where a finding lies, read from its words, for tools that go there. */

/** `tile` in tiles from the map's top left. */
export type Where = {
  layer?: string;
  object?: number;
  tile?: { x: number; y: number };
};

/** Of `layer "story" · object 42 "gate" (Door)` or `layer "ground" · tile 3, 4`. */
export function whereIs(place: string): Where {
  const layer = /layer (?:\d+ )?"([^"]*)"/.exec(place)?.[1];
  const object = /object (\d+)/.exec(place)?.[1];
  const [, x, y] = /tile (\d+), (\d+)/.exec(place) ?? [];
  return {
    ...(layer === undefined ? {} : { layer }),
    ...(object === undefined ? {} : { object: Number(object) }),
    ...(x === undefined || y === undefined ? {} : { tile: { x: Number(x), y: Number(y) } }),
  };
}
