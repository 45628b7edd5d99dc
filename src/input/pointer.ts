/** Where a mouse points in the view, and what it presses there. */

/** Shares of the view's width and height, from its top left corner. */
type Spot = { readonly x: number; readonly y: number };
/** `twice`: the second of two quick presses. */
export type Press = Spot & { readonly twice: boolean };

export type PointerHooks = {
  /** Whether a press is meant for the ground and what stands on it now. */
  walks: () => boolean;
  /** A click that is meant for whatever else goes on. */
  confirm: () => void;
};

export class Pointer {
  /** Where it points; null beside the view and over what lies on it. */
  at: Spot | null = null;
  /** A press into the place is being held. */
  held = false;
  private pressed: Press | null = null;
  /** The press that is under way was meant for the place. */
  private walking = false;

  constructor(
    private readonly view: HTMLElement,
    target: Window,
    hooks: PointerHooks,
  ) {
    view.addEventListener('mousedown', (event) => {
      if (event.button !== 0) return;
      this.walking = hooks.walks();
      if (!this.walking) return;
      event.preventDefault();
      this.held = true;
      this.pressed = { ...this.spotOf(event), twice: event.detail === 2 };
    });
    view.addEventListener('click', () => {
      if (!this.walking) hooks.confirm();
    });
    target.addEventListener('mousemove', (event) => {
      const over = event.target instanceof Node && view.contains(event.target);
      this.at = over || this.held ? this.spotOf(event) : null;
    });
    target.addEventListener('mouseup', this.release);
  }

  /** The last press that nopony has taken yet. */
  take(): Press | null {
    const { pressed } = this;
    this.pressed = null;
    return pressed;
  }

  /** Shows whether there is something to use where it points. */
  offer(usable: boolean): void {
    this.view.classList.toggle('is-over-thing', usable);
  }

  /** Holds nothing any more. */
  readonly release = (): void => {
    this.held = false;
  };

  private spotOf({ clientX, clientY }: MouseEvent): Spot {
    const { left, top, width, height } = this.view.getBoundingClientRect();
    return { x: (clientX - left) / width, y: (clientY - top) / height };
  }
}
