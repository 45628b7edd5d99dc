/** What is wrong with what was saved, over a game that goes on without it. */
import { signal } from '@preact/signals';
import { render } from 'preact';
import type { Finding } from '../places/finding';
import { Crystal } from '../ui/frame/crystal';
import { Panel } from '../ui/frame/panel';
import { Rule } from '../ui/frame/rule';
import './findings.css';

/** Findings, and names expected in place of one, that are told at once. */
const MOST = 12;
const MOST_NAMES = 10;
/** The end of a message that lists the names that there are. */
const KNOWN = / Known: .*$/s;

export class Desk {
  private readonly findings = signal<readonly Finding[]>([]);
  private readonly hidden = signal(false);

  constructor() {
    const root = document.createElement('div');
    document.getElementById('stage')?.append(root);
    render(<Findings desk={this} />, root);
  }

  /** Shows these, and nothing of those before. */
  lay(findings: readonly Finding[]): void {
    this.hidden.value = false;
    this.findings.value = findings;
  }

  hide(): void {
    this.hidden.value = true;
  }

  get shown(): readonly Finding[] {
    return this.hidden.value ? [] : this.findings.value;
  }
}

function Findings({ desk }: { desk: Desk }) {
  const { shown } = desk;
  if (shown.length === 0) return null;
  const files = [...new Set(shown.slice(0, MOST).map((f) => f.file))];
  const title = shown.length === 1 ? 'One thing to mend' : `${shown.length} things to mend`;
  return (
    <div class="overlay faults-layer">
      <section role="alert" aria-label={title}>
        <Panel class="faults">
          <header>
            <h2>{title}</h2>
            <p class="eyebrow">The game goes on as it was when all was well.</p>
            <Rule />
          </header>
          <div class="faults-list" data-scroll>
            {files.map((file) => (
              <section key={file}>
                <h3 class="faults-file">{file}</h3>
                <ul>
                  {shown
                    .slice(0, MOST)
                    .flatMap((finding, i) => (finding.file === file ? <Row key={i} of={finding} /> : []))}
                </ul>
              </section>
            ))}
            {shown.length > MOST && <p class="eyebrow">and {shown.length - MOST} more: npm run maps:check tells all</p>}
          </div>
          <footer>
            <p class="eyebrow">Goes away when it is mended.</p>
            <button type="button" class="button is-quiet is-small" tabIndex={-1} onClick={() => desk.hide()}>
              Hide
            </button>
          </footer>
        </Panel>
      </section>
    </div>
  );
}

function Row({ of: { place, message, expected = [] } }: { of: Finding }) {
  const more = expected.length - MOST_NAMES;
  return (
    <li class="finding">
      <Crystal />
      <div>
        <p class="finding-place">{place}</p>
        <p>{expected.length > 0 ? message.replace(KNOWN, '') : message}</p>
        {expected.length > 0 && (
          <p class="finding-expected">
            <span class="eyebrow">Expected </span>
            {expected.slice(0, MOST_NAMES).map((name) => (
              <code key={name}>{name}</code>
            ))}
            {more > 0 && <span class="eyebrow"> and {more} more</span>}
          </p>
        )}
      </div>
    </li>
  );
}
