import type { KeyholeGauge } from '../minigame-views';
import { Layer, type LayerName, Stage } from './stage';

/** The corridor's picture, the door that it is looked at through, and the hole's radius. */
const VIEW = { width: 520, height: 220 } as const;
const PLATE = { width: 344, height: 172, radius: 78 } as const;
const REACH = { x: VIEW.width / 2 - PLATE.radius, y: VIEW.height / 2 - PLATE.radius } as const;
const at = (x: number, y: number) => ({
  x: Math.round(VIEW.width / 2 + x * REACH.x),
  y: Math.round(VIEW.height / 2 + y * REACH.y),
});
/** Half the side of a mark, and in how many steps its ring closes. */
const MARK = 10;
const STEPS = 8;

/** A round view of the moonlit corridor; the rest is door. */
export function Keyhole({ view }: { view: KeyholeGauge }) {
  const eye = at(view.x, view.y);
  const [dx, dy] = [PLATE.width / 2 - eye.x, PLATE.height / 2 - eye.y];
  const seen = view.spots.filter(({ sure }) => sure >= 1);
  return (
    <div class="gauge-keyhole is-scene">
      <Stage width={PLATE.width} height={PLATE.height}>
        <Layer frame="keyhole/corridor" x={dx} y={dy} />
        {view.spots.map(({ name, sure, ...spot }) => {
          const { x, y } = at(spot.x, spot.y);
          const part = Math.floor(sure * STEPS);
          return part > 0 ? (
            <Layer key={name} frame={`keyhole/mark/${part}` as LayerName} x={x + dx - MARK} y={y + dy - MARK} />
          ) : null;
        })}
        <Layer frame="keyhole/plate" />
      </Stage>
      <ul class="keyhole-spots">
        {view.spots.map(({ name, sure }) => (
          <li key={name} class={sure >= 1 ? 'is-sure' : ''}>
            {name}
          </li>
        ))}
      </ul>
      <p class="visually-hidden" aria-live="polite">
        {seen.length === 0 ? 'Nothing seen yet.' : `Nopony: ${seen.map(({ name }) => name).join(', ')}.`}
      </p>
    </div>
  );
}
