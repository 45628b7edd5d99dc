import type { ComponentChildren } from 'preact';

type Run = { text: string; stressed: boolean };

function runs(text: string): Run[] {
  return text
    .split(/\*([^*]+)\*/)
    .map((part, index) => ({ text: part, stressed: index % 2 === 1 }))
    .filter((run) => run.text !== '');
}

/** The text without its *stress* marks: what a reader hears and what `revealed` counts. */
export const plainText = (text: string): string =>
  runs(text)
    .map((run) => run.text)
    .join('');

const wrap = (run: Run, children: ComponentChildren) => (run.stressed ? <em>{children}</em> : children);

/** Text with *stress* as emphasis. */
export const Rich = ({ text }: { text: string }) => <>{runs(text).map((run) => wrap(run, run.text))}</>;

/** The same, with everything after the first `revealed` characters holding its place unseen. */
export function Typed({ text, revealed }: { text: string; revealed: number | 'all' }) {
  if (revealed === 'all') return <Rich text={text} />;
  let left = revealed;
  return (
    <>
      {runs(text).map((run) => {
        const shown = run.text.slice(0, Math.max(0, left));
        const hidden = run.text.slice(shown.length);
        left -= run.text.length;
        return wrap(
          run,
          <>
            {shown}
            {hidden !== '' && <span class="unrevealed">{hidden}</span>}
          </>,
        );
      })}
    </>
  );
}
