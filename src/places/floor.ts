import { bounds } from './area';
import { cellUnder, isGround, type TileLayer } from './layers';
import { type Area, type Place, type Point, TILE } from './place';

/** What a body stands on: an ellipse around the foot point, radii in px. */
export const FOOT = { rx: 7, ry: 4 } as const;
/** Px to a side of one cell of the mask. */
export const CELL = 2;

/** A tile layer that feet and eyes do not pass, such as Tiled's rules make from a room's plan. */
const isWall = ({ name }: TileLayer): boolean => name.startsWith('walls');

/** Where feet may be. The player, the map checks and the proof all ask this one mask. */
export class Floor {
  /** In mask cells. */
  readonly columns: number;
  readonly rows: number;
  private readonly blocked: Uint8Array;

  /** `solids`: what is in the way now, in map px. `foot` grows them; zero radii give the bare outlines, for sight. */
  constructor(
    place: Pick<Place, 'width' | 'height' | 'layers'>,
    solids: readonly Area[],
    foot: { rx: number; ry: number } = FOOT,
  ) {
    this.columns = (place.width * TILE) / CELL;
    this.rows = (place.height * TILE) / CELL;
    this.blocked = new Uint8Array(this.columns * this.rows);
    this.blockVoid(place);
    const bare = new Uint8Array(this.blocked.length);
    for (const solid of solids) this.fill(bare, solid);
    this.grow(bare, foot);
  }

  /** In px. */
  get width(): number {
    return this.columns * CELL;
  }

  /** In px. */
  get height(): number {
    return this.rows * CELL;
  }

  free(x: number, y: number): boolean {
    const column = Math.floor(x / CELL);
    const row = Math.floor(y / CELL);
    if (column < 0 || row < 0 || column >= this.columns || row >= this.rows) return false;
    return this.blocked[row * this.columns + column] === 0;
  }

