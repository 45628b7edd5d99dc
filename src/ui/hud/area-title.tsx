import { useOverlay } from '../context';
import { useLingering } from '../still';

/** The name of the place one has come to, underlined in gold. */
export function AreaTitle() {
  const { shown, leaving, onGone } = useLingering(useOverlay().areaTitle.value);
  if (shown === null) return null;
  return (
    <div
      class={leaving ? 'area-title is-leaving' : 'area-title'}
      key={shown.title}
      onAnimationEnd={(event) => event.currentTarget === event.target && onGone()}
    >
      <p class="area-name">{shown.title}</p>
      <span class="area-line" />
    </div>
  );
}
