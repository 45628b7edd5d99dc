/** Down the castle wall: Griffith with Spike in one arm, the others above them, and two lit windows on the way. */
import { depthAtFeet } from '../../actors/depths';
import { EmoteBubble } from '../../actors/emote-bubble';
import type { Figure } from '../../actors/figure';
import type { BeamLook } from '../../lighting/beam';
import {
  CLIMB,
  feetOf,
  KNOTS,
  nextWindow,
  type Pose,
  poseIn,
  ROPE,
  type Rope,
  type Watcher,
  type Window,
} from '../../minigames/rope';
import type { Point } from '../../places/place';
import type { Fan } from '../../places/vision';
import type { RopeGauge } from '../../ui/minigame-views';
import type { PlaceScene } from '../place-scene';
import type { Minigame } from './run';

const [TOP, BOTTOM] = [KNOTS[0], KNOTS[KNOTS.length - 1] ?? 0];
/** Where each stands: px from one to the next on the ledge and the grass, and on the rope. */
const BESIDE = 30;
const ABOVE = 64;
/** Px that whoever climbs hangs beside the rope. */
const HOLD = 11;
/** From Griffith's feet to Spike's, while he is carried. */
const ARM = { x: 19, y: -5 } as const;
/** Px below the feet that are kept in view: the next window matters more than the last. */
const AHEAD = 56;
/** Px a second, once Griffith stands on the grass: down the rope, and away from it. */
const SLIDE = 400;
const AWAY = 200;

/** What each window shows: its first picture, where the eyes are, where they look (degrees), and who it is. */
const PANES = {
  starlight: { name: 'Starlight', frame: 'starlight-reads', eyes: { x: 276, y: 556 }, heading: 6 },
  twilight: { name: 'Twilight', frame: 'study-left', eyes: { x: 532, y: 1226 }, heading: 174 },
} as const satisfies Record<Watcher, { name: string; frame: string; eyes: Point; heading: number }>;
/** What can be seen from a window, and how far above the eyes its signs stand. */
const GAZE = { sight: 190, fov: 60 } as const;
const SIGN = 62;
const BEAMS = {
  turns: { color: 0x7a4c1c, rim: 'dots' },
  looks: { color: 0xb87428, rim: 'line' },
  sees: { color: 0xff4c3c, rim: 'line' },
} as const satisfies Record<string, BeamLook>;

/** How far across her study Twilight stands: 0 at the shelves, 1 at the desk. */
const ACROSS: Readonly<Record<Pose, number>> = { left: 0, right: 1, turns: 0.5, looks: 0.5, reads: 0 };
/** The pictures of one walk across it; those of the way back follow. */
const PACES = 14;

export function rope(scene: PlaceScene): Minigame<Rope> {
  const line = scene.find('top') ?? scene.player;
  const [spike, griffith] = [scene.crew.get('spike'), scene.crew.get('griffith')];
  const others = (['saphira', 'connor', 'yam'] as const).flatMap((who) => scene.crew.get(who) ?? []);
  const ledge = others.map(({ body }, i) => (Math.abs(body.y - TOP) < ABOVE ? body.x : line.x - BESIDE * (i + 2)));
  const panes = (Object.keys(PANES) as Watcher[]).map((watcher) => paneIn(scene, watcher));
  const release = scene.hold();
  /** Ms at which Griffith's feet were on the grass. */
  let landed: number | null = null;
  return {
    title: 'Down the rope',
    hint: 'Nothing moves until you do. The eyes: now, next, and then. Pass a window while two are shut.',
    moves: [{ keys: ['down'], does: 'next knot' }],
    press: 'Hang still',
    curtained: true,
    rules: ROPE,
    stage: {
      show: (state, time) => {
        const feet = feetOf(state);
        const climbing = state.since < CLIMB;
        if (ROPE.tierOf(state) !== null) landed ??= time;
        const ground = landed === null ? 0 : (time - landed) / 1000;
        const down = Math.min(1, ground / 0.3);
        const hung = down < 1 && feet > TOP;
        griffith?.perform(hung ? (climbing || ground > 0 ? 'climb' : 'hang') : down < 1 ? 'carry' : 'idle', {
          x: line.x - HOLD - (BESIDE - HOLD) * down,
          y: feet,
          facing: hung ? 'right' : 'down',
        });
        const held = { x: line.x - HOLD + ARM.x, y: feet + ARM.y };
        const spikeAt = { x: held.x + (line.x - held.x) * down, y: held.y + (feet - held.y) * down };
        spike?.perform(down < 1 ? 'hug' : state.frozen ? 'shiver' : 'idle', {
          ...spikeAt,
          facing: down < 1 ? 'left' : 'down',
        });
        spike?.character.sprite.setDepth(depthAtFeet(feet + 1));
        for (const [i, figure] of others.entries())
          follow(figure, { i, feet, climbing, ground, rope: line.x, ledge: ledge[i] ?? line.x });
        for (const pane of panes) pane.show(state, time);
        scene.look({ x: line.x, y: feet + AHEAD });
      },
      view: gaugeOf,
      close: () => {
        for (const pane of panes) pane.close();
        scene.look(null);
        release();
        scene.placePlayer('bottom');
      },
    },
  };
}

