/** Whoever walks with the player, nearest first. Who that is decides no story, only whose hands are at hand. */
import type { PersonId } from '../ids';
import { PEOPLE, record } from '../quest-state/records';
import { beatOf, type QuestState } from '../quest-state/state';
import type { CompanionView } from '../ui/views';
import { portraitOf } from './portraits';

export class Company {
  private called: PersonId | null = null;

  constructor(private readonly state: () => QuestState) {}

  /** The party in its order, from whoever was called last on. */
  get members(): readonly PersonId[] {
    const { party } = beatOf(this.state());
    const at = this.called === null ? 0 : Math.max(0, party.indexOf(this.called));
    return [...party.slice(at), ...party.slice(0, at)];
  }

  /** Whether the player has had somebody else come up. */
  get hasCalled(): boolean {
    return this.called !== null;
  }

  get beside(): PersonId | null {
    return this.members[0] ?? null;
  }

  /** The next one comes up; false where nobody else is there. */
  call(): boolean {
    const [, next] = this.members;
    if (next === undefined) return false;
    this.called = next;
    return true;
  }

  /** Those with a craft of their own, as the overlay shows them. */
  get view(): readonly CompanionView[] {
    return this.members.flatMap((id) => {
      const { name, craft } = record(PEOPLE, id);
      const portrait = portraitOf(id, null);
      return craft && portrait ? [{ id, name, craft, portrait }] : [];
    });
  }
}
