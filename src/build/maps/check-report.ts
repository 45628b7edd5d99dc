/** What `maps:check` prints of its findings, and how it ends. */
import { type Finding, formatFinding } from '../../places/finding';
import { whereIs } from './where';

export const FORMATS = ['human', 'json', 'github'] as const;
export type Format = (typeof FORMATS)[number];

const docs = (rule: string): string => `maps/README.md#${rule}`;

/** Github's own escapes: a message ends at a line's end, a field also at a colon or comma. */
const inMessage = (text: string): string => text.replaceAll('%', '%25').replaceAll('\n', '%0A');
const inField = (text: string): string => inMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

function github({ severity, file, place, rule, message }: Finding): string {
  const level = severity === 'info' ? 'notice' : severity;
  const text = inMessage(`${place}: ${message} ${docs(rule)}`);
  return `::${level} file=${inField(file)},title=${inField(rule)}::${text}`;
}

/** Lines to print. */
export function printed(findings: readonly Finding[], format: Format): readonly string[] {
  if (format === 'json')
    return [
      JSON.stringify(
        findings.map((f) => ({ ...f, ...whereIs(f.place), help: docs(f.rule) })),
        null,
        2,
      ),
    ];
  if (format === 'github') return findings.map(github);
  const count = (severity: Finding['severity']): number => findings.filter((f) => f.severity === severity).length;
  return [
    ...findings.map((f) => `${formatFinding(f)} ${docs(f.rule)}`),
    `${count('error')} errors, ${count('warning')} warnings`,
  ];
}

/** Only errors fail the check. */
export const exitCodeOf = (findings: readonly Finding[]): 0 | 1 =>
  findings.some((f) => f.severity === 'error') ? 1 : 0;
