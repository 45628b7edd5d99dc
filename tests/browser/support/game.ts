/** The game as a player has it: keys in, words and pictures out. Time stands still but for `step`. */
import { expect, type Locator, type Page } from '@playwright/test';
import type { QuestState } from '../../../src/quest-state/state';
import type { TestClock } from '../../../src/dev/test-clock';
import type { Now } from './seat';
import { lay } from './shelf';

const ARROWS = { up: 'ArrowUp', down: 'ArrowDown', left: 'ArrowLeft', right: 'ArrowRight' } as const;
type Way = keyof typeof ARROWS;
const isVertical = (way: Way): boolean => way === 'up' || way === 'down';

type Sounds = ReturnType<TestClock['sounds']>;

/** A standoff talks too, but it is another matter. */
const isFaced = ({ state }: Now): boolean => state != null && state.activity !== null && state.conversation === null;

/** Ms of game time after which something that should happen counts as stuck. */
const PATIENCE = 30_000;

export class Game {
  /** Goes through talk line by line; else it passes over the lines to the questions. */
  reads = false;

  constructor(readonly page: Page) {}

  /** Opens the page and waits for the title, at the gate before its menu. */
  async open(seed = 7): Promise<void> {
    await this.page.goto(`/?test&seed=${seed}`);
    await this.arrive();
  }

  /** Waits for the title after the page has been opened or opened again. */
  async arrive(): Promise<void> {
    await this.page.waitForFunction(() => window.testClock !== undefined);
    await this.until('the title', (now) => now.screen === 'title');
    await this.step(1200);
  }

  /** Through the gate to the menu. */
  async begin(): Promise<void> {
    await expect(this.page.getByRole('button', { name: 'Press any key to begin' })).toBeVisible();
    await this.press('Enter');
    await expect(this.page.getByRole('navigation', { name: 'Main menu' })).toBeVisible();
  }

  /** A new night, up to its first line. */
  async newNight(): Promise<void> {
    await this.begin();
    await this.choose('New game');
    await this.settle();
  }

  /** The night that was being played, taken up again. */
  async takeUp(): Promise<Now> {
    await this.begin();
    return this.goOn();
  }

  private async goOn(): Promise<Now> {
    await this.choose('Continue');
    await this.until('the night', (now) => now.screen === 'none');
    return this.settle();
  }

  /** Opens the game at a point of the night: its first state with `changes`. */
  async openAt(changes: Partial<QuestState>): Promise<Now> {
    await this.page.goto('/?test&seed=7');
    await this.page.waitForFunction(() => window.testClock !== undefined);
    await lay(this.page, changes);
    await this.arrive();
    await this.begin();
    // The title may have looked for nights before this one was laid.
    if (await this.page.getByRole('button', { name: 'Continue' }).isHidden()) {
      await this.page.reload();
      await this.arrive();
      await this.begin();
    }
    return this.goOn();
  }

  /** Out of the night to the title's menu. */
  async leave(): Promise<void> {
    await this.press('Escape');
    await this.choose('Leave for the title');
    await this.until('the title', (now) => now.screen === 'title');
    await this.step(1500);
  }

  // ------------------------------------------------ time

  /** Runs game time on, undrawn unless asked, and lets the page catch up. */
  async step(ms: number, draw = false): Promise<Now> {
    return this.page.evaluate(([ms, draw]) => window.seat.step(ms, draw), [ms, draw] as const);
  }

  async now(): Promise<Now> {
    return this.step(17);
  }

  /** Steps until it holds. */
  async until(what: string, holds: (now: Now) => boolean): Promise<Now> {
    let now = await this.now();
    for (let ms = 0; !holds(now); ms += 100) {
      if (ms > PATIENCE) throw new Error(`waited in vain for ${what}: ${JSON.stringify(now)}`);
      now = await this.step(100);
    }
    return now;
  }

  /** Steps until it is the player's turn: at a line, an activity, a screen, or free to walk. */
  async settle(): Promise<Now> {
    return this.page.evaluate(() => window.seat.settle());
  }

  /** What sounds now; null before the first gesture. */
  async sounds(): Promise<Sounds> {
    return this.page.evaluate(() => window.testClock.sounds());
  }

  /** Steps until it holds of what sounds, which is fetched in its own time. */
  async untilHeard(what: string, holds: (sounds: NonNullable<Sounds>) => boolean): Promise<NonNullable<Sounds>> {
    const heard: NonNullable<Sounds>[] = [];
    const tried = async (): Promise<boolean> => {
      await this.step(200);
      const sounds = await this.sounds();
      if (sounds && holds(sounds)) heard.push(sounds);
      return heard.length > 0;
    };
    await expect.poll(tried, { message: what, intervals: [50] }).toBe(true);
    return heard[0] as NonNullable<Sounds>;
  }

  // ------------------------------------------------ keys

  async press(key: string, ms = 17): Promise<Now> {
    await this.page.keyboard.press(key);
    return this.step(ms);
  }

  /** Brings the focus to a control with the arrow keys: the way it lies first, and never the same step twice. */
  async focus(control: Locator): Promise<void> {
    await expect(control).toBeVisible();
    const taken = new Set<string>();
    for (let presses = 0; presses < 60; presses++) {
      const { there, at, dx, dy } = await control.evaluate((element) => {
        const active = document.activeElement ?? document.body;
        const [from, to] = [active.getBoundingClientRect(), element.getBoundingClientRect()];
        const [dx, dy] = [to.left + to.right - from.left - from.right, to.top + to.bottom - from.top - from.bottom];
        return { there: element === active, at: `${from.left},${from.top} ${active.ariaLabel}`, dx, dy };
      });
      if (there) return;
      const ways: Way[] = [
        dy > 0 ? 'down' : 'up',
        dx > 0 ? 'right' : 'left',
        dx > 0 ? 'left' : 'right',
        dy > 0 ? 'up' : 'down',
      ];
      if (Math.abs(dy) < 50) ways.sort((a, b) => Number(isVertical(a)) - Number(isVertical(b)));
      const way = ways.find((w) => !taken.has(`${at} ${w}`));
      if (!way) break;
      taken.add(`${at} ${way}`);
      await this.press(ARROWS[way]);
    }
    throw new Error(`the arrow keys do not lead to ${String(control)}`);
  }

