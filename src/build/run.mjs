// `npm start` and `npm test` on a machine that has Node and nothing else: installs what is missing, then does its work.
// Written without dependencies, for it runs before there are any.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Node ${process.versions.node} is too old: install Node 20.19 or newer from nodejs.org.`);
  process.exit(1);
}

const bin = (name) => join('node_modules', '.bin', process.platform === 'win32' ? `${name}.cmd` : name);
const run = (command, args, env = {}, limit = 0) =>
  spawnSync(command, args, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, ...env },
    ...(limit > 0 ? { timeout: limit } : {}),
  }).status === 0;

/** `runner` takes `vite.config.ts` as it is; Vite's usual loader warns of every import in it. */
const BUILD = ['build', '--configLoader', 'runner', '--logLevel', 'warn'];

/** Installs packages when there are none, or when the lock file is newer than they are. */
function install() {
  const mark = join('node_modules', '.package-lock.json');
  if (existsSync(mark) && statSync(mark).mtimeMs >= statSync('package-lock.json').mtimeMs) return;
  console.log('Installing packages …');
  if (!run('npm', ['ci', '--no-audit', '--no-fund'])) {
    console.error('npm ci failed: see above. A network that reaches the npm registry is needed once.');
    process.exit(1);
  }
}

function start() {
  install();
  if (!run(bin('vite'), BUILD)) process.exit(1);
  run(bin('vite'), ['preview', '--configLoader', 'runner', '--port', '4173']);
}

const BROWSERS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/** A browser for the tests: the system's, else Debian's, else Playwright's own; null when none is to be had. */
function browser() {
  const system = () => [process.env.CHROME_PATH, ...BROWSERS].find((path) => path && existsSync(path));
  const found = system();
  if (found) return found;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log('Installing Debian’s Chromium …');
    run('apt-get', ['update', '-qq'], {}, 300_000);
    run('apt-get', ['install', '-y', '-qq', 'chromium'], { DEBIAN_FRONTEND: 'noninteractive' }, 600_000);
    if (system()) return system();
  }
  console.log('Fetching Playwright’s Chromium …');
  return run(bin('playwright'), ['install', 'chromium'], {}, 300_000) ? 'playwright' : null;
}

function test() {
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
  const step = (name, command, args) => {
    console.log(`— ${name}`);
    return count(run(command, args), name);
  };
  /** Adds a runner's own counts; a runner that left no report has failed. */
  const suite = (name, command, args, env, read) => {
    console.log(`— ${name}`);
    const ok = run(command, args, env);
    try {
      const [good, bad] = read(JSON.parse(readFileSync(join(reports, `${name}.json`), 'utf8')));
      passed += good;
      failed += bad;
      if (!ok && bad === 0) failed++;
      console.log(`${ok ? 'ok    ' : 'FAILED'} ${name}: ${good} passed, ${bad} failed\n`);
    } catch {
      count(false, `${name} (no report)`);
    }
  };

  step('types, lint, layers, names', bin('tsx'), ['src/build/check.ts']);
  step('art', bin('tsx'), ['src/build/art/cli.ts', '--check']);
  step('maps', bin('tsx'), ['src/build/maps/check-cli.ts']);
  step('story proof', bin('tsx'), ['src/build/story/prove-cli.ts']);
  const unit = [
    'run',
    '--configLoader',
    'runner',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${join(reports, 'unit.json')}`,
  ];
  suite('unit', bin('vitest'), unit, {}, (r) => [r.numPassedTests, r.numFailedTests + r.numFailedTestSuites]);

  const path = browser();
  if (path === null) {
    count(
      false,
      'browser tests: no browser. Install Chromium or Chrome, or set CHROME_PATH to one, and run npm test again.',
    );
  } else if (step('build', bin('vite'), BUILD)) {
    const env = {
      CHROME_PATH: path === 'playwright' ? '' : path,
      PLAYWRIGHT_JSON_OUTPUT_NAME: join(reports, 'browser.json'),
    };
    const args = ['test', '--config', 'tests/browser/playwright.config.ts', '--reporter=list,json'];
    suite('browser', bin('playwright'), args, env, ({ stats }) => [stats.expected, stats.unexpected + stats.flaky]);
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
command();
