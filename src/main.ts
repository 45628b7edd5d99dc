/** The composition root: the one file that knows every room. */
import './page.css';
import Phaser from 'phaser';
import type { Action } from './input/actions';
import { Controls } from './input/controls';
import { Pointer } from './input/pointer';
import { Saves } from './saves/saves';
import { canDraw, crashView, noPicture } from './scenes/crash';
import { Ears } from './scenes/ears';
import { Front } from './scenes/front-scene';
import { holdPicture } from './scenes/held-picture';
import { Menus } from './scenes/menus';
import { PlaceScene } from './scenes/place-scene';
import { Quality } from './scenes/quality';
import { seedIn } from './scenes/seed';
import { fitView } from './scenes/view';
import type { OverlayActions } from './ui/actions';
import { createOverlayModel, type OverlayModel } from './ui/model';
import { mountOverlay } from './ui/mount';
import type { NoticeView, Screen } from './ui/views';

const asked = new URLSearchParams(location.search);

/** The screens that leave the picture in view. */
const SCENIC: ReadonlySet<Screen> = new Set(['none', 'title', 'credits']);

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`index.html has no element "${id}"`);
  return found;
}

/** @throws CannotStart where there is no WebGL. */
function createGame(): Phaser.Game {
  const view = fitView(innerWidth, innerHeight, devicePixelRatio);
  try {
    return new Phaser.Game({
      type: Phaser.WEBGL,
      parent: element('view'),
      width: view.width,
      height: view.height,
      pixelArt: true,
      banner: false,
      audio: { noAudio: true },
      input: { keyboard: false, mouse: false, touch: false },
      disableContextMenu: false,
      fps: { smoothStep: false },
      render: { preserveDrawingBuffer: asked.has('test') },
      scale: { mode: Phaser.Scale.NONE, zoom: view.zoom },
      scene: [Front, PlaceScene],
    });
  } catch (error) {
    throw canDraw() ? error : noPicture(error);
  }
}

/** The overlay comes first, so that whatever fails after it can be told. */
function open(): void {
  const problems: string[] = [];
  let menus: Menus | null = null;
  let ears: Ears | null = null;
  const actions: OverlayActions = {
    openScreen: (screen) => menus?.openScreen(screen),
    closeScreen: () => menus?.closeScreen(),
    begin: () => {
      ears?.wake();
      menus?.begin();
    },
    continueGame: () => menus?.continueGame(),
    newGame: () => menus?.nights.begin(),
    pressNight: (slot) => menus?.nights.press(slot),
    removeNight: (slot) => menus?.nights.remove(slot),
    exportNight: (slot) => menus?.nights.takeAlong(slot),
    importNight: (slot) => menus?.nights.takeIn(slot),
    pick: (id) => menus?.pick(id),
    quitToTitle: () => menus?.quitToTitle(),
    setOption: (key, value) => menus?.setOption(key, value),
    rebind: (slot) => menus?.remapping.ask(slot),
    resetControls: (device) => menus?.remapping.reset(device),
    answerConfirm: (yes) => menus?.screens.answer(yes),
    dismissNotice: () => menus?.screens.dismiss(),
    reload: () => location.reload(),
    advanceLine: () => menus?.story?.talk.advance(),
    skipLines: () => menus?.story?.talk.skip(),
    fastForward: () => menus?.story?.talk.fastForward(),
    choose: (id) => menus?.story?.talk.choose(id),
    breathe: () => menus?.story?.breathe(),
    pressMinigame: () => menus?.story?.challenges.press(),
    skipMinigame: () => menus?.story?.challenges.skip(),
    readNextClause: () => menus?.story?.papers.readNextClause(),
    weigh: (thought, reason) => menus?.story?.papers.act({ do: 'weigh', thought, reason }),
    finishWeighing: () => menus?.story?.papers.act({ do: 'settleWeighing' }),
    sign: (stroke) => menus?.story?.papers.act({ do: 'sign', stroke }),
    writeNoteLine: (line, option) => menus?.story?.papers.act({ do: 'writeLine', line, option }),
    noteLineFaded: () => menus?.story?.papers.lineFaded(),
    finishNote: () => menus?.story?.papers.act({ do: 'sealNote' }),
    pack: (packed) => menus?.story?.papers.act({ do: 'pack', packed }),
    unpack: (item) => menus?.story?.papers.act({ do: 'unpack', item }),
    finishPacking: () => menus?.story?.papers.act({ do: 'closeBag' }),
    unfoldNote: () => menus?.story?.papers.unfoldNote(),
    finishReading: () => menus?.story?.papers.act({ do: 'finishReading' }),
  };
  const overlay = createOverlayModel(actions);
  const act = (action: Action): void => {
    if (action === 'mute') {
      menus?.toggleMute();
      overlay.focus.handleOther();
      return;
    }
    if (overlay.focus.handleAction(action)) return;
    if (action === 'confirm') menus?.story?.confirm();
    else if (action === 'cancel') menus?.pause();
    else if (action === 'journal') menus?.journal();
    else if (action === 'call') menus?.story?.call();
    else if (action === 'backlog') menus?.backlog();
    else if (action === 'next') menus?.story?.breathe();
  };
  const controls = new Controls(window, {
    act,
    other: () => overlay.focus.handleOther(),
    inMenus: () => overlay.focus.blocks(),
    changed: (pad) => menus?.remapping.inUse(pad),
    lost: () => menus?.padLost(),
  });
  mountOverlay(element('overlay'), overlay);

  const crash = (error: unknown): void => {
    const state = menus?.story?.session.state ?? null;
    overlay.crash.value = crashView(error, {
      browser: navigator.userAgent,
      problems,
      started: menus !== null,
      state,
    });
    ears?.sleep();
  };
  addEventListener('error', (event) => crash(event.error ?? event.message));
  addEventListener('unhandledrejection', (event) => crash(event.reason));

  const stepped = asked.has('test') ? import('./dev/test-clock') : null;
  Promise.all([Saves.open(), stepped])
    .then(([saves, clock]) => {
      const seed = seedIn(asked);
      const game = createGame();
      ({ menus, ears } = start({ game, seed, overlay, saves, controls, act, crash, problems }));
      clock?.installTestClock({ game, overlay, menus, ears });
    })
    .catch(crash);
}