  /** Focuses the button of that name and confirms it. */
  async choose(name: string | RegExp): Promise<Now> {
    await this.focus(this.page.getByRole('button', { name }).first());
    return this.press('Enter');
  }

  // ------------------------------------------------ talk

  /**
   * Goes through whatever is said, answering each question with the next of `answers`, until the player is free or
   * something else is to be done.
   */
  async talk(answers: readonly string[] = []): Promise<Now> {
    const left = [...answers];
    const now = await this.hear(left);
    expect(left, 'answers that were never asked for').toEqual([]);
    return now;
  }

  /** The same, taking the answers that are needed from the front of `left`. */
  private async hear(left: string[]): Promise<Now> {
    let now = await this.settle();
    while (now.line !== '' && now.screen === 'none' && !isFaced(now)) {
      if (now.choices.length > 0) {
        const answer = left.shift();
        if (answer === undefined) throw new Error(`no answer to ${JSON.stringify(now.choices)} after "${now.line}"`);
        await this.answer(now, answer);
      } else if (!this.reads) await this.page.keyboard.press('KeyQ');
      else {
        // Once for the whole line, once to go on.
        await this.page.keyboard.press('KeyE');
        await this.page.keyboard.press('KeyE');
      }
      now = await this.settle();
    }
    return now;
  }

  /** Gives one of the answers on offer by its number key, and waits until it is taken. */
  async answer(now: Now, answer: string): Promise<void> {
    const index = now.choices.indexOf(answer);
    if (index < 0) throw new Error(`"${answer}" is not among ${JSON.stringify(now.choices)} after "${now.line}"`);
    const asked = (next: Now): boolean => next.line === now.line && String(next.choices) === String(now.choices);
    // While somepony still walks to their place an answer is not heard yet.
    for (let tries = 0; tries < 60; tries++) if (!asked(await this.press(`Digit${index + 1}`, 150))) break;
    await this.until(
      'the answer to be taken',
      (next) => next.line !== now.line || (next.choices.length > 0 && !asked(next)),
    );
  }

  // ------------------------------------------------ walking

  /** Runs to a named thing by the arrow keys; false where something else began on the way. */
  async walkTo(name: string): Promise<boolean> {
    let held: readonly string[] = [];
    const hold = async (keys: readonly string[]): Promise<void> => {
      for (const key of held) if (!keys.includes(key)) await this.page.keyboard.up(key);
      for (const key of keys) if (!held.includes(key)) await this.page.keyboard.down(key);
      held = keys;
    };
    try {
      for (let turns = 0; turns < 600; turns++) {
        const stride = await this.page.evaluate(([name, held]) => window.seat.stride(name, held), [
          name,
          held,
        ] as const);
        if (stride.is !== 'turning') return stride.is === 'there';
        await hold(stride.keys);
      }
    } finally {
      await hold([]);
    }
    throw new Error(`no way was found to "${name}": ${JSON.stringify({ ...(await this.now()), state: undefined })}`);
  }

  /** Walks to a thing and uses it. */
  async use(name: string): Promise<Now> {
    await this.settle();
    expect(await this.walkTo(name), `the way to "${name}" is clear`).toBe(true);
    await this.press('KeyE');
    return this.until(`"${name}" to answer`, (now) => !now.free);
  }

  /** Walks to a thing, uses it and goes through what it has to say. */
  async visit(name: string, answers: readonly string[] = []): Promise<Now> {
    await this.use(name);
    return this.talk(answers);
  }

  /** Walks up to a thing through whatever happens on the way, and uses it before anything else can. */
  async reach(name: string, answers: readonly string[] = []): Promise<Now> {
    const left = [...answers];
    for (let events = 0; events < 12; events++) {
      await this.talk();
      if (!(await this.walkTo(name))) continue;
      // Nothing answers whoever is looked for, and whoever is found first is asked nothing.
      let now = await this.press('KeyE', 200);
      for (let tries = 0; now.free && tries < 20; tries++) now = await this.press('KeyE', 200);
      if (now.free) continue;
      now = await this.hear(left);
      if (left.length === 0) return now;
    }
    throw new Error(`"${name}" is out of reach: ${JSON.stringify(await this.now())}`);
  }

  /** From the glass through this morning to the party: fetches what is shouted for, and holds the door or stays behind. */
  async toTheParty(sips: readonly string[], last: 'Hold' | 'Count how long they have left'): Promise<Now> {
    await this.talk([...sips, 'Look into it']);
    for (const fetched of ['bucket', 'line-water', 'basket', 'line-bandages', 'scroll-tube', 'line-scroll'])
      await this.visit(fetched);
    return this.visit(last === 'Hold' ? 'double-door' : 'line-behind', [last]);
  }

  /** Walks to a place through whatever happens on the way, being seen and set back included. */
  async travel(name: string, answers: readonly string[] = []): Promise<Now> {
    const left = [...answers];
    for (let events = 0; events < 12; events++) {
      const now = await this.hear(left);
      if (!now.free) break;
      if (await this.walkTo(name)) break;
    }
    expect(left, 'answers that were never asked for').toEqual([]);
    return this.settle();
  }
}
