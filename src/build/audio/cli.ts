/**
 * `npm run audio`: renders what has changed in the score; `-- --only NAME,NAME` renders those; `-- --check` compares;
 * `-- --measure` measures the files anew; `-- --review` lists what may clash; `-- --list` writes the list of motifs.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { SCORE } from '../../../assets/music/score';
import { compiled, measureMusic, readManifest, renderMusic, sourceOf, staleMusic, writeManifest } from './music';
import { LIST_FILE, withList } from './motif-list';
import { review } from './review';
import type { Piece } from './score';

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    check: { type: 'boolean', default: false },
    measure: { type: 'boolean', default: false },
    review: { type: 'boolean', default: false },
    list: { type: 'boolean', default: false },
  },
});

function chosen(): Piece[] {
  const names = values.only?.split(',');
  for (const name of names ?? [])
    if (!SCORE.some((piece) => piece.name === name))
      throw new Error(`no piece is called "${name}": there are ${SCORE.map((piece) => piece.name).join(', ')}`);
  return SCORE.filter(({ name }) => names?.includes(name) ?? true);
}

/** Renders what has changed, or what is named; the manifest is written after each, so that it can be stopped. */
function renderAll(pieces: readonly Piece[]): void {
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

function measureAll(pieces: readonly Piece[]): void {
  for (const piece of pieces) {
    const music = readManifest()[piece.name];
    if (music) writeManifest({ ...readManifest(), [piece.name]: measureMusic(piece, music) });
  }
}

const writeList = (): void => writeFileSync(LIST_FILE, withList(readFileSync(LIST_FILE, 'utf8')));

const pieces = chosen();
if (values.list) writeList();
else if (values.measure) measureAll(pieces);
else if (values.review) {
  for (const piece of pieces)
    for (const { kind, bar, text } of review(compiled(piece)))
      console.log(`${piece.name}, bar ${bar}: ${kind}: ${text}`);
} else if (values.check) {
  const stale = staleMusic(readManifest());
  for (const problem of stale) console.error(problem);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  renderAll(pieces);
  writeList();
}
