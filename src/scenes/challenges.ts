/** Standoffs and minigames in play: each begins when the story asks for it, and hands one outcome back. */
import type { ChallengeId } from '../ids';
import { holds, parseCondition } from '../quest-state/condition';
import { PEOPLE, record } from '../quest-state/records';
import { beatOf, isPaper, type QuestState } from '../quest-state/state';
import { tableIn } from '../standoff/table';
import type { OverlayModel } from '../ui/model';
import { STANDOFFS } from './chapter';
import { FaceOff } from './face-off';
import { MINIGAMES } from './minigames/minigames';
import type { Running } from './minigames/run';
import type { PlaceScene } from './place-scene';
import type { Telling } from './telling';

export type ChallengesDeps = {
  overlay: OverlayModel;
  scene: () => PlaceScene;
  /** A standoff has something to say. */
  speak: () => void;
  /** `name`: what the player knows it by. */
  begun: (challenge: ChallengeId, name: string) => void;
  concluded: (challenge: ChallengeId, outcome: string) => void;
  /** Lets the curtain down, or up. */
  curtain: (down: boolean) => void;
  /** Whether it has come down. */
  dark: () => boolean;
};

export class Challenges {
  private standoff: FaceOff | null = null;
  private minigame: Running | null = null;
  private current: ChallengeId | null = null;
  /** The player lets it happen, once the curtain is down. */
  private letting = false;

  constructor(private readonly deps: ChallengesDeps) {}

  /** What a standoff says and asks; null if none is going on. */
  get telling(): Telling | null {
    return this.standoff;
  }

  /** Begins the challenge that the story asks for, if it does and it is not going on. */
  begin(state: QuestState): void {
    const challenge = state.activity;
    if (challenge === null || isPaper(challenge) || this.current === challenge) return;
    const { overlay } = this.deps;
    this.current = challenge;
    const table = STANDOFFS[challenge];
    if (table) {
      const open = tableIn(table, (condition) => holds(parseCondition(condition), state));
      this.standoff = new FaceOff(open, beatOf(state).player, state.seed, (view) => {
        overlay.standoff.value = view;
      });
      this.deps.begun(challenge, record(PEOPLE, table.opponent).name);
      this.deps.speak();
      return;
    }
    const play = MINIGAMES[challenge];
    if (!play) throw new Error(`"${challenge}" has neither a table in assets/story/standoffs nor a minigame`);
    this.minigame = play(this.deps.scene(), state, (view) => {
      overlay.minigame.value = view;
    });
    this.deps.begun(challenge, overlay.minigame.peek()?.title ?? challenge);
  }

  /** The last words of a standoff have been read. */
  said(): void {
    const outcome = this.standoff?.outcome;
    if (outcome) this.end(outcome);
  }

  press(): void {
    this.minigame?.press();
  }

  skip(): void {
    if (!this.minigame || this.letting) return;
    this.letting = this.minigame.curtained;
    if (this.letting) this.deps.curtain(true);
    else this.minigame.skip();
  }

  /** Once a frame; `delta` in ms of game time. */
  tick(delta: number, direction: readonly [number, number]): void {
    if (!this.minigame) return;
    if (this.letting) {
      if (!this.deps.dark()) return;
      this.minigame.skip();
      this.deps.curtain(false);
    }
    this.minigame.tick(delta, direction);
    const { tier } = this.minigame;
    if (tier !== null) this.end(tier);
  }

  /** Nothing of it stays. */
  close(): void {
    this.minigame?.close();
    this.standoff = null;
    this.minigame = null;
    this.current = null;
    this.letting = false;
    this.deps.overlay.standoff.value = null;
    this.deps.overlay.minigame.value = null;
  }

  private end(outcome: string): void {
    const { current } = this;
    this.close();
    if (current) this.deps.concluded(current, outcome);
  }
}
