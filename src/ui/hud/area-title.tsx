import { useOverlay } from '../context';
import { Crystal } from '../frame/crystal';
import { useLingering } from '../still';

/** The name of the place, between two gold lines. */
export function AreaTitle() {
  const { shown, leaving, onGone } = useLingering(useOverlay().areaTitle.value);
  if (shown === null) return null;
  return (
    <div
      class={leaving ? 'area-title is-leaving' : 'area-title'}
      key={shown.title}
      onAnimationEnd={(event) => event.currentTarget === event.target && onGone()}
    >
      <span class="area-line" />
      <p class="area-name">{shown.title}</p>
      <span class="area-line is-set">
        <Crystal />
      </span>
    </div>
  );
}
