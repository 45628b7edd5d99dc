// `npm start` and `npm test` on a machine that has Node and nothing else: installs what is missing, then does its work.
// Written without dependencies, for it runs before there are any.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Node ${process.versions.node} is too old: install Node 20.19 or newer from nodejs.org.`);
  process.exit(1);
}

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));

/** Exit code of a command; 1 where it could not be run or was ended. */
const exitOf = (command, args, { env = {}, ...options } = {}) =>
  spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...env }, ...options }).status ?? 1;
const run = (...command) => exitOf(...command) === 0;

/** Exit code of a command, and all that it said. */
const heard = (command, args) =>
  new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text) => {
        said += text;
      });
    child.on('error', (error) => resolve({ exit: 1, said: said + error.message }));
    child.on('close', (code) => resolve({ exit: code ?? 1, said }));
  });

/** Scripts of the packages' own commands: Node takes them as they are, on every system and under every path. */
const TOOLS = {
  playwright: '@playwright/test/cli.js',
  tsx: 'tsx/dist/cli.mjs',
  vite: 'vite/bin/vite.js',
  vitest: 'vitest/vitest.mjs',
};
const tool = (name, args) => [process.execPath, [join('node_modules', TOOLS[name]), ...args]];

/** `runner` takes `vite.config.ts` as it is; Vite's usual loader warns of every import in it. */
const BUILD = ['build', '--configLoader', 'runner', '--logLevel', 'warn'];

/** Installs packages when there are none, or when the lock file is newer than they are. */
function install() {
  const mark = join('node_modules', '.package-lock.json');
  if (existsSync(mark) && statSync(mark).mtimeMs >= statSync('package-lock.json').mtimeMs) return;
  console.log('Installing packages …');
  // On Windows npm is a script of the shell's.
  if (!run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { shell: process.platform === 'win32' })) {
    console.error('npm ci failed: see above. A network that reaches the npm registry is needed once.');
    process.exit(1);
  }
}

function start() {
  install();
  if (!run(...tool('vite', BUILD))) process.exit(1);
  // Where 4173 is taken Vite takes the next port; it prints the address either way.
  process.exit(exitOf(...tool('vite', ['preview', '--configLoader', 'runner', '--port', '4173'])));
}

const { paths: BROWSERS } = JSON.parse(readFileSync('src/build/browser.json', 'utf8'));

/** A browser for the tests: the system's, else Debian's, else Playwright's own; null when none is to be had. */
function browser() {
  const system = () => [process.env.CHROME_PATH, ...BROWSERS].find((path) => path && existsSync(path));
  const found = system();
  if (found) return found;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log('Installing Debian’s Chromium …');
    run('apt-get', ['update', '-qq'], { timeout: 300_000 });
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    run('apt-get', ['install', '-y', '-qq', 'chromium'], { env, timeout: 600_000 });
    if (system()) return system();
  }
  console.log('Fetching Playwright’s Chromium …');
  return run(...tool('playwright', ['install', 'chromium']), { timeout: 300_000 }) ? 'playwright' : null;
}

/** Passed and failed of Vitest's report. What was passed over has failed, and so has a file that came to no test. */
function unitCounts({ numPassedTests, numTotalTests, testResults }) {
  const broken = testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
  return [numPassedTests, numTotalTests - numPassedTests + broken.length];
}

/** The same of Playwright's, where faults outside of any test are listed by themselves. */
const browserCounts = ({ stats, errors }) => [
  stats.expected,
  stats.unexpected + stats.flaky + stats.skipped + errors.length,
];

async function test() {
  install();
  let passed = 0;
  let failed = 0;
  const reports = mkdtempSync(join(tmpdir(), 'signed-spike-'));
  const count = (ok, name) => {
    if (ok) passed++;
    else failed++;
    console.log(`${ok ? 'ok    ' : 'FAILED'} ${name}\n`);
    return ok;
  };
  /** Steps that need nothing of each other, two at a time, each with all it says at its end; names those that passed. */
  const together = async (steps) => {
    const left = [...steps];
    const well = new Set();
    const work = async () => {
      for (let step = left.shift(); step; step = left.shift()) {
        const [name, [command, args]] = step;
        const { exit, said } = await heard(command, args);
        console.log(`— ${name}\n${said}`);
        if (count(exit === 0, name)) well.add(name);
      }
    };
    await Promise.all([work(), work()]);
    return well;
  };
  /** Adds a runner's own counts; one that fails without a failed test, or leaves no report, counts as one failure. */
  const suite = (name, [command, args], env, read) => {
    console.log(`— ${name}`);
    const exit = exitOf(command, args, { env });
    try {
      const [good, bad] = read(JSON.parse(readFileSync(join(reports, `${name}.json`), 'utf8')));
      const amiss = exit !== 0 && bad === 0 ? 1 : bad;
      passed += good;
      failed += amiss;
      console.log(`${amiss === 0 ? 'ok    ' : 'FAILED'} ${name}: ${good} passed, ${amiss} failed\n`);
    } catch {
      count(false, `${name} (no report)`);
    }
  };

  const well = await together([
    ['story proof', tool('tsx', ['src/build/story/prove-cli.ts'])],
    ['types, lint, layers, names', tool('tsx', ['src/build/check.ts'])],
    ['art', tool('tsx', ['src/build/art/cli.ts', '--check'])],
    ['sound', tool('tsx', ['src/build/audio/check-cli.ts', '--recorded'])],
    ['maps', tool('tsx', ['src/build/maps/check-cli.ts'])],
    ['build', tool('vite', BUILD)],
  ]);
  const unit = [
    'run',
    '--configLoader',
    'runner',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${join(reports, 'unit.json')}`,
  ];
  suite('unit', tool('vitest', unit), {}, unitCounts);

  const path = browser();
  if (path === null) {
    count(
      false,
      'browser tests: no browser. Install Chromium or Chrome, or set CHROME_PATH to one, and run npm test again.',
    );
  } else if (well.has('build')) {
    const env = {
      CHROME_PATH: path === 'playwright' ? '' : path,
      PLAYWRIGHT_JSON_OUTPUT_NAME: join(reports, 'browser.json'),
    };
    const args = ['test', '--config', 'tests/browser/playwright.config.ts', '--reporter=list,json'];
    suite('browser', tool('playwright', args), env, browserCounts);
  }

  console.log(`${passed} passed, ${failed} failed`);
  process.exit(failed === 0 && passed > 0 ? 0 : 1);
}

const commands = { start, test };
const command = commands[process.argv[2]];
if (!command) {
  console.error('usage: node src/build/run.mjs start | test');
  process.exit(1);
}
await command();
