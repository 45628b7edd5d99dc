/** The half of the player that sits in the page: it looks, waits and tells which keys to hold. It presses none. */
import type { TestClock } from '../../../src/dev/test-clock';

/** What there is to see and hear now. */
export type Now = ReturnType<TestClock['read']> & {
  /** The whole line, as a screen reader has it; empty between conversations. */
  line: string;
  /** The answers open to the player, in their order. */
  choices: readonly string[];
};

/** `keys` to hold from now on; none once one is there, or where something else began. */
type Stride = { is: 'there' | 'stopped' | 'turning'; keys: readonly string[] };

export type Seat = {
  step(ms: number, draw: boolean): Promise<Now>;
  /** Steps until the game waits for the player: at a line, an activity, a screen, or free to walk. Throws if it never does. */
  settle(): Promise<Now>;
  /** Walks towards a named thing with the keys that are held, until others are wanted. */
  stride(name: string, held: readonly string[]): Promise<Stride>;
};

declare global {
  interface Window {
    testClock: TestClock;
    seat: Seat;
  }
}

/** Runs in the page before its own scripts; it must not reach outside itself. */
export function takeSeat(): void {
  const words = (button: Element): string =>
    [...button.childNodes]
      .filter((part) => !(part instanceof Element && part.ariaHidden === 'true'))
      .map((part) => part.textContent ?? '')
      .join('');

  const look = (): Now => ({
    ...window.testClock.read(),
    line: document.querySelector('[role=status]')?.textContent ?? '',
    choices: [...document.querySelectorAll('section[aria-label="Conversation"] ol button:not(:disabled)')].map(words),
  });

  const step = async (ms: number, draw: boolean): Promise<Now> => {
    await window.testClock.step(ms, draw);
    await window.testClock.shown();
    return look();
  };

  const occupied = ({ screen, line, state }: Now): boolean =>
    screen !== 'none' || line !== '' || (state != null && state.activity !== null && state.queued === null);

  const settle = async (): Promise<Now> => {
    let free = 0;
    for (let steps = 0; steps < 300; steps++) {
      const now = await step(steps === 0 ? 17 : 100, false);
      free = now.free ? free + 1 : 0;
      if (occupied(now) || free === 5) return now;
    }
    throw new Error(`it is never the player’s turn: ${JSON.stringify(look())}`);
  };

  // A body in the way is slipped past by one arrow key alone, or else by a few steps aside.
  const aside = ['ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown'];
  let blocked = 0;
  let detour = 0;
  // The way ahead, which holds for a few strides.
  let way: readonly { x: number; y: number }[] = [];
  let ahead = 0;

  const wanted = (name: string): readonly string[] => {
    const { x, y } = window.testClock.read();
    if (detour > 0) return [aside[Math.ceil(detour / 6) % aside.length] ?? 'ArrowUp'];
    if (ahead-- <= 0 || way.length <= 2) [way, ahead] = [window.testClock.route(name), 5];
    while (way[2] && way[1] && Math.hypot(way[1].x - x, way[1].y - y) < 4) way = way.slice(1);
    const next = way[Math.min(1, way.length - 1)];
    if (!next) return [];
    const [dx, dy] = [next.x - x, next.y - y];
    if (way.length <= 2 && Math.hypot(dx, dy) < 7) return [];
    const across = Math.abs(dx) > 2 ? [dx > 0 ? 'ArrowRight' : 'ArrowLeft'] : [];
    const along = Math.abs(dy) > 2 ? [dy > 0 ? 'ArrowDown' : 'ArrowUp'] : [];
    if (blocked > 2 && across.length + along.length === 2) return Math.abs(dx) > Math.abs(dy) ? across : along;
    return [...across, ...along];
  };

  const stride = async (name: string, held: readonly string[]): Promise<Stride> => {
    const clock = window.testClock;
    for (let strides = 0; strides < 400; strides++) {
      const before = clock.read();
      if (!before.free) return { is: 'stopped', keys: [] };
      const ways = wanted(name);
      if (ways.length === 0) return { is: 'there', keys: [] };
      const keys = ['ShiftLeft', ...ways];
      if (keys.length !== held.length || keys.some((key) => !held.includes(key))) return { is: 'turning', keys };
      await clock.step(34, false);
      const after = clock.read();
      const moved = after.x !== before.x || after.y !== before.y;
      blocked = moved ? Math.max(0, blocked - 0.25) : blocked + 1;
      if (detour > 0) detour--;
      else if (blocked > 12) [detour, blocked] = [24, 3];
    }
    return { is: 'turning', keys: held };
  };

  window.seat = { step, settle, stride };
}
