import type { LeanGauge } from '../minigame-views';

/** Degrees of the arc from upright to falling. */
const SWEEP = 62;
const RADIUS = 74;
const [WIDTH, HEIGHT, FOOT] = [180, 92, 86];

const at = (lean: number, radius: number): string => {
  const angle = ((lean * SWEEP - 90) * Math.PI) / 180;
  return `${(WIDTH / 2 + Math.cos(angle) * radius).toFixed(1)} ${(FOOT + Math.sin(angle) * radius).toFixed(1)}`;
};
const arc = (from: number, to: number, radius: number): string =>
  `M${at(from, radius)} A${radius} ${radius} 0 0 1 ${at(to, radius)}`;

/** A needle between two ways to fall, the way that the rope will swing next, and what is left in the cup. */
export function Lean({ view }: { view: LeanGauge }) {
  const { lean, next, cup } = view;
  return (
    <div class="gauge-lean">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true" focusable="false">
        <path class="lean-edge" d={arc(-1, 1, RADIUS)} />
        <path class="lean-safe" d={arc(-0.45, 0.45, RADIUS)} />
        <path class="lean-next" d={`M${at(next, RADIUS - 14)} L${at(next, RADIUS - 5)}`} />
        <path class="lean-needle" d={`M${WIDTH / 2} ${FOOT} L${at(Math.max(-1, Math.min(1, lean)), RADIUS - 6)}`} />
        <circle class="lean-hub" cx={WIDTH / 2} cy={FOOT} r="5" />
      </svg>
      <p class="lean-cup">
        <span class="visually-hidden">Juice left: {Math.round(cup * 100)} of 100</span>
        <span class="cup" aria-hidden="true">
          <span class="cup-juice" style={{ height: `${cup * 100}%` }} />
        </span>
      </p>
    </div>
  );
}
