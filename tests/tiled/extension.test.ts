import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';

type Answer = { code: number; out: string; err: string };
type Map = {
  fileName: string;
  modified: boolean;
  save(): boolean;
  selectedObjects: { id: number }[];
  currentLayer: { name: string } | null;
  layers: { objects: { id: number }[] }[];
};
/** What the tests look at in `stand-in.mjs`; that file itself is held to Tiled's types. */
type StandIn = {
  issues: { severity: string; text: string; activate(): void }[];
  logs: string[];
  alerts: string[];
  runs: { folder: string; program: string; args: string[] }[];
  menu: { action?: string; separator?: boolean }[];
  center: { x: number; y: number };
  active: Map | null;
  open(file: string): Map;
  choose(text: string): void;
  globals(): Record<string, unknown>;
};
type Respond = (folder: string, program: string, args: string[]) => Answer;

const ROOT = resolve('.');
const SELECTED = 'tests/fixtures/maps/unknown-class.tmj';
const addressOf = (file: string): string => new URL(file, import.meta.url).href;

/** Really runs the program. */
const really: Respond = (cwd, program, args) => {
  const { status, stdout, stderr } = spawnSync(program, args, { cwd, encoding: 'utf8' });
  return { code: status ?? -1, out: stdout, err: stderr };
};
const answering =
  (answer: Partial<Answer>): Respond =>
  () => ({ code: 0, out: '[]', err: '', ...answer });

let loads = 0;
/** Tiled with the project and the extension loaded. */
async function tiled(respond: Respond): Promise<StandIn> {
  const { Tiled } = (await import(/* @vite-ignore */ addressOf('./stand-in.mjs'))) as {
    Tiled: new (project: string, respond: Respond, read: (file: string) => unknown) => StandIn;
  };
  const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
  const standIn = new Tiled(`${ROOT}/maps/signed-spike.tiled-project`, respond, read);
  for (const [name, value] of Object.entries(standIn.globals())) vi.stubGlobal(name, value);
  const extension = addressOf('../../maps/extensions/signed-spike/signed-spike.mjs');
  await import(/* @vite-ignore */ `${extension}?${++loads}`);
  return standIn;
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the Tiled extension', () => {
  it('adds its three actions to the Map menu', async () => {
    const { menu } = await tiled(answering({}));
    expect(menu.flatMap((item) => item.action ?? [])).toHaveLength(3);
  });

  it('lists what is wrong with a map, and a click leads to the object', async () => {
    const editor = await tiled(really);
    editor.open(`${ROOT}/${SELECTED}`);
    editor.choose('Validate');
    const issue = editor.issues.find((i) => i.text.includes('object 9'));
    expect(issue?.severity).toBe('error');
    expect(issue?.text).toContain(
      'unknown-class.tmj · layer "story" · object 9 "clock" (Hotspt): "Hotspt" is not a class',
    );
    expect(issue?.text).toContain('maps/README.md#unknown-class');
    editor.open(`${ROOT}/maps/castle-ballroom.tmj`);
    issue?.activate();
    expect(editor.active?.fileName).toBe(`${ROOT}/${SELECTED}`);
    expect(editor.active?.selectedObjects.map((o) => o.id)).toEqual([9]);
    expect(editor.active?.currentLayer?.name).toBe('story');
    expect(editor.center).not.toEqual({ x: 0, y: 0 });
  }, 60_000);

  it('shows the tile of a finding that has no object', async () => {
    const finding = {
      severity: 'warning',
      file: SELECTED,
      place: 'layer "ground" · tile 3, 4',
      message: 'odd',
      help: '',
    };
    const editor = await tiled(
      answering({ out: JSON.stringify([{ ...finding, layer: 'ground', tile: { x: 3, y: 4 } }]) }),
    );
    editor.open(`${ROOT}/${SELECTED}`);
    editor.choose('Validate');
    expect(editor.issues.map((i) => i.severity)).toEqual(['warning']);
    editor.issues[0]?.activate();
    expect(editor.center).toEqual({ x: 2 * 3.5 * 32, y: 2 * 4.5 * 32 });
  });

  it('checks a place when it is saved, and says so when nothing is wrong', async () => {
    const editor = await tiled(really);
    editor.open(`${ROOT}/maps/memory-attack.tmj`).save();
    expect(editor.logs).toEqual(['memory-attack.tmj: nothing wrong']);
    expect(editor.issues).toEqual([]);
  }, 60_000);

  it('leaves rules alone when they are saved, and everything once that is switched off', async () => {
    const editor = await tiled(answering({}));
    editor.open(`${ROOT}/maps/rules/rooms-1-clear.tmj`).save();
    expect(editor.runs).toEqual([]);
    editor.choose('Validate When Saving');
    const map = editor.open(`${ROOT}/maps/memory-attack.tmj`);
    map.save();
    expect(editor.runs).toEqual([]);
    map.modified = true;
    editor.choose('Validate');
    expect(map.modified).toBe(false);
    expect(editor.runs).toHaveLength(1);
  });

  it('checks once when asked about a map that is yet to be saved', async () => {
    const editor = await tiled(answering({}));
    editor.open(`${ROOT}/maps/memory-attack.tmj`).modified = true;
    editor.choose('Validate');
    expect(editor.runs).toHaveLength(1);
  });

  it('says what keeps the check from running', async () => {
    const editor = await tiled(answering({ code: -1, out: '' }));
    editor.open(`${ROOT}/maps/memory-attack.tmj`);
    editor.choose('Validate');
    expect(editor.issues[0]?.text).toMatch(/could not be checked: Node does not start/);
  });

  it('plays from the middle of the view, or from what is selected', async () => {
    const editor = await tiled(answering({}));
    const map = editor.open(`${ROOT}/${SELECTED}`);
    editor.center = { x: 200, y: 90 };
    editor.choose('Playtest Here');
    const [clock] = map.layers.flatMap((layer) => layer.objects.filter((o) => o.id === 9)) as {
      id: number;
      x: number;
      y: number;
      width: number;
      height: number;
    }[];
    map.selectedObjects = clock ? [clock] : [];
    editor.choose('Playtest Here');
    expect(editor.runs.map((r) => [r.folder, r.program])).toEqual([
      [ROOT, 'node'],
      [ROOT, 'node'],
    ]);
    const middle = `${Math.round((clock?.x ?? 0) + (clock?.width ?? 0) / 2)},${Math.round((clock?.y ?? 0) + (clock?.height ?? 0) / 2)}`;
    expect(editor.runs.map((r) => r.args.slice(-3))).toEqual([
      [map.fileName, '--at', '100,45'],
      [map.fileName, '--at', middle],
    ]);
  });

  it('says that the game is not running', async () => {
    const editor = await tiled(answering({ code: 1, err: 'http://localhost:5173/ does not answer: start the game' }));
    editor.open(`${ROOT}/maps/memory-attack.tmj`);
    editor.choose('Playtest Here');
    expect(editor.alerts).toEqual(['http://localhost:5173/ does not answer: start the game']);
  });

  it('asks for a map when none is open', async () => {
    const editor = await tiled(answering({}));
    editor.choose('Playtest Here');
    editor.choose('Validate');
    expect(editor.alerts).toEqual(['Open a map first.', 'Open a map first.']);
  });
});
