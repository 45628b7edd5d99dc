/** Moving through menus and answers, and pressing what is there. */
import type { Effect } from '../../assets/sounds/names';

const PRESSED = 'button, [role="slider"]';
/** Turns the page of a talk, which is heard by itself. */
const SILENT = '.line-advance';

export function hearPresses(heard: (effect: Effect) => void): void {
  const control = (target: EventTarget | null): Element | null =>
    target instanceof Element ? target.closest(`#overlay :is(${PRESSED}):not(${SILENT})`) : null;
  addEventListener('focusin', ({ target, relatedTarget }) => {
    // A focus that comes with a screen, and not from one control to the next, is the screen's.
    const from = control(relatedTarget);
    if (from?.isConnected && control(target) && from !== target) heard('focus');
  });
  addEventListener('click', ({ target }) => {
    if (control(target)) heard('confirm');
  });
}
