import moods from '../../../../assets/art/portraits/portraits.json';
import type { LoosePicture } from '../sheet';
import type { Mood } from './expression';
import { renderPerson } from './portraits';

/** Every person's grid of moods; `portraits.json` says who has which, in row order. */
export function* pictures(): Iterable<LoosePicture> {
  for (const [person, entry] of Object.entries(moods)) {
    yield { file: `portraits/${person}.png`, picture: renderPerson(person, entry.moods as Mood[]) };
  }
}
