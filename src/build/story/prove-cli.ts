import { requireSoundRecords } from './sound';

requireSoundRecords();
const { prove } = await import('./prove');
const { readChapter } = await import('./prove-chapter');
const { report } = await import('./prove-report');

const start = performance.now();
const proof = prove(readChapter());
console.log(report(proof, performance.now() - start));
if (proof.flaws.length > 0) process.exitCode = 1;
