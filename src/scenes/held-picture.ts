/** A picture behind menus and papers is held: nothing is drawn that nopony looks at, and keys are answered sooner. */
import Phaser from 'phaser';

/** Ms that are still drawn, for the curtain to come to rest. */
const SETTLING = 900;

/** While `covered`, the game goes on but draws only what a new size or a lost context asks for. Call once it has started. */
export function holdPicture(game: Phaser.Game, covered: () => boolean): void {
  let idle = 0;
  const draw = (): void => {
    idle = 0;
  };
  game.scale.on(Phaser.Scale.Events.RESIZE, draw);
  if (game.renderer instanceof Phaser.Renderer.WebGL.WebGLRenderer)
    game.renderer.on(Phaser.Renderer.Events.RESTORE_WEBGL, draw);
  game.loop.callback = (time, delta) => {
    idle = covered() ? idle + delta : 0;
    if (idle > SETTLING) game.headlessStep(time, delta);
    else game.step(time, delta);
  };
}
