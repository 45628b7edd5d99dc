/** What the player has set and done, whatever night it was in. */
import * as v from 'valibot';
import { CONTROLS } from '../input/actions';
import { type Bindings, type Bound, type Device, SLOTS } from '../input/bindings';
import type { Saves } from '../saves/saves';
import type { OptionValues } from '../ui/views';
import type { Errands } from './errands';

/** Tenths. */
const Volume = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10));
/** Fullscreen is not kept: a browser grants it to a gesture only. */
const Options = v.partial(
  v.object({
    textSpeed: v.picklist(['slow', 'normal', 'fast', 'instant']),
    textSize: v.picklist([1, 1.25, 1.5, 2]),
    readableFont: v.boolean(),
    autoAdvance: v.boolean(),
    highContrast: v.boolean(),
    reducedMotion: v.boolean(),
    reducedFlashes: v.boolean(),
    quality: v.picklist(['auto', 'high', 'low']),
    music: Volume,
    effects: Volume,
    voices: Volume,
    ambience: Volume,
    muted: v.boolean(),
    captions: v.boolean(),
    reachCues: v.boolean(),
  }),
);
const Inputs = v.pipe(v.array(v.pipe(v.string(), v.maxLength(30))), v.maxLength(SLOTS));
const Kept = v.object(Object.fromEntries(CONTROLS.map((control) => [control, v.optional(Inputs)])));
const Controls = v.object({ keyboard: Kept, gamepad: Kept });
const Progress = v.object({
  finished: v.boolean(),
  seen: v.array(v.string()),
  learned: v.optional(v.array(v.string()), []),
});

export class Profile {
  /** Some night has been played to its end. */
  finished = false;
  /** Ids of the lines that have been read. */
  readonly seen = new Set<string>();
  /** What is known of the controls. */
  readonly learned = new Set<string>();

  constructor(
    private readonly saves: Saves,
    private readonly errands: Errands,
  ) {}

  /** Reads what has been done before, and gives what has been set. What cannot be read has not been. */
  async open(): Promise<Partial<OptionValues>> {
    const progress = v.safeParse(Progress, await this.errands.run(this.saves.readProfile('progress')));
    if (progress.success) {
      this.finished = progress.output.finished;
      for (const id of progress.output.seen) this.seen.add(id);
      for (const hint of progress.output.learned) this.learned.add(hint);
    }
    const options = v.safeParse(Options, await this.errands.run(this.saves.readProfile('options')));
    return options.success ? defined(options.output) : {};
  }

  /** What was put on keys and buttons; what cannot be read was not. */
  async controls(): Promise<Partial<Record<Device, Partial<Bound>>>> {
    const controls = v.safeParse(Controls, await this.errands.run(this.saves.readProfile('controls')));
    if (!controls.success) return {};
    return { keyboard: defined(controls.output.keyboard), gamepad: defined(controls.output.gamepad) };
  }

  keepControls(bindings: Bindings): void {
    this.saves.writeProfile('controls', bindings).catch(() => {});
  }

  /** Where it cannot be kept it is lost with the page, and no harm done. */
  keepProgress(): void {
    const { finished, seen, learned } = this;
    this.saves.writeProfile('progress', { finished, seen: [...seen], learned: [...learned] }).catch(() => {});
  }

  keepOptions(options: OptionValues): void {
    this.saves.writeProfile('options', options).catch(() => {});
  }
}

const defined = <T extends object>(values: T): { [K in keyof T]: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
