import type { ComponentChildren } from 'preact';
import { useOverlay } from '../context';
import { useFocusLayer } from '../focus-layer';
import { InkRule, Parchment } from '../frame/parchment';
import { Portrait } from '../frame/portrait';
import type { OutcomeView } from '../views';

/** The ledger of the night, opened at the end: what it cost, what they know, where it could have turned. */
export function OutcomeScreen({ outcome: shown }: { outcome: OutcomeView }) {
  const { actions } = useOverlay();
  const ref = useFocusLayer<HTMLElement>({ depth: 'screen', onCancel: actions.closeScreen });
  return (
    <section class="veil is-deep" ref={ref} role="dialog" aria-modal="true" aria-label="The ledger" tabIndex={-1}>
      <Parchment class="ledger">
        <header class="ledger-head">
          <h2>The ledger of one night</h2>
          <InkRule />
        </header>
        <div class="ledger-pages" data-scroll>
          <div class="ledger-columns">
            <Entry title="What she told them" wide>
              <p class="told">{shown.told}</p>
            </Entry>
            <Entry title="Where you stood with them" wide>
              <ul class="ledger-trust">
                {shown.trust.map((friend) => (
                  <li key={friend.id}>
                    {friend.portrait !== undefined && <Portrait cell={friend.portrait} class="is-half" />}
                    <p>
                      <strong>{friend.name}</strong>
                      {friend.words}
                    </p>
                  </li>
                ))}
              </ul>
            </Entry>
            <Entry title="What they believe now">
              <p>{shown.believed}</p>
            </Entry>
            <Entry title="What she found">
              <ul class="ledger-list">
                {shown.clues.map((clue) => (
                  <li key={clue.text} class={clue.found ? 'is-found' : 'is-unfound'}>
                    {clue.text}
                    {!clue.found && <small>not found</small>}
                  </li>
                ))}
              </ul>
            </Entry>
            <Entry title="What you hid, and where">
              <ul class="ledger-list">
                {shown.hidden.map((hidden) => (
                  <li key={hidden.text} class={hidden.found ? 'is-found' : 'is-unfound'}>
                    {hidden.text}
                    <small>{hidden.found ? 'she found it' : 'still there'}</small>
                  </li>
                ))}
              </ul>
            </Entry>
            <Entry title="Thoughts never thought">
              <ul class="ledger-list">
                {shown.unthought.map((thought) => (
                  <li key={thought}>
                    <em>{thought}</em>
                  </li>
                ))}
              </ul>
            </Entry>
            <Entry title="Where the night could have turned">
              <Lines lines={shown.otherWays} />
            </Entry>
          </div>
        </div>
        <footer class="ledger-foot">
          <button type="button" class="button is-ink" onClick={actions.closeScreen}>
            Close the ledger
          </button>
        </footer>
      </Parchment>
    </section>
  );
}

/** `wide`: across both columns of the page. */
const Entry = ({ title, wide = false, children }: { title: string; wide?: boolean; children: ComponentChildren }) => (
  <section class={wide ? 'entry is-wide' : 'entry'}>
    <h3>{title}</h3>
    {children}
  </section>
);

const Lines = ({ lines }: { lines: readonly string[] }) => (
  <ul class="ledger-list">
    {lines.map((line) => (
      <li key={line}>{line}</li>
    ))}
  </ul>
);
