/** A minigame as it is played: its rules step with the player's hand, its stage shows them, and one result comes of it. */
import { type Hand, OFFER_AFTER, type Rules, STEP, type Tier } from '../../minigames/minigame';
import type { GaugeView, MinigameView, MoveView } from '../../ui/minigame-views';

/** What shows a game's state: on the place, and as gauges in the overlay. */
type Stage<State> = {
  /** Once a frame; `time` in ms since the game began. */
  show(state: State, time: number): void;
  /** What the overlay draws. */
  view(state: State): GaugeView;
  /** Everything as it was before. */
  close(): void;
};
export type Minigame<State> = {
  /** What to do, in one short line: shown and read out as it begins. */
  title: string;
  hint: string;
  /** What the use key does, if the game has a use for it. */
  press?: string;
  /** What the keys held down do. */
  moves?: readonly MoveView[];
  /** Letting it happen takes people elsewhere at once: better behind the curtain. */
  curtained?: boolean;
  rules: Rules<State>;
  stage: Stage<State>;
};

/** A minigame in play, whatever its state. */
export type Running = Pick<MinigameRun<unknown>, 'press' | 'skip' | 'tier' | 'tick' | 'close' | 'curtained'>;

/** Ms at the start in which the use key, still down from the talk before, does nothing. */
const SETTLING = 400;
/** Ms that the end stays in view. */
const AFTERGLOW = 1100;
/** Most seconds that one frame may step: a slow machine slows the game, not its rules. */
const MOST = 0.1;

/** Sine of an eighth of a turn's half: where eight directions part. */
const ASIDE = 0.38;

/** Played until `tier` says how it came out. */
export class MinigameRun<State> {
  private state: State;
  private pressed = false;
  private spare = 0;
  private time = 0;
  private rest = AFTERGLOW;
  private letGo = false;

  constructor(
    private readonly game: Minigame<State>,
    seed: number,
    private readonly show: (view: MinigameView) => void,
  ) {
    this.state = game.rules.begin(seed);
    this.present();
  }

  /** The use key went down. */
  press(): void {
    this.pressed = this.time >= SETTLING;
  }

  /** The player lets it happen. */
  skip(): void {
    this.letGo = true;
  }

  /** Whether letting it happen is not to be seen. */
  get curtained(): boolean {
    return this.game.curtained ?? false;
  }

  /** Null while it goes on. */
  get tier(): Tier | null {
    if (this.letGo) return 'fair';
    return this.rest > 0 ? null : this.game.rules.tierOf(this.state);
  }

  /** Once a frame; `delta` in ms of game time, `direction` as held. */
  tick(delta: number, [x, y]: readonly [number, number]): void {
    const { rules } = this.game;
    this.time += delta;
    if (rules.tierOf(this.state) !== null) this.rest -= delta;
    this.spare = Math.min(this.spare + delta / 1000, MOST);
    for (; this.spare >= STEP && rules.tierOf(this.state) === null; this.spare -= STEP) {
      const hand: Hand = { x: wayOf(x), y: wayOf(y), press: this.pressed };
      this.pressed = false;
      this.state = rules.step(this.state, hand);
    }
    this.present();
  }

  close(): void {
    this.game.stage.close();
  }

  private present(): void {
    const { title, hint, press, moves, rules, stage } = this.game;
    stage.show(this.state, this.time);
    this.show({
      title,
      hint,
      ...(press === undefined ? {} : { press }),
      ...(moves === undefined ? {} : { moves }),
      gauge: stage.view(this.state),
      offered: rules.missesOf(this.state) >= OFFER_AFTER,
      result: rules.tierOf(this.state),
    });
  }
}

/** A stick that leans a little aside still points straight. */
const wayOf = (part: number): -1 | 0 | 1 => (Math.abs(part) < ASIDE ? 0 : part > 0 ? 1 : -1);
