import type { Sheet } from '../sheet';
import { carried } from './memory-attack-carried';
import { doors } from './memory-attack-door';
import { dusts } from './memory-attack-dust';
import { heroes } from './memory-attack-heroes';
import { attackThings } from './memory-attack-things';

export { ground } from './memory-attack-ground';

/** This morning's attack, as he remembers it. */
export const sheet: Sheet = {
  name: 'memory-attack',
  lit: true,
  *frames() {
    yield* heroes();
    yield* attackThings();
    yield* carried();
    yield* doors();
    yield* dusts();
  },
};
