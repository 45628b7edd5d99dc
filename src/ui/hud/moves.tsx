import { useOverlay } from '../context';
import { Pips } from './pips';

/** How much can still be done before somepony comes, in moves: at the upper edge. */
export function Moves() {
  const moves = useOverlay().moves.value;
  if (moves === null) return null;
  return (
    <aside class="moves">
      <Pips class="is-own" name={moves.name} now={moves.left} most={moves.of} />
    </aside>
  );
}
