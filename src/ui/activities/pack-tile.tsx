import { shapeOf } from '../../quest-state/bag';
import type { Packed } from '../../quest-state/state';
import type { PackItemView } from '../activity-views';
import { ItemFace } from './item-face';
import { sizeOf } from './packing-shape';

type PackTileProps = { item: PackItemView; at: Packed; state?: 'lies' | 'lifted' | 'fits' | 'blocked' };

/** An item as the cells it fills, drawn as one piece of cloth or wood with its icon or first letter. */
export function PackTile({ item, at, state = 'lies' }: PackTileProps) {
  const cells = shapeOf(item.id, at.turns);
  const { columns, rows } = sizeOf(item.id, at.turns);
  const whole = cells.length === columns * rows;
  const [faceX, faceY] = whole ? [0, 0] : (cells[0] ?? [0, 0]);
  const has = (x: number, y: number) => cells.some(([cx, cy]) => cx === x && cy === y);
  return (
    <span
      class={`pack-tile is-${state}`}
      style={{
        '--x': String(at.x),
        '--y': String(at.y),
        '--w': String(columns),
        '--h': String(rows),
        '--face-x': String(faceX),
        '--face-y': String(faceY),
        '--face-w': String(whole ? columns : 1),
        '--face-h': String(whole ? rows : 1),
        '--tint': item.tint,
      }}
      aria-hidden="true"
    >
      {cells.map(([x, y]) => (
        <span
          key={`${x},${y}`}
          class={[
            'pack-cell',
            has(x, y - 1) ? 'joins-n' : '',
            has(x + 1, y) ? 'joins-e' : '',
            has(x, y + 1) ? 'joins-s' : '',
            has(x - 1, y) ? 'joins-w' : '',
          ].join(' ')}
          style={{ '--cx': String(x), '--cy': String(y) }}
        />
      ))}
      <ItemFace item={item} />
    </span>
  );
}
