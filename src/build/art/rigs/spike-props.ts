import { path } from '../portraits/path';
import { blob, box, stroke } from '../shape';
import type { Stance } from './biped';

/** What Spike holds or wears; the glass and the quill follow the near hand at (x, y) from the body's foot point. */
export type Prop = { kind: 'bag' } | { kind: 'glass' | 'quill'; x: number; y: number };
/** When it is painted: behind everything, over the body, over the head, over the arms. */
export type Layer = 'behind' | 'body' | 'front' | 'over';

function bag({ figure, view }: Stance, layer: Layer): void {
  const body = (x: number, y: number, w: number): void => {
    figure.add(
      blob(
        [
          [x - w, y - 3.4],
          [x - w + 1.4, y - 4.6],
          [x + w - 1.4, y - 4.6],
          [x + w, y - 3.4],
          [x + w + 0.4, y + 3],
          [x + w - 1.6, y + 4.4],
          [x - w + 1.6, y + 4.4],
          [x - w - 0.4, y + 3],
        ],
        { rim: 3 },
      ),
      'bag',
      { cast: 0.16 },
    );
    for (const end of [x - w + 2, x + w - 2])
      figure.add(
        stroke(
          [
            [end, y - 4.2],
            [end + 0.3, y + 4],
          ],
          [0.7, 0.7],
        ),
        'strap',
        { crease: 0 },
      );
  };
  if (view === 'down') {
    if (layer === 'behind') body(-10.4, -9.6, 5);
    if (layer === 'body') figure.add(stroke(path('4.6,-14.6 0,-11 -6,-6.4'), [1, 1, 1]), 'strap', { crease: 0 });
  } else if (view === 'up') {
    if (layer === 'front') {
      figure.add(stroke(path('-4.8,-14.4 2,-10 7,-7'), [1, 1, 1]), 'strap');
      body(6.6, -7.4, 5.4);
      figure.mark(6, -7, ['y'], { y: '#f2cf72' });
    }
  } else if (layer === 'body') {
    figure.add(stroke(path('2.6,-14 -1,-11.4 -4.6,-9'), [1, 1, 1]), 'strap', { crease: 0 });
    body(-5.6, -7.6, 5.4);
    figure.mark(-6, -8, ['yy'], { y: '#f2cf72' });
  }
}

/** Draws the part of a prop that belongs to a layer. */
export function drawProp(stance: Stance, prop: Prop | undefined, layer: Layer): void {
  const { figure } = stance;
  if (prop?.kind === 'bag') bag(stance, layer);
  if (!prop || prop.kind === 'bag' || layer !== 'front') return;
  const { x, y } = prop;
  if (prop.kind === 'glass') {
    figure.add(box(x - 3, y - 5, x + 3, y), 'glass');
    figure.add(box(x - 1, y, x + 1, y + 3), 'glass');
    figure.stamp(x - 3, y - 5, ['gwwwwg', 'pPpplp', 'pPpppp', 'pppppd', '.pppd.', '..gd..', '..gd..', '.gwwd.'], {
      g: { material: 'glass', shade: 3 },
      w: { material: 'glass', shade: 5 },
      p: { material: 'punch', shade: 3 },
      P: { material: 'punch', shade: 5 },
      l: '#b8f06a',
      d: { material: 'glass', shade: 2 },
    });
    return;
  }
  figure.add(
    blob(
      [
        [x, y],
        [x + 1.4, y - 5],
        [x + 5.4, y - 10],
        [x + 5, y - 5],
        [x + 2.4, y - 1],
      ],
      { rim: 2 },
    ),
    'quill',
  );
}
