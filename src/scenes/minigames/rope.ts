/** The climb down the castle wall: Spike in Griffith's arm, the others above, and the windows they pass. */
import { depthAtFeet } from '../../actors/depths';
import type { PersonId } from '../../ids';
import { feetOf, KNOTS, nextWindow, type Pose, poseIn, ROPE, type Rope, type Watcher } from '../../minigames/rope';
import type { Glance } from '../../ui/minigame-views';
import type { PlaceScene } from '../place-scene';
import { faceOf } from './face';
import type { Minigame } from './run';

/** Who hangs where: px above the lowest feet, and beside the rope. */
const CLIMBERS: readonly { person: PersonId; above: number; beside: number }[] = [
  { person: 'griffith', above: 0, beside: 0 },
  { person: 'spike', above: 12, beside: 9 },
  { person: 'connor', above: 58, beside: -2 },
  { person: 'yam', above: 112, beside: 2 },
  { person: 'saphira', above: 166, beside: -1 },
];
const WINDOWS: Readonly<Record<Watcher, Readonly<Partial<Record<Pose, string>>>>> = {
  starlight: { reads: 'starlight-reads', turns: 'starlight-reads', looks: 'starlight-looks-up' },
  twilight: { left: 'study-left', right: 'study-right', turns: 'study-right', looks: 'study-looks-out' },
};
/** The pictures by which their windows are found. */
const FOUND: Readonly<Record<Watcher, string>> = { starlight: 'starlight-reads', twilight: 'study-left' };
/** Moves that the player sees ahead. */
const AHEAD = 6;

const glanceOf = (pose: Pose): Glance => (pose === 'looks' || pose === 'turns' ? pose : 'away');

export function rope(scene: PlaceScene): Minigame<Rope> {
  const release = scene.hold();
  const { x } = scene.player;
  return {
    title: 'The rope',
    hint: 'Down climbs a knot. Nothing moves until you do. Go past while neither eye in the frame is open.',
    press: 'Wait',
    rules: ROPE,
    stage: {
      show: (state) => {
        const feet = feetOf(state);
        for (const { person, above, beside } of CLIMBERS) {
          const figure = scene.crew.get(person);
          const y = Math.max(KNOTS[0], feet - above);
          figure?.perform(person === 'griffith' ? 'carry' : state.frozen ? 'idle' : 'walk', {
            x: x + beside,
            y,
            facing: 'up',
          });
          figure?.character.sprite.setDepth(depthAtFeet(y + (person === 'spike' ? 40 : 30)));
        }
        for (const window of state.windows) {
          const frame = WINDOWS[window.watcher][poseIn(window, state.turns)];
          if (frame) for (const image of scene.propOf(FOUND[window.watcher])?.images ?? []) image.setFrame(frame);
        }
      },
      view: (state) => {
        const window = nextWindow(state);
        return {
          kind: 'rope',
          knot: state.knot,
          knots: KNOTS.length,
          watcher: window ? faceOf(window.watcher) : null,
          glances: window ? Array.from({ length: AHEAD }, (_, n) => glanceOf(poseIn(window, state.turns, n))) : [],
          frozen: state.frozen,
          seen: state.seenBy.length,
        };
      },
      close: release,
    },
  };
}
