import type { BottleGauge } from '../minigame-views';

/** How hard the spin will be, and how hard it should be; the bottle itself turns on its rug, in the circle. */
export function Bottle({ view }: { view: BottleGauge }) {
  const { strength, given, fine, fair, chosen } = view;
  const band = (half: number) => ({ left: `${(0.5 - half) * 100}%`, right: `${(0.5 - half) * 100}%` });
  return (
    <div class={given === null ? 'gauge-bottle' : 'gauge-bottle is-given'}>
      <p class="bottle-meter" aria-hidden="true">
        <small>too soft</small>
        <small class="meter-word">{given === null ? 'just right' : chosen === null ? 'it turns' : chosen}</small>
        <small>too wild</small>
        <span class="meter-bar">
          <span class="meter-fair" style={band(fair)} />
          <span class="meter-fine" style={band(fine)} />
          <span class="meter-needle" style={{ left: `${(given ?? strength) * 100}%` }} />
        </span>
      </p>
      <p class="visually-hidden" aria-live={given === null ? 'off' : 'polite'}>
        {chosen !== null ? `It stops at ${chosen}.` : given === null ? strengthWord(view) : 'The bottle turns.'}
      </p>
    </div>
  );
}

const strengthWord = ({ strength, fine, fair }: BottleGauge): string => {
  const off = Math.abs(strength - 0.5);
  if (off <= fine) return 'Just right';
  const much = strength > 0.5;
  return off <= fair ? (much ? 'Rather strong' : 'Rather soft') : much ? 'Wild' : 'Feeble';
};
