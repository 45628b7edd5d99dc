/**
 * Random keys and clicks from where beats begin, in nights that were walked at random. Seeded: a failure comes again.
 * A short stretch of some beats; with `MINUTES=20 SEED=2` so much game time over all of them.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Chance } from '../../src/build/story/walk-chance';
import type { QuestState } from '../../src/quest-state/state';
import type { Game } from './support/game';
import type { Now } from './support/seat';
import { lay } from './support/shelf';
import { expect, test } from './support/test';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

const SEED = Number(process.env.SEED ?? 1);
const MINUTES = Number(process.env.MINUTES ?? 0);
const SHORT = { beats: ['mingle', 'pack', 'grounds', 'search'], ms: 20_000 };

/** The credits begin by themselves, and are the end. */
const all = (JSON.parse(read('assets/story/beats.json')) as readonly { id: string }[]).map((b) => b.id).slice(0, -1);
const stops = MINUTES > 0 ? all : SHORT.beats;
const STRETCH = MINUTES > 0 ? (MINUTES * 60_000) / stops.length : SHORT.ms;

let states: readonly QuestState[] | null = null;

/** The state in which each beat of a random night begins. */
function night(): readonly QuestState[] {
  const walk = ['src/build/story/walk-cli.ts', '--states', '--seed', String(SEED), '--run', '1'];
  const tsx = ['node_modules/tsx/dist/cli.mjs', ...walk];
  states ??= JSON.parse(
    execFileSync(process.execPath, tsx, { cwd: ROOT, encoding: 'utf8', maxBuffer: 1e8 }),
  ) as readonly QuestState[];
  return states;
}

const ARROWS = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'KeyW', 'KeyA', 'KeyS', 'KeyD'];
const OFTEN = ['KeyE', 'KeyE', 'KeyE', 'Space', 'Enter', 'KeyQ', 'Digit1', 'Digit2', 'Digit3'];
const SELDOM = ['KeyF', 'Tab', 'KeyJ', 'KeyB', 'KeyR', 'Escape', 'Digit4', 'Digit9', 'Backspace'];

/** Presses that close whatever lies over the game, one over the other. */
const DEEPEST = 6;
/** Presses that end any talk. */
const LONGEST = 400;

class Monkey {
  readonly done: string[] = [];
  /** Screens and conversations that it came upon. */
  readonly met = new Set<string>();
  beat = '';
  private readonly chance: Chance;
  private ms = 0;

  constructor(
    private readonly game: Game,
    beat: string,
    private readonly faults: readonly string[],
  ) {
    this.chance = new Chance(SEED, `keys ${beat}`);
  }

  /** Plays for so many ms of game time; false where the night has come to its end. */
  async play(ms: number): Promise<boolean> {
    for (let presses = 1; this.ms < ms; presses++) {
      const now = await this.act();
      await this.check();
      this.met.add(`${now.screen} ${now.state?.conversation} ${now.state?.activity}`);
      this.beat = now.state?.beat ?? this.beat;
      if (now.state === null && !(await this.takeUp())) return false;
      if (presses % 20 === 0 && now.state !== null) await this.closeAll();
    }
    return true;
  }

  /** Whatever is wrong now. */
  private async check(): Promise<void> {
    const seen = await this.game.page.evaluate(() => ({
      crash: document.querySelector('.crash textarea')?.textContent ?? null,
      astray: window.testClock.astray(),
    }));
    expect({ ...seen, faults: this.faults }).toEqual({ crash: null, astray: [], faults: [] });
  }

  private async act(): Promise<Now> {
    const { chance, game } = this;
    const kind = chance.next();
    if (kind < 0.4) return this.hold();
    if (kind < 0.92) {
      const key = chance.pick(kind < 0.82 ? OFTEN : SELDOM) ?? 'KeyE';
      await game.page.keyboard.press(key);
      return this.step(key, 50 + chance.next() * 400);
    }
    const [x, y] = [Math.floor(chance.next() * 1280), Math.floor(chance.next() * 720)];
    await game.page.mouse.click(x, y);
    return this.step(`click ${x},${y}`, 50 + chance.next() * 200);
  }

  private async hold(): Promise<Now> {
    const { chance } = this;
    const { keyboard } = this.game.page;
    const keys = [...new Set([chance.pick(ARROWS), chance.pick(ARROWS)])].flatMap((key) => key ?? []);
    if (chance.next() < 0.4) keys.unshift('ShiftLeft');
    for (const key of keys) await keyboard.down(key);
    const now = await this.step(keys.join('+'), 100 + chance.next() * 1500);
    for (const key of keys) await keyboard.up(key);
    return now;
  }

  private async step(what: string, ms: number): Promise<Now> {
    const whole = Math.round(ms);
    this.ms += whole;
    this.done.push(`${what} ${whole}`);
    return this.game.step(whole, this.chance.next() < 0.05);
  }

  /** Every screen is left by Escape. */
  private async closeAll(): Promise<void> {
    let now = await this.game.now();
    for (let presses = 0; now.state !== null && now.screen !== 'none'; presses++) {
      expect(presses, `Escape leaves ${now.screen}`).toBeLessThan(DEEPEST);
      now = await this.game.press('Escape', 100);
    }
  }

  /** From the title back into the night; false where none is left. */
  private async takeUp(): Promise<boolean> {
    const { game } = this;
    this.done.push('taken up');
    await game.page.reload();
    await game.arrive();
    await game.begin();
    if (!(await game.page.getByRole('button', { name: 'Continue' }).isVisible())) return false;
    await game.choose('Continue');
    await game.until('the night', (now) => now.screen === 'none');
    return true;
  }

  /** On to where nothing is being said, and a reload from there: the night is the same. False where it has ended. */
  async resume(): Promise<boolean> {
    const { game } = this;
    await this.closeAll();
    let now = await game.settle();
    for (let presses = 0; now.state !== null && now.line !== '' && now.state.conversation !== null; presses++) {
      expect(presses, 'the talk ends').toBeLessThan(LONGEST);
      await game.press(now.choices.length > 0 ? `Digit${1 + (presses % now.choices.length)}` : 'KeyQ', 150);
      now = await game.settle();
    }
    if (now.state === null) return false;
    const before = await game.step(1000);
    if (!(await this.takeUp())) return false;
    expect((await game.now()).state).toEqual(before.state);
    await game.settle();
    await this.check();
    return true;
  }
}

for (const beat of stops) {
  test(`random keys from the beat “${beat}” on break nothing`, async ({ game, page, faults }) => {
    const state = night().find((s) => s.beat === beat);
    if (!state) throw new Error(`the night never came to "${beat}"`);
    const monkey = new Monkey(game, beat, faults);
    try {
      await game.open();
      await lay(page, state);
      await page.reload();
      await game.arrive();
      await game.takeUp();
      if (await monkey.play(STRETCH)) await monkey.resume();
      if (MINUTES > 0)
        console.log(`${beat}: ${monkey.done.length} presses, ${monkey.met.size} screens and talks, to ${monkey.beat}`);
    } catch (error) {
      const last = monkey.done.slice(-20).join(', ');
      const what = error instanceof Error ? error.message : String(error);
      throw new Error(`${what}\nseed ${SEED}, after ${monkey.done.length} presses, the last of them ${last}`);
    }
  });
}
