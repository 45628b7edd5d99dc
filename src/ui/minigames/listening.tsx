import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ListeningGauge } from '../minigame-views';
import { Layer, Sitter, Stage } from './stage';

const [WIDTH, HEIGHT] = [344, 136];
/** The door, seen from its edge: px from the left. */
const DOOR = { left: 208, right: 228 } as const;
/** Where the wings are when they are near, and how far off they get. */
const NEAR = { x: 172, y: 58 } as const;
const FAR = 150;
/** How far a wingbeat carries. */
const CARRIES = 150;
/** Part of its time in the air in which the wings that made it are still seen. */
const FRESH = 0.2;
/** Half the wings' width and height, near and far. */
const WINGS = [
  { frame: 'listening/wings/0', x: 22, y: 6 },
  { frame: 'listening/wings/1', x: 9, y: 3 },
] as const;
const INK = { loud: '#e2f8ff', soft: '#8fc4ee' } as const;

type Rings = ListeningGauge['rings'];
const sourceOf = (loudness: number): number => Math.round(NEAR.x - FAR * (1 - loudness));

/** Wingbeats as rings that come down the corridor to the ear at the door. */
export function Listening({ view }: { view: ListeningGauge }) {
  const { rings, listener, asker, questions } = view;
  return (
    <div class="gauge-listening is-scene">
      <Stage width={WIDTH} height={HEIGHT}>
        <Layer frame="listening/door" />
        <Heard rings={rings} />
        {rings
          .filter(({ age }) => age < FRESH)
          .map(({ loudness }) => {
            const { frame, x, y } = WINGS[loudness > 0.5 ? 0 : 1];
            return <Layer key={loudness} frame={frame} x={sourceOf(loudness) - x} y={NEAR.y - y} />;
          })}
        {asker && <Sitter cell={asker.portrait} x={DOOR.left - 100} y={HEIGHT - 96} />}
        <Layer frame="listening/edge" />
        <Sitter cell={listener.portrait} x={DOOR.right - 2} y={HEIGHT - 96} />
        {asker && <Layer class="is-bobbing" frame="listening/question" x={DOOR.left - 116} y={22} />}
        {Array.from({ length: questions }, (_, n) => (
          <Layer key={n} frame="listening/question" x={4 + n * 22} y={4} />
        ))}
      </Stage>
      <p class="visually-hidden">Questions she came back with: {questions}</p>
    </div>
  );
}

/** Rings one pixel thick, two while they are loud; beyond the door every other pixel is lost. */
function Heard({ rings }: { rings: Rings }) {
  const ref = useRef<HTMLCanvasElement>(null);
  useLayoutEffect(() => {
    const context = ref.current?.getContext('2d');
    if (!context) return;
    context.clearRect(0, 0, WIDTH, HEIGHT);
    for (const ring of rings) drawRing(context, ring);
  });
  return <canvas class="layer stage-canvas" ref={ref} width={WIDTH} height={HEIGHT} />;
}

function drawRing(context: CanvasRenderingContext2D, { loudness, age }: Rings[number]): void {
  const left = (1 - age) * (0.35 + 0.65 * loudness);
  context.fillStyle = left > 0.4 ? INK.loud : INK.soft;
  context.globalAlpha = Math.ceil(left * 4) / 4;
  const radius = 6 + age * CARRIES;
  const thick = loudness > 0.4 ? 2 : 1;
  const steps = Math.ceil(radius * 7);
  let last = '';
  for (let n = 0; n < steps; n++) {
    const turn = (n / steps) * 2 * Math.PI;
    const x = sourceOf(loudness) + Math.round(Math.cos(turn) * radius);
    const y = NEAR.y + Math.round(Math.sin(turn) * radius);
    const muffled = x >= DOOR.left && (x + y) % 2 === 0;
    const at = `${x} ${y}`;
    if (at === last || muffled) continue;
    last = at;
    context.fillRect(x, y, thick, thick);
  }
}
