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

type Tables = Readonly<Partial<Record<ChallengeId, Table>>>;

export let SCRIPT = script as Script;
/** By challenge; minigames have none. */
export let STANDOFFS = standoffs as Tables;

const PLACES = places as Record<PlaceId, () => Promise<{ default: PackedPlace }>>;
/** Fetches a compiled map. Rejects when the network does. */
export const loadPlace = async (id: PlaceId): Promise<Place> => unpackPlace((await PLACES[id]()).default);

/** Something has been made anew while the game runs: whoever asks from now on gets that. */
export const renew = {
  script: (made: Script): void => {
    SCRIPT = made;
  },
  standoffs: (made: Tables): void => {
    STANDOFFS = made;
  },
  place: (made: PackedPlace): void => {
    PLACES[made.id] = () => Promise.resolve({ default: made });
  },
};

const SHEETS = sheets as Readonly<Partial<Record<PersonId, string>>>;
/** The atlas that draws a person. */
export const sheetOf = (person: PersonId): string => SHEETS[person] ?? person;
