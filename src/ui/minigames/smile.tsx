import type { SmileGauge } from '../minigame-views';
import { Face } from './face';

const [WIDTH, HEIGHT] = [600, 214];
const MOUTH = { x: 312, y: 104 } as const;
/** The measure beside the mouth: px from the top, all gone at the foot. */
const TRACK = { x: 564, top: 24, height: 166 } as const;
const trackY = (width: number): number => TRACK.top + ((1 - width) / 2) * TRACK.height;

/** Spike's smile close up, whom it is for, and the measure of what still convinces. */
export function Smile({ view }: { view: SmileGauge }) {
  const { width, band, smiler, asker, question } = view;
  const stance = Math.abs(width) <= band ? 'fits' : width > 0 ? 'too wide' : 'too thin';
  return (
    <div class="gauge-smile is-scene">
      <p class="smile-question">{question}</p>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true" focusable="false">
        <defs>
          <radialGradient id="muzzle" cx="0.42" cy="0.25" r="0.85">
            <stop offset="0" stop-color="#c79af0" />
            <stop offset="0.6" stop-color="#9a63cf" />
            <stop offset="1" stop-color="#6a3f9e" />
          </radialGradient>
          <linearGradient id="smile-room" x1="0" x2="1" y1="0" y2="0">
            <stop offset="0" stop-color="#3f4aa0" />
            <stop offset="0.36" stop-color="#2a2468" />
            <stop offset="1" stop-color="#50306a" />
          </linearGradient>
          <clipPath id="mouth-only">
            <path d={mouth(width)} />
          </clipPath>
        </defs>
        <rect fill="url(#smile-room)" width={WIDTH} height={HEIGHT} />
        <path class="smile-crack" d={`M0 0H132V${HEIGHT}H0Z`} />
        <path class="smile-door" d={`M132 0h24v${HEIGHT}h-24Z`} />
        <Face face={asker} x={66} y={107} radius={56} lit={false} />
        <Muzzle width={width} />
        <path class="smile-edge" d={`M468 0V${HEIGHT}`} />
        <Face face={smiler} x={513} y={107} radius={38} lit={stance === 'fits'} />
        <g class="smile-track">
          <rect class="track-bar" x={TRACK.x} y={TRACK.top} width="16" height={TRACK.height} rx="8" />
          <rect class="track-band" x={TRACK.x} y={trackY(band)} width="16" height={band * TRACK.height} rx="5" />
          <path class="track-wide" d={`M${TRACK.x - 5} 12q13 10 26 0`} />
          <path class="track-thin" d={`M${TRACK.x - 2} ${HEIGHT - 9}q10-7 20 0`} />
          <path
            class={`track-mark is-${stance.replace(' ', '-')}`}
            transform={`translate(${TRACK.x + 8} ${trackY(width).toFixed(1)})`}
            d="M0-13 18 0 0 13-18 0Z"
          />
        </g>
      </svg>
      <p class="visually-hidden" aria-live="polite">
        The smile {stance === 'fits' ? 'fits' : `is ${stance}`}.
      </p>
    </div>
  );
}

/** How far the corners reach and rise, and the lips part, for a width of −1 to 1. */
function lipsOf(width: number) {
  const much = (width + 1) / 2;
  return { reach: 36 + 58 * much, rise: -12 + 40 * much, part: Math.max(0, much - 0.3) * 74 };
}

function mouth(width: number): string {
  const { reach, rise, part } = lipsOf(width);
  const { x, y } = MOUTH;
  const [left, right, corner] = [x - reach, x + reach, y + 18 - rise];
  const bend = reach * 0.55;
  const upper = y + 18 + rise * 0.55;
  const lower = upper + part;
  return `M${left} ${corner}C${x - bend} ${upper} ${x + bend} ${upper} ${right} ${corner}C${x + bend} ${lower + 8} ${x - bend} ${lower + 8} ${left} ${corner}Z`;
}

function Muzzle({ width }: { width: number }) {
  const { reach, rise, part } = lipsOf(width);
  const { x, y } = MOUTH;
  const corner = y + 18 - rise;
  const teeth = Math.max(0, width) * (part + 20);
  return (
    <g class="muzzle">
      <rect x="156" width={2 * (x - 156)} height={HEIGHT} fill="url(#muzzle)" />
      <path
        class="muzzle-scale"
        d="M176 24q10 10 20 0m0 0q10 10 20 0M186 40q10 10 20 0M408 24q10 10 20 0m0 0q10 10 20 0M418 40q10 10 20 0"
      />
      <path
        class="muzzle-bridge"
        d={`M${x - 74} 0Q${x - 62} 60 ${x - 108} 92M${x + 74} 0Q${x + 62} 60 ${x + 108} 92`}
      />
      <path class="muzzle-chin" d={`M${x - 78} ${HEIGHT}Q${x} ${HEIGHT - 44} ${x + 78} ${HEIGHT}Z`} />
      <path class="muzzle-nostril" d={`M${x - 32} 40q7-9 14 2M${x + 32} 40q-7-9-14 2`} />
      <ellipse class="muzzle-blush" cx={x - 116} cy="112" rx="26" ry="14" />
      <ellipse class="muzzle-blush" cx={x + 116} cy="112" rx="26" ry="14" />
      <path class="mouth-hole" d={mouth(width)} />
      <g clip-path="url(#mouth-only)">
        <ellipse class="mouth-tongue" cx={x} cy={y + 30 + rise * 0.55 + part} rx={reach * 0.5} ry={part * 0.42} />
        <path
          class="mouth-teeth"
          d={`M${x - reach} ${corner - 4}C${x - reach * 0.55} ${y + 20 + rise * 0.55} ${x + reach * 0.55} ${y + 20 + rise * 0.55} ${x + reach} ${corner - 4}V${corner + teeth}C${x + reach * 0.55} ${y + 24 + rise * 0.55 + teeth} ${x - reach * 0.55} ${y + 24 + rise * 0.55 + teeth} ${x - reach} ${corner + teeth}Z`}
        />
        {width > 0.35 &&
          [-3, -2, -1, 0, 1, 2, 3].map((n) => (
            <path
              key={n}
              class="mouth-gap"
              d={`M${x + n * reach * 0.24} ${y - 20}v90`}
              opacity={Math.min(1, (width - 0.35) * 3)}
            />
          ))}
        <path class="mouth-fang" d={`M${x - reach * 0.52} ${y + 8 + rise * 0.2}h12l-6 ${12 + part * 0.14}Z`} />
      </g>
      <path class="mouth-lip" d={mouth(width)} />
      <path
        class="mouth-corner"
        d={`M${x - reach - 4} ${corner - 6}q-5 6 1 12M${x + reach + 4} ${corner - 6}q5 6-1 12`}
      />
      {width > 0.45 && <path class="muzzle-sweat" d={`M${x + 136} 58q-12 20 0 25 12-5 0-25Z`} />}
    </g>
  );
}
