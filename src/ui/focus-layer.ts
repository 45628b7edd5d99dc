import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useOverlay } from './context';
import type { FocusDepth, OverlayAction } from './focus';
import { type Direction, isDirection, nearest } from './spatial';

type LayerOptions = {
  depth: FocusDepth;
  onCancel?: () => void;
  /** Heard before arrows and confirm; return true to keep the action. */
  onAction?: (action: OverlayAction) => boolean;
  /** Hears keys and buttons that are no actions. */
  onOther?: () => void;
};

type ElementHandler = (action: OverlayAction) => boolean;

const elementHandlers = new WeakMap<Element, ElementHandler>();

/** Lets one control hear actions while it or a child has focus, before its layer does: sliders, pads, grids. */
export function useElementActions(ref: RefObject<HTMLElement | null>, handler: ElementHandler): void {
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) return;
    elementHandlers.set(element, handler);
    return () => void elementHandlers.delete(element);
  });
}

const FOCUSABLE = ':is(button, input, textarea, [tabindex="0"]):not(:disabled, [tabindex="-1"])';

const focusables = (root: HTMLElement) =>
  [...root.querySelectorAll<HTMLElement>(FOCUSABLE)].filter((element) => element.offsetParent !== null);

function focusFirst(root: HTMLElement): void {
  const target = root.querySelector<HTMLElement>('[data-autofocus="true"]') ?? focusables(root)[0] ?? root;
  target.focus({ preventScroll: true });
}

function elementHandles(root: HTMLElement, action: OverlayAction): boolean {
  for (let at = document.activeElement; at !== null && root.contains(at); at = at.parentElement) {
    if (elementHandlers.get(at)?.(action)) return true;
  }
  return false;
}

/** Moves a long page a third of its height; false when there is no more that way. */
function scrolls(page: HTMLElement | null, direction: Direction): boolean {
  if (page === null || direction === 'left' || direction === 'right') return false;
  const end = page.scrollHeight - page.clientHeight;
  const room = direction === 'down' ? page.scrollTop < end - 2 : page.scrollTop > 2;
  if (room) page.scrollBy({ top: (direction === 'down' ? 1 : -1) * page.clientHeight * 0.35 });
  return room;
}

/** True when the page lies between the two, one above the other. */
function crosses(page: HTMLElement, from: HTMLElement, to: HTMLElement): boolean {
  const [a, b, { top, height }] = [
    from.getBoundingClientRect(),
    to.getBoundingClientRect(),
    page.getBoundingClientRect(),
  ];
  const middle = top + height / 2;
  return Math.min(a.bottom, b.bottom) < middle && middle < Math.max(a.top, b.top);
}

function move(root: HTMLElement, direction: Direction): void {
  const active = document.activeElement;
  const from = active instanceof HTMLElement && root.contains(active) && active !== root ? active : null;
  if (from === null) {
    focusFirst(root);
    return;
  }
  const others = focusables(root).filter((element) => element !== from);
  const target = nearest(
    from.getBoundingClientRect(),
    others.map((item) => ({ item, box: item.getBoundingClientRect() })),
    direction,
  );
  // What lies on the page between two controls is read before the focus leaves it.
  const page = root.querySelector<HTMLElement>('[data-scroll]');
  const leavesPage = target === null || page?.contains(target) !== true;
  const beside = page !== null && !page.contains(from) && target !== null && !crosses(page, from, target);
  if (leavesPage && !beside && scrolls(page, direction)) return;
  if (target === null) return;
  target.focus();
  target.scrollIntoView({ block: 'nearest' });
}

/**
 * Makes the element behind the returned ref a layer of the focus stack: arrows walk over its buttons, confirm presses
 * the one in focus, cancel leaves. DOM focus goes to `[data-autofocus]` and returns to where it was at the end.
 */
export function useFocusLayer<T extends HTMLElement>(options: LayerOptions): RefObject<T | null> {
  const { focus } = useOverlay();
  const ref = useRef<T>(null);
  const latest = useRef(options);
  latest.current = options;
  const lastFocus = useRef<Element | null>(null);

  // Before the next key can come: a key pressed on what is shown is a key for it.
  useLayoutEffect(() => {
    const root = ref.current;
    if (root === null) return;
    const before = document.activeElement;
    focusFirst(root);
    const remember = () => {
      lastFocus.current = document.activeElement;
    };
    root.addEventListener('focusin', remember);
    const remove = focus.push({
      depth: options.depth,
      regain() {
        if (lastFocus.current instanceof HTMLElement && lastFocus.current.isConnected) lastFocus.current.focus();
        else focusFirst(root);
      },
      step(by) {
        const stops = focusables(root);
        const at = stops.findIndex((element) => element.matches(':focus'));
        stops.at((Math.max(at, by < 0 ? 0 : -1) + by) % stops.length)?.focus();
      },
      handle(action) {
        if (elementHandles(root, action) || latest.current.onAction?.(action)) return true;
        if (isDirection(action)) move(root, action);
        else if (action === 'confirm') press(root);
        else if (action === 'cancel' && latest.current.onCancel) latest.current.onCancel();
        else return false;
        return true;
      },
      other() {
        latest.current.onOther?.();
        return latest.current.onOther !== undefined;
      },
    });
    return () => {
      root.removeEventListener('focusin', remember);
      remove();
      if (before instanceof HTMLElement && before.isConnected && !focus.blocks()) before.focus();
    };
  }, [focus, options.depth]);
  return ref;
}

function press(root: HTMLElement): void {
  const active = document.activeElement;
  if (active instanceof HTMLElement && root.contains(active) && active !== root) active.click();
  else focusFirst(root);
}
