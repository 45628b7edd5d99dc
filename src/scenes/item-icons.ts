/** What goes into the bag, as it stands in Spike's room. */
import type Phaser from 'phaser';
import type { ItemId } from '../ids';
import type { SpriteView } from '../ui/activity-views';
import { atlasFiles } from './files';

const SHEET = 'spike-bedroom';
/** Things whose frame goes by another name. */
const FRAMES: Readonly<Partial<Record<ItemId, string>>> = {
  'comic-box': 'comic-box-1',
  'power-poster': 'poster-heroine',
};

/** The picture of an item; undefined while the room's sheet is not loaded. */
export function itemIcon(textures: Phaser.Textures.TextureManager, item: ItemId): SpriteView | undefined {
  const name = FRAMES[item] ?? item;
  if (!textures.exists(SHEET) || !textures.get(SHEET).has(name)) return undefined;
  const { cutX, cutY, cutWidth, cutHeight, source } = textures.getFrame(SHEET, name);
  return {
    url: atlasFiles(SHEET).picture,
    sheet: { width: source.width, height: source.height },
    frame: { x: cutX, y: cutY, width: cutWidth, height: cutHeight },
  };
}
