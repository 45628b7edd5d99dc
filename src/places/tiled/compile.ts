/** From Tiled's JSON to a `Place`. Reads no files: `build` hands it what it read and unpacked. */
import * as v from 'valibot';
import type { PlaceId } from '../../ids';
import { conditions } from '../checks/conditions';
import { propertyValues } from '../checks/property-value';
import { references } from '../checks/references';
import { unknownClass } from '../checks/unknown-class';
import { ownProperties } from '../checks/unknown-property';
import { CLASSES, type ClassName } from './classes';
import { type Found, seen } from './drawing';
import type { Finding } from '../finding';
import type { Drawing, Layer, TileSheet } from '../layers';
import { type MapObject, Objects } from './objects';
import { pathFrom } from './paths';
import { type Feet, distortion, pictureOf } from './pictures';
import type { Place } from '../place';
import { PropertyTypes } from './property-types';
import { refusedInMap, refusedInTileset } from './refused';
import { Report } from './report';
import { Sheets, sheetOf } from './sheets';
import { Shelf } from './shelf';
import { type Draft, emptyDraft, PUT } from './things';
import { MOST_TILE_WALLS, tileWalls } from './tile-shapes';
import { TiledMap } from './format/map';
import { TiledProject } from './format/project';
import { Tileset } from './format/tileset';

/**
 * A map and every file that it leads to, as parsed JSON by path from the project's folder; null for one whose fault is already told.
 * Cells are lists of numbers, or typed arrays. `project`: the path of the Tiled project, if there is one.
 */
export type MapSource = {
  id: PlaceId;
  file: string;
  project: string | null;
  files: ReadonlyMap<string, unknown>;
  feet: Feet;
};
/**
 * `drawing`: all that there is to see, of any map that can be read. `place`: what the game makes of it; null when errors keep it from
 * standing. `where`: how to find each thing of the place in its file.
 */
export type Compiled = {
  drawing: Drawing | null;
  place: Place | null;
  findings: readonly Finding[];
  where: ReadonlyMap<object, string>;
};

/** Compiles a map; everything that is wrong with it comes back at once. Never throws, whatever the JSON holds. */
export function compilePlace(source: MapSource): Compiled {
  const compiler = new Compiler(source);
  const done = compiler.compile();
  const { findings } = compiler.report;
  return { drawing: done?.drawing ?? null, place: done?.place ?? null, findings, where: compiler.where };
}

class Compiler {
  readonly where = new Map<object, string>();
  readonly report: Report;
  private readonly draft: Draft = emptyDraft();
  private readonly sheets = new Sheets();
  /** Ids of objects that the game draws itself. */
  private readonly taken = new Set<number>();

  constructor(private readonly source: MapSource) {
    this.report = new Report(source.file);
  }

  compile(): { drawing: Drawing; place: Place | null } | null {
    const { id, file, files, project } = this.source;
    const shelf = new Shelf(files, this.report);
    const map = shelf.take(TiledMap, file, refusedInMap, 'the file');
    if (!map) return null;
    for (const { firstgid, ...named } of map.tilesets) {
      if (!('source' in named)) this.sheets.add(sheetOf(file, firstgid, named));
      else {
        const path = pathFrom(file, named.source);
        const tileset = shelf.take(Tileset, path, refusedInTileset, 'tilesets', named.source);
        if (tileset) this.sheets.add(sheetOf(path, firstgid, tileset));
        else this.sheets.lost = true;
      }
    }
    this.sheets.overlaps(this.report);
    const known = project === null ? null : shelf.take(TiledProject, project, () => [], 'the file');
    const types = new PropertyTypes(known?.propertyTypes ?? []);
    const objects = new Objects(file, shelf, this.sheets, types, this.report);
    const all = seen(map, { file, sheets: this.sheets, objects, types, report: this.report });
    if (!all) return null;
    references(all.found, map.layers, this.report);
    for (const found of all.found) this.take(found);
    this.tileWalls(all.drawing);
    const { drawing } = all;
    const layers = drawing.layers.flatMap((layer) => this.left(layer));
    const place = { ...drawing, layers, tileSheets: this.used(drawing.tileSheets, layers), ...this.draft, id };
    const broken = this.report.failed || [...files.values()].includes(null);
    return { drawing, place: broken ? null : place };
  }

  private tileWalls(drawing: Drawing): void {
    const walls = tileWalls(drawing, this.sheets);
    for (const area of walls ?? []) this.draft.walls.push({ when: '', area });
    if (walls) return;
    const message = `more than ${MOST_TILE_WALLS} collision shapes on the tiles of one map are refused: draw Wall objects`;
    this.report.add('refused', 'the map', message);
  }

  /** The layer without what the game draws itself, and without outlines. */
  private left(layer: Layer): readonly Layer[] {
    if (layer.kind !== 'objects') return [layer];
    const objects = layer.objects.filter((o) => o.kind !== 'outline' && !this.taken.has(o.id));
    return objects.length > 0 ? [{ ...layer, objects }] : [];
  }

  /** The sheets that the layers show tiles of. */
  private used(sheets: readonly TileSheet[], layers: readonly Layer[]): readonly TileSheet[] {
    const used = new Set<number>();
    let last = 0;
    const use = (cell: number): void => {
      if (cell === 0 || cell === last) return;
      last = cell;
      used.add(this.sheets.of(cell)?.firstGid ?? 0);
    };
    for (const layer of layers) {
      if (layer.kind === 'tiles') layer.cells.forEach(use);
      else if (layer.kind === 'objects')
        for (const object of layer.objects) if (object.kind === 'tile') use(object.cell);
    }
    return sheets.filter(({ firstGid }) => used.has(firstGid));
  }

  private take({ object, laid }: Found): void {
    const { className, place: at } = object;
    if (isClass(className)) {
      const { x: dx, y: dy } = laid.offset;
      const [x, y, left, top] = [object.x + dx, object.y + dy, object.left + dx, object.top + dy];
      const distorted = className === 'Prop' ? distortion(object, laid) : null;
      if (distorted) this.report.add('refused', at, distorted);
      else if (laid.parallax.x !== 1 || laid.parallax.y !== 1)
        this.report.add('refused', at, 'parallax on things of the game is refused: feet would meet them elsewhere');
      else this.put(className, { ...object, x, y, left, top });
      if (className === 'Prop') this.taken.add(object.id);
    } else unknownClass(object, this.report);
  }

  private put<C extends ClassName>(className: C, object: MapObject): void {
    const { place: at } = object;
    const values = ownProperties(className, object, this.report);
    conditions(values['when'], at, this.report);
    const read = v.safeParse(CLASSES[className], values);
    if (!read.success) {
      propertyValues(className, read.issues, at, this.report);
      return;
    }
    const picture = className === 'Prop' ? pictureOf(object, this.source.feet) : null;
    const thing = PUT[className](this.draft, read.output, object, picture);
    if (typeof thing === 'string') this.report.add('shape', at, thing);
    else this.where.set(thing, at);
  }
}

const isClass = (name: string): name is ClassName => Object.hasOwn(CLASSES, name);
