import type { Paint } from '../color';
import { Figure, type Picture } from '../figure';
import { blob, box, stroke, within } from '../shape';
import type { Frame } from '../sheet';

type Bed = { cloth: Paint; lining: Paint; patch?: string };

/** A roll spread by the fire, its flap thrown back; `flip` turns its pillow to the other side. */
function drawBedroll({ cloth, lining, patch }: Bed, length: number, flip: boolean): Picture {
  const figure = new Figure(
    [length + 30, 44],
    [(length + 30) >> 1, 32],
    { cloth, lining, patch: patch ?? '#ffffff' },
    { mirror: flip },
  );
  const half = length / 2;
  const mat = blob(
    [
      [-half, -13],
      [half - 4, -15],
      [half + 2, -8],
      [half, 1],
      [-half + 2, 4],
      [-half - 3, -4],
    ],
    { rim: 4 },
  );
  figure.add(mat, 'lining', { bias: -0.05 });
  figure.add(
    blob(
      [
        [-half - 1, -14],
        [-half + 13, -16],
        [-half + 15, -3],
        [-half + 2, 0],
      ],
      { rim: 5 },
    ),
    'lining',
    { bias: 0.08 },
  );
  const quilt = blob(
    [
      [-half + 19, -16],
      [half - 3, -17],
      [half + 3, -8],
      [half + 1, 3],
      [-half + 21, 6],
      [-half + 17, -4],
    ],
    { rim: 6 },
  );
  figure.add(quilt, 'cloth', { cast: 0.14 });
  for (let k = 1; k < 4; k++) {
    const x = -half + 19 + ((length - 22) * k) / 4;
    figure.add(
      within(
        stroke(
          [
            [x, -17],
            [x - 2, -6],
            [x, 6],
          ],
          [0.6, 0.9, 0.6],
        ),
        quilt,
      ),
      'cloth',
      { bias: -0.22, crease: 0 },
    );
  }
  figure.add(
    blob(
      [
        [-half + 18, -16],
        [-half + 24, -17],
        [-half + 26, 5],
        [-half + 20, 6],
      ],
      { rim: 2.4 },
    ),
    'lining',
    { cast: 0.1 },
  );
  if (patch) figure.add(within(box(half - 14, -8, half - 6, -1), quilt), 'patch', { crease: 1 });
  return figure.render();
}

const BEDS: Readonly<Record<string, { bed: Bed; length: number; flip: boolean }>> = {
  spike: { bed: { cloth: '#8a6cc8', lining: '#c8e6a0', patch: '#f2d878' }, length: 38, flip: false },
  griffith: { bed: { cloth: '#4f7d46', lining: '#d0c29a', patch: '#a86840' }, length: 54, flip: true },
  connor: { bed: { cloth: '#b0683c', lining: '#e2cba0' }, length: 54, flip: false },
  yam: { bed: { cloth: '#4c86cc', lining: '#eef2fa' }, length: 52, flip: true },
  saphira: { bed: { cloth: '#54407c', lining: '#8a78a8' }, length: 52, flip: false },
};

/** Five bedrolls, one for each. */
export function* bedrolls(): Iterable<Frame> {
  for (const [name, { bed, length, flip }] of Object.entries(BEDS))
    yield { name: `bedroll-${name}`, picture: drawBedroll(bed, length, flip) };
}
