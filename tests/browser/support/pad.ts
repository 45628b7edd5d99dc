/** A gamepad as the browser would report it, worked from outside the game. */
import type { Page } from '@playwright/test';
import type { Game } from './game';

type Reported = { id: string; buttons: boolean[]; axes: [number, number] };

export const BUTTON = { a: 0, b: 1, x: 2, y: 3, lb: 4, rb: 5, lt: 6, rt: 7, view: 8, menu: 9 } as const;

/** In the page, before the game's own scripts. */
function plugIn(id: string): void {
  const reported: Reported = { id, buttons: Array.from({ length: 17 }, () => false), axes: [0, 0] };
  let there = true;
  navigator.getGamepads = () =>
    there
      ? [
          {
            id: reported.id,
            index: 0,
            connected: true,
            mapping: 'standard',
            timestamp: 0,
            axes: [...reported.axes, 0, 0],
            buttons: reported.buttons.map((pressed) => ({ pressed, touched: pressed, value: pressed ? 1 : 0 })),
          } as Partial<Gamepad> as Gamepad,
        ]
      : [null];
  Object.assign(window, {
    gamepad: Object.assign(reported, {
      unplug: () => {
        there = false;
      },
    }),
  });
}

declare global {
  interface Window {
    gamepad: Reported & { unplug(): void };
  }
}

export class PadHand {
  private constructor(
    private readonly game: Game,
    private readonly page: Page,
  ) {}

  /** Before the game is opened. */
  static async plugIn(game: Game, id = 'Xbox 360 Controller (STANDARD GAMEPAD)'): Promise<PadHand> {
    await game.page.addInitScript(plugIn, id);
    return new PadHand(game, game.page);
  }

  async hold(button: keyof typeof BUTTON, down = true): Promise<void> {
    await this.page.evaluate(
      ([index, pressed]) => {
        window.gamepad.buttons[index] = pressed;
      },
      [BUTTON[button], down] as const,
    );
    await this.game.step(34);
  }

  async press(button: keyof typeof BUTTON): Promise<void> {
    await this.hold(button);
    await this.hold(button, false);
  }

  /** Until it is pointed elsewhere. */
  async point(x: number, y: number, ms = 34): Promise<void> {
    await this.page.evaluate(
      (axes) => {
        window.gamepad.axes = axes;
      },
      [x, y] as [number, number],
    );
    await this.game.step(ms);
  }

  /** One step through a menu. */
  async nudge(x: number, y: number): Promise<void> {
    await this.point(x, y);
    await this.point(0, 0);
  }

  async rename(id: string): Promise<void> {
    await this.page.evaluate((name) => {
      window.gamepad.id = name;
    }, id);
  }

  async unplug(): Promise<void> {
    await this.page.evaluate(() => window.gamepad.unplug());
    await this.game.step(34);
  }
}
