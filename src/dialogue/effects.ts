/** The words in which the script acts on the story, each an intent. Names were checked when the chapter was built. */
import type { Intent } from '../quest-state/intents';

type Effect = (...args: never[]) => Intent;

export const EFFECTS = {
  fact: (fact) => ({ do: 'establish', fact }),
  think: (thought) => ({ do: 'think', thought }),
  warm: (friend) => ({ do: 'gainTrust', friend }),
  chill: (friend) => ({ do: 'loseTrust', friend }),
  unsettle: () => ({ do: 'loseComposure' }),
  settle: () => ({ do: 'regainComposure' }),
  begin: (beat) => ({ do: 'beginBeat', beat }),
  bring: (place, spot) => ({ do: 'enter', place, spot }),
  open: (activity) => ({ do: 'openActivity', activity }),
  hide_scroll: (hideout) => ({ do: 'hideScroll', hideout }),
  fetch_scroll: (trace) => ({ do: 'fetchScroll', coverTrace: trace === 'cover' }),
  hide_keepsake: (item, hideout) => ({ do: 'hideKeepsake', item, hideout }),
  find_keepsake: (hideout) => ({ do: 'findKeepsakes', hideout }),
  clue: (clue) => ({ do: 'findClue', clue }),
  tell: (tell) => ({ do: 'tell', tell }),
} satisfies Record<string, Effect>;
