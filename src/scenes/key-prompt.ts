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

type Around = {
  player: Point;
  person: Point | undefined;
  beside: PersonId | undefined;
  camera: Phaser.Cameras.Scene2D.Camera;
};

/** What is work for a companion at hand is asked of them by name. */
const labelOf = ({ prompt, use }: UsableThing, beside: PersonId | undefined): string =>
  'skill' in use && use.skill === beside ? `${record(PEOPLE, use.skill).name}: ${prompt}` : prompt;

/** `person`: where the one whose prompt it is stands now. */
export function showPrompt(
  { prompt, keys }: OverlayModel,
  thing: UsableThing | undefined,
  { player, person, beside, camera }: Around,
): void {
  const old = prompt.peek();
  if (!thing) {
    if (old !== null) prompt.value = null;
    return;
  }
  const label = labelOf(thing, beside);
  const [left, top, right] = bounds(thing.area);
  const x = Math.round((person?.x ?? (left + right) / 2) - camera.scrollX);
  const y = Math.round((person ? person.y - OVER_HEAD : Math.min(top, player.y - OVER_PLAYER)) - camera.scrollY);
  const key = keys.peek().confirm ?? '';
  if (old?.x === x && old.y === y && old.label === label && old.key === key) return;
  prompt.value = { key, label, x, y };
}
