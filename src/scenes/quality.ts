import type { LightQuality } from '../lighting/look';
import type { OptionValues } from '../ui/views';

/** Frames judged together, and the mean ms that is still on time. */
const SAMPLE = 90;
const ON_TIME = 24;

/** The effects quality in use. `auto` steps down, once and for the visit, when frames come late. */
export class Quality {
  private late = false;
  private frames = 0;
  private sum = 0;

  constructor(
    private readonly wanted: () => OptionValues['quality'],
    private readonly changed: () => void,
  ) {}

  get level(): LightQuality {
    const wanted = this.wanted();
    return wanted === 'auto' ? (this.late ? 'low' : 'high') : wanted;
  }

  /** Once a frame; `delta` in ms. Loading and hidden tabs do not count. */
  tick(delta: number): void {
    if (this.late || this.wanted() !== 'auto' || delta > 250) return;
    this.sum += delta;
    if (++this.frames < SAMPLE) return;
    this.late = this.sum / this.frames > ON_TIME;
    [this.frames, this.sum] = [0, 0];
    if (this.late) this.changed();
  }
}
