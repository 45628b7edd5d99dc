/** What the build has made of the chapter, with its types. */
import places from 'virtual:places';
import script from 'virtual:script';
import sheets from 'virtual:sheets';
import standoffs from 'virtual:standoffs';
import type { Script } from '../dialogue/script';
import type { ChallengeId, PersonId, PlaceId } from '../ids';
import { type PackedPlace, unpackPlace } from '../places/packed';
import type { Place } from '../places/place';
import type { Table } from '../standoff/table';

export const SCRIPT = script as Script;
/** By challenge; minigames have none. */
export const STANDOFFS = standoffs as Readonly<Partial<Record<ChallengeId, Table>>>;

const PLACES = places as Readonly<Record<PlaceId, () => Promise<{ default: PackedPlace }>>>;
/** Fetches a compiled map. Rejects when the network does. */
export const loadPlace = async (id: PlaceId): Promise<Place> => unpackPlace((await PLACES[id]()).default);

const SHEETS = sheets as Readonly<Partial<Record<PersonId, string>>>;
/** The atlas that draws a person. */
export const sheetOf = (person: PersonId): string => SHEETS[person] ?? person;
