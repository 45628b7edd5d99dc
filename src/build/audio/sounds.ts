import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { laid } from './bank';
import { barsOf, writeClosed } from './closed';
import { between, type Sound, soundOf } from './heard';
import { db, gainOf, type Stereo } from './dsp';
import { decode } from './encode';
import { integrated } from './loudness';
import { changedFiles, measureFiles, type Track, writeFiles } from './manifest';
import { type Job, JOBS } from './repertoire';
import { sourceOfFiles } from './source';
import { chance } from './synthesis/chance';

const FOLDER = 'assets/sounds/rendered';
const MANIFEST = 'assets/sounds/manifest.json';
/** Files that decide how every sound is laid, levelled and encoded, whatever its recipe. */
const CHAIN = ['bank', 'closed', 'encode', 'synthesis/recipe'].map((name) => `src/build/audio/${name}.ts`);
/** Effects in one file. */
export type Bank = Omit<Track, 'loop'> & { readonly sounds: Readonly<Record<string, Sound>> };
/** A bed, and the dB that are lost of it where both sides are one. */
export type Bed = Track & { readonly mono: number };
export type SoundManifest = {
  readonly banks: Readonly<Record<string, Bank>>;
  readonly beds: Readonly<Record<string, Bed>>;
  readonly voices: Readonly<Record<string, Bank>>;
};

/** Name of a job's files, and what it is called in commands. */
export const nameOf = ({ kind, key }: Job): string =>
  kind === 'banks' ? key : `${kind === 'beds' ? 'bed' : 'voice'}-${key}`;

export const readSounds = (): SoundManifest =>
  existsSync(MANIFEST)
    ? (JSON.parse(readFileSync(MANIFEST, 'utf8')) as SoundManifest)
    : { banks: {}, beds: {}, voices: {} };

/** Keeps what is known of one job; everything in the order of the repertoire. */
export function writeSound(job: Job, made: Bank | Bed): void {
  const before = readSounds();
  const of = <Made>(kind: Job['kind'], known: Readonly<Record<string, Made>>): Record<string, Made> =>
    Object.fromEntries(
      JOBS.filter((other) => other.kind === kind).flatMap((other) => {
        const found = other === job ? (made as Made) : known[other.key];
        return found ? [[other.key, found]] : [];
      }),
    );
  const after = {
    banks: of('banks', before.banks),
    beds: of('beds', before.beds),
    voices: of('voices', before.voices),
  };
  const text = JSON.stringify(after, null, 1).replace(/\[\s+([\d.]+),\s+([\d.]+)\s+\]/g, '[$1, $2]');
  writeFileSync(MANIFEST, `${text}\n`);
}

/** Hash of everything that a job's files are made from. */
export const sourceOfJob = (job: Job): string =>
  sourceOfFiles([...CHAIN, ...job.files], JSON.stringify([job.kind, job.key, job.spending]));

export const decoded = (job: Job, codec: 'webm' | 'mp3'): Stereo =>
  decode(readFileSync(`${FOLDER}/${nameOf(job)}.${codec}`));

/** What is heard of a bed. */
export const looped = (job: Job, { loop }: Track, codec: 'webm' | 'mp3'): Stereo =>
  between(decoded(job, codec), loop ?? [0, 0]);

function monoLoss([left, right]: Stereo): number {
  let [both, apart] = [1e-12, 1e-12];
  for (let i = 0; i < left.length; i++) {
    both += ((left[i] as number) + (right[i] as number)) ** 2 / 2;
    apart += (left[i] as number) ** 2 + (right[i] as number) ** 2;
  }
  return Math.round(10 * db(Math.sqrt(both / apart))) / 10;
}

function measured(job: Job, takes: Readonly<Record<string, Sound['takes']>>): Record<string, Sound> {
  const files = { webm: decoded(job, 'webm'), mp3: decoded(job, 'mp3') };
  return Object.fromEntries(
    Object.entries(job.kind === 'beds' ? {} : job.recipes).map(([name, { level }]) => [
      name,
      soundOf(files, takes[name] ?? [], level),
    ]),
  );
}

/** Renders and encodes a bank, a bed or a voice, and says what the manifest is to know of it. */
export function renderSound(job: Job): Bank | Bed {
  mkdirSync(FOLDER, { recursive: true });
  const source = sourceOfJob(job);
  if (job.kind !== 'beds') {
    const { sound, takes } = laid(job.key, job.recipes);
    const files = writeFiles(FOLDER, nameOf(job), sound, job.spending);
    return { source, files, sounds: measured(job, takes) };
  }
  const loop = job.bed.make(chance('bed', job.key), job.bed.seconds);
  const gain = gainOf(job.bed.loudness - integrated(loop));
  const levelled: Stereo = [loop[0].map((value) => value * gain), loop[1].map((value) => value * gain)];
  const track = writeClosed(FOLDER, nameOf(job), source, levelled, job.spending);
  return { ...track, mono: monoLoss(looped(job, track, 'webm')) };
}

/** Measures the files of a job anew. */
export function measureSound(job: Job, made: Bank | Bed): Bank | Bed {
  if ('sounds' in made) {
    const takes = Object.fromEntries(Object.entries(made.sounds).map(([name, sound]) => [name, sound.takes]));
    return { ...made, files: measureFiles(FOLDER, nameOf(job)), sounds: measured(job, takes) };
  }
  const [from, to] = made.loop ?? [0, 0];
  const files = measureFiles(FOLDER, nameOf(job), made.loop, barsOf(to - from));
  return { ...made, files, mono: monoLoss(looped(job, made, 'webm')) };
}

/** What of the rendered sounds is not what its recipe says, or is not there, or has no recipe. */
export function staleSounds(manifest: SoundManifest): string[] {
  const problems: string[] = [];
  const expected = new Set<string>();
  for (const job of JOBS) {
    const name = nameOf(job);
    const again = `run npm run audio -- --only ${name}`;
    const made = manifest[job.kind][job.key];
    for (const codec of ['webm', 'mp3']) expected.add(`${name}.${codec}`);
    if (!made) problems.push(`${name} is not rendered: ${again}`);
    else if (made.source !== sourceOfJob(job)) problems.push(`${name} is not what its recipe says: ${again}`);
    else
      for (const file of changedFiles(FOLDER, name, made)) problems.push(`${file} is not what was rendered: ${again}`);
  }
  for (const file of existsSync(FOLDER) ? readdirSync(FOLDER) : [])
    if (!expected.has(file)) problems.push(`${FOLDER}/${file} belongs to no recipe`);
  return problems;
}
