import { useEffect, useRef, useState } from 'preact/hooks';
import type { Stroke } from '../../quest-state/state';
import type { SignatureView } from '../activity-views';
import { useOverlay } from '../context';
import type { OverlayAction } from '../focus';
import { useElementActions, useFocusLayer } from '../focus-layer';
import { Keycap, KeyHint } from '../frame/keycap';
import { Parchment } from '../frame/parchment';
import { isDirection } from '../spatial';
import { Rich } from '../text';
import { ActivityFrame } from './activity-frame';
import { Ink, inkPath, PAD } from './ink';
import { PLAIN_SIGNATURE, simplify } from './stroke';

/** A key moves the quill by as much across as up and down: letters are six steps tall. */
const QUILL_STEP = { x: 0.033, y: 0.11 } as const;
const START: Pen = { x: 0.14, y: 0.68, down: false };
const WAYS = { up: [0, -1], down: [0, 1], left: [-1, 0], right: [1, 0] } as const;
const CLOSEST = 0.004;

type Pen = { x: number; y: number; down: boolean };

/** A line to sign on with the player's own stroke, drawn by hand or by keys, or with the plain name. */
export function SignaturePad({ view }: { view: SignatureView }) {
  const { actions, controls, keys, pen: written } = useOverlay();
  const layer = useFocusLayer<HTMLElement>({ depth: 'activity' });
  const pad = useRef<HTMLButtonElement>(null);
  const [stroke, setStroke] = useState<Stroke>([]);
  const [pen, setPen] = useState<Pen>(START);
  const drawn = stroke.length > 1;
  useEffect(() => {
    written.value = stroke.length;
  }, [stroke]);

  const drawTo = (x: number, y: number, lift: boolean) => {
    const last = stroke.at(-1) ?? null;
    if (!lift && last !== null && Math.hypot(last[0] - x, last[1] - y) < CLOSEST) return;
    const before = lift && last !== null ? [...stroke, null] : stroke;
    setStroke([...before, [x, y]]);
  };

  const onKeys = (action: OverlayAction): boolean => {
    if (document.activeElement !== pad.current) return false;
    if (isDirection(action)) {
      const [dx, dy] = WAYS[action];
      const to = { x: clamp(pen.x + dx * QUILL_STEP.x), y: clamp(pen.y + dy * QUILL_STEP.y) };
      // With the pen lifted, the lower edge leads down to the buttons.
      if (!pen.down && action === 'down' && pen.y === 1) return false;
      setPen({ ...to, down: pen.down });
      if (pen.down) drawTo(to.x, to.y, false);
      return true;
    }
    if (action === 'confirm') {
      if (!pen.down) drawTo(pen.x, pen.y, true);
      setPen({ ...pen, down: !pen.down });
      return true;
    }
    if (action === 'next') {
      setPen({ ...pen, down: false });
      [...(layer.current?.querySelectorAll<HTMLElement>('footer button:not(:disabled)') ?? [])].at(-1)?.focus();
      return true;
    }
    if (action !== 'cancel' || !pen.down) return false;
    setPen({ ...pen, down: false });
    return true;
  };
  useElementActions(pad, onKeys);

  const place = (event: PointerEvent): { x: number; y: number } => {
    const box = pad.current?.getBoundingClientRect() ?? new DOMRect(0, 0, 1, 1);
    return { x: clamp((event.clientX - box.left) / box.width), y: clamp((event.clientY - box.top) / box.height) };
  };
  const onDown = (event: PointerEvent) => {
    if (event.button !== 0) return;
    pad.current?.setPointerCapture(event.pointerId);
    const { x, y } = place(event);
    setPen({ x, y, down: true });
    drawTo(x, y, true);
  };
  const onMove = (event: PointerEvent) => {
    const { x, y } = place(event);
    const drawing = pen.down && event.buttons === 1;
    if (drawing) drawTo(x, y, false);
    setPen({ x, y, down: drawing });
  };
  const wipe = () => {
    setStroke([]);
    setPen(START);
    pad.current?.focus();
  };

  return (
    <ActivityFrame label={view.title} class="signature" layer={layer}>
      <Parchment class="signature-paper">
        <h2>{view.title}</h2>
        <p class="signature-text">
          <Rich text={view.text} />
        </p>
        <button
          type="button"
          class={pen.down ? 'pad is-writing' : 'pad'}
          ref={pad}
          data-autofocus={true}
          aria-label="The line to sign on. Arrow keys move the quill, confirm lowers and lifts it."
          onPointerDown={onDown}
          onPointerMove={onMove}
          onPointerUp={() => setPen({ ...pen, down: false })}
        >
          <svg viewBox={`0 0 ${PAD.width} ${PAD.height}`} aria-hidden="true" focusable="false">
            <path class="guide" d="M112 120H930" />
            <path class="sign-here" d="M112 236H930M66 210l26 26M92 210l-26 26" />
            <path class="ink-path" d={inkPath(stroke)} />
          </svg>
          <Quill pen={pen} />
        </button>
        <p class="pad-hints" aria-hidden="true">
          <span>
            <Keycap label={controls.value.device === 'keyboard' ? '← ↑ ↓ →' : 'Stick'} /> move the quill
          </span>
          <span>
            <Keycap label={keys.value.confirm ?? ''} /> lower and lift it
          </span>
          <KeyHint action="next" label="done" />
          <span>or draw with the mouse</span>
        </p>
        <footer>
          <button type="button" class="button is-ink is-plain" disabled={stroke.length === 0} onClick={wipe}>
            Blot it out
          </button>
          <button type="button" class="button is-ink is-plain" onClick={() => actions.sign(PLAIN_SIGNATURE)}>
            Sign plainly
            <Ink stroke={PLAIN_SIGNATURE} plainName={view.plainName} />
          </button>
          <button type="button" class="button is-ink" disabled={!drawn} onClick={() => actions.sign(simplify(stroke))}>
            It is signed
          </button>
        </footer>
      </Parchment>
    </ActivityFrame>
  );
}

/** The quill, and a ring where it would touch the paper: full of ink while it does. */
const Quill = ({ pen }: { pen: Pen }) => (
  <span class="pen" style={{ left: `${pen.x * 100}%`, top: `${pen.y * 100}%` }} aria-hidden="true">
    <span class="nib" />
    <svg class="quill" viewBox="0 0 60 90" aria-hidden="true" focusable="false">
      <path class="quill-feather" d="M56 3C34 8 19 28 13 54L6 74l4 1 7-14C40 58 56 34 56 3Z" />
      <path class="quill-shaft" d="M2 88 14 62C24 40 36 22 50 10" />
    </svg>
  </span>
);

const clamp = (part: number) => Math.min(1, Math.max(0, part));
