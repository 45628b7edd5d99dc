/** Tells of the controls by what the player is about just now. */
import type { PlaceId } from '../ids';
import type { OverlayModel } from '../ui/model';
import type { HintView } from '../ui/views';
import type { Company } from './company';
import { Hints } from './hints';
import type { PlaceScene } from './place-scene';

export type LessonsDeps = {
  overlay: OverlayModel;
  company: Company;
  scene: () => PlaceScene;
  /** What the player knows of the controls, and what they come to know. */
  learned: ReadonlySet<string>;
  learn: (hint: HintView) => void;
};

export class Lessons {
  private readonly hints: Hints;

  constructor(private readonly deps: LessonsDeps) {
    this.hints = new Hints(deps.overlay, deps.learned, deps.learn);
  }

  /** Once a frame; `delta` in ms. `place`: the one that stands. */
  tick(delta: number, place: PlaceId, free: boolean): void {
    const { overlay, company, scene } = this.deps;
    const fares = overlay.stealth.peek();
    this.hints.tick(delta, {
      free,
      place,
      pace: scene().pace,
      guarded: fares !== null,
      hidden: fares === 'hidden',
      reading: overlay.screen.peek() === 'journal',
      together: company.view.length > 1,
      called: company.hasCalled,
      objective: overlay.objective.peek(),
    });
  }
}
