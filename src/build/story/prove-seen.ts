/** Everything the proof has seen happen, to tell at the end what never does. */
import type { QuestEvent } from '../../quest-state/events';
import { objectiveOf } from '../../quest-state/journal';
import { outcome } from '../../quest-state/outcome';
import type { QuestState } from '../../quest-state/state';

/** Kinds of values that must each come up in some night. */
export type Kind =
  | 'fact'
  | 'Thought'
  | 'clue'
  | 'sentence told'
  | 'note option'
  | 'fading line'
  | 'challenge'
  | 'weighing'
  | 'resolve'
  | 'scroll hidden'
  | 'item packed'
  | 'item left over'
  | 'keepsake hidden'
  | 'keepsake found'
  | 'activity'
  | 'beat'
  | 'objective'
  | 'outcome';

export class Seen {
  private readonly values = new Map<Kind, Set<string>>();

  has(kind: Kind, value: string): boolean {
    return this.values.get(kind)?.has(value) ?? false;
  }

  count(kind: Kind): number {
    return this.values.get(kind)?.size ?? 0;
  }

  add(kind: Kind, value: string): void {
    const values = this.values.get(kind);
    if (values) values.add(value);
    else this.values.set(kind, new Set([value]));
  }

  readonly event = (event: QuestEvent): void => {
    switch (event.was) {
      case 'factEstablished':
        this.add('fact', event.fact);
        break;
      case 'thoughtHeard':
        this.add('Thought', event.thought);
        break;
      case 'clueFound':
        this.add('clue', event.clue);
        break;
      case 'told':
        this.add('sentence told', event.tell);
        break;
      case 'lineWritten':
        this.add('note option', `${event.line}: ${event.option}`);
        break;
      case 'lineFaded':
        this.add('fact', 'tried-to-tell');
        this.add('fading line', `${event.line}: ${event.option}`);
        this.add('note option', `${event.line}: ${event.option}`);
        break;
      case 'thoughtWeighed':
        this.add('weighing', `${event.thought} on ${event.reason}`);
        break;
      case 'resolveFormed':
        this.add('resolve', [...event.resolve].sort().join(' and '));
        break;
      case 'challengeConcluded':
        this.add('challenge', `${event.challenge}: ${event.outcome}`);
        break;
      case 'scrollHidden':
        this.add('scroll hidden', event.hideout);
        break;
      case 'itemPacked':
        this.add('item packed', event.item);
        break;
      case 'keepsakeHidden':
        this.add('item left over', event.item);
        this.add('keepsake hidden', `${event.item} at ${event.hideout}`);
        break;
      case 'keepsakeFound':
        this.add('keepsake found', `${event.item} at ${event.hideout}`);
        break;
      case 'activityOpened':
        this.add('activity', event.activity);
        break;
      case 'beatBegun':
        this.add('beat', event.beat);
        break;
      default:
    }
  };

  /** What a player is told to do in a state. */
  standing(state: QuestState): void {
    this.add('objective', objectiveOf(state));
  }

  /** What the sheet after the credits says of a night. */
  ending(state: QuestState): void {
    const { belief, elsewhere, told } = outcome(state);
    for (const text of [belief, told, ...elsewhere]) this.add('outcome', text);
  }
}
