/**
 * `npm run story:walk [-- --runs N] [--seed S]`: random nights from the title to the credits; `--run N` plays one of them
 * alone and tells every move, or with `--states` only, as JSON, the state in which each beat began. Exits with 1 at the
 * first night that goes wrong.
 */
import { parseArgs } from 'node:util';
import { requireSoundRecords } from './sound';

requireSoundRecords();
const { BEAT_IDS } = await import('../../ids');
const { readChapter } = await import('./prove-chapter');
const { wordsOf } = await import('./prove-missing');
const { Walker } = await import('./walk');

function refuse(why: string): never {
  console.error(why);
  process.exit(1);
}

function readOptions() {
  try {
    return parseArgs({
      options: {
        runs: { type: 'string', default: '2000' },
        seed: { type: 'string', default: '1' },
        run: { type: 'string' },
        states: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
}

const values = readOptions();
const [runs, seed] = [Number(values.runs), Number(values.seed)];
const alone = values.run === undefined ? null : Number(values.run);
if (!Number.isSafeInteger(seed) || ![runs, alone ?? 1].every((n) => Number.isSafeInteger(n) && n >= 1))
  refuse('--seed takes a whole number, --runs and --run one from 1 on');

/** Moves told of a night that went wrong. */
const LAST = 20;

const start = performance.now();
const chapter = readChapter();
const walker = new Walker(chapter);
const lengths: number[] = [];
for (let run = alone ?? 1; run <= (alone ?? runs); run++) {
  const { fault, state, moves, trail, begun } = walker.walk(seed, run);
  lengths.push(moves);
  if (values.states) {
    console.log(JSON.stringify(begun));
    process.exit(fault === null ? 0 : 1);
  }
  if (alone !== null) console.log(trail.join('\n'));
  if (fault === null) continue;
  console.log(`FLAW ${fault}`);
  console.log(`     seed ${seed}, run ${run}, beat "${state.beat}", after ${moves} moves; the last of them:`);
  if (alone === null) console.log(trail.slice(-LAST).join('\n'));
  console.log(`\nagain: npm run story:walk -- --seed ${seed} --run ${run}`);
  process.exit(1);
}
const moves = lengths.reduce((sum, length) => sum + length, 0);
const words = wordsOf(chapter.lines);
const { shown } = walker.tapes;
console.log(
  [
    `nights    ${lengths.length}, seed ${seed}, each to the credits`,
    `moves     ${moves}, ${Math.round(moves / lengths.length)} a night, ${Math.max(...lengths)} at most`,
    `beats     ${walker.beats.size} of ${BEAT_IDS.length}`,
    `words     ${words.filter((w) => shown.has(w.id)).length} of ${words.length} lines and choices`,
    `endings   ${walker.endings.size} different sheets`,
    `saves     ${walker.loads} loaded, each to the same night`,
    `time      ${Math.round(performance.now() - start)} ms`,
  ].join('\n'),
);
