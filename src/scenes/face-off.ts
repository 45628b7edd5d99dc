/** A standoff as a conversation tells it: the opponent's try, the answers, what is said, until it has ended. */
import type { Choice, Line, Moment } from '../dialogue/conversation';
import { PERSON_IDS, type PersonId } from '../ids';
import { PEOPLE, record } from '../quest-state/records';
import { answer, answersTo, begin, type Encounter, facingTry, outcomeOf } from '../standoff/encounter';
import type { Grade, Said, Table } from '../standoff/table';
import type { StandoffView } from '../ui/views';
import type { Telling } from './telling';

const PERSON: readonly string[] = PERSON_IDS;
const isPerson = (name: string): name is PersonId => PERSON.includes(name);

export class FaceOff implements Telling {
  moment: Moment | null = null;
  private encounter: Encounter;
  private waiting: Said[] = [];
  private last: Grade | null = null;

  constructor(
    private readonly table: Table,
    private readonly player: PersonId,
    seed: number,
    private readonly show: (view: StandoffView) => void,
  ) {
    this.encounter = begin(table, seed);
    this.face();
  }

  /** How it ended; null before. */
  get outcome(): string | null {
    return this.moment === null ? outcomeOf(this.table, this.encounter) : null;
  }

  private get view(): StandoffView {
    const { opponent, meter: word, full, composure: most } = this.table;
    const { composure, meter } = this.encounter;
    return {
      names: { player: record(PEOPLE, this.player).name, opponent: record(PEOPLE, opponent).name },
      sign: facingTry(this.table, this.encounter)?.sign ?? null,
      composure: { now: Math.max(0, composure), most },
      meter: { word, now: meter, most: full },
      last: this.last,
    };
  }

  continue(): void {
    if (this.moment?.is !== 'line') return;
    const next = this.waiting.shift();
    if (next) this.moment = lineOf(next);
    else if (this.encounter.facing === null) this.moment = null;
    else this.moment = { is: 'choices', choices: this.choices() };
  }

  choose(index: number): void {
    const response = answersTo(this.table, this.encounter)[index]?.[0];
    if (this.moment?.is !== 'choices' || response === undefined) throw new Error(`there is no answer ${index} now`);
    const { encounter, grade, said } = answer(this.table, this.encounter, response);
    this.encounter = encounter;
    this.last = grade;
    this.waiting = [...said];
    this.face();
  }

  private face(): void {
    this.waiting.push(...(facingTry(this.table, this.encounter)?.says ?? []));
    const first = this.waiting.shift();
    this.moment = first ? lineOf(first) : null;
    this.show(this.view);
  }

  private choices(): readonly Choice[] {
    return answersTo(this.table, this.encounter).map(([, { choice }]) => ({
      ...choice,
      fades: this.table.wordless ?? false,
    }));
  }
}

function lineOf({ id, who, text, do: cues }: Said): Line {
  const [name = '', mood = null] = who.split(':');
  const speaker = isPerson(name) ? name : null;
  const style = speaker ? 'spoken' : name === 'thought' ? 'thought' : 'narration';
  return { is: 'line', id, text, style, speaker, mood, small: false, cues: cues === undefined ? [] : [cues] };
}
