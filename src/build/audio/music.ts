import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { MOTIFS } from '../../../assets/music/motifs';
import { SCORE } from '../../../assets/music/score';
import { type Compiled, compile } from './compile';
import { addInto, db, type Stereo, silence } from './dsp';
import { type Codec, decode } from './encode';
import { integrated, truePeak } from './loudness';
import { changedFiles, measureFiles, sha256, type Track, writeLoop } from './manifest';
import { CHAIN, layersOf, midiOf, render } from './mix';
import type { Piece } from './score';
import { HALLS } from './synth';
import { instrument } from './instruments';

const FOLDER = 'assets/music/rendered';
const MANIFEST = 'assets/music/manifest.json';
/** Raised when the way sound is made changes in what the hash does not see. */
const VERSION = 1;
/** Kilobits a second: a piece in one file, and each layer of those that play together. */
const WHOLE = { webm: 48, mp3: 48 };
const LAYER = { webm: 32, mp3: 32 };

type Together = { readonly loudness: number; readonly truePeak: number };

/** A piece as the game finds it. */
export type Music = {
  readonly title: string;
  /** Where it plays. */
  readonly plays: string;
  /** Beats of a bar. */
  readonly beats: number;
  /** Seconds from the beginning of the loop at which each bar begins. */
  readonly bars: readonly number[];
  readonly layers: Readonly<Record<string, Track>>;
  /** Loudness of all layers together, in LUFS, and its true peak in dB, of each codec; only where there are several. */
  readonly together?: Readonly<Record<Codec, Together>>;
};
export type Manifest = Readonly<Record<string, Music>>;

/** What is rendered of a piece that has no layers by name. */
const WHOLE_NAME = 'all';

export const compiled = (piece: Piece): Compiled => compile(piece, MOTIFS);

/** Name of a layer's files. */
export const fileOf = (piece: string, layer: string): string => (layer === WHOLE_NAME ? piece : `${piece}-${layer}`);

/** Seconds at which bars begin. */
const barTimes = ({ bars, piece, seconds }: Compiled): number[] =>
  Array.from({ length: bars }, (_, bar) => Math.round(1000 * seconds(bar * piece.beats)) / 1000);

/** Hash of all that a piece is made from: its notes as they are played, its mix and how it is encoded. */
export function sourceOf(score: Compiled): string {
  const { piece } = score;
  const parts = score.voices.map((voice) => [
    voice.name,
    voice.part,
    instrument(voice.part.plays),
    sha256(midiOf(score, voice)),
  ]);
  const { veil, layers, kilobits } = piece;
  const mix = { VERSION, CHAIN, WHOLE, LAYER, hall: HALLS[piece.hall], veil, layers, kilobits };
  return sha256(JSON.stringify([mix, score.samples, parts])).slice(0, 16);
}

export const readManifest = (): Manifest =>
  existsSync(MANIFEST) ? (JSON.parse(readFileSync(MANIFEST, 'utf8')) as Manifest) : {};

export function writeManifest(manifest: Manifest): void {
  const known = SCORE.flatMap(({ name }) => {
    const music = manifest[name];
    return music ? [[name, music] as const] : [];
  });
  writeFileSync(MANIFEST, `${JSON.stringify(Object.fromEntries(known), null, 1)}\n`);
}

/** All layers of a piece, decoded and added up. */
export function decodeTogether(name: string, layers: readonly string[], codec: Codec): Stereo {
  const decoded = layers.map((layer) => decode(readFileSync(`${FOLDER}/${fileOf(name, layer)}.${codec}`)));
  const sum = silence(Math.min(...decoded.map(([left]) => left.length)));
  for (const layer of decoded) addInto(sum, layer, 1);
  return sum;
}

function measureTogether(name: string, layers: readonly string[], codec: Codec): Together {
  const sum = decodeTogether(name, layers, codec);
  const round = (value: number): number => Math.round(100 * value) / 100;
  return { loudness: round(integrated(sum)), truePeak: round(db(truePeak(sum))) };
}

/** What the manifest says of a piece whose layers are encoded. */
function describe({ piece, ...score }: Compiled, layers: Readonly<Record<string, Track>>): Music {
  const { name, title, plays, beats } = piece;
  const music = { title, plays, beats, bars: barTimes({ piece, ...score }), layers };
  const names = Object.keys(layers);
  if (names.length === 1) return music;
  return {
    ...music,
    together: { webm: measureTogether(name, names, 'webm'), mp3: measureTogether(name, names, 'mp3') },
  };
}

/** Renders and encodes a piece, and says what the manifest is to know of it. */
export function renderMusic(piece: Piece): Music {
  const score = compiled(piece);
  const source = sourceOf(score);
  const bars = barTimes(score);
  mkdirSync(FOLDER, { recursive: true });
  const layers = [...render(score)].map(([layer, sound]) => {
    const name = layer === '' ? WHOLE_NAME : layer;
    const rate = piece.kilobits ?? (layersOf(score).length > 1 ? LAYER : WHOLE);
    return [name, writeLoop(FOLDER, fileOf(piece.name, name), source, sound, bars, rate)] as const;
  });
  return describe(score, Object.fromEntries(layers));
}

/** Measures the files of a piece anew. */
export function measureMusic(piece: Piece, music: Music): Music {
  const score = compiled(piece);
  const layers = Object.entries(music.layers).map(([layer, track]) => {
    const files = measureFiles(FOLDER, fileOf(piece.name, layer), track.loop, music.bars);
    return [layer, { ...track, files }] as const;
  });
  return describe(score, Object.fromEntries(layers));
}

/** What of the rendered music is not what its score says, or is not there, or has no score. */
export function staleMusic(manifest: Manifest): string[] {
  const problems: string[] = [];
  const expected = new Set<string>();
  for (const piece of SCORE) {
    const again = `run npm run audio -- --only ${piece.name}`;
    const music = manifest[piece.name];
    const score = compiled(piece);
    if (!music) problems.push(`${piece.name} is not rendered: ${again}`);
    for (const [layer, track] of Object.entries(music?.layers ?? {})) {
      const name = fileOf(piece.name, layer);
      for (const codec of Object.keys(track.files)) expected.add(`${name}.${codec}`);
      if (track.source !== sourceOf(score)) problems.push(`${name} is not what its score says: ${again}`);
      for (const file of changedFiles(FOLDER, name, track)) problems.push(`${file} is not what was rendered: ${again}`);
    }
  }
  for (const file of existsSync(FOLDER) ? readdirSync(FOLDER) : [])
    if (!expected.has(file)) problems.push(`${FOLDER}/${file} belongs to no piece`);
  return problems;
}
