/** For commands: to be called before anything of the game is imported, which broken records would keep from loading. */
import { formatFinding } from '../../places/finding';
import { readRecords } from './records';

/** Ends the command, naming every fault, if the records are not whole. */
export function requireSoundRecords(): void {
  const faults = readRecords().flatMap((l) => l.findings);
  if (faults.length === 0) return;
  console.error(faults.map(formatFinding).join('\n'));
  process.exit(1);
}
