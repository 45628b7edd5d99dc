/** Folders that are watched for saved files: every one with all below it, those that come later too. */
import { type FSWatcher, readdirSync, watch } from 'node:fs';
import { join } from 'node:path';

/** Ms without another write after which a file counts as written: some editors empty it first, or move it away. */
const QUIET = 8;

/** Folders below one, itself first. */
const within = (folder: string): readonly string[] => [
  folder,
  ...readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap((entry) => within(join(folder, entry.name))),
];

/**
 * Tells which files have been written, moved there or taken away, all of a burst at once. Asks the system itself: Vite's
 * watcher leaves out a second write within 50 ms.
 */
export class Folders {
  private readonly watchers = new Map<string, FSWatcher>();
  private written = new Set<string>();
  private timer: NodeJS.Timeout | undefined;

  constructor(
    folders: readonly string[],
    private readonly changed: (files: readonly string[]) => void,
  ) {
    for (const folder of folders) this.watch(folder);
  }

  private watch(top: string): void {
    for (const folder of within(top)) {
      if (this.watchers.has(folder)) continue;
      const watcher = watch(folder, (_event, name) => name && this.note(join(folder, name)));
      watcher.on('error', () => this.drop(folder));
      this.watchers.set(folder, watcher);
    }
  }

  private drop(folder: string): void {
    this.watchers.get(folder)?.close();
    this.watchers.delete(folder);
  }

  private note(file: string): void {
    this.written.add(file);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.tell(), QUIET);
  }

  private tell(): void {
    const files = [...this.written];
    this.written = new Set();
    for (const file of files) if (isFolder(file)) this.watch(file);
    this.changed(files);
  }

  close(): void {
    clearTimeout(this.timer);
    for (const folder of [...this.watchers.keys()]) this.drop(folder);
  }
}

function isFolder(path: string): boolean {
  try {
    readdirSync(path);
    return true;
  } catch {
    return false;
  }
}
