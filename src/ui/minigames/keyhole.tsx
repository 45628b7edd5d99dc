import type { KeyholeGauge } from '../minigame-views';

/** The corridor's picture, px of its own art, and the radius of what the keyhole shows of it. */
const [WIDTH, HEIGHT, RADIUS] = [480, 200, 64];
/** Where the wall meets the floor. */
const FLOOR = 150;
const REACH = { x: WIDTH / 2 - RADIUS, y: HEIGHT / 2 - RADIUS } as const;
const at = (x: number, y: number) => ({ x: WIDTH / 2 + x * REACH.x, y: HEIGHT / 2 + y * REACH.y });
const MARK = 9;
const AROUND = 2 * Math.PI * MARK;

/** A round view of the moonlit corridor; the rest is door. */
export function Keyhole({ view }: { view: KeyholeGauge }) {
  const eye = at(view.x, view.y);
  const seen = view.spots.filter(({ sure }) => sure >= 1);
  return (
    <div class="gauge-keyhole is-scene">
      <div class="keyhole-plate">
        <svg
          class="keyhole-view"
          viewBox={`${(eye.x - RADIUS).toFixed(2)} ${(eye.y - RADIUS).toFixed(2)} ${2 * RADIUS} ${2 * RADIUS}`}
          aria-hidden="true"
          focusable="false"
        >
          <Corridor />
          {view.things.map(({ sprite, x, foot }) => {
            const { width, height, x: left, y: top } = sprite.frame;
            return (
              <svg
                aria-hidden="true"
                focusable="false"
                key={`${left} ${top} ${x}`}
                x={x - width / 2}
                y={foot - height}
                width={width}
                height={height}
                viewBox={`${left} ${top} ${width} ${height}`}
              >
                <image href={sprite.url} width={sprite.sheet.width} height={sprite.sheet.height} />
              </svg>
            );
          })}
          <rect class="corridor-night" width={WIDTH} height={HEIGHT} />
          <Moonlight />
          {view.spots.map(({ name, sure, ...spot }) => {
            const { x, y } = at(spot.x, spot.y);
            return (
              <g key={name} class={sure >= 1 ? 'spot is-sure' : 'spot'} transform={`translate(${x} ${y})`}>
                {sure > 0 && (
                  <circle r={MARK} stroke-dasharray={`${sure * AROUND} ${AROUND}`} transform="rotate(-90)" />
                )}
                {sure >= 1 && <path d="M-4 0-1 3 4-3" />}
              </g>
            );
          })}
        </svg>
        <span class="keyhole-shade" aria-hidden="true" />
        <span class="keyhole-rim" aria-hidden="true" />
      </div>
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

function Corridor() {
  const tiles = Array.from({ length: 13 }, (_, n) => (n - 6) * 62);
  return (
    <g>
      <rect class="corridor-wall" width={WIDTH} height={FLOOR} />
      {tiles.map((x) => (
        <path key={x} class="corridor-facet" d={`M${240 + x} 0h24l-18 150h-24Z`} />
      ))}
      <rect class="corridor-cornice" y="8" width={WIDTH} height="9" />
      <rect class="corridor-gold" y="17" width={WIDTH} height="2" />
      <rect class="corridor-dado" y="128" width={WIDTH} height="22" />
      <rect class="corridor-gold" y="127" width={WIDTH} height="1.5" />
      {tiles.map((x) => (
        <path key={x} class="corridor-gem" d={`M${240 + x / 2} 134l4 5-4 5-4-5Z`} />
      ))}
      <path class="corridor-corner" d="M236 150V62q32-44 64 0v88Z" />
      <path class="corridor-beyond" d="M250 150V72q18-26 36 0v78Z" />
      <rect class="corridor-floor" y={FLOOR} width={WIDTH} height={HEIGHT - FLOOR} />
      {tiles.map((x) => (
        <path key={x} class="corridor-joint" d={`M${240 + x * 0.62} ${FLOOR}L${240 + x * 1.1} ${HEIGHT}`} />
      ))}
      <path class="corridor-joint" d={`M0 160H${WIDTH}M0 175H${WIDTH}`} />
      <path class="corridor-carpet" d={`M0 164H${WIDTH}V186H0Z`} />
      <path class="corridor-hem" d={`M0 166.5H${WIDTH}M0 183.5H${WIDTH}`} />
    </g>
  );
}

function Moonlight() {
  return (
    <g>
      {[98, 336].map((x) => (
        <path key={x} class="corridor-moon" d={`M${x - 26} 34h52l44 150h-66Z`} />
      ))}
      <circle class="corridor-lamp" cx="190" cy="84" r="64" />
      <ellipse class="corridor-pool" cx="190" cy="168" rx="58" ry="20" />
    </g>
  );
}
