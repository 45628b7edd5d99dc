import { LEADS } from '../../../../assets/art/cast/leads';
import { hex, mix, type Rgb } from '../color';
import { Canvas, hash } from '../field';
import type { Picture } from '../figure';
import { type Gestures, personFrames } from '../rigs/pony';
import type { Frame } from '../sheet';
import { asleep, bars, curtains, lamplight, outerWindow, type Pane } from './castle-wall-panes';

const SHADE = hex('#3c1f4e');

/** Somepony against the light, cut off by the window: almost a silhouette. */
function standing({ canvas, on }: Pane, pony: Picture, x: number, y: number): void {
  const still = new Canvas(pony.width, pony.height);
  still.place(pony, pony.pivot[0], pony.pivot[1]);
  for (let j = 0; j < pony.height; j++) {
    for (let i = 0; i < pony.width; i++) {
      const [px, py] = [x + i - pony.pivot[0], y + j - pony.pivot[1]];
      if (!still.has(i, j) || !on(px + 0.5, py + 0.5)) continue;
      const rim = !still.has(i - 1, j) || !still.has(i, j - 1);
      canvas.put(px, py, mix(SHADE, still.at(i, j), rim ? 0.55 : 0.24), { glow: 0.55 });
    }
  }
}

function poses(person: 'twilight' | 'starlight', clips: Gestures): ReadonlyMap<string, Picture> {
  const found = new Map<string, Picture>();
  for (const { name, picture } of personFrames(person, LEADS[person], clips))
    found.set(name.slice(person.length + 1), picture);
  return found;
}

const inside =
  ({ on }: Pane, ink: string | Rgb) =>
  (x: number, y: number, under: Rgb): Rgb =>
    on(x + 0.5, y + 0.5) ? (typeof ink === 'string' ? hex(ink) : ink) : under;

/** Books on shelves, dark against the lamp. */
function shelves(pane: Pane, from: number, to: number): void {
  const { canvas, top, tall } = pane;
  for (let row = 0; row < 3; row++) {
    const y = top + 30 + row * 20;
    canvas.rect(from, y + 14, to - from, 2, inside(pane, '#7a4438'), { glow: 0.6 });
    for (let x = from + 1; x < to - 3; ) {
      const wide = 2 + Math.floor(hash(x, row, 5) * 3);
      const high = 8 + Math.floor(hash(x, row, 6) * 6);
      const ink = ['#a84a4c', '#4a6a94', '#8a5aa0', '#5a8a6a', '#c08a48'][Math.floor(hash(x, row, 7) * 5)] as string;
      if (hash(x, row, 8) > 0.12 && y + 14 < top + tall)
        canvas.rect(x, y + 14 - high, wide, high, inside(pane, ink), { glow: 0.6 });
      x += wide + 1;
    }
  }
}

function desk(pane: Pane, x: number, wide: number): void {
  const { canvas, top, tall } = pane;
  const y = top + tall - 18;
  canvas.rect(x, y, wide, 3, inside(pane, '#8a4c3a'), { glow: 0.5 });
  canvas.rect(x + 2, y + 3, wide - 4, 15, inside(pane, '#54283e'), { glow: 0.4 });
  canvas.rect(x + wide - 14, y - 4, 12, 4, inside(pane, '#f4e4c4'), { glow: 0.8 });
  canvas.rect(x + wide - 13, y - 7, 10, 3, inside(pane, '#a84a6c'), { glow: 0.6 });
}

const GLASS = { half: 50, tall: 92, spring: 40 } as const;
type Studying = { who: Picture; x: number; asleep?: boolean } | undefined;

/** Twilight's study from outside; `who` stands `x` px right of the middle, or sleeps with her head on the desk. */
const study = (studying: Studying): Picture =>
  outerWindow(GLASS.half, GLASS.tall, GLASS.spring, (pane) => {
    const { canvas, cx, top, tall } = pane;
    lamplight(pane, cx + 16, top + 52);
    shelves(pane, cx - 50, cx - 22);
    shelves(pane, cx + 27, cx + 50);
    canvas.ellipse(cx + 17, top + 60, 5, 5, inside(pane, '#fff6d8'), { glow: 1 });
    if (studying) standing(pane, studying.who, cx + studying.x, top + tall + (studying.asleep ? 14 : 10));
    desk(pane, cx + 4, 40);
    if (studying?.asleep)
      canvas.stamp(
        cx + 4,
        top + 44,
        ['....zzz', '.....z.', '....zzz', '.......', 'zz.....', '.z.....', 'zz.....'],
        { z: '#8a4a6c' },
        0.7,
      );
    curtains(pane, '#7a4a9c', 0.5, 15);
    bars(pane, 4, 30);
  });

