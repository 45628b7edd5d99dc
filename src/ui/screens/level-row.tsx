import { useRef } from 'preact/hooks';
import { useElementActions } from '../focus-layer';

/** Steps of a level, each a tenth. */
const FULL = 10;

type LevelRowProps = { label: string; value: number; onChange: (value: number) => void };

/** A row whose left and right make something more or less, in tenths; the mouse drags along its bar. */
export function LevelRow({ label, value, onChange }: LevelRowProps) {
  const ref = useRef<HTMLDivElement>(null);
  const bar = useRef<HTMLSpanElement>(null);
  const set = (level: number) => {
    const next = Math.min(FULL, Math.max(0, level));
    if (next !== value) onChange(next);
  };
  useElementActions(ref, (action) => {
    if (action !== 'left' && action !== 'right') return action === 'confirm';
    set(value + (action === 'left' ? -1 : 1));
    return true;
  });
  const point = ({ clientX }: PointerEvent) => {
    const box = bar.current?.getBoundingClientRect();
    if (box) set(Math.round(((clientX - box.left) / box.width) * FULL));
  };
  return (
    <div
      class="option-row"
      ref={ref}
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={FULL * 10}
      aria-valuenow={value * 10}
      aria-valuetext={`${value * 10} %`}
    >
      <span class="option-name">{label}</span>
      <span class="level" aria-hidden="true">
        <span class="level-word">{value * 10} %</span>
        <span
          class="level-bar"
          ref={bar}
          onPointerDown={(event) => {
            event.currentTarget.setPointerCapture(event.pointerId);
            point(event);
          }}
          onPointerMove={(event) => {
            if (event.buttons === 1) point(event);
          }}
        >
          <span class="level-track">
            <span class="level-fill" style={{ width: `${value * 10}%` }} />
          </span>
          <span class="level-knob" style={{ left: `${value * 10}%` }} />
        </span>
      </span>
    </div>
  );
}
