/** `virtual:sounds`: what the game must know of each file of sound, without what was measured of it. */
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import type { Codec } from './encode';
import type { Track } from './manifest';
import { readManifest } from './music';
import { type Bank, readSounds } from './sounds';

const MODULE = 'virtual:sounds';
const MANIFESTS = ['assets/music/manifest.json', 'assets/sounds/manifest.json'];

const each = <T, U>(record: Readonly<Record<string, T>>, made: (value: T) => U): Record<string, U> =>
  Object.fromEntries(Object.entries(record).map(([name, value]) => [name, made(value)]));

const bytesOf = ({ files }: Pick<Track, 'files'>): Record<Codec, number> => ({
  webm: files.webm.bytes,
  mp3: files.mp3.bytes,
});
const loopOf = (track: Track) => ({ loop: track.loop, bytes: bytesOf(track) });
const bankOf = (bank: Bank) => ({ takes: each(bank.sounds, ({ takes }) => takes), bytes: bytesOf(bank) });

export const soundsModule = (): Plugin => ({
  name: 'sounds',
  resolveId: (id) => (id === MODULE ? `\0${MODULE}` : null),
  load(id) {
    if (id !== `\0${MODULE}`) return null;
    for (const file of MANIFESTS) this.addWatchFile(resolve(file));
    const pieces = each(readManifest(), ({ beats, bars, layers }) => ({ beats, bars, layers: each(layers, loopOf) }));
    const { banks, beds, voices } = readSounds();
    const made = { pieces, banks: each(banks, bankOf), beds: each(beds, loopOf), voices: each(voices, bankOf) };
    return `export default ${JSON.stringify(made)};`;
  },
});
