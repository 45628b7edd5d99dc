import { useEffect, useRef } from 'preact/hooks';
import { useOverlay } from '../context';
import { useFocusLayer } from '../focus-layer';
import { KeyHint } from '../frame/keycap';
import { Rule } from '../frame/rule';
import { useStill } from '../still';

const PX_A_SECOND_AT_720 = 46;

/** The roll: it moves by itself, up and down take it in hand, and without motion it is a page to scroll. */
export function CreditsScreen() {
  const { credits, actions } = useOverlay();
  const page = useRef<HTMLDivElement>(null);
  const still = useStill();
  const ref = useFocusLayer<HTMLElement>({
    depth: 'screen',
    onCancel: actions.closeScreen,
    onAction: (action) => {
      if (action !== 'up' && action !== 'down') return false;
      page.current?.scrollBy({ top: (action === 'down' ? 1 : -1) * window.innerHeight * 0.25 });
      return true;
    },
  });

  useEffect(() => {
    if (still) return;
    let frame = 0;
    let last: number | null = null;
    let top = 0;
    const roll = (now: number) => {
      const element = page.current;
      if (element === null) return;
      const seconds = last === null ? 0 : Math.min(0.1, (now - last) / 1000);
      last = now;
      // scrollTop keeps whole pixels on some screens: remember the fraction unless the player has scrolled.
      if (Math.abs(element.scrollTop - top) > 2) top = element.scrollTop;
      top += (seconds * PX_A_SECOND_AT_720 * window.innerHeight) / 720;
      element.scrollTop = top;
      frame = requestAnimationFrame(roll);
    };
    frame = requestAnimationFrame(roll);
    return () => cancelAnimationFrame(frame);
  }, [still]);

  return (
    <section class="credits" ref={ref} role="dialog" aria-modal="true" aria-label="Credits" tabIndex={-1}>
      <div class={still ? 'credits-page is-still' : 'credits-page'} ref={page}>
        <h2 class="credits-name">Signed, Spike</h2>
        <Rule />
        {credits.value.sections.map((section) => (
          <section key={section.title} class="credits-section">
            <h3>{section.title}</h3>
            {section.lines.map((line) => (
              <p key={line}>{line}</p>
            ))}
          </section>
        ))}
        <p class="credits-closing">{credits.value.closing}</p>
      </div>
      <button type="button" class="button is-quiet credits-close" onClick={actions.closeScreen}>
        <KeyHint action="cancel" label="Close" />
      </button>
    </section>
  );
}
