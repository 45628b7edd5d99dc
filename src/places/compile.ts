/** From Tiled's JSON to a `Place`. Reads no files: `build` hands it what it read. */
import * as v from 'valibot';
import type { PlaceId } from '../ids';
import { ConditionError, parseCondition } from '../quest-state/condition';
import { CLASS_NAMES, CLASSES, type ClassName, choicesOf } from './classes';
import { type Finding, unknownName } from './finding';
import type { Place, Point, TileSheet } from './place';
import { type Fault, GID_MASK, refusedInMap, refusedInTileset } from './refused';
import { type Draft, type Picture, PUT } from './things';
import { LARGEST, TiledMap, type TiledObject, Tileset } from './tiled';

/** What compiling may find fault with; each has its section in `maps/README.md`. */
export const COMPILE_RULES = [
  'files',
  'format',
  'refused',
  'map-size',
  'data-length',
  'gid-range',
  'unknown-class',
  'unknown-property',
  'property-value',
  'conditions',
  'shape',
  'hidden',
] as const;
type CompileRule = (typeof COMPILE_RULES)[number];

/** A map and the tilesets it names, as parsed JSON. `feet`: the foot of each atlas frame, in px from its trimmed top left. */
export type MapSource = {
  id: PlaceId;
  file: string;
  map: unknown;
  tilesets: ReadonlyMap<string, unknown>;
  feet: ReadonlyMap<string, Point>;
};
/** `where`: how to find each thing of the place in its file. `place` is null when errors keep it from standing. */
export type Compiled = { place: Place | null; findings: readonly Finding[]; where: ReadonlyMap<object, string> };

/** Faults of one kind in one file that are told at once. */
const MOST = 20;

/** `end`: the first tile number behind it. */
type Sheet = { firstGid: number; end: number; tileset: Tileset };
type TileLayer = Extract<TiledMap['layers'][number], { type: 'tilelayer' }>;

/** Compiles a map; everything that is wrong with it comes back at once. Never throws, whatever the JSON holds. */
export function compilePlace(source: MapSource): Compiled {
  const compiler = new Compiler(source);
  const place = compiler.compile();
  return { place, findings: compiler.findings, where: compiler.where };
}

class Compiler {
  readonly findings: Finding[] = [];
  readonly where = new Map<object, string>();
  private sheets: readonly Sheet[] = [];
  private readonly draft: Draft;

  constructor(private readonly source: MapSource) {
    const lists = {
      tileSheets: [],
      layers: [],
      spawns: [],
      doors: [],
      npcs: [],
      props: [],
      hotspots: [],
      triggers: [],
    };
    const stealth = { covers: [], grounds: [], patrols: [] };
    const more = { hideouts: [], lights: [], moods: [], walls: [], descriptions: [] };
    this.draft = { id: source.id, width: 0, height: 0, ...lists, ...stealth, ...more };
  }

  compile(): Place | null {
    const map = this.read(TiledMap, this.source.map, this.source.file, refusedInMap(this.source.map));
    if (!map) return null;
    if (map.width > LARGEST || map.height > LARGEST) {
      const size = `${map.width} × ${map.height} tiles`;
      this.report('map-size', 'the map', `is ${size}, expected at most ${LARGEST} × ${LARGEST}`);
      return null;
    }
    this.sheets = map.tilesets.flatMap(({ firstgid, source }) => this.sheet(firstgid, source));
    this.overlaps();
    this.draft.width = map.width;
    this.draft.height = map.height;
    this.draft.tileSheets = this.sheets.flatMap(groundSheet);
    for (const layer of map.layers) {
      if (!layer.visible) this.hidden(`layer "${layer.name}"`);
      else if (layer.type === 'tilelayer') this.tileLayer(layer, map);
      else for (const object of layer.objects) this.object(object, layer.name);
    }
    return this.findings.some((f) => f.severity === 'error') ? null : this.draft;
  }

