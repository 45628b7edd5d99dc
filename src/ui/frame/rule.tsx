import { Crystal } from './crystal';

/** A gold line that thins out to both sides from a crystal. */
export const Rule = () => (
  <span class="rule" aria-hidden="true">
    <Crystal />
  </span>
);
