import { Canvas } from '../field';
import type { Figure, Picture } from '../figure';
import { blob, ellipse, type Point, stroke, union, within } from '../shape';
import type { Frame } from '../sheet';
import { cluster, aloe, fern } from './castle-ballroom-plants';
import { draw, rod } from './castle-parts';
import { pts } from './spike-bedroom-brush';

const both = (draws: (side: 1 | -1) => void): void => ([-1, 1] as const).forEach(draws);
const mirror = (side: number, points: readonly Point[]): Point[] => points.map(([x, y]) => [side * x, y]);

/** A guard's old barding on a stand: helm with crest, breastplate, greaves. `stained` shows what somepony spilt. */
function armour(stained: boolean): Picture {
  return draw(
    72,
    126,
    { steel: '#9fb2da', dark: '#4a5a94', plume: '#c84a78', stone: '#8b98d8', punch: '#f05a9c' },
    (f) => {
      f.add(blob(pts([-25, 0, 25, 0, 23, -8, -23, -8]), { rim: 2, smooth: false }), 'stone');
      f.add(blob(pts([-21, -8, 21, -8, 20, -12, -20, -12]), { rim: 2, smooth: false }), 'gold');
      f.add(ellipse(0, -13, 18, 4), 'stone', { bias: 0.1 });
      f.add(rod([0, -14], 2, [0, -50]), 'dark');
      both((side) => {
        const leg = blob(mirror(side, pts([4, -13, 13, -13, 12, -20, 13, -34, 15, -42, 4, -42, 4, -30, 5, -20])), {
          rim: 4,
        });
        f.add(leg, 'steel');
        f.add(within(ellipse(side * 9, -16, 8, 4), leg), 'steel', { bias: 0.12 });
        f.add(ellipse(side * 9, -33, 4.4, 4), 'gold', { bias: 0.02 });
      });
      const chest = blob(
        pts([-18, -58, -12, -68, 0, -66, 12, -68, 18, -58, 16, -44, 8, -36, 0, -33, -8, -36, -16, -44]),
        { rim: 8 },
      );
      f.add(chest, 'steel', { cast: 0.2 });
      f.add(within(stroke(pts([0, -66, 0, -52, 0, -33]), [1, 1, 1]), chest), 'steel', { bias: -0.26, crease: 0 });
      f.add(
        within(stroke(pts([-17, -56, -9, -47, 0, -44, 9, -47, 17, -56]), [1.4, 1.4, 1.4, 1.4, 1.4]), chest),
        'gold',
      );
      f.add(blob(pts([0, -60, 5, -53, 0, -46, -5, -53]), { rim: 2, smooth: false }), 'gold');
      f.add(blob(pts([0, -57, 3, -53, 0, -49, -3, -53]), { rim: 2, smooth: false }), 'ice');
      both((side) => f.add(ellipse(side * 16, -61, 7, 6), 'steel', { bias: 0.05, cast: 0.15 }));
      both((side) => f.add(stroke(mirror(side, pts([10, -61, 16, -56, 22, -60])), [1, 1.1, 1]), 'gold', { crease: 0 }));
      f.add(blob(pts([-9, -66, 9, -66, 10, -74, -10, -74]), { rim: 3 }), 'dark');
      f.add(stroke(pts([0, -86, -2, -101, 6, -106, 14, -98, 13, -88]), [3.4, 5, 5.4, 4.6, 2.4]), 'plume', {
        cast: 0.1,
      });
      f.add(stroke(pts([2, -92, 3, -100, 8, -103, 12, -97]), [1.4, 2, 2, 1.2]), 'plume', { bias: 0.22, crease: 0 });
      const helm = union(
        [ellipse(0, -82, 12, 11), blob(pts([-8, -80, 8, -80, 7, -68, 0, -65, -7, -68]), { rim: 5 })],
        1.4,
      );
      f.add(helm, 'steel', { cast: 0.2 });
      both((side) => f.add(blob(mirror(side, pts([5, -90, 11, -100, 13, -88])), { rim: 3 }), 'steel', { bias: 0.06 }));
      f.add(within(blob(pts([-9, -83, -2, -81, -2, -78, -9, -79]), { rim: 1, smooth: false }), helm), 'dark', {
        bias: -0.4,
      });
      f.add(within(blob(pts([9, -83, 2, -81, 2, -78, 9, -79]), { rim: 1, smooth: false }), helm), 'dark', {
        bias: -0.4,
      });
      f.add(within(stroke(pts([0, -93, 0, -80, 0, -66]), [1.2, 1.3, 1]), helm), 'gold', { crease: 0 });
      for (const x of [-4, 0, 4]) f.stamp(x, -72, ['k', 'k'], { k: { material: 'dark', shade: 1 } });
      if (stained) punchStain(f);
    },
  );
}

