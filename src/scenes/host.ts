import type { PersonId } from '../ids';
import type { Pointer } from '../input/pointer';
import type { OverlayModel } from '../ui/model';
import type { Report } from '../actors/missing';
import type { Session } from '../dialogue/session';
import type { Trigger } from '../places/place';
import type { UsableThing } from '../places/happening';
import type { LightQuality } from '../lighting/look';

/** What a place asks of the game that plays in it. */
export type Host = {
  readonly session: Session;
  readonly overlay: OverlayModel;
  readonly report: Report;
  /** Where the held keys point, whether to run, and the mouse where there is one to listen to. */
  readonly controls: { direction: readonly [number, number]; running: boolean; pointer: Pointer | null };
  readonly quality: LightQuality;
  readonly calm: boolean;
  /** Nobody is played here: the place stands empty. */
  readonly vacant: boolean;
  /** The story stands still: nobody comes who is not there now. */
  readonly still: boolean;
  /** Px by which the view is off its place now, while it shakes. */
  readonly shake: number;
  /** Who follows the player, nearest first. */
  readonly company: readonly PersonId[];
  /** Whether the player may walk and use things now. */
  readonly free: boolean;
  /** Whether a press is meant for what is in reach, and no longer for a talk that has just ended. */
  readonly ready: boolean;
  /** The place stands and shows. */
  arrived(): void;
  /** Says what the place looks like to those who cannot see it. */
  describe(text: string): void;
  use(thing: UsableThing): void;
  trip(trigger: Trigger): void;
  coverReached(cover: string): void;
  seenBy(patrol: string): void;
};
