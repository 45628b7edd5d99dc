import type { Script } from '../../dialogue/script';
import type { KnotId } from '../../ids';
import { Tape } from './prove-tape';

/** Every conversation that has been opened, each on a tape of its own. */
export class Tapes {
  private readonly known = new Map<KnotId, Tape>();

  constructor(private readonly script: Script) {}

  of(knot: KnotId): Tape {
    const known = this.known.get(knot);
    if (known) return known;
    const tape = new Tape(this.script, knot);
    this.known.set(knot, tape);
    return tape;
  }

  get opened(): readonly (readonly [KnotId, Tape])[] {
    return [...this.known];
  }

  /** Ids of lines and choices that some state has been shown. */
  get shown(): ReadonlySet<string> {
    return new Set(this.opened.flatMap(([, tape]) => [...tape.shown()]));
  }
}
