import Phaser from 'phaser';
import { Front } from './front-scene';
import { PlaceScene, type Visit } from './place-scene';

/** What is to stand once the place that is still loading does. */
const next = new WeakMap<Phaser.Game, Visit>();

/**
 * Sets a place behind the curtain. Phaser ignores a start while one is under way, so this waits for the end of that one,
 * whose place nopony then sees; of several that wait, the last is set.
 */
export function setPlace(game: Phaser.Game, visit: Visit): void {
  const place = game.scene.getScene<PlaceScene>(PlaceScene.KEY);
  const status = place.sys.getStatus();
  if (status < Phaser.Scenes.START || status > Phaser.Scenes.CREATING) {
    game.scene.start(PlaceScene.KEY, visit);
    game.scene.bringToTop(Front.KEY);
    return;
  }
  const waiting = next.has(game);
  next.set(game, visit);
  if (waiting) return;
  place.events.once(Phaser.Scenes.Events.CREATE, () => {
    game.scene.getScene<Front>(Front.KEY).curtain(true, 0);
    game.events.once(Phaser.Core.Events.PRE_STEP, () => {
      const wanted = next.get(game);
      next.delete(game);
      if (wanted) setPlace(game, wanted);
    });
  });
}
