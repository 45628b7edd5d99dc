/** The pictures that a place is drawn with. */
import type Phaser from 'phaser';
import type { PersonId } from '../ids';
import { happeningIn } from '../places/happening';
import type { Place } from '../places/place';
import { picturesOf } from '../places/shown';
import { beatOf } from '../quest-state/state';
import { sheetOf } from './chapter';
import { atlasFiles, pictureFile } from './files';
import { pictureKey } from './layers/pictures';
import type { Host } from './host';
import { BOTTLE_SHEET } from './minigames/circle';

/** Whoever may come there; where the story stands still, whoever is there now. */
function peopleIn(place: Place, { session: { state }, still }: Host): readonly PersonId[] {
  const { player, party } = beatOf(state);
  const { npcs, patrols } = still ? happeningIn(place, state) : place;
  return [player, ...party, ...npcs.map((n) => n.person), ...patrols.map((p) => p.person)];
}

/** Asks for those that are not there yet; the scene's loader brings them. False where there is nothing to wait for. */
export function askForPictures(scene: Phaser.Scene, place: Place, host: Host): boolean {
  const { load, textures } = scene;
  const sheets = new Set([
    ...peopleIn(place, host).map(sheetOf),
    ...place.props.flatMap((p) => (p.frame === BOTTLE_SHEET ? [p.sheet, BOTTLE_SHEET] : p.sheet)),
  ]);
  for (const sheet of sheets) {
    if (textures.exists(sheet)) continue;
    const { picture, data, frames } = atlasFiles(sheet);
    load.atlas({ key: sheet, textureURL: picture, atlasURL: frames, ...(data ? { normalMap: data } : {}) });
  }
  for (const image of picturesOf(place)) {
    if (!textures.exists(pictureKey(image))) load.image(pictureKey(image), pictureFile(image));
  }
  return load.list.size > 0 || load.isLoading();
}
