import type Phaser from 'phaser';
import { type Drawing, TILE_MASK, type TileLayer } from '../../places/layers';
import type { Faces } from './faces';
import { Quads, type Sight, type Stage } from './quads';
import { layTile } from './turn';

type Grid = Pick<Drawing, 'tileWidth' | 'tileHeight' | 'renderOrder'>;

/** A layer of tiles. What lies out of sight costs nothing but its four bytes. */
export class TileQuads extends Quads {
  private readonly reach: number;

  constructor(
    scene: Phaser.Scene,
    private readonly layer: TileLayer,
    stage: Stage,
    private readonly grid: Grid,
    private readonly faces: Faces,
  ) {
    super(scene, layer, stage);
    this.reach = faces.reach;
  }

  protected override paint({ left, top, right, bottom }: Sight): void {
    const { layer, grid, reach } = this;
    const { tileWidth, tileHeight, renderOrder } = grid;
    const first = Math.max(0, Math.floor((left - reach) / tileWidth) - layer.x);
    const last = Math.min(layer.width, Math.ceil((right + reach) / tileWidth) - layer.x);
    const upper = Math.max(0, Math.floor((top - reach) / tileHeight) - layer.y);
    const lower = Math.min(layer.height, Math.ceil((bottom + reach) / tileHeight) - layer.y);
    const [leftward, upward] = [renderOrder.startsWith('left'), renderOrder.endsWith('up')];
    for (let i = upper; i < lower; i++) {
      const row = upward ? lower + upper - 1 - i : i;
      for (let j = first; j < last; j++) this.cell(leftward ? last + first - 1 - j : j, row);
    }
  }

  private cell(column: number, row: number): void {
    const { layer, grid, quad } = this;
    const cell = layer.cells[row * layer.width + column] ?? 0;
    if ((cell & TILE_MASK) === 0) return;
    const face = this.faces.at(cell, this.stage.time);
    if (!face) return;
    const { width, height } =
      face.sheet.renderSize === 'grid' ? { width: grid.tileWidth, height: grid.tileHeight } : face;
    // A tile stands on the lower left corner of its cell.
    const [x, y] = [(layer.x + column) * grid.tileWidth, (layer.y + row + 1) * grid.tileHeight - height];
    layTile(quad, cell, face, face.sheet, { x, y, width, height });
    this.put(face);
  }
}
