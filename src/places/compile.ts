/** From Tiled's JSON to a `Place`. Reads no files: `build` hands it what it read. */
import * as v from 'valibot';
import type { PlaceId } from '../ids';
import { CLASS_NAMES, CLASSES, type ClassName } from './classes';
import { type Finding, unknownName } from './finding';
import type { Place, Point, TileSheet } from './place';
import { type Draft, type Picture, PUT } from './things';
import { TiledMap, type TiledObject, Tileset } from './tiled';

/** A map and the tilesets it names, as parsed JSON. `feet`: the foot of each atlas frame, in px from its trimmed top left. */
export type MapSource = {
  id: PlaceId;
  file: string;
  map: unknown;
  tilesets: ReadonlyMap<string, unknown>;
  feet: ReadonlyMap<string, Point>;
};
/** `where`: how to find each named object in its file. `place` is null when errors keep it from standing. */
export type Compiled = { place: Place | null; findings: readonly Finding[]; where: ReadonlyMap<string, string> };

/** The upper four bits of a tile number say how it is flipped. */
const GID_MASK = 0x0fffffff;

type Sheet = { firstGid: number; tileset: Tileset };
type TileLayer = Extract<TiledMap['layers'][number], { type: 'tilelayer' }>;

/** Compiles a map; everything that is wrong with it comes back at once. */
export function compilePlace(source: MapSource): Compiled {
  const compiler = new Compiler(source);
  const place = compiler.compile();
  return { place, findings: compiler.findings, where: compiler.where };
}

class Compiler {
  readonly findings: Finding[] = [];
  readonly where = new Map<string, string>();
  private sheets: readonly Sheet[] = [];
  private readonly draft: Draft;

  constructor(private readonly source: MapSource) {
    const lists = { tileSheets: [], layers: [], spawns: [], doors: [], npcs: [], props: [], hotspots: [], triggers: [] };
    const more = { hideouts: [], covers: [], patrols: [], lights: [], moods: [], walls: [], descriptions: [] };
    this.draft = { id: source.id, width: 0, height: 0, ...lists, ...more };
  }

  compile(): Place | null {
    const map = this.read(TiledMap, this.source.map, this.source.file);
    if (!map) return null;
    this.sheets = map.tilesets.flatMap(({ firstgid, source }) => this.sheet(firstgid, source));
    this.draft.width = map.width;
    this.draft.height = map.height;
    this.draft.tileSheets = this.sheets.flatMap(groundSheet);
    for (const layer of map.layers) {
      if (!layer.visible) continue;
      if (layer.type === 'tilelayer') this.tileLayer(layer, map);
      else for (const object of layer.objects) this.object(object, layer.name);
    }
    return this.findings.some((f) => f.severity === 'error') ? null : this.draft;
  }

  private sheet(firstGid: number, source: string): readonly Sheet[] {
    const json = this.source.tilesets.get(source);
    if (json === undefined) {
      this.report('files', 'tilesets', `"${source}" is not there`);
      return [];
    }
    const tileset = this.read(Tileset, json, source);
    return tileset ? [{ firstGid, tileset }] : [];
  }

  private read<S extends v.GenericSchema>(schema: S, data: unknown, file: string): v.InferOutput<S> | null {
    const result = v.safeParse(schema, data);
    if (result.success) return result.output;
    for (const issue of result.issues.slice(0, 10)) {
      const place = v.getDotPath(issue) ?? 'the file';
      this.findings.push({ severity: 'error', file, place, rule: 'format', message: issue.message });
    }
    return null;
  }

  private report(rule: string, place: string, message: string): void {
    this.findings.push({ severity: 'error', file: this.source.file, place, rule, message });
  }

  private tileLayer(layer: TileLayer, { width, height }: TiledMap): void {
    const at = `layer "${layer.name}"`;
    if (layer.data.length !== width * height) {
      this.report('data-length', at, `has ${layer.data.length} cells, expected ${width} × ${height} = ${width * height}`);
      return;
    }
    if (layer.data.some((gid) => gid > GID_MASK)) {
      this.report('refused', at, 'flipped or turned tiles are not drawn: draw the tile itself');
      return;
    }
    const wrong = layer.data.findIndex((gid) => gid !== 0 && this.sheetOf(gid)?.tileset.image === undefined);
    if (wrong >= 0) {
      const spot = `tile ${wrong % width}, ${Math.floor(wrong / width)}`;
      this.report('gid-range', `${at} · ${spot}`, `tile number ${layer.data[wrong]} is in no ground tileset of this map`);
      return;
    }
    this.draft.layers.push({ name: layer.name, above: layer.name.startsWith('over'), opacity: layer.opacity, cells: layer.data });
  }

