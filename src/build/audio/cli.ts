/**
 * `npm run audio`: renders what has changed in the score and in the sounds; `-- --only NAME,NAME` renders those;
 * `-- --check` compares; `-- --measure` measures the files anew; `-- --review` lists what may clash; `-- --list` writes
 * the lists of motifs and of sounds.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { SCORE } from '../../../assets/music/score';
import { compiled, measureMusic, readManifest, renderMusic, sourceOf, staleMusic, writeManifest } from './music';
import { LIST_FILE, withList } from './motif-list';
import { review } from './review';
import { type Job, JOBS } from './repertoire';
import type { Piece } from './score';
import { SOUND_LIST_FILE, withSoundList } from './sound-list';
import { measureSound, nameOf, readSounds, renderSound, sourceOfJob, staleSounds, writeSound } from './sounds';

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    check: { type: 'boolean', default: false },
    measure: { type: 'boolean', default: false },
    review: { type: 'boolean', default: false },
    list: { type: 'boolean', default: false },
  },
});

const only = values.only?.split(',');
const isChosen = (name: string): boolean => only?.includes(name) ?? true;
const pieces = SCORE.filter(({ name }) => isChosen(name));
const jobs = JOBS.filter((job) => isChosen(nameOf(job)));
const names = [...SCORE.map(({ name }) => name), ...JOBS.map(nameOf)];
for (const name of only ?? [])
  if (!names.some((known) => known === name))
    throw new Error(`nothing is called "${name}": there are ${names.join(', ')}`);

/** Renders what has changed, or what is named; the manifest is written after each, so that it can be stopped. */
function renderPieces(pieces: readonly Piece[]): void {
  for (const piece of pieces) {
    const manifest = readManifest();
    const source = sourceOf(compiled(piece));
    const tracks = Object.values(manifest[piece.name]?.layers ?? {});
    if (!values.only && tracks.length > 0 && tracks.every((track) => track.source === source)) continue;
    const start = performance.now();
    const music = renderMusic(piece);
    writeManifest({ ...readManifest(), [piece.name]: music });
    const bytes = Object.values(music.layers).map(
      ({ files }) => `${files.webm.bytes >> 10}+${files.mp3.bytes >> 10} KB`,
    );
    console.log(`${piece.name}: ${bytes.join(', ')} in ${((performance.now() - start) / 1000).toFixed(1)} s`);
  }
}

function renderSounds(jobs: readonly Job[]): void {
  for (const job of jobs) {
    const before = readSounds()[job.kind][job.key];
    if (!values.only && before?.source === sourceOfJob(job)) continue;
    const start = performance.now();
    const made = renderSound(job);
    writeSound(job, made);
    const { webm, mp3 } = made.files;
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    console.log(`${nameOf(job)}: ${webm.bytes >> 10}+${mp3.bytes >> 10} KB in ${seconds} s`);
  }
}

function measureAll(): void {
  for (const piece of pieces) {
    const music = readManifest()[piece.name];
    if (music) writeManifest({ ...readManifest(), [piece.name]: measureMusic(piece, music) });
  }
  for (const job of jobs) {
    const made = readSounds()[job.kind][job.key];
    if (made) writeSound(job, measureSound(job, made));
  }
}

function writeLists(): void {
  writeFileSync(LIST_FILE, withList(readFileSync(LIST_FILE, 'utf8')));
  writeFileSync(SOUND_LIST_FILE, withSoundList(readFileSync(SOUND_LIST_FILE, 'utf8')));
}

if (values.list) writeLists();
else if (values.measure) measureAll();
else if (values.review) {
  for (const piece of pieces)
    for (const { kind, bar, text } of review(compiled(piece)))
      console.log(`${piece.name}, bar ${bar}: ${kind}: ${text}`);
} else if (values.check) {
  const stale = [...staleMusic(readManifest()), ...staleSounds(readSounds())];
  for (const problem of stale) console.error(problem);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  renderPieces(pieces);
  renderSounds(jobs);
  writeLists();
}
