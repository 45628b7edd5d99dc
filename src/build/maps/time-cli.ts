/** `npm run maps:time`: prints how long each map takes to be compiled again, as after an edit. */
import { statSync } from 'node:fs';
import { requireSoundRecords } from '../story/sound';

requireSoundRecords();
const { compileMap, mapFiles } = await import('./read');

const ROUNDS = 30;
const ms = (time: number): string => `${time.toFixed(1).padStart(6)} ms`;

const largestLast = mapFiles().toSorted((a, b) => statSync(a).size - statSync(b).size);
for (const file of largestLast) for (let i = 0; i < ROUNDS; i++) compileMap(file);
console.log(`${'map'.padEnd(30)} ${'KB'.padStart(5)}    median      worst   of ${ROUNDS}`);
for (const file of largestLast) {
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    compileMap(file);
    return performance.now() - start;
  }).sort((a, b) => a - b);
  const [median = 0, worst = 0] = [times[ROUNDS / 2], times.at(-1)];
  const size = String(Math.round(statSync(file).size / 1024)).padStart(5);
  console.log(`${file.padEnd(30)} ${size} ${ms(median)}  ${ms(worst)}`);
}
