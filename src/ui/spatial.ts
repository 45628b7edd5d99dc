/** Which of several boxes lies next in a direction: arrow keys over buttons laid out in any way. */

export type Direction = 'up' | 'down' | 'left' | 'right';

export const isDirection = (action: string): action is Direction =>
  action === 'up' || action === 'down' || action === 'left' || action === 'right';

type Box = { left: number; top: number; right: number; bottom: number };

/** How far `to` lies from `from` that way, sideways drift counted double; infinite when not that way at all. */
function distance(from: Box, to: Box, direction: Direction): number {
  const vertical = direction === 'up' || direction === 'down';
  const forward = direction === 'down' || direction === 'right' ? 1 : -1;
  const center = (box: Box) => (vertical ? box.top + box.bottom : box.left + box.right) / 2;
  const half = (vertical ? from.bottom - from.top : from.right - from.left) / 2;
  const ahead = (center(to) - center(from)) * forward;
  // What lies beside something tall is neither above nor below it.
  if (ahead <= half) return Number.POSITIVE_INFINITY;
  const gap = vertical
    ? Math.max(0, to.left - from.right, from.left - to.right)
    : Math.max(0, to.top - from.bottom, from.top - to.bottom);
  if (!vertical && gap > 0) return Number.POSITIVE_INFINITY;
  const drift = vertical
    ? Math.abs(to.left + to.right - from.left - from.right) / 2
    : Math.abs(to.top + to.bottom - from.top - from.bottom) / 2;
  return ahead + gap * 2 + drift * 0.3;
}

/** The nearest candidate in that direction, or null. */
export function nearest<T>(from: Box, candidates: readonly { item: T; box: Box }[], direction: Direction): T | null {
  let best: { item: T; score: number } | null = null;
  for (const { item, box } of candidates) {
    const score = distance(from, box, direction);
    if (Number.isFinite(score) && (best === null || score < best.score)) best = { item, score };
  }
  return best?.item ?? null;
}
