import { LEADS } from '../../../../assets/art/cast/leads';
import { SIX } from '../../../../assets/art/places/castle-ballroom';
import { hex, mix } from '../color';
import { Canvas } from '../field';
import type { Picture } from '../picture';
import { personFrames } from '../rigs/pony';
import type { Frame } from '../sheet';

/** The six who stood in front, in the order of their line; the colour each is remembered by. */
const LINE = ['twilight', 'applejack', 'rainbow-dash', 'fluttershy', 'pinkie-pie', 'rarity'] as const;
const SHADE = ['#3a3264', '#40386c', '#484076'].map(hex);

/** A person as a memory keeps them: one dark shape, a rim of the shield's light, a breath of their own colour. */
function silhouette({ width, height, pivot, color }: Picture, own: string): Picture {
  const canvas = new Canvas(width, height);
  const there = (x: number, y: number): boolean =>
    x >= 0 && y >= 0 && x < width && y < height && color[4 * (y * width + x) + 3] !== 0;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if (!there(x, y)) continue;
      const low = Math.min(1, Math.max(0, (y - pivot[1] + 54) / 54));
      const body = SHADE[low < 0.34 ? 0 : low < 0.72 ? 1 : 2] as (typeof SHADE)[number];
      const tinted = mix(body, hex(own), 0.06 + 0.12 * low);
      const rim = !there(x, y + 1) || !there(x - 1, y) || !there(x + 1, y);
      const crown = !rim && !there(x, y - 1);
      canvas.put(x, y, rim ? mix(hex('#ffe0fa'), hex(own), 0.5) : crown ? mix(tinted, hex('#8c80b4'), 0.6) : tinted, {
        glow: rim ? 0.45 : 0,
      });
    }
  }
  return canvas.picture([pivot[0], pivot[1]]);
}

/** Six shapes that stand before him, towards the shield and, for the one moment she looks round, away from it. */
export function* heroes(): Iterable<Frame> {
  for (const [k, person] of LINE.entries()) {
    const clip = person === 'rainbow-dash' ? 'fly' : 'idle';
    for (const { name, picture } of personFrames(person, LEADS[person], { [clip]: ['down', 'up'] })) {
      const [, , facing, n] = name.split('/') as [string, string, string, string];
      const own = silhouette(picture, SIX[k] as string);
      if (facing === 'down') yield { name: `hero-${person}/${n}`, picture: own };
      else if (n === '0') yield { name: `hero-${person}-turned`, picture: own };
    }
  }
}
