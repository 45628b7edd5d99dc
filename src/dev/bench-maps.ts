/**
 * A page that shows one large map, by the game's renderer or by Phaser's own loader and tile layers, for
 * `npm run bench -- maps`. `window.mapBench` is its handle.
 */
import Phaser from 'phaser';
import { unpackPlace } from '../places/packed';
import { Layers } from '../scenes/layers/layers';
import { picturesOf } from '../places/shown';
import { pictureKey } from '../scenes/layers/pictures';

/** Px that the view moves in a frame, and those after which it begins again, so that it stays on the smallest map. */
const PACE = { x: 7, y: 3 } as const;
const REACH = 2100;
const VIEW = { width: 640, height: 360 } as const;

type MapBench = {
  /** Fetches a map as the game's build has it, and draws its first frame. Resolves with the ms that took. */
  ours(map: string, picture: string): Promise<number>;
  /** The same of a map as Tiled saves it, by Phaser alone. */
  phaser(map: string, picture: string): Promise<number>;
  /** Draws so many frames, the view moving. */
  run(frames: number): void;
};

class Stage extends Phaser.Scene {
  layers: Layers | null = null;
}

const loaded = (scene: Phaser.Scene): Promise<void> =>
  new Promise((resolve, reject) => {
    scene.load.once(Phaser.Loader.Events.COMPLETE, () => resolve());
    scene.load.once(Phaser.Loader.Events.FILE_LOAD_ERROR, (file: Phaser.Loader.File) =>
      reject(new Error(String(file.url))),
    );
    scene.load.start();
  });

function benchOf(game: Phaser.Game, scene: Stage): MapBench {
  let now = 0;
  const { main } = scene.cameras;
  const frame = (): void => {
    now += 1000 / 60;
    game.step(now, 1000 / 60);
  };
  const timed = async (show: () => Promise<void>): Promise<number> => {
    const start = performance.now();
    await show();
    frame();
    return performance.now() - start;
  };
  return {
    ours: (map, picture) =>
      timed(async () => {
        const answer = await fetch(map);
        const drawing = unpackPlace(await answer.json());
        for (const name of picturesOf(drawing)) scene.load.image(pictureKey(name), picture);
        await loaded(scene);
        scene.layers = new Layers(scene, drawing, { place: () => {} });
      }),
    phaser: (map, picture) =>
      timed(async () => {
        scene.load.tilemapTiledJSON('map', map);
        scene.load.image('tiles', picture);
        await loaded(scene);
        const tilemap = scene.make.tilemap({ key: 'map' });
        const tiles = tilemap.addTilesetImage('tiles', 'tiles');
        if (!tiles) throw new Error('Phaser made no tileset');
        for (const { name } of tilemap.layers) tilemap.createLayer(name, tiles);
      }),
    run(frames) {
      for (let i = 0; i < frames; i++) {
        main.setScroll(200 + ((i * PACE.x) % REACH), 200 + ((i * PACE.y) % REACH));
        frame();
      }
    },
  };
}

const game = new Phaser.Game({
  type: Phaser.WEBGL,
  ...VIEW,
  pixelArt: true,
  banner: false,
  audio: { noAudio: true },
  input: { keyboard: false, mouse: false, touch: false },
  scale: { mode: Phaser.Scale.NONE },
  scene: Stage,
});
game.events.once(Phaser.Core.Events.POST_RENDER, () => {
  game.loop.stop();
  Object.assign(window, { mapBench: benchOf(game, game.scene.getAt(0) as Stage) });
});
