import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

const FAULTY = 'tests/fixtures/maps/unknown-class.tmj';
const run = (...args: string[]) => {
  const command = ['--import', 'tsx', 'src/build/maps/check-cli.ts', ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' });
  return { status, stdout, stderr };
};

describe('npm run maps:check', () => {
  it('tells tools in JSON where each fault lies, and fails for errors', () => {
    const { status, stdout } = run('--format', 'json', FAULTY);
    const findings = JSON.parse(stdout) as Record<string, unknown>[];
    expect(findings.find((f) => f['rule'] === 'unknown-class')).toMatchObject({
      severity: 'error',
      file: FAULTY,
      layer: 'story',
      object: 9,
      message: '"Hotspt" is not a class. Did you mean "Hotspot"?',
      help: 'maps/README.md#unknown-class',
    });
    expect(status).toBe(1);
  }, 60_000);

  it('tells GitHub in annotations', () => {
    const { status, stdout } = run(FAULTY, '--format', 'github');
    expect(stdout).toContain(`::error file=${FAULTY},title=unknown-class::layer "story" · object 9 "clock" (Hotspt): `);
    expect(status).toBe(1);
  }, 60_000);

  it('tells people how many there are, and is content with a sound map', () => {
    const { status, stdout } = run('maps/memory-attack.tmj');
    expect(stdout.trim()).toBe('0 errors, 0 warnings');
    expect(status).toBe(0);
  }, 60_000);

  it('refuses what it does not know', () => {
    const { status, stderr } = run('--format', 'xml');
    expect(stderr.trim()).toBe('--format: expected map files, and --format with one of human, json, github');
    expect(status).toBe(2);
  }, 60_000);
});
