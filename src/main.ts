/** The composition root: the one file that knows every room. */
import './page.css';
import Phaser from 'phaser';
import { Keyboard } from './input/keyboard';
import type { Action } from './input/actions';
import { Saves } from './saves/saves';
import { Front } from './scenes/front-scene';
import { holdPicture } from './scenes/held-picture';
import { Menus } from './scenes/menus';
import { PlaceScene } from './scenes/place-scene';
import { Quality } from './scenes/quality';
import { fitView } from './scenes/view';
import type { OverlayActions } from './ui/actions';
import { createOverlayModel } from './ui/model';
import { mountOverlay } from './ui/mount';
import type { Screen } from './ui/views';

const asked = new URLSearchParams(location.search);

/** A whole number for a new night: `?seed=` or chance, the only chance there is. */
const drawSeed = (): number => Number(asked.get('seed')) || crypto.getRandomValues(new Uint32Array(1))[0] || 1;

/** The screens that leave the picture in view. */
const SCENIC: ReadonlySet<Screen> = new Set(['none', 'title', 'credits']);

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`index.html has no element "${id}"`);
  return found;
}

const problems: string[] = [];

/** `stepped`: what puts the test clock in, if the page is to be stepped. */
function start(saves: Saves, stepped: typeof import('./dev/test-clock') | null): void {
  const view = fitView(innerWidth, innerHeight, devicePixelRatio);
  const game = new Phaser.Game({
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

  const actions: OverlayActions = {
    openScreen: (screen) => menus.openScreen(screen),
    closeScreen: () => menus.closeScreen(),
    begin: () => menus.begin(),
    continueGame: () => void menus.continueGame(),
    newGame: () => menus.newGame(),
    quitToTitle: () => menus.quitToTitle(),
    setOption: (key, value) => menus.setOption(key, value),
    answerConfirm: (yes) => menus.answer(yes),
    dismissNotice: () => menus.dismiss(),
    reload: () => location.reload(),
    advanceLine: () => menus.story?.advanceLine(),
    skipLines: () => menus.story?.skipLines(),
    choose: (id) => menus.story?.choose(id),
    breathe: () => menus.story?.breathe(),
    readNextClause: () => menus.story?.readNextClause(),
    weigh: (thought, reason) => menus.story?.act({ do: 'weigh', thought, reason }),
    finishWeighing: () => menus.story?.act({ do: 'settleWeighing' }),
    sign: (stroke) => menus.story?.act({ do: 'sign', stroke }),
    writeNoteLine: (line, option) => menus.story?.act({ do: 'writeLine', line, option }),
    noteLineFaded: () => menus.story?.lineFaded(),
    finishNote: () => menus.story?.act({ do: 'sealNote' }),
    pack: (packed) => menus.story?.act({ do: 'pack', packed }),
    unpack: (item) => menus.story?.act({ do: 'unpack', item }),
    finishPacking: () => menus.story?.act({ do: 'closeBag' }),
    unfoldNote: () => menus.story?.unfoldNote(),
    finishReading: () => menus.story?.act({ do: 'finishReading' }),
  };
  const overlay = createOverlayModel(actions);
  const quality = new Quality(
    () => overlay.options.peek().quality,
    () => menus.optionsChanged(),
  );
  const report = (problem: string): void => {
    problems.push(problem);
    console.warn(problem);
    menus.warn(`Something is missing: ${problem}. The game goes on without it.`);
  };

  const act = (action: Action): void => {
    if (overlay.focus.handleAction(action)) return;
    if (action === 'confirm') menus.story?.confirm();
    else if (action === 'cancel') menus.pause();
    else if (action === 'journal') menus.journal();
    else if (action === 'next') menus.story?.breathe();
  };
  const keyboard = new Keyboard(window, act);
  const menus = new Menus({
    game,
    overlay,
    saves,
    controls: keyboard,
    report,
    quality: () => quality.level,
    draw: drawSeed,
  });
  mountOverlay(element('overlay'), overlay);

  const resize = (): void => {
    const { width, height, zoom } = fitView(innerWidth, innerHeight, devicePixelRatio);
    game.scale.resize(width, height);
    game.scale.setZoom(zoom);
    const [left, top] = [(innerWidth - width * zoom) / 2, (innerHeight - height * zoom) / 2];
    Object.assign(element('view').style, { left: `${left}px`, top: `${top}px` });
    overlay.view.value = { left, top, zoom };
  };
  addEventListener('resize', resize);
  element('view').addEventListener('click', () => act('confirm'));

  const step = (_time: number, delta: number): void => {
    menus.tick(delta);
    if (!asked.has('test')) quality.tick(delta);
  };
  game.events.on(Phaser.Core.Events.STEP, step);
  game.events.once(Phaser.Core.Events.READY, () => {
    resize();
    holdPicture(game, () => overlay.activity.peek() !== null || !SCENIC.has(overlay.screen.peek()));
    menus.open().catch(crash);
    watchContext();
  });

  /** The picture comes back by itself after a lost context; meanwhile the game waits. */
  function watchContext(): void {
    const { renderer } = game;
    if (!(renderer instanceof Phaser.Renderer.WebGL.WebGLRenderer)) return;
    renderer.on(Phaser.Renderer.Events.LOSE_WEBGL, () => {
      menus.pause();
      overlay.notice.value = { text: 'The picture was lost. It will be back in a moment.' };
    });
    renderer.on(Phaser.Renderer.Events.RESTORE_WEBGL, () => menus.dismiss());
  }

  const leave = (): void => {
    keyboard.release();
    if (menus.story && overlay.screen.peek() !== 'outcome') menus.story.keepNow();
    menus.pause();
  };
  addEventListener('blur', () => {
    keyboard.release();
    menus.pause();
  });
  document.addEventListener('visibilitychange', () => document.hidden && leave());
  addEventListener('pagehide', leave);

  function crash(error: unknown): void {
    const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
    const state = menus.story ? JSON.stringify(menus.story.session.state) : 'no story open';
    overlay.crash.value = {
      title: 'Something broke',
      text: 'The story is safe as it was last saved. Reload to go on from there.',
      report: [`Signed, Spike`, navigator.userAgent, trace, ...problems, state].join('\n'),
    };
  }
  addEventListener('error', (event) => crash(event.error ?? event.message));
  addEventListener('unhandledrejection', (event) => crash(event.reason));

  if (asked.has('bench'))
    import('./dev/bench').then(({ startBench }) => startBench(asked, { game, overlay, menus })).catch(crash);
  stepped?.installTestClock({ game, overlay, menus });
}

// The gallery mounts itself, in place of the game.
if (asked.has('show')) void import('./dev/gallery');
else {
  const stepped = asked.has('test') ? import('./dev/test-clock') : null;
  void Promise.all([Saves.open(), stepped]).then(([saves, module]) => start(saves, module));
}