/** Pink, from a party nopony owned up to: it ran from the helm's chin to the plinth. */
function punchStain(f: Figure): void {
  f.mark(
    3,
    -63,
    [
      '..pp....',
      '.pppp...',
      'ppwppp..',
      'pppppp..',
      '.ppdpp..',
      '.pp.ppd.',
      '.pd..pp.',
      '.p...pd.',
      '.p...p..',
      '.d...p..',
      '.....p..',
      '.....d..',
    ],
    {
      p: { material: 'punch', shade: 3 },
      w: { material: 'punch', shade: 5 },
      d: { material: 'punch', shade: 2 },
    },
  );
  f.stamp(9, -11, ['.pp.', 'pppp', '.pd.'], { p: { material: 'punch', shade: 3 }, d: { material: 'punch', shade: 2 } });
}

/** A narrow table against the wall, with a runner and a vase of crystal lilies. */
const consoleTable = (): Picture =>
  draw(84, 102, { wood: '#b07a5c', cloth: '#7fb4d8', vase: '#c88ad0', lily: '#f2f0ff', stem: '#5fc0a4' }, (f) => {
    for (const x of [-30, 30]) {
      f.add(
        stroke(
          [
            [x, -26],
            [x * 1.06, -16],
            [x * 0.94, -6],
            [x, 0],
          ],
          [2.6, 2, 1.6, 2.2],
        ),
        'wood',
      );
    }
    f.add(blob(pts([-35, -32, 35, -32, 34, -22, 12, -19, -12, -19, -34, -22]), { rim: 3, smooth: false }), 'wood');
    f.add(blob(pts([-38, -38, 38, -38, 38, -31, -38, -31]), { rim: 2, smooth: false }), 'wood', {
      bias: 0.12,
      cast: 0.2,
    });
    f.add(blob(pts([-13, -38, 13, -38, 13, -26, 0, -20, -13, -26]), { rim: 1.4, smooth: false }), 'cloth');
    f.stamp(-2, -28, ['..g..', '.ggg.', 'ggggg', '.ggg.', '..g..'], { g: { material: 'gold', shade: 4 } });
    const spots: readonly Point[] = pts([-15, -62, -7, -70, 2, -74, 10, -68, 16, -59]);
    for (const [x, y] of spots)
      f.add(
        stroke(
          [
            [x * 0.2, -48],
            [x * 0.5, y + 12],
            [x, y],
          ],
          [0.9, 0.8, 0.8],
        ),
        'stem',
      );
    f.add(blob(pts([-7, -38, 7, -38, 9, -46, 4, -52, 5, -56, -5, -56, -4, -52, -9, -46]), { rim: 4 }), 'vase');
    f.add(stroke(pts([-8, -46, 0, -44, 8, -46]), [0.9, 0.9, 0.9]), 'gold', { crease: 0 });
    for (const [x, y] of spots) {
      for (const a of [-0.9, 0, 0.9])
        f.add(
          blob(
            [
              [x, y + 2],
              [x - 3 + a * 5, y - 5],
              [x + a * 7, y - 9],
              [x + 3 + a * 5, y - 4],
            ],
            { rim: 2 },
          ),
          'lily',
          { glow: 0.12, bias: a * 0.06 },
        );
      f.add(ellipse(x, y, 1.4, 1.2), 'gold', { glow: 0.3, crease: 0 });
    }
  });

