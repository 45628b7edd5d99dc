/**
 * Places to be measured: `?bench=<place>&beat=<beat>&mode=lit|unlit|empty`, the player walking to and fro, effects on
 * high. With `?bench` alone the game is left to whoever plays it. Either way the page marks when the title stands and
 * when the player is first free.
 */
import type Phaser from 'phaser';
import { Session } from '../dialogue/session';
import type { BeatId } from '../ids';
import { Lighting } from '../lighting/lighting';
import { happeningIn } from '../places/happening';
import type { Place } from '../places/place';
import { BEATS, record } from '../quest-state/records';
import { beatOf, begin, type QuestState } from '../quest-state/state';
import { loadPlace, SCRIPT } from '../scenes/chapter';
import { Front } from '../scenes/front-scene';
import type { Host } from '../scenes/host';
import type { Menus } from '../scenes/menus';
import { PlaceScene } from '../scenes/place-scene';
import type { OverlayModel } from '../ui/model';

type Mode = 'lit' | 'unlit' | 'empty';
/** What a place is made of, and what must not grow from visit to visit; textures as the graphics context holds them. */
type Counts = { sprites: number; lights: number; textures: number; listeners: number };
type Game = { game: Phaser.Game; overlay: OverlayModel; menus: Menus };

/** Ms before the player turns round. */
const TURN = 2500;
const nothing = (): void => {};

/** A light that lights nothing, laid over the real one while a place is shown without. */
const DARK: Partial<Lighting> = {
  addLit: nothing,
  addShadow: nothing,
  addReflection: nothing,
  attachLight: () => nothing,
  setMood: nothing,
  setLights: nothing,
  setQuality: nothing,
  setCalm: nothing,
  update: nothing,
};
const REAL: Partial<Lighting> = Object.fromEntries(
  Object.keys(DARK).map((name) => [name, Reflect.get(Lighting.prototype, name)]),
);

/** Asks for a walk to and fro, and lets nothing come of it. */
class Stroll implements Host {
  readonly session: Session;
  readonly company: Host['company'];
  readonly report: Host['report'] = (problem) => console.warn(problem);
  readonly quality = 'high';
  readonly calm = false;
  readonly free = true;
  readonly shake = 0;
  readonly vacant = false;
  readonly still = true;
  readonly ready = true;
  readonly describe = nothing;
  readonly use = nothing;
  readonly trip = nothing;
  readonly coverReached = nothing;
  readonly seenBy = nothing;

  constructor(
    readonly overlay: OverlayModel,
    private readonly loop: { time: number },
    state: QuestState,
    readonly arrived: () => void,
  ) {
    this.session = new Session(SCRIPT, state);
    this.company = beatOf(state).party;
  }

  get controls(): Host['controls'] {
    return { direction: [Math.floor(this.loop.time / TURN) % 2 === 0 ? 1 : -1, 0], running: false, pointer: null };
  }
}

class Bench {
  private lights = 0;

  constructor(private readonly deps: Game) {}

  private get scene(): PlaceScene {
    return this.deps.game.scene.getScene<PlaceScene>(PlaceScene.KEY);
  }

  /** Shows the place of a beat, or nothing at all. Resolves once it stands. */
  async enter(beat: BeatId, mode: Mode): Promise<void> {
    const { game, overlay } = this.deps;
    overlay.screen.value = 'none';
    overlay.prompt.value = null;
    Object.assign(Lighting.prototype, mode === 'unlit' ? DARK : REAL);
    if (mode === 'empty') {
      game.scene.stop(PlaceScene.KEY);
      return;
    }
    const { place: name, spawn } = record(BEATS, beat);
    const state: QuestState = { ...begin(1), beat, checkpoint: { place: name, spot: spawn }, queued: null };
    const place: Place = await loadPlace(name);
    this.lights = happeningIn(place, state).lights.length;
    await new Promise<void>((resolve) => {
      const host = new Stroll(overlay, game.loop, state, resolve);
      game.scene.start(PlaceScene.KEY, { place, spot: spawn, host });
    });
    game.scene.bringToTop(Front.KEY);
    game.scene.getScene<Front>(Front.KEY).curtain(false, 0);
    if (mode === 'unlit') this.hideLight();
  }

  /** What the light drew when it was made is multiplied or added; the things of the place are not. */
  private hideLight(): void {
    for (const object of this.scene.children.list) {
      if ('blendMode' in object && object.blendMode !== 0) Object.assign(object, { visible: false });
    }
  }

  counts(): Counts {
    const { game } = this.deps;
    const { scene } = this;
    const emitters: Phaser.Events.EventEmitter[] = [
      game.events,
      game.scale,
      game.textures,
      game.renderer,
      scene.events,
      scene.load,
    ];
    const heard = (emitter: Phaser.Events.EventEmitter): number =>
      emitter.eventNames().reduce((sum, name) => sum + emitter.listenerCount(name), 0);
    return {
      sprites: scene.children.length,
      lights: this.lights,
      textures: 'glTextureWrappers' in game.renderer ? game.renderer.glTextureWrappers.length : 0,
      listeners: emitters.reduce((sum, emitter) => sum + heard(emitter), 0),
    };
  }
}

/** Marks the first drawn frame for which `when` holds, for the browser's own timeline. */
const markOnce = (game: Phaser.Game, mark: string, when: () => boolean): Promise<void> =>
  new Promise((resolve) => {
    const look = (): void => {
      if (!when()) return;
      game.events.off('postrender', look);
      performance.mark(mark);
      resolve();
    };
    game.events.on('postrender', look);
  });

/** `asked`: the page's query. Rejects if it names a beat that the story has not. */
export async function startBench(asked: URLSearchParams, deps: Game): Promise<void> {
  const { game, menus } = deps;
  const bench = new Bench(deps);
  Object.assign(window, { bench });
  const titled = markOnce(game, 'title', () => game.scene.isActive(PlaceScene.KEY));
  void markOnce(game, 'control', () => menus.story?.free ?? false);
  await titled;
  const place = asked.get('bench');
  if (!place) return;
  const beat = BEATS.find((b) => (asked.has('beat') ? b.id === asked.get('beat') : b.place === place));
  if (!beat) throw new Error(`no beat "${asked.get('beat') ?? ''}" in "${place}"`);
  const mode = (['lit', 'unlit', 'empty'] as const).find((m) => m === asked.get('mode')) ?? 'lit';
  await bench.enter(beat.id, mode);
  performance.mark('bench');
}
