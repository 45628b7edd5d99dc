import { effect, type Signal } from '@preact/signals';
import type { OptionValues } from '../ui/views';

/** Keeps the fullscreen option and the browser in step: the browser may refuse, and has a key of its own to leave. */
export function keepFullscreen(options: Signal<OptionValues>): void {
  const root = document.documentElement;
  const filled = (): boolean => document.fullscreenElement !== null;
  const follow = (): void => {
    options.value = { ...options.peek(), fullscreen: filled() };
  };
  document.addEventListener('fullscreenchange', follow);
  effect(() => {
    const { fullscreen } = options.value;
    if (fullscreen !== filled()) (fullscreen ? root.requestFullscreen() : document.exitFullscreen()).catch(follow);
  });
}
