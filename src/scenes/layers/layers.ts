/** Draws all that a map shows, as Tiled does. */
import type Phaser from 'phaser';
import type { Drawing, DrawnOutline, Layer, ObjectLayer } from '../../places/layers';
import type { Point } from '../../places/point';
import { Faces } from './faces';
import { ImageQuads } from './image-layer';
import { TileObjectQuads, WordQuads } from './object-layer';
import type { Quads, Stage } from './quads';
import { TileQuads } from './tile-layer';

type Options = {
  /** Called once for each part of a layer, from the back to the front. `layer` is one of the drawing's. */
  readonly place: (part: Quads, layer: Layer, index: number) => void;
  /** Draws outlines, which are left out without it. */
  readonly outline?: (layer: ObjectLayer, outlines: readonly DrawnOutline[], stage: Stage) => Quads;
};

/** Pictures must be loaded, under the keys of `pictureKey`; what could not be is left out. */
export class Layers {
  private readonly stage: Stage;
  private readonly faces: Faces;
  private readonly parts: readonly Quads[];

  constructor(
    private readonly scene: Phaser.Scene,
    private readonly drawing: Drawing,
    private readonly options: Options,
  ) {
    this.stage = { time: 0, centre: null, parallaxOrigin: drawing.parallaxOrigin };
    this.faces = new Faces(scene.textures, drawing);
    this.parts = drawing.layers.flatMap((layer, index) => {
      const parts = this.partsOf(layer);
      for (const part of parts) options.place(part, layer, index);
      return parts;
    });
  }

  private partsOf(layer: Layer): readonly Quads[] {
    const { scene, stage, drawing, faces } = this;
    if (layer.kind === 'tiles') return [new TileQuads(scene, layer, stage, drawing, faces)];
    if (layer.kind === 'image') return [new ImageQuads(scene, layer, stage)];
    return this.objectsOf(layer);
  }

  /** Neighbours of one kind are one part. */
  private objectsOf(layer: ObjectLayer): readonly Quads[] {
    const { scene, stage, faces, options } = this;
    const parts: Quads[] = [];
    const { objects } = layer;
    for (let from = 0, to = 0; from < objects.length; from = to) {
      const kind = objects[from]?.kind;
      to = objects.findIndex((o, i) => i > from && o.kind !== kind);
      if (to < 0) to = objects.length;
      const run = objects.slice(from, to);
      const tiles = run.filter((o) => o.kind === 'tile');
      const outlines = run.filter((o) => o.kind === 'outline');
      if (tiles.length > 0) parts.push(new TileObjectQuads(scene, layer, stage, tiles, faces));
      for (const words of run.filter((o) => o.kind === 'text')) parts.push(new WordQuads(scene, layer, stage, words));
      if (outlines.length > 0 && options.outline) parts.push(options.outline(layer, outlines, stage));
    }
    return parts;
  }

  /** Once a frame. `time`: ms that animations have run. */
  update(time: number): void {
    this.stage.time = time;
  }

  /** Measures parallax from there, whatever the camera shows. */
  centreOn(centre: Point): void {
    this.stage.centre = centre;
  }

  destroy(): void {
    for (const part of this.parts) part.destroy();
  }
}