  /** Whether feet can go straight from one point to another. */
  clear(from: Point, to: Point): boolean {
    const looks = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / CELL);
    for (let i = 0; i <= looks; i++) {
      const t = looks === 0 ? 0 : i / looks;
      if (!this.free(from.x + (to.x - from.x) * t, from.y + (to.y - from.y) * t)) return false;
    }
    return true;
  }

  /** The free point nearest to a point, itself if it is free; null if nothing is free. `among`: of these mask cells only. */
  nearestFree(x: number, y: number, among?: Uint8Array): Point | null {
    for (let away = 0; away < Math.max(this.columns, this.rows); away++) {
      for (let step = -away; step <= away; step++) {
        for (const [dx, dy] of [
          [step, -away],
          [step, away],
          [-away, step],
          [away, step],
        ] as const) {
          const at = { x: x + dx * CELL, y: y + dy * CELL };
          if (this.free(at.x, at.y) && (!among || among[this.cellAt(at.x, at.y)])) return at;
        }
      }
    }
    return null;
  }

  /** Every mask cell that can be walked to from a point, as 1. */
  reachable(x: number, y: number): Uint8Array {
    const reached = new Uint8Array(this.blocked.length);
    if (!this.free(x, y)) return reached;
    const open = [this.cellAt(x, y)];
    for (let seed = open.pop(); seed !== undefined; seed = open.pop()) {
      const start = seed - (seed % this.columns);
      let [from, to] = [seed, seed + 1];
      while (from > start && this.blocked[from - 1] === 0) from--;
      while (to < start + this.columns && this.blocked[to] === 0) to++;
      if (reached[from]) continue;
      reached.fill(1, from, to);
      this.seedRow(from - this.columns, to - this.columns, reached, open);
      this.seedRow(from + this.columns, to + this.columns, reached, open);
    }
    return reached;
  }

  /** Notes one free cell of each run between two cells of a row that has not been reached yet. */
  private seedRow(from: number, to: number, reached: Uint8Array, open: number[]): void {
    if (from < 0 || to > reached.length) return;
    for (let cell = from, inRun = false; cell < to; cell++) {
      const fresh = this.blocked[cell] === 0 && reached[cell] === 0;
      if (fresh && !inRun) open.push(cell);
      inRun = fresh;
    }
  }

  /** The mask cell at a point on the map. */
  cellAt(x: number, y: number): number {
    return Math.floor(y / CELL) * this.columns + Math.floor(x / CELL);
  }

  /** The middle of a mask cell, in px. */
  centreOf(cell: number): readonly [number, number] {
    return [((cell % this.columns) + 0.5) * CELL, (Math.floor(cell / this.columns) + 0.5) * CELL];
  }

  /** Nopony stands where the map has no tile, one of a wall, or one that moves against the ground. */
  private blockVoid({ width, height, layers }: Pick<Place, 'width' | 'height' | 'layers'>): void {
    const perTile = TILE / CELL;
    const grounds = layers.filter((l): l is TileLayer => l.kind === 'tiles' && isGround(l));
    const walls = grounds.filter(isWall);
    for (let tile = 0; tile < width * height; tile++) {
      const [x, y] = [(tile % width) + 0.5, Math.floor(tile / width) + 0.5];
      const there = (l: TileLayer): boolean => cellUnder(l, x * TILE, y * TILE, TILE) !== 0;
      if (grounds.some(there) && !walls.some(there)) continue;
      const left = (tile % width) * perTile;
      const top = Math.floor(tile / width) * perTile;
      for (let row = top; row < top + perTile; row++)
        this.blocked.fill(1, row * this.columns + left, row * this.columns + left + perTile);
    }
  }

  /** Sets the cells whose middles lie in the area, row by row between the places where its outline crosses. */
  private fill(mask: Uint8Array, area: Area): void {
    const [, top, , bottom] = bounds(area);
    const last = Math.min(this.rows - 1, Math.floor(bottom / CELL));
    for (let row = Math.max(0, Math.floor(top / CELL)); row <= last; row++) {
      const crossings = crossingsAt(area, (row + 0.5) * CELL);
      for (let i = 0; i + 1 < crossings.length; i += 2) {
        const from = Math.max(0, Math.ceil((crossings[i] as number) / CELL - 0.5));
        const to = Math.min(this.columns, Math.ceil((crossings[i + 1] as number) / CELL - 0.5));
        if (from < to) mask.fill(1, row * this.columns + from, row * this.columns + to);
      }
    }
  }

  /** Blocks every cell in which a foot would overlap something solid. */
  private grow(bare: Uint8Array, foot: { rx: number; ry: number }): void {
    const spans: [number, number][] = [];
    const reach = Math.floor(foot.ry / CELL);
    for (let dy = -reach; dy <= reach; dy++) {
      const share = foot.ry === 0 ? 0 : Math.sqrt(Math.max(0, 1 - ((dy * CELL) / foot.ry) ** 2));
      spans.push([dy, Math.floor((foot.rx * share) / CELL)]);
    }
    for (let row = 0; row < this.rows; row++) {
      const cells = bare.subarray(row * this.columns, (row + 1) * this.columns);
      for (let from = cells.indexOf(1); from >= 0; ) {
        const gap = cells.indexOf(0, from);
        const to = gap < 0 ? this.columns : gap;
        for (const [dy, half] of spans) {
          if (row + dy < 0 || row + dy >= this.rows) continue;
          const start = (row + dy) * this.columns;
          this.blocked.fill(1, start + Math.max(0, from - half), start + Math.min(this.columns, to + half));
        }
        from = gap < 0 ? -1 : cells.indexOf(1, gap);
      }
    }
  }
}

/** Where a level line enters and leaves an area, in px from the left. */
function crossingsAt(area: Area, y: number): readonly number[] {
  if (area.kind === 'ellipse') {
    const inside = 1 - ((y - area.y) / area.ry) ** 2;
    if (inside < 0) return [];
    const half = area.rx * Math.sqrt(inside);
    return [area.x - half, area.x + half];
  }
  const { points } = area;
  const crossings: number[] = [];
  for (let i = 0, j = points.length - 1; i < points.length; j = i++) {
    const a = points[i] as Point;
    const b = points[j] as Point;
    if (a.y > y !== b.y > y) crossings.push(((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x);
  }
  return crossings.sort((a, b) => a - b);
}
