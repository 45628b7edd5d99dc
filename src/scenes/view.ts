/** How the small canvas fills the window: whole device pixels for every picture pixel. */
export type View = {
  /** Canvas size in picture pixels. */
  width: number;
  height: number;
  /** CSS pixels to one picture pixel. */
  zoom: number;
};

const LEAST = { width: 640, height: 360 } as const;
const MOST = { width: 760, height: 428 } as const;
const SHRUNK = { width: 533, height: 300 } as const;
/** Below this share of either side of the window the next zoom is taken. */
const FILLED = 0.85;

/** `width`, `height`: the window in CSS px; `ratio`: device pixels to one of them. */
export function fitView(width: number, height: number, ratio: number): View {
  const [w, h] = [Math.max(1, Math.floor(width * ratio)), Math.max(1, Math.floor(height * ratio))];
  const whole = Math.max(1, Math.floor(Math.min(w / LEAST.width, h / LEAST.height)));
  const at = (zoom: number): View => ({
    width: Math.max(1, Math.min(MOST.width, Math.floor(w / zoom))),
    height: Math.max(1, Math.min(MOST.height, Math.floor(h / zoom))),
    zoom: zoom / ratio,
  });
  const fits = at(whole);
  const fills = (fits.width * whole) / w >= FILLED && (fits.height * whole) / h >= FILLED;
  const closer = at(whole + 1);
  return !fills && closer.width >= SHRUNK.width && closer.height >= SHRUNK.height ? closer : fits;
}