type Parts = {
  game: Phaser.Game;
  /** Null for chance. */
  seed: number | null;
  overlay: OverlayModel;
  saves: Saves;
  controls: Controls;
  act: (action: Action) => void;
  crash: (error: unknown) => void;
  /** What has been reported missing, for the crash screen to tell. */
  problems: string[];
};

/** What is saved while developing goes into the game that runs. */
const live = import.meta.hot ? import('./dev/live') : null;

/** Puts the game together, up to the title. */
function start({ game, seed, overlay, saves, controls, act, crash, problems }: Parts): { menus: Menus; ears: Ears } {
  const quality = new Quality(
    () => overlay.options.peek().quality,
    () => menus.optionsChanged(),
  );
  const report = (problem: string): void => {
    problems.push(problem);
    console.warn(problem);
    menus.screens.warn(`Something is missing: ${problem}. The game goes on without it.`);
  };
  const ears = new Ears({ game, overlay, menus: () => menus, report, stepped: asked.has('test') });
  const menus = new Menus({
    game,
    overlay,
    saves,
    controls,
    report,
    quality: () => quality.level,
    heard: (cue) => ears.heard(cue),
    // The only chance there is in a night.
    draw: () => seed ?? crypto.getRandomValues(new Uint32Array(1))[0] ?? 1,
  });

  const resize = (): void => {
    const { width, height, zoom } = fitView(innerWidth, innerHeight, devicePixelRatio);
    game.scale.resize(width, height);
    game.scale.setZoom(zoom);
    const [left, top] = [(innerWidth - width * zoom) / 2, (innerHeight - height * zoom) / 2];
    Object.assign(element('view').style, { left: `${left}px`, top: `${top}px` });
    overlay.view.value = { left, top, zoom };
  };
  addEventListener('resize', resize);
  controls.pointer = new Pointer(element('view'), window, {
    walks: () => menus.story?.free === true && menus.story.ready && !overlay.focus.blocks(),
    confirm: () => act('confirm'),
  });

  const step = (_time: number, delta: number): void => {
    menus.tick(delta);
    ears.tick(delta);
    overlay.curtain.value = game.scene.getScene<Front>(Front.KEY).view;
    if (!asked.has('test')) quality.tick(delta);
  };
  game.events.on(Phaser.Core.Events.STEP, step);
  game.events.once(Phaser.Core.Events.READY, () => {
    resize();
    holdPicture(game, () => overlay.activity.peek() !== null || !SCENIC.has(overlay.screen.peek()));
    menus
      .open()
      .then(() => live?.then(({ goLive }) => goLive({ game, menus, asked })))
      .catch(crash);
    watchContext();
  });

  /** The picture comes back by itself after a lost context; meanwhile the game waits. */
  function watchContext(): void {
    const { renderer } = game;
    if (!(renderer instanceof Phaser.Renderer.WebGL.WebGLRenderer)) return;
    const lost: NoticeView = { text: 'The picture was lost. It will be back in a moment.' };
    let covered: NoticeView | null = null;
    renderer.on(Phaser.Renderer.Events.LOSE_WEBGL, () => {
      menus.pause();
      covered = overlay.notice.peek();
      overlay.notice.value = lost;
    });
    renderer.on(Phaser.Renderer.Events.RESTORE_WEBGL, () => {
      if (overlay.notice.peek() === lost) overlay.notice.value = covered;
    });
  }

  const leave = (): void => {
    controls.release();
    menus.story?.keepNow();
    menus.pause();
  };
  addEventListener('blur', () => {
    controls.release();
    menus.pause();
  });
  document.addEventListener('visibilitychange', () => document.hidden && leave());
  addEventListener('pagehide', leave);

  if (asked.has('bench'))
    import('./dev/bench').then(({ startBench }) => startBench(asked, { game, overlay, menus })).catch(crash);
  return { menus, ears };
}

// The gallery mounts itself, in place of the game.
if (asked.has('show')) void import('./dev/gallery');
else open();
