/** The key prompt over the nearest thing that can be used. */
import type Phaser from 'phaser';
import { bounds } from '../places/area';
import type { UsableThing } from '../places/happening';
import type { PersonId } from '../ids';
import { PEOPLE, record } from '../quest-state/records';
import type { Point } from '../places/place';
import type { OverlayModel } from '../ui/model';

/** Px over the feet of somepony, and over the player's where a thing lies lower. */
const OVER_HEAD = 52;
const OVER_PLAYER = 34;

/** Px that a head takes up to each side. */
const FACE = 13;
/** Px of the prompt at the usual text size: its height, its width without words, and a letter's. */
const HEIGHT = 24;
const FRAME = 22;
const LETTER = 5.8;
/** Px under the player's feet where nothing above is free, and px that are looked through above. */
const UNDER = 8;
const HIGHEST = 56;

type Around = {
  player: Point;
  person: Point | undefined;
  beside: PersonId | undefined;
  /** The middles of the heads in sight. */
  heads: readonly Point[];
  camera: Phaser.Cameras.Scene2D.Camera;
};

/** What is work for a companion at hand is asked of them by name. */
const labelOf = ({ prompt, use }: UsableThing, beside: PersonId | undefined): string =>
  'skill' in use && use.skill === beside ? `${record(PEOPLE, use.skill).name}: ${prompt}` : prompt;

/** `person`: where the one whose prompt it is stands now. */
export function showPrompt(
  { prompt, keys, options }: OverlayModel,
  thing: UsableThing | undefined,
  { player, person, beside, heads, camera }: Around,
): void {
  const old = prompt.peek();
  if (!thing) {
    if (old !== null) prompt.value = null;
    return;
  }
  const label = labelOf(thing, beside);
  const [left, top, right] = bounds(thing.area);
  const tip = {
    x: person?.x ?? (left + right) / 2,
    y: person ? person.y - OVER_HEAD : Math.min(top, player.y - OVER_PLAYER),
  };
  const size = options.peek().textSize;
  const free = clearOf(heads, tip, { width: (FRAME + LETTER * label.length) * size, height: HEIGHT * size });
  const x = Math.round(tip.x - camera.scrollX);
  const y = Math.round((free ?? player.y + UNDER + HEIGHT * size) - camera.scrollY);
  const key = keys.peek().confirm ?? '';
  if (old?.x === x && old.y === y && old.label === label && old.key === key) return;
  prompt.value = { key, label, x, y };
}

/** The height at or above the wished one at which a prompt hides no face; null if it would float too high. */
function clearOf(
  heads: readonly Point[],
  tip: Point,
  { width, height }: { width: number; height: number },
): number | null {
  const above = heads.filter((head) => Math.abs(head.x - tip.x) < width / 2 + FACE).sort((a, b) => b.y - a.y);
  let { y } = tip;
  for (const head of above) if (y > head.y - FACE && y - height < head.y + FACE) y = head.y - FACE;
  return tip.y - y > HIGHEST ? null : y;
}
