import { describe, expect, it } from 'vitest';
import { addInto, closeLoop, db, gainOf, type Stereo, silence } from '../../src/build/audio/dsp';
import { integrated, truePeak } from '../../src/build/audio/loudness';
import { measure } from '../../src/build/audio/measure';

const RATE = 48000;

/** Both channels the same sine. */
function sine(hertz: number, decibels: number, seconds: number, phase = 0): Stereo {
  const wave = new Float32Array(seconds * RATE);
  for (let i = 0; i < wave.length; i++) wave[i] = gainOf(decibels) * Math.sin((2 * Math.PI * hertz * i) / RATE + phase);
  return [wave, wave.slice()];
}

function joined(...sounds: readonly Stereo[]): Stereo {
  const whole = silence(sounds.reduce((length, [left]) => length + left.length, 0));
  let from = 0;
  for (const sound of sounds) {
    addInto(whole, sound, 1, from);
    from += sound[0].length;
  }
  return whole;
}

describe('loudness, against the cases of EBU Tech 3341', () => {
  it('1: a sine of −23 dBFS is −23 LUFS', () => {
    expect(integrated(sine(1000, -23, 20))).toBeCloseTo(-23, 1);
  });

  it('2: one of −33 dBFS is −33 LUFS', () => {
    expect(integrated(sine(1000, -33, 20))).toBeCloseTo(-33, 1);
  });

  it('3: quiet beginnings and ends do not count', () => {
    const sound = joined(sine(1000, -36, 4), sine(1000, -23, 24), sine(1000, -36, 4));
    expect(integrated(sound)).toBeCloseTo(-23, 1);
  });

  it('4: neither does what is all but silent', () => {
    const quiet = [sine(1000, -72, 4), sine(1000, -36, 4)] as const;
    const sound = joined(...quiet, sine(1000, -23, 24), sine(1000, -36, 4), sine(1000, -72, 4));
    expect(integrated(sound)).toBeCloseTo(-23, 1);
  });

  it('hears bass less, and is −∞ for silence', () => {
    expect(integrated(sine(40, -23, 10))).toBeLessThan(-26);
    expect(integrated([new Float32Array(RATE), new Float32Array(RATE)])).toBe(Number.NEGATIVE_INFINITY);
  });
});

describe('true peak', () => {
  it('finds what lies between the samples: case 15 of Tech 3341, a sine that is sampled beside its crest', () => {
    const sound = sine(RATE / 4, -6, 1, Math.PI / 4);
    expect(db(Math.max(...sound[0]))).toBeCloseTo(-9, 1);
    expect(Math.abs(db(truePeak(sound)) + 6)).toBeLessThan(0.3);
  });
});

describe('a loop', () => {
  it('has what sounds on after its end at its beginning, and what sounds before at its end', () => {
    const sound: Stereo = [Float32Array.of(9, 1, 2, 3, 4, 5), new Float32Array(6)];
    expect([...closeLoop(sound, 4, 1)[0]]).toEqual([1 + 5, 2, 3, 4 + 9]);
  });

  it('is known by its seam: a whole number of waves closes, half a wave more does not', () => {
    const whole = sine(110, -12, 4);
    const bars = [0, 1, 2, 3].map((bar) => bar * RATE);
    const cut = RATE * 4 - Math.round(RATE / 440);
    const broken: Stereo = [whole[0].slice(0, cut), whole[1].slice(0, cut)];
    expect(measure(whole, { from: 0, to: 4 * RATE, bars }).seam?.jump).toBeLessThan(1.1);
    expect(measure(broken, { from: 0, to: cut, bars }).seam?.jump).toBeGreaterThan(10);
  });

  it('is measured for silence, balance and brightness', () => {
    const sound = joined(sine(3000, -20, 2), sine(3000, -80, 1));
    for (let i = 0; i < sound[1].length; i++) sound[1][i] = (sound[1][i] as number) * gainOf(-6);
    const { silence: quiet, balance, presence } = measure(sound);
    expect(quiet).toBeCloseTo(1, 1);
    expect(balance).toBeCloseTo(-6, 1);
    expect(presence).toBeGreaterThan(-0.5);
  });
});
