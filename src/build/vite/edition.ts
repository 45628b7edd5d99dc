/** The chapter as it was when it was last whole, and what is wrong with what has been saved since. */
import { normalizePath } from 'vite';
import type { Script } from '../../dialogue/script';
import type { Finding } from '../../places/finding';
import { type PackedPlace, packPlace } from '../../places/packed';
import type { Table } from '../../standoff/table';
import type { Atlases } from '../maps/atlases';
import { compileMap, mapFiles, readAtlases } from '../maps/read';
import { checkRecords } from '../story/check-records';
import { compileStory } from '../story/compile';
import { readMoods } from '../story/moods';
import { readInk } from '../story/source';
import { compileStandoffs, readStandoffs } from '../story/standoffs';

export type Standoffs = Readonly<Record<string, Table>>;

/** Something made from files. */
class Part<T> {
  /** As it was last made without a fault; null before. */
  whole: T | null = null;
  findings: readonly Finding[] = [];
  private text = '';

  constructor(private readonly make: () => { value: T | null; findings: readonly Finding[] }) {}

  /** Makes it again. True where it is another than before; what is broken changes nothing. */
  renew(): boolean {
    const { value, findings } = this.make();
    this.findings = findings.filter((f) => f.severity === 'error');
    if (value === null || this.findings.length > 0) return false;
    const text = JSON.stringify(value);
    const other = text !== this.text;
    this.text = text;
    this.whole = value;
    return other;
  }
}

export class Edition {
  readonly script = new Part<Script>(() => {
    const { json, hash, findings } = compileStory(readInk(), readMoods());
    return { value: json === null ? null : { hash, json }, findings };
  });
  readonly standoffs = new Part<Standoffs>(() => {
    const { tables, findings } = compileStandoffs(readStandoffs(), readMoods());
    return { value: Object.fromEntries(tables), findings };
  });
  readonly records = new Part<true>(() => ({ value: true, findings: checkRecords() }));
  private readonly places = new Map<string, Part<PackedPlace>>();
  /** What each map was made of when it was last read. */
  private readonly sources = new Map<string, ReadonlySet<string>>();
  private atlases: Atlases | null = null;

  /** The place of a map file, not made before it is asked to. */
  place(file: string): Part<PackedPlace> {
    const known = this.places.get(file);
    if (known) return known;
    const part = new Part<PackedPlace>(() => {
      this.atlases ??= readAtlases();
      const { place, findings, files } = compileMap(file, this.atlases);
      this.sources.set(file, new Set(files.map((each) => normalizePath(each))));
      return { value: place && packPlace(place), findings };
    });
    this.places.set(file, part);
    return part;
  }

  /** The maps that one of these files is part of; paths with slashes, from the project. One that no map names, as the project or a template, may be part of all. */
  mapsOf(files: readonly string[]): readonly string[] {
    const all = mapFiles();
    const of = (file: string): readonly string[] =>
      all.filter((map) => map === file || this.sources.get(map)?.has(file));
    const each = files.map((file) => of(file));
    return each.some((maps) => maps.length === 0) ? all : all.filter((map) => each.some((maps) => maps.includes(map)));
  }

  /** Pictures have been drawn anew: their feet are read again when a map is next made. */
  forgetPictures(): void {
    this.atlases = null;
  }

  /** Makes all that is made of the records. */
  renewAll(): void {
    const maps = mapFiles();
    for (const file of [...this.places.keys()]) if (!maps.includes(file)) this.places.delete(file);
    for (const part of [this.script, this.standoffs, ...maps.map((file) => this.place(file))]) part.renew();
  }

  /** Everything that is wrong now. A broken record is told alone: what names it would be told to be wrong, too. */
  get findings(): readonly Finding[] {
    if (this.records.findings.length > 0) return this.records.findings;
    const parts = [this.script, this.standoffs, ...this.places.values()];
    return parts.flatMap((part) => part.findings);
  }
}
