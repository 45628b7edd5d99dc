/** `?place=…&x=…&y=…&beat=…`: a night that begins in that place, at that point of its map in px, and is not kept. */
import type { Kept } from '../dialogue/session';
import { BEAT_IDS, PLACE_IDS } from '../ids';
import type { Body } from '../places/body';
import { unknownName } from '../places/finding';
import { type Place, TILE } from '../places/place';
import { type Beat, BEATS, record } from '../quest-state/records';
import { begin } from '../quest-state/state';
import { loadPlace } from '../scenes/chapter';
import { seedIn } from '../scenes/seed';

/** `at` null: at the beat's own spawn, or the place's first. */
type Start = { kept: Kept; at: Body | null };

/** What the address asks for: null for nothing, and words where it cannot be. */
export async function startAsked(asked: URLSearchParams): Promise<Start | string | null> {
  const [name, wanted] = [asked.get('place'), asked.get('beat')];
  if (name === null) return null;
  const place = PLACE_IDS.find((id) => id === name);
  if (!place) return unknownName(name, 'place', PLACE_IDS);
  const beat = wanted === null ? earliest(place) : BEAT_IDS.find((id) => id === wanted);
  if (!beat) return unknownName(wanted ?? '', 'beat', BEAT_IDS);
  const found = await loadPlace(place).catch((error: unknown) => String(error));
  if (typeof found === 'string') return `“${place}” cannot be played: ${found}`;
  const at = pointIn(found, asked.get('x'), asked.get('y'));
  if (typeof at === 'string') return at;
  return { kept: { state: stateIn(record(BEATS, beat), found, seedIn(asked) ?? 1), conversation: null }, at };
}

/** The beat in which a place is first played; for one where none is, the first of the night. */
const earliest = (place: string): Beat['id'] => BEATS.find((beat) => beat.place === place)?.id ?? BEAT_IDS[0];

/** As the night stands when a beat has begun and whoever brought it about has finished, and nothing was done before. */
function stateIn(beat: Beat, { id, spawns }: Place, seed: number): Kept['state'] {
  const spot = beat.place === id ? beat.spawn : (spawns[0]?.name ?? '');
  return { ...begin(seed), beat: beat.id, checkpoint: { place: id, spot }, queued: null };
}

function pointIn({ id, width, height }: Place, x: string | null, y: string | null): Body | string | null {
  if (x === null && y === null) return null;
  const [across, down] = [Number(x), Number(y)];
  const [w, h] = [width * TILE, height * TILE];
  const inside = across >= 0 && down >= 0 && across <= w && down <= h;
  if (x === null || y === null || x.trim() === '' || y.trim() === '' || !inside)
    return `x=${x ?? ''}&y=${y ?? ''} is no point of “${id}”: expected x from 0 to ${w} and y from 0 to ${h}, in px.`;
  return { x: across, y: down, facing: 'down' };
}
