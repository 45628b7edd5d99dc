import type { Glance, RopeGauge } from '../minigame-views';

const WORD: Readonly<Record<Glance, string>> = { away: 'looks away', turns: 'turns', looks: 'looks out' };

/** Two lit windows and what they are about to do, move by move, beside the knots that are left. */
export function Rope({ view }: { view: RopeGauge }) {
  const { windows, left, frozen, seen } = view;
  const next = windows.find((w) => w.next);
  return (
    <div class="gauge-rope">
      <table aria-hidden="true">
        <tbody>
          {windows.map(({ name, glances, passed, next }) => (
            <tr key={name} class={passed ? 'is-passed' : next ? 'is-next' : ''}>
              <th>{name}</th>
              {glances.map((glance, n) => (
                <td key={n} class={`${n < 2 ? 'is-move ' : ''}is-${glance}`}>
                  <Eye glance={glance} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p class="rope-knots" aria-hidden="true">
        <strong>{left}</strong> {left === 1 ? 'knot' : 'knots'}
      </p>
      <p class="visually-hidden" aria-live="polite">
        {frozen ? 'Seen. Hold still. ' : ''}
        {left} knots left.{' '}
        {next ? `${next.name}: ${next.glances.map((g) => WORD[g]).join(', then ')}.` : 'No window is near.'}
        {seen > 0 ? ` Seen so far: ${seen}.` : ''}
      </p>
    </div>
  );
}

function Eye({ glance }: { glance: Glance }) {
  return (
    <svg viewBox="-24 -16 48 32" aria-hidden="true" focusable="false">
      {glance === 'away' ? (
        <path class="lid" d="M-18-3Q0 13 18-3M-11 4l-4 6M0 6v7M11 4l4 6" />
      ) : (
        <>
          <path class="lid" d={glance === 'looks' ? 'M-20 0Q0-21 20 0 0 21-20 0Z' : 'M-19 2Q0-7 19 2 0 16-19 2Z'} />
          <circle class="iris" cy={glance === 'looks' ? 0 : 4} r={glance === 'looks' ? 7 : 4.5} />
        </>
      )}
    </svg>
  );
}
