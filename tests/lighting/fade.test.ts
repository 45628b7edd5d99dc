import { describe, expect, it } from 'vitest';
import { Fade } from '../../src/lighting/fade';
import { type LightSource, PLAIN_MOOD } from '../../src/lighting/look';

const lamp: LightSource = {
  name: 'lamp',
  kind: 'pool',
  area: { shape: 'ellipse', x: 0, y: 0, rx: 40, ry: 30 },
  color: 0xffb060,
  strength: 1,
  flicker: 0,
};
const moon: LightSource = { ...lamp, name: 'moon', color: 0x80a0ff };
const gains = (fade: Fade): Record<string, number> =>
  Object.fromEntries(fade.sources.map(({ source, gain }) => [source.name, gain]));

describe('Fade', () => {
  it('keeps what stays and crosses over the rest', () => {
    const fade = new Fade(PLAIN_MOOD, [lamp]);
    fade.toLights([lamp, moon], 1000);
    expect(gains(fade)).toEqual({ lamp: 1, moon: 0 });
    fade.advance(250, 1);
    expect(gains(fade)).toEqual({ lamp: 1, moon: 0.25 });
    fade.toLights([moon], 1000);
    expect(gains(fade)).toEqual({ moon: 0.25, lamp: 1 });
    fade.advance(500, 2);
    expect(gains(fade)).toEqual({ moon: 0.625, lamp: 0.5 });
    fade.advance(600, 3);
    expect(gains(fade)).toEqual({ moon: 1 });
  });

  it('takes the same lights and the same mood for no change', () => {
    const fade = new Fade(PLAIN_MOOD, [lamp]);
    expect(fade.toLights([{ ...lamp }], 900)).toBe(false);
    expect(fade.toMood({ ...PLAIN_MOOD }, 900)).toBe(false);
    expect(fade.advance(16, 1)).toBe(false);
  });

  it('changes the mood by degrees and then exactly', () => {
    const night = { ...PLAIN_MOOD, ambient: 0x101830, vignette: 0.65 };
    const fade = new Fade({ ...PLAIN_MOOD, ambient: 0x909890, vignette: 0.25 }, []);
    fade.toMood(night, 1000);
    fade.advance(500, 1);
    expect(fade.mood.ambient).toBe(0x505860);
    expect(fade.mood.vignette).toBeCloseTo(0.45);
    fade.advance(500, 2);
    expect(fade.mood).toBe(night);
  });

  it('asks for one drawing per light step, and one on arrival', () => {
    const fade = new Fade(PLAIN_MOOD, [lamp]);
    expect(fade.advance(16, 1)).toBe(false);
    fade.toLights([], 100);
    expect(fade.advance(16, 1)).toBe(true);
    expect(fade.advance(16, 1)).toBe(false);
    expect(fade.advance(40, 2)).toBe(true);
    expect(fade.advance(40, 2)).toBe(true);
    expect(fade.advance(40, 3)).toBe(false);
  });
});
