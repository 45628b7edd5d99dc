import { describe, expect, it } from 'vitest';
import type { Effect } from '../../assets/sounds/names';
import { affordable, ALLOWANCE } from '../../src/audio/allowance';
import { until } from '../../src/audio/bars';
import { CaptionLines, captionOf } from '../../src/audio/captions';
import { admit, APART, MOST } from '../../src/audio/crowd';
import { heardFrom } from '../../src/audio/noise';
import { layerFiles, voiceFile, weightOf } from '../../src/audio/sounds';
import { syllable, type Voice } from '../../src/audio/speech';
import { surfaceAt, Feet } from '../../src/audio/steps';
import { Strays } from '../../src/audio/strays';
import type { Ground } from '../../src/places/place';

describe('a piece gives way', () => {
  const meter = { bars: [0, 2, 4.5], beats: 2, length: 6.5 };
  it.each([
    ['bar', 0, 0],
    ['bar', 0.5, 1.5],
    ['bar', 4, 0.5],
    ['bar', 5, 1.5],
    ['bar', 6.5 * 3 + 1, 1],
    ['beat', 0.5, 0.5],
    ['beat', 2.1, 1.15],
    ['beat', 6, 0.5],
  ] as const)('at its next %s from %d s: in %d s', (what, position, seconds) => {
    expect(until(what, meter, position)).toBeCloseTo(seconds, 6);
  });
});

describe('sounds at once', () => {
  const one = (effect: Effect) => ({ effect, footfall: effect.startsWith('step-') });
  const many = (effect: Effect, n: number = MOST) =>
    Array.from({ length: n }, (_, i) => ({ ...one(effect), began: i / 10 }));

  it('are not the same within 40 ms', () => {
    const knock = many('knock', 1).map((each) => ({ ...each, began: 1 }));
    expect(admit(one('knock'), 1 + APART / 2, knock).heard).toBe(false);
    expect(admit(one('knock'), 1 + APART, knock)).toEqual({ heard: true, instead: null });
    expect(admit(one('latch'), 1, knock).heard).toBe(true);
  });

  it('are only so many: the oldest step gives way to what says something, and a step to nothing', () => {
    const steps = many('step-grass');
    expect(admit(one('twig'), 100, steps)).toEqual({ heard: true, instead: steps[0] });
    expect(admit(one('step-stone'), 100, many('latch'))).toEqual({ heard: false });
    expect(admit(one('latch'), 100, many('knock'))).toEqual({ heard: false });
    expect(admit(one('twig'), 100, [...many('knock', MOST - 1), { ...one('step-wood'), began: 50 }])).toMatchObject({
      instead: { effect: 'step-wood' },
    });
  });
});

describe('a caption', () => {
  const heard = { pan: 0, gain: 1 };
  it('says what and from which side, of what says something and can be made out', () => {
    expect(captionOf({ effect: 'twig', ...heard, pan: -0.6 })).toBe('[a twig snaps, left]');
    expect(captionOf({ effect: 'twig', ...heard, pan: 0.6 })).toBe('[a twig snaps, right]');
    expect(captionOf({ effect: 'knock', ...heard })).toBe('[a knock]');
    expect(captionOf({ effect: 'step-grass', ...heard })).toBeNull();
    expect(captionOf({ effect: 'wing-flap', ...heard })).toBe('[wings]');
    expect(captionOf({ effect: 'wing-flap', footfall: true, ...heard })).toBeNull();
    expect(captionOf({ effect: 'twig', ...heard, gain: 0.05 })).toBeNull();
  });

  it('stays for a while, with one other, and does not stand twice', () => {
    const lines = new CaptionLines();
    for (const text of ['[a]', '[b]', '[a]', '[b]']) lines.add(text);
    expect(lines.texts).toEqual(['[a]', '[b]']);
    lines.add('[c]');
    expect(lines.texts).toEqual(['[b]', '[c]']);
    lines.tick(2000);
    lines.add('[c]');
    lines.tick(1000);
    expect(lines.texts).toEqual(['[c]']);
  });
});

describe('where a noise is', () => {
  const outlook = { x: 100, y: 100, width: 640 };
  it('is heard against the view: aside, and softer from afar', () => {
    const near = heardFrom({ effect: 'owl', at: { x: 100, y: 100 } }, outlook);
    const far = heardFrom({ effect: 'owl', at: { x: -700, y: 100 } }, outlook);
    expect(near).toMatchObject({ pan: 0, gain: 1 });
    expect(far.pan).toBeLessThan(-0.8);
    expect(far.gain).toBeLessThan(0.1);
    expect(heardFrom({ effect: 'owl' }, outlook)).toMatchObject({ pan: 0, gain: 1 });
  });
});

