/** sRGB 0–255. */
export type Rgb = readonly [number, number, number];
/** Six shades of one material, darkest first: line, deep, shade, base, light, highlight. */
export type Ramp = readonly [Rgb, Rgb, Rgb, Rgb, Rgb, Rgb];
type RampStyle = {
  /** Contrast between neighbouring shades; 1 is the house style. */
  contrast?: number;
  /** Hue, in degrees, that shadows lean to. */
  shadowHue?: number;
  /** Hue, in degrees, that lights lean to. */
  lightHue?: number;
  /** Degrees of hue travelled per shade. */
  hueStep?: number;
};
/** A material: a base colour, a styled base colour, or six shades typed by hand. */
export type Paint = string | readonly string[] | ({ base: string } & RampStyle);

/** Parses `#rrggbb`. @throws if the text is not six hexadecimal digits. */
export function hex(text: string): Rgb {
  const digits = text.replace('#', '');
  if (!/^[0-9a-f]{6}$/i.test(digits)) throw new Error(`"${text}" is not a colour: expected #rrggbb`);
  const part = (i: number): number => Number.parseInt(digits.slice(i, i + 2), 16);
  return [part(0), part(2), part(4)];
}

/** A colour with each of its channels changed alike. */
export const each = ([r, g, b]: Rgb, change: (channel: number) => number): Rgb => [change(r), change(g), change(b)];

/** Three neighbouring bytes of a picture. */
export const rgbAt = (bytes: ArrayLike<number>, at: number): Rgb => [
  bytes[at] as number,
  bytes[at + 1] as number,
  bytes[at + 2] as number,
];

export function mix(a: Rgb, b: Rgb, t: number): Rgb {
  return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t, a[2] + (b[2] - a[2]) * t];
}

const toLinear = (c: number): number => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
const fromLinear = (c: number): number => {
  const v = Math.min(1, Math.max(0, c));
  return v <= 0.0031308 ? v * 12.92 : 1.055 * v ** (1 / 2.4) - 0.055;
};

/** Lightness 0–1, chroma 0–0.4, hue in degrees (OKLCH, Ottosson 2020). */
export type Lch = readonly [number, number, number];

export function toLch(color: Rgb): Lch {
  const [r, g, b] = each(color, (c) => toLinear(c / 255));
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  const a = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s;
  const bb = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s;
  const hue = (Math.atan2(bb, a) * 180) / Math.PI;
  return [0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s, Math.hypot(a, bb), (hue + 360) % 360];
}

/** The nearest colour in sRGB: chroma gives way until it fits. */
function fromLch([lightness, chroma, hue]: Lch): Rgb {
  const radians = (hue * Math.PI) / 180;
  let c = chroma;
  let out: [number, number, number] = [0, 0, 0];
  for (let attempt = 0; attempt < 30; attempt++) {
    const a = c * Math.cos(radians);
    const b = c * Math.sin(radians);
    const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
    const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
    const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
    out = [
      4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
      -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
      -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
    ];
    if (Math.min(...out) >= -0.002 && Math.max(...out) <= 1.002) break;
    c *= 0.93;
  }
  return each(out, (v) => Math.round(fromLinear(v) * 255));
}

const leanHue = (hue: number, target: number, degrees: number): number => {
  const way = ((((target - hue + 180) % 360) + 360) % 360) - 180;
  return (hue + Math.max(-degrees, Math.min(degrees, way)) + 360) % 360;
};

const ramps = new Map<string, Ramp>();

/**
 * Shades that shift hue as they darken and lighten, so that no shadow is grey or black.
 * @throws if a colour is not #rrggbb or a hand-typed ramp has not six shades.
 */
export function ramp(paint: Paint): Ramp {
  const key = JSON.stringify(paint);
  const known = ramps.get(key);
  if (known) return known;
  const made = mixRamp(paint);
  ramps.set(key, made);
  return made;
}

function mixRamp(paint: Paint): Ramp {
  if (Array.isArray(paint)) {
    return rampOf(paint.map((shade: string) => hex(shade)));
  }
  const style = typeof paint === 'string' ? { base: paint } : (paint as { base: string } & RampStyle);
  const { contrast = 1, shadowHue = 292, lightHue = 92, hueStep = 9 } = style;
  const [lightness, chroma, hue] = toLch(hex(style.base));
  const grey = chroma < 0.03;
  const shades: Rgb[] = [
    fromLch([
      0.2 + 0.16 * lightness,
      Math.max(0.06, Math.min(0.12, chroma * 0.95)),
      grey ? shadowHue : leanHue(hue, shadowHue, 34),
    ]),
  ];
  for (const [dl, dc, dh] of [
    [-0.2, 0, 2.4],
    [-0.105, 0.015, 1.3],
  ] as const) {
    shades.push(
      fromLch([
        Math.max(0.2, lightness + dl * contrast * (0.45 + 0.65 * lightness)),
        Math.max(grey ? 0.035 : 0, chroma + dc),
        grey ? shadowHue : leanHue(hue, shadowHue, hueStep * dh),
      ]),
    );
  }
  shades.push(fromLch([lightness, chroma, hue]));
  for (const [dl, dc, dh] of [
    [0.075, -0.005, 1],
    [0.14, -0.03, 1.7],
  ] as const) {
    shades.push(
      fromLch([
        Math.min(0.985, lightness + dl * contrast),
        grey ? chroma * 0.6 : Math.max(0, chroma + dc),
        grey ? lightHue : leanHue(hue, lightHue, hueStep * dh * 0.8),
      ]),
    );
  }
  return rampOf(shades);
}

function rampOf(shades: readonly Rgb[]): Ramp {
  const [line, deep, shade, base, light, highlight] = shades;
  if (!line || !deep || !shade || !base || !light || !highlight || shades.length > 6)
    throw new Error(`a ramp has 6 shades, not ${shades.length}`);
  return [line, deep, shade, base, light, highlight];
}
