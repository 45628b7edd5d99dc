/** The key prompt over the nearest thing that can be used. */
import type Phaser from 'phaser';
import { bounds } from '../places/area';
import type { UsableThing } from '../places/happening';
import type { Point } from '../places/place';
import type { OverlayModel } from '../ui/model';

/** Px over the feet of somepony, and over the player's where a thing lies lower. */
const OVER_HEAD = 52;
const OVER_PLAYER = 34;

/** `person`: where the one whose prompt it is stands now. */
export function showPrompt(
  { prompt, keys }: OverlayModel,
  thing: UsableThing | undefined,
  { player, person, camera }: { player: Point; person: Point | undefined; camera: Phaser.Cameras.Scene2D.Camera },
): void {
  const old = prompt.peek();
  if (!thing) {
    if (old !== null) prompt.value = null;
    return;
  }
  const [left, top, right] = bounds(thing.area);
  const x = Math.round((person?.x ?? (left + right) / 2) - camera.scrollX);
  const y = Math.round((person ? person.y - OVER_HEAD : Math.min(top, player.y - OVER_PLAYER)) - camera.scrollY);
  if (old?.x === x && old.y === y && old.label === thing.prompt) return;
  prompt.value = { key: keys.peek().confirm ?? 'E', label: thing.prompt, x, y };
}
