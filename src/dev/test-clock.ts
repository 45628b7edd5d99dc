/**
 * The test clock: the game stands still from its first frame until it is stepped, and can be read. No game time passes
 * while something loads, so that a picture depends on keys and steps alone. It never writes: input stays real keys.
 * Loaded by `?test`.
 */
import Phaser from 'phaser';
import { options } from 'preact';
import { PERSON_IDS, type PersonId } from '../ids';
import { begin, type QuestState } from '../quest-state/state';
import type { Ears } from '../scenes/ears';
import type { Front } from '../scenes/front-scene';
import type { PlaceScene } from '../scenes/place-scene';
import type { Menus } from '../scenes/menus';
import type { OverlayModel } from '../ui/model';

/** Ms of one step. */
const STEP = 1000 / 60;
/** Ms in which whatever loads should have come. */
const PATIENCE = 60_000;

export type TestClock = {
  /** Runs game time on by so many ms, drawing only the last frame, or none. Rejects if something does not come to load. */
  step(ms: number, draw?: boolean): Promise<void>;
  /** Resolves when the overlay shows what has happened. */
  shown(): Promise<void>;
  read(): {
    place: string | null;
    x: number;
    y: number;
    facing: string;
    free: boolean;
    screen: string;
    state: QuestState | null;
  };
  /** Whoever stands where there is no floor; and the player, where no way leads back to where a load would put them. */
  astray(): readonly string[];
  /** Whether the curtain hides the place, and where everypony stands. */
  stage(): { view: Front['view']; people: Readonly<Partial<Record<PersonId, readonly [x: number, y: number]>>> };
  /** What is alive in the engine now: nothing may pile up from scene to scene. */
  count(): { objects: number; textures: number; listeners: number };
  /** What sounds; null before the first gesture. */
  sounds(): Ears['playing'];
  /** The state in which a night of that seed begins. */
  dusk(seed: number): QuestState;
  /** Where a named thing of the map is, and the way there on foot. */
  route(name: string): readonly { x: number; y: number }[];
  /** Where a named thing of the map is in the window, in CSS px. */
  spot(name: string): readonly [number, number];
};

/** Runs tasks one after another, without the pause that browsers make between timers. */
function tasks(): (task: () => void) => void {
  const { port1, port2 } = new MessageChannel();
  const waiting: (() => void)[] = [];
  port1.onmessage = () => waiting.shift()?.();
  return (task) => {
    waiting.push(task);
    port2.postMessage(null);
  };
}

/** Takes the loop over before the game's first frame. */
export function installTestClock({
  game,
  overlay,
  menus,
  ears,
}: {
  game: Phaser.Game;
  overlay: OverlayModel;
  menus: Menus;
  ears: Ears;
}): void {
  const { loop } = game;
  loop.stop();
  loop.raf.start = () => loop.raf;
  loop.raf.stop = () => loop.raf;
  overlay.still.value = true;
  const task = tasks();
  // The overlay follows the clock, not the screen: it need not be painted to hear the next key.
  options.requestAnimationFrame = task;
  let now = 0;
  let frame = 0;
  const isLoading = (): boolean =>
    !game.isRunning ||
    menus.busy ||
    document.fonts.status === 'loading' ||
    game.scene.scenes.some(({ load }) => load.isLoading());
  /** Phaser asks for more files than it takes at once in its frames, which stand still now. */
  const loaded = async (): Promise<void> => {
    const end = performance.now() + PATIENCE;
    while (isLoading()) {
      if (performance.now() > end) throw new Error('something loads and does not come');
      for (const { load } of game.scene.scenes) if (load.isLoading()) load.update();
      await new Promise<void>(task);
    }
  };
  const clock: TestClock = {
    async step(ms, draw = true) {
      const steps = Math.max(1, Math.round(ms / STEP));
      for (let i = 0; i < steps; i++) {
        if (isLoading()) await loaded();
        now += STEP;
        frame++;
        Object.assign(loop, { now, time: now, lastTime: now, delta: STEP, rawDelta: STEP, frame });
        if (draw && i === steps - 1) game.step(now, STEP);
        else game.headlessStep(now, STEP);
      }
    },
    async shown() {
      // The overlay renders after this task and takes the focus in a task after that, which may render once more.
      for (let i = 0; i < 3; i++) await new Promise<void>(task);
    },
    read() {
      const story = menus.story;
      const scene = game.scene.getScene<PlaceScene>('place');
      const { x, y, facing } = story && scene.crew ? scene.player : { x: 0, y: 0, facing: 'down' };
      return {
        place: story?.session.state.checkpoint.place ?? null,
        x,
        y,
        facing,
        free: story?.free ?? false,
        screen: overlay.screen.peek(),
        state: story?.session.state ?? null,
      };
    },
    astray() {
      const story = menus.story;
      if (!story?.free) return [];
      const scene = game.scene.getScene<PlaceScene>('place');
      const { floor, aisles, player, playerId, crew } = scene;
      const lost = story.company.filter((id) => {
        const body = crew.get(id)?.body;
        return body && !aisles.free(body.x, body.y);
      });
      const home = scene.find(story.session.state.checkpoint.spot);
      const start = home && floor.nearestFree(home.x, home.y);
      const reached = start && floor.reachable(start.x, start.y);
      const cut = reached && reached[floor.cellAt(player.x, player.y)] !== 1;
      return cut || !floor.free(player.x, player.y) ? [playerId, ...lost] : lost;
    },
    stage() {
      const { crew } = game.scene.getScene<PlaceScene>('place');
      const people = PERSON_IDS.flatMap((id) => {
        const body = crew.get(id)?.body;
        return body ? [[id, [body.x, body.y]]] : [];
      });
      return { view: game.scene.getScene<Front>('front').view, people: Object.fromEntries(people) };
    },
    count() {
      const { scenes } = game.scene;
      const emitters = [
        game.events,
        game.scale,
        game.textures,
        game.renderer,
        ...scenes.flatMap((s) => [s.events, s.load]),
      ];
      const events = emitters.flatMap((e) => (e instanceof Phaser.Events.EventEmitter ? [e] : []));
      return {
        objects: scenes.reduce((sum, { sys }) => sum + sys.displayList.length + sys.updateList.length, 0),
        textures: game.textures.getTextureKeys().length,
        listeners: events.reduce((sum, e) => sum + e.eventNames().reduce((n, name) => n + e.listenerCount(name), 0), 0),
      };
    },
    sounds: () => ears.playing,
    dusk: begin,
    spot(name) {
      const place = game.scene.getScene<PlaceScene>('place');
      const { x, y } = place.find(name) ?? place.player;
      const { scrollX, scrollY } = place.cameras.main;
      const { left, top, zoom } = overlay.view.peek();
      return [left + (x - scrollX) * zoom, top + (y - scrollY) * zoom];
    },
    route: (name) => game.scene.getScene<PlaceScene>('place').routeTo(name),
  };
  Object.assign(window, { testClock: clock });
}
