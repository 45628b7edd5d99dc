import { prove } from './prove';
import { readChapter } from './prove-chapter';
import { report } from './prove-report';

const start = performance.now();
const proof = prove(readChapter());
console.log(report(proof, performance.now() - start));
if (proof.flaws.length > 0) process.exitCode = 1;
