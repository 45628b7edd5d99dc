import moods from '../../../../assets/art/portraits/portraits.json';
import type { Bitmap } from '../png';
import type { LoosePicture } from '../sheet';
import type { Mood } from './expression';
import { renderPerson } from './portraits';

/** The square of Spike's happy portrait that the browser shows beside the game's name. */
const ICON = { x: 5, y: 4, side: 80 };

function icon(): Bitmap {
  const { x, y, side } = ICON;
  const { width, rgba } = renderPerson('spike', ['happy']);
  const rows = Array.from({ length: side }, (_, row) => {
    const from = 4 * ((y + row) * width + x);
    return rgba.subarray(from, from + 4 * side);
  });
  return { width: side, height: side, rgba: new Uint8Array(Buffer.concat(rows)) };
}

/** The icon, and every person's grid of moods; `portraits.json` says who has which, in row order. */
export function* pictures(): Iterable<LoosePicture> {
  yield { file: 'icon.png', picture: icon() };
  for (const [person, entry] of Object.entries(moods)) {
    yield { file: `portraits/${person}.png`, picture: renderPerson(person, entry.moods as Mood[]) };
  }
}