describe('steps', () => {
  const ground = (steps: Ground['steps']): Ground => ({
    name: '',
    when: '',
    sound: 'quiet',
    steps,
    area: { kind: 'ellipse', x: 0, y: 0, rx: 10, ry: 10 },
  });
  it('fall on what the last ground there says, or else on what the place does', () => {
    expect(surfaceAt({ x: 0, y: 0 }, [ground('gravel'), ground('plank'), ground(null)], 'grass')).toBe('plank');
    expect(surfaceAt({ x: 50, y: 0 }, [ground('gravel')], 'grass')).toBe('grass');
  });

  it('are heard in the frames in which feet come down, once each', () => {
    const feet = new Feet();
    const walk = (shows: string) =>
      feet.tick([{ name: 'spike', at: { x: 0, y: 0 }, shows, led: true }], () => 'gravel').map(({ effect }) => effect);
    const frames = [
      'walk/left/0',
      'walk/left/1',
      'walk/left/1',
      'walk/left/2',
      'walk/left/5',
      'idle/left/0',
      'fly/left/1',
    ];
    expect(frames.map(walk)).toEqual([[], ['step-gravel'], [], [], ['step-gravel'], [], ['wing-flap']]);
  });
});

describe('what is heard now and then', () => {
  const night = { seed: 7, outlook: { x: 0, y: 0, width: 640 }, find: () => undefined };
  const times = (seed: number): readonly number[] => {
    const strays = new Strays();
    const heard: number[] = [];
    for (let s = 0; s < 300; s++)
      for (const { effect } of strays.tick(1000, 'camp', { ...night, seed })) if (effect) heard.push(s);
    return heard;
  };

  it('comes at irregular times, the same in the same night', () => {
    expect(times(7)).toEqual(times(7));
    expect(times(8)).not.toEqual(times(7));
    const gaps = times(7).map((s, i, all) => s - (all[i - 1] ?? 0));
    expect(new Set(gaps).size).toBeGreaterThan(3);
  });

  it('comes from a thing of the place where there is one', () => {
    const fire = { x: 12, y: 34 };
    const strays = new Strays();
    const [noise] = strays.tick(60_000, 'camp', { ...night, find: (name) => (name === 'fire' ? fire : undefined) });
    expect(noise).toMatchObject({ effect: 'campfire-pop', at: fire });
  });
});

describe('a voice', () => {
  const voice: Voice = { timbre: 'mare', rate: 1, gain: 1, every: 3, lilt: 0.1, turn: 'mid' };
  const spoken = (text: string, how: Partial<Voice> = {}) =>
    [...text].flatMap((_, i) => syllable(text, i, i + 1, { ...voice, ...how }) ?? []);

  it('says a syllable every few letters, and none for what is no letter', () => {
    expect(spoken('abcdefghi')).toHaveLength(3);
    expect(spoken('abcdefghi', { every: 4.5 })).toHaveLength(2);
    expect(spoken('… — !')).toEqual([]);
  });

  it('rises to a question and falls to a full stop, by its lilt', () => {
    const [asked, told] = ['You do trust me?', 'You do trust me.'].map((text) => spoken(text).at(-1)?.rate ?? 0);
    expect(asked).toBeGreaterThan(told ?? 0);
    expect(new Set(spoken('You do trust me?', { lilt: 0 }).map(({ rate }) => rate)).size).toBe(1);
  });
});

describe('before the first step', () => {
  it('files are fetched in their order as long as they fit', () => {
    const bytes: Readonly<Record<string, number>> = { a: ALLOWANCE / 2, b: ALLOWANCE, c: ALLOWANCE / 2 };
    expect(affordable(['a', 'b', 'c'], 0, (file) => bytes[file] ?? 0)).toEqual(['a', 'c']);
    expect(affordable(['a', 'b', 'c'], ALLOWANCE, (file) => bytes[file] ?? 0)).toEqual([]);
  });

  it.each(['webm', 'mp3'] as const)('the title, the interface, Spike’s voice and his thoughts fit, as %s', (codec) => {
    const files = [...layerFiles('title'), 'interface', voiceFile('dragonet'), voiceFile('whisper')];
    for (const file of files) expect(weightOf(file, codec), file).toBeGreaterThan(0);
    expect(affordable(files, 0, (file) => weightOf(file, codec))).toEqual(files);
  });
});
