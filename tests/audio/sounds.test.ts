import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BANKS, BEDS, type Effect, TIMBRES } from '../../assets/sounds/names';
import { MOODS, SMOKE, THOUGHT, VOICES } from '../../assets/sounds/voices';
import PORTRAITS from '../../assets/art/portraits/portraits.json';
import PEOPLE from '../../assets/story/people.json';
import { laid, takesOf } from '../../src/build/audio/bank';
import { RATE, type Stereo } from '../../src/build/audio/dsp';
import { faultsOf } from '../../src/build/audio/limits';
import { sha256 } from '../../src/build/audio/manifest';
import { JOBS } from '../../src/build/audio/repertoire';
import { shapeOf } from '../../src/build/audio/shape';
import { BED, bankFaults, MONO } from '../../src/build/audio/sound-limits';
import { SOUND_LIST_FILE, withSoundList } from '../../src/build/audio/sound-list';
import { nameOf, readSounds, staleSounds } from '../../src/build/audio/sounds';
import { SPEAKERS } from '../../src/build/audio/sounds/voices';
import { sourceOfFiles } from '../../src/build/audio/source';
import type { Recipe } from '../../src/build/audio/synthesis/recipe';

const manifest = readSounds();
const GROUNDS: Effect[] = BANKS.steps.filter((step) => step.startsWith('step-'));
const banks = Object.entries({ ...manifest.banks, ...manifest.voices });

const recipe = (name: Effect): Recipe => {
  const found = JOBS.flatMap((job) => (job.kind === 'banks' ? Object.entries(job.recipes) : [])).find(
    ([key]) => key === name,
  );
  if (!found) throw new Error(`there is no recipe of ${name}`);
  return found[1];
};
const take = (name: Effect, n = 0): Stereo => {
  const found = takesOf(name, recipe(name))[n];
  if (!found) throw new Error(`${name} has no take ${n}`);
  return found;
};
const hashOf = (sounds: readonly Stereo[]): string =>
  sha256(sounds.map((sound) => sound.map((channel) => sha256(new Uint8Array(channel.buffer))).join()).join());

describe('rendered sounds', () => {
  it('are what their recipes say, and what was measured', () => {
    expect(staleSounds(manifest)).toEqual([]);
  });

  it('are there by every name, in at least one take; what is heard often in three', () => {
    for (const [bank, names] of Object.entries(BANKS))
      expect(Object.keys(manifest.banks[bank]?.sounds ?? {})).toEqual([...names]);
    expect(Object.keys(manifest.beds)).toEqual([...BEDS]);
    expect(Object.keys(manifest.voices)).toEqual([...TIMBRES]);
    const often: Effect[] = ['wing-flap', 'knock', 'knock-soft', 'twig', 'window-tap', 'quill', 'glass-clink'];
    for (const name of [...GROUNDS, ...often]) expect(recipe(name).takes, name).toBeGreaterThanOrEqual(3);
    expect(Object.values(BANKS).flat().length).toBeGreaterThanOrEqual(60);
  });

  it.each(banks)('%s keeps to its levels, lengths and silences', (_, bank) => {
    expect(bankFaults(bank)).toEqual([]);
  });

  it.each(Object.entries(manifest.beds))('%s is an even loop that bears to be one channel', (_, bed) => {
    expect(faultsOf(bed, BED)).toEqual([]);
    expect(bed.mono).toBeGreaterThan(MONO);
  });

  it('are known to be stale when a recipe, or a tool of it, has changed', () => {
    const [job] = JOBS;
    const bank = manifest.banks['interface'];
    if (!job || !bank) throw new Error('nothing is rendered');
    const changed = { ...manifest, banks: { ...manifest.banks, interface: { ...bank, source: 'another' } } };
    expect(staleSounds(changed)).toEqual([
      `${nameOf(job)} is not what its recipe says: run npm run audio -- --only interface`,
    ]);
    const words = 'the same';
    const alone = sourceOfFiles(['src/build/audio/sounds/steps.ts'], words);
    expect(sourceOfFiles(['src/build/audio/sounds/doors.ts'], words)).not.toBe(alone);
    expect(sourceOfFiles(['src/build/audio/sounds/steps.ts', 'src/build/audio/synthesis/curve.ts'], words)).toBe(alone);
    expect(sourceOfFiles(['src/build/audio/sounds/steps.ts', 'src/build/audio/synthesis/speech.ts'], words)).not.toBe(
      alone,
    );
  });

  it('are listed as they are', () => {
    const text = readFileSync(SOUND_LIST_FILE, 'utf8');
    expect(text, 'run npm run audio -- --list').toBe(withSoundList(text));
  });
});

