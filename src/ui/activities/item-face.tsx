import { useLayoutEffect, useRef } from 'preact/hooks';
import type { PackItemView, SpriteView } from '../activity-views';

const MOST_TIMES = 4;

/** The picture of an item, or its initial as if stitched on. */
export const ItemFace = ({ item }: { item: PackItemView }) => (
  <span class="item-face">
    {item.icon === undefined ? (
      <span class="item-letter">{item.name.slice(0, 1)}</span>
    ) : (
      <ItemSprite sprite={item.icon} />
    )}
  </span>
);

/** A sprite as large as whole pixels allow in the space there is; what is larger than that is shrunk smoothly. */
function ItemSprite({ sprite }: { sprite: SpriteView }) {
  const ref = useRef<HTMLSpanElement>(null);
  const { url, sheet, frame } = sprite;
  useLayoutEffect(() => {
    const room = ref.current?.parentElement;
    if (!room) return;
    const device = window.devicePixelRatio;
    const fit = Math.min(room.clientWidth / frame.width, room.clientHeight / frame.height) * device;
    const times = fit < 1 ? fit : Math.min(MOST_TIMES, Math.floor(fit));
    ref.current?.style.setProperty('--times', String(times / device));
    ref.current?.classList.toggle('is-shrunk', fit < 1);
  });
  const px = (sheetPixels: number) => `calc(${sheetPixels}px * var(--times))`;
  return (
    <span
      class="item-sprite"
      ref={ref}
      style={{
        backgroundImage: `url(${JSON.stringify(url)})`,
        backgroundSize: `${px(sheet.width)} ${px(sheet.height)}`,
        backgroundPosition: `${px(-frame.x)} ${px(-frame.y)}`,
        width: px(frame.width),
        height: px(frame.height),
      }}
    />
  );
}
