import type { Moment } from '../dialogue/conversation';

/** What is being said or asked, and how to go on: a conversation of the script, or a standoff. */
export type Telling = {
  /** Null when nothing is said. */
  readonly moment: Moment | null;
  /** On to the next line. Waits at choices. */
  continue(): void;
  /** Takes one of the choices that are shown. @throws if there is no such choice. */
  choose(index: number): void;
};
