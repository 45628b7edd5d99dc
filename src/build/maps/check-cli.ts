/** `npm run maps:check [-- files] [--format human|json|github]`: exits with 1 if any map has an error. */
import { formatFinding, type Finding } from '../../places/finding';
import { requireSoundRecords } from '../story/sound';
import { whereIs } from './where';

requireSoundRecords();
const { checkMaps } = await import('./check');
const { mapFiles } = await import('./read');

const FORMATS = ['human', 'json', 'github'] as const;
type Format = (typeof FORMATS)[number];

const docs = (rule: string): string => `maps/README.md#${rule}`;

/** Github's own escapes: a message ends at a line's end, a field also at a colon or comma. */
const inMessage = (text: string): string => text.replaceAll('%', '%25').replaceAll('\n', '%0A');
const inField = (text: string): string => inMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

function github({ severity, file, place, rule, message }: Finding): string {
  const level = severity === 'info' ? 'notice' : severity;
  const text = inMessage(`${place}: ${message} ${docs(rule)}`);
  return `::${level} file=${inField(file)},title=${inField(rule)}::${text}`;
}

function print(findings: readonly Finding[], format: Format): void {
  if (format === 'json')
    console.log(
      JSON.stringify(
        findings.map((f) => ({ ...f, ...whereIs(f.place), help: docs(f.rule) })),
        null,
        2,
      ),
    );
  else if (format === 'github') for (const finding of findings) console.log(github(finding));
  else {
    for (const finding of findings) console.log(`${formatFinding(finding)} ${docs(finding.rule)}`);
    const count = (severity: Finding['severity']): number => findings.filter((f) => f.severity === severity).length;
    console.log(`${count('error')} errors, ${count('warning')} warnings`);
  }
}

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
print(findings, format);
process.exitCode = findings.some((f) => f.severity === 'error') ? 1 : 0;