describe('a recipe', () => {
  it.each(['twig', 'quill', 'step-gravel'] as const)('gives the same %s every time, and takes that differ', (name) => {
    const takes = takesOf(name, recipe(name)).map((one) => hashOf([one]));
    expect(takesOf(name, recipe(name)).map((one) => hashOf([one]))).toEqual(takes);
    expect(new Set(takes).size).toBe(takes.length);
  });

  it('begins and ends in silence', () => {
    for (const name of ['step-stone', 'latch', 'quill-dot', 'focus'] as const)
      for (const [left, right] of takesOf(name, recipe(name)))
        for (const channel of [left, right]) {
          expect(Math.abs(channel[0] ?? 1)).toBeLessThan(1e-3);
          expect(Math.abs(channel.at(-1) ?? 1)).toBeLessThan(1e-3);
        }
  });

  it('is laid in its bank with silence round every take', () => {
    const { sound, takes } = laid('test', { twig: recipe('twig') });
    const [left] = sound;
    let end = 0;
    for (const [from, to] of takes['twig'] ?? []) {
      const gap = left.subarray(Math.round(end * RATE), Math.round(from * RATE));
      expect(gap.length / RATE).toBeGreaterThanOrEqual(0.06);
      expect(gap.every((value) => value === 0)).toBe(true);
      end = to;
    }
    expect(end).toBeLessThan(left.length / RATE);
  });
});

describe('what is heard', () => {
  it('a knock is wood: low, quick to come, and gone in a tenth of a second', () => {
    const [left, right] = take('knock');
    const blow = shapeOf([left.subarray(0, 0.15 * RATE), right.subarray(0, 0.15 * RATE)]);
    expect(blow.attack).toBeLessThan(8);
    expect(blow.decay).toBeLessThan(120);
    expect(blow.centroid).toBeGreaterThan(150);
    expect(blow.centroid).toBeLessThan(900);
  });

  it('a twig is brighter than a knock, and glass than wood', () => {
    expect(shapeOf(take('twig')).centroid).toBeGreaterThan(4 * shapeOf(take('knock')).centroid);
    expect(shapeOf(take('glass-clink')).centroid).toBeGreaterThan(2000);
  });

  it('an owl hoots between 350 and 450 Hz', () => {
    const { centroid } = shapeOf(take('owl'));
    expect(centroid).toBeGreaterThan(350);
    expect(centroid).toBeLessThan(450);
  });

  it('steps are softer than doors, and the interface than what must not be missed', () => {
    const loudest = (bank: string, name: string): number => manifest.banks[bank]?.sounds[name]?.loudness ?? Number.NaN;
    for (const name of GROUNDS) expect(loudest('steps', name)).toBeLessThan(loudest('room', 'door-close'));
    for (const name of BANKS.interface) expect(loudest('interface', name)).toBeLessThan(loudest('room', 'knock') - 2);
    expect(loudest('night', 'found-out')).toBeGreaterThan(loudest('night', 'hidden'));
  });
});

describe('voices', () => {
  it('are there for everyone who may speak, and for every mood', () => {
    expect(Object.keys(VOICES).sort()).toEqual(PEOPLE.map(({ id }) => id).sort());
    const moods = new Set(Object.values(PORTRAITS).flatMap((portrait) => portrait.moods));
    expect([...moods].filter((mood) => !MOODS[mood])).toEqual([]);
  });

  it('are none like another, by mouth or by pitch', () => {
    const all = [...Object.entries(VOICES), ['smoke', SMOKE] as const];
    for (const [i, [one, a]] of all.entries())
      for (const [other, b] of all.slice(i + 1))
        if (a.timbre === b.timbre)
          expect(Math.abs(Math.log2(a.rate / b.rate)), `${one} and ${other}`).toBeGreaterThan(0.1);
  });

  it('suit who speaks: Connor low, Pinkie high, Yam and thoughts almost too soft', () => {
    const pitch = (id: string): number => SPEAKERS[VOICES[id]?.timbre ?? 'beast'].pitch * (VOICES[id]?.rate ?? 0);
    expect(pitch('connor')).toBeLessThan(pitch('spike') / 2);
    expect(pitch('pinkie-pie')).toBeGreaterThan(pitch('twilight'));
    for (const [id, { gain }] of Object.entries(VOICES))
      if (id !== 'yam') expect(gain).toBeGreaterThan(VOICES['yam']?.gain ?? 1);
    expect(THOUGHT.gain).toBeLessThan(VOICES['yam']?.gain ?? 0);
  });

  it('say short syllables that do not pierce', () => {
    for (const { files, sounds } of Object.values(manifest.voices)) {
      expect(files.webm.presence).toBeLessThan(-9);
      const takes = Object.values(sounds).flatMap((sound) => sound.takes);
      expect(takes.length).toBeGreaterThanOrEqual(8);
      for (const [from, to] of takes) expect(to - from).toBeLessThan(0.2);
    }
  });
});
