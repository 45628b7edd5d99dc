import { DirectionCap } from '../frame/keycap';
import type { LeanGauge } from '../minigame-views';

/** Degrees of the arc from upright to falling. */
const SWEEP = 62;
const RADIUS = 74;
const [WIDTH, HEIGHT, FOOT] = [180, 92, 86];
/** Where leaning is safe, and where the juice runs to the brim. */
const [SAFE, BRIM] = [0.45, 0.72];

const at = (lean: number, radius: number): string => {
  const angle = ((lean * SWEEP - 90) * Math.PI) / 180;
  return `${(WIDTH / 2 + Math.cos(angle) * radius).toFixed(1)} ${(FOOT + Math.sin(angle) * radius).toFixed(1)}`;
};
const arc = (from: number, to: number, radius: number): string =>
  `M${at(from, radius)} A${radius} ${radius} 0 0 1 ${at(to, radius)}`;

function stance({ lean, caught }: LeanGauge): string {
  if (caught) return 'Spilled!';
  const side = lean < 0 ? 'left' : 'right';
  return Math.abs(lean) <= SAFE ? 'Steady' : Math.abs(lean) <= BRIM ? `Tips ${side}` : `Spills ${side}!`;
}

/** What is said aloud: the danger once it is one, else each quarter of the way. */
function told(view: LeanGauge): string {
  const quarters = ['At the first pole.', 'A quarter across.', 'Halfway across.', 'Nearly across.', 'Across.'];
  const far = quarters[Math.floor(view.way * 4)] ?? '';
  if (view.caught) return `Spilled. Juice left: ${Math.round(view.cup * 100)} of 100.`;
  if (Math.abs(view.lean) <= BRIM) return far;
  return view.lean < 0 ? 'Tips left: lean right.' : 'Tips right: lean left.';
}

/** A needle between two ways to spill, the way the rope swings next, how far it is across, what is left in the cup. */
export function Lean({ view }: { view: LeanGauge }) {
  const { lean, next, cup, way } = view;
  const safe = Math.abs(lean) <= SAFE && !view.caught;
  return (
    <div class="gauge-lean">
      <DirectionCap direction="left" />
      <div class="lean-dial" aria-hidden="true">
        <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true" focusable="false">
          <path class="lean-edge" d={arc(-1, 1, RADIUS)} />
          <path class="lean-safe" d={arc(-SAFE, SAFE, RADIUS)} />
          <path class="lean-next" d={`M${at(next, RADIUS - 14)} L${at(next, RADIUS - 5)}`} />
          <path class="lean-needle" d={`M${WIDTH / 2} ${FOOT} L${at(Math.max(-1, Math.min(1, lean)), RADIUS - 6)}`} />
          <circle class="lean-hub" cx={WIDTH / 2} cy={FOOT} r="5" />
        </svg>
        <small class={safe ? 'lean-word' : 'lean-word is-off'}>{stance(view)}</small>
      </div>
      <DirectionCap direction="right" />
      <div aria-hidden="true">
        <dl class="lean-facts">
          <dt>next sway</dt>
          <dd class="lean-sway">{next < 0 ? '◂ left' : 'right ▸'}</dd>
          <dt>across</dt>
          <dd class="lean-way">
            <span style={{ width: `${way * 100}%` }} />
          </dd>
          <dt>juice</dt>
          <dd class="lean-way is-juice">
            <span style={{ width: `${cup * 100}%` }} />
          </dd>
        </dl>
      </div>
      <p class="visually-hidden" aria-live="polite">
        {told(view)}
      </p>
    </div>
  );
}
