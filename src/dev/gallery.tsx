import type { ItemId } from '../ids';
import { CLUES } from '../quest-state/records';
import type { Packed } from '../quest-state/state';
import { createOverlayModel, type OverlayModel } from '../ui/model';
import { mountOverlay } from '../ui/mount';
import type { OverlayActions } from '../ui/actions';
import type { OverlayAction } from '../ui/focus';
import { MINIGAMES } from './gallery-minigames';
import * as samples from './gallery-samples';
import './gallery.css';

/** Every screen of the overlay with sample content, one at a time: `?show=packing&size=2&readable&contrast`. */

const show = (model: OverlayModel): Record<string, () => void> => ({
  spoken: () => {
    model.dialogue.value = samples.SPOKEN;
  },
  typing: () => {
    model.dialogue.value = samples.SPOKEN;
    model.revealed.value = 46;
  },
  choices: () => {
    model.dialogue.value = samples.ASKED;
    model.captions.value = ['[a knock, right]'];
  },
  fading: () => {
    model.dialogue.value = samples.FADING;
  },
  thought: () => {
    model.dialogue.value = samples.THOUGHT;
  },
  narration: () => {
    model.dialogue.value = samples.NARRATION;
  },
  smoke: () => {
    model.dialogue.value = samples.SMOKE;
  },
  mumbled: () => {
    model.dialogue.value = samples.MUMBLED;
  },
  world: () => {
    model.areaTitle.value = { title: 'The Everfree Forest' };
    model.prompt.value = { key: 'E', label: 'Serve punch', x: 330, y: 190 };
    model.objective.value = samples.OBJECTIVE;
    model.thoughtToast.value = {
      id: 'carrying',
      text: 'They only ever look for me when something needs carrying.',
    };
    model.saveMark.value = 'saved';
    model.captions.value = ['[a twig snaps, left]', '[an owl hoots]'];
  },
  notice: () => {
    model.notice.value = {
      text: 'This browser keeps no saves. You can play on; the story ends with this page.',
      dismiss: 'I see',
    };
    model.saveMark.value = 'failed';
  },
  search: () => {
    model.objective.value = 'Find him.';
    model.search.value = {
      panic: 0.62,
      clues: [...CLUES.slice(0, 3).map(({ id, text }) => ({ id, text }))],
      links: [
        { from: 'Bare shelves', guess: 'Up already? Without breakfast?' },
        { from: 'A cold bed', guess: 'He isn’t up. He isn’t anywhere.' },
      ],
      canBreathe: true,
    };
  },
  standoff: () => {
    model.dialogue.value = samples.ASKED;
    model.standoff.value = samples.STANDOFF;
    model.captions.value = ['[a growl]'];
  },
  moves: () => {
    model.objective.value = samples.OBJECTIVE;
    model.moves.value = samples.MOVES;
  },
  title: () => {
    model.screen.value = 'title';
  },
  gate: () => {
    model.title.value = { ...model.title.value, gate: true };
    model.screen.value = 'title';
  },
  pause: () => {
    model.screen.value = 'pause';
  },
  options: () => {
    model.screen.value = 'options';
  },
  journal: () => {
    model.screen.value = 'journal';
  },
  backlog: () => {
    model.screen.value = 'backlog';
  },
  credits: () => {
    model.screen.value = 'credits';
  },
  outcome: () => {
    model.screen.value = 'outcome';
  },
  confirm: () => {
    model.screen.value = 'title';
    model.confirm.value = {
      title: 'Begin a new night?',
      text: 'The night you have been playing gives way to it.',
      yes: 'Begin anew',
      no: 'Keep it',
    };
  },
  crash: () => {
    model.crash.value = {
      title: 'Something tore',
      text: 'The night is safe up to its last save. The report below says what broke; it holds nothing about you.',
      report:
        'Error: Cannot read the map "everfree-edge"\n    at placeOf (places.js:12:9)\n    at MapScene.create (scenes.js:88:20)\nseed 42 · beat mingle · build 0.1.0',
    };
  },
  ...Object.fromEntries(
    Object.entries(MINIGAMES).map(([name, view]) => [
      name,
      () => {
        model.minigame.value = view;
      },
    ]),
  ),
  ...Object.fromEntries(
    Object.entries(samples.ACTIVITIES).map(([name, view]) => [
      name,
      () => {
        model.activity.value = view;
      },
    ]),
  ),
});

