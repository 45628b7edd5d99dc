import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Folders } from '../../src/build/vite/folders';

let top = '';
let folders: Folders;
let heard: { files: readonly string[]; wake: () => void };

/** The next files that are told of. */
const next = (): Promise<readonly string[]> =>
  new Promise((tell) => {
    heard.wake = () => tell(heard.files);
  });

beforeEach(() => {
  top = mkdtempSync(join(tmpdir(), 'folders-'));
  mkdirSync(join(top, 'tilesets'));
  heard = { files: [], wake: () => {} };
  folders = new Folders([top], (files) => {
    heard.files = files;
    heard.wake();
  });
});

afterEach(() => {
  folders.close();
  rmSync(top, { recursive: true });
});

test('a file that is written twice at once is told once', async () => {
  const told = next();
  writeFileSync(join(top, 'room.tmj'), '');
  writeFileSync(join(top, 'room.tmj'), '{}');
  expect(await told).toEqual([join(top, 'room.tmj')]);
});

test('a file that is written again right after it was told is told again', async () => {
  const first = next();
  writeFileSync(join(top, 'room.tmj'), '{}');
  await first;
  const second = next();
  writeFileSync(join(top, 'room.tmj'), '{ }');
  expect(await second).toEqual([join(top, 'room.tmj')]);
});

test('a file that is moved over another, and one in a folder that came later', async () => {
  const first = next();
  writeFileSync(join(top, 'room.tmj.saving'), '{}');
  renameSync(join(top, 'room.tmj.saving'), join(top, 'room.tmj'));
  expect(await first).toContain(join(top, 'room.tmj'));
  const second = next();
  mkdirSync(join(top, 'templates'));
  await second;
  const third = next();
  writeFileSync(join(top, 'templates', 'lamp.tj'), '{}');
  expect(await third).toEqual([join(top, 'templates', 'lamp.tj')]);
});