  private sheet(firstGid: number, source: string): readonly Sheet[] {
    const json = this.source.tilesets.get(source);
    if (json === undefined) {
      this.report('files', 'tilesets', `"${source}" is not there`, [...this.source.tilesets.keys()]);
      return [];
    }
    const file = this.source.file.replace(/[^/]*$/, source);
    const tileset = this.read(Tileset, json, file, refusedInTileset(json));
    if (!tileset) return [];
    const count = tileset.tiles.reduce((most, tile) => Math.max(most, tile.id + 1), tileset.tilecount);
    return [{ firstGid, end: firstGid + count, tileset }];
  }

  /** A tileset that grew since the map was saved may have come to claim the numbers of the next one. */
  private overlaps(): void {
    for (const [i, sheet] of this.sheets.entries()) {
      const next = this.sheets[i + 1];
      if (!next || sheet.end <= next.firstGid) continue;
      const message = `"${sheet.tileset.name}" needs the numbers up to ${sheet.end - 1}, but "${next.tileset.name}" begins at ${next.firstGid}`;
      this.report('gid-range', 'tilesets', `${message}: open the map in Tiled and save it`);
    }
  }

  /** The data in its proper shape; null when it has another. What is refused by name is not reported twice. */
  private read<S extends v.GenericSchema>(
    schema: S,
    data: unknown,
    file: string,
    refused: readonly Fault[],
  ): v.InferOutput<S> | null {
    const error = { severity: 'error', file } as const;
    for (const fault of refused.slice(0, MOST)) this.findings.push({ ...error, ...fault, rule: 'refused' });
    const result = v.safeParse(schema, data);
    if (result.success) return result.output;
    if (refused.length > 0) return null;
    for (const issue of result.issues.slice(0, MOST)) {
      this.findings.push({ ...error, place: placeOf(issue), rule: 'format', message: issue.message });
    }
    return null;
  }

  private report(rule: CompileRule, place: string, message: string, expected: readonly string[] = []): void {
    const base = { severity: 'error', file: this.source.file, place, rule, message } as const;
    this.findings.push(expected.length > 0 ? { ...base, expected } : base);
  }

  private hidden(place: string): void {
    const message = 'is hidden, and so it is not in the game: show it, or remove it';
    this.findings.push({ severity: 'warning', file: this.source.file, place, rule: 'hidden', message });
  }

  private tileLayer(layer: TileLayer, { width, height }: TiledMap): void {
    const at = `layer "${layer.name}"`;
    if (layer.data.length !== width * height || layer.width !== width) {
      const size = `${layer.data.length} cells in rows of ${layer.width}`;
      this.report('data-length', at, `has ${size}, expected ${width} × ${height} = ${width * height}`);
      return;
    }
    const wrong = layer.data.findIndex((gid) => gid !== 0 && this.sheetOf(gid)?.tileset.image === undefined);
    const gid = layer.data[wrong];
    if (gid !== undefined && gid <= GID_MASK) {
      const spot = `tile ${wrong % width}, ${Math.floor(wrong / width)}`;
      const known = this.ranges(true);
      const message = `tile number ${gid} is in no ground tileset of this map, expected ${known.join(', ')}`;
      this.report('gid-range', `${at} · ${spot}`, message, known);
    }
    const { name, opacity, data: cells } = layer;
    this.draft.layers.push({ name, above: name.startsWith('over'), opacity, cells });
  }

  private sheetOf(gid: number): Sheet | undefined {
    const sheet = this.sheets.findLast((s) => s.firstGid <= gid);
    return sheet && gid < sheet.end && Number.isInteger(gid) ? sheet : undefined;
  }

  /** The tile numbers there are, of pictures or of ground. */
  private ranges(ground: boolean): readonly string[] {
    const sheets = this.sheets.filter(({ tileset }) => (tileset.image !== undefined) === ground);
    return sheets.map(({ firstGid, end, tileset }) => `${firstGid} to ${end - 1} (${tileset.name})`);
  }

  private object(object: TiledObject, layer: string): void {
    const picture = this.pictureOf(object);
    const className = object.type || picture?.tile.type || '';
    const at = `layer "${layer}" · object ${object.id} "${object.name}" (${className || 'no class'})`;
    if (!object.visible) this.hidden(at);
    else if (object.gid !== undefined && object.gid <= GID_MASK && !picture) {
      const known = this.ranges(false);
      const message = `tile number ${object.gid} has no picture in a tileset of this map, expected ${known.join(', ')}`;
      this.report('gid-range', at, message, known);
    } else if (!isClass(className)) {
      const message =
        className === '' ? 'has no class: choose one in its Class field' : unknownName(className, 'class', CLASS_NAMES);
      this.report('unknown-class', at, message, CLASS_NAMES);
    } else this.put(className, object, picture, at);
  }

