import { LEADS } from '../../../../assets/art/cast/leads';
import { type Rgb, ramp, rgbAt } from '../color';
import { Canvas, hash } from '../field';
import type { Picture } from '../figure';
import { personFrames } from '../rigs/pony';
import type { Frame } from '../sheet';

/** The pale stone of the garden, darkest first. */
export const STONE = ramp(['#2c346c', '#5562a0', '#7c8ac0', '#a2b0da', '#c8d4f2', '#eef4ff']);

/** A plinth of dressed stone, drawn into a statue's canvas with its top at (cx, top). */
function plinth(c: Canvas, cx: number, top: number): void {
  const rows: readonly (readonly [number, number])[] = [
    ...Array.from({ length: 8 }, (_, j) => [19 + j * 0.4, 5] as const),
    [23, 4],
    [23, 2],
    [20, 1],
    ...Array.from({ length: 17 }, () => [19, 3] as const),
    [21, 2],
    [23, 4],
    [24, 4],
    [25, 3],
    [25, 2],
    [25, 1],
  ];
  rows.forEach(([half, level], j) => {
    for (let x = Math.round(-half); x < half; x++) {
      const turn = j > 8 ? Math.round(x / 16) : 0;
      c.put(cx + x, top + j, STONE[Math.max(0, Math.min(5, level - turn))] as Rgb);
    }
  });
  c.stamp(
    cx - 8,
    top + 15,
    ['gggggggggggggggg', 'gGGGGGGGGGGGGGGg', 'gGkGkkGkGkkkGkGg', 'gGGGGGGGGGGGGGGg', 'gggggggggggggggg'],
    { g: '#f0d288', G: '#b8925c', k: '#5a3a40' },
  );
}

/** A friend in stone, as the town thanked them; `undefined`: a plinth that still waits. */
function statue(pony?: Picture): Picture {
  const c = new Canvas(84, 128);
  const [cx, top] = [42, 84];
  plinth(c, cx, top);
  if (pony) {
    for (let j = 0; j < pony.height; j++) {
      for (let i = 0; i < pony.width; i++) {
        const at = 4 * (j * pony.width + i);
        if (pony.color[at + 3] === 0) continue;
        const [r, g, b] = rgbAt(pony.color, at);
        const [nx, ny] = rgbAt(pony.data, at);
        const light = (0.36 * r + 0.5 * g + 0.14 * b) / 255;
        const form = 0.55 * (1 - nx / 127.5) + 0.6 * (ny / 127.5 - 1);
        const level = Math.max(0, Math.min(5, Math.round(light * 3.4 + form + 0.9)));
        c.put(cx + i - pony.pivot[0], top + 4 + j - pony.pivot[1], STONE[light < 0.16 ? 0 : level] as Rgb, {
          normal: [nx / 127.5 - 1, 1 - ny / 127.5],
        });
      }
    }
    for (let k = 0; k < 22; k++) {
      const [x, y] = [cx - 16 + Math.floor(hash(k, 1, 5) * 34), top - 40 + Math.floor(hash(k, 2, 5) * 42)];
      if (c.has(x, y) && c.has(x, y - 3)) c.put(x, y, '#6fae98');
    }
  } else {
    c.ellipse(cx, top + 4, 13, 2.4, STONE[4] as Rgb);
    c.stamp(cx - 6, top - 1, ['...l....', '..ll.l..', '.lddlld.', 'ldd..dd.'], { l: '#a8c894', d: '#5c8a6c' });
  }
  c.outline('#1c2450', 0.8);
  return c.picture([cx, top + 32]);
}

const posed = (
  person: 'twilight' | 'rainbow-dash' | 'applejack',
  clip: 'cheer' | 'idle' | 'point',
  n: number,
): Picture => {
  const frames = [...personFrames(person, LEADS[person], { [clip]: ['right'] })];
  return (frames[Math.min(n, frames.length - 1)] as Frame).picture;
};

/** Three of six, and a plinth that still waits. */
export function* statueFrames(): Iterable<Frame> {
  yield { name: 'statue-twilight', picture: statue(posed('twilight', 'idle', 0)) };
  yield { name: 'statue-rainbow-dash', picture: statue(posed('rainbow-dash', 'cheer', 2)) };
  yield { name: 'statue-applejack', picture: statue(posed('applejack', 'idle', 1)) };
  yield { name: 'statue-plinth', picture: statue() };
}
