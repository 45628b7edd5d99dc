/** What is always heard of a place, faded from one to the next. */
import type { Bed } from '../../assets/sounds/names';
import type { Desk } from './desk';
import type { Library } from './library';
import { Played } from './played';
import type { Wanted } from './score';
import { bedFile, type File, LOOP } from './sounds';

const FADE = 2.2;

export class Beds {
  private readonly beds = new Map<
    Bed,
    { played: Played /** Seconds until it has faded; null while it is wanted. */; left: number | null }
  >();

  constructor(
    private readonly desk: Desk,
    private readonly library: Library,
  ) {}

  /** Once a frame; `delta` in seconds. */
  tick(delta: number, wanted: Wanted['beds']): void {
    for (const bed of Object.keys(wanted) as Bed[]) this.raise(bed, wanted[bed] ?? 0);
    for (const [bed, each] of this.beds) {
      if (wanted[bed] !== undefined) continue;
      each.played.fade(0, FADE);
      each.left = (each.left ?? FADE * 1.2) - delta;
      if (each.left > 0) continue;
      each.played.stop();
      this.beds.delete(bed);
    }
  }

  private raise(bed: Bed, level: number): void {
    const known = this.beds.get(bed);
    const howl = known ? null : this.library.get(bedFile(bed));
    const played = known?.played ?? (howl && Played.begin(this.desk, 'ambience', howl, LOOP, { level: 0 }));
    if (!played) return;
    played.fade(level, FADE);
    this.beds.set(bed, { played, left: null });
  }

  get playing(): ReadonlyMap<File, number> {
    return new Map([...this.beds].map(([bed, { played }]) => [bedFile(bed), played.level]));
  }
}
