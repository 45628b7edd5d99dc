/** From the number of a tile to its picture. */
import type Phaser from 'phaser';
import { type Animation, type Drawing, TILE_MASK, type TileSheet } from '../../places/layers';
import { tileAt } from './animation';
import { pictureKey } from './pictures';

type Texture = Phaser.Renderer.WebGL.Wrappers.WebGLTextureWrapper;

/** Part of a picture: `width`, `height` in px; `u`, `v` as shares of the whole, v counted from its lower edge. */
export type Face = {
  readonly texture: Texture;
  readonly width: number;
  readonly height: number;
  readonly u0: number;
  readonly v0: number;
  readonly u1: number;
  readonly v1: number;
};
export type TileFace = Face & { readonly sheet: TileSheet };

type Part = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** A part of a loaded picture, or all of it; null where it could not be loaded. */
export function faceOf(textures: Phaser.Textures.TextureManager, key: string, part?: Part): Face | null {
  const source = textures.exists(key) ? textures.get(key).source[0] : undefined;
  if (!source?.glTexture) return null;
  const { x, y, width, height } = part ?? { x: 0, y: 0, width: source.width, height: source.height };
  return {
    texture: source.glTexture,
    width,
    height,
    u0: x / source.width,
    v0: 1 - y / source.height,
    u1: (x + width) / source.width,
    v1: 1 - (y + height) / source.height,
  };
}

export class Faces {
  private readonly known = new Map<number, TileFace | null>();
  /** By cell without its upper bits. */
  private readonly animations = new Map<number, { sheet: TileSheet; animation: Animation }>();

  constructor(
    private readonly textures: Phaser.Textures.TextureManager,
    private readonly drawing: Pick<Drawing, 'tileSheets' | 'tileWidth' | 'tileHeight'>,
  ) {
    for (const sheet of drawing.tileSheets) {
      for (const animation of sheet.animations)
        this.animations.set(sheet.firstGid + animation.tile, { sheet, animation });
    }
  }

  /** What a cell shows at a time, in ms; null for nothing. */
  at(cell: number, time: number): TileFace | null {
    const moving = this.animations.get(cell & TILE_MASK);
    return this.still(moving ? moving.sheet.firstGid + tileAt(moving.animation, time) : cell & TILE_MASK);
  }

  private still(gid: number): TileFace | null {
    const known = this.known.get(gid);
    if (known !== undefined) return known;
    const sheet = this.drawing.tileSheets.findLast((s) => s.firstGid <= gid);
    const face = sheet ? this.cut(sheet, gid - sheet.firstGid) : null;
    this.known.set(gid, face);
    return face;
  }

  private cut(sheet: TileSheet, tile: number): TileFace | null {
    const { image, columns, margin, spacing, tileWidth: width, tileHeight: height } = sheet;
    if (image === null) {
      const cut = sheet.cuts.find((c) => c.tile === tile);
      const face = cut ? faceOf(this.textures, pictureKey(cut.image), cut) : null;
      return face && { ...face, sheet };
    }
    if (tile >= sheet.count) return null;
    const x = margin + (tile % columns) * (width + spacing);
    const y = margin + Math.floor(tile / columns) * (height + spacing);
    const face = faceOf(this.textures, pictureKey(image), { x, y, width, height });
    return face && { ...face, sheet };
  }

  /** Px that a tile may reach out of its cell, at most. */
  get reach(): number {
    const { tileSheets, tileWidth, tileHeight } = this.drawing;
    const reaches = tileSheets.map(({ renderSize, offset, cuts, ...sheet }) => {
      const sizes = [sheet.tileWidth, sheet.tileHeight, ...cuts.flatMap(({ width, height }) => [width, height])];
      const longest = renderSize === 'grid' ? Math.max(tileWidth, tileHeight) : Math.max(...sizes);
      const moved = Math.max(Math.abs(offset.x), Math.abs(offset.y));
      return longest - Math.min(tileWidth, tileHeight) + moved;
    });
    return Math.max(0, ...reaches);
  }
}
