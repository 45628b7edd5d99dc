/** What is found in one map and the files it names, while it is read. */
import type { Finding } from '../finding';

/** What compiling may find fault with; each has its section in `maps/README.md`. */
export const COMPILE_RULES = [
  'files',
  'format',
  'unknown-key',
  'refused',
  'map-size',
  'data-length',
  'gid-range',
  'templates',
  'unknown-class',
  'unknown-property',
  'property-value',
  'references',
  'conditions',
  'shape',
  'hidden',
] as const;
export type CompileRule = (typeof COMPILE_RULES)[number];

type More = { expected?: readonly string[]; file?: string; severity?: Finding['severity'] };

/** Faults against one rule that are told of one map. */
const MOST = 500;

export class Report {
  readonly findings: Finding[] = [];
  private readonly told = new Map<CompileRule, number>();

  /** `file`: the map, unless a finding names another. */
  constructor(private readonly file: string) {}

  /** An error, unless it says otherwise. */
  add(rule: CompileRule, place: string, message: string, { expected = [], file, severity }: More = {}): void {
    const told = this.told.get(rule) ?? 0;
    this.told.set(rule, told + 1);
    if (told >= MOST) return;
    const finding: Finding = { severity: severity ?? 'error', file: file ?? this.file, place, rule, message };
    this.findings.push(expected.length > 0 ? { ...finding, expected } : finding);
  }

  get failed(): boolean {
    return this.findings.some((f) => f.severity === 'error');
  }
}
