/** What the player has set and done, whatever night it was in. */
import * as v from 'valibot';
import type { Saves } from '../saves/saves';
import type { OptionValues } from '../ui/views';
import type { Errands } from './errands';

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
  }),
);
const Progress = v.object({
  finished: v.boolean(),
  over: v.boolean(),
  seen: v.array(v.string()),
  learned: v.optional(v.array(v.string()), []),
});

export class Profile {
  /** Some night has been played to its end. */
  finished = false;
  /** The newest night has been. */
  over = false;
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
      this.over = progress.output.over;
      for (const id of progress.output.seen) this.seen.add(id);
      for (const hint of progress.output.learned) this.learned.add(hint);
    }
    const options = v.safeParse(Options, await this.errands.run(this.saves.readProfile('options')));
    return options.success ? defined(options.output) : {};
  }

  /** Where it cannot be kept it is lost with the page, and no harm done. */
  keepProgress(): void {
    const { finished, over, seen, learned } = this;
    this.saves.writeProfile('progress', { finished, over, seen: [...seen], learned: [...learned] }).catch(() => {});
  }

  keepOptions(options: OptionValues): void {
    this.saves.writeProfile('options', options).catch(() => {});
  }
}

const defined = <T extends object>(values: T): { [K in keyof T]: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
