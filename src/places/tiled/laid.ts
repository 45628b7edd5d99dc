/** Layers out of their groups: what groups give goes into each. */
import type { Laid, Paint } from '../layers';
import type { Report } from './report';
import type { TiledLayer } from './format/layer';

type Leaf = Exclude<TiledLayer, { type: 'group' }>;
/** `see`: how much the tint's alpha lets tiles and pictures be seen; it is not yet in `laid.opacity`. */
export type LaidLayer = { readonly layer: Leaf; readonly laid: Laid; readonly see: number };

const OVER = /^over/;
const ROOT: Laid = {
  name: '',
  above: false,
  opacity: 1,
  tint: '#ffffff',
  offset: { x: 0, y: 0 },
  parallax: { x: 1, y: 1 },
  blend: 'normal',
};

/** Every shown layer, from the back to the front. Hidden ones are told. */
export const laidLayers = (layers: readonly TiledLayer[], report: Report): readonly LaidLayer[] =>
  within(layers, ROOT, 1, report);

const within = (layers: readonly TiledLayer[], around: Laid, see: number, report: Report): readonly LaidLayer[] =>
  layers.flatMap((layer): readonly LaidLayer[] => {
    const { name, opacity, offsetx, offsety, parallaxx, parallaxy, tintcolor, mode } = layer;
    if (!layer.visible) {
      hidden(report, `layer "${name}"`);
      return [];
    }
    const laid: Laid = {
      name,
      above: around.above || OVER.test(name),
      opacity: around.opacity * opacity,
      tint: multiplied(around.tint, tintcolor),
      offset: { x: around.offset.x + offsetx, y: around.offset.y + offsety },
      parallax: { x: around.parallax.x * parallaxx, y: around.parallax.y * parallaxy },
      blend: mode,
    };
    const seen = see * (tintcolor?.alpha ?? 1);
    return layer.type === 'group' ? within(layer.layers, laid, seen, report) : [{ layer, laid, see: seen }];
  });

function multiplied(tint: string, by: Paint | null): string {
  if (!by) return tint;
  const channel = (hex: string, i: number): number => Number.parseInt(hex.slice(1 + 2 * i, 3 + 2 * i), 16);
  const channels = [0, 1, 2].map((i) => Math.round((channel(tint, i) * channel(by.color, i)) / 255));
  return `#${channels.map((c) => c.toString(16).padStart(2, '0')).join('')}`;
}

export function hidden(report: Report, place: string): void {
  const message = 'is hidden, and so it is not in the game: show it, or remove it';
  report.add('hidden', place, message, { severity: 'warning' });
}
