/** How people stand while somepony talks: none hides another, and eyes are on whoever speaks. */
import type { PersonId } from '../ids';
import type { Happening } from '../places/happening';
import type { DialogueView } from '../ui/views';
import type { Crew } from './crew';

/** Px from the speaker within which somepony listens. */
const EARSHOT = 190;

type Around = { player: PersonId; party: readonly PersonId[]; now: Happening };

export class Manners {
  /** Whoever has spoken in this conversation, the last at the end. */
  private heard: PersonId[] = [];
  private readonly posed = new Set<PersonId>();
  /** Whether the player has stepped aside in this conversation. */
  private madeRoom = false;

  constructor(private readonly crew: Crew) {}

  /** The story has somepony look or do something: they keep to that until all is said. */
  pose(person: PersonId): void {
    this.posed.add(person);
  }

  /** One tick; `said` is null while nopony talks. */
  tick(said: DialogueView | null, around: Around): void {
    if (!said) {
      this.heard = [];
      this.posed.clear();
      this.madeRoom = false;
      return;
    }
    const { player, now } = around;
    this.madeRoom ||= this.posed.has(player) || this.crew.stepAside(player, now.npcs, now.floor);
    if (said.speaker && said.style === 'spoken') this.attend(said.speaker.id, around);
  }

  private attend(speaker: PersonId, { player, party, now }: Around): void {
    this.heard = [...this.heard.filter((p) => p !== speaker), speaker];
    const listener = speaker === player ? this.heard.at(-2) : player;
    if (listener) this.turn(speaker, listener);
    const company = now.npcs.flatMap(({ person, knot }) => (knot ? [] : person));
    for (const person of new Set([player, ...this.heard, ...party, ...company]))
      if (person !== speaker) this.turn(person, speaker);
  }

  private turn(person: PersonId, to: PersonId): void {
    const [figure, target] = [this.crew.get(person), this.crew.get(to)];
    if (!figure?.still || !target || this.posed.has(person)) return;
    const { x, y } = target.body;
    if (Math.hypot(x - figure.body.x, y - figure.body.y) < EARSHOT) this.crew.lookAt(person, target.body);
  }
}
