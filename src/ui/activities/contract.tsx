import { useEffect, useRef } from 'preact/hooks';
import type { ContractView } from '../activity-views';
import { useOverlay } from '../context';
import { useFocusLayer } from '../focus-layer';
import { InkRule, Parchment } from '../frame/parchment';
import { Rich } from '../text';
import { ActivityFrame } from './activity-frame';

/** The contract, read clause by clause. */
export function Contract({ view }: { view: ContractView }) {
  const { actions } = useOverlay();
  const layer = useFocusLayer<HTMLElement>({ depth: 'activity' });
  const list = useRef<HTMLOListElement>(null);
  const open = view.clauses.slice(0, view.read);
  const allRead = view.read >= view.clauses.length;

  useEffect(() => list.current?.lastElementChild?.scrollIntoView({ block: 'nearest' }), [view.read]);

  return (
    <ActivityFrame label={view.title} class="contract" layer={layer}>
      <Parchment class="contract-paper">
        <header>
          <Crest />
          <h2>{view.title}</h2>
          <InkRule />
        </header>
        <ol class="clauses" ref={list} data-scroll aria-live="polite">
          {open.map((clause, index) => (
            <li key={clause.id} class={index === open.length - 1 ? 'clause is-in-hand' : 'clause'}>
              <p class="clause-text">
                <Rich text={clause.text} />
              </p>
            </li>
          ))}
        </ol>
        <footer>
          <span class="clause-count">
            {view.read} of {view.clauses.length}
          </span>
          <button type="button" class="button is-ink" data-autofocus={true} onClick={actions.readNextClause}>
            {allRead ? view.doneLabel : 'Read on'}
          </button>
        </footer>
      </Parchment>
    </ActivityFrame>
  );
}

/** The court's mark: a gem between two wings. */
const Crest = () => (
  <svg class="crest" viewBox="0 0 120 48" aria-hidden="true" focusable="false">
    <path d="M60 4 72 22 60 44 48 22Z" />
    <path class="crest-facet" d="M48 22h24M60 4l-5 18 5 22 5-22Z" />
    <path d="M44 26C34 10 18 6 4 8c8 3 11 7 12 11-5 0-8 1-10 3 7 0 11 3 13 7-4 1-6 3-7 5 9-3 20-2 32-8Z" />
    <path d="M76 26c10-16 26-20 40-18-8 3-11 7-12 11 5 0 8 1 10 3-7 0-11 3-13 7 4 1 6 3 7 5-9-3-20-2-32-8Z" />
  </svg>
);
