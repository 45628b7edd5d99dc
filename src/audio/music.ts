/** The piece that plays: its layers in one time, and the way from it to the next at a bar. */
import type { Piece } from '../../assets/music/pieces';
import { until } from './bars';
import type { Desk } from './desk';
import type { Library } from './library';
import { Played, together } from './played';
import type { Wanted } from './score';
import { type File, LOOP, layerFile, layerFiles, layersOf, musicOf } from './sounds';

/** Seconds in which a piece goes, and in which silence falls; in which the next one comes, and a layer changes. */
const LEAVE = 1.4;
const HUSH = 0.9;
const ENTER = 0.25;
const BLEND = 1.6;
/** Seconds ahead of its beginning that a piece is given to the machine. */
const AHEAD = 0.06;

type Tune = { piece: Piece; began: number; length: number; layers: ReadonlyMap<string, Played> };

export class Music {
  private now: Tune | null = null;
  private leaving: { tune: Tune; left: number }[] = [];
  /** What is to come instead, and when. */
  private due: { piece: Piece | null; at: number } | null = null;

  constructor(
    private readonly desk: Desk,
    private readonly library: Library,
  ) {}

  /** Once a frame; `time` and `delta` in seconds. */
  tick(time: number, delta: number, { piece, layers }: Pick<Wanted, 'piece' | 'layers'>): void {
    for (const each of this.leaving) each.left -= delta;
    for (const { tune, left } of this.leaving) if (left <= 0) stop(tune);
    this.leaving = this.leaving.filter(({ left }) => left > 0);
    this.turn(time, this.playable(piece), layers);
    for (const [name, played] of this.now?.layers ?? []) played.fade(layers[name] ?? 1, BLEND);
  }

  /** The piece itself once it is here; silence if it never comes; until then what plays now. */
  private playable(piece: Piece | null): Piece | null {
    if (piece === null) return null;
    const files = layerFiles(piece);
    if (!files.every((file) => this.library.get(file) || this.library.lacks(file))) return this.now?.piece ?? null;
    return files.some((file) => this.library.get(file)) ? piece : null;
  }

  private turn(time: number, piece: Piece | null, layers: Wanted['layers']): void {
    if ((this.now?.piece ?? null) === piece && !this.lateLayer) {
      this.due = null;
      return;
    }
    if (this.due?.piece !== piece) this.due = { piece, at: time + this.wait(time, piece) };
    if (time < this.due.at - AHEAD) return;
    const { at } = this.due;
    this.due = null;
    this.leave(piece === null ? HUSH : LEAVE);
    if (piece !== null) this.enter(piece, Math.max(at, time + AHEAD / 2), time, layers);
  }

  /** Whether a layer of what plays has come only since: the piece begins anew with it. */
  private get lateLayer(): boolean {
    const { now, library } = this;
    return (
      now !== null &&
      layersOf(now.piece).some((layer) => !now.layers.has(layer) && library.get(layerFile(now.piece, layer)))
    );
  }

  /** Seconds until what plays may give way: silence falls at once, a standoff on the beat, anything else on the bar. */
  private wait(time: number, piece: Piece | null): number {
    if (!this.now || piece === null) return 0;
    const { beats, bars } = musicOf(this.now.piece);
    const meter = { beats, bars, length: this.now.length };
    return until(piece.startsWith('standoff') ? 'beat' : 'bar', meter, time - this.now.began);
  }

  private leave(seconds: number): void {
    if (!this.now) return;
    for (const played of this.now.layers.values()) played.fade(0, seconds);
    this.leaving.push({ tune: this.now, left: seconds * 1.5 });
    this.now = null;
  }

  private enter(piece: Piece, began: number, time: number, wanted: Wanted['layers']): void {
    const layers = new Map<string, Played>();
    together(this.desk.time + began - time, () => {
      for (const layer of layersOf(piece)) {
        const howl = this.library.get(layerFile(piece, layer));
        const played = howl && Played.begin(this.desk, 'music', howl, LOOP, { level: 0 });
        played?.fade(wanted[layer] ?? 1, ENTER);
        if (played) layers.set(layer, played);
      }
    });
    const [first] = Object.values(musicOf(piece).layers);
    this.now = { piece, began, length: first ? first.loop[1] - first.loop[0] : 1, layers };
  }

  /** All that plays, those that leave too, by file. */
  get playing(): ReadonlyMap<File, number> {
    const tunes = [...this.leaving.map(({ tune }) => tune), ...(this.now ? [this.now] : [])];
    return new Map(
      tunes.flatMap(({ piece, layers }) =>
        [...layers].map(([layer, { level }]) => [layerFile(piece, layer), level] as const),
      ),
    );
  }
}

function stop({ layers }: Tune): void {
  for (const played of layers.values()) played.stop();
}
