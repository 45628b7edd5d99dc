import type { ListeningGauge } from '../minigame-views';
import { Face } from './face';

const [WIDTH, HEIGHT] = [560, 210];
/** The door, seen from its edge: px from the left. */
const DOOR = { left: 352, right: 382 } as const;
/** Where the wings are when they are near, and how far off they get. */
const NEAR = { x: 322, y: 96 } as const;
const FAR = 290;
/** How far a wingbeat carries. */
const CARRIES = 250;

/** Wingbeats as rings that come down the corridor to the ear at the door. */
export function Listening({ view }: { view: ListeningGauge }) {
  const { rings, listener, asker, questions } = view;
  return (
    <div class="gauge-listening is-scene">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true" focusable="false">
        <defs>
          <linearGradient id="hall" x1="0" x2="1" y1="0" y2="0">
            <stop offset="0" stop-color="#0f0c34" />
            <stop offset="1" stop-color="#3b3686" />
          </linearGradient>
          <linearGradient id="den" x1="0" x2="1" y1="0" y2="0">
            <stop offset="0" stop-color="#7a4a3a" />
            <stop offset="1" stop-color="#3a2350" />
          </linearGradient>
          <linearGradient id="hall-night" x1="0" x2="0" y1="0" y2="1">
            <stop offset="0" stop-color="#27306e" />
            <stop offset="1" stop-color="#6f96de" />
          </linearGradient>
          <clipPath id="hall-only">
            <path d={`M0 0H${DOOR.left}V${HEIGHT}H0Z`} />
          </clipPath>
          <clipPath id="den-only">
            <path d={`M${DOOR.right} 0H${WIDTH}V${HEIGHT}H${DOOR.right}Z`} />
          </clipPath>
        </defs>
        <rect fill="url(#hall)" width={DOOR.left} height={HEIGHT} />
        <Hall />
        <g clip-path="url(#hall-only)">
          <Rings rings={rings} />
        </g>
        <rect fill="url(#den)" x={DOOR.right} width={WIDTH - DOOR.right} height={HEIGHT} />
        <circle class="den-lamp" cx={WIDTH - 20} cy="30" r="70" />
        <path class="den-shelf" d={`M536 92h24M536 158h24`} />
        <path class="den-books" d={`M540 90V66M546 90V60M552 90V68M541 156v-28M548 156v-22M555 156v-30`} />
        <g clip-path="url(#den-only)" class="is-muffled">
          <Rings rings={rings} />
        </g>
        <rect class="door-edge" x={DOOR.left} width={DOOR.right - DOOR.left} height={HEIGHT} />
        <path class="door-grain" d={`M${DOOR.left + 9} 0V${HEIGHT}M${DOOR.left + 19} 0V${HEIGHT}`} />
        {[38, 158].map((y) => (
          <rect
            key={y}
            class="door-hinge"
            x={DOOR.left - 3}
            y={y}
            width={DOOR.right - DOOR.left + 6}
            height="13"
            rx="3"
          />
        ))}
        <Face face={listener} x={DOOR.right + 76} y={HEIGHT / 2} radius={72} lit={false} />
        {asker && (
          <g class="asker">
            <Face face={asker} x={DOOR.left - 60} y={HEIGHT / 2 + 14} radius={48} lit />
            <path
              class="asker-bubble"
              d="M218 18h58q12 0 12 12v20q0 12-12 12h-10l-4 15-12-15h-32q-12 0-12-12V30q0-12 12-12Z"
            />
            <text x="247" y="51">
              ?
            </text>
          </g>
        )}
      </svg>
      <p class="listening-questions">
        <span class="visually-hidden">Questions she came back with: {questions}</span>
        {Array.from({ length: questions }, (_, n) => (
          <span key={n} class="listening-question" aria-hidden="true">
            ?
          </span>
        ))}
      </p>
    </div>
  );
}

function Rings({ rings }: Pick<ListeningGauge, 'rings'>) {
  return (
    <g>
      {rings.map(({ loudness, age }) => {
        const x = NEAR.x - FAR * (1 - loudness);
        const strength = (1 - age) * (0.3 + 0.7 * loudness);
        return (
          <g key={loudness} opacity={strength.toFixed(3)}>
            <circle
              class="wing-ring"
              cx={x}
              cy={NEAR.y}
              r={8 + age * CARRIES}
              stroke-width={(1.5 + 5 * loudness).toFixed(2)}
            />
            {age < 0.2 && (
              <path
                class="wing"
                transform={`translate(${x} ${NEAR.y}) scale(${(0.35 + 0.5 * loudness).toFixed(2)})`}
                d="M0 8C-8-14-30-22-46-18-38-14-36-10-40-6-32-6-30-2-32 2-24 0-20 4-20 8-12 6-6 8 0 8ZM0 8C8-14 30-22 46-18 38-14 36-10 40-6 32-6 30-2 32 2 24 0 20 4 20 8 12 6 6 8 0 8Z"
              />
            )}
          </g>
        );
      })}
    </g>
  );
}

const Hall = () => (
  <g>
    {[40, 142, 244].map((x) => (
      <g key={x}>
        <path class="hall-window" d={`M${x} 126V56q26-50 52 0V126Z`} fill="url(#hall-night)" />
        {x === 142 && <circle class="hall-moon-face" cx={x + 36} cy="58" r="7" />}
        <path class="hall-mullion" d={`M${x + 26} 31V126M${x} 62h52M${x} 94h52`} />
        <path class="hall-sill" d={`M${x - 5} 128h62`} />
      </g>
    ))}
    <path class="hall-floor" d={`M0 160H${DOOR.left}V${HEIGHT}H0Z`} />
    {[40, 142, 244].map((x) => (
      <path key={x} class="hall-moon" d={`M${x + 6} 164h44l36 46H${x + 26}Z`} />
    ))}
    <path class="hall-skirting" d={`M0 160H${DOOR.left}`} />
  </g>
);