/** The input room's part, in small: enough to try every screen by keys. */
const KEYS: Record<string, OverlayAction> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
  KeyW: 'up',
  KeyS: 'down',
  KeyA: 'left',
  KeyD: 'right',
  Enter: 'confirm',
  Space: 'confirm',
  KeyE: 'confirm',
  Escape: 'cancel',
  KeyR: 'next',
  KeyQ: 'skip',
  KeyJ: 'journal',
};

function keysInto(model: OverlayModel): void {
  window.addEventListener('keydown', (event) => {
    const digit = /^Digit([1-9])$/.exec(event.code)?.[1];
    const action = digit === undefined ? KEYS[event.code] : (`digit${digit}` as OverlayAction);
    if (action !== undefined && model.focus.handleAction(action)) event.preventDefault();
  });
}

/** What the scenes would do, in small: enough to see a choice taken, a thing packed, a line written. */
function responsesOf(model: OverlayModel): Partial<OverlayActions> {
  const { activity, confirm, dialogue, options, screen, title } = model;
  const place = (id: ItemId, placed: Packed | null) => {
    const view = activity.value;
    if (view?.kind !== 'packing') return;
    activity.value = { ...view, items: view.items.map((item) => (item.id === id ? { ...item, placed } : item)) };
  };
  return {
    setOption: (key, value) => {
      options.value = { ...options.value, [key]: value };
    },
    openScreen: (opened) => {
      screen.value = opened;
    },
    closeScreen: () => {
      screen.value = 'none';
    },
    begin: () => {
      title.value = { ...title.value, gate: false };
    },
    answerConfirm: () => {
      confirm.value = null;
    },
    choose: (chosen) => {
      if (dialogue.value !== null) dialogue.value = { ...dialogue.value, chosen };
    },
    readNextClause: () => {
      const view = activity.value;
      if (view?.kind === 'contract') activity.value = { ...view, read: Math.min(view.clauses.length, view.read + 1) };
    },
    weigh: (id, on) => {
      const view = activity.value;
      if (view?.kind !== 'weighing') return;
      activity.value = { ...view, thoughts: view.thoughts.map((each) => (each.id === id ? { ...each, on } : each)) };
    },
    pack: (packed) => place(packed.item, packed),
    unpack: (id) => place(id, null),
    writeNoteLine: (id, option) => {
      const view = activity.value;
      if (view?.kind !== 'note') return;
      const text = view.lines.find((line) => line.id === id)?.options.find((each) => each.id === option)?.text ?? '';
      const lines = view.lines.map((line) => (line.id === id ? { ...line, text } : line));
      activity.value = { ...view, lines, current: view.current + 1 };
    },
    sign: (stroke) => console.info('sign', JSON.stringify(stroke)),
    unfoldNote: () => {
      activity.value = samples.ACTIVITIES.reading;
    },
  };
}

function fill(model: OverlayModel, query: URLSearchParams): void {
  const size = Number(query.get('size') ?? 1);
  model.options.value = {
    ...model.options.value,
    textSize: size === 2 ? 2 : size === 1.5 ? 1.5 : size === 1.25 ? 1.25 : 1,
    readableFont: query.has('readable'),
    highContrast: query.has('contrast'),
    reducedMotion: query.has('still'),
  };
  model.view.value = { left: 0, top: 0, zoom: window.innerHeight / 360 };
  model.title.value = { gate: false, canContinue: true, offers: ['nights', 'chapters', 'practice'] };
  model.journal.value = samples.JOURNAL;
  model.backlog.value = samples.SAID;
  model.outcome.value = samples.OUTCOME;
  model.credits.value = {
    sections: [
      { title: 'After a chapter we love', lines: ['A free fan game. No affiliation.'] },
      { title: 'Equestria', lines: ['Ponies and Equestria are Hasbro’s.'] },
      { title: 'Set in', lines: ['Milonga, Fondamento, Dancing Script', 'Atkinson Hyperlegible, Lexend'] },
    ],
    closing: 'Come back bigger. Not too big.',
  };
}

const root = document.createElement('div');
document.body.append(root);
const query = new URLSearchParams(location.search);
let responses: Partial<OverlayActions> = {};
const actions = new Proxy({} as OverlayActions, {
  get: (_, name: keyof OverlayActions) => responses[name] ?? (() => console.info(name)),
});
const model = createOverlayModel(actions);
responses = responsesOf(model);
fill(model, query);
mountOverlay(root, model);
keysInto(model);
const screens = show(model);
screens[query.get('show') ?? 'spoken']?.();
document.body.dataset.screens = Object.keys(screens).join(' ');
