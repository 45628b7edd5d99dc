import type { Picture } from '../figure';
import { blob, ellipse, stroke, within } from '../shape';
import type { Frame } from '../sheet';
import { blank } from './memory-attack-palette';

/** How the double door stands: leaves in pixels from shut, a bar, a push from without. */
type Stand = { open: number; bar: boolean; push: number };

/** The double door of the castle's front: as high as two ponies and heavier than one small dragon. */
function drawDoor({ open, bar, push }: Stand): Picture {
  const figure = blank([140, 168], [70, 158]);
  figure.add(
    blob(
      [
        [-54, 0],
        [-54, -92],
        [-46, -122],
        [-26, -140],
        [0, -147],
        [26, -140],
        [46, -122],
        [54, -92],
        [54, 0],
      ],
      { rim: 2, smooth: false },
    ),
    'dark',
  );
  if (open > 0)
    figure.add(
      blob(
        [
          [-open, 0],
          [-open, -120],
          [0, -143],
          [open, -120],
          [open, 0],
        ],
        { rim: 1, smooth: false },
      ),
      'cloth',
      { glow: 0.5, crease: 0 },
    );
  for (const side of [-1, 1] as const) {
    const inner = side * (open + (side > 0 ? push : 0));
    const lift = push * 0.4;
    const leaf = blob(
      [
        [inner, 0],
        [inner, -144 + Math.abs(inner) * 0.3 + lift],
        [side * 26, -138 + lift],
        [side * 45, -120],
        [side * 52, -92],
        [side * 52, 0],
      ],
      { rim: 3, smooth: false },
    );
    figure.add(leaf, 'wood', { bias: side < 0 ? 0.05 : -0.04 });
    for (const [y0, y1] of [
      [-112, -74],
      [-64, -34],
      [-26, -7],
    ] as const) {
      const [a, b] = [inner + side * 7, side * 45];
      figure.add(
        within(
          blob(
            [
              [a, y1],
              [a, y0 + 3],
              [(a + b) / 2, y0 - 4],
              [b, y0 + 3],
              [b, y1],
            ],
            { rim: 2, smooth: false },
          ),
          leaf,
        ),
        'wood',
        { bias: -0.14, crease: 1 },
      );
      figure.add(
        within(
          blob(
            [
              [a + side * 4, y1 - 4],
              [a + side * 4, y0 + 6],
              [(a + b) / 2, y0 + 1],
              [b - side * 4, y0 + 6],
              [b - side * 4, y1 - 4],
            ],
            { rim: 3, smooth: false },
          ),
          leaf,
        ),
        'pale',
        { bias: 0.02 },
      );
    }
    for (const y of [-118, -70, -29])
      figure.add(
        within(
          stroke(
            [
              [side * 30, y],
              [side * 53, y],
            ],
            [1.8, 1.8],
          ),
          leaf,
        ),
        'metal',
      );
    figure.add(ellipse(inner + side * 5, -56, 2.8, 3.6), 'gold');
    figure.add(ellipse(inner + side * 5, -55, 1.4, 1.8), 'dark', { crease: 0 });
  }
  if (bar) {
    figure.add(
      stroke(
        [
          [-48, -46 + push],
          [0, -47],
          [48, -46 - push],
        ],
        [3.6, 3.8, 3.6],
      ),
      'wood',
      { cast: 0.2, bias: 0.08 },
    );
    for (const x of [-34, 34])
      figure.add(
        blob(
          [
            [x - 4, -52],
            [x + 4, -52],
            [x + 4, -40],
            [x - 4, -40],
          ],
          { rim: 2, smooth: false },
        ),
        'metal',
      );
  }
  return figure.render();
}

/** How far the right leaf gives, frame by frame, while the other side pushes. */
const SHAKE: readonly number[] = [0, 1, 3, 1, 0, -1, 2, 0];

/** The door he held: shut, barred, giving, open. */
export function* doors(): Iterable<Frame> {
  yield { name: 'double-door', picture: drawDoor({ open: 0, bar: false, push: 0 }) };
  yield { name: 'double-door-ajar', picture: drawDoor({ open: 9, bar: false, push: 0 }) };
  yield { name: 'double-door-open', picture: drawDoor({ open: 30, bar: false, push: 0 }) };
  yield { name: 'double-door-barred', picture: drawDoor({ open: 0, bar: true, push: 0 }) };
  for (const [k, push] of SHAKE.entries()) {
    yield { name: `double-door-shaking/${k}`, picture: drawDoor({ open: Math.max(0, push - 1), bar: false, push }) };
  }
}
