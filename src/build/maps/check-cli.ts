/** `npm run maps:check [-- files] [--format human|json|github]`: exits with 1 if any map has an error. */
import { requireSoundRecords } from '../story/sound';
import { exitCodeOf, FORMATS, printed } from './check-report';

requireSoundRecords();
const { checkMaps } = await import('./check');
const { mapFiles } = await import('./read');

const args = process.argv.slice(2);
const flag = args.indexOf('--format');
const format = flag < 0 ? 'human' : FORMATS.find((f) => f === args[flag + 1]);
const unknown = args.find((arg) => arg.startsWith('--') && arg !== '--format');
const files = args.filter((arg, i) => !arg.startsWith('--') && (flag < 0 || i !== flag + 1));
if (!format || unknown !== undefined) {
  console.error(`${unknown ?? '--format'}: expected map files, and --format with one of ${FORMATS.join(', ')}`);
  process.exit(2);
}
const findings = checkMaps(files.length > 0 ? files : mapFiles());
for (const line of printed(findings, format)) console.log(line);
process.exitCode = exitCodeOf(findings);
