/** The game as its sound knows it. */
import type { Outlook } from '../audio/noise';
import type { Shown } from '../audio/shown';
import { type Faced, moodOf, type Situation } from '../audio/situation';
import type { OverlayModel } from '../ui/model';
import type { StandoffView } from '../ui/views';
import type { PlaceScene } from './place-scene';
import type { Playing } from './playing';
import { heardIn } from './sound-places';

export function shownIn(overlay: OverlayModel, story: Playing | null, scene: PlaceScene | null): Shown {
  const dialogue = overlay.dialogue.peek();
  const minigame = overlay.minigame.peek();
  const choices = dialogue?.choices ?? [];
  return {
    screen: overlay.screen.peek(),
    notice: overlay.notice.peek()?.text ?? null,
    saved: overlay.saveMark.peek(),
    thought: overlay.thoughtToast.peek()?.id ?? null,
    hint: overlay.hint.peek(),
    prompt: overlay.prompt.peek() && (scene?.inReach?.name ?? null),
    choices: choices.length,
    failing: choices.some(({ fading = 0 }) => fading > 0),
    smoke: dialogue?.style === 'smoke',
    stealth: overlay.stealth.peek(),
    standoff: overlay.standoff.peek(),
    gauge: minigame?.gauge ?? null,
    result: minigame?.result ?? null,
    paper: overlay.activity.peek(),
    pen: overlay.pen.peek(),
    panic: overlay.search.peek()?.panic ?? null,
    state: story?.session.state ?? null,
  };
}

export function situationIn(
  overlay: OverlayModel,
  story: Playing | null,
  scene: PlaceScene | null,
  speaking: boolean,
): Situation {
  const screen = overlay.screen.peek();
  const standoff = overlay.standoff.peek();
  const state = story?.session.state ?? null;
  return {
    over: overlay.crash.peek() ? 'fault' : screen === 'none' ? 'play' : 'menu',
    state,
    ended: state?.beat === 'credits' && (screen === 'credits' || screen === 'outcome'),
    mood: moodOf(state, scene && { place: scene.placeId, mood: scene.happening.mood ?? null }, heardIn),
    away: (thing) => {
      const [at, from] = [scene?.find(thing), scene?.player];
      return at && from ? Math.hypot(at.x - from.x, at.y - from.y) : Number.POSITIVE_INFINITY;
    },
    fares: overlay.stealth.peek(),
    faced: standoff && facedIn(standoff),
    speaking,
  };
}

const facedIn = ({ composure, meter, last }: StandoffView): Faced => ({
  against: meter.word === 'nerve' ? 'beast' : 'friend',
  composure: composure.now / composure.most,
  meter: meter.now / meter.most,
  last,
});

export function outlookOf({ cameras }: PlaceScene): Outlook {
  const { scrollX, scrollY, width, height } = cameras.main;
  return { x: scrollX + width / 2, y: scrollY + height / 2, width };
}
