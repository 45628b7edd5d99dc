/** Tiles that stand for something in automapping rules; `assets/art/marks.png` draws them. */

/** Name to what Tiled takes it for; a plain one is a tile like any other. */
const MARKS = { empty: 'Empty', any: 'NonEmpty', ignore: 'Ignore', room: null } as const;
export type Mark = keyof typeof MARKS;
export const MARK_NAMES = Object.keys(MARKS) as readonly Mark[];

/** The text of `maps/rules/marks.tsj`. */
export function marksTileset(): string {
  const tiles = MARK_NAMES.map((name, id) => {
    const type = MARKS[name];
    const matching = type === null ? [] : [{ name: 'MatchType', type: 'string', value: type }];
    return { id, properties: [...matching, { name: 'name', type: 'string', value: name }] };
  });
  const set = {
    columns: MARK_NAMES.length,
    image: '../../assets/art/marks.png',
    imageheight: 32,
    imagewidth: 32 * MARK_NAMES.length,
    margin: 0,
    name: 'marks',
    spacing: 0,
    tilecount: MARK_NAMES.length,
    tiledversion: '1.11.2',
    tileheight: 32,
    tiles,
    tilewidth: 32,
    type: 'tileset',
    version: '1.10',
  };
  return `${JSON.stringify(set, null, 1)}\n`;
}
