import { type Action, type Direction, KEYS, RUN_KEYS } from './actions';

const WAY: Readonly<Record<Direction, readonly [number, number]>> = {
  up: [0, -1],
  down: [0, 1],
  left: [-1, 0],
  right: [1, 0],
};
const isDirection = (action: Action | undefined): action is Direction =>
  action !== undefined && Object.hasOwn(WAY, action);

/** Only where text is written or copied is there a selection. */
const isTextField = (target: EventTarget | null): boolean => target !== null && 'selectionStart' in target;

/** The keyboard as held directions and single actions. Keys are let go whenever the window loses sight of them. */
export class Keyboard {
  private readonly held = new Set<string>();

  /** `act` hears each press once, and repeats of directions while a key is held. */
  constructor(
    target: Window,
    private readonly act: (action: Action) => void,
  ) {
    target.addEventListener('keydown', this.press);
    target.addEventListener('keyup', this.lift);
    target.addEventListener('blur', this.release);
  }

  /** Where the held keys point: each axis −1, 0 or 1. */
  get direction(): readonly [number, number] {
    let [x, y] = [0, 0];
    for (const code of this.held) {
      const action = KEYS[code];
      if (!isDirection(action)) continue;
      x += WAY[action][0];
      y += WAY[action][1];
    }
    return [Math.sign(x), Math.sign(y)];
  }

  get running(): boolean {
    return RUN_KEYS.some((code) => this.held.has(code));
  }

  /** Forgets what is held. */
  readonly release = (): void => this.held.clear();

  private readonly press = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) {
      this.release();
      return;
    }
    const action = KEYS[event.code];
    if (action === undefined && !RUN_KEYS.includes(event.code)) return;
    if (isTextField(event.target)) return;
    event.preventDefault();
    this.held.add(event.code);
    if (action !== undefined && (!event.repeat || isDirection(action))) this.act(action);
  };

  /** macOS keeps back the keyup of whatever is lifted while Meta is down. */
  private readonly lift = (event: KeyboardEvent): void => {
    if (event.key === 'Meta') this.release();
    else this.held.delete(event.code);
  };
}
