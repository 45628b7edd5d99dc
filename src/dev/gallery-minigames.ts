import { CHALLENGES, record } from '../quest-state/records';
import type { MinigameView } from '../ui/minigame-views';
import { portrait } from './gallery-samples';

const smile: MinigameView = {
  title: 'The smile',
  hint: 'Keep it in the green while she asks.',
  moves: [
    { keys: ['up'], does: 'wider' },
    { keys: ['down'], does: 'thinner' },
  ],
  gauge: {
    kind: 'smile',
    glance: 'here',
    asker: { name: 'Twilight Sparkle', ...portrait('twilight') },
    question: record(CHALLENGES, 'smile').asks?.[2]?.text ?? '',
    width: 0.1,
    band: 0.36,
  },
  offered: false,
  result: null,
};

/** Each game, and some of them at an edge. */
export const MINIGAMES = {
  bottle: {
    title: 'The bottle',
    hint: 'Spin in the green. There is no hurry.',
    press: 'Spin',
    gauge: { kind: 'bottle', strength: 0.42, given: null, fine: 0.17, fair: 0.36, chosen: null },
    offered: false,
    result: null,
  },
  tightrope: {
    title: 'The tightrope',
    hint: 'Lean left and right against the sway, or the cup spills.',
    gauge: { kind: 'lean', lean: -0.8, next: 0.6, cup: 0.6, way: 0.4, caught: false },
    offered: false,
    result: null,
  },
  listening: {
    title: 'An ear fin to the wood',
    hint: 'Her wings stop, and go on. Let go once she is truly gone.',
    press: 'Let go',
    gauge: {
      kind: 'listening',
      listener: { name: 'Spike', ...portrait('spike', 8) },
      rings: [
        { loudness: 0.8, age: 0.5 },
        { loudness: 0.7, age: 0.1 },
      ],
      asker: null,
      questions: 1,
    },
    offered: false,
    result: null,
  },
  keyhole: {
    title: 'The keyhole',
    hint: 'Rest your eye on each place she could still be.',
    press: 'Nopony there',
    moves: [{ keys: ['left', 'up', 'down', 'right'], does: 'look' }],
    gauge: {
      kind: 'keyhole',
      x: -0.7,
      y: 0,
      spots: [
        { name: 'The bay by the lamp', x: -0.78, y: -0.25, sure: 0.6 },
        { name: 'The corner', x: 0.16, y: 0.2, sure: 1 },
        { name: 'Twilight’s door', x: 0.86, y: -0.25, sure: 0 },
      ],
    },
    offered: false,
    result: null,
  },
  smile,
  'smile-wide': {
    ...smile,
    offered: true,
    gauge: { ...smile.gauge, width: 0.95, glance: 'away' } as MinigameView['gauge'],
  },
  'smile-held': { ...smile, result: 'fine' },
  rope: {
    title: 'Down the rope',
    hint: 'Nothing moves until you do. Pass each window on two closed eyes.',
    press: 'Hang still',
    moves: [{ keys: ['down'], does: 'next knot' }],
    gauge: {
      kind: 'rope',
      windows: [
        { name: 'Starlight', glances: ['away', 'turns', 'looks'], passed: false, next: true },
        { name: 'Twilight', glances: ['looks', 'away', 'away'], passed: false, next: false },
      ],
      left: 8,
      frozen: false,
      seen: 0,
    },
    offered: false,
    result: null,
  },
} satisfies Record<string, MinigameView>;
