import type { SmileGauge } from '../minigame-views';
import { Block, Layer, type LayerName, Sitter, Stage } from './stage';

const [WIDTH, HEIGHT] = [344, 136];
/** The measure on the door: px from the top, all gone at its foot. */
const TRACK = { x: 316, top: 22, width: 8, height: 92 } as const;
const trackY = (width: number): number => TRACK.top + Math.round(((1 - width) / 2) * TRACK.height);
/** Middle of the mark that moves along it. */
const MARK = { x: 5, y: 4 } as const;
const SMILES = 9;
/** Where sweat stands on his brow, drop by drop. */
const DROPS = [
  [236, 20],
  [131, 42],
  [232, 68],
] as const;

/** Spike in the crack of his door, whom his smile is for, and the measure of what still convinces. */
export function Smile({ view }: { view: SmileGauge }) {
  const { width, band, asker, question, glance } = view;
  const feeling = Math.abs(width) <= band ? 'fits' : width > 0 ? 'wide' : 'thin';
  const smile = Math.round(((width + 1) / 2) * (SMILES - 1));
  const much = Math.max(0, Math.ceil((width - 0.15) * 3.5));
  return (
    <div class="gauge-smile is-scene">
      <p class="smile-question" aria-live="polite">
        {question}
      </p>
      <Stage width={WIDTH} height={HEIGHT}>
        <Layer frame="smile/door" />
        <Sitter cell={asker.portrait} x={8} y={HEIGHT - 96} />
        <Layer frame={`smile/eyes/${feeling}/${glance}`} />
        <Layer frame={`smile/mouth/${smile}` as LayerName} />
        {DROPS.slice(0, much).map(([x, y]) => (
          <Layer key={x} class="is-running" frame="smile/drop" x={x} y={y} />
        ))}
        <Block
          class="track-band"
          x={TRACK.x}
          y={trackY(band)}
          width={TRACK.width}
          height={trackY(-band) - trackY(band)}
        />
        <Layer
          frame={feeling === 'fits' ? 'smile/mark/fits' : 'smile/mark/off'}
          x={TRACK.x + TRACK.width / 2 - MARK.x}
          y={trackY(width) - MARK.y}
        />
      </Stage>
      <p class="visually-hidden" aria-live="polite">
        {feeling === 'fits' ? 'The smile fits.' : `The smile is too ${feeling}.`}
      </p>
    </div>
  );
}
