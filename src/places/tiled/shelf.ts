/** The files that a map is made of, read by their schemas. */
import * as v from 'valibot';
import type { Report } from './report';
import { type Fault, tooDeep } from './refused';
import { unknownKeys } from './unknown-keys';
import { placeOf } from './whereabouts';

/** Faults of one kind in one file that are told at once. */
const MOST = 20;

export class Shelf {
  /** By schema: one file may be named as two kinds of things. */
  private readonly taken = new Map<v.GenericSchema, Map<string, unknown>>();

  /** `files`: parsed JSON by its path from the project's folder; null for a file whose fault is already told. */
  constructor(
    private readonly files: ReadonlyMap<string, unknown>,
    private readonly report: Report,
  ) {}

  /**
   * A file in its proper shape; null when it is not there or has another shape, which is told once. What is refused by name is not
   * told as a fault of form as well. `place`: where the file is named.
   */
  take<S extends v.GenericSchema>(
    schema: S,
    path: string,
    refusals: (json: unknown) => readonly Fault[],
    place: string,
    named = path,
  ): v.InferOutput<S> | null {
    const taken = this.taken.get(schema) ?? new Map<string, unknown>();
    this.taken.set(schema, taken);
    if (!taken.has(path)) taken.set(path, this.read(schema, path, refusals, place, named));
    return taken.get(path) as v.InferOutput<S> | null;
  }

  private read<S extends v.GenericSchema>(
    schema: S,
    path: string,
    refusals: (json: unknown) => readonly Fault[],
    place: string,
    named: string,
  ): v.InferOutput<S> | null {
    const json = this.files.get(path);
    if (json === undefined) this.report.add('files', place, `"${named}" is not there`);
    if (json === undefined || json === null) return null;
    const deep = tooDeep(json);
    if (deep) {
      this.report.add('format', 'the file', deep, { file: path });
      return null;
    }
    const refused = refusals(json);
    for (const { place: at, message } of refused.slice(0, MOST))
      this.report.add('refused', at, message, { file: path });
    const result = v.safeParse(schema, json);
    if (!result.success) {
      if (refused.length === 0) {
        for (const { path: steps, message } of result.issues.slice(0, MOST))
          this.report.add('format', placeOf(steps ?? []), message, { file: path });
      }
      return null;
    }
    for (const { key, path: steps } of unknownKeys(schema, json).slice(0, MOST)) {
      const message = `"${key}" is unknown to this game and passed over: Tiled 1.10 to 1.12 does not write it there`;
      this.report.add('unknown-key', placeOf(steps), message, { file: path, severity: 'info' });
    }
    return result.output;
  }
}
