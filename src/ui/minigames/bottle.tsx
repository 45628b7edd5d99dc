import type { BottleGauge } from '../minigame-views';
import { Face } from './face';

const [WIDTH, HEIGHT] = [470, 304];
const MIDDLE = { x: WIDTH / 2, y: 152 } as const;
/** The floor is seen at a slant: what is round on it is this much lower than wide. */
const SLANT = 0.6;
const SEATS = 190;
const FACE = 33;
const POINTS = Array.from({ length: 8 }, (_, n) => n * 45);

/** The bottle on its rug among those who sit around, and the strength of the spin below. */
export function Bottle({ view }: { view: BottleGauge }) {
  const { around, angle, chosen, given } = view;
  const seat = (index: number) => {
    const turn = (index / around.length) * 2 * Math.PI;
    return { x: MIDDLE.x + Math.sin(turn) * SEATS, y: MIDDLE.y - Math.cos(turn) * SEATS * SLANT };
  };
  return (
    <div class="gauge-bottle is-scene">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true" focusable="false">
        <defs>
          <linearGradient id="bottle-glass" x1="0" x2="1" y1="0" y2="0">
            <stop offset="0" stop-color="#1f6b5c" />
            <stop offset="0.35" stop-color="#5fd6a4" />
            <stop offset="0.6" stop-color="#38a886" />
            <stop offset="1" stop-color="#154a4c" />
          </linearGradient>
          <radialGradient id="rug-light">
            <stop offset="0" stop-color="#ffe9b0" stop-opacity="0.5" />
            <stop offset="1" stop-color="#ffe9b0" stop-opacity="0" />
          </radialGradient>
        </defs>
        <g transform={`translate(${MIDDLE.x} ${MIDDLE.y}) scale(1 ${SLANT})`}>
          <circle class="rug-shadow" cy="12" r="138" />
          <circle class="rug-fringe" r="136" />
          <circle class="rug-edge" r="132" />
          <circle class="rug-field" r="114" />
          <circle class="rug-line" r="123" />
          {POINTS.map((turn) => (
            <g key={turn} transform={`rotate(${turn + 22.5})`}>
              <path class="rug-gem" d="M0-129 5-123 0-117-5-123Z" />
            </g>
          ))}
          {POINTS.map((turn, n) => (
            <g key={turn} transform={`rotate(${turn}) scale(${n % 2 ? 0.8 : 1})`}>
              <path class={n % 2 ? 'rug-petal is-rose' : 'rug-petal is-gold'} d="M0-108 15-30 0 0Z" />
              <path class={n % 2 ? 'rug-petal is-wine' : 'rug-petal is-amber'} d="M0-108-15-30 0 0Z" />
            </g>
          ))}
          <circle fill="url(#rug-light)" r="130" />
          <g transform={`translate(0 9) rotate(${((angle * 180) / Math.PI).toFixed(2)})`}>
            <path class="bottle-shade" d={BOTTLE} />
          </g>
          <g transform={`rotate(${((angle * 180) / Math.PI).toFixed(2)})`}>
            <path class="bottle-glass" d={BOTTLE} fill="url(#bottle-glass)" />
            <path class="bottle-label" d="M-16 14h32v26h-32Z" />
            <path class="bottle-star" d="M0 19 3 25 9 27 3 29 0 35-3 29-9 27-3 25Z" />
            <path class="bottle-shine" d="M-10 46V2Q-10-8-4-16V-56" />
            <path class="bottle-cork" d="M-6-76h12v-9h-12Z" />
          </g>
        </g>
        {around.map((face, index) => (
          <Face key={face.name} face={face} {...seat(index)} radius={FACE} lit={index === chosen} />
        ))}
      </svg>
      <Meter {...view} />
      <p class="visually-hidden">
        {chosen !== null
          ? `It stops at ${around[chosen]?.name}.`
          : given === null
            ? strengthWord(view)
            : 'The bottle turns.'}
      </p>
    </div>
  );
}

const BOTTLE = 'M-20 50V4Q-20-14-8-24L-7-78H7L8-24Q20-14 20 4V50Q20 60 10 60H-10Q-20 60-20 50Z';

const strengthWord = ({ strength, fine, fair }: BottleGauge): string => {
  const off = Math.abs(strength - 0.5);
  if (off <= fine) return 'Just right';
  const much = strength > 0.5;
  return off <= fair ? (much ? 'Rather strong' : 'Rather soft') : much ? 'Wild' : 'Feeble';
};

function Meter({ strength, given, fine, fair }: BottleGauge) {
  const band = (half: number) => ({ left: `${(0.5 - half) * 100}%`, right: `${(0.5 - half) * 100}%` });
  return (
    <div class={given === null ? 'bottle-meter' : 'bottle-meter is-given'} aria-hidden="true">
      <small>soft</small>
      <span class="meter-bar">
        <span class="meter-fair" style={band(fair)} />
        <span class="meter-fine" style={band(fine)} />
        <span class="meter-needle" style={{ left: `${(given ?? strength) * 100}%` }} />
      </span>
      <small>wild</small>
    </div>
  );
}
