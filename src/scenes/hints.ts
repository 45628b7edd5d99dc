/** What is told of the controls, and when: each thing once, at the first moment it is of use. */
import type { PlaceId } from '../ids';
import type { OverlayModel } from '../ui/model';
import type { HintView } from '../ui/views';

const HINTS = ['walk', 'cover', 'quiet', 'run', 'journal', 'call'] as const satisfies readonly HintView[];

/** What the player is about: `pace` null while standing, `guarded` where there is somepony to hide from. */
export type Doing = {
  free: boolean;
  place: PlaceId;
  pace: 'walk' | 'run' | null;
  guarded: boolean;
  hidden: boolean;
  reading: boolean;
  /** Whether there are several who can be called, and whether one has been. */
  together: boolean;
  called: boolean;
  /** What is to be done now; null for nothing in particular. */
  objective: string | null;
};

/** Places with a way long enough to run. */
const LONG: readonly PlaceId[] = ['memory-attack', 'castle-corridor'];
/** Ms for which one must do a thing before it counts as known. */
const PRACTICE: Readonly<Record<HintView, number>> = {
  walk: 500,
  run: 600,
  journal: 1,
  cover: 300,
  quiet: 1500,
  call: 1,
};
/** Ms of a player at a loss before they are told, and for which they are told at most. */
const PATIENCE = 700;
const LONGEST = 14_000;

/** Whether a thing is of use now. */
function isDue(hint: HintView, { place, guarded, together }: Doing, objectives: number): boolean {
  switch (hint) {
    case 'walk':
      return true;
    case 'cover':
    case 'quiet':
      return guarded;
    case 'run':
      return LONG.includes(place);
    case 'journal':
      return objectives > 1 && !guarded;
    case 'call':
      return together;
    default:
      throw new Error('a hint without a rule', { cause: hint satisfies never });
  }
}

/** Whether it is being done now. */
function isDone(hint: HintView, { pace, guarded, hidden, reading, called }: Doing): boolean {
  switch (hint) {
    case 'walk':
      return pace !== null;
    case 'run':
      return pace === 'run' && !guarded;
    case 'journal':
      return reading;
    case 'call':
      return called;
    case 'cover':
      return hidden;
    case 'quiet':
      return guarded && pace === 'walk' && !hidden;
    default:
      throw new Error('a hint without a rule', { cause: hint satisfies never });
  }
}

export class Hints {
  private readonly practised = new Map<HintView, number>();
  /** Told for long enough without being taken up; not again in this playing. */
  private readonly passed = new Set<HintView>();
  private readonly objectives = new Set<string>();
  private loss = 0;
  private told = 0;

  /** `learned`: what the player knows from before; `learn` hears what is new to it. */
  constructor(
    private readonly overlay: Pick<OverlayModel, 'hint'>,
    private readonly learned: ReadonlySet<string>,
    private readonly learn: (hint: HintView) => void,
  ) {}

  /** Once a frame; `delta` in ms of game time. */
  tick(delta: number, doing: Doing): void {
    if (doing.objective !== null) this.objectives.add(doing.objective);
    for (const hint of HINTS) this.practise(hint, delta, doing);
    if (!doing.free) return;
    const due = HINTS.find((h) => !this.learned.has(h) && !this.passed.has(h) && isDue(h, doing, this.objectives.size));
    const shown = this.overlay.hint.peek();
    if (due === undefined) this.show(null);
    else if (due === shown) this.tell(due, delta);
    else {
      this.loss = shown === null ? this.loss + delta : 0;
      this.show(this.loss > PATIENCE ? due : null);
    }
  }

  private practise(hint: HintView, delta: number, doing: Doing): void {
    if (this.learned.has(hint) || !isDone(hint, doing)) return;
    // What is quiet is learned by being told: whoever walks may not know that they might have run.
    if (hint === 'quiet' && this.overlay.hint.peek() !== 'quiet') return;
    const done = (this.practised.get(hint) ?? 0) + delta;
    this.practised.set(hint, done);
    if (done >= PRACTICE[hint]) this.learn(hint);
  }

  private tell(hint: HintView, delta: number): void {
    this.told += delta;
    if (this.told < LONGEST) return;
    this.passed.add(hint);
    this.show(null);
  }

  private show(hint: HintView | null): void {
    if (this.overlay.hint.peek() === hint) return;
    this.loss = 0;
    this.told = 0;
    this.overlay.hint.value = hint;
  }
}
