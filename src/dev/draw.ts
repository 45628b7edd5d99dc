/**
 * A page that draws whole maps as the game does, without its light: what `maps:render` and the tests of drawing look at.
 * `window.easel` is its handle; a map is shot piece by piece, so that any size goes.
 */
import Phaser from 'phaser';
import type { Drawing } from '../places/layers';
import { fillBehind } from '../scenes/layers/background';
import { Layers } from '../scenes/layers/layers';
import { pictureKey } from '../scenes/layers/pictures';
import { Outlines } from './outlines';

/** Px of one shot of a large map. */
const SHOT = { width: 2048, height: 1024 } as const;

type Pose = { time: number; outlines: boolean };
type Size = { readonly width: number; readonly height: number };
type Easel = {
  /** Sets up a map; `pictures`: data URLs by path. Resolves with the px of a shot, at most. Rejects if a picture is none. */
  open(drawing: Drawing, pictures: Readonly<Record<string, string>>, pose: Pose): Promise<Size>;
  /** The map from that px on: straight RGBA, as a data URL of bytes. */
  shoot(left: number, top: number, width: number, height: number): Promise<string>;
};

class Canvas extends Phaser.Scene {
  layers: Layers | null = null;
}

async function pictureOf(name: string, url: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = url;
  try {
    await image.decode();
  } catch {
    throw new Error(`${name} is not a picture that a browser reads`);
  }
  return image;
}

/** From rows upwards with alpha multiplied in, as graphics cards have them, to straight rows downwards. */
function straighten(pixels: Uint8Array, width: number, height: number): Uint8Array<ArrayBuffer> {
  const out = new Uint8Array(pixels.length);
  for (let y = 0; y < height; y++) {
    const from = (height - 1 - y) * width * 4;
    for (let x = 0; x < width * 4; x += 4) {
      const alpha = pixels[from + x + 3] ?? 0;
      const to = y * width * 4 + x;
      if (alpha === 0) continue;
      for (let c = 0; c < 3; c++) out[to + c] = Math.min(255, Math.round(((pixels[from + x + c] ?? 0) * 255) / alpha));
      out[to + 3] = alpha;
    }
  }
  return out;
}

const dataUrl = (bytes: Uint8Array<ArrayBuffer>): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(new Blob([bytes]));
  });

/** Resolves once there is something to draw on. @throws where there is no WebGL. */
function start(): Promise<Easel> {
  const game = new Phaser.Game({
    type: Phaser.WEBGL,
    ...SHOT,
    pixelArt: true,
    transparent: true,
    banner: false,
    audio: { noAudio: true },
    input: { keyboard: false, mouse: false, touch: false },
    scale: { mode: Phaser.Scale.NONE },
    scene: Canvas,
  });
  return new Promise((resolve) => {
    game.events.once(Phaser.Core.Events.POST_RENDER, () => {
      game.loop.stop();
      resolve(easelOf(game, game.scene.getAt(0) as Canvas));
    });
  });
}

function easelOf(game: Phaser.Game, scene: Canvas): Easel {
  const { renderer } = game;
  if (!('gl' in renderer)) throw new Error('maps are drawn with WebGL');
  const { gl } = renderer;
  const { main } = scene.cameras;
  return {
    async open(drawing, pictures, { time, outlines }) {
      scene.layers?.destroy();
      for (const [name, url] of Object.entries(pictures)) {
        const image = await pictureOf(name, url);
        if (scene.textures.exists(pictureKey(name))) scene.textures.remove(pictureKey(name));
        scene.textures.addImage(pictureKey(name), image);
      }
      const { left, top, width, height, tileWidth, tileHeight, background } = drawing;
      game.scale.resize(Math.min(SHOT.width, width * tileWidth), Math.min(SHOT.height, height * tileHeight));
      scene.layers = new Layers(scene, drawing, {
        place: () => {},
        ...(outlines ? { outline: (layer, list, stage) => new Outlines(scene, layer, stage, list) } : {}),
      });
      scene.layers.update(time);
      // Seen whole, a map is seen from its middle.
      scene.layers.centreOn({ x: (left + width / 2) * tileWidth, y: (top + height / 2) * tileHeight });
      fillBehind(main, background);
      await document.fonts.ready;
      return { width: game.scale.width, height: game.scale.height };
    },
    shoot(left, top, width, height) {
      main.setScroll(left, top);
      game.step(0, 0);
      const pixels = new Uint8Array(width * height * 4);
      gl.readPixels(0, game.scale.height - height, width, height, gl.RGBA, gl.UNSIGNED_BYTE, pixels);
      return dataUrl(straighten(pixels, width, height));
    },
  };
}

Object.assign(window, { easel: start() });
