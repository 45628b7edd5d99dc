/** While developing: what is saved goes into the game that runs. `src/build/vite/live.ts` tells of it. */
import Phaser from 'phaser';
import { unpackPlace } from '../places/packed';
import type { Place } from '../places/place';
import { renew } from '../scenes/chapter';
import type { Menus } from '../scenes/menus';
import { PlaceScene } from '../scenes/place-scene';
import { Desk } from './findings';
import { Bookmark } from './bookmark';
import { startAsked } from './playtest';

export type Game = { game: Phaser.Game; menus: Menus; asked: URLSearchParams };

/** To be called once the title stands. Goes on where the page was before it was loaded anew, or begins where the address asks. */
export async function goLive({ game, menus, asked }: Game): Promise<void> {
  const hot = import.meta.hot;
  if (!hot) return;
  const scene = game.scene.getScene<PlaceScene>(PlaceScene.KEY);
  const desk = new Desk();
  const bookmark = new Bookmark(menus, scene);

  hot.on('chapter:place', (place) => {
    renew.place(place);
    retake(scene, unpackPlace(place));
  });
  hot.on('chapter:standoffs', renew.standoffs);
  hot.on('chapter:script', (script) => {
    renew.script(script);
    try {
      menus.story?.retell(script);
    } catch {
      // What is being said cannot be said at all any more.
      bookmark.lay();
      location.reload();
    }
  });
  hot.on('chapter:findings', (findings) => desk.lay(findings));
  hot.on('vite:beforeFullReload', () => bookmark.lay());
  hot.on('vite:ws:disconnect', () => addEventListener('pagehide', () => bookmark.lay()));
  hot.send('chapter:watch', null);

  if (await bookmark.open()) return;
  const start = await startAsked(asked);
  if (typeof start === 'string') menus.screens.tell(start);
  else if (start) {
    menus.tryOut(start.kept);
    if (start.at) bookmark.standAt(start.at);
  }
}

/** The place that shows is as it was drawn last; one that is still being set up becomes so. */
function retake(scene: PlaceScene, place: Place): void {
  const status = scene.sys.getStatus();
  if (status >= Phaser.Scenes.RUNNING && status < Phaser.Scenes.SHUTDOWN) scene.retake(place);
  else if (status >= Phaser.Scenes.START && status < Phaser.Scenes.RUNNING)
    scene.events.once(Phaser.Scenes.Events.CREATE, () => scene.retake(place));
}
