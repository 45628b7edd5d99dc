/** Where each mote in the air is at a time: a pure function, so that replays and pictures agree. */
import { hash, noise } from './flicker';
import type { AirKind } from './look';

/** Room for the pictures of one mote, in the order of the frames in the speck sheet. */
export const SPECK_FRAMES = ['dot', 'pair', 'fall', 'cross', 'star', 'fly'] as const;
export type SpeckFrame = (typeof SPECK_FRAMES)[number];
/** Whole pixels in the view's own wrapped space; alpha 0–1. */
type Speck = { x: number; y: number; alpha: number; frame: SpeckFrame; color: number };

export type SpeckKind = Exclude<AirKind, 'none'>;
type Motion = { count: number; additive: boolean; at: (i: number, seconds: number) => Speck };

const TAU = Math.PI * 2;
/** Places are dealt over a field larger than any view; the drawing wraps them into it. */
const FIELD = 4096;
const place = (i: number, seed: number): number => hash(i, seed) * FIELD;
const wave = (t: number): number => 0.5 - 0.5 * Math.cos(t * TAU);
const pick = <T>(from: readonly [T, ...T[]], i: number, seed: number): T =>
  from[Math.floor(hash(i, seed) * from.length)] ?? from[0];

export const MOTIONS: Record<SpeckKind, Motion> = {
  dust: {
    count: 34,
    additive: true,
    at: (i, s) => ({
      x: place(i, 1) + s * (2 + 3 * hash(i, 2)) + 6 * noise(s / 3 + i, 3),
      y: place(i, 4) + s * (1.5 + 2 * hash(i, 5)) + 5 * noise(s / 4 + i, 6),
      alpha: 0.1 + 0.4 * wave(s * (0.05 + 0.07 * hash(i, 7)) + hash(i, 8)),
      frame: hash(i, 9) < 0.8 ? 'dot' : 'cross',
      color: pick([0xffe6b8, 0xfff4dc, 0xf6cfa0], i, 10),
    }),
  },
  fireflies: {
    count: 22,
    additive: true,
    at: (i, s) => {
      const lit = wave(s * (0.11 + 0.1 * hash(i, 21)) + hash(i, 22));
      return {
        x: place(i, 23) + 46 * noise(s * 0.22 + 9 * i, 24) + 10 * Math.sin(s * (0.7 + hash(i, 25)) + i),
        y: place(i, 26) + 30 * noise(s * 0.2 + 7 * i, 27) + 6 * Math.cos(s * (0.9 + hash(i, 28)) + 2 * i),
        alpha: Math.max(0, lit * 1.3 - 0.3),
        frame: 'fly',
        color: pick([0xb8ff7a, 0xe6ff8c, 0x7dffd0], i, 29),
      };
    },
  },
  confetti: {
    count: 46,
    additive: false,
    at: (i, s) => ({
      x: place(i, 41) + 9 * Math.sin(s * (0.9 + hash(i, 42)) + i),
      y: place(i, 43) + s * (13 + 12 * hash(i, 44)),
      alpha: 0.9,
      frame: Math.floor(s * (2 + 3 * hash(i, 45)) + i) % 2 === 0 ? 'pair' : 'fall',
      color: pick([0xff7ac0, 0x7fd4ff, 0xffd86b, 0xb79bff, 0x8ff0a8], i, 46),
    }),
  },
  /** Paper stars that turn as they come down, and shine where they face the light. */
  stars: {
    count: 200,
    additive: false,
    at: (i, s) => {
      const face = wave(s * (0.3 + 0.4 * hash(i, 51)) + hash(i, 52));
      return {
        x: place(i, 53) + 14 * Math.sin(s * (0.6 + 0.5 * hash(i, 54)) + i),
        y: place(i, 55) + s * (16 + 14 * hash(i, 56)),
        alpha: 0.95,
        frame: face < 0.25 ? 'fall' : face < 0.5 ? 'pair' : hash(i, 57) < 0.5 ? 'cross' : 'star',
        color: pick([0xffe27a, 0xff8cc8, 0x8fe0ff, 0xfff4d0, 0xc8a4ff, 0xb8f08a], i, 58),
      };
    },
  },
  embers: {
    count: 26,
    additive: true,
    at: (i, s) => ({
      x: place(i, 61) + 12 * noise(s * 0.6 + 5 * i, 62),
      y: place(i, 63) - s * (12 + 16 * hash(i, 64)),
      alpha: 0.3 + 0.7 * noise(s * 1.7 + 3 * i, 65),
      frame: hash(i, 66) < 0.45 ? 'dot' : hash(i, 66) < 0.8 ? 'fall' : 'cross',
      color: pick([0xffb45a, 0xff8a4a, 0xffd98a], i, 67),
    }),
  },
  sparkle: {
    count: 18,
    additive: true,
    at: (i, s) => {
      const turn = s * (0.16 + 0.1 * hash(i, 81)) + hash(i, 82);
      const bright = Math.max(0, 4 * wave(turn) - 3);
      // Each twinkle is somewhere else.
      const round = i + 100 * Math.floor(turn);
      return {
        x: place(round, 83),
        y: place(round, 84),
        alpha: 0.35 + 0.65 * bright,
        frame: bright < 0.3 ? 'dot' : bright < 0.75 ? 'cross' : 'star',
        color: pick([0xffffff, 0xd8ecff, 0xffe9c4], i, 85),
      };
    },
  },
};
