/** How a room is lit: plain numbers, lengths in room pixels, colours as 0xrrggbb. */

export type AirKind = 'none' | 'dust' | 'fireflies' | 'confetti' | 'stars' | 'embers' | 'sparkle';

export type MoodLook = {
  /** Multiplies everything; it is the colour grade. */
  ambient: number;
  /** Cool edge light on whatever has a data picture. */
  rim: number;
  /** Added to characters so that they never sink into the dark. */
  lift: number;
  /** 0–1: how far the corners of the view darken. */
  vignette: number;
  /** 0–1: how thick the fog is. */
  fog: number;
  fogColor: number;
  air: AirKind;
  /** 0–1: how clearly a polished floor mirrors who stands on it. */
  reflect: number;
};

export type LightPoint = { readonly x: number; readonly y: number };
export type LightArea =
  | { readonly shape: 'ellipse'; readonly x: number; readonly y: number; readonly rx: number; readonly ry: number }
  | { readonly shape: 'polygon'; readonly points: readonly LightPoint[] };

/**
 * A pool is a soft ellipse and a spill a polygon of light on floor and walls; a glow is an additive halo and a shaft an
 * additive beam above the sprites. Pools and glows are ellipses; spills and shafts are polygons. A shaft's source is its top edge.
 */
type LightKind = 'pool' | 'glow' | 'spill' | 'shaft';
export type LightSource = {
  /** Unique in the room; a source of the same name and measures stays lit while others change. */
  readonly name: string;
  readonly kind: LightKind;
  readonly area: LightArea;
  readonly color: number;
  /** 0–2; 1 is a candle-lit pool. */
  readonly strength: number;
  /** 0 steady to 1 guttering. */
  readonly flicker: number;
};

/** A light that moves with what carries it; reach in pixels, `dy` from the feet (negative is up). */
export type CarriedLight = {
  color: number;
  rx: number;
  ry: number;
  strength: number;
  dy: number;
  flicker: number;
  /** A halo drawn at the flame itself, on top of the light it casts. */
  glow?: { radius: number; strength: number };
};

/** Low leaves out reflections, fog, flicker and carried light, and never redraws the light map. */
export type LightQuality = 'high' | 'low';

export const PLAIN_MOOD: MoodLook = {
  ambient: 0xb0b0c8,
  rim: 0x566b9e,
  lift: 0x2b2b21,
  vignette: 0.25,
  fog: 0,
  fogColor: 0x9fb4d8,
  air: 'none',
  reflect: 0,
};

export type Rgb = [number, number, number];

/** Channels 0–1 of 0xrrggbb. */
export const channels = (color: number): Rgb => [
  ((color >> 16) & 255) / 255,
  ((color >> 8) & 255) / 255,
  (color & 255) / 255,
];

/** The colour times `k`, each channel clamped to 255. */
export function scaled(color: number, k: number): number {
  const [r, g, b] = channels(color).map((c) => Math.round(255 * Math.min(1, Math.max(0, c * k)))) as Rgb;
  return (r << 16) | (g << 8) | b;
}

const between = (a: number, b: number, t: number): number => a + (b - a) * t;

function colorBetween(a: number, b: number, t: number): number {
  const from = channels(a);
  const to = channels(b);
  const [r, g, bl] = from.map((c, i) => Math.round(255 * between(c, to[i] ?? 0, t))) as Rgb;
  return (r << 16) | (g << 8) | bl;
}

/** The mood a share `t` (0–1) of the way from one to another; what floats in the air changes half way. */
export function moodBetween(a: MoodLook, b: MoodLook, t: number): MoodLook {
  return {
    ambient: colorBetween(a.ambient, b.ambient, t),
    rim: colorBetween(a.rim, b.rim, t),
    lift: colorBetween(a.lift, b.lift, t),
    vignette: between(a.vignette, b.vignette, t),
    fog: between(a.fog, b.fog, t),
    fogColor: colorBetween(a.fogColor, b.fogColor, t),
    air: t < 0.5 ? a.air : b.air,
    reflect: between(a.reflect, b.reflect, t),
  };
}
