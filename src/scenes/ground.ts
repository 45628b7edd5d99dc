/** The floor, drawn through Phaser tile layers made chunk by chunk near the camera: far cells cost nothing but their number. */
import type Phaser from 'phaser';
import type { Lighting } from '../lighting/lighting';
import { TILE_MASK, type TileLayer } from '../places/layers';
import { type Place, TILE } from '../places/place';

/** Tiles to a side of a chunk. */
const CHUNK = 16;
const GROUND_DEPTH = 0;
const OVER_DEPTH = 10_010;

/** Texture key of a tile sheet: atlases may have the same name. */
export const tilesKey = (name: string): string => `tiles/${name}`;

type Chunk = { map: Phaser.Tilemaps.Tilemap };

export class Ground {
  private readonly chunks = new Map<string, Chunk>();

  constructor(
    private readonly scene: Phaser.Scene,
    private readonly place: Place,
    private readonly lighting: Lighting,
  ) {}

  /** Once a frame: makes the chunks that the view touches and lets go of the far ones. */
  update(camera: { scrollX: number; scrollY: number; width: number; height: number }): void {
    const side = CHUNK * TILE;
    const [left, top] = [Math.floor(camera.scrollX / side), Math.floor(camera.scrollY / side)];
    const [right, bottom] = [
      Math.floor((camera.scrollX + camera.width) / side),
      Math.floor((camera.scrollY + camera.height) / side),
    ];
    for (let row = top; row <= bottom; row++) for (let column = left; column <= right; column++) this.make(column, row);
    for (const [name, chunk] of this.chunks) {
      const [column = 0, row = 0] = name.split(',').map(Number);
      if (column >= left - 1 && column <= right + 1 && row >= top - 1 && row <= bottom + 1) continue;
      chunk.map.destroy();
      this.chunks.delete(name);
    }
  }

  private make(column: number, row: number): void {
    const name = `${column},${row}`;
    const [x, y] = [column * CHUNK, row * CHUNK];
    if (this.chunks.has(name) || x < 0 || y < 0 || x >= this.place.width || y >= this.place.height) return;
    const [width, height] = [Math.min(CHUNK, this.place.width - x), Math.min(CHUNK, this.place.height - y)];
    const map = this.scene.make.tilemap({ tileWidth: TILE, tileHeight: TILE, width, height });
    const sheets = this.place.tileSheets.flatMap((s) =>
      s.image === null
        ? []
        : (map.addTilesetImage(s.name, tilesKey(s.name), TILE, TILE, s.margin, s.spacing, s.firstGid) ?? []),
    );
    this.place.layers.forEach((layer, i) => {
      if (layer.kind !== 'tiles') return;
      const tiles = map.createBlankLayer(layer.name, sheets, x * TILE, y * TILE);
      tiles?.setDepth(layer.above ? OVER_DEPTH + i : GROUND_DEPTH + i / 100).setAlpha(layer.opacity);
      tiles?.putTilesAt(this.cells(layer, x, y, width, height), 0, 0, false);
      if (tiles && layer.above) this.lighting.addLit(tiles);
    });
    this.chunks.set(name, { map });
  }

  private cells(layer: TileLayer, x: number, y: number, width: number, height: number): number[][] {
    return Array.from({ length: height }, (_, row) => {
      const from = (y + row) * layer.width + x;
      return Array.from(layer.cells.subarray(from, from + width), (cell) => cell & TILE_MASK || -1);
    });
  }

  destroy(): void {
    for (const { map } of this.chunks.values()) map.destroy();
    this.chunks.clear();
  }
}
