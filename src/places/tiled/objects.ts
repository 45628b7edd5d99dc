/** Objects of a map, whole: what templates, tiles and classes give them is filled in. */
import { FLIPPED_DIAGONALLY, FLIPPED_X, FLIPPED_Y, TILE_MASK } from '../layers';
import { pathFrom } from './paths';
import type { Point } from '../point';
import type { PropertyTypes } from './property-types';
import { refusedInTileset } from './refused';
import type { Report } from './report';
import { originOf, type Sheet, sheetOf, type Sheets, sizeOf } from './sheets';
import type { Shelf } from './shelf';
import type { TiledObject } from './format/object';
import { isRecord, type Property } from './format/parts';
import { Template, Tileset, type TiledTile } from './format/tileset';
import { objectPlace } from './whereabouts';

type Shape = 'rectangle' | 'ellipse' | 'capsule' | 'point' | 'polygon' | 'polyline' | 'text';
/** A tile of one of the map's sheets; `tile` is null where its tileset says nothing of it. */
type ShownTile = {
  readonly cell: number;
  readonly sheet: Sheet;
  readonly id: number;
  readonly tile: TiledTile | null;
};

/** `x`, `y`: its point, which it turns around; `left`, `top`: of its rectangle. All in px. */
export type MapObject = {
  readonly id: number;
  readonly name: string;
  readonly className: string;
  readonly x: number;
  readonly y: number;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly rotation: number;
  readonly opacity: number;
  readonly visible: boolean;
  readonly shape: Shape;
  /** From `x`, `y`. */
  readonly points: readonly Point[];
  readonly shown: ShownTile | null;
  readonly origin: Point;
  readonly text: TiledObject['text'];
  readonly properties: ReadonlyMap<string, unknown>;
  /** Ids that its properties point to. */
  readonly references: readonly { readonly name: string; readonly id: number }[];
  /** Where it is in its file. */
  readonly place: string;
};

/** Templates of templates. */
const DEEPEST = 8;
const TOP_LEFT: Point = { x: 0, y: 0 };

export class Objects {
  private readonly templates = new Map<string, TiledObject | null>();

  constructor(
    private readonly file: string,
    private readonly shelf: Shelf,
    private readonly sheets: Sheets,
    private readonly types: PropertyTypes,
    private readonly report: Report,
  ) {}

  /** Null when its template or its tile is not there, which is told. */
  whole(raw: TiledObject, layer: string): MapObject | null {
    const object = raw.template
      ? this.instance(this.file, raw, objectPlace(layer, raw, raw.type || raw.class), [])
      : raw;
    if (!object) return null;
    const gid = object.gid ?? 0;
    const sheet = (gid & TILE_MASK) === 0 ? undefined : this.sheets.of(gid);
    const id = sheet ? (gid & TILE_MASK) - sheet.firstGid : 0;
    const shown = sheet ? { cell: gid >>> 0, sheet, id, tile: sheet.tiles.get(id) ?? null } : null;
    const className = object.type || object.class || shown?.tile?.type || shown?.tile?.class || '';
    const place = objectPlace(layer, object, className);
    if (gid !== 0 && !sheet) {
      this.sheets.missing(gid, place, this.report);
      return null;
    }
    const own = sheet ? sizeOf(sheet, id) : { width: 0, height: 0 };
    const [width, height] = [object.width || own.width, object.height || own.height];
    const origin = sheet ? originOf(sheet) : TOP_LEFT;
    const properties = [...(shown?.tile?.properties ?? []), ...object.properties];
    const values = new Map(this.types.defaultsOf(className));
    const references: { name: string; id: number }[] = [];
    for (const property of properties) {
      const { name, type, value } = property;
      values.set(name, this.types.valueOf(property));
      if (type === 'object') references.push({ name, id: Number(value) });
    }
    return {
      id: object.id,
      name: object.name,
      className,
      x: object.x,
      y: object.y,
      left: object.x - origin.x * width,
      top: object.y - origin.y * height,
      width,
      height,
      rotation: object.rotation ?? 0,
      opacity: object.opacity ?? 1,
      visible: object.visible ?? true,
      shape: shapeOf(object),
      points: object.polygon ?? object.polyline ?? [],
      shown,
      origin,
      text: object.text,
      properties: values,
      references,
      place,
    };
  }

