/** `npm run dev` over a copy of the project that may be written in. */
import { type ChildProcess, spawn } from 'node:child_process';
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

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const COPIED = ['src', 'assets', 'maps', 'index.html', 'package.json', 'tsconfig.json', 'vite.config.ts'];
/** Letters are served from where they are, and only from inside the project. */
const SERVED = '@fontsource';

type Thing = { id: number; name: string; x: number; y: number; properties?: { name: string; value: unknown }[] };
export type MapFile = { layers: { name: string; objects?: Thing[]; data?: number[] }[]; nextobjectid: number };

export class Workshop {
  private constructor(
    private readonly folder: string,
    private readonly server: ChildProcess,
    readonly url: string,
  ) {}

  /** Copies the project and starts its server. */
  static async open(): Promise<Workshop> {
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
    const port = await freePort();
    const vite = join(folder, 'node_modules', 'vite', 'bin', 'vite.js');
    const args = [vite, '--configLoader', 'runner', '--port', String(port), '--strictPort', '--host', '127.0.0.1'];
    const server = spawn(process.execPath, args, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
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
    return new Workshop(folder, server, `http://127.0.0.1:${port}/`);
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
    const ended = new Promise((done) => this.server.once('exit', done));
    this.server.kill();
    await ended;
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
