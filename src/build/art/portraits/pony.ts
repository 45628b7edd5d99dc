import type { Paint } from '../color';
import { ellipse, type Shape, union, within } from '../shape';
import type { Bust, Manners } from './bust';
import { type Expression, isTurned } from './expression';
import type { Features } from './face';
import { drawHair, type Mane } from './hair';
import { drawKit, type Kit } from './kits';
import { Layers } from './layers';
import { type Ball, type Build, FEATURES, SKULLS, type Skull } from './pony-heads';
import { drawEar, drawFreckles, drawHorn, drawNeck, drawWings } from './pony-parts';
import { Head } from './pose';

/**
 * A pony as a line of data. `paints` needs coat, ear, iris, blush, brow and whatever mane and kit name; a muzzle only if
 * it has a colour of its own.
 */
export type PonyLook = {
  paints: Readonly<Record<string, Paint>>;
  mane: Mane;
  build: Build;
  lashes: 0 | 1 | 2;
  horn?: boolean;
  wings?: boolean;
  freckles?: boolean;
  /** Ears are under a hat. */
  earless?: boolean;
  /** Pixels the head sits lower than usual, for tall hats and small ones. */
  lower?: number;
  /** Widens neck and chest, 1 as usual. */
  girth?: number;
  kit?: readonly Kit[];
  /** Where this face differs from others of its build. */
  features?: Partial<Features>;
  manners?: Manners;
};

/** Any pony from its line of data. */
export function buildPony(look: PonyLook, mood: Expression): Bust {
  const behind = new Layers();
  const over = new Layers();
  const head = new Head([0, -49 + (look.lower ?? 0)], mood.pose);
  const turned = isTurned(mood);
  const { skull, muzzle, nose, nostrils }: Skull = SKULLS[look.build];
  const { back, front, nape } = look.mane;
  const kit = look.kit ?? [];
  const features = { ...FEATURES[look.build], lashes: look.lashes, ...look.features };
  const ball = ([x, y, z, rx, ry]: Ball): Shape => ellipse(...head.at([x, y, z]), rx, ry, mood.pose.roll);
  if (look.wings) drawWings(behind);
  drawKit(behind, head, features, kit, 'rear');
  drawHair(behind, head, back, 'back');
  if (turned)
    drawHair(
      behind,
      head,
      front.filter(({ far }) => far),
      'front',
    );
  drawNeck(behind, look.girth ?? 1, mood.pose.roll * 0.3);
  drawKit(behind, head, features, kit, 'chest');
  if (!look.earless) drawEar(behind, head, -1, mood.ears);
  if (!look.earless && !turned) drawEar(behind, head, 1, mood.ears);
  const outline = union([...skull, muzzle].map(ball), 2.2);
  behind.add(outline, 'coat', { bias: 0.05, cast: 0.28 });
  if (look.paints.muzzle) behind.add(within(ball(muzzle), outline), 'muzzle', { crease: 0 });
  const noseCoat = look.paints.muzzle ? 'muzzle' : 'coat';
  behind.add(within(ball(nose), outline), noseCoat, { bias: 0.05, crease: 0 });
  for (const [x, y] of nostrils) {
    behind.line([head.at([x, y, 30]), head.at([x + 0.9, y + 0.8, 30])], [0.7, 0.7], noseCoat, 1);
  }
  drawKit(behind, head, features, kit, 'skin');
  if (look.freckles) drawFreckles(behind, head, outline);
  if (turned) {
    drawHair(over, head, nape, 'front');
    if (!look.earless) drawEar(over, head, 1, mood.ears);
  }
  drawHair(over, head, turned ? front.filter(({ far }) => !far) : front, 'front');
  drawKit(over, head, features, kit, 'top');
  if (look.horn) drawHorn(over, head);
  return { behind, head, outline, features, over };
}
