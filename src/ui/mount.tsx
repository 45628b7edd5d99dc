import './styles/index.css';
import { effect } from '@preact/signals';
import { render } from 'preact';
import { OverlayContext } from './context';
import type { OverlayModel } from './model';
import { Overlay } from './overlay';

/** Keys that press a focused button natively; here only the input room's `confirm` may, or one press counts twice. */
const isPress = (event: KeyboardEvent) =>
  event.code === 'Enter' || event.code === 'NumpadEnter' || event.code === 'Space';

function holdNativePress(event: KeyboardEvent): void {
  if (isPress(event) && event.target instanceof HTMLButtonElement) event.preventDefault();
}

/** One highlight for both devices: the button under the mouse takes the focus. */
function focusUnderPointer(event: PointerEvent): void {
  const under = event.target instanceof Element ? event.target.closest('button, [role="slider"]') : null;
  if (!(under instanceof HTMLElement) || under.matches(':disabled')) return;
  const control = under.closest<HTMLElement>('[role="slider"]') ?? under;
  control.focus({ preventScroll: true });
}

/** The families of the first screens, and those that papers are written in. */
const FIRST_FACES = ['Atkinson Hyperlegible', 'Milonga'];
const PAPER_FACES = ['Fondamento', 'Dancing Script'];

/** Asks for faces before they are needed, so that nothing opens in a stand-in. */
function loadFaces(families: readonly string[]): void {
  for (const face of document.fonts) if (families.includes(face.family.replaceAll('"', ''))) void face.load();
}

/** The papers come long after the player can walk. */
function loadFacesInTurn({ objective }: OverlayModel): void {
  loadFaces(FIRST_FACES);
  const stop = effect(() => {
    if (objective.value === null) return;
    loadFaces(PAPER_FACES);
    queueMicrotask(() => stop());
  });
}

/** In the overlay Tab walks over what can be pressed and stays there, unless a key is asked for. */
function walkByTab(event: KeyboardEvent, model: OverlayModel): void {
  if (event.code !== 'Tab' || !model.focus.blocks() || model.controls.peek().asked !== null) return;
  event.preventDefault();
  event.stopPropagation();
  model.focus.step(event.shiftKey ? -1 : 1);
}

/** Draws the overlay into `root`, for as long as the page stands. */
export function mountOverlay(root: HTMLElement, model: OverlayModel): void {
  root.addEventListener('keydown', holdNativePress);
  root.addEventListener('keydown', (event) => walkByTab(event, model));
  root.addEventListener('keyup', holdNativePress);
  root.addEventListener('pointermove', focusUnderPointer);
  loadFacesInTurn(model);
  render(
    <OverlayContext.Provider value={model}>
      <Overlay />
    </OverlayContext.Provider>,
    root,
  );
}