type Following = { i: number; feet: number; climbing: boolean; ground: number; rope: number; ledge: number };

/** One of those above: on the ledge until it is their turn, on the rope, and on the grass once they are down. */
function follow(figure: Figure, { i, feet, climbing, ground, rope, ledge }: Following): void {
  const hangs = feet - ABOVE * (i + 1);
  const held = rope - HOLD;
  if (hangs < TOP) {
    const near = Math.max(0, 1 - (TOP - hangs) / ABOVE);
    figure.perform(climbing && near > 0 ? 'walk' : 'idle', {
      x: ledge + (held - ledge) * near,
      y: TOP,
      facing: 'right',
    });
    return;
  }
  const slid = hangs + SLIDE * ground;
  if (slid < BOTTOM) {
    figure.perform(climbing || ground > 0 ? 'climb' : 'hang', { x: held, y: slid, facing: 'right' });
    return;
  }
  const place = rope - BESIDE * (i + 2);
  const x = Math.max(place, held - (AWAY * (slid - BOTTOM)) / SLIDE);
  figure.perform(x > place ? 'run' : 'idle', { x, y: BOTTOM, facing: x > place ? 'left' : 'right' });
}

/** A window on the place: who is in it, what they see of the wall, and the sign over it. */
function paneIn(scene: PlaceScene, watcher: Watcher) {
  const { frame, eyes, heading } = PANES[watcher];
  const image = scene.propOf(frame)?.images[0];
  const bubble = new EmoteBubble(scene);
  const beam = scene.lighting.addBeam(`window/${watcher}`, GAZE.sight);
  const fan: Fan = {
    gaze: { ...eyes, ...GAZE, heading },
    reaches: Array.from({ length: GAZE.fov + 1 }, () => GAZE.sight),
  };
  return {
    show: (state: Rope, time: number): void => {
      const window = state.windows.find((w) => w.watcher === watcher);
      if (!window) return;
      const { turns, since } = state;
      const [pose, before] = [poseIn(window, turns), poseIn(window, turns, turns > 0 ? -1 : 0)];
      const way = Math.min(1, since / CLIMB);
      const sees = state.frozen && state.seenBy.at(-1) === watcher;
      const shown = sees ? 'looks' : pose;
      image?.setFrame(watcher === 'starlight' ? readingFrame(shown) : pacingFrame(before, shown, way));
      const look = sees ? BEAMS.sees : pose === 'turns' || pose === 'looks' ? BEAMS[pose] : null;
      beam.show(look && (sees || way === 1) ? fan : null, look ?? BEAMS.turns);
      bubble.show(sees ? 'alert' : pose === 'turns' && way === 1 ? 'question' : null, time);
      bubble.update(eyes.x, eyes.y - SIGN, time);
    },
    close: (): void => {
      image?.setFrame(frame);
      bubble.destroy();
      scene.lighting.removeBeam(beam);
    },
  };
}

const readingFrame = (pose: Pose): string => (pose === 'looks' ? 'starlight-looks-up' : 'starlight-reads');

/** Twilight on her way from one pose to the next, `way` 0 to 1. */
function pacingFrame(from: Pose, to: Pose, way: number): string {
  const [a, b] = [ACROSS[from], ACROSS[to]];
  if (way === 1 || a === b)
    return to === 'looks' ? 'study-looks-out' : to === 'turns' ? 'study-paces/6' : `study-${to}`;
  const at = a + (b - a) * way;
  const n = b > a ? at * (PACES - 1) : PACES + (1 - at) * (PACES - 1);
  return `study-paces/${Math.round(n)}`;
}

function gaugeOf(state: Rope): RopeGauge {
  const { windows, knot, turns, frozen, seenBy } = state;
  const feet = KNOTS[knot] ?? 0;
  const near = nextWindow(state);
  const glance = (window: Window, ahead: number) => {
    const pose = poseIn(window, turns, ahead);
    return pose === 'looks' || pose === 'turns' ? pose : 'away';
  };
  return {
    kind: 'rope',
    windows: windows.map((window) => ({
      name: PANES[window.watcher].name,
      glances: [0, 1, 2].map((ahead) => glance(window, ahead)),
      passed: feet >= window.foot,
      next: window === near && (KNOTS[knot + 1] ?? 0) > window.top,
    })),
    left: KNOTS.length - 1 - knot,
    frozen,
    seen: seenBy.length,
  };
}
