import { useEffect, useRef, useState } from 'preact/hooks';
import { useOverlay } from './context';

/** True when nothing should move: reduced motion chosen or preferred, or a stepped test. */
export function useStill(): boolean {
  const { options, still } = useOverlay();
  return still.value || options.value.reducedMotion;
}

/**
 * Keeps a value on screen while it leaves. Give `onGone` to `onAnimationEnd` of the element that carries the
 * `is-leaving` class; without motion it is gone at once.
 */
export function useLingering<T>(value: T | null): { shown: T | null; leaving: boolean; onGone: () => void } {
  const motionless = useStill();
  const [, redraw] = useState(0);
  const last = useRef<T | null>(value);
  if (value !== null || motionless) last.current = value;
  const leaving = value === null && last.current !== null;
  const onGone = () => {
    if (!leaving) return;
    last.current = null;
    redraw((n) => n + 1);
  };
  useEffect(() => {
    // A hidden page ends no animations: don't let the leaving thing wait there.
    if (leaving && document.hidden) onGone();
  });
  return { shown: last.current, leaving, onGone };
}