  private sheetOf(gid: number): Sheet | undefined {
    const sheet = this.sheets.findLast((s) => s.firstGid <= gid);
    if (!sheet) return undefined;
    const ids = sheet.tileset.tiles.map((t) => t.id + 1);
    return gid - sheet.firstGid < Math.max(sheet.tileset.tilecount, ...ids) ? sheet : undefined;
  }

  private object(object: TiledObject, layer: string): void {
    const picture = this.pictureOf(object);
    const className = object.type || picture?.tile.type || '';
    const at = `layer "${layer}" · object ${object.id} "${object.name}" (${className || 'no class'})`;
    if (!isClass(className)) {
      this.report('classes', at, className === '' ? 'has no class' : unknownName(className, 'class', CLASS_NAMES));
      return;
    }
    if (object.rotation !== 0) this.report('refused', at, 'is rotated: pixel art stands straight');
    if ((object.gid ?? 0) > GID_MASK) this.report('refused', at, 'is flipped: draw the picture itself');
    if (object.gid !== undefined && !picture) {
      this.report('gid-range', at, `tile number ${object.gid} is in no tileset of this map`);
      return;
    }
    this.where.set(object.name, at);
    this.put(className, object, picture, at);
  }

  private put<C extends ClassName>(className: C, object: TiledObject, picture: Picture | null, at: string): void {
    const given = { ...valuesOf(picture?.tile.properties ?? []), ...valuesOf(object.properties) };
    const read = v.safeParse(CLASSES[className], given);
    if (!read.success) {
      for (const issue of read.issues) this.report('properties', at, wrongProperty(className, issue));
      return;
    }
    const wrong = PUT[className](this.draft, read.output, object, picture);
    if (wrong) this.report('shape', at, wrong);
  }

  private pictureOf({ gid }: TiledObject): Picture | null {
    if (gid === undefined) return null;
    const sheet = this.sheetOf(gid & GID_MASK);
    const tile = sheet?.tileset.tiles.find((t) => t.id === (gid & GID_MASK) - sheet.firstGid);
    if (!tile?.image) return null;
    const name = /([^/]+)\.png$/.exec(tile.image)?.[1] ?? tile.image;
    const frame = String(valuesOf(tile.properties)['frame'] ?? '');
    const foot = this.source.feet.get(`${name}/${frame}`) ?? { x: tile.width / 2, y: tile.height };
    return { sheet: name, tile, foot };
  }
}

const isClass = (name: string): name is ClassName => Object.hasOwn(CLASSES, name);

const valuesOf = (properties: TiledObject['properties']): Record<string, unknown> =>
  Object.fromEntries(properties.map((p) => [p.name, p.value]));

function groundSheet({ firstGid, tileset }: Sheet): readonly TileSheet[] {
  const { name, image, columns, margin, spacing, tilecount: count } = tileset;
  return image === undefined ? [] : [{ name, image, firstGid, columns, margin, spacing, count }];
}

/** The words a property may be, where its schema lists them. */
function choicesOf(className: ClassName, key: string): readonly string[] {
  let schema: unknown = Object.entries(CLASSES[className].entries).find(([name]) => name === key)?.[1];
  while (typeof schema === 'object' && schema !== null) {
    if ('options' in schema && Array.isArray(schema.options)) return schema.options.map(String);
    schema = 'wrapped' in schema ? schema.wrapped : null;
  }
  return [];
}

function wrongProperty(className: ClassName, issue: v.BaseIssue<unknown>): string {
  const key = v.getDotPath(issue) ?? '';
  if (!Object.hasOwn(CLASSES[className].entries, key)) {
    return unknownName(key, `property of ${className}`, Object.keys(CLASSES[className].entries));
  }
  if (issue.input === undefined) return `${key}: is missing`;
  const choices = choicesOf(className, key);
  return choices.length > 0 ? `${key}: ${unknownName(String(issue.input), key, choices)}` : `${key}: ${issue.message}`;
}
