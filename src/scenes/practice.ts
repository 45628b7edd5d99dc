/** Minigames and standoffs once met, to be played again without any effect: each as it was when it was met last. */
import * as v from 'valibot';
import { type Kept, Session } from '../dialogue/session';
import { CHALLENGE_IDS, type ChallengeId } from '../ids';
import { CHALLENGES, record } from '../quest-state/records';
import { seal, unseal } from '../saves/record';
import type { Saves } from '../saves/saves';
import { SCRIPT } from './chapter';
import type { Errands } from './errands';

/** Names in the profile begin so. */
const MET = 'met/';
const Met = v.object({ name: v.pipe(v.string(), v.maxLength(80)), record: v.unknown() });

export type PracticeDeps = { saves: Saves; errands: Errands };
type Pick = { id: ChallengeId; name: string; note: string };

export class Practice {
  private readonly met = new Map<ChallengeId, { name: string; kept: Kept }>();

  constructor(private readonly deps: PracticeDeps) {}

  /** Reads what has been met. What cannot be taken up any more has not been. */
  async open(): Promise<void> {
    const { saves, errands } = this.deps;
    const names = await errands.run(saves.profileNames(MET));
    for (const id of CHALLENGE_IDS.filter((challenge) => names.includes(MET + challenge))) {
      const met = v.safeParse(Met, await errands.run(saves.readProfile(MET + id)));
      if (met.success) this.read(id, met.output.name, met.output.record);
    }
  }

  /** The story has come to one. */
  meet(id: ChallengeId, name: string, kept: Kept): void {
    this.met.set(id, { name, kept });
    try {
      this.deps.saves.writeProfile(MET + id, { name, record: seal(kept) }).catch(() => {});
    } catch {
      // Too large to be kept: it can be practised until the page closes.
    }
  }

  get any(): boolean {
    return this.met.size > 0;
  }

  /** In the order of the night. */
  list(): readonly Pick[] {
    return CHALLENGE_IDS.flatMap((id) => {
      const met = this.met.get(id);
      return met ? [{ id, name: met.name, note: record(CHALLENGES, id).kind }] : [];
    });
  }

  find(id: string): { name: string; kept: Kept } | undefined {
    return this.met.get(id as ChallengeId);
  }

  private read(id: ChallengeId, name: string, sealed: unknown): void {
    try {
      const kept = unseal(sealed);
      Session.resume(SCRIPT, kept);
      if (kept.state.activity === id) this.met.set(id, { name, kept });
    } catch {
      // It is met again when the story comes to it.
    }
  }
}
