import { useOverlay } from '../context';
import { Panel } from '../frame/panel';
import type { StandoffSign, StandoffView } from '../views';
import { Pips } from './pips';

const SIGNS: Readonly<Record<StandoffSign, { words: string; path: string }>> = {
  question: { words: 'A plain question', path: 'M8 9a4 4 0 1 1 5 4c-.7.3-1 .8-1 1.6V16M12 19.4v.2' },
  eyes: {
    words: 'Puppy eyes',
    path: 'M3 12c3-5 6-6 9-6s6 1 9 6c-3 5-6 6-9 6s-6-1-9-6ZM12 9.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5',
  },
  wound: {
    words: 'An old wound',
    path: 'M12 20C5 15 3 12 4 8.5c1-3 5.5-3.5 8 .5 2.5-4 7-3.5 8-.5 1 3.5-1 6.5-8 11.5ZM12 9l-2 3h4l-2 4',
  },
  silence: { words: 'Silence', path: 'M6 12h.01M12 12h.01M18 12h.01' },
  deflect: { words: 'A sidestep', path: 'M4 19c0-8 4-11 13-11M12.5 3.5 17 8l-4.5 4.5' },
  joke: { words: 'A joke', path: 'M4 11c2 9 14 9 16 0M8.5 6v.01M15.5 6v.01' },
  'half-truth': {
    words: 'Half a truth',
    path: 'M12 4a8 8 0 0 0 0 16ZM15.5 4.8l.5.2M19 8.2l.3.6M20 12v.01M19 15.8l.3-.6M15.5 19.2l.5-.2',
  },
  'stand-up': { words: 'Hooves planted', path: 'M4 20h16M8 20V9l4-5 4 5v11M12 12v8' },
  lunge: { words: 'It gathers to spring', path: 'M4 17 14 7M14 7H8M14 7v6M17 18l3-3' },
  circle: { words: 'It circles', path: 'M19 12a7 7 0 1 1-2.5-5.400M17 3v4h-4' },
  stillness: { words: 'It stands quite still', path: 'M8 5v14M16 5v14' },
  howl: { words: 'It calls the others', path: 'M5 10v4h3l5 4V6L8 10ZM16 9c1 2 1 4 0 6M19 7c2 3 2 7 0 10' },
};

const NERVES = { doubt: 'Doubt', guard: 'Guard', nerve: 'Nerve' } as const;
const RULES = {
  doubt: 'Settle the doubt before your calm runs out',
  guard: 'Get past the guard before your calm runs out',
  nerve: 'Break its nerve before your calm runs out',
} as const;
const TAKEN = { lands: 'That lands.', holds: 'That holds.', slips: 'That slips.' } as const;

/** How a standoff goes: what the other is about to try, how sure they still are, and what is left of one's own calm. */
export function Standoff() {
  const view = useOverlay().standoff.value;
  return view === null ? null : <StandoffOf view={view} />;
}

function StandoffOf({ view }: { view: StandoffView }) {
  const { composure, meter, sign, last, names } = view;
  return (
    <aside class="standoff" aria-label={`${names.player} and ${names.opponent}`}>
      <Panel>
        <Pips class="is-own" name={`${names.player}: calm`} now={composure.now} most={composure.most} />
        <p class="standoff-sign" key={sign} aria-live="polite">
          {sign !== null && (
            <>
              <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
                <path d={SIGNS[sign].path} />
              </svg>
              <span>{SIGNS[sign].words}</span>
            </>
          )}
          {last !== null && <span class="visually-hidden">{TAKEN[last]}</span>}
        </p>
        <Pips
          class="is-other"
          name={`${names.opponent}: ${NERVES[meter.word].toLowerCase()}`}
          now={meter.now}
          most={meter.most}
        />
        <p class="standoff-rule">{last === null ? RULES[meter.word] : <span aria-hidden="true">{TAKEN[last]}</span>}</p>
      </Panel>
    </aside>
  );
}
