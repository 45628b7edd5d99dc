import type { Glance, RopeGauge } from '../minigame-views';
import { Face } from './face';

const [WIDTH, HEIGHT] = [470, 92];
/** From eye to eye. */
const APART = 62;
const FIRST = { x: 132, y: 40 } as const;
const WORD: Readonly<Record<Glance, string>> = { away: 'looks away', turns: 'turns', looks: 'looks out' };

/** How far down they are, and where whoever is in the next window will look, move by move. */
export function Rope({ view }: { view: RopeGauge }) {
  const { knot, knots, watcher, glances, frozen, seen } = view;
  const step = (WIDTH - 24) / (knots - 1);
  return (
    <div class="gauge-rope">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true" focusable="false">
        {watcher && (
          <g>
            <Face face={watcher} x={44} y={FIRST.y} radius={32} lit={glances[0] === 'looks'} />
            <path class="rope-passage" d={`M${FIRST.x - 30} 10v-6h122v6M${FIRST.x - 30} 70v6h122v-6`} />
            {glances.map((glance, n) => (
              <g
                key={n}
                class={`eye is-${glance}`}
                opacity={n < 2 ? 1 : 0.75 - n * 0.08}
                transform={`translate(${FIRST.x + n * APART} ${FIRST.y})`}
              >
                <Eye glance={glance} />
              </g>
            ))}
          </g>
        )}
        <path class="rope-line" d={`M12 86H${WIDTH - 12}`} />
        {Array.from({ length: knots }, (_, n) => (
          <circle
            key={n}
            class={n === knot ? 'knot is-here' : n < knot ? 'knot is-past' : 'knot'}
            cx={12 + n * step}
            cy="86"
            r={n === knot ? 5.5 : 3.5}
          />
        ))}
      </svg>
      <p class="visually-hidden" aria-live="polite">
        {frozen ? 'Seen. Hold still. ' : ''}
        {watcher && glances[0] && glances[1]
          ? `${watcher.name} ${WORD[glances[0]]}, then ${WORD[glances[1]]}.`
          : 'No lit window is left below.'}{' '}
        Seen {seen} times.
      </p>
    </div>
  );
}

function Eye({ glance }: { glance: Glance }) {
  if (glance === 'away') return <path class="lid" d="M-19-4Q0 14 19-4M-12 5l-4 6M0 8v7M12 5l4 6" />;
  return (
    <g>
      <path class="white" d={glance === 'looks' ? 'M-21 0Q0-21 21 0 0 21-21 0Z' : 'M-20 2Q0-6 20 2 0 16-20 2Z'} />
      <circle
        class="iris"
        cx={glance === 'turns' ? 8 : 0}
        cy={glance === 'turns' ? 4 : 0}
        r={glance === 'looks' ? 8 : 5}
      />
    </g>
  );
}
