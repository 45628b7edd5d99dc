import type { Direction } from './actions';

/** What is heard of gamepads. */
export type PadHooks = {
  /** `button`: `Button0` and on, of the standard gamepad. */
  press(button: string, repeat: boolean): void;
  lift(button: string): void;
  /** The stick points somewhere new, or still does: once at first, then again and again. */
  point(direction: Direction): void;
  /** The gamepad in use, by the browser's name for it, is being used. */
  used(id: string): void;
  /** The gamepad in use is gone. */
  lost(): void;
};

/** Of a stick's way: less is its rest, and from `TILT` on it points somewhere. */
const DEAD = 0.25;
const TILT = 0.55;
/** How far a trigger is pulled that counts as pressed. */
const PULL = 0.4;
/** Ms until what is held repeats, and between repeats. */
const FIRST = 420;
const AGAIN = 130;

type Pads = () => readonly (Gamepad | null)[];
type Repeat = { left: number };

/** Reads the gamepads once a frame. The one that was used last is in use; another takes over once it is at rest. */
export class Pad {
  /** Where the stick points: within a circle of 1; nothing within its dead zone. */
  stick: readonly [number, number] = [0, 0];
  private active: number | null = null;
  private readonly held = new Map<string, Repeat>();
  private pointing: { direction: Direction; left: number } | null = null;

  constructor(
    private readonly pads: Pads,
    private readonly hooks: PadHooks,
  ) {}

  /** `delta` in ms. */
  tick(delta: number): void {
    const pads = this.pads();
    const inUse = pads.find((pad) => pad?.index === this.active);
    const other = inUse && isUsed(inUse) ? undefined : pads.find((pad) => pad && pad !== inUse && isUsed(pad));
    if (other) {
      this.release();
      this.active = other.index;
    }
    if (this.active === null) return;
    const pad = other ?? inUse;
    if (!pad?.connected) {
      this.active = null;
      this.release();
      this.hooks.lost();
      return;
    }
    if (isUsed(pad)) this.hooks.used(pad.id);
    this.readButtons(pad, delta);
    this.readStick(pad, delta);
  }

  /** Forgets what is held; it is heard anew when it is still down. */
  release(): void {
    for (const button of this.held.keys()) this.hooks.lift(button);
    this.held.clear();
    this.stick = [0, 0];
    this.pointing = null;
  }

  private readButtons(pad: Gamepad, delta: number): void {
    pad.buttons.forEach((button, index) => {
      const name = `Button${index}`;
      const held = this.held.get(name);
      if (!isDown(button)) {
        if (held && this.held.delete(name)) this.hooks.lift(name);
      } else if (!held) {
        this.held.set(name, { left: FIRST });
        this.hooks.press(name, false);
      } else if (isDue(held, delta)) this.hooks.press(name, true);
    });
  }

  private readStick(pad: Gamepad, delta: number): void {
    this.stick = stickOf(pad);
    const [x, y] = this.stick;
    const direction = Math.hypot(x, y) < TILT ? null : mainWay(x, y);
    if (direction === null) this.pointing = null;
    else if (this.pointing?.direction !== direction) {
      this.pointing = { direction, left: FIRST };
      this.hooks.point(direction);
    } else if (isDue(this.pointing, delta)) this.hooks.point(direction);
  }
}

function isDue(repeat: Repeat, delta: number): boolean {
  repeat.left -= delta;
  if (repeat.left > 0) return false;
  repeat.left = AGAIN;
  return true;
}

const isDown = ({ pressed, value }: GamepadButton): boolean => pressed || value > PULL;
/** A stick that drifts uses nothing. */
const isUsed = (pad: Gamepad): boolean => pad.buttons.some(isDown) || Math.hypot(...stickOf(pad)) >= TILT;

/** The left stick without its dead zone: 0 at its edge, 1 at the rim. */
function stickOf({ axes: [x = 0, y = 0] }: Gamepad): readonly [number, number] {
  const tilt = Math.hypot(x, y);
  if (tilt <= DEAD) return [0, 0];
  const scale = Math.min(1, (tilt - DEAD) / (1 - DEAD)) / tilt;
  return [x * scale, y * scale];
}

const mainWay = (x: number, y: number): Direction =>
  Math.abs(x) > Math.abs(y) ? (x > 0 ? 'right' : 'left') : y > 0 ? 'down' : 'up';