  private put<C extends ClassName>(className: C, object: TiledObject, picture: Picture | null, at: string): void {
    const { entries } = CLASSES[className];
    const given: Record<string, unknown> = {};
    for (const { name, value } of [...(picture?.tile.properties ?? []), ...object.properties]) {
      const known = Object.hasOwn(entries, name);
      if (!known) {
        const properties = Object.keys(entries);
        this.report('unknown-property', at, unknownName(name, `property of ${className}`, properties), properties);
      }
      // Tiled writes an emptied choice as an empty text.
      else if (value === '' && choicesOf(className, name).length > 0) delete given[name];
      else given[name] = value;
    }
    const wrong = conditionFault(given['when']);
    if (wrong) this.report('conditions', at, `when: ${wrong.message}`, wrong.expected);
    const read = v.safeParse(CLASSES[className], given);
    if (!read.success) {
      for (const issue of read.issues) {
        const key = v.getDotPath(issue) ?? '';
        const choices = choicesOf(className, key);
        this.report('property-value', at, `${key}: ${wrongValue(issue, key, choices)}`, choices);
      }
      return;
    }
    const thing = PUT[className](this.draft, read.output, object, picture);
    if (typeof thing === 'string') this.report('shape', at, thing);
    else this.where.set(thing, at);
  }

  private pictureOf({ gid }: TiledObject): Picture | null {
    if (gid === undefined || gid > GID_MASK) return null;
    const sheet = this.sheetOf(gid);
    const tile = sheet?.tileset.tiles.find((t) => t.id === gid - sheet.firstGid);
    if (!tile?.image) return null;
    const name = /([^/]+)\.png$/.exec(tile.image)?.[1] ?? tile.image;
    const frame = String(tile.properties.find((p) => p.name === 'frame')?.value ?? '');
    const foot = this.source.feet.get(`${name}/${frame}`) ?? { x: tile.width / 2, y: tile.height };
    return { sheet: name, tile, foot };
  }
}

const isClass = (name: string): name is ClassName => Object.hasOwn(CLASSES, name);

function groundSheet({ firstGid, tileset }: Sheet): readonly TileSheet[] {
  const { name, image, columns, margin, spacing, tilecount: count } = tileset;
  return image === undefined ? [] : [{ name, image, firstGid, columns, margin, spacing, count }];
}

function conditionFault(when: unknown): { message: string; expected: readonly string[] } | null {
  if (typeof when !== 'string') return null;
  try {
    parseCondition(when);
    return null;
  } catch (error) {
    if (!(error instanceof ConditionError)) throw error;
    const { given, expected, message } = error;
    return { message: expected.length > 0 ? unknownName(given, `name in "${when}"`, expected) : message, expected };
  }
}

function wrongValue(issue: v.BaseIssue<unknown>, key: string, choices: readonly string[]): string {
  if (issue.input !== undefined)
    return choices.length > 0 ? unknownName(String(issue.input), key, choices) : issue.message;
  const some = choices.length > 12 ? [...choices.slice(0, 12), '…'] : choices;
  return `is missing${some.length > 0 ? `: one of ${some.join(', ')}` : ''}`;
}

/** Where in the file an issue lies, in a designer's words. */
function placeOf(issue: v.BaseIssue<unknown>): string {
  const path = issue.path ?? [];
  const words = path.flatMap(({ key, value }, i) => {
    if (typeof key === 'string') return i === path.length - 1 ? [key] : [];
    const { id, name } = Object(value) as { id?: unknown; name?: unknown };
    const list = String(path[i - 1]?.key ?? '').replace(/s$/, '');
    return [`${list} ${id === undefined ? String(key) : String(id)}${typeof name === 'string' ? ` "${name}"` : ''}`];
  });
  return words.length > 0 ? words.join(' · ') : 'the file';
}
