import type { ComponentChildren } from 'preact';
import { Ink } from '../activities/ink';
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
          <Entry title="What she told them" class="told">
            <p>{shown.told}</p>
          </Entry>
          <Entry title="What they believe now" class="believed">
            <p>{shown.believed}</p>
          </Entry>
          <Entry title="Where you stood with them" class="stood">
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
          <div class="ledger-columns">
            <Entry title="Why you went" class="signed">
              <p>{shown.why.join(' · ')}</p>
              <Ink stroke={shown.signature} plainName="Spike" />
            </Entry>
            <Entry title="What you took with you" tally={String(shown.taken.length)}>
              <ul class="ledger-list is-taken">
                {shown.taken.map((thing) => (
                  <li key={thing}>{thing}</li>
                ))}
              </ul>
            </Entry>
            <Findings title="What she found" findings={shown.clues} found="" missed="not found" />
            <Findings
              title="What you hid, and where"
              findings={shown.hidden}
              found="she found it"
              missed="still there"
            />
            {shown.otherWays.length > 0 && (
              <Entry title="Where the night could have turned">
                <ul class="ledger-list">
                  {shown.otherWays.map((line) => (
                    <li key={line}>{line}</li>
                  ))}
                </ul>
              </Entry>
            )}
            {shown.unthought.length > 0 && (
              <Entry title="Thoughts never thought">
                <ul class="ledger-list is-thought">
                  {shown.unthought.map((thought) => (
                    <li key={thought}>
                      <em>{thought}</em>
                    </li>
                  ))}
                </ul>
              </Entry>
            )}
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

type EntryProps = { title: string; class?: string; tally?: string; children: ComponentChildren };

const Entry = ({ title, class: name = '', tally, children }: EntryProps) => (
  <section class={`entry ${name}`}>
    <header class="entry-head">
      <h3>{title}</h3>
      {tally !== undefined && <span class="tally">{tally}</span>}
    </header>
    {children}
  </section>
);

type FindingsProps = {
  title: string;
  findings: OutcomeView['clues'];
  /** What is said under a thing that was found, if anything, and under one that was not. */
  found: string;
  missed: string;
};

/** Things to be found: those that were come first. */
function Findings({ title, findings, found, missed }: FindingsProps) {
  if (findings.length === 0) return null;
  const [seen, unseen] = [findings.filter((each) => each.found), findings.filter((each) => !each.found)];
  return (
    <Entry title={title} tally={`${seen.length} of ${findings.length}`}>
      <ul class="ledger-list">
        {[...seen, ...unseen].map((each) => (
          <li key={each.text} class={each.found ? 'is-found' : 'is-unfound'}>
            {each.text}
            {(each.found ? found : missed) !== '' && <small>{each.found ? found : missed}</small>}
          </li>
        ))}
      </ul>
    </Entry>
  );
}