/** Starlight's window: a book, a lamp, a kite on the wall. */
const reading = (who: Picture, book: boolean): Picture =>
  outerWindow(36, 84, 34, (pane) => {
    const { canvas, cx, top, tall } = pane;
    lamplight(pane, cx - 16, top + 44);
    canvas.stamp(
      cx + 10,
      top + 18,
      ['..kk', '.kkk', 'kkk.', 'kk..', '.k..', 't...', '.t..', 't...'],
      { k: '#c8785c', t: '#b86a50' },
      0.8,
    );
    canvas.rect(cx - 30, top + tall - 26, 3, 26, inside(pane, '#6a3448'), { glow: 0.5 });
    canvas.polygon(
      [
        [cx - 34, top + tall - 26],
        [cx - 22, top + tall - 26],
        [cx - 25, top + tall - 38],
        [cx - 31, top + tall - 38],
      ],
      inside(pane, '#fff4cc'),
      { glow: 1 },
    );
    standing(pane, who, cx - 2, top + tall + 4);
    if (book)
      canvas.stamp(
        cx + 18,
        top + tall - 13,
        ['bbbbb.bbbbb', 'pppppbppppp', 'pppppbppppp', 'bppppbppppb', '.bbbbbbbbb.'],
        { b: '#8a3a5c', p: '#fff0d0' },
        0.8,
      );
    curtains(pane, '#3f8f96', 0.5);
    bars(pane, 2, 28);
  });

const dark = (half: number, tall: number, spring: number, seed: number, cloth?: string): Picture =>
  outerWindow(half, tall, spring, (pane) => {
    asleep(pane, seed);
    if (cloth) curtains(pane, cloth, 0.16, half * 0.8);
    bars(pane, half > 26 ? 3 : 2, 26, '#35458c');
  });

/** Spike's sliding window, his room dark behind it; `open` shows the gap, and a curtain the wind has found. */
function spikesWindow(open: boolean): Picture {
  return outerWindow(56, 72, 14, (pane) => {
    const { canvas, cx, top, tall, half } = pane;
    asleep(pane, 4);
    const gap = inside(pane, '#120f38');
    if (open) {
      canvas.rect(cx - half, top, half - 4, tall, gap, { glow: 0.2 });
      for (const [x, y, w, h, ink] of [
        [-44, 30, 14, 18, '#3a3474'],
        [-24, 26, 11, 14, '#3c2c62'],
        [-48, 56, 40, 3, '#3a2c54'],
      ] as const)
        canvas.rect(cx + x, top + y, w, h, inside(pane, ink), { glow: 0.2 });
    }
    curtains(pane, '#b8456a', 0.3, 18);
    canvas.rect(cx - 3, top, 5, tall, inside(pane, '#c98d4c'), { glow: 0.1 });
    canvas.rect(cx - 3, top, 2, tall, inside(pane, '#f0c684'), { glow: 0.15 });
    canvas.rect(cx + 26, top, 2, tall, inside(pane, '#a56a3c'));
    if (!open) canvas.rect(cx - 28, top, 2, tall, inside(pane, '#c98d4c'));
    canvas.rect(cx - (open ? 0 : half), top + 24, open ? half : 2 * half, 2, inside(pane, '#a56a3c'));
    canvas.rect(cx - half, top + tall - 4, 2 * half, 4, inside(pane, '#c98d4c'));
    for (const x of [cx - half + 4, cx + half - 16])
      canvas.stamp(
        x,
        top + tall - 9,
        ['..ab..', '.aabc.', 'aabbcc', '.abbc.'],
        { a: '#e8fbff', b: '#8fdcf4', c: '#4a98cc' },
        0.3,
      );
  });
}

/** Steps of one walk from the left of the study to the right and back; she turns at the ends. */
const PACE = { steps: 14, reach: 26 } as const;

export function* windowFrames(): Iterable<Frame> {
  const twilight = poses('twilight', {
    walk: ['left', 'right'],
    idle: ['down', 'up', 'left', 'right'],
    sigh: ['left', 'right'],
  });
  const starlight = poses('starlight', { idle: ['down', 'left', 'right'], sigh: ['right'] });
  const get = (from: ReadonlyMap<string, Picture>, name: string): Picture =>
    from.get(name) ?? ([...from.values()][0] as Picture);
  yield { name: 'study-left', picture: study({ who: get(twilight, 'idle/left/0'), x: -PACE.reach }) };
  yield { name: 'study-right', picture: study({ who: get(twilight, 'idle/right/0'), x: PACE.reach }) };
  yield { name: 'study-looks-out', picture: study({ who: get(twilight, 'idle/down/0'), x: -4 }) };
  yield { name: 'study-asleep', picture: study({ who: get(twilight, 'sigh/right/2'), x: 2, asleep: true }) };
  yield { name: 'study-empty', picture: study(undefined) };
  for (let n = 0; n < 2 * PACE.steps; n++) {
    const back = n >= PACE.steps;
    const t = (n % PACE.steps) / (PACE.steps - 1);
    const who = get(twilight, `walk/${back ? 'left' : 'right'}/${n % 6}`);
    yield {
      name: `study-paces/${n}`,
      picture: study({ who, x: Math.round((back ? 1 - 2 * t : 2 * t - 1) * PACE.reach) }),
    };
  }
  yield { name: 'starlight-reads', picture: reading(get(starlight, 'sigh/right/2'), true) };
  yield { name: 'starlight-looks-up', picture: reading(get(starlight, 'idle/down/0'), false) };
  yield { name: 'dark-window', picture: dark(30, 88, 34, 1) };
  yield { name: 'dark-window-curtained', picture: dark(30, 88, 34, 6, '#3c5aa0') };
  yield { name: 'dark-window-narrow', picture: dark(18, 80, 22, 3) };
  yield { name: 'spikes-window-open', picture: spikesWindow(true) };
  yield { name: 'spikes-window-closed', picture: spikesWindow(false) };
}
