/** Everything the proof has seen happen, to tell at the end what never does. */
import type { QuestEvent } from '../../quest-state/events';
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
  | 'weighing'
  | 'resolve'
  | 'scroll hidden'
  | 'item packed'
  | 'item left over'
  | 'keepsake hidden'
  | 'keepsake found'
  | 'activity'
  | 'beat'
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
        return this.add('fact', event.fact);
      case 'thoughtHeard':
        return this.add('Thought', event.thought);
      case 'clueFound':
        return this.add('clue', event.clue);
      case 'told':
        return this.add('sentence told', event.tell);
      case 'lineWritten':
        return this.add('note option', `${event.line}: ${event.option}`);
      case 'lineFaded':
        this.add('fact', 'tried-to-tell');
        this.add('fading line', `${event.line}: ${event.option}`);
        return this.add('note option', `${event.line}: ${event.option}`);
      case 'thoughtWeighed':
        return this.add('weighing', `${event.thought} on ${event.reason}`);
      case 'resolveFormed':
        return this.add('resolve', [...event.resolve].sort().join(' and '));
      case 'scrollHidden':
        return this.add('scroll hidden', event.hideout);
      case 'itemPacked':
        return this.add('item packed', event.item);
      case 'keepsakeHidden':
        this.add('item left over', event.item);
        return this.add('keepsake hidden', `${event.item} at ${event.hideout}`);
      case 'keepsakeFound':
        return this.add('keepsake found', `${event.item} at ${event.hideout}`);
      case 'activityOpened':
        return this.add('activity', event.activity);
      case 'beatBegun':
        return this.add('beat', event.beat);
      default:
    }
  };

  /** What the sheet after the credits says of a night. */
  ending(state: QuestState): void {
    const { belief, elsewhere, told } = outcome(state);
    for (const text of [belief, told, ...elsewhere]) this.add('outcome', text);
  }
}
