import { useRef } from 'preact/hooks';
import type { OverlayAction } from '../focus';
import { SliderRow } from './option-rows';

/** Steps of a level, each a tenth. */
const FULL = 10;

type LevelRowProps = { label: string; value: number; onChange: (value: number) => void };

/** How much of something there is, in tenths; the mouse drags along its bar. */
export function LevelRow({ label, value, onChange }: LevelRowProps) {
  const bar = useRef<HTMLSpanElement>(null);
  const set = (level: number) => {
    const next = Math.min(FULL, Math.max(0, level));
    if (next !== value) onChange(next);
  };
  const onAction = (action: OverlayAction): boolean => {
    if (action !== 'left' && action !== 'right') return action === 'confirm';
    set(value + (action === 'left' ? -1 : 1));
    return true;
  };
  const point = ({ clientX }: PointerEvent) => {
    const box = bar.current?.getBoundingClientRect();
    if (box) set(Math.round(((clientX - box.left) / box.width) * FULL));
  };
  const percent = value * (100 / FULL);
  return (
    <SliderRow label={label} max={100} value={percent} text={`${percent} %`} onAction={onAction}>
      <span class="level" aria-hidden="true">
        <span class="level-word">{percent} %</span>
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
            <span class="level-fill" style={{ width: `${percent}%` }} />
          </span>
          <span class="level-knob" style={{ left: `${percent}%` }} />
        </span>
      </span>
    </SliderRow>
  );
}