/** A small table by Spike's door: letters to be sent, a saucer with one gem left. */
const postTable = (): Picture =>
  draw(48, 56, { wood: '#c4834a', paper: '#fbf4e2', ribbon: '#c9485c', gem: '#6fd8c8', saucer: '#e8e4fa' }, (f) => {
    for (const x of [-13, 13]) f.add(rod([x, -22], 2, [x * 1.15, 0], 1.4), 'wood');
    f.add(ellipse(0, -24, 19, 6.4), 'wood', { bias: -0.1 });
    f.add(ellipse(0, -26, 19, 6.4), 'wood', { bias: 0.1 });
    for (const [x, y] of [
      [-9, -27],
      [-4, -29],
      [-8, -31],
    ] as const) {
      f.add(rod([x - 6, y], 2, [x + 6, y - 1]), 'paper');
      f.stamp(x - 1, y - 2, ['r', 'r', 'r'], { r: { material: 'ribbon', shade: 3 } });
    }
    f.add(ellipse(9, -27, 6, 2.2), 'saucer');
    f.add(blob(pts([9, -34, 13, -30, 9, -27, 5, -30]), { rim: 2, smooth: false }), 'gem', { glow: 0.2 });
  });

/** A balloon that got away, up under the cornice. */
const balloon = (): Picture =>
  draw(30, 64, { rubber: '#f0a05a' }, (f) => {
    f.add(stroke(pts([0, -28, 2, -18, -2, -8, 1, 0]), [0.6, 0.5, 0.5, 0.5]), 'wax', { crease: 0 });
    f.add(ellipse(0, -40, 9, 11), 'rubber');
    f.add(blob(pts([0, -30, 3, -26, -3, -26]), { rim: 1, smooth: false }), 'rubber', { bias: -0.2 });
    f.add(ellipse(-3, -44, 2, 3, 20), 'rubber', { bias: 0.4, crease: 0 });
  });

/** What the party tracked out of the ballroom. */
function confetti(): Picture {
  const canvas = new Canvas(88, 40);
  const inks = ['#ff8fb8', '#ffd27a', '#8fe0dc', '#c8a4ff', '#a6e08a', '#ffffff'];
  for (let k = 0; k < 46; k++) {
    const a = k * 2.39996;
    const r = Math.sqrt(k / 46);
    const [x, y] = [Math.round(43 + Math.cos(a) * r * 40), Math.round(19 + Math.sin(a) * r * 17)];
    canvas.stamp(x, y, k % 3 === 0 ? ['ab'] : k % 3 === 1 ? ['a', 'a'] : ['a'], {
      a: inks[k % 6] as string,
      b: inks[(k + 1) % 6] as string,
    });
  }
  canvas.stamp(20, 14, ['ss..', '..ss', '.s..', 's...', '.ss.'], { s: '#ff8fb8' });
  canvas.stamp(58, 24, ['..s.', '.s..', 's...', '.s..', '..ss'], { s: '#8fe0dc' });
  return canvas.picture([43, 20]);
}

export function* furnitureFrames(): Iterable<Frame> {
  yield { name: 'armour', picture: armour(false) };
  yield { name: 'armour-stained', picture: armour(true) };
  yield { name: 'console-table', picture: consoleTable() };
  yield { name: 'post-table', picture: postTable() };
  yield { name: 'lost-balloon', picture: balloon() };
  yield { name: 'confetti', picture: confetti() };
  yield { name: 'crystal-aloe', picture: aloe() };
  yield { name: 'crystal-fern', picture: fern() };
  yield { name: 'crystal-cluster', picture: cluster() };
}
