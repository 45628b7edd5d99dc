import type { FaceView } from '../minigame-views';

/** Side of a cell of a portrait sheet, in its own pixels, and what of it a round frame shows. */
const CELL = 96;
const SHOWN = { x: 9, y: 8, side: 78 } as const;

/** Somepony's face in a gold ring, to be set into a picture around `x`, `y`. */
export function Face({
  face,
  x,
  y,
  radius,
  lit,
}: {
  face: FaceView;
  x: number;
  y: number;
  radius: number;
  lit: boolean;
}) {
  const { portrait } = face;
  const clip = `face-${face.name.replaceAll(' ', '-')}`;
  return (
    <g class={lit ? 'face is-lit' : 'face'} transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`}>
      <circle class="face-ground" r={radius} />
      {portrait && (
        <g clip-path={`url(#${clip})`}>
          <clipPath id={clip}>
            <circle r={radius} />
          </clipPath>
          <svg
            aria-hidden="true"
            focusable="false"
            x={-radius}
            y={-radius}
            width={2 * radius}
            height={2 * radius}
            viewBox={`${portrait.column * CELL + SHOWN.x} ${portrait.row * CELL + SHOWN.y} ${SHOWN.side} ${SHOWN.side}`}
          >
            <image class="face-cell" href={portrait.url} width={portrait.columns * CELL} />
          </svg>
        </g>
      )}
      <circle class="face-ring" r={radius} />
    </g>
  );
}
