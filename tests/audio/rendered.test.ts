import { describe, expect, it } from 'vitest';
import { SCORE } from '../../assets/music/score';
import { faultsOf, LAYER, PIECE } from '../../src/build/audio/limits';
import { writeMidi } from '../../src/build/audio/midi';
import { readManifest, staleMusic } from '../../src/build/audio/music';

describe('rendered music', () => {
  const manifest = readManifest();

  it('is what the scores say, and what was measured', () => {
    expect(staleMusic(manifest)).toEqual([]);
  });

  it('keeps to its limits of loudness, peak, length, silence and seam', () => {
    const faults = SCORE.flatMap(({ name }) =>
      Object.entries(manifest[name]?.layers ?? {}).flatMap(([layer, track]) =>
        faultsOf(track, layer === 'all' ? PIECE : LAYER).map((fault) => `${name}, ${layer}: ${fault}`),
      ),
    );
    expect(faults).toEqual([]);
  });

  it('has layers of one length', () => {
    for (const { layers } of Object.values(manifest))
      for (const codec of ['webm', 'mp3'] as const)
        expect(new Set(Object.values(layers).map(({ files }) => files[codec].seconds)).size).toBe(1);
  });

  it('is known to be stale when a score has changed', () => {
    const [first] = Object.keys(manifest);
    const { title } = manifest;
    if (!first || !title) throw new Error('nothing is rendered');
    const changed = Object.fromEntries(
      Object.entries(title.layers).map(([layer, track]) => [layer, { ...track, source: 'another' }]),
    );
    expect(staleMusic({ ...manifest, title: { ...title, layers: changed } })).toEqual([
      'title is not what its score says: run npm run audio -- --only title',
    ]);
  });
});

describe('MIDI', () => {
  it('has a head, one track, and lengths of time in groups of seven bits', () => {
    const bytes = writeMidi([{ at: 0.1, kind: 'on', pitch: 60, velocity: 80 }], 1);
    expect(Buffer.from(bytes.subarray(0, 4)).toString()).toBe('MThd');
    expect([...bytes.subarray(4, 14)]).toEqual([0, 0, 0, 6, 0, 0, 0, 1, 3, 192]);
    // 0.1 s are 192 ticks, 0x81 0x40; the end comes 1728 ticks, 0x8d 0x40, later.
    expect([...bytes.subarray(22 + 7)]).toEqual([0x81, 0x40, 0x90, 60, 80, 0x8d, 0x40, 0xff, 0x2f, 0]);
  });
});
