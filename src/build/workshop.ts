/** A copy of the project that may be written in, and `npm run dev` over it. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const COPIED = ['src', 'assets', 'maps', 'index.html', 'package.json', 'tsconfig.json', 'vite.config.ts'];
/** Letters are served from where they are, and only from inside the project. */
const SERVED = '@fontsource';

type Thing = { id: number; name: string; x: number; y: number; properties?: { name: string; value: unknown }[] };
export type MapFile = { layers: { name: string; objects?: Thing[]; data?: number[] }[]; nextobjectid: number };

export class Workshop {
  /** Of the game, once it is served. */
  url = '';
  private server: ChildProcess | null = null;

  private constructor(readonly folder: string) {}

  /** Copies the project and starts its server. */
  static async open(): Promise<Workshop> {
    const shop = Workshop.copy();
    await shop.serve();
    return shop;
  }

  /** Copies the project. */
  static copy(): Workshop {
    const folder = mkdtempSync(join(realpathSync(tmpdir()), 'workshop-'));
    for (const name of COPIED) cpSync(join(ROOT, name), join(folder, name), { recursive: true });
    const modules = join(ROOT, 'node_modules');
    mkdirSync(join(folder, 'node_modules'));
    for (const name of readdirSync(modules)) {
      if (name.startsWith('.')) continue;
      const [from, to] = [realpathSync(join(modules, name)), join(folder, 'node_modules', name)];
      if (name === SERVED) cpSync(from, to, { recursive: true });
      else symlinkSync(from, to, 'junction');
    }
    return new Workshop(folder);
  }

  /** Runs a command of `src/build` there, and gives what it said. @throws if it fails. */
  run(command: string, ...args: readonly string[]): string {
    const given = ['--import', 'tsx', `src/build/${command}.ts`, ...args];
    const { status, stdout, stderr } = spawnSync(process.execPath, given, { cwd: this.folder, encoding: 'utf8' });
    if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${stdout}${stderr}`);
    return stdout;
  }

  /** Starts the game. Rejects if it does not start. */
  async serve(): Promise<void> {
    const { folder } = this;
    const port = await freePort();
    const vite = join(folder, 'node_modules', 'vite', 'bin', 'vite.js');
    const args = [vite, '--configLoader', 'runner', '--port', String(port), '--strictPort', '--host', '127.0.0.1'];
    const server = spawn(process.execPath, args, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
    this.server = server;
    await new Promise<void>((ready, fail) => {
      let said = '';
      const hear = (words: Buffer): void => {
        said += String(words);
        if (said.includes(String(port))) ready();
      };
      server.stdout.on('data', hear);
      server.stderr.on('data', hear);
      server.on('exit', () => fail(new Error(`the server has ended: ${said}`)));
    });
    this.url = `http://127.0.0.1:${port}/`;
  }

  read(file: string): string {
    return readFileSync(join(this.folder, file), 'utf8');
  }

  /** Writes a file as Tiled does: beside it first, then moved over it. */
  save(file: string, text: string): void {
    const [whole, beside] = [join(this.folder, file), join(this.folder, dirname(file), '.saving')];
    writeFileSync(beside, text);
    renameSync(beside, whole);
  }

  /** Writes a file in place. */
  write(file: string, text: string): void {
    writeFileSync(join(this.folder, file), text);
  }

  /** Saves a map with changes to it. */
  draw(file: string, change: (map: MapFile) => void): void {
    const map = JSON.parse(this.read(file)) as MapFile;
    change(map);
    this.save(file, JSON.stringify(map));
  }

  async close(): Promise<void> {
    const { server } = this;
    if (server) {
      const ended = new Promise((done) => server.once('exit', done));
      server.kill();
      await ended;
    }
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** An object of a map by its name. */
export function thingOf(map: MapFile, name: string): Thing {
  const found = map.layers.flatMap((layer) => layer.objects ?? []).find((thing) => thing.name === name);
  if (!found) throw new Error(`the map has no "${name}"`);
  return found;
}

const freePort = (): Promise<number> =>
  new Promise((found) => {
    const probe = createServer();
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      probe.close(() => found(port));
    });
  });
