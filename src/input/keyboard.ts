/** What is heard of keys, by `KeyboardEvent.code`. */
export type KeyHooks = {
  /** True when the key meant something. */
  press(code: string, repeat: boolean): boolean;
  lift(code: string): void;
  /** Nothing is held any more. */
  release(): void;
};

/** Only where text is written or copied is there a selection. */
const isTextField = (target: EventTarget | null): boolean => target !== null && 'selectionStart' in target;

/** Hears the keyboard. Keys are let go whenever the window loses sight of them. */
export function hearKeyboard(target: Window, { press, lift, release }: KeyHooks): void {
  target.addEventListener('keydown', (event) => {
    // Shortcuts are the browser's.
    if (event.ctrlKey || event.metaKey || event.altKey) release();
    else if (!isTextField(event.target) && press(event.code, event.repeat)) event.preventDefault();
  });
  // macOS keeps back the keyup of whatever is lifted while Meta is down.
  target.addEventListener('keyup', (event) => (event.key === 'Meta' ? release() : lift(event.code)));
  target.addEventListener('blur', release);
}