  /** The object with what its template says of it. `chain`: the templates that led here. */
  private instance(file: string, object: TiledObject, place: string, chain: readonly string[]): TiledObject | null {
    if (object.template === undefined || object.template === '') return object;
    const path = pathFrom(file, object.template);
    if (chain.includes(path) || chain.length >= DEEPEST) {
      const round = [...chain, path].join(' → ');
      this.report.add('templates', place, `"${object.template}" is made of itself: ${round}`);
      return null;
    }
    const known = this.templates.get(path);
    const base = known === undefined ? this.template(path, object.template, place, [...chain, path]) : known;
    this.templates.set(path, base);
    return base && overlaid(base, object);
  }

  private template(path: string, named: string, place: string, chain: readonly string[]): TiledObject | null {
    const template = this.shelf.take(Template, path, () => [], place, named);
    const object = template && this.instance(path, template.object, place, chain);
    if (!object || object.gid === undefined || !template?.tileset) return object;
    const gid = this.numbered(object.gid, path, template.tileset, place);
    return gid === null ? null : { ...object, gid };
  }

  /** A tile number of a template's own tileset, as the map counts. The tileset joins the map's if it is not among them. */
  private numbered(
    gid: number,
    file: string,
    named: { firstgid: number; source: string },
    place: string,
  ): number | null {
    const path = pathFrom(file, named.source);
    let sheet = this.sheets.all.find((s) => s.file === path);
    if (!sheet) {
      const tileset = this.shelf.take(Tileset, path, refusedInTileset, place, named.source);
      if (!tileset) return null;
      sheet = sheetOf(path, this.sheets.next, tileset);
      this.sheets.add(sheet);
    }
    const id = (gid & TILE_MASK) - named.firstgid;
    if (id < 0 || sheet.firstGid + id >= sheet.end) {
      const message = `its template shows tile ${id} of "${named.source}", which is not there`;
      this.report.add('gid-range', place, message);
      return null;
    }
    const flags = gid & (FLIPPED_X | FLIPPED_Y | FLIPPED_DIAGONALLY);
    return (flags | (sheet.firstGid + id)) >>> 0;
  }
}

const HAS_SHAPE = ['point', 'ellipse', 'capsule', 'polygon', 'polyline', 'text'] as const;
const isShaped = (object: TiledObject): boolean =>
  HAS_SHAPE.some((key) => object[key] !== undefined && object[key] !== false);

/** An instance over its template: what the instance leaves out is the template's. */
function overlaid(base: TiledObject, own: TiledObject): TiledObject {
  const sized = (own.width ?? 0) > 0 && (own.height ?? 0) > 0;
  const given = Object.fromEntries(Object.entries(own).filter(([, value]) => value !== undefined));
  const shape = isShaped(own) ? own : base;
  const { point, ellipse, capsule } = shape;
  return {
    ...base,
    ...given,
    name: own.name || base.name,
    type: own.type || own.class || base.type,
    class: base.class,
    ...(sized ? {} : { width: base.width, height: base.height }),
    ...{ point, ellipse, capsule, polygon: shape.polygon, polyline: shape.polyline, text: shape.text },
    properties: merged(base.properties, own.properties),
  };
}

/** By name; of a class only the members that are given are put over the others. */
function merged(base: readonly Property[], own: readonly Property[]): Property[] {
  const all = new Map(base.map((p) => [p.name, p]));
  for (const property of own) {
    const under = all.get(property.name)?.value;
    const { type, value } = property;
    const both = type === 'class' && isRecord(under) && isRecord(value);
    all.set(property.name, both ? { ...property, value: { ...under, ...value } } : property);
  }
  return [...all.values()];
}

function shapeOf(object: TiledObject): Shape {
  if (object.polygon) return 'polygon';
  if (object.polyline) return 'polyline';
  if (object.text) return 'text';
  return object.ellipse ? 'ellipse' : object.capsule ? 'capsule' : object.point ? 'point' : 'rectangle';
}
